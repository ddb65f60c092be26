<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
        <translation>Oversikt for teamledere i kontaktsentre som bruker Dixa.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Fri programvare under Apache License 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account and profiles</source>
        <translation>Konto og profiler</translation>
    </message>
    <message>
        <source>A simulated organisation: there is no token.</source>
        <translation>En simulert organisasjon: det finnes ikke noe token.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>Koblet til %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>Koblet til %1 som %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>Åpne vinduet</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>Fjern...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>Koble til Dixa...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Bytt token...</translation>
    </message>
    <message>
        <source>Forget the token...</source>
        <translation>Glem tokenet...</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is kept in the key store, for this profile and this server.</source>
        <translation>Det lagres i nøkkellageret, for denne profilen og denne serveren.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>nøkkel api tilkobling passord</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>Hver har egen organisasjon, eget token og egne innstillinger, hurtigbuffere, historikk og vindu.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisasjon konto bytte flere</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>Legg til...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (dette vinduet)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Glem tokenet</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>Tokenet for %1 fjernes fra nøkkellageret. Rollcall fortsetter med det til programmet avsluttes, og spør om et token ved neste start.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Legg til en profil</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>Navnet: bokstaver, sifre, - og _. Det åpnes et vindu for profilen, som spør om tokenet.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>Fra en øvelse kobles ingenting virkelig til: gjør det i Rollcalls eget vindu.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Asked</source>
        <comment>column: when something was asked</comment>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column: what was asked</comment>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column: how it was asked, by hand or as a part of a batch</comment>
        <translation>Hvordan</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>entries</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>Mislykkede</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>Ikke bekreftet</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>Forespørsler fra kjøringer</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Eksporter CSV...</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run.</source>
        <translation>Ingenting registreres i denne økten.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>Det er ikke bedt om noe herfra ennå.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Ingenting samsvarer med søket og filtrene.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Eksporter aktiviteten</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Skriver...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke lagret: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>mappen kan ikke opprettes</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Tilkoblingen ble byttet ut før svaret kom</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>Ikke lenger agent</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Ikke sendt: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>Ikke sendt: svaret gjaldt noen andre</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>Endret et annet sted i mellomtiden: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Er allerede slik</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>Dixa ber om å vente</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Fantes ikke lenger</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>Svaret sier ikke hvordan det gikk</translation>
    </message>
