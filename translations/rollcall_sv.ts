<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>Om Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <comment>%1 = version</comment>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>Supervisor dashboard for contact centres that run on Dixa.</source>
        <translation>Överblick för teamledare i kontaktcenter som använder Dixa.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Fri programvara under Apache License 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account and profiles</source>
        <translation>Konto och profiler</translation>
    </message>
    <message>
        <source>A simulated organisation: there is no token.</source>
        <translation>En simulerad organisation: det finns ingen token.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>Ansluten till %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>Ansluten till %1 som %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>Öppna dess fönster</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>Ta bort...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>Anslut till Dixa...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Byt token...</translation>
    </message>
    <message>
        <source>Forget the token...</source>
        <translation>Glöm tokenen...</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is kept in the key store, for this profile and this server.</source>
        <translation>Den sparas i nyckellagret, för den här profilen och den här servern.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>nyckel api anslutning lösenord</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>Var och en har sin egen organisation, token, inställningar, cache, historik och sitt eget fönster.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation konto byta flera</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>Lägg till...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (det här fönstret)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Glöm tokenen</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>Tokenen för %1 tas bort ur nyckellagret. Rollcall fortsätter att använda den tills programmet avslutas och frågar efter en token vid nästa start.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Lägg till en profil</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>Dess namn: bokstäver, siffror, - och _. Ett fönster öppnas för profilen och frågar efter dess token.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>Från en övning ansluts inget verkligt: gör det i Rollcalls eget fönster.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Asked</source>
        <comment>column: when something was asked</comment>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column: what was asked</comment>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column: how it was asked, by hand or as a part of a batch</comment>
        <translation>Hur</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>entries</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>Misslyckade</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>Obekräftade</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>Begäranden från körningar</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportera CSV...</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run.</source>
        <translation>Inget registreras under den här sessionen.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>Inget har begärts härifrån än.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Inget matchar sökningen och filtren.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportera aktiviteten</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Skriver...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Inte sparat: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>mappen kan inte skapas</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Anslutningen byttes ut innan svaret kom</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>Inte längre agent</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Inte skickat: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>Inte skickat: svaret gällde någon annan</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>Ändrades under tiden på annat håll: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Är redan så</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>Dixa ber om väntan</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Fanns inte längre</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>Svaret säger inte hur det gick</translation>
    </message>
</context>
<context>
    <name>AgentCheck</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>An e-mail is needed: it is how the agent signs in, and it cannot be changed later.</source>
        <translation>En e-postadress behövs: agenten loggar in med den, och den kan inte ändras senare.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>innehåller ett mellanslag.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>måste ha exakt ett @.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har inget före @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>har ett tecken före @ som inte är tillåtet i e-post.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ingen giltig domän efter @.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ingen ändelse som .com efter @.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>En e-postadress har högst 254 tecken.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>ser inte ut som ett telefonnummer. Det skickas som det är skrivet.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>saknar landsnummer. Det skickas som det är skrivet om du inte rättar det.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>är för långt eller för kort för sitt land. Det skickas som det är skrivet.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>har mellanslag eller andra tecken. Dixas egna exempel har bara + och siffror.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>En webbadress som börjar med https:// behövs.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>Ett visningsnamn behövs.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Ett namn har högst 255 tecken.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>Det finns ingen anslutning</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>programmet avslutades innan dess</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret gällde någon annan</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>Dixa har flera med detta</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>Härifrån kan man bara se</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n tillagd i teamet</numerusform>
            <numerusform>%n tillagda i teamet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>1 tillagd i teamet</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>Behålla det du har skrivit?</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>stängdes innan svaret kom</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>Ditt utkast från %1 är tillbaka.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>Innan det skickas tillfrågas Dixa om någon har den här e-postadressen.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>Det sparades inte: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>1 fält måste rättas</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n fält måste rättas</numerusform>
            <numerusform>%n fält måste rättas</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Skapa agent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Spara 1 ändring</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>Spara %n ändring</numerusform>
            <numerusform>Spara %n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>Ingen anslutning: det du skriver sparas som utkast.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>Dixa läses en gång till strax före sändningen.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har redan den här e-postadressen: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har den här som extra e-postadress: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har det här telefonnumret: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>Det finns redan en %1.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ny agent</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Redigera agent</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Spara som utkast</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Skapa och lägg till en till</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Kopiera e-postadressen</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>det fanns ingen anslutning</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>Ingen anslutning. Det du skrev är sparat som utkast.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>programmet avslutades innan svaret kom</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Läser agenten en gång till...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>Frågar Dixa om någon har den här e-postadressen...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>Inte skickat: %1. Det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>%1 har redan e-postadressen %2. Inget skickades.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>Agenten finns inte längre. Inget skickades; texten kan fortfarande kopieras.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>Ett fält ändrades under tiden av någon annan. Välj och spara igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>%n fält ändrades under tiden av någon annan. Välj och spara igen.</numerusform>
            <numerusform>%n fält ändrades under tiden av någon annan. Välj och spara igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>Så är det redan i Dixa. Inget skickades.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>Skickar. Om inget tydligt svar kommer slås det upp och skickas inte två gånger.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa nekade: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. Det kan skickas igen.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>Okänt om det gjordes: %1. Kontrollera innan du skickar igen.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Inte skickat: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>%1 skapades.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>%1 sparades.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 Men Dixa svarar med ett annat värde än väntat i: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 Nästa steg: team anges i Dixa och kanaler på golvet, när personen är online.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>agenten finns inte längre</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>En tidigare ändring av %1 gjordes trots allt.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>En tidigare ändring av %1 gjordes inte.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>Fortfarande okänt hur det gick med en ändring av %1.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>Härifrån kan man bara se.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>Återskapa från säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>Säkerhetskopior av agenter (*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 är ingen säkerhetskopia av en agent.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>Från en säkerhetskopia. Den nya agenten får ett annat ID och inga team; de gamla teamen var: %1. E-post och telefon kan nekas så länge slutanvändaren har dem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n gjord trots allt</numerusform>
            <numerusform>%n gjorda trots allt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n inte gjord</numerusform>
            <numerusform>%n inte gjorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n fortfarande okänd</numerusform>
            <numerusform>%n fortfarande okända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n tidigare profiländring fick inget svar: %1. Se Aktivitet.</numerusform>
            <numerusform>%n tidigare profiländringar fick inget svar: %1. Se Aktivitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentDirectoryModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>Extra telefoner</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Extra e-postadresser</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>Den kan inte ändras senare: API:et har inget sätt att göra det.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>API:et kan inte ändra en e-postadress. Rätta den genom att skapa en ny agent och nedgradera den här.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>Team kunde inte läsas: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>Inget svar kom</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1; flera agenter har den här e-postadressen</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1; det gick inte heller att läsa tillbaka: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>Inget tydligt svar; en kontroll visar att det är gjort</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1; en kontroll visar en annan ändring</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1; agenten finns inte längre</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1; en kontroll visar att inget gjordes</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>Anslutningen byttes ut</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Anslutningen byttes ut innan svaret kom</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Det finns ingen anslutning</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret gällde någon annan</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Fanns inte längre</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>New from a list...</source>
        <translation>Nya från en lista...</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Slå upp hos Dixa...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportera CSV...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Ny: %1, %2</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Redigera: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Redigera %n...</numerusform>
            <numerusform>Redigera %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Redigera...</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgradera %n till slutanvändare...</numerusform>
            <numerusform>Nedgradera %n till slutanvändare...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgradera till slutanvändare...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 utkast</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n utkast</numerusform>
            <numerusform>%n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 av %n agent</numerusform>
            <numerusform>%1 av %n agenter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 agent</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>läser, %n hittills</numerusform>
            <numerusform>läser, %n hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>läser</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>inte läst: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>läst för %1 sedan</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>från en tidigare session</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>Ingen matchar sökningen.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>Läser agentlistan...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>Ingen agentlista har lästs.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Ställ in kanaler...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopiera e-postadress</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopiera telefon</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopiera ID</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Exportera agenter</translation>
    </message>
    <message>
        <source>1 agent written to %1</source>
        <comment>%1 = a file</comment>
        <translation>1 agent skriven till %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>%n agent skriven till %1</numerusform>
            <numerusform>%n agenter skrivna till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>%1 = why</comment>
        <translation>Inte exporterat: %1</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooza</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>Väck</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what it is about</comment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minuter</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 timmar</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n larm</numerusform>
            <numerusform>%n larm</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>Snoozat till %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>Kvitterat %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alert</comment>
        <translation>nytt</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Allt är i sin ordning.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of alerts</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regler...</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>Larm efter %1 s under minimum, avslutas efter %2 s på eller över. %3 eller fler blir en rad.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Tyst från %1 till %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>Ljud på.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>Ljud av.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n nytt</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n kvitterat</numerusform>
            <numerusform>%n kvitterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n snoozat</numerusform>
            <numerusform>%n snoozade</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n larm</numerusform>
            <numerusform>%n larm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;Drill&quot; or &quot;Simulated&quot;, %2 = what a note of the desktop says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>This address cannot be asked for.</source>
        <translation>Den här adressen kan inte anropas.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>Servern hänvisar någon annanstans; det följs aldrig.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Servern hänvisar till %1; det följs aldrig.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>Servern svarade med status %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Anslutningen nekades.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Serverns namn går inte att hitta.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>Servern stängde anslutningen innan svaret var fullständigt.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>Svaret bryter mot reglerna för HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Svaret är för stort.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>Inget fullständigt svar i tid.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>Tokenen innehåller mellanslag eller ett ord före, som ”Bearer”.</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>Agenten som hittades kan inte läsas.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>Proxyn kan inte nås eller nekar anslutningen.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Proxyn stängde anslutningen.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Proxyns namn går inte att hitta.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Proxyn svarar inte.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>Proxyn kräver användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>Proxyn släpper inte igenom anslutningen.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>Systemet anger inte vilken proxy som leder till Dixa.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>Det är ingen webbadress; den ser ut som %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>Adressen måste börja med https:// (http:// godtas bara för den här datorn).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Adressen får inte innehålla användarnamn eller lösenord.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>Adressen måste sluta efter värdnamn och port.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Port 0 går inte att nå.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Tokenen är tom.</translation>
    </message>
    <message>
        <source>The token contains blanks, line breaks or letters that no token has.</source>
        <translation>Tokenen innehåller mellanslag, radbrytningar eller tecken som ingen token har.</translation>
    </message>
    <message>
        <source>The token is too short.</source>
        <translation>Tokenen är för kort.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Tokenen är för lång.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rollcall is already running with this profile (process %1) and does not answer</source>
        <translation>Rollcall körs redan med den här profilen (process %1) och svarar inte</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>den simulerade organisationen kunde inte starta</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>Avslutar: väntar på 1 svar.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Avslutar: väntar på %n svar.</numerusform>
            <numerusform>Avslutar: väntar på %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>Ange en i Rollcalls fönster på den här datorn och starta sedan väggtavlan igen.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>Starta väggtavlan med --token-file.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>Säkert läge efter %1 krascher: standardinställningar, utan cache och historik</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>är ingen proxy som kan användas</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>Tokenen är glömd; den här sessionen har den fortfarande kvar.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>Tokenen kunde inte tas bort.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>Proxyns lösenord gäller tills Rollcall avslutas: det kunde inte sparas.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>Fönstret för profilen %1 kunde inte öppnas.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>Profilen %1 är öppen i ett fönster: stäng det först.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Ta bort profilen %1</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>Detta försvinner med profilen %1 och kan inte ångras:</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a profile</comment>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Profilen %1 är borttagen.</translation>
    </message>
    <message>
        <source>The profile %1 is removed, and its token with it.</source>
        <translation>Profilen %1 är borttagen, och dess token med den.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>Profilen %1 är borttagen; dess token finns kvar i nyckellagret.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>är ingen av storlekarna</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>Lösenordet till dess proxy finns kvar i nyckellagret.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>Fönstret för övningen kunde inte öppnas.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>Rollcall är nu version %1: ”Nyheter” i menyn berättar om den.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>Start vid inloggning kunde inte ändras: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulerat</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>En profil kan inte heta %1: det namnet är övningens.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>anger något som inte är en bildvärd</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>En profil kan inte heta %1: det namnet tillhör den simulerade organisationen.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1: oförändrad</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel</comment>
        <translation>På</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>%1 = a channel</comment>
        <translation>%1: på</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>%1 = a channel</comment>
        <translation>%1: av</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>there is no folder for it</source>
        <translation>det finns ingen mapp för det</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>Meddelande: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Försök igen nu</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Byt token...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>Nätverksinställningar...</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what an alert is about</comment>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message>
        <source>Attempt %1: %2.</source>
        <extracomment>%1 = how often it was tried, %2 = why it failed</extracomment>
        <translation>Försök %1: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>Nästa om</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>Försöker nu</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Inget svar på %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>Så såg golvet ut kl.</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>Reglagen är låsta.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token nekades.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>Dixa svarade 401 och avfrågningen har stoppats. Golvet visar det som senast lästes.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Inget svar än.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>Inget har lästs hittills.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>För många begäranden.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>Dixa ber om väntan (429). Andra program med samma token räknas också.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>Servern rapporterar 0 agenter.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>Väntar på ett svar till innan någon tas bort från golvet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>Den här datorns klocka avviker.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Servern ligger %1 före.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Servern ligger %1 efter.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>Klockslag följer den här datorn.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>1 post går inte att läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n post går inte att läsa.</numerusform>
            <numerusform>%n poster går inte att läsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>De är utelämnade; alla andra visas.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>Körning: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>Visa körningen %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>1 person selected</source>
        <translation>1 person vald</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person vald</numerusform>
            <numerusform>%n personer valda</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 person visas</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n person visas</numerusform>
            <numerusform>%n personer visas</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>startade %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>pågår sedan %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Spara som förval</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Förvalets namn:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>Förvalets namn (det med samma namn ersätts):</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>Begäranden per sekund under de senaste tio sekunderna, av de tio som Dixa tillåter.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 beg./s</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>Budget för begäranden: %1</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>tomt</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>slutanvändare</translation>
    </message>
    <message>
        <source>not an agent</source>
        <translation>inte agent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>läser</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickat</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? slår upp</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ klart</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ misslyckades</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? okänt</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– hoppades över</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– skickades inte</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n klar</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n okänd</numerusform>
            <numerusform>%n okända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n hoppades över</numerusform>
            <numerusform>%n hoppades över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n skickades inte</numerusform>
            <numerusform>%n skickades inte</numerusform>
        </translation>
    </message>
    <message>
        <source>but another value than expected in %1</source>
        <comment>%1 = fields</comment>
        <translation>men ett annat värde än väntat i %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Meddelande</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Report...</source>
        <translation>Rapport...</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Stoppa resten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Skicka %n igen</numerusform>
            <numerusform>Skicka %n igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Ta tillbaka %n...</numerusform>
            <numerusform>Ta tillbaka %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>Det stoppas inte när du stänger.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapporten skrevs till %1</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Ingen rapport skrevs: %1</translation>
    </message>
</context>
<context>
    <name>ChannelMapEditor</name>
    <message>
        <source>none</source>
        <comment>channel of a fine channel</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>a word of the server that this program does not know</source>
        <translation>ett ord från servern som programmet inte känner till</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>Ställ in kanaler för 1 vald...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Ställ in kanaler för %n vald...</numerusform>
            <numerusform>Ställ in kanaler för %n valda...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>Ställ in kanaler för valda...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Ställ in kanaler för %n visad...</numerusform>
            <numerusform>Ställ in kanaler för alla %n visade...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Välj alla visade</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>Spara nuläget som förval</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Ta bort ett förval</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>%1 = title of a batch, %2 = time, %3 = how far it is</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time of a preset</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <comment>%1 = date and time</comment>
        <translation>Som det var %1</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Presence reports fine channels, and a switch moves a whole group of them. Which belongs to which is published nowhere: this map is what the floor reads switches by. Switches that were confirmed show what came and went with them; where that speaks against the map, a change is proposed.</source>
        <translation>Närvaron rapporterar delkanaler, och ett reglage styr en hel grupp av dem. Vilka som hör till vilka är inte publicerat någonstans: golvet läser reglagen efter den här kartan. Bekräftade ändringar visar vad som kom och försvann med dem; där det talar emot kartan föreslås en ändring.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>reglage växla grupp e-post chatt telefon</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Kompakta rader</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normala rader</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Luftiga rader</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>Ursprungliga kolumner</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Command or agent</source>
        <extracomment>Accessible name of the field; %1 = name of an agent</extracomment>
        <translation>Kommando eller agent</translation>
    </message>
    <message>
        <source>A command or an agent</source>
        <translation>Ett kommando eller en agent</translation>
    </message>
    <message>
        <source>What to do with this agent</source>
        <translation>Vad som ska göras med agenten</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Kommando för %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>Inget och ingen heter så.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ väljer, Enter tar, Esc stänger. Med ett namn: ”redigera liv”.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ väljer, Enter tar, Esc går tillbaka.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>%1 ändrades också av någon annan</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>%1 ändrades också av någon annan, sett %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>tomt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = Theirs, Yours or Keep both, %2 = the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andras</translation>
    </message>
    <message>
        <source>in Dixa now</source>
        <translation>i Dixa nu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>replaces theirs</source>
        <translation>ersätter den andras</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>din, med den andras som extra telefon</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>den andras, med det du lade till och utan det du tog bort</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>när du öppnade</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>Token godtogs</translation>
    </message>
    <message>
        <source>answer in %1 ms</source>
        <translation>svar på %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n eller fler personer</numerusform>
            <numerusform>%n eller fler personer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa not reached</source>
        <translation>Dixa kunde inte nås</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>Agenter kan läsas</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Token godtogs inte</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>Agenter kan inte läsas, så namn kommer att saknas</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>Närvaro kan inte läsas</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>Närvaro kan läsas</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>Skrivning provas inte, det skulle ändra något</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an agent</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n utan agent</numerusform>
            <numerusform>%1, %n utan agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n oläslig</numerusform>
            <numerusform>%1, %n oläsliga</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>Team kan läsas</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 team</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n team</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams come slowly, one person at a time, and without names</source>
        <translation>Team kommer långsamt, en person i taget och utan namn</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>Team lästes inte</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>Klockorna jämfördes inte, Dixa angav ingen tid</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>Den här datorns klocka stämmer med Dixas</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>Den här datorns klocka går %1 efter Dixas</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>Den här datorns klocka går %1 före Dixas</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>korrigeras i visningen</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>Sessionens token kom från en fil.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>Det som nyckellagret innehåller är ingen token.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>Nyckellagret är låst eller har förlorat tokenen. Rollcall tittar igen varje minut.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>Tokenen kunde inte sparas; Rollcall kommer att fråga efter den igen.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Utan team</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>Bemanningen räknar dem som är online, arbetar och har kanalen på. Den säger inget om belastningen.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>Bemannar nu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = a team, %2 = a channel</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n covering, no minimum now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n bemannar, inget minimum nu</numerusform>
            <numerusform>%n bemannar, inget minimum nu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 av %2, %3</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 = a time span, &quot;at least&quot; when its beginning was not seen</extracomment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>i minst %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Inget har lästs än</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 kl. %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>borta %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>%1 på, men borta</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>Kan bemanna, %1 är av</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>Ingen som är online och arbetar</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 av %2 arbetar</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>inget minimum</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1, inget minimum</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 av %2, %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Faint: usual, of %1 × %2</source>
        <extracomment>the middle value of some days; %1 = their number, %2 = a weekday such as Monday</extracomment>
        <translation>Svagt: det vanliga, av %1 × %2</translation>
    </message>
</context>
<context>
    <name>CoverPeople</name>
    <message>
        <source>Turn on</source>
        <comment>a channel of a person</comment>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <extracomment>%1 = a channel, %2 = a name</extracomment>
        <translation>Slå på %1 för %2</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>precis tillräckligt</translation>
    </message>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n över minimum</numerusform>
            <numerusform>%n över minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n saknas</numerusform>
            <numerusform>%n saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cover: not known yet</source>
        <comment>%1 = a channel</comment>
        <translation>Bemanning, %1: inte känd än</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Bemanning, %1: var %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Bemanning, %1: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>Personer som är online, arbetar och har %1 på. Linjen visar de senaste två timmarna.</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>min. %1</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = a channel, %2 = a team</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alla team</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 av %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>precis tillräckligt</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>people over the minimum</comment>
        <translation>%1 över</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people missing</comment>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token nekades</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>Inga nya data</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 = channel and team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Nobody on %1</source>
        <comment>%1 = a channel</comment>
        <translation>Ingen på %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = a name, %2 = a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: away</source>
        <comment>%1 = a name</comment>
        <translation>%1: borta</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1 gick ifrån</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1 gick offline</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1 har %2 av</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1 räknas inte längre</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>Sedan %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>Sedan %1 eller längre.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>Det senaste svaret är från %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>%1 = the name of a plan of minimums</extracomment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>No plan today</source>
        <translation>Ingen plan i dag</translation>
    </message>
    <message>
        <source>%1, today only</source>
        <comment>%1 = a plan of minimums</comment>
        <translation>%1, bara i dag</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>Enligt veckodagen</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>Systemets (inget)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>Systemets (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>Arbetsplats och agenter</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>Det som ställs in här sparas för den här profilen på den här datorn.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Endast visa</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>Programmet startades med --read-only.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>Inget reglage kan ändras härifrån; det som pågår inväntas.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>skrivskyddad endast läsa lås</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>Ett nummer utan landsnummer läses som ett från det här landet, och formen med + erbjuds.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>telefon nummer landsnummer prefix</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>I agenternas dialogrutor: den exakta begäran visas utan att du behöver fälla ut den.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>Visa det</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>begäran JSON dialogruta</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>Hämta dem</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>avatar profilbild foto ansikte bild integritet</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>Därifrån deras profiler anger, om det är en av värdarna nedan. Annars deras initialer.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>Bilder hämtas från dessa värdar och alla under dem, enbart över https och aldrig med token. Namn med blanksteg eller komma emellan; tomt betyder Dixas.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>avatar foto server domän tillåten</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a note is about</comment>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <comment>section of the settings</comment>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>How Rollcall stands in the desktop of this computer.</source>
        <translation>Hur Rollcall samspelar med skrivbordet på den här datorn.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>Visar hur det står till på golvet och tar fram fönstret eller lägger undan det.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>meddelandefält aktivitetsfält ikon bakgrund</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>Låt Rollcall ligga kvar där</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>”Avsluta” avslutar Rollcall. Utan systemfält stängs fönstret som vanligt.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>bakgrund dölj minimera</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>För den här profilen: i systemfältet om ikonen visas där, annars minimerat. Följer inte med i en fil med inställningar.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>Starta Rollcall</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>autostart inloggning uppstart session</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
</context>
<context>
    <name>DirectoryWalk</name>
    <message>
        <source>The server&apos;s list of agents does not end.</source>
        <translation>Serverns lista över agenter tar aldrig slut.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>Nedgradera fast personen arbetar nu</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>Nedgradera till slutanvändare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>Nedgradera %1 till slutanvändare?</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Det tar bort agentens åtkomst till Dixa. Inget raderas: personen finns kvar som slutanvändare. Det kan inte tas tillbaka: en ny agent som skapas senare får ett annat ID och inga team, och e-postadressen kan nekas.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>Först skrivs en säkerhetskopia av profilen:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Agentens namn</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>Nu: närvaron har inte lästs.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>inga</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>Kanaler på: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>inga</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Senast sedd: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Golvet är inte aktuellt: inget kan nedgraderas nu.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>Personen är online och arbetar.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Läser agenten en gång till...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>Fanns inte längre. Inget skickades.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Inget skickades: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>Skriver säkerhetskopian...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>Inget skickades: säkerhetskopian kan inte skrivas: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>Skickar. Om inget tydligt svar kommer slås det upp.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>%1 var inte längre agent.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>%1 är nu slutanvändare. Säkerhetskopia: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa nekade: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>Okänt om det gjordes: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>Säkerhetskopia: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>Skriv %1 eller e-postadressen för att bekräfta</translation>
    </message>
</context>
<context>
    <name>DowngradeManyDialog</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>Även de som arbetar nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>Nedgradera till slutanvändare</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>Nedgradera %n agent till slutanvändare?</numerusform>
            <numerusform>Nedgradera %n agenter till slutanvändare?</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Det tar bort agenternas åtkomst till Dixa. Inget raderas: de finns kvar som slutanvändare. Det kan inte tas tillbaka: en ny agent som skapas senare får ett annat ID och inga team, och e-postadressen kan nekas.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>En säkerhetskopia av var och en skrivs först, till %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Antal agenter</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>närvaron har inte lästs</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>blir slutanvändare</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>utelämnad: online och arbetar</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>Inte skickat: fönstret är borta</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>Online och arbetar</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>Inte skickat: säkerhetskopian kan inte skrivas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>Nedgraderingar: %n</numerusform>
            <numerusform>Nedgraderingar: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>Skriv %n för att bekräfta</numerusform>
            <numerusform>Skriv %n för att bekräfta</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>Nedgradera 1 till slutanvändare</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgradera %n till slutanvändare</numerusform>
            <numerusform>Nedgradera %n till slutanvändare</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Golvet är inte aktuellt: inget kan nedgraderas nu.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>Alla är online och arbetar.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>Var och en läses en gång till strax före.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>1 är online och arbetar och utelämnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n är online och arbetar och utelämnas.</numerusform>
            <numerusform>%n är online och arbetar och utelämnas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>En vanlig eftermiddag.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Servern svarar igen.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>Var fjärde tappar anslutningen och står fortfarande som Arbetar.</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>Nästan alla lämnar telefonerna på en gång: bemanningen brister.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>Servern nekar allt: för många begäranden (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>Servern fungerar inte (503): golvet blir inaktuellt.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>Servern svarar inte alls: ingen vet om en kanaländring kom fram.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>Folk kommer tillbaka.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>Slut: enligt manuset går inget mer fel.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>name of a plan of cover</comment>
        <translation>Övning</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>A bad afternoon, to practise on</source>
        <translation>En dålig eftermiddag att öva på</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>Ett eget fönster öppnas med påhittade personer på den här datorn. Det är märkt ”Övning” överallt, och det som ändras där når inte ut till någon. Det här fönstret fortsätter som det är.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>Genast</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Efter %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Starta övningen</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 min</source>
        <comment>span</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes: 1 h 46</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>EarlierSwitches</name>
    <message>
        <source>the program ended before</source>
        <translation>programmet avslutades innan dess</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>annat begärdes innan närvaron visade det</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>lästes vid nästa start</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>accepterat; vid nästa start sade närvaron inget</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>accepterat; vid nästa start lästes något annat</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>%1, %2: from %3 to %4, %5</source>
        <comment>%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark</comment>
        <translation>%1, %2: från %3 till %4, %5</translation>
    </message>
    <message>
        <source>min %1, %2 short</source>
        <comment>minimum of people, and how many are missing</comment>
        <translation>min. %1, %2 saknas</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum of people</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>who covers a channel</comment>
        <translation>ingen kvar</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ingen ändring</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>%1 fler</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>people</comment>
        <translation>%1 färre</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The answer is empty.</source>
        <translation>Svaret är tomt.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>Svaret är en webbsida, inte JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>Svaret är inte det som hör till denna begäran.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Svaret är inte JSON.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>Inget fullständigt svar i tid</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>Ingen säker anslutning, så tokenen skickades inte</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>Servern hänvisar någon annanstans; det följs aldrig</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Tokenen godtas inte</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>Servern känner inte till detta</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>För många begäranden</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Servern nekade begäran</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Fel på servern</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Svaret går inte att läsa</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Gav upp</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>Tokenen saknar behörighet för detta</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>Visningsnamn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Mellannamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>Avatar-URL</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>Extra telefoner</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Extra e-postadresser</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>nytt från Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Inställningar som fil</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>För en annan dator, eller för att spara. Token, lösenord och server finns aldrig med.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportera...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportera inställningarna</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Inställningar (*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>spara säkerhetskopia fil</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importera...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importera inställningar</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>Först visas vad som skulle ändras.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>läs in återställ fil</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>tokenfilen kan inte läsas: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>tokenfilen är en katalog</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>Andra användare på den här datorn kan läsa tokenfilen; chmod 600 stänger den.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>tokenfilen är för lång för att innehålla en token</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>tokenfilen innehåller ingen användbar token: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>en tokenfil läses bara</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Motsägelse</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Gruppera efter team</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Gruppera efter status</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>Ordningen är fryst</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Utan team</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>alla</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Group: team</source>
        <translation>Grupp: team</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Grupp: status</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>1 flytt väntar</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n flytt väntar</numerusform>
            <numerusform>%n flyttar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>1 flytt väntar, mellanslag</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n flytt väntar, mellanslag</numerusform>
            <numerusform>%n flyttar väntar, mellanslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Anslut Rollcall till Dixa</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Byt token</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>Golvet visar det som senast lästes tills den nya tokenen svarar.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Två minuter. Inget ändras i Dixa av att ansluta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Använd den här tokenen</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Öppna golvet</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>Sparas i systemets nyckelring, aldrig i en fil eller logg.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>Behålls tills du avslutar, aldrig i en fil eller logg.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>1 begäran, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n begäran, %1 s</numerusform>
            <numerusform>%n begäranden, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Testar...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testa igen</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Använd en API-token</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>En administratör skapar den i Dixa under Settings, Integrations, API tokens. Typ: ”Dixa API”.</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>Endast visa på den här datorn</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>döljer alla reglage och redigeringar, gjort för väggtavlan</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>Utforska med en simulerad organisation</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>Påhittade personer på ett golv i rörelse. Allt fungerar, inget lämnar datorn. Märkt ”Simulerat” överallt.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Anslut Rollcall till Dixa</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Två minuter. Inget ändras i Dixa av att ansluta.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>Namn som visas här</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avancerat...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API:ets adress</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>Skicka som ”Bearer”-token</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>Dixa beskriver enbart tokenen; vissa gateways vill ha ordet före.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>Tokenen kan bytas senare i menyn ”Mer”.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Öppna golvet</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>Övning: öva på en dålig eftermiddag...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>Tokenen byttes under tiden</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>Ingen post i svaret går att läsa</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret gällde någon annan</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>Öppna detaljer</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopiera e-postadress</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopiera telefon</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopiera ID</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Ställ in kanaler...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Redigera...</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgradera till slutanvändare...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fäll ut</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fäll ihop</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fäll ihop alla</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fäll ut alla</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Ingen matchar sökningen och filtren.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>Servern rapporterar inga agenter.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Inget svar än.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>Inget lästes: tokenen nekades.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>Läser golvet...</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>Floor</source>
        <translation>Golvet</translation>
    </message>
    <message>
        <source>How the table of everybody looks.</source>
        <translation>Hur tabellen över alla ser ut.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>Kompakt visar flest personer, luftig går att läsa på håll.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>täthet rader kompakt luftig</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>Team visas av sig självt när raderna inte är grupperade efter team; med kryssrutan visas det även när de är det.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>tabell dölj visa</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>Därefter är tiden röd och har en triangel i Noteringar.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minuter</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>gräns paus rast minuter sen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
</context>
<context>
    <name>FloorSession</name>
    <message>
        <source>Another program holds the record of what is asked; this run&apos;s part is written later.</source>
        <translation>Ett annat program håller loggen över begäranden; den här sessionens del skrivs senare.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>Disken är full: begäranden loggas inte för tillfället.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>Loggen över begäranden kan inte skrivas för tillfället.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>Loggen över begäranden är av en nyare version och lämnas orörd; den här sessionen för ingen.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>Begäranden loggas inte för tillfället.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>visar vem som arbetar</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>Skärmen kan bli mörk: dess skärmsläckare kunde inte stoppas</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>Det finns ingen plats för loggen över begäranden: den slutar med den här sessionen.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>Loggen över begäranden kunde inte läsas; den har lagts undan som %1.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>Ett annat program håller historiken; det som syns under tiden skrivs senare.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>Disken är full: ingen historik förs för tillfället. Golvet fortsätter.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>Historiken kan inte skrivas för tillfället. Golvet fortsätter.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>Historiken är av en nyare version och lämnas orörd; den här sessionen för ingen.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>Ingen historik förs för tillfället. Golvet fortsätter.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>Historiken kunde inte läsas; den har lagts undan som %1 och en ny börjar.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>Den delade historiken kan inte nås: den här arbetsplatsen frågar Dixa själv tills det går.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>Den delade historiken tillhör en annan organisation eller är av en nyare version. Den lämnas orörd: den här arbetsplatsen frågar Dixa själv.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>Servern för den delade historiken har inget utrymme kvar. Golvet fortsätter.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>Den delade historiken kan inte skrivas för tillfället. Golvet fortsätter.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>Lösenordet kunde inte sparas.</translation>
    </message>
    <message>
        <source>Drill: nobody here is real</source>
        <translation>Övning: ingen här är verklig</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulerat</translation>
    </message>
</context>
<context>
    <name>FloorTexts</name>
    <message>
        <source>was %1</source>
        <comment>a state word of the server that is no longer fresh</comment>
        <translation>var %1</translation>
    </message>
    <message>
        <source>%1, disarmed</source>
        <comment>channel switch, as in: off requested, disarmed</comment>
        <translation>%1, låst</translation>
    </message>
    <message>
        <source>on, disarmed</source>
        <comment>channel switch</comment>
        <translation>på, låst</translation>
    </message>
    <message>
        <source>off, disarmed</source>
        <comment>channel switch</comment>
        <translation>av, låst</translation>
    </message>
    <message>
        <source>unknown, disarmed</source>
        <comment>channel switch</comment>
        <translation>okänt, låst</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>header of the time in state: as of this time of day</comment>
        <translation>Kl. %1</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor</source>
        <translation>Golvet</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Välj alla visade</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>Sortera efter ”%1”</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>channel, inside a sentence</comment>
        <translation>e-post</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>channel, inside a sentence</comment>
        <translation>chatt</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel, inside a sentence</comment>
        <translation>meddelanden</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>telefon</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>kanaler okända</translation>
    </message>
    <message>
        <source>no channel on</source>
        <translation>ingen kanal på</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>one channel, as in: phone on</comment>
        <translation>%1 på</translation>
    </message>
    <message>
        <source>%1 and %2 on</source>
        <comment>channels, as in: e-mail, chat and phone on</comment>
        <translation>%1 och %2 på</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mindre än en minut</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span: 1 hour 46 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>span</comment>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and span: away 18 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>minutes of the away threshold</comment>
        <translation>över %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people counting, %2 = people wanted</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people missing</comment>
        <translation>
            <numerusform>%n saknas</numerusform>
            <numerusform>%n saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1</source>
        <comment>people counting on each channel</comment>
        <translation>bemanning: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group whose people are hidden</comment>
        <translation>ihopfälld</translation>
    </message>
    <message>
        <source>Not in agent list</source>
        <translation>Inte i agentlistan</translation>
    </message>
    <message>
        <source>Working but offline</source>
        <translation>Arbetar men offline</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>Kanaler saknas</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>Ingen kanal är på</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>Okänt statusord</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Status saknas</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>column</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>In state</source>
        <comment>column: how long</comment>
        <translation>Tid i status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column</comment>
        <translation>Senast sedd</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>Senaste 2 h</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>Chatt</translation>
    </message>
    <message>
        <source>Messaging</source>
        <comment>channel</comment>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>Okänt ID</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>Ingen status</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>Spöke</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>Inga kanaler</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>Inte sedd</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>var okänd</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>var utan status</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>var spöke</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>var utan kanaler</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>var borta</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>arbetade</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>var offline</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>inte sedd</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>på</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>på, räknas inte</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>Över %1 min</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>Ingen närvaro läst</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>Ny här</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>Utan team</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n arbetar</numerusform>
            <numerusform>%n arbetar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n borta</numerusform>
            <numerusform>%n borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n motsägelse</numerusform>
            <numerusform>%n motsägelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n motsägelse</numerusform>
            <numerusform>%n motsägelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>ansluter</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>för %1 sedan</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <comment>connection; %1 = a span such as 2 s</comment>
        <translation>live, för %1 sedan</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>%1 gammalt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Inaktuellt</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>inaktuellt, %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token nekades</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>token nekades</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Anslutning: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>pågår fortfarande</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>Inget sågs under perioden.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>Hela perioden sågs.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>Inte sett: %1. Vad som hände då är okänt.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>Inga i det som sågs.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>Inga minimum var angivna för den här dagen.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>At its lowest</source>
        <translation>Som lägst</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Inget.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>%1 = day, %2 and %3 = times</comment>
        <translation>%1, %2 till %3</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Överlämningsrapport</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Bemanning under minimum</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Motsägelser</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>Begärt härifrån</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>Skriven av Rollcall utifrån det som den här datorn har sett. Bemanningen räknar dem som var online, arbetade och hade kanalen på.</translation>
    </message>
</context>
<context>
    <name>HistoryAxis</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>working</source>
        <comment>a line shows how many are</comment>
        <translation>arbetar</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes of a sum</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>column with a strip of the day</comment>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Inte sedd</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a team whose people are hidden</comment>
        <translation>ihopfällt</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 person fits the search at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>1 person matchar sökningen kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n person matchar sökningen kl. %1</numerusform>
            <numerusform>%n personer matchar sökningen kl. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>Ingen historik förs under den här sessionen.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>Inget sågs den här dagen.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>Ingen matchar sökningen och teamen.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportera historiken</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Skriver...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>Glöm personens historik...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>Glöm en persons historik</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>Allt som den här datorn har sett av %1 raderas, för alla dagar. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>datorn var i viloläge</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>servern kunde inte läsas</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>programmet var avstängt</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dagen före</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>Dagens ändringar...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>Summor per person...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportera CSV</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela upp</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tillbaka till nu</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>Sett av den här datorn från %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>och %n lucka till</numerusform>
            <numerusform>och %n luckor till</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>inte sett %1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>sparas %n dag</numerusform>
            <numerusform>sparas %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>Visa golvet kl. %1</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Spara överlämningsrapporten</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Dokumentet kunde inte skapas.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>Överlämningsrapport...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>Historiken kan inte läsas nu.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Uppspelningshastighet</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>vem var vilka är på kl klockan i vid den</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>Historik och integritet</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>Det som Rollcall har sett av alla; det som är äldre än så raderas varje dag.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>Med Ångra sparas fler dagar igen; det som har raderats kommer inte tillbaka. En enskild persons historik glöms på sidan Historik.</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>radera glöm spara lagringstid</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>Spara i</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dagar</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Dagar som historiken sparas</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>Lösenord för den delade historiken...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>Spara mindre av historiken</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Det som sågs för mer än %n dag sedan raderas. Det kan inte ångras.</numerusform>
            <numerusform>Det som sågs för mer än %n dagar sedan raderas. Det kan inte ångras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Delad historik</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>Lösenord för %1. Det sparas i nyckellagret.</translation>
    </message>
</context>
<context>
    <name>HistorySlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>Tidpunkt på dagen</translation>
    </message>
</context>
<context>
    <name>HistoryThen</name>
    <message>
        <source>Unclear</source>
        <comment>people whose presence contradicts itself</comment>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>inte sedd</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>Golvet kl. %1: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Golvet kl. %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>The directory was not read, so nothing was compared: %1</source>
        <comment>%1 = why</comment>
        <translation>Agentlistan lästes inte, så inget jämfördes: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapporten skrevs till %1</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>Ingen rapport skrevs till %1: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Mallen skrevs till %1</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Ingen mall skrevs: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>avgränsad med tabb</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>avgränsad med semikolon</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>avgränsad med lodstreck</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>avgränsad med komma</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rad</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses of a mail</source>
        <translation>adresser från ett mejl</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>första raden är rubriken</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ingen rubrik</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Inklistrad lista</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 lästes inte: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>%1 togs inte emot: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>Listan ser annorlunda ut än nyss, så inget skickades. Titta på den en gång till.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1: %2 skapas, %3 ändras</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Alla är inte i %1: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>Programmet avslutades innan svaret kom; det slås upp</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>En import avbröts. Dess lista är tillbaka; rader utan svar slås upp, inget skickas två gånger.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>En import avbröts. Dess lista är tillbaka; det som inte skickades kan skickas nu.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>stoppades innan det skickades</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>Listan från en tidigare session är skadad på disken och lästes inte in igen. Det som skickades från den står i Aktivitet.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Alt+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Enter: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of a list</comment>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 = a team</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>being added to %1</source>
        <comment>%1 = a team</comment>
        <translation>läggs till i %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>inte i %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>kanske i %1</translation>
    </message>
    <message>
        <source>Alt+Shift+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Shift+Enter: %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Paste a table, the addresses of a mail, or open a CSV file. Nothing is sent before you have seen what each row would do.</source>
        <translation>Klistra in en tabell eller adresserna från ett mejl, eller öppna en CSV-fil. Inget skickas innan du har sett vad varje rad skulle göra.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>skickat %1 till %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Läser...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Jämfört med %n agent kl. %1</numerusform>
            <numerusform>Jämfört med %n agenter kl. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Skicka resten (%Ln)</numerusform>
            <numerusform>Skicka resten (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Skicka %Ln</numerusform>
            <numerusform>Skicka %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Urklipp innehåller ingen text.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>En lista håller på att skickas. Stoppa den eller vänta tills den är klar.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Öppna CSV...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckade</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapade</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Måste rättas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Så läses den</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Lägg undan</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>Rapport...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Provkörning</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Identifiera</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>the character |</comment>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Första raden</translation>
    </message>
    <message>
        <source>Is the header</source>
        <translation>Är rubriken</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>Är en person</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Öppna en lista</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabeller som text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Sida för webbläsare (*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>Inget team har lästs</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>misslyckade rader först</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>Lägger till personer i team</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Skickar: %1 av %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Jämför...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>Logg sparad: efter en omstart fortsätter det härifrån</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>Utkast sparat kl. %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln skapad</numerusform>
            <numerusform>%Ln skapade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln ändrad</numerusform>
            <numerusform>%Ln ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln skapas</numerusform>
            <numerusform>%Ln skapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln ändras</numerusform>
            <numerusform>%Ln ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln oförändrad</numerusform>
            <numerusform>%Ln oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln utelämnad</numerusform>
            <numerusform>%Ln utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln måste rättas och blir kvar</numerusform>
            <numerusform>%Ln måste rättas och blir kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln misslyckades</numerusform>
            <numerusform>%Ln misslyckades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln okänd</numerusform>
            <numerusform>%Ln okända</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>Okända</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>Upptagen?</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ogiltig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sent %1 to %2 (UTC)</source>
        <comment>times</comment>
        <translation>Skickat %1 till %2 (UTC)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a team</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>inte i %1: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 av %2 klara</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>En annan rad använder %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>Samma e-postadress som rad %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>Samma e-postadress som rad %1, bara stora och små bokstäver skiljer.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Utelämna rad %1</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>Redan en extra e-postadress för %1. Dixa nekar den troligen.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Skicka ändå</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>%1 har det här numret. Dixa kan neka det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln annan rad använder %1.</numerusform>
            <numerusform>%Ln andra rader använder %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Skapad, men inte i %1: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Två team heter %1. Personen skapas utan team.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Inget team heter %1. Personen skapas utan team.</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Rows %1, ...</source>
        <translation>Rad %1, ...</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Repairs and what will be sent</source>
        <translation>Rättelser och vad som skickas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>1 ny person har inget team från listan.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n ny person har inget team från listan.</numerusform>
            <numerusform>%n nya personer har inget team från listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>Kanaler förblir som Dixa ställer in dem.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>Lägg till %n i ett team...</numerusform>
            <numerusform>Lägg till %n i ett team...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomma celler</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>Tomt lämnar ett värde som det är. Skriv &lt;clear&gt; för att tömma det.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>Rätta många på en gång</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>1 namn med bara stora eller små bokstäver</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n namn med bara stora eller små bokstäver</numerusform>
            <numerusform>%n namn med bara stora eller små bokstäver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>Skriv %n som namn skrivs</numerusform>
            <numerusform>Skriv %n som namn skrivs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>1 telefon utan landsnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n telefon utan landsnummer</numerusform>
            <numerusform>%n telefoner utan landsnummer</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. En varning: de skickas som de är skrivna.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Sätt landsnumret före %n</numerusform>
            <numerusform>Sätt landsnumret före %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>Sätt %1 före %n</numerusform>
            <numerusform>Sätt %1 före %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>1 adress utan ändelse</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n adress utan ändelse</numerusform>
            <numerusform>%n adresser utan ändelse</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>1 rad utan visningsnamn</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n rad utan visningsnamn</numerusform>
            <numerusform>%n rader utan visningsnamn</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>Skapa det ur namn eller e-post</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>1 e-postadress förekommer två gånger</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n e-postadress förekommer två gånger</numerusform>
            <numerusform>%n e-postadresser förekommer två gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Utelämna %n</numerusform>
            <numerusform>Utelämna %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>kept for after creation</source>
        <translation>sparas till efter skapandet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickades inte</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>Ingen kolumn är e-post än: välj en i rubriken (Alt+Ned).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>Alla kolumner används som rubriken säger.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rad</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, %n rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Whole phone numbers are sent without blanks.</source>
        <translation>Hela telefonnummer skickas utan mellanslag.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>Rad %1, %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>Det gjordes inte. Detta skickades:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>Ingen vet än om det gjordes. Detta skickades:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n tidigare, och:</numerusform>
            <numerusform>%n tidigare, och:</numerusform>
        </translation>
    </message>
    <message>
        <source>team</source>
        <comment>before its name</comment>
        <translation>team</translation>
    </message>
    <message>
        <source>%1, 1 row</source>
        <comment>a request</comment>
        <translation>%1, 1 rad</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1, %n rad</numerusform>
            <numerusform>%1, %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ok</source>
        <comment>a time of day, how many rows</comment>
        <translation>%1, %2 ok</translation>
    </message>
    <message>
        <source>Add 1 to the team of the list</source>
        <translation>Lägg till 1 i teamet från listan</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>Lägg till %n i teamet från listan</numerusform>
            <numerusform>Lägg till %n i teamen från listan</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>PATCH team %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>1 e-postadress med mellanslag eller tecken som inte hör hemma där</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n e-postadress med mellanslag eller tecken som inte hör hemma där</numerusform>
            <numerusform>%n e-postadresser med mellanslag eller tecken som inte hör hemma där</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Ta bort dem</translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>Ta bort dem ur %n</numerusform>
            <numerusform>Ta bort dem ur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 outcome</source>
        <comment>of HTTP</comment>
        <translation>%1, 1 utfall</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1, %n utfall</numerusform>
            <numerusform>%1, %n utfall</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is this row&apos;s for certain.</source>
        <translation>Inget av dem hör med säkerhet till den här raden.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1, utfall %2 av %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>Kopplat till den här raden genom ID:t i utfallet.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>Kopplat till den här raden genom e-postadressen i utfallet.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>Kopplat till den här raden genom platsen i svaret: felet namnger ingen.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>Kopplat till den här raden eftersom den var den enda som var kvar utan utfall.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Det som skickades</translation>
    </message>
    <message>
        <source>The answer to it</source>
        <translation>Svaret på det</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Choose a person to see everything known about them.</source>
        <translation>Välj en person för att se allt som är känt om personen.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>Personen är inte längre på golvet.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>På, men i ingen kanal i den här tabellen: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>frågar</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>låst tills det är aktuellt</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>endast visa</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>svar %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>Inte läst igen: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>Läs personens närvaro igen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Senaste ändringar</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Redigera...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgradera till slutanvändare...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Mer för den här personen</translation>
    </message>
</context>
<context>
    <name>InspectorChanges</name>
    <message>
        <source>%1 on</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1 på</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1 av</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, requested by you</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, begärt av dig</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, av dig, bekräftat</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, av dig, obekräftat</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, av dig, misslyckades</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>Inga sedda än</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>ändrat på annat håll</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1: mer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>inte sett än</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>inget på</translation>
    </message>
    <message>
        <source>on: %1</source>
        <comment>%1 = a list of channels</comment>
        <translation>på: %1</translation>
    </message>
</context>
<context>
    <name>InspectorContact</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Kopiera e-postadressen</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a telephone number</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Kopiera telefonnumret</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kopiera ID:t</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Close the inspector</source>
        <translation>Stäng detaljer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <comment>%1 = a span, %2 = time of day</comment>
        <translation>i %1, sedan %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>i %1</translation>
    </message>
</context>
<context>
    <name>InspectorToday</name>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes of a sum</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>motsägelse</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>inte sedd</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>%1 = sums such as &apos;Working 5 h 15&apos;</comment>
        <translation>I dag: %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>person ovanför, nedanför</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>cell bredvid; på ett team: fäll ihop, fäll ut</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>första, sista personen</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>en sida upp, ned</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>växla e-post, chatt, meddelanden, telefon</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>lägg till i eller ta bort från urvalet</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>utöka urvalet</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>välj alla visade</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>ställ in kanaler för de valda</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>utför flyttarna som väntar</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>hålls nere: inget flyttas</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>detaljer</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>kvittera larmet</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>snooza det i 15 minuter</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>vilka som kan slås på</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>search</source>
        <translation>sök</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>kommandon och agenter genom att skriva</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>ångra det som ändrades</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>gör om det</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>gruppering</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>ny agent</translation>
    </message>
    <message>
        <source>ask again now</source>
        <translation>fråga igen nu</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>väggtavlan; Esc två gånger lämnar den</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>stäng detaljer, töm sökningen</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>nästa del av fönstret</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>den här översikten</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>avsluta</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>Skrivbordets nyckellager har inte svarat än.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>Åtkomst till nyckellagret avböjdes.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>Nyckellagret nekar åtkomst.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>Inget nyckellager kan användas på det här skrivbordet.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>Svenska</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, at once.</source>
        <translation>För text, tal och datum, med en gång.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>Avsluta Rollcall</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>1 begäran har inte skickats än.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>%n begäran har inte skickats än.</numerusform>
            <numerusform>%n begäranden har inte skickats än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>Avslutar du skickas de inte; det som pågår inväntas. Aktivitet visar vid nästa start vilka de var.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>Avsluta, skicka inget mer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <comment>what the program has written down</comment>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Rader i loggen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that lines of the log must have</comment>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>Bara rader med de här orden</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>Lägsta nivå</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information och högre</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Varningar och fel</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Kopiera felsökningsinfo</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>Ingen logg förs: det finns ingen plats för den.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>%1 av %2 rader</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are in the folder.</source>
        <comment>lines of the log</comment>
        <translation>Äldre rader finns i mappen.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>Kopierat. Det nämner versioner och mappar, inga token och inga personer.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>Inget program kunde startas för mappen %1</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>Loggen går inte att läsa.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>Inget har skrivits hittills.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Of all windows of this profile. The wall has its own.</source>
        <translation>För alla fönster i den här profilen. Väggtavlan har sitt eget.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>färger utseende läge natt mörkt</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>Rader, celler och knappar växer med den.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>teckensnitt typsnitt zoom stor större</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>Minskad: inget blinkar eller tonas.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>animation blinka tona</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>Kraftigare linjer och all text i full färgstyrka.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>läsbar tydlig linjer färg</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>Sett med andra ögon</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>Ingen status visas med enbart färg: var och en har en form och ett ord. Beräknat i linjär RGB enligt Machado, Oliveira och Fernandes (2009); utan färger enligt luminans.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>färgblind färgblindhet defekt färgseende protanopi deuteranopi tritanopi gråskala daltonism</translation>
    </message>
</context>
<context>
    <name>LookUpDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Visa i listan</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>Slå upp hos Dixa</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>Exakt e-postadress eller telefonnummer</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>Hela adressen eller numret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Frågar...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>Inget svar: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ingen träff.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>Inte i listan än: läs listan igen för att arbeta med personen.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Radhöjd</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Read the &amp;agent list again</source>
        <translation>Läs &amp;agentlistan igen</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>Återskapa en agent från en &amp;säkerhetskopia...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>Ställ in &amp;väggtavlan...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>Byt to&amp;ken...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>Ko&amp;mmandon...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Ta&amp;ngenter</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>Om Roll&amp;call</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Avs&amp;luta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>&amp;Övning...</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>N&amp;yheter</translation>
    </message>
    <message>
        <source>&amp;Log...</source>
        <comment>what the program has written down</comment>
        <translation>L&amp;ogg...</translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Channels</source>
        <comment>a menu: switches of many people</comment>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulerat</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <extracomment>Title of the window: %1 = whose floor this is</extracomment>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Redigera...</translation>
    </message>
    <message>
        <source>change profile</source>
        <comment>words a command is found by</comment>
        <translation>ändra profil</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Ställ in kanaler...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>växla slå på av</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopiera e-postadress</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>mejl adress</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopiera telefon</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopiera ID</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>Visa på golvet</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>gå hitta detaljer</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>Visa i agentlistan</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>gå hitta lista</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgradera till slutanvändare...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>radera ta bort</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>skapa lägg till</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>Nya agenter från en lista...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>skapa lägg till många import klistra in</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>Återskapa en agent från en säkerhetskopia...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>återställ ångra nedgradera</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Redigera %n vald...</numerusform>
            <numerusform>Redigera de %n valda...</numerusform>
        </translation>
    </message>
    <message>
        <source>many bulk</source>
        <translation>många</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgradera %n vald till slutanvändare...</numerusform>
            <numerusform>Nedgradera de %n valda till slutanvändare...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>många radera ta bort</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Ställ in kanaler för %n vald...</numerusform>
            <numerusform>Ställ in kanaler för de %n valda...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>många växla</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Slå upp hos Dixa...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>hitta server e-post telefon</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Sök på sidan</translation>
    </message>
    <message>
        <source>find</source>
        <translation>hitta</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>Gå till %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>öppna sida</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: ljust</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: mörkt</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: som systemet</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>färger utseende läge</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>Radhöjd: kompakt</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>Radhöjd: normal</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>Radhöjd: luftig</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>täthet rader</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Visa väggtavlan</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>helskärm visning närvaro</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Ställ in väggtavlan...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>skärm avstånd team visning tider</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Fråga igen nu</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>uppdatera försök igen</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>Läs agentlistan igen</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>uppdatera lista</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Byt token...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>nyckel api anslutning</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>hjälp genvägar</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Om Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>version hjälp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>avsluta stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nytt larm</numerusform>
            <numerusform>%n nya larm</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Golvet</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Bemanning</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Name, or: who was on Phone at 10:40</source>
        <comment>what can be searched for</comment>
        <translation>Namn, eller: vem var på Telefon kl 10:40</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>page: people from a list</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page: what was asked from this desk</comment>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Name, channel or result</source>
        <comment>what can be searched for</comment>
        <translation>Namn, kanal eller resultat</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Väggtavla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>Utkast till ny agent</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ny agent</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>En kanaländring från förra sessionen accepterades men syns inte i närvaron. Se Aktivitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n kanaländring från förra sessionen accepterades men syns inte i närvaron. Se Aktivitet.</numerusform>
            <numerusform>%n kanaländringar från förra sessionen accepterades men syns inte i närvaron. Se Aktivitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>1 syns som begärt</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n syns som begärt</numerusform>
            <numerusform>%n syns som begärt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>1 syns inte i närvaron</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n syns inte i närvaron</numerusform>
            <numerusform>%n syns inte i närvaron</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>En kanaländring från förra sessionen fick inget svar: %1. Inget skickades igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n kanaländring från förra sessionen fick inget svar: %1. Inget skickades igen.</numerusform>
            <numerusform>%n kanaländringar från förra sessionen fick inget svar: %1. Inget skickades igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>En tidsstyrd ändring väntar på ditt besked: inget sker av sig självt. Se Aktivitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n tidsstyrd ändring väntar på ditt besked: inget sker av sig självt. Se Aktivitet.</numerusform>
            <numerusform>%n tidsstyrda ändringar väntar på ditt besked: inget sker av sig självt. Se Aktivitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>En import avbröts: %1 av %2 rader är klara. Inget skickas två gånger.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>Detta börjar gälla när importen är klar.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>Ord i en inställning</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>anger inga delkanaler eller kanalgrupper</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>skulle radera historik: välj det på den här sidan</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>anges på kommandoraden</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>är inga regler för larm</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>är ingen tabell med minimum</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Drill...</source>
        <translation>Övning...</translation>
    </message>
    <message>
        <source>training practice exercise simulated bad afternoon</source>
        <translation>träning öva utbildning simulerad dålig eftermiddag</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>version ändringar uppdatering nytt</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>Logg...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>felsökning info meddelanden problem support</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>Öppna fönstret för %1</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>profil organisation konto byta</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profiler...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation konto byta flera</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>anger inget land med telefoner</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>anger kolumner som golvet inte har</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>anger ett språk som Rollcall inte har</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>täckning plan bemanning hur många</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>Regler för larm...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>täckning gränser fördröjning tysta timmar aviseringar</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Språk...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language engelska inställningar</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Send whole profiles (PUT)</source>
        <translation>Skicka hela profiler (PUT)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Redigera många</translation>
    </message>
    <message>
        <source>Edit 1 agent</source>
        <translation>Redigera 1 agent</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>Redigera %n agent</numerusform>
            <numerusform>Redigera %n agenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ange</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>Lägg till en post i</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>Ta bort en post från</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>Rätta stora och små bokstäver i namn</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>Skriv telefoner som E.164</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Ett värde behövs.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>Ingen ändras av detta.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>Att tömma ett värde kräver PUT: hela profiler skickas och varje svar jämförs.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n kommer att ändras. Den läses en gång till strax före sändningen.</numerusform>
            <numerusform>%n kommer att ändras. Var och en läses en gång till strax före sändningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Tas tillbaka: %n</numerusform>
            <numerusform>Tas tillbaka: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan takes the edit back.</source>
        <translation>Den här planen tar tillbaka redigeringen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <comment>agents</comment>
        <extracomment>The number is how many are sent</extracomment>
        <translation>
            <numerusform>Skicka %n</numerusform>
            <numerusform>Skicka %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinimumsDialog</name>
    <message>
        <source>Minimums</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ta bort rad</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <translation>Importera CSV...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportera CSV...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planens namn</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Ta bort plan</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Vardag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Söndag</translation>
    </message>
    <message>
        <source>A plan has no name.</source>
        <translation>En plan saknar namn.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>Två planer heter %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>En rad i %1 saknar minimum.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>Utan en plan räknas inget som för lite. Börja med en ny plan eller importera en.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>Två planer gäller samma dag: den första i listan används.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>Där rader för ett team överlappar gäller det högsta talet. Utan en egen rad behöver alla team tillsammans summan.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>Ändringarna är inte sparade. Stäng en gång till för att slänga dem.</translation>
    </message>
    <message>
        <source>Export the minimums</source>
        <translation>Exportera minimum</translation>
    </message>
    <message>
        <source>Import minimums</source>
        <translation>Importera minimum</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n problem till.</numerusform>
            <numerusform>%n problem till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Inget togs in.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>1 plan har lästs; den gäller när den har sparats.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>%n plan har lästs; den gäller när den har sparats.</numerusform>
            <numerusform>%n planer har lästs; de gäller när de har sparats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Golvet kl. %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1, så som det sågs. Det här är inte live, och inget kan ändras här.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Till historiken</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Tillbaka till live</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>Meddelande: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>Hur den här datorn når Dixa.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>Lösenord...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>Det gäller från nästa begäran. Den här datorn själv anropas aldrig via proxyn, och tokenen skickas bara krypterad genom den.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks brandvägg värd port användare lösenord 407</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>proxy</comment>
        <translation>Manuellt</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Typ av proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>Ange proxyns namn eller adress; till dess förblir allt som det var.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>Det är inget namn på en proxy: bara dess namn eller adress, utan http:// och utan port. Allt förblir som det var.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Proxyns lösenord</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>Lösenord för %1 på %2. Det sparas i nyckellagret.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>Ett användarnamn kan inte innehålla kolon. Allt förblir som det var.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>Den här versionen anger inte vad som är nytt.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>%1 av %2 besvarade</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Agent</source>
        <comment>column of a batch</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of a batch</comment>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a batch</comment>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>PageLink</name>
    <message>
        <source>The link to the next page cannot be read.</source>
        <translation>Länken till nästa sida går inte att läsa.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Länken till nästa sida leder till %1; det följs aldrig.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>Länken till nästa sida leder någon annanstans i API:et.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>Team kommer långsamt, en person i taget: tokenen får inte läsa listan över team</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>Högst %n värd kan anges.</numerusform>
            <numerusform>Högst %n värdar kan anges.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 är ett enda ord: en värd har en punkt i namnet, till exempel pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 är en adress i siffror: ange värdens namn.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 är mer än en värd: ange bara namnet, utan https://, port, sökväg eller *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 är inget namn på en värd.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>Allt förblir som det var.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>State</source>
        <comment>column of a plan</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of a plan</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a plan</comment>
        <translation>Notering</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What a switch is now and what it is asked to be, as in: off → on</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>Spara som förval...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>Varje persons kanaler ställs tillbaka till det som förvalet minns om dem.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>Ställ in kanaler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alla team</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 blir utan bemanning.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 kommer att sakna %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1 går från %2 till %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>Välj vad varje kanal ska vara. Inget skickas innan du trycker på Skicka.</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>Bemanningen räknar personer som är online och arbetar. Ångra: Återställ eller Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>1 begäran,</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n begäran,</numerusform>
            <numerusform>%n begäranden,</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>cirka 1 s.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>cirka %1 s.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>1 kräver inget.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n kräver inget.</numerusform>
            <numerusform>%n kräver inget.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Ingen begäran än.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>Inget att skicka: allt är redan så.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>%1 = how many requests</comment>
        <translation>Skicka %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>“%1” is no id of a team</source>
        <translation>”%1” är inget team-ID</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>det finns inget team ”%1”</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>det finns mer än ett team ”%1”; ange dess ID</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>tiderna ”%1 – %2” går inte att förstå</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>”%1” är inget antal personer</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>inget minimum anges</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>Filen är för stor för bemanningsplaner.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>Första raden måste vara: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 celler i stället för %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>planen saknar namn eller har ett mycket långt</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>dagarna ”%1” går inte att förstå</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>det finns för många planer</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>andra dagar än på en tidigare rad i ”%1”</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>Rad %1: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Det finns för många rader.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>Avfrågning och budget</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>Dixa tillåter tio begäranden per sekund och 864&#xa0;000 per dag, för alla program med samma token.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>En kortare tid visar ändringar tidigare och kostar fler av dagens begäranden.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>intervall uppdatera sekunder hur ofta</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>Vad budgeten används till nu</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>kvot gräns 429 begäranden takt</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>Nu: %1 av 10 begäranden per sekund.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>Avfrågning av närvaron med det här intervallet: %1 begäranden per dag, %2 % av kvoten.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>Hittills i dag: %1 % av kvoten.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>Dixa har inte svarat ”för många begäranden” (429) i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Dixa har svarat ”för många begäranden” (429) %n gång i dag.</numerusform>
            <numerusform>Dixa har svarat ”för många begäranden” (429) %n gånger i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>Agentlistan läses.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>Det är inget namn på en profil.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>Profilen är öppen i ett fönster: stäng det först.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>Allt i profilen kunde inte tas bort; dess inställningar finns kvar.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>Profilens inställningar kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>Dess inställningar.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Cache: %n fil, %1.</numerusform>
            <numerusform>Cache: %n filer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Historiken, loggen över begäranden och programloggen: %n fil, %1.</numerusform>
            <numerusform>Historiken, loggen över begäranden och programloggen: %n filer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Däribland %n säkerhetskopia av en nedgraderad agent.</numerusform>
            <numerusform>Däribland %n säkerhetskopior av nedgraderade agenter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>Tokenen för %1 i nyckellagret.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>Lösenordet till dess proxy i nyckellagret.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>Profilen är borttagen, men inte dess start vid inloggning: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>Dess start vid inloggning.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>ställs tillbaka av sig självt, om det fortfarande är som du lämnade det</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>från en tidigare session eller försenat: inget sker av sig självt</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>Slå på nu</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Slå av nu</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Låt vara av</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>Låt vara på</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>Tidsstyrda ändringar</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>Den kom eller försvann med %1 en gång</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>Den kom eller försvann med %1 %n gång</numerusform>
            <numerusform>Den kom eller försvann med %1 %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>once it did not</source>
        <translation>en gång inte</translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>%n gång inte</numerusform>
            <numerusform>%n gånger inte</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>Kartan ger den ingen kanal.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>Kartan säger %1, men med den hände det aldrig.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>Kartan säger %1, och med den hände det en gång.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>Kartan säger %1, och med den hände det %n gång.</numerusform>
            <numerusform>Kartan säger %1, och med den hände det %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>%1 verkar höra till %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>Avvisa</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Profile: %1</source>
        <extracomment>Accessible name of a button with a menu; %1 = a profile</extracomment>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (det här fönstret)</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profiler...</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Line %1 holds a NUL character: this is no text. Save it as CSV.</source>
        <translation>Rad %1 innehåller ett NUL-tecken: det är ingen text. Spara som CSV.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>Den innehåller ett halvt tecken: det är ingen hel text. Välj en annan teckenkodning.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>Det är en arbetsbok eller ett arkiv, ingen texttabell. Spara som CSV UTF-8 och öppna den.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>Rad %1 är inte UTF-8. Välj en annan teckenkodning.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>Filens slut är avkapat, eller så är den inte i UTF-16. Välj en annan teckenkodning.</translation>
    </message>
</context>
<context>
    <name>ResultSpeaker</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: %1 = a person, %2 = what became of a switch</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, confirmed</source>
        <extracomment>Read out: %1 = a person, %2 = a switch, as in: Mikkel: Phone off, confirmed</extracomment>
        <translation>%1: %2, bekräftat</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n kanaländring bekräftad</numerusform>
            <numerusform>%n kanaländringar bekräftade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n kanaländring inte som begärt</numerusform>
            <numerusform>%n kanaländringar inte som begärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>Regler för larm</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Bemanning under minimum</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>Ingen på en kanal under planens tider</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>Token nekades, eller inga nya data</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>Borta längre än</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>aldrig ett larm</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>Motsägelse längre än</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>Larm efter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>Avsluta efter</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>En rad från</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> larm</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tyst från</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tyst till</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tysta timmar</translation>
    </message>
    <message>
        <source>Tell it outside the window too</source>
        <translation>Meddela även utanför fönstret</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>Ett ljud när bemanningen brister</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Stoppa resten</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>Återställ %1 klara</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>Försök %1 misslyckade igen</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>Skicka %1 igen</translation>
    </message>
    <message>
        <source>no 429 today</source>
        <comment>the server never said too many requests</comment>
        <translation>ingen 429 i dag</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 i dag: %1</translation>
    </message>
    <message>
        <source>%1 / %2 req/s, %3</source>
        <comment>requests a second, how many are allowed, how often there were too many</comment>
        <translation>%1 / %2 beg./s, %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>Anslutningen bröts. Det som inte har skickats väntar tills golvet läses igen.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>Obekräftat: närvaron visar det inte hittills. En senare avfrågning kan ändå göra det.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>Ett resultat ”syns” när nästa närvarosvar visar det. Körningen stoppas inte när fönstret stängs; statusraden fortsätter räkna.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 ställs tillbaka.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 är inte längre som den lämnades och rörs inte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln ställs tillbaka.</numerusform>
            <numerusform>%Ln ställs tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln är inte längre som den lämnades och rörs inte.</numerusform>
            <numerusform>%Ln är inte längre som de lämnades och rörs inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>Filen %1 finns redan.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
</context>
<context>
    <name>ScreenAwake</name>
    <message>
        <source>there is no session bus</source>
        <translation>det finns ingen sessionsbuss</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Det frågar kanske efter sitt lösenord i ett eget fönster.</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = a section of the settings, %2 = how many are found in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, %n träff</numerusform>
            <numerusform>%1, %n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, inga träffar</translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>tomt</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH changes</source>
        <translation>PATCH ändringar</translation>
    </message>
    <message>
        <source>PUT whole profile</source>
        <translation>PUT hela profilen</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Visa JSON</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>Exakt det som skickas</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>Dölj JSON</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>Vad som skickas, utfällt</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>Vad som skickas, ihopfällt</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>tomt, skickas med</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>utelämnas, för att tömma det</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  oförändrat, skickas med</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>Att tömma ett värde kräver PUT: alla åtta fält skickas, ändrade eller inte, och svaret kontrolleras.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>PUT ersätter hela profilen, så alla åtta fält skickas, ändrade eller inte.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Återställ till standard</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>Återställ till standard: %1</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>height of rows</comment>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a theme</comment>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a theme</comment>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Minskad</translation>
    </message>
    <message>
        <source>All</source>
        <comment>motion</comment>
        <translation>Full</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Time between two looks at presence</source>
        <translation>Tid mellan två avfrågningar av närvaron</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Radhöjd</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Golvets kolumner</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>Borta för länge</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>Kanalkarta</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regler för larm</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>Minimum för bemanning</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>Väggtavlans inställningar</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Dagar som historiken sparas</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>of what flashes and fades</comment>
        <translation>Rörelse</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Endast visa</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land för telefonnummer</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>Vad som skickas visas utfällt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a setting, %2 = what it is now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures of agents</source>
        <translation>Bilder på agenter</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>Ikon i systemfältet</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>Rollcall ligger kvar i systemfältet när fönstret stängs</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Start vid inloggning</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Värdar för bilder</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>utan dessa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a setting as it is</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the file</source>
        <comment>a setting</comment>
        <translation>I filen</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 = the name of a setting in a file, %2 = why its value is not taken</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The file is too large to be one of settings.</source>
        <translation>Filen är för stor för att vara en inställningsfil.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>Det är ingen fil med Rollcalls inställningar.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>Filen kommer från en nyare version av Rollcall. Inget tas in från den.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>har ett otillåtet värde</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>är okänd för den här versionen av Rollcall</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>Larm</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>Vad som meddelas, hur länge det måste ha pågått och hur stor bemanning som räcker.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>Fördröjningar, tysta timmar, ljud och skrivbordets aviseringar.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>avisering notis ljud tyst signal</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regler...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>Per plan, team, kanal och tid på dagen.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>plan bemanning team antal</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Väggtavla</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>En helskärmsvisning av närvaron som läses på håll.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>Skärm, läsavstånd, team, namn och tider.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>skärm visning kiosk avstånd</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Ställ in väggtavlan...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>Ingen inställning matchar ”%1”.</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1: som tidigare</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1: ändrad</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n inställning är som tidigare</numerusform>
            <numerusform>%n inställningar är som tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n inställning ändrad</numerusform>
            <numerusform>%n inställningar ändrade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Importera inställningar</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Filen ändrar inget.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>1 inställning skulle ändras. Det kan ångras.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>%n inställning skulle ändras. Det kan ångras.</numerusform>
            <numerusform>%n inställningar skulle ändras. Det kan ångras.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>1 är som den är nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n är som den är nu.</numerusform>
            <numerusform>%n är som de är nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Tas inte in:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>Ändra %n inställning</numerusform>
            <numerusform>Ändra %n inställningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>Inställningarna går inte att läsa. Rollcall körs med standardvärden och ändrar inte filen %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>Inställningarna gick inte att läsa. Rollcall startar med standardvärden; den gamla filen sparas som %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>Det går inte att skriva i mappen med inställningar.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Inställningsfilen kan inte skrivas.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>inget att visa efter %1 s</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>bilden kan inte skrivas: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>Som Flatpak startas Rollcall inte av en egen fil: välj det bland de program som det här skrivbordet startar.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>Inte för det här fönstret: dess token kom via standard in, och ingen anger den när en session börjar.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>1 begäran väntar</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>%1 pågår</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 begäran pågår</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>väntar till nästa svar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar än</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>Svar %1, var %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Senaste svar %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>Sedan dess 1 misslyckat försök</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>Sedan dess %n misslyckat försök</numerusform>
            <numerusform>Sedan dess %n misslyckade försök</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Svarstid %1 ms</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 i dag: %1</translation>
    </message>
    <message>
        <source>Quota today %1 %</source>
        <comment>share of the day&apos;s allowed requests</comment>
        <translation>Kvot i dag %1 %</translation>
    </message>
    <message>
        <source>Reading the agent list</source>
        <translation>Läser agentlistan</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1 = &apos;47 people&apos;, %2 = a count</comment>
        <translation>%1, %2 valda</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln begäran väntar</numerusform>
            <numerusform>%Ln begäranden väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln begäran pågår</numerusform>
            <numerusform>%Ln begäranden pågår</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>Läses av en annan arbetsplats</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>Färger som andra ser dem</translation>
    </message>
</context>
<context>
    <name>SwitchBatch</name>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>requests of a batch, after a number</comment>
        <translation>syns</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>accepterat</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>obekräftat</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>hoppades över</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>requests of a batch, after a number</comment>
        <translation>skickades inte</translation>
    </message>
</context>
<context>
    <name>SwitchBoard</name>
    <message>
        <source>the program was closed</source>
        <translation>programmet stängdes</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>annat begärdes under tiden</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>gjordes aldrig</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taget tillbaka</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>Återställ: %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>är redan så</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>gav upp</translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message>
        <source>%1 requested for %2 for %3 min</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min</extracomment>
        <translation>%1 begärt för %2 i %3 min</translation>
    </message>
    <message>
        <source>%1 requested for %2</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel</extracomment>
        <translation>%1 begärt för %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel</extracomment>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>%1 for %2 taken back before it was sent</source>
        <extracomment>%1 is a switch, %2 is a person</extracomment>
        <translation>%1 för %2 togs tillbaka innan det skickades</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1: 1 begäran</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>togs tillbaka innan det skickades</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>%1 togs tillbaka</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>begärdes tillbaka</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>%1 begärdes tillbaka</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>ångrades inte, inte längre som du lämnade det</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>1 orörd, inte längre som du lämnade den</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>kräver ingen begäran</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>begärdes igen</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>%1 begärdes igen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln begäran</numerusform>
            <numerusform>%1: %Ln begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln orörd, inte längre som du lämnade den</numerusform>
            <numerusform>%Ln orörda, inte längre som du lämnade dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchMenu</name>
    <message>
        <source>Turn %1 on</source>
        <comment>%1 is a channel</comment>
        <translation>Slå på %1</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <comment>%1 is a channel</comment>
        <translation>Slå av %1</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <extracomment>%1 is a switch, as in: Phone off for 15 min</extracomment>
        <translation>%1 i %2 min</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>%1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel, %2 its switch, as in: Phone: on</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SwitchQueue</name>
    <message>
        <source>The connection was replaced before the answer came</source>
        <extracomment>Why nobody knows whether a switch was applied</extracomment>
        <translation>Anslutningen byttes ut innan svaret kom</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>annat begärdes under tiden</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>redan begärt</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>Tokenen får inte ändra kanaler (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>annat begärdes innan närvaron visade det</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>Ångra: %1</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>Härifrån kan man bara se: inget reglage kan ändras.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>Det som visas är inte aktuellt: reglagen är låsta tills golvet är live igen.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>Tokenen nekades: reglagen är låsta tills den har bytts.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>Personen är inte kvar på golvet.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>Ingen i agentlistan har detta ID: det finns ingen att ändra för.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>Personens närvaro har aldrig lästs, så utfallet skulle inte synas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 syns</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepterat</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslyckades</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 obekräftat</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 oklart</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 hoppades över</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 skickades inte</translation>
    </message>
</context>
<context>
    <name>SwitchTip</name>
    <message>
        <source>Click or press %1 to send.</source>
        <extracomment>%1 is where the cap of a key is drawn</extracomment>
        <translation>Klicka eller tryck på %1 för att skicka.</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>waiting</source>
        <comment>a request that has not left yet</comment>
        <translation>väntar</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>a switch that will be set back by itself</comment>
        <translation>utlovat</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a request on its way</comment>
        <translation>skickas</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>accepterat (204), syns inte än</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>syns i närvaron</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>accepterat, men tre avfrågningar visar det inte</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>obekräftat</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>inget tydligt svar, och tre avfrågningar visar det inte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>okänt, läses</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>hoppades över, ändrat på annat håll under tiden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppades över</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickades inte</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel and on or off</comment>
        <extracomment>%1 is a channel, %2 is on or off, as in: Phone off</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <extracomment>%1 is a switch, as in: Phone off requested</extracomment>
        <translation>%1 begärt</translation>
    </message>
    <message>
        <source>%1, poll %2 of %3</source>
        <extracomment>%1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet</extracomment>
        <translation>%1, avfrågning %2 av %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1 obekräftat</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>%1 misslyckades</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>%1 okänt</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Ändrat på annat håll</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel, at the start of a note</comment>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>on requested</source>
        <comment>channel switch</comment>
        <translation>på begärt</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>av begärt</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>på, obekräftat</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>av, obekräftat</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>Begärt kl. %1. Väntar på svaret.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>Begärt kl. %1. Väntar på sin tur.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>Accepterat (204) kl. %1. Väntar på att se det i närvaron, avfrågning %2 av %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>Accepterat (204) kl. %1, men tre avfrågningar visar det inte.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>Skickat, inget svar kl. %1, och tre avfrågningar visar det inte.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>Misslyckades kl. %1</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>Inget tydligt svar kl. %1. Läser närvaron, avfrågning %2 av %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>Det slogs på härifrån och har ändrats på annat håll.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>Det slogs av härifrån och har ändrats på annat håll.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>redan på</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>redan av</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>på är redan begärt</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>av är redan begärt</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>inte i agentlistan</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>ingen närvaro läst</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>inte längre ledig</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>får ingen kanal</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>räknas vid återkomst</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>syns kanske inte</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>utlovat till %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>körning</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gör om</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>tidsstyrt</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nytt försök</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>Ett fält på rad %1 har %2 tecken. Högst %3 kan läsas.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>Rad %1 har fler än %2 kolumner. Är avgränsaren rätt?</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>Den har fler än %1 rader. Ta den i delar.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>Det finns inte minne nog för den.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>I posten som börjar på rad %1 stängs aldrig ett citattecken.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Det finns inga rader i den.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>Det finns bara en rubrik och ingen rad under den.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>Den är %1; högst %2 kan läsas.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Anslutningen byttes ut innan svaret kom</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Inget svar kom</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>Dixa svarade ja</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1; medlemmarna kunde inte läsas: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1; medlemslistan visar att inget gjordes</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>Medlemmarna i ett team kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>Medlemmarna i %n team kunde inte läsas</numerusform>
            <numerusform>Medlemmarna i %n team kunde inte läsas</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>Team kunde inte läsas: %1</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Team %1…</source>
        <extracomment>Name for a team of which only the id is known; %1 is the start of the id</extracomment>
        <translation>Team %1…</translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>Result of the test</source>
        <translation>Testets resultat</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>Testet läser bara. Här står vad tokenen får göra.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>godkänt</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>varning</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>misslyckades</translation>
    </message>
</context>
<context>
    <name>TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <comment>%1 = one value of a list</comment>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show the token for ten seconds</source>
        <translation>Visa tokenen i tio sekunder</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Namn, e-post eller ID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulerat</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>Ingen här är verklig: organisationen är påhittad på den här datorn.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Endast visa</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>Inget reglage kan ändras härifrån.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>Ingen här är verklig, och det som går fel följer ett manus.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>Det här skrivbordet har inget systemfält. Om ett dyker upp visas ikonen där.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the window</comment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>The floor is live</source>
        <translation>Golvet är live</translation>
    </message>
    <message>
        <source>Nothing has been read so far</source>
        <translation>Inget har lästs hittills</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>Inget svar: det som är känt är gammalt</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Token nekades</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>1 nytt larm</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nytt larm</numerusform>
            <numerusform>%n nya larm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 av 4, 2 saknas</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>Statusar och reglage, %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>Som de är</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>Protanopi</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>Deuteranopi</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>Tritanopi</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Utan färger</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>Alla fönster, tills Rollcall avslutas</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>Färger i alla fönster</translation>
    </message>
</context>
<context>
    <name>WallSetUp</name>
    <message>
        <source> in</source>
        <comment>inches, after a number</comment>
        <translation> tum</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Dim outside these hours</source>
        <translation>Dämpa utanför dessa tider</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Ljust från</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Ljust till</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>Ställ in väggtavlan</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>Dess diagonal</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Läsare längst bort</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>Översikt och team</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Bara antal</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Visar</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Förnamn och initial</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Hela namn</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen vid namn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Visa väggtavlan</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>Teamen har inte lästs än: alla visas.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>Om inget är ikryssat gäller alla.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>Huvudskärmen</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1: %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (inte ansluten)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>Minsta ord %1 px, namn %2 px, siffror %3 px. De minsta versalerna upptar %4 bågminuter därifrån; 16 går att läsa.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>Personer och team får inte plats i den storleken: antal visas i stället.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>har posten %1, som ingen väggtavla har</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>har ett värde för %1 som en väggtavla inte kan ha</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>anger bara när väggtavlan blir ljus eller bara när den dämpas</translation>
    </message>
</context>
<context>
    <name>WallText</name>
    <message>
        <source>no channel</source>
        <comment>an agent who works with none switched on</comment>
        <translation>ingen kanal</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>the server gave none</comment>
        <translation>ingen status</translation>
    </message>
    <message>
        <source>ghost</source>
        <comment>offline, yet working</comment>
        <translation>spöke</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>1 okänt ID</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n okänt ID</numerusform>
            <numerusform>%n okända ID:n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = a team, %2 = a channel: what lacks people</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people there, %2 = people needed</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n borta över %1 min</numerusform>
            <numerusform>%n borta över %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>Token nekades, läget kl. %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>Inget svar på %1, läget kl. %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>%1 gammalt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>för %1 sedan</translation>
    </message>
    <message>
        <source>Live, %1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>Live, för %1 sedan</translation>
    </message>
    <message>
        <source>Live, %1 ago, next in %2</source>
        <comment>%1, %2 = spans such as 2 s</comment>
        <translation>Live, för %1 sedan, nästa om %2</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>short for contradictions</comment>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum cover</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people lacking</comment>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <extracomment>%1 = a channel, %2 = people</extracomment>
        <translation>Bemanning, %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 av %2 arbetar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1, fortsättning</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Inget att se över</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>sida %1 av %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>Ingen token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token nekades</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Inga data än</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <comment>%1 = time of day</comment>
        <translation>Inga data sedan %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>for %1 min %2 s</source>
        <extracomment>%1 = minutes, %2 = seconds in two digits</extracomment>
        <translation>i %1 min %2 s</translation>
    </message>
    <message>
        <source>Dixa refused the token. It has to be replaced on this computer.</source>
        <translation>Dixa nekade tokenen. Den måste bytas på den här datorn.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Väntar på första svaret.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>Dixa svarar inte. Försöker nu, försök %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>Dixa svarar inte. Försöker igen om %1, försök %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>Namn och siffror döljs efter 5 minuter utan svar.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <comment>%1 = a channel: what lacks people</comment>
        <translation>Alla, %1</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>Väggtavla</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>Skärmen %1 är inte ansluten</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>Teamet hittades inte: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>Esc en gång till lämnar väggtavlan</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>min %1, %2 short</source>
        <comment>cover: %1 = wanted at least, %2 = how many are missing</comment>
        <translation>min. %1, %2 saknas</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>cover of a channel</comment>
        <translation>ingen kvar</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>team and channel</comment>
        <extracomment>%1 is a team or &quot;All teams&quot;, %2 is a channel</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>Inräknat din väntande begäran för %1.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Inräknat dina väntande begäranden för %n person.</numerusform>
            <numerusform>Inräknat dina väntande begäranden för %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two counts, for ears</comment>
        <translation> till </translation>
    </message>
    <message>
        <source>Click or press %1 to send.</source>
        <comment>%1 is a key</comment>
        <translation>Klicka eller tryck på %1 för att skicka.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>Slå på %1 för %2?</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>Slå av %1 för %2?</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>i alla team</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>Bemanning, %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>I närvaron på: %1</translation>
    </message>
</context>
</TS>