</context>
<context>
    <name>AgentCheck</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>An e-mail is needed: it is how the agent signs in, and it cannot be changed later.</source>
        <translation>Det trengs en e-postadresse: agenten logger på med den, og den kan ikke endres senere.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>inneholder et mellomrom.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>må ha nøyaktig én @.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ingenting foran @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>har et tegn foran @ som ikke er tillatt i e-post.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ikke et gyldig domene etter @.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ingen endelse som .com etter @.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>En e-postadresse har høyst 254 tegn.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Bruk %1</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>ligner ikke et telefonnummer. Det sendes slik det er skrevet.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>mangler landkode. Det sendes slik det er skrevet hvis du ikke retter det.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>er for langt eller for kort for landet sitt. Det sendes slik det er skrevet.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>har mellomrom eller andre tegn. Dixas egne eksempler har bare + og sifre.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>Det trengs en nettadresse som begynner med https://.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>Det trengs et visningsnavn.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Et navn har høyst 255 tegn.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>Det er ingen tilkobling</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>programmet ble avsluttet før det</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret gjaldt noen andre</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>Dixa har flere med dette</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>Herfra kan man bare se</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n lagt til i teamet</numerusform>
            <numerusform>%n lagt til i teamet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>1 lagt til i teamet</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>Beholde det du har skrevet?</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>lukket før svaret kom</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>Kladden din fra %1 er tilbake.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>Før det sendes, blir Dixa spurt om noen har denne e-postadressen.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>Det ble ikke lagret: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>1 felt må rettes</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n felt må rettes</numerusform>
            <numerusform>%n felt må rettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Opprett agent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Lagre 1 endring</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>Lagre %n endring</numerusform>
            <numerusform>Lagre %n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbake til skjemaet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>Ingen tilkobling: det du skriver, beholdes som kladd.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>Dixa leses én gang til rett før sending.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har allerede denne e-postadressen: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har denne som ekstra e-postadresse: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har dette telefonnummeret: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>Det finnes allerede en %1.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ny agent</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Rediger agent</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Behold som kladd</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Opprett og legg til en til</translation>
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
        <translation>Kopier e-postadressen</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>det var ingen tilkobling</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>Ingen tilkobling. Det du skrev, er beholdt som kladd.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>programmet ble avsluttet før svaret kom</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Leser agenten én gang til...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>Spør Dixa om noen har denne e-postadressen...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>Ikke sendt: %1. Det du skrev, er beholdt.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>%1 har allerede e-postadressen %2. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>Agenten finnes ikke lenger. Ingenting ble sendt; teksten kan fortsatt kopieres.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>Et felt ble endret av noen andre i mellomtiden. Velg, og lagre igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>%n felt ble endret av noen andre i mellomtiden. Velg, og lagre igjen.</numerusform>
            <numerusform>%n felt ble endret av noen andre i mellomtiden. Velg, og lagre igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>Slik er det allerede i Dixa. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>Sender. Kommer det ikke noe klart svar, slås det opp og sendes ikke to ganger.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa avviste: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. Det kan sendes igjen.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>Ukjent om det ble gjort: %1. Se etter før du sender igjen.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Ikke sendt: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>%1 ble opprettet.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>%1 ble lagret.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 Men Dixa svarer med en annen verdi enn ventet i: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 Neste steg: team angis i Dixa og kanaler på gulvet, når personen er tilkoblet.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>agenten finnes ikke lenger</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>En tidligere endring av %1 ble gjort likevel.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>En tidligere endring av %1 ble ikke gjort.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>Fortsatt ukjent hvordan det gikk med en endring av %1.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>Herfra kan man bare se.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>Gjenopprett fra sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>Sikkerhetskopier av agenter (*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 er ikke en sikkerhetskopi av en agent.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>Fra en sikkerhetskopi. Den nye agenten får en annen ID og ingen team; de gamle teamene var: %1. E-post og telefon kan bli avvist så lenge sluttbrukeren har dem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n gjort likevel</numerusform>
            <numerusform>%n gjort likevel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n ikke gjort</numerusform>
            <numerusform>%n ikke gjort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n fortsatt ukjent</numerusform>
            <numerusform>%n fortsatt ukjente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n tidligere profilendring fikk ikke svar: %1. Se Aktivitet.</numerusform>
            <numerusform>%n tidligere profilendringer fikk ikke svar: %1. Se Aktivitet.</numerusform>
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
        <translation>Ekstra telefoner</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Ekstra e-postadresser</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>Den kan ikke endres senere: API-et har ingen måte å gjøre det på.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>API-et kan ikke endre en e-postadresse. Rett den ved å opprette en ny agent og nedgradere denne.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>Team kunne ikke leses: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>Det kom ikke noe svar</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1; flere agenter har denne e-postadressen</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1; det kunne heller ikke leses tilbake: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>Ikke noe klart svar; en kontroll viser at det er gjort</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1; en kontroll viser en annen endring</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1; agenten finnes ikke lenger</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1; en kontroll viser at ingenting ble gjort</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>Tilkoblingen ble byttet ut</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Tilkoblingen ble byttet ut før svaret kom</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Det er ingen tilkobling</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret gjaldt noen andre</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Fantes ikke lenger</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>New from a list...</source>
        <translation>Nye fra en liste...</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Slå opp hos Dixa...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Eksporter CSV...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Ny: %1, %2</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Rediger: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Rediger %n...</numerusform>
            <numerusform>Rediger %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Rediger...</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgrader %n til sluttbruker...</numerusform>
            <numerusform>Nedgrader %n til sluttbrukere...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til sluttbruker...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 kladd</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n kladd</numerusform>
            <numerusform>%n kladder</numerusform>
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
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>leser, %n så langt</numerusform>
            <numerusform>leser, %n så langt</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leser</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>ikke lest: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>lest for %1 siden</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>fra en tidligere økt</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>Ingen samsvarer med søket.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>Leser agentlisten...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>Ingen agentliste er lest.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Still inn kanaler...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopier e-postadresse</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopier telefon</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopier ID</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopier rader</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Eksporter agenter</translation>
    </message>
    <message>
        <source>1 agent written to %1</source>
        <comment>%1 = a file</comment>
        <translation>1 agent skrevet til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>%n agent skrevet til %1</numerusform>
            <numerusform>%n agenter skrevet til %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke eksportert: %1</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvitter</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>Vekk</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what it is about</comment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutter</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 timer</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n varsel</numerusform>
            <numerusform>%n varsler</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>Utsatt til %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>Kvittert %1</translation>
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
        <translation>Alt er i orden.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Avsluttede</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of alerts</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regler...</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>Varsel etter %1 s under minimum, avsluttes etter %2 s på eller over. %3 eller flere blir én linje.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Stille fra %1 til %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>Lyd på.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>Lyd av.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n nytt</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n kvittert</numerusform>
            <numerusform>%n kvittert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n utsatt</numerusform>
            <numerusform>%n utsatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Færre</translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n varsel</numerusform>
            <numerusform>%n varsler</numerusform>
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
        <translation>Det kan ikke sendes forespørsler til denne adressen.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>Serveren viser videre til et annet sted; det følges aldri.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Serveren viser videre til %1; det følges aldri.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>Serveren svarte med status %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Tilkoblingen ble avvist.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Navnet på serveren ble ikke funnet.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>Serveren lukket tilkoblingen før svaret var fullstendig.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>Svaret bryter reglene for HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Svaret er for stort.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>Ikke noe fullstendig svar i tide.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>Tokenet inneholder mellomrom eller et ord foran, som «Bearer».</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>Agenten som ble funnet, kan ikke leses.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>Proxyen kan ikke nås, eller den avviser tilkoblingen.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Proxyen lukket tilkoblingen.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Navnet på proxyen ble ikke funnet.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Proxyen svarer ikke.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>Proxyen ber om bruker og passord.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>Proxyen slipper ikke tilkoblingen gjennom.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>Systemet oppgir ikke hvilken proxy som fører til Dixa.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>Dette er ikke en nettadresse; den ser ut som %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>Adressen må begynne med https:// (http:// godtas bare for denne datamaskinen).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Adressen kan ikke inneholde brukernavn eller passord.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>Adressen må slutte etter vertsnavn og port.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Port 0 kan ikke nås.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Tokenet er tomt.</translation>
    </message>
    <message>
        <source>The token contains blanks, line breaks or letters that no token has.</source>
        <translation>Tokenet inneholder mellomrom, linjeskift eller tegn som ikke finnes i noe token.</translation>
    </message>
    <message>
        <source>The token is too short.</source>
        <translation>Tokenet er for kort.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Tokenet er for langt.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rollcall is already running with this profile (process %1) and does not answer</source>
        <translation>Rollcall kjører allerede med denne profilen (prosess %1) og svarer ikke</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>den simulerte organisasjonen kunne ikke starte</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>Avslutter: venter på 1 svar.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Avslutter: venter på %n svar.</numerusform>
            <numerusform>Avslutter: venter på %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>Angi et i Rollcalls vindu på denne datamaskinen, og start så veggtavlen igjen.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>Start veggtavlen med --token-file.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>Sikker modus etter %1 krasj: standardinnstillinger, uten hurtigbuffer og historikk</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>er ikke en proxy som kan brukes</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>Tokenet er glemt; denne økten har det fortsatt.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>Tokenet kunne ikke fjernes.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>Passordet til proxyen gjelder til Rollcall avsluttes: det kunne ikke lagres.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>Vinduet til profilen %1 kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>Profilen %1 er åpen i et vindu: lukk det først.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Fjern profilen %1</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>Dette forsvinner sammen med profilen %1, og det kan ikke angres:</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a profile</comment>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Profilen %1 er fjernet.</translation>
    </message>
    <message>
        <source>The profile %1 is removed, and its token with it.</source>
        <translation>Profilen %1 er fjernet, og tokenet med den.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>Profilen %1 er fjernet; tokenet er fortsatt i nøkkellageret.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>er ingen av størrelsene</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>Passordet til proxyen er fortsatt i nøkkellageret.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>Vinduet til øvelsen kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>Rollcall er nå versjon %1: «Nyheter» i menyen forteller om den.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>Start ved pålogging kunne ikke endres: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulert</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>En profil kan ikke hete %1: det navnet er øvelsens.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>nevner noe som ikke er en bildevert</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>En profil kan ikke hete %1: det navnet tilhører den simulerte organisasjonen.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1: uendret</translation>
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
        <translation>det finnes ingen mappe for det</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>Melding: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Prøv igjen nå</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Bytt token...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>Nettverksinnstillinger...</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what an alert is about</comment>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message>
        <source>Attempt %1: %2.</source>
        <extracomment>%1 = how often it was tried, %2 = why it failed</extracomment>
        <translation>Forsøk %1: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>Neste om</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>Prøver nå</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Ikke noe svar på %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>Slik var gulvet kl.</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>Bryterne er låst.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token avvist.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>Dixa svarte 401, og spørringene er stoppet. Gulvet beholder det som sist ble lest.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ikke noe svar ennå.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>Ingenting er lest så langt.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>For mange forespørsler.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>Dixa ber om å vente (429). Andre programmer med samme token teller også.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>Serveren melder 0 agenter.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>Venter på et svar til før noen tas av gulvet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>Klokken på denne datamaskinen avviker.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Serveren er %1 foran.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Serveren er %1 bak.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>Klokkeslett følger denne datamaskinen.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>1 post kan ikke leses.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n post kan ikke leses.</numerusform>
            <numerusform>%n poster kan ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>De er utelatt; alle andre vises.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>Kjøring: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>Vis kjøringen %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>1 person selected</source>
        <translation>1 person valgt</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person valgt</numerusform>
            <numerusform>%n personer valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 person vises</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n person vises</numerusform>
            <numerusform>%n personer vises</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>pågår siden %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Lagre som forvalg</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Navn på forvalget:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>Navn på forvalget (det med samme navn erstattes):</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>Forespørsler per sekund de siste ti sekundene, av de ti som Dixa tillater.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 foresp./s</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>Budsjett for forespørsler: %1</translation>
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
        <translation>sluttbruker</translation>
    </message>
    <message>
        <source>not an agent</source>
        <translation>ikke agent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leser</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? slår opp</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ utført</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ mislyktes</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? ukjent</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– hoppet over</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– ikke sendt</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n utført</numerusform>
            <numerusform>%n utført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n mislyktes</numerusform>
            <numerusform>%n mislyktes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ukjent</numerusform>
            <numerusform>%n ukjente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n hoppet over</numerusform>
            <numerusform>%n hoppet over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ikke sendt</numerusform>
            <numerusform>%n ikke sendt</numerusform>
        </translation>
    </message>
    <message>
        <source>but another value than expected in %1</source>
        <comment>%1 = fields</comment>
        <translation>men en annen verdi enn ventet i %1</translation>
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
        <translation>Nå</translation>
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
        <translation>Melding</translation>
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
        <translation>Stopp resten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Send %n på nytt</numerusform>
            <numerusform>Send %n på nytt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Ta tilbake %n...</numerusform>
            <numerusform>Ta tilbake %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>Det stopper ikke når du lukker.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapporten ble skrevet til %1</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Ingen rapport ble skrevet: %1</translation>
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
        <translation>et ord fra serveren som programmet ikke kjenner</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>Still inn kanaler for 1 valgt...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Still inn kanaler for %n valgt...</numerusform>
            <numerusform>Still inn kanaler for %n valgte...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>Still inn kanaler for valgte...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Still inn kanaler for %n vist...</numerusform>
            <numerusform>Still inn kanaler for alle %n viste...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Velg alle viste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Forvalg</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>Lagre slik det er nå, som forvalg</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Fjern et forvalg</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>%1 = title of a batch, %2 = time, %3 = how far it is</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time of a preset</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <comment>%1 = date and time</comment>
        <translation>Slik det var %1</translation>
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
        <translation>Tilstedeværelsen melder delkanaler, og en bryter styrer en hel gruppe av dem. Hva som hører til hva, er ikke publisert noe sted: gulvet leser brytere etter dette kartet. Bekreftede endringer viser hva som kom og gikk med dem; der det taler mot kartet, foreslås en endring.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>bryter gruppe e-post chat telefon</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte rader</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale rader</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Luftige rader</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>Opprinnelige kolonner</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Command or agent</source>
        <extracomment>Accessible name of the field; %1 = name of an agent</extracomment>
        <translation>Kommando eller agent</translation>
    </message>
    <message>
        <source>A command or an agent</source>
        <translation>En kommando eller en agent</translation>
    </message>
    <message>
        <source>What to do with this agent</source>
        <translation>Hva som skal gjøres med denne agenten</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Kommando for %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>Ingenting og ingen har det navnet.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ velger, Enter tar, Esc lukker. Med et navn: «rediger liv».</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ velger, Enter tar, Esc går tilbake.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>%1 ble også endret av noen andre</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>%1 ble også endret av noen andre, sett %2</translation>
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
        <translation>Den andres</translation>
    </message>
    <message>
        <source>in Dixa now</source>
        <translation>i Dixa nå</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>replaces theirs</source>
        <translation>erstatter den andres</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>din, med den andres som ekstra telefon</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>den andres, med det du la til og uten det du fjernet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>da du åpnet</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>Token godtatt</translation>
    </message>
    <message>
        <source>answer in %1 ms</source>
        <translation>svar på %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n eller flere personer</numerusform>
            <numerusform>%n eller flere personer</numerusform>
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
        <translation>Ingen kontakt med Dixa</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>Agenter kan leses</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Token ikke godtatt</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>Agenter kan ikke leses, så navn vil mangle</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>Tilstedeværelse kan ikke leses</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>Tilstedeværelse kan leses</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>Skriving prøves ikke, det ville endret noe</translation>
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
            <numerusform>%1, %n uten agent</numerusform>
            <numerusform>%1, %n uten agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n uleselig</numerusform>
            <numerusform>%1, %n uleselige</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>Team kan leses</translation>
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
        <translation>Team kommer langsomt, én person om gangen og uten navn</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>Team ikke lest</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>Klokkene ble ikke sammenlignet, Dixa oppga ingen tid</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>Klokken på denne datamaskinen stemmer med Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>Klokken på denne datamaskinen er %1 bak Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>Klokken på denne datamaskinen er %1 foran Dixa</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>korrigert i visningen</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>Tokenet i denne økten kom fra en fil.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>Det nøkkellageret har, er ikke et token.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>Nøkkellageret er låst eller har mistet tokenet. Rollcall ser etter hvert minutt.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>Tokenet kunne ikke lagres; Rollcall vil spørre om det igjen.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Uten team</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>Dekning teller dem som er tilkoblet, jobber og har kanalen på. Det er bemanning, ikke belastning.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>Dekker nå</translation>
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
            <numerusform>%n dekker, ikke noe minimum nå</numerusform>
            <numerusform>%n dekker, ikke noe minimum nå</numerusform>
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
        <translation>Ingenting er lest ennå</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 kl. %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>borte %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>%1 på, men borte</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>Kan dekke, %1 er av</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>Ingen som er tilkoblet og jobber</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 av %2 jobber</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>ikke noe minimum</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1, ikke noe minimum</translation>
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
        <translation>Svakt: det vanlige, av %1 × %2</translation>
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
        <translation>Slå på %1 for %2</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>akkurat nok</translation>
    </message>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n over minimum</numerusform>
            <numerusform>%n over minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cover: not known yet</source>
        <comment>%1 = a channel</comment>
        <translation>Dekning, %1: ikke kjent ennå</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Dekning, %1: var %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Dekning, %1: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>Personer som er tilkoblet, jobber og har %1 på. Linjen viser de siste to timene.</translation>
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
        <translation>alle team</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 av %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>akkurat nok</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>people over the minimum</comment>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people missing</comment>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token avvist</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>Ingen nye data</translation>
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
        <translation>%1: borte</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1 gikk fra plassen</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1 ble frakoblet</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1 har %2 av</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1 teller ikke lenger</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>Siden %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>Siden %1 eller lenger.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>Det siste svaret er fra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
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
        <translation>Dekning</translation>
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
        <translation>%1, bare i dag</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>Etter ukedagen</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>Systemets (ingen)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>Systemets (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>Arbeidsplass og agenter</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>Det som stilles inn her, lagres for denne profilen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Bare se</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>Programmet ble startet med --read-only.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>Ingen bryter kan endres herfra; det som pågår, ventes det på.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>skrivebeskyttet lesetilgang lås</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>Et nummer uten landkode leses som et fra dette landet, og formen med + tilbys.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>telefonnummer landkode retningsnummer</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>I dialogene for agenter: den nøyaktige forespørselen vises uten at du ber om det.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>forespørsel JSON dialog</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>Hent dem</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>avatar foto ansikt bilde personvern</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>Derfra profilene deres sier, hvis det er en av vertene nedenfor. Ellers initialene deres.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>Bilder hentes fra disse vertene og alle under dem, bare over https og aldri med tokenet. Navn med mellomrom eller komma mellom; tomt betyr Dixas.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>avatar foto server domene tillatt</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a note is about</comment>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <comment>section of the settings</comment>
        <translation>Skrivebord</translation>
    </message>
    <message>
        <source>How Rollcall stands in the desktop of this computer.</source>
        <translation>Hvordan Rollcall inngår i skrivebordet på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>Viser hvordan det står til på gulvet, og henter fram vinduet eller legger det bort.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>varslingsområde systemstatusfelt ikon bakgrunn</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>La Rollcall bli der</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>«Avslutt» avslutter Rollcall. Uten systemkurv lukkes vinduet som vanlig.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>bakgrunn skjul minimer</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>For denne profilen: i systemkurven hvis ikonet vises der, ellers minimert. Blir ikke med i en fil med innstillinger.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>Start Rollcall</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>autostart pålogging innlogging oppstart økt</translation>
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
        <translation>Serverens liste over agenter tar aldri slutt.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>Nedgrader selv om personen jobber nå</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>Nedgrader til sluttbruker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>Nedgradere %1 til sluttbruker?</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Dette fjerner agenttilgangen til Dixa. Ingenting slettes: personen blir værende som sluttbruker. Det kan ikke tas tilbake: en ny agent som opprettes senere, får en annen ID og ingen team, og e-postadressen kan bli avvist.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>Først skrives en sikkerhetskopi av profilen:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Navnet på agenten</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>Nå: tilstedeværelsen er ikke lest.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>Nå: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>Kanaler på: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Sist sett: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Gulvet er ikke oppdatert: ingenting kan nedgraderes nå.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>Personen er tilkoblet og jobber.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Leser agenten én gang til...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>Fantes ikke lenger. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Ingenting ble sendt: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>Skriver sikkerhetskopien...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>Ingenting ble sendt: sikkerhetskopien kan ikke skrives: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>Sender. Kommer det ikke noe klart svar, slås det opp.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>%1 var ikke lenger agent.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>%1 er nå sluttbruker. Sikkerhetskopi: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa avviste: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>Ukjent om det ble gjort: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Ikke gjort: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>Sikkerhetskopi: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>Skriv %1 eller e-postadressen for å bekrefte</translation>
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
        <translation>Nå</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>Også de som jobber nå</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>Nedgrader til sluttbrukere</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>Nedgradere %n agent til sluttbruker?</numerusform>
            <numerusform>Nedgradere %n agenter til sluttbrukere?</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Dette fjerner agenttilgangen til Dixa. Ingenting slettes: de blir værende som sluttbrukere. Det kan ikke tas tilbake: en ny agent som opprettes senere, får en annen ID og ingen team, og e-postadressen kan bli avvist.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>Først skrives en sikkerhetskopi av hver, til %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Antall agenter</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>tilstedeværelsen er ikke lest</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>blir sluttbruker</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>utelatt: tilkoblet og jobber</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>Ikke sendt: vinduet er borte</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>Tilkoblet og jobber</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>Ikke sendt: sikkerhetskopien kan ikke skrives: %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>Nedgraderinger: %n</numerusform>
            <numerusform>Nedgraderinger: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>Skriv %n for å bekrefte</numerusform>
            <numerusform>Skriv %n for å bekrefte</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>Nedgrader 1 til sluttbruker</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgrader %n til sluttbruker</numerusform>
            <numerusform>Nedgrader %n til sluttbrukere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Gulvet er ikke oppdatert: ingenting kan nedgraderes nå.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>Alle er tilkoblet og jobber.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>Hver leses én gang til rett før.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>1 er tilkoblet og jobber og utelates.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n er tilkoblet og jobber og utelates.</numerusform>
            <numerusform>%n er tilkoblet og jobber og utelates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>En vanlig ettermiddag.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Serveren svarer igjen.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>Én av fire mister tilkoblingen og står fortsatt som Jobber.</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>Nesten alle forlater telefonene på én gang: dekningen svikter.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>Serveren avviser alt: for mange forespørsler (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>Serveren svikter (503): gulvet blir foreldet.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>Serveren svarer ikke i det hele tatt: ingen vet om en kanalendring kom fram.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>Folk kommer tilbake.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>Slutt: ifølge dreieboken går ikke noe mer galt.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>name of a plan of cover</comment>
        <translation>Øvelse</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>A bad afternoon, to practise on</source>
        <translation>En dårlig ettermiddag å øve på</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>Det åpnes et eget vindu med oppdiktede personer på denne datamaskinen. Det er merket «Øvelse» overalt, og det som endres der, når ikke ut til noen. Dette vinduet fortsetter som det er.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>Straks</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Etter %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Start øvelsen</translation>
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
        <translation>%1 t %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 t</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>nå</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>programmet ble avsluttet før det</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>bedt om noe annet før tilstedeværelsen viste det</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>lest ved neste start</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>godtatt; ved neste start sa tilstedeværelsen ingenting</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>godtatt; ved neste start ble noe annet lest</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>%1, %2: from %3 to %4, %5</source>
        <comment>%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark</comment>
        <translation>%1, %2: fra %3 til %4, %5</translation>
    </message>
    <message>
        <source>min %1, %2 short</source>
        <comment>minimum of people, and how many are missing</comment>
        <translation>min. %1, %2 mangler</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum of people</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>who covers a channel</comment>
        <translation>ingen igjen</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ingen endring</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>%1 flere</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>people</comment>
        <translation>%1 færre</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The answer is empty.</source>
        <translation>Svaret er tomt.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>Svaret er en nettside, ikke JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>Svaret er ikke det som hører til denne forespørselen.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Svaret er ikke JSON.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>No connection</source>
        <translation>Ingen tilkobling</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>Ikke noe fullstendig svar i tide</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>Ingen sikker tilkobling, så tokenet ble ikke sendt</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>Serveren viser videre til et annet sted; det følges aldri</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Tokenet godtas ikke</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>Serveren kjenner ikke dette</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>For mange forespørsler</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Serveren avviste forespørselen</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Serveren feilet</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Svaret kan ikke leses</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Gitt opp</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>Tokenet har ikke tilgang til dette</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>Visningsnavn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Mellomnavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
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
        <translation>Ekstra telefoner</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Ekstra e-postadresser</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>ny fra Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Innstillinger som fil</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>Til en annen datamaskin, eller til å ta vare på. Tokener, passord og serveren er aldri med.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Eksporter...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Eksporter innstillingene</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Innstillinger (*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>lagre sikkerhetskopi fil</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer innstillinger</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>Det som ville bli endret, vises først.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>hente laste inn gjenopprette fil</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke lagret: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>tokenfilen kan ikke leses: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>tokenfilen er en mappe</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>Andre brukere på denne datamaskinen kan lese tokenfilen; chmod 600 lukker den.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>tokenfilen er for lang til å inneholde et token</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>tokenfilen inneholder ikke noe brukbart token: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>en tokenfil blir bare lest</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Motsigelse</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Grupper etter team</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grupper etter status</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>Rekkefølgen er fryst</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Uten team</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>ingen</translation>
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
        <translation>Gruppe: team</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Gruppe: status</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>1 flytting venter</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n flytting venter</numerusform>
            <numerusform>%n flyttinger venter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>1 flytting venter, mellomrom</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n flytting venter, mellomrom</numerusform>
            <numerusform>%n flyttinger venter, mellomrom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Koble Rollcall til Dixa</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Bytt token</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>Gulvet beholder det som sist ble lest, til det nye tokenet svarer.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>To minutter. Ingenting endres i Dixa av å koble til.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Bruk dette tokenet</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Åpne gulvet</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>Lagres i systemets nøkkelring, aldri i en fil eller logg.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>Beholdes til du avslutter, aldri i en fil eller logg.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>1 forespørsel, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n forespørsel, %1 s</numerusform>
            <numerusform>%n forespørsler, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Tester...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test igjen</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Bruk et API-token</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>En administrator lager det i Dixa under Settings, Integrations, API tokens. Type: «Dixa API».</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>Bare se på denne datamaskinen</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>skjuler alle brytere og redigeringer, laget for veggtavlen</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>Utforsk med en simulert organisasjon</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>Oppdiktede personer på et gulv i bevegelse. Alt virker, ingenting forlater datamaskinen. Merket «Simulert» overalt.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Koble Rollcall til Dixa</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>To minutter. Ingenting endres i Dixa av å koble til.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>Navn som vises her</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avansert...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adressen til API-et</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>Send som «Bearer»-token</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>Dixa beskriver bare selve tokenet; noen gatewayer vil ha ordet foran.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>Tokenet kan byttes senere i menyen «Mer».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Åpne gulvet</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>Øvelse: øv på en dårlig ettermiddag...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>Tokenet ble byttet i mellomtiden</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>Ingen post i svaret kan leses</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret gjaldt noen andre</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>Åpne detaljer</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopier e-postadresse</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopier telefon</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopier ID</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Still inn kanaler...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Rediger...</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til sluttbruker...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fold ut</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold sammen alle</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fold ut alle</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Ingen samsvarer med søket og filtrene.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>Serveren melder ingen agenter.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ikke noe svar ennå.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>Ingenting ble lest: tokenet ble avvist.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>Leser gulvet...</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>Floor</source>
        <translation>Gulvet</translation>
    </message>
    <message>
        <source>How the table of everybody looks.</source>
        <translation>Hvordan tabellen over alle ser ut.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>Kompakt viser flest personer, luftig kan leses på avstand.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>tetthet linjer kompakt luftig</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>Team vises av seg selv der linjene ikke er gruppert etter team; krysser du av for kolonnen, vises den også ellers.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>tabell skjul vis</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>Fra da av er tiden rød og får en trekant i Merknader.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutter</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>terskel grense pause minutter sen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
</context>
<context>
    <name>FloorSession</name>
    <message>
        <source>Another program holds the record of what is asked; this run&apos;s part is written later.</source>
        <translation>Et annet program holder loggen over forespørsler; denne øktens del skrives senere.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>Disken er full: forespørsler loggføres ikke for øyeblikket.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>Loggen over forespørsler kan ikke skrives for øyeblikket.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>Loggen over forespørsler er fra en nyere versjon og røres ikke; denne økten fører ingen.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>Forespørsler loggføres ikke for øyeblikket.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>viser hvem som jobber</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>Skjermen kan bli mørk: skjermspareren kunne ikke stoppes</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>Det er ikke noe sted til loggen over forespørsler: den slutter med denne økten.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>Loggen over forespørsler kunne ikke leses; den er lagt til side som %1.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>Et annet program holder historikken; det som ses i mellomtiden, skrives senere.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>Disken er full: det føres ingen historikk for øyeblikket. Gulvet fortsetter.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>Historikken kan ikke skrives for øyeblikket. Gulvet fortsetter.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>Historikken er fra en nyere versjon og røres ikke; denne økten fører ingen.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>Det føres ingen historikk for øyeblikket. Gulvet fortsetter.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>Historikken kunne ikke leses; den er lagt til side som %1, og en ny begynner.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>Den delte historikken kan ikke nås: denne arbeidsplassen spør Dixa selv til det går.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>Den delte historikken tilhører en annen organisasjon eller er fra en nyere versjon. Den røres ikke: denne arbeidsplassen spør Dixa selv.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>Serveren for den delte historikken har ikke mer plass. Gulvet fortsetter.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>Den delte historikken kan ikke skrives for øyeblikket. Gulvet fortsetter.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>Passordet kunne ikke lagres.</translation>
    </message>
    <message>
        <source>Drill: nobody here is real</source>
        <translation>Øvelse: ingen her er virkelig</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulert</translation>
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
        <translation>ukjent, låst</translation>
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
        <translation>Gulvet</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Velg alle viste</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>Sorter etter «%1»</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
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
        <translation>chat</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel, inside a sentence</comment>
        <translation>meldinger</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>telefon</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>kanaler ukjent</translation>
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
        <translation>%1 og %2 på</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mindre enn et minutt</translation>
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
        <translation>over %1</translation>
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
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1</source>
        <comment>people counting on each channel</comment>
        <translation>dekning: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group whose people are hidden</comment>
        <translation>foldet sammen</translation>
    </message>
    <message>
        <source>Not in agent list</source>
        <translation>Ikke i agentlisten</translation>
    </message>
    <message>
        <source>Working but offline</source>
        <translation>Jobber, men frakoblet</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>Kanaler mangler</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>Ingen kanal er på</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>Ukjent statusord</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Status mangler</translation>
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
        <translation>Sist sett</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>Siste 2 timer</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messaging</source>
        <comment>channel</comment>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>Ukjent ID</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>Ingen status</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>Spøkelse</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>Ingen kanaler</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>Ikke sett</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>var ukjent</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>var uten status</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>var spøkelse</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>var uten kanaler</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>var borte</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>jobbet</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>var frakoblet</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke sett</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>på</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>på, teller ikke</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>Over %1 min</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>Ingen tilstedeværelse lest</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>Uten team</translation>
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
            <numerusform>%n jobber</numerusform>
            <numerusform>%n jobber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n borte</numerusform>
            <numerusform>%n borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n frakoblet</numerusform>
            <numerusform>%n frakoblet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n motsigelse</numerusform>
            <numerusform>%n motsigelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n motsigelse</numerusform>
            <numerusform>%n motsigelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>Kobler til</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>kobler til</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <comment>connection; %1 = a span such as 2 s</comment>
        <translation>live, for %1 siden</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>%1 gammelt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Foreldet</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>foreldet, %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token avvist</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>token avvist</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Tilkobling: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>pågår fortsatt</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>Ingenting ble sett i dette tidsrommet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>Hele tidsrommet ble sett.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>Ikke sett: %1. Hva som skjedde da, er ukjent.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>Ingen i det som ble sett.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>Ingen minimum var angitt for denne dagen.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
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
        <translation>På det laveste</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>%1 = day, %2 and %3 = times</comment>
        <translation>%1, %2 til %3</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Overleveringsnotat</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Dekning under minimum</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Motsigelser</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>Bedt om herfra</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>Skrevet av Rollcall ut fra det denne datamaskinen har sett. Dekningen teller dem som var tilkoblet, jobbet og hadde kanalen på.</translation>
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
        <translation>nå</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>working</source>
        <comment>a line shows how many are</comment>
        <translation>jobber</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes of a sum</comment>
        <translation>%1 t %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>column with a strip of the day</comment>
        <translation>Vakt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ikke sett</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a team whose people are hidden</comment>
        <translation>foldet sammen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 person fits the search at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>1 person samsvarer med søket kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n person samsvarer med søket kl. %1</numerusform>
            <numerusform>%n personer samsvarer med søket kl. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>Det føres ingen historikk i denne økten.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>Ingenting ble sett denne dagen.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>Ingen samsvarer med søket og teamene.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksporter historikken</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Skriver...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke lagret: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>Glem historikken til denne personen...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>Glem historikken til en person</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>Alt denne datamaskinen har sett av %1, slettes, for alle dager. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>datamaskinen var i hvilemodus</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>serveren kunne ikke leses</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>programmet var ikke i gang</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dagen før</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dagen etter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>Endringer denne dagen...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>Summer per person...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Eksporter CSV</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spill av</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbake til nå</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>Sett av denne datamaskinen fra %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>og %n hull til</numerusform>
            <numerusform>og %n hull til</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>ikke sett %1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>lagres %n dag</numerusform>
            <numerusform>lagres %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>Vis gulvet kl. %1</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Lagre overleveringsnotatet</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Nettsider (*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Dokumentet kunne ikke opprettes.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>Overleveringsnotat...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>Historikken kan ikke leses nå.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Avspillingshastighet</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>hvem var er på kl klokken i ved den</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>Historikk og personvern</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>Det Rollcall har sett av alle; det som er eldre enn dette, slettes hver dag.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>Angre gjør at flere dager lagres igjen; det som ble slettet, kommer ikke tilbake. Historikken til én person glemmes på siden Historikk.</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>slett glem behold lagringstid</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>Lagre i</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dager</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Dager historikken lagres</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>Passord for den delte historikken...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>Lagre mindre av historikken</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Det som ble sett for mer enn %n dag siden, slettes. Dette kan ikke angres.</numerusform>
            <numerusform>Det som ble sett for mer enn %n dager siden, slettes. Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Delt historikk</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>Passord for %1. Det lagres i nøkkellageret.</translation>
    </message>
</context>
<context>
    <name>HistorySlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>Tidspunkt på dagen</translation>
    </message>
</context>
<context>
    <name>HistoryThen</name>
    <message>
        <source>Unclear</source>
        <comment>people whose presence contradicts itself</comment>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke sett</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>Gulvet kl. %1: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Gulvet kl. %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>The directory was not read, so nothing was compared: %1</source>
        <comment>%1 = why</comment>
        <translation>Agentlisten ble ikke lest, så ingenting ble sammenlignet: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapporten ble skrevet til %1</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>Ingen rapport ble skrevet til %1: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Malen ble skrevet til %1</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Ingen mal ble skrevet: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>skilt med tabulator</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>skilt med semikolon</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>skilt med loddrett strek</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>skilt med komma</translation>
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
        <translation>adresser fra en e-post</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>første rad er overskriften</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ingen overskrift</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Innlimt liste</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 ble ikke lest: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>%1 ble ikke tatt inn: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>Listen ser annerledes ut enn for et øyeblikk siden, så ingenting ble sendt. Se på den én gang til.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1: %2 opprettes, %3 endres</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Ikke alle er i %1: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>Programmet ble avsluttet før svaret kom; det slås opp</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>En import ble avbrutt. Listen er tilbake; rader uten svar slås opp, ingenting sendes to ganger.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>En import ble avbrutt. Listen er tilbake; det som ikke ble sendt, kan sendes nå.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>stoppet før det ble sendt</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>Listen fra en tidligere økt er skadet på disken og ble ikke lest inn igjen. Det den sendte, står i Aktivitet.</translation>
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
        <translation>Brukes ikke</translation>
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
        <translation>legges til i %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>ikke i %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>kanskje i %1</translation>
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
        <translation>Lim inn en tabell eller adressene fra en e-post, eller åpne en CSV-fil. Ingenting sendes før du har sett hva hver rad vil gjøre.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>sendt %1 til %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Leser...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Sammenlignet med %n agent kl. %1</numerusform>
            <numerusform>Sammenlignet med %n agenter kl. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Send resten (%Ln)</numerusform>
            <numerusform>Send resten (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Send %Ln</numerusform>
            <numerusform>Send %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Utklippstavlen har ingen tekst.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>En liste er i ferd med å bli sendt. Stopp den, eller vent til den er ferdig.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Åpne CSV...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykkede</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Må rettes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Slik leses den</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Legg bort</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>Rapport...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prøvekjøring</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Gjenkjenn</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
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
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>the character |</comment>
        <translation>Loddrett strek</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Første rad</translation>
    </message>
    <message>
        <source>Is the header</source>
        <translation>Er overskriften</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>Er en person</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Åpne en liste</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabeller som tekst (*.csv *.tsv *.txt)</translation>
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
        <translation>Side for nettleser (*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>Ingen team er lest</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>mislykkede rader først</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>Legger til personer i team</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Sender: %1 av %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Sammenligner...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>Logg lagret: etter en omstart fortsetter det herfra</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>Kladd lagret kl. %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Neste problem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln opprettet</numerusform>
            <numerusform>%Ln opprettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln endret</numerusform>
            <numerusform>%Ln endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln opprettes</numerusform>
            <numerusform>%Ln opprettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln endres</numerusform>
            <numerusform>%Ln endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln uendret</numerusform>
            <numerusform>%Ln uendret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln utelatt</numerusform>
            <numerusform>%Ln utelatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln må rettes og blir stående</numerusform>
            <numerusform>%Ln må rettes og blir stående</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln mislyktes</numerusform>
            <numerusform>%Ln mislyktes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln ukjent</numerusform>
            <numerusform>%Ln ukjente</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>Ukjent</translation>
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
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>Opptatt?</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ugyldig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sent %1 to %2 (UTC)</source>
        <comment>times</comment>
        <translation>Sendt %1 til %2 (UTC)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a team</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>ikke i %1: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
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
        <translation>stoppet</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 av %2 utført</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Bruk %1</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>Én annen rad bruker %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Bruk %1</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>Samme e-postadresse som rad %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>Samme e-postadresse som rad %1, bare store og små bokstaver skiller.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Utelat rad %1</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>Allerede en ekstra e-postadresse for %1. Dixa vil trolig avvise den.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Send likevel</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>%1 har dette nummeret. Dixa kan avvise det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln annen rad bruker %1.</numerusform>
            <numerusform>%Ln andre rader bruker %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Opprettet, men ikke i %1: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>To team heter %1. Personen opprettes uten team.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Ingen team heter %1. Personen opprettes uten team.</translation>
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
        <translation>Rettelser og det som sendes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>1 ny person har ikke noe team fra denne listen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n ny person har ikke noe team fra denne listen.</numerusform>
            <numerusform>%n nye personer har ikke noe team fra denne listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>Kanaler forblir slik Dixa setter dem.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>Legg til %n i et team...</numerusform>
            <numerusform>Legg til %n i et team...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomme celler</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>Tom lar en verdi være som den er. Skriv &lt;clear&gt; for å tømme den.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>Rett mange på én gang</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>1 navn med bare store eller små bokstaver</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n navn med bare store eller små bokstaver</numerusform>
            <numerusform>%n navn med bare store eller små bokstaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>Skriv %n slik navn skrives</numerusform>
            <numerusform>Skriv %n slik navn skrives</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>1 telefon uten landkode</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n telefon uten landkode</numerusform>
            <numerusform>%n telefoner uten landkode</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. En advarsel: de sendes slik de er skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Sett landkoden foran %n</numerusform>
            <numerusform>Sett landkoden foran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>Sett %1 foran %n</numerusform>
            <numerusform>Sett %1 foran %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>1 adresse uten endelse</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n adresse uten endelse</numerusform>
            <numerusform>%n adresser uten endelse</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Bruk %1</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>1 rad uten visningsnavn</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n rad uten visningsnavn</numerusform>
            <numerusform>%n rader uten visningsnavn</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>Lag det av navn eller e-post</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>1 e-postadresse finnes to ganger</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n e-postadresse finnes to ganger</numerusform>
            <numerusform>%n e-postadresser finnes to ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Utelat %n</numerusform>
            <numerusform>Utelat %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>kept for after creation</source>
        <translation>spares til etter opprettelsen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>Ingen kolonne er e-posten ennå: velg en i overskriften (Alt+Ned).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>Alle kolonner brukes slik overskriften sier.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Blir sendt</translation>
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
        <translation>Hele telefonnumre sendes uten mellomrom.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>Rad %1, %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>Det ble ikke gjort. Dette ble sendt:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>Ingen vet ennå om det ble gjort. Dette ble sendt:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n tidligere, og:</numerusform>
            <numerusform>%n tidligere, og:</numerusform>
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
        <translation>Legg til 1 i teamet fra listen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>Legg til %n i teamet fra listen</numerusform>
            <numerusform>Legg til %n i teamene fra listen</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>PATCH team %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>1 e-postadresse med mellomrom eller tegn som ikke hører hjemme der</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n e-postadresse med mellomrom eller tegn som ikke hører hjemme der</numerusform>
            <numerusform>%n e-postadresser med mellomrom eller tegn som ikke hører hjemme der</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Fjern dem</translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>Fjern dem fra %n</numerusform>
            <numerusform>Fjern dem fra %n</numerusform>
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
        <translation>Ingen av dem hører med sikkerhet til denne raden.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1, utfall %2 av %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>Knyttet til denne raden ut fra ID-en i utfallet.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>Knyttet til denne raden ut fra e-postadressen i utfallet.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>Knyttet til denne raden ut fra plassen i svaret: feilen nevner ingen.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>Knyttet til denne raden fordi den var den eneste som sto igjen uten utfall.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Det som ble sendt</translation>
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
        <translation>Velg en person for å se alt som er kjent om vedkommende.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>Personen er ikke lenger på gulvet.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>På, men ikke i noen kanal i denne tabellen: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>spør</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>låst til oppdatert</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>bare se</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>svar %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke noe svar</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke lest på nytt: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>Les tilstedeværelsen til personen på nytt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Siste endringer</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Rediger...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til sluttbruker...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Mer for denne personen</translation>
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
        <translation>%1, bedt om av deg</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, av deg, bekreftet</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, av deg, ikke bekreftet</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, av deg, mislyktes</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>Ingen sett ennå</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>endret et annet sted</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1: mer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Fjern «%1»</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ikke sett ennå</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>ingenting på</translation>
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
        <translation>Kopier e-postadressen</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a telephone number</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Kopier telefonnummeret</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kopier ID-en</translation>
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
        <translation>Lukk detaljer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <comment>%1 = a span, %2 = time of day</comment>
        <translation>i %1, siden %2</translation>
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
        <translation>%1 t %2</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>motsigelse</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke sett</translation>
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
        <translation>Taster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>person over, under</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>celle ved siden av; på et team: fold sammen, ut</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>første, siste person</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>en side opp, ned</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>slå e-post, chat, meldinger, telefon på eller av</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>legg til i eller ta ut av utvalget</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>utvid utvalget</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>velg alle viste</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>still inn kanaler for de valgte</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>utfør flyttingene som venter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>holdt nede: ingenting flyttes</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>detaljer</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>kvitter varselet</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>utsett det i 15 minutter</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>hvem som kan slås på</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>search</source>
        <translation>søk</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>kommandoer og agenter ved å skrive</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>angre det som ble endret</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>gjør det igjen</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtre</translation>
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
        <translation>spør igjen nå</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>veggtavlen; Esc to ganger forlater den</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>lukk detaljer, tøm søket</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>neste del av vinduet</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>denne oversikten</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>avslutt</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>Nøkkellageret på dette skrivebordet har ikke svart ennå.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>Tilgang til nøkkellageret ble avslått.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>Nøkkellageret nekter tilgang.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>Ikke noe nøkkellager kan brukes på dette skrivebordet.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>Norsk bokmål</translation>
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
        <translation>For tekst, tall og datoer, med en gang.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>Avslutt Rollcall</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>1 forespørsel er ikke sendt ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>%n forespørsel er ikke sendt ennå.</numerusform>
            <numerusform>%n forespørsler er ikke sendt ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>Avslutter du, blir de ikke sendt; det som pågår, ventes det på. Aktivitet viser ved neste start hvilke det var.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>Avslutt, send ikke mer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Fortsett</translation>
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
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that lines of the log must have</comment>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>Bare linjer med disse ordene</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>Laveste nivå</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle nivåer</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informasjon og høyere</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advarsler og feil</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Kopier feilsøkingsinfo</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>Kopier linjer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>Det føres ingen logg: det er ikke noe sted til den.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>%1 av %2 linjer</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are in the folder.</source>
        <comment>lines of the log</comment>
        <translation>Eldre linjer ligger i mappen.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>Kopiert. Det nevner versjoner og mapper, ingen tokener og ingen personer.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>Ikke noe program kunne startes for mappen %1</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>Loggen kan ikke leses.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>Ingenting er skrevet så langt.</translation>
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
        <translation>For alle vinduer i denne profilen. Veggtavlen har sitt eget.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>farger utseende modus natt</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>Rader, celler og knapper vokser med den.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>skrift zoom stor større</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>Redusert: ingenting blinker eller toner ut.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>animasjon blink toning</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>Kraftigere linjer, og alle ord i full styrke.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>lesbar linjer styrke</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>Sett med andre øyne</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>Ingen status vises med fargen alene: hver har en form og et ord. Beregnet i lineær RGB etter Machado, Oliveira og Fernandes (2009); uten farger etter luminans.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>fargeblind fargeblindhet fargesvak protanopi deuteranopi tritanopi gråtoner daltonisme</translation>
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
        <translation>Slå opp</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Vis i listen</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>Slå opp hos Dixa</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>Nøyaktig e-postadresse eller telefonnummer</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>Hele adressen eller nummeret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Spør...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke noe svar: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>Ikke i listen ennå: les listen på nytt for å arbeide med personen.</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Radhøyde</translation>
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
        <translation>Les &amp;agentlisten på nytt</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>Gjenopprett en agent fra en &amp;sikkerhetskopi...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>Sett opp &amp;veggtavlen...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>Bytt to&amp;ken...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>Ko&amp;mmandoer...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tast&amp;er</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>Om Roll&amp;call</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Avs&amp;lutt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>An&amp;gre</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>An&amp;gre: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Gje&amp;nta</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>Gje&amp;nta: %1</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>&amp;Øvelse...</translation>
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
        <translation>Simulert</translation>
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
        <translation>Rediger...</translation>
    </message>
    <message>
        <source>change profile</source>
        <comment>words a command is found by</comment>
        <translation>endre profil</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Still inn kanaler...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>bytt slå på av</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopier e-postadresse</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>mail adresse</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopier telefon</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopier ID</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>Vis på gulvet</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>gå finn detaljer</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>Vis i agentlisten</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>gå finn liste</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til sluttbruker...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>slett fjern</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>opprett legg til</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>Nye agenter fra en liste...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>opprett legg til mange import lim inn</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>Gjenopprett en agent fra en sikkerhetskopi...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>gjenopprett angre nedgrader</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Rediger %n valgt...</numerusform>
            <numerusform>Rediger de %n valgte...</numerusform>
        </translation>
    </message>
    <message>
        <source>many bulk</source>
        <translation>mange</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgrader %n valgt til sluttbruker...</numerusform>
            <numerusform>Nedgrader de %n valgte til sluttbrukere...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>mange slett fjern</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Still inn kanaler for %n valgt...</numerusform>
            <numerusform>Still inn kanaler for de %n valgte...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>mange bytt</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Slå opp hos Dixa...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>finn server e-post telefon</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Søk på denne siden</translation>
    </message>
    <message>
        <source>find</source>
        <translation>finn</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>åpne side</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: lyst</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: mørkt</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: som systemet</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>farger utseende modus</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>Radhøyde: kompakt</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>Radhøyde: normal</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>Radhøyde: luftig</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>tetthet linjer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis veggtavlen</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>fullskjerm visning tilstedeværelse</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Sett opp veggtavlen...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>skjerm avstand team visning tider</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Spør igjen nå</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>oppdater prøv igjen</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>Les agentlisten på nytt</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>oppdater liste</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Bytt token...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>nøkkel api tilkobling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>hjelp snarveier</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Om Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>versjon hjelp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>avslutt lukk</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nytt varsel</numerusform>
            <numerusform>%n nye varsler</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Gulvet</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Name, or: who was on Phone at 10:40</source>
        <comment>what can be searched for</comment>
        <translation>Navn, eller: hvem var på Telefon kl 10:40</translation>
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
        <translation>Navn, kanal eller resultat</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Veggtavle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>Kladd til ny agent</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ny agent</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>En kanalendring fra forrige økt ble godtatt, men vises ikke i tilstedeværelsen. Se Aktivitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n kanalendring fra forrige økt ble godtatt, men vises ikke i tilstedeværelsen. Se Aktivitet.</numerusform>
            <numerusform>%n kanalendringer fra forrige økt ble godtatt, men vises ikke i tilstedeværelsen. Se Aktivitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>1 vises som bedt om</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n vises som bedt om</numerusform>
            <numerusform>%n vises som bedt om</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>1 vises ikke i tilstedeværelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n vises ikke i tilstedeværelsen</numerusform>
            <numerusform>%n vises ikke i tilstedeværelsen</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>En kanalendring fra forrige økt fikk ikke svar: %1. Ingenting ble sendt på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n kanalendring fra forrige økt fikk ikke svar: %1. Ingenting ble sendt på nytt.</numerusform>
            <numerusform>%n kanalendringer fra forrige økt fikk ikke svar: %1. Ingenting ble sendt på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>En tidsstyrt endring venter på beskjed fra deg: ingenting skjer av seg selv. Se Aktivitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n tidsstyrt endring venter på beskjed fra deg: ingenting skjer av seg selv. Se Aktivitet.</numerusform>
            <numerusform>%n tidsstyrte endringer venter på beskjed fra deg: ingenting skjer av seg selv. Se Aktivitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>En import ble avbrutt: %1 av %2 rader er utført. Ingenting sendes to ganger.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>Dette trer i kraft når importen er ferdig.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>Ord fra en innstilling</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>nevner ingen delkanaler eller grupper av kanaler</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>ville slette historikk: velg det på denne siden</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>er angitt på kommandolinjen</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>er ikke regler for varsler</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>er ikke en tabell over minimum</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Drill...</source>
        <translation>Øvelse...</translation>
    </message>
    <message>
        <source>training practice exercise simulated bad afternoon</source>
        <translation>trening øve opplæring simulert dårlig ettermiddag</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>versjon endringer oppdatering nytt</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>Logg...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>feilsøking info meldinger problemer støtte support</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>Åpne vinduet til %1</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>profil organisasjon konto bytte</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profiler...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisasjon konto bytte flere</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>nevner ikke et land med telefoner</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>nevner kolonner som gulvet ikke har</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>nevner et språk som Rollcall ikke har</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>dekning plan bemanning hvor mange</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>Regler for varsler...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>dekning grenser forsinkelser stille timer varsler</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Språk...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language engelsk innstillinger</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Send whole profiles (PUT)</source>
        <translation>Send hele profiler (PUT)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Rediger mange</translation>
    </message>
    <message>
        <source>Edit 1 agent</source>
        <translation>Rediger 1 agent</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>Rediger %n agent</numerusform>
            <numerusform>Rediger %n agenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Angi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>Legg til en post i</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>Fjern en post fra</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>Rett store og små bokstaver i navn</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>Skriv telefoner som E.164</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Det trengs en verdi.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>Ingen blir endret av dette.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>Å tømme en verdi krever PUT: hele profiler sendes, og hvert svar sammenlignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n vil bli endret. Den leses én gang til rett før sending.</numerusform>
            <numerusform>%n vil bli endret. Hver leses én gang til rett før sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Tas tilbake: %n</numerusform>
            <numerusform>Tas tilbake: %n</numerusform>
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
        <translation>Denne planen tar redigeringen tilbake.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <comment>agents</comment>
        <extracomment>The number is how many are sent</extracomment>
        <translation>
            <numerusform>Send %n</numerusform>
            <numerusform>Send %n</numerusform>
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
        <translation>Legg til linje</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Fjern linje</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <translation>Importer CSV...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Eksporter CSV...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Navn på planen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Fjern plan</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Hverdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Søndag</translation>
    </message>
    <message>
        <source>A plan has no name.</source>
        <translation>En plan mangler navn.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>To planer heter %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>En linje i %1 mangler minimum.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>Uten en plan regnes ingenting som for lite. Begynn med en ny plan, eller importer en.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>To planer gjelder samme dag: den første i listen gjelder.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>Der linjer for et team overlapper, gjelder det høyeste tallet. Uten egen linje trenger alle team til sammen summen.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>Endringene er ikke lagret. Lukk én gang til for å forkaste dem.</translation>
    </message>
    <message>
        <source>Export the minimums</source>
        <translation>Eksporter minimum</translation>
    </message>
    <message>
        <source>Import minimums</source>
        <translation>Importer minimum</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Lagret som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke lagret: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n problem til.</numerusform>
            <numerusform>%n problemer til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Ingenting ble tatt inn.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>1 plan er lest; den gjelder når den er lagret.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>%n plan er lest; den gjelder når den er lagret.</numerusform>
            <numerusform>%n planer er lest; de gjelder når de er lagret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Gulvet kl. %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1, slik det ble sett. Dette er ikke live, og ingenting kan endres her.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Til historikken</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Tilbake til live</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>Melding: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>Hvordan denne datamaskinen når Dixa.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>Passord...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>Det trer i kraft ved neste forespørsel. Denne datamaskinen selv spørres aldri gjennom proxyen, og tokenet sendes bare kryptert gjennom den.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks brannmur vert port bruker passord 407</translation>
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
        <translation>Manuelt</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Type proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>Angi navnet på eller adressen til proxyen; til da blir alt som før.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>Dette er ikke et proxynavn: bare navnet eller adressen, uten http:// og uten port. Alt blir som før.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passord for proxyen</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>Passord for %1 på %2. Det lagres i nøkkellageret.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>Et brukernavn kan ikke inneholde kolon. Alt blir som før.</translation>
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
        <translation>Lukk</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>Denne versjonen oppgir ikke hva som er nytt.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>%1 av %2 besvart</translation>
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
        <translation>Forespørsel</translation>
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
        <translation>Lenken til neste side kan ikke leses.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Lenken til neste side fører til %1; det følges aldri.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>Lenken til neste side fører et annet sted i API-et.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>Team kommer langsomt, én person om gangen: tokenet har ikke lov til å lese listen over team</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>Høyst %n vert kan angis.</numerusform>
            <numerusform>Høyst %n verter kan angis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 er ett enkelt ord: en vert har punktum i navnet, for eksempel pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 er en adresse i tall: angi navnet på verten.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 er mer enn en vert: angi bare navnet, uten https://, port, sti eller *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 er ikke navnet på en vert.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>Alt forblir som det var.</translation>
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
        <translation>Merknad</translation>
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
        <translation>Lagre som forvalg...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>Kanalene til hver person settes tilbake til det forvalget husker om dem.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>Still inn kanaler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle team</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 blir uten dekning.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 kommer til å mangle %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1 går fra %2 til %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>Velg hva hver kanal skal være. Ingenting sendes før du trykker på Send.</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>Dekning teller personer som er tilkoblet og jobber. Angre: Tilbakestill eller Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>1 forespørsel,</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n forespørsel,</numerusform>
            <numerusform>%n forespørsler,</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>omtrent 1 s.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>omtrent %1 s.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>1 krever ingenting.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n krever ingenting.</numerusform>
            <numerusform>%n krever ingenting.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Ingen forespørsel ennå.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>Ingenting å sende: alt er allerede slik.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>%1 = how many requests</comment>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>“%1” is no id of a team</source>
        <translation>«%1» er ikke en team-ID</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>det finnes ikke noe team «%1»</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>det finnes mer enn ett team «%1»; angi ID-en</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>tidene «%1 – %2» kan ikke forstås</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>«%1» er ikke et antall personer</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>det er ikke angitt noe minimum</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>Filen er for stor for dekningsplaner.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>Den første linjen må være: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 celler i stedet for %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>planen mangler navn eller har et veldig langt</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>dagene «%1» kan ikke forstås</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>det er for mange planer</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>andre dager enn i en tidligere linje av «%1»</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>Linje %1: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Det er for mange linjer.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>Statusspørringer og budsjett</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>Dixa tillater ti forespørsler i sekundet og 864&#xa0;000 om dagen, for alle programmer med samme token.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>En kortere tid viser endringer tidligere og bruker mer av dagens forespørsler.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>intervall oppdater sekunder hvor ofte</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>Hva budsjettet brukes til nå</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>kvote grense 429 forespørsler takt</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>Nå: %1 av 10 forespørsler i sekundet.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>Å lese tilstedeværelsen med dette intervallet: %1 forespørsler om dagen, %2 % av kvoten.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>Så langt i dag: %1 % av kvoten.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>Dixa har ikke svart «for mange forespørsler» (429) i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Dixa har svart «for mange forespørsler» (429) %n gang i dag.</numerusform>
            <numerusform>Dixa har svart «for mange forespørsler» (429) %n ganger i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>Agentlisten leses nå.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>Dette er ikke et profilnavn.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>Profilen er åpen i et vindu: lukk det først.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>Ikke alt i profilen kunne fjernes; innstillingene er der fortsatt.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>Innstillingene til profilen kunne ikke fjernes.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>Innstillingene.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Hurtigbuffere: %n fil, %1.</numerusform>
            <numerusform>Hurtigbuffere: %n filer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Historikken, loggen over forespørsler og programloggen: %n fil, %1.</numerusform>
            <numerusform>Historikken, loggen over forespørsler og programloggen: %n filer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Blant dem %n sikkerhetskopi av en nedgradert agent.</numerusform>
            <numerusform>Blant dem %n sikkerhetskopier av nedgraderte agenter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>Tokenet for %1 i nøkkellageret.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>Passordet til proxyen i nøkkellageret.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>Profilen er fjernet, men ikke starten ved pålogging: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>Starten ved pålogging.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>settes tilbake av seg selv, hvis det fortsatt er slik du forlot det</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>fra en tidligere økt eller forsinket: ingenting skjer av seg selv</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>Slå på nå</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Slå av nå</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Behold av</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>Behold på</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>Tidsstyrte endringer</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>Den kom eller gikk med %1 én gang</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>Den kom eller gikk med %1 %n gang</numerusform>
            <numerusform>Den kom eller gikk med %1 %n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>once it did not</source>
        <translation>én gang ikke</translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>%n gang ikke</numerusform>
            <numerusform>%n ganger ikke</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>Kartet gir den ingen kanal.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>Kartet sier %1, men med den skjedde det aldri.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>Kartet sier %1, og med den skjedde det én gang.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>Kartet sier %1, og med den skjedde det %n gang.</numerusform>
            <numerusform>Kartet sier %1, og med den skjedde det %n ganger.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>%1 ser ut til å høre til %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>Avslå</translation>
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
        <translation>%1 (dette vinduet)</translation>
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
        <translation>Linje %1 inneholder et NUL-tegn: dette er ikke tekst. Lagre som CSV.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>Den inneholder et halvt tegn: dette er ikke hel tekst. Velg en annen tegnkoding.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>Dette er en arbeidsbok eller et arkiv, ikke en teksttabell. Lagre som CSV UTF-8, og åpne den.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>Linje %1 er ikke UTF-8. Velg en annen tegnkoding.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>Slutten av filen er kuttet, eller den er ikke i UTF-16. Velg en annen tegnkoding.</translation>
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
        <translation>%1: %2, bekreftet</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n kanalendring bekreftet</numerusform>
            <numerusform>%n kanalendringer bekreftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n kanalendring ikke som bedt om</numerusform>
            <numerusform>%n kanalendringer ikke som bedt om</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>Regler for varsler</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Dekning under minimum</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>Ingen på en kanal i planens tid</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>Token avvist, eller ingen nye data</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>Borte lenger enn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>aldri et varsel</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>Motsigelse lenger enn</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>Varsel etter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>Avslutt etter</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>Én linje fra</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> varsler</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille fra</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille timer</translation>
    </message>
    <message>
        <source>Tell it outside the window too</source>
        <translation>Meld det også utenfor vinduet</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>En lyd når dekningen svikter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Stopp resten</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>Tilbakestill %1 utførte</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>Prøv %1 mislykkede på nytt</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>Send %1 på nytt</translation>
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
        <translation>%1 / %2 foresp./s, %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>Tilkoblingen ble brutt. Det som ikke er sendt, venter til gulvet leses igjen.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>Ikke bekreftet: tilstedeværelsen viser det ikke så langt. En senere statusspørring kan likevel gjøre det.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>Et resultat er «sett» når det neste svaret om tilstedeværelse viser det. Kjøringen stopper ikke når vinduet lukkes; statuslinjen teller videre.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 settes tilbake.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 er ikke lenger slik den ble forlatt, og røres ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln settes tilbake.</numerusform>
            <numerusform>%Ln settes tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln er ikke lenger slik den ble forlatt, og røres ikke.</numerusform>
            <numerusform>%Ln er ikke lenger slik de ble forlatt, og røres ikke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>Filen %1 finnes allerede.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
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
        <translation>det er ingen sesjonsbuss</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Det spør kanskje etter passordet sitt i et eget vindu.</translation>
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
            <numerusform>%1, %n treff</numerusform>
            <numerusform>%1, %n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, ingen treff</translation>
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
        <translation>PATCH endringer</translation>
    </message>
    <message>
        <source>PUT whole profile</source>
        <translation>PUT hele profilen</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Vis JSON</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Hva som sendes</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>Nøyaktig det som sendes</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>Skjul JSON</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>Hva som sendes, foldet ut</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>Hva som sendes, foldet sammen</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>tomt, sendes med</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>utelates, for å tømme det</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  uendret, sendes med</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>Å tømme en verdi krever PUT: alle åtte felt sendes, endret eller ikke, og svaret kontrolleres.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>PUT erstatter hele profilen, så alle åtte felt sendes, endret eller ikke.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Tilbake til standard</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>Tilbake til standard: %1</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a theme</comment>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Redusert</translation>
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
        <translation>Tid mellom to lesinger av tilstedeværelsen</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Radhøyde</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Kolonner på gulvet</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>Borte for lenge</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>Kanalkart</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regler for varsler</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>Minimum for dekning</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>Oppsett av veggtavlen</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Dager historikken lagres</translation>
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
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>of what flashes and fades</comment>
        <translation>Bevegelse</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Bare se</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land for telefonnumre</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>«Hva som sendes» er foldet ut</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Aldri</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
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
        <translation>Bilder av agenter</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>Ikon i systemkurven</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>Rollcall blir i systemkurven når vinduet lukkes</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Start ved pålogging</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Verter for bilder</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>uten disse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a setting as it is</comment>
        <translation>Nå</translation>
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
        <translation>Filen er for stor til å være en innstillingsfil.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>Dette er ikke en fil med innstillinger for Rollcall.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>Filen er fra en nyere Rollcall. Ingenting hentes fra den.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>har en verdi som ikke er mulig</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>er ukjent for denne Rollcall-versjonen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>Hva det varsles om, hvor lenge det må vare, og hvor mye dekning som er nok.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>Forsinkelser, stille timer, lyd og varsler på skrivebordet.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>varsling lyd stille klokke</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regler...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>Etter plan, team, kanal og tid på dagen.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>plan dekning team antall</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Veggtavle</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>En visning av tilstedeværelsen i fullskjerm, til å lese på avstand.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>Skjerm, avstand til dem som leser, team, navn, tider.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>skjerm visning kiosk avstand</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Sett opp veggtavlen...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>Ingen innstilling inneholder ordene «%1».</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1: som før</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1: endret</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n innstilling er som før</numerusform>
            <numerusform>%n innstillinger er som før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n innstilling endret</numerusform>
            <numerusform>%n innstillinger endret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Importer innstillinger</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Filen endrer ingenting.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>1 innstilling ville bli endret. Det kan angres.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>%n innstilling ville bli endret. Det kan angres.</numerusform>
            <numerusform>%n innstillinger ville bli endret. Det kan angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>1 er som nå.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n er som nå.</numerusform>
            <numerusform>%n er som nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva som ville bli endret</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Ikke hentet:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>Endre %n innstilling</numerusform>
            <numerusform>Endre %n innstillinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>Innstillingene kan ikke leses. Rollcall kjører med standardverdier og endrer ikke filen %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>Innstillingene kunne ikke leses. Rollcall starter med standardverdier; den gamle filen beholdes som %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>Det kan ikke skrives til mappen med innstillinger.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Innstillingsfilen kan ikke skrives.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>ingenting å vise etter %1 s</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>bildet kan ikke skrives: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>Som Flatpak startes ikke Rollcall av en egen fil: velg det blant programmene som dette skrivebordet starter.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>Ikke for dette vinduet: tokenet kom gjennom standard inndata, og ingen oppgir det når en økt begynner.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>1 forespørsel venter</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>%1 pågår</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 forespørsel pågår</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>venter til neste svar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ikke noe svar ennå</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>Svar %1, hver %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Siste svar %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>Siden da 1 mislykket forsøk</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>Siden da %n mislykket forsøk</numerusform>
            <numerusform>Siden da %n mislykkede forsøk</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Svartid %1 ms</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 i dag: %1</translation>
    </message>
    <message>
        <source>Quota today %1 %</source>
        <comment>share of the day&apos;s allowed requests</comment>
        <translation>Kvote i dag %1 %</translation>
    </message>
    <message>
        <source>Reading the agent list</source>
        <translation>Leser agentlisten</translation>
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
        <translation>%1, %2 valgt</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln forespørsel venter</numerusform>
            <numerusform>%Ln forespørsler venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln forespørsel pågår</numerusform>
            <numerusform>%Ln forespørsler pågår</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>Leses av en annen arbeidsplass</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>Farger slik andre ser dem</translation>
    </message>
</context>
<context>
    <name>SwitchBatch</name>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>requests of a batch, after a number</comment>
        <translation>sett</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>godtatt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ikke bekreftet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ikke sendt</translation>
    </message>
</context>
<context>
    <name>SwitchBoard</name>
    <message>
        <source>the program was closed</source>
        <translation>programmet ble lukket</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>bedt om noe annet i mellomtiden</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>ble aldri gjort</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tatt tilbake</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>Tilbakestill: %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>er allerede slik</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>gitt opp</translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message>
        <source>%1 requested for %2 for %3 min</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min</extracomment>
        <translation>%1 bedt om for %2 i %3 min</translation>
    </message>
    <message>
        <source>%1 requested for %2</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel</extracomment>
        <translation>%1 bedt om for %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel</extracomment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1 for %2 taken back before it was sent</source>
        <extracomment>%1 is a switch, %2 is a person</extracomment>
        <translation>%1 for %2 tatt tilbake før det ble sendt</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1: 1 forespørsel</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>tatt tilbake før det ble sendt</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>%1 tatt tilbake</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>bedt om tilbake</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>%1 bedt om tilbake</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>ikke angret, ikke lenger slik du forlot det</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>1 urørt, ikke lenger slik du forlot den</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>krever ingen forespørsel</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>bedt om på nytt</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>%1 bedt om på nytt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln forespørsel</numerusform>
            <numerusform>%1: %Ln forespørsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln urørt, ikke lenger slik du forlot den</numerusform>
            <numerusform>%Ln urørte, ikke lenger slik du forlot dem</numerusform>
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
        <translation>Fjern «%1»</translation>
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
        <translation>Tilkoblingen ble byttet ut før svaret kom</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>bedt om noe annet i mellomtiden</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>allerede bedt om</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>Tokenet har ikke lov til å endre kanaler (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>bedt om noe annet før tilstedeværelsen viste det</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>Angre: %1</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>Herfra kan man bare se: ingen bryter kan endres.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>Det som vises, er ikke oppdatert: bryterne er låst til gulvet er live igjen.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>Tokenet ble avvist: bryterne er låst til det er byttet.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>Personen er ikke på gulvet lenger.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>Ingen i agentlisten har denne ID-en: det er ingen å endre for.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>Tilstedeværelsen til denne personen er aldri lest, så utfallet ville ikke vært synlig.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 sett</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 godtatt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislyktes</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 ikke bekreftet</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 uklart</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 hoppet over</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 ikke sendt</translation>
    </message>
</context>
<context>
    <name>SwitchTip</name>
    <message>
        <source>Click or press %1 to send.</source>
        <extracomment>%1 is where the cap of a key is drawn</extracomment>
        <translation>Klikk eller trykk på %1 for å sende.</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>waiting</source>
        <comment>a request that has not left yet</comment>
        <translation>venter</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>a switch that will be set back by itself</comment>
        <translation>lovet</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a request on its way</comment>
        <translation>sendes</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>godtatt (204), ikke sett ennå</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>sett i tilstedeværelsen</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>godtatt, men tre statusspørringer viser det ikke</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ikke bekreftet</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>ikke noe klart svar, og tre statusspørringer viser det ikke</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>ukjent, leses</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>hoppet over, endret et annet sted i mellomtiden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
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
        <translation>%1 bedt om</translation>
    </message>
    <message>
        <source>%1, poll %2 of %3</source>
        <extracomment>%1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet</extracomment>
        <translation>%1, statusspørring %2 av %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1 ikke bekreftet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>%1 mislyktes</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>%1 ukjent</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Endret et annet sted</translation>
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
        <translation>bedt om på</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>bedt om av</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>på, ikke bekreftet</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>av, ikke bekreftet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>Bedt om kl. %1. Venter på svaret.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>Bedt om kl. %1. Venter på tur.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>Godtatt (204) kl. %1. Venter på å se det i tilstedeværelsen, statusspørring %2 av %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>Godtatt (204) kl. %1, men tre statusspørringer viser det ikke.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>Sendt, ikke noe svar kl. %1, og tre statusspørringer viser det ikke.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>Mislyktes kl. %1</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>Ikke noe klart svar kl. %1. Leser tilstedeværelsen, statusspørring %2 av %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>Det ble slått på herfra og er endret et annet sted.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>Det ble slått av herfra og er endret et annet sted.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>allerede på</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>allerede av</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>allerede bedt om på</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>allerede bedt om av</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>ikke i agentlisten</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>ingen tilstedeværelse lest</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>ikke lenger ledig</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>får ingen kanal</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>teller ved tilbakekomst</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>vises kanskje ikke</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>lovet til %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>for hånd</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>kjøring</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>angre</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gjenta</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>tidsstyrt</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nytt forsøk</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>Et felt i linje %1 har %2 tegn. Høyst %3 kan leses.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>Linje %1 har mer enn %2 kolonner. Er skilletegnet riktig?</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>Den har mer enn %1 rader. Ta den i deler.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>Det er ikke nok minne til den.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>I raden som begynner i linje %1, lukkes aldri et anførselstegn.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Det er ingen rader i den.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>Det er bare en overskrift og ingen rad under den.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>Den er på %1; høyst %2 kan leses.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Tilkoblingen ble byttet ut før svaret kom</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Det kom ikke noe svar</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>Dixa svarte ja</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1; medlemmene kunne ikke leses: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1; medlemslisten viser at ingenting ble gjort</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>Medlemmene i ett team kunne ikke leses</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>Medlemmene i %n team kunne ikke leses</numerusform>
            <numerusform>Medlemmene i %n team kunne ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>Team kunne ikke leses: %1</translation>
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
        <translation>Resultat av testen</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>Testen leser bare. Her står det hva tokenet har lov til.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>bestått</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>mislyktes</translation>
    </message>
</context>
<context>
    <name>TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <comment>%1 = one value of a list</comment>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show the token for ten seconds</source>
        <translation>Vis tokenet i ti sekunder</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Navn, e-post eller ID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulert</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>Ingen her er virkelig: organisasjonen er oppdiktet på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Bare se</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>Ingen bryter kan endres herfra.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>Ingen her er virkelig, og det som går galt, følger en dreiebok.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>Dette skrivebordet har ingen systemkurv. Hvis det kommer en, vises ikonet der.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the window</comment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>The floor is live</source>
        <translation>Gulvet er live</translation>
    </message>
    <message>
        <source>Nothing has been read so far</source>
        <translation>Ingenting er lest så langt</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>Ikke noe svar: det som er kjent, er gammelt</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Tokenet er avvist</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>1 nytt varsel</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nytt varsel</numerusform>
            <numerusform>%n nye varsler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjenta</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 av 4, 2 mangler</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>Statuser og brytere, %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>Slik de er</translation>
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
        <translation>Uten farger</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>Alle vinduer, til Rollcall avsluttes</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>Farger i alle vinduer</translation>
    </message>
</context>
<context>
    <name>WallSetUp</name>
    <message>
        <source> in</source>
        <comment>inches, after a number</comment>
        <translation> tommer</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Dim outside these hours</source>
        <translation>Demp utenfor disse tidene</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Lyst fra</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Lyst til</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>Sett opp veggtavlen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skjerm</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>Diagonalen</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Leser lengst unna</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>Oversikt og team</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Bare tall</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Fornavn og initial</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Fulle navn</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen ved navn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
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
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis veggtavlen</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>Teamene er ikke lest ennå: alle vises.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>Er ingen krysset av, gjelder alle.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>Hovedskjermen</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1: %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (ikke tilkoblet)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>Minste ord %1 px, navn %2 px, tall %3 px. De minste store bokstavene fyller %4 bueminutter derfra; 16 kan leses.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>Personer og team får ikke plass i den størrelsen: tall vises i stedet.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>har posten %1, som ingen veggtavle har</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>har en verdi for %1 som en veggtavle ikke kan ha</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>angir bare når veggtavlen blir lys, eller bare når den dempes</translation>
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
        <translation>spøkelse</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>1 ukjent ID</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n ukjent ID</numerusform>
            <numerusform>%n ukjente ID-er</numerusform>
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
            <numerusform>%n borte over %1 min</numerusform>
            <numerusform>%n borte over %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>Kobler til</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>Token avvist, status kl. %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>Ikke noe svar på %1, status kl. %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>%1 gammelt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>Live, %1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>Live, for %1 siden</translation>
    </message>
    <message>
        <source>Live, %1 ago, next in %2</source>
        <comment>%1, %2 = spans such as 2 s</comment>
        <translation>Live, for %1 siden, neste om %2</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>short for contradictions</comment>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum cover</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people lacking</comment>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <extracomment>%1 = a channel, %2 = people</extracomment>
        <translation>Dekning, %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 av %2 jobber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1, fortsatt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bør sjekkes</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Ingenting å sjekke</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>Ikke noe token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token avvist</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ingen data ennå</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <comment>%1 = time of day</comment>
        <translation>Ingen data siden %1</translation>
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
        <translation>Dixa avviste tokenet. Det må byttes på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Venter på det første svaret.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>Dixa svarer ikke. Prøver nå, forsøk %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>Dixa svarer ikke. Prøver igjen om %1, forsøk %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>Navn og tall skjules etter 5 minutter uten svar.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <comment>%1 = a channel: what lacks people</comment>
        <translation>Alle, %1</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>Veggtavle</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>Skjermen %1 er ikke tilkoblet</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>Team ikke funnet: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>Esc én gang til forlater veggtavlen</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>min %1, %2 short</source>
        <comment>cover: %1 = wanted at least, %2 = how many are missing</comment>
        <translation>min. %1, %2 mangler</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>cover of a channel</comment>
        <translation>ingen igjen</translation>
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
        <translation>Alle team</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>Medregnet den ventende forespørselen din for %1.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Medregnet de ventende forespørslene dine for %n person.</numerusform>
            <numerusform>Medregnet de ventende forespørslene dine for %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two counts, for ears</comment>
        <translation> til </translation>
    </message>
    <message>
        <source>Click or press %1 to send.</source>
        <comment>%1 is a key</comment>
        <translation>Klikk eller trykk på %1 for å sende.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>Slå på %1 for %2?</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>Slå av %1 for %2?</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>i alle team</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>Dekning, %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>På i tilstedeværelsen: %1</translation>
    </message>
</context>
</TS>
