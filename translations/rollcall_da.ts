<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
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
        <translation>Overblik for teamledere i kontaktcentre, der kører på Dixa.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Fri software under Apache License 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>En simuleret organisation: der er intet token.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>Forbundet til %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>Forbundet til %1 som %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>Åbn dens vindue</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>Fjern...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>Forbind til Dixa...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Udskift token...</translation>
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
        <translation>Det gemmes i nøglelageret for denne profil og denne server.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>nøgle api forbindelse adgangskode</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>Hver har sin egen organisation, sit eget token, egne indstillinger og mellemlagre, egen historik og eget vindue.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation konto skift flere</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>Tilføj...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (dette vindue)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Glem tokenet</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>Tokenet til %1 fjernes fra nøglelageret. Rollcall fortsætter med det, til programmet slutter, og beder om et token ved næste start.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Tilføj en profil</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>Dens navn: bogstaver, cifre, - og _. Der åbnes et vindue for den, som beder om dens token.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>Fra en øvelse oprettes der ikke forbindelse til noget virkeligt: gør det i Rollcalls eget vindue.</translation>
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
        <translation>Anmodning</translation>
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
        <translation>I gang</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>Ikke bekræftet</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>Anmodninger fra kørsler</translation>
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
        <translation>Intet registreres i denne omgang.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>Der er endnu ikke bedt om noget herfra.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Intet passer til søgningen og filtrene.</translation>
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
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke gemt: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>mappen kan ikke oprettes</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Forbindelsen blev udskiftet, før der kom et svar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>Ikke længere agent</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Ikke sendt: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>Ikke sendt: svaret handlede om en anden</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>Ændret andetsteds imens: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Er allerede sådan</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>Dixa beder om at vente</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Var allerede væk</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>Svaret siger ikke, hvad der blev af det</translation>
    </message>
</context>
<context>
    <name>AgentCheck</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>An e-mail is needed: it is how the agent signs in, and it cannot be changed later.</source>
        <translation>Der skal en e-mail til: det er med den, agenten logger på, og den kan ikke ændres senere.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har et mellemrum i sig.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>skal have præcis ét @.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har intet foran @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>har et tegn foran @, som ikke er tilladt i e-mail.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ikke et gyldigt domæne efter @.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>har ingen endelse som .com efter @.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>En e-mail har højst 254 tegn.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>ligner ikke et telefonnummer. Det sendes, som det er skrevet.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>har ingen landekode. Det sendes, som det er skrevet, medmindre du retter det.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>er for langt eller for kort til sit land. Det sendes, som det er skrevet.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>har mellemrum eller skilletegn. Dixas egne eksempler har kun + og cifre.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>Der skal en webadresse til, som begynder med https://.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>Der skal et vist navn til.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Et navn har højst 255 tegn.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>Der er ingen forbindelse</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>programmet sluttede forinden</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret handlede om en anden</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>Dixa kender flere med dette</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>Herfra kan man kun se</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n føjet til teamet</numerusform>
            <numerusform>%n føjet til teamet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>1 føjet til teamet</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>Behold det, du har skrevet?</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>lukket, før der kom et svar</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>Din kladde fra %1 er tilbage.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>Før det sendes, spørges Dixa, om nogen har denne e-mail.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>Det blev ikke gemt: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>1 felt skal rettes</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n felt skal rettes</numerusform>
            <numerusform>%n felter skal rettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Opret agent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Gem 1 ændring</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>Gem %n ændring</numerusform>
            <numerusform>Gem %n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til formularen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>Ingen forbindelse: det, du skriver, beholdes som kladde.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>Dixa læses én gang til lige før afsendelsen.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har allerede denne e-mail: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har denne som ekstra e-mail: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 har dette telefonnummer: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>Der findes allerede en %1.</translation>
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
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Behold som kladde</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Opret og tilføj en til</translation>
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
        <translation>Kopier e-mailen</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>der var ingen forbindelse</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>Ingen forbindelse. Det, du skrev, er beholdt som kladde.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>programmet sluttede, før der kom et svar</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Læser agenten én gang til...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>Spørger Dixa, om nogen har denne e-mail...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>Ikke sendt: %1. Det, du skrev, er beholdt.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>%1 har allerede e-mailen %2. Intet blev sendt.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>Agenten findes ikke mere. Intet blev sendt; teksten kan stadig kopieres.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>Et felt blev imens ændret af en anden. Vælg, og gem igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>%n felt blev imens ændret af en anden. Vælg, og gem igen.</numerusform>
            <numerusform>%n felter blev imens ændret af en anden. Vælg, og gem igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>Sådan er det allerede i Dixa. Intet blev sendt.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>Sender. Kommer der ikke et klart svar, slås det op og sendes ikke to gange.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa afviste: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. Det må sendes igen.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>Det vides ikke, om det skete: %1. Se efter, før du sender igen.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Ikke sendt: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>%1 blev oprettet.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>%1 blev gemt.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 Men Dixa svarer med en anden værdi end ventet i: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 Næste skridt: teams sættes i Dixa og kanaler på gulvet, når personen er online.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>agenten findes ikke mere</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>En tidligere ændring af %1 blev alligevel udført.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>En tidligere ændring af %1 blev ikke udført.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>Det vides stadig ikke, hvad der blev af en ændring af %1.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>Herfra kan man kun se.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>Genopret fra sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>Sikkerhedskopier af agenter (*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 er ikke en sikkerhedskopi af en agent.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>Fra en sikkerhedskopi. Den nye agent får et andet id og ingen teams; de gamle teams var: %1. E-mail og telefon kan blive afvist, så længe slutbrugeren har dem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n alligevel udført</numerusform>
            <numerusform>%n alligevel udført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n ikke udført</numerusform>
            <numerusform>%n ikke udført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n stadig ukendt</numerusform>
            <numerusform>%n stadig ukendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n tidligere profilændring fik intet svar: %1. Se Aktivitet.</numerusform>
            <numerusform>%n tidligere profilændringer fik intet svar: %1. Se Aktivitet.</numerusform>
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
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Ekstra e-mails</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>Den kan ikke ændres senere: API’et har ingen vej til det.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>API’et kan ikke ændre en e-mail. Opret en ny agent og nedgrader denne for at rette den.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>Teams kunne ikke læses: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>Der kom intet svar</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1; flere agenter har denne e-mail</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1; det kunne heller ikke læses efter: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>Intet klart svar; eftersyn viser, at det er udført</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1; eftersyn viser en anden ændring</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1; agenten er der ikke længere</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1; eftersyn viser, at intet blev udført</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>Forbindelsen blev udskiftet</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Forbindelsen blev udskiftet, før der kom et svar</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Der er ingen forbindelse</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret handlede om en anden</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Var allerede væk</translation>
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
        <translation>Slå op hos Dixa...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Eksporter CSV...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>uden navn</translation>
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
            <numerusform>Nedgrader %n til slutbruger...</numerusform>
            <numerusform>Nedgrader %n til slutbrugere...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til slutbruger...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 kladde</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n kladde</numerusform>
            <numerusform>%n kladder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 af %n agent</numerusform>
            <numerusform>%1 af %n agenter</numerusform>
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
            <numerusform>læser, %n indtil nu</numerusform>
            <numerusform>læser, %n indtil nu</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>læser</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>ikke læst: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>læst for %1 siden</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>fra en tidligere omgang</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>Ingen passer til søgningen.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>Læser agentlisten...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>Ingen agentliste blev læst.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Sæt kanaler...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopier e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopier telefon</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopier id</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopier rækker</translation>
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
        <translation>Ikke eksporteret: %1</translation>
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
        <translation>Udsæt</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>Væk</translation>
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
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>Udsat til %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>Kvitteret %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alert</comment>
        <translation>ny</translation>
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
        <translation>Overstået</translation>
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
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>Alarm efter %1 s under minimum, overstået efter %2 s på eller over. %3 eller flere bliver til én linje.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Stille fra %1 til %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>Lyd til.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>Lyd fra.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n kvitteret</numerusform>
            <numerusform>%n kvitteret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n udsat</numerusform>
            <numerusform>%n udsat</numerusform>
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
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarmer</numerusform>
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
        <translation>Denne adresse kan ikke forespørges.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>Serveren sender os et andet sted hen; det følges aldrig.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Serveren sender os til %1; det følges aldrig.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>Serveren svarede med status %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Forbindelsen blev afvist.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Serverens navn kan ikke findes.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>Serveren lukkede forbindelsen, før svaret var helt.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>Svaret bryder reglerne for HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Svaret er for stort.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>Intet helt svar i tide.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>Tokenet indeholder mellemrum eller et ord foran som “Bearer”.</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>Den agent, der blev fundet, kan ikke læses.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>Proxyen kan ikke nås eller afviser forbindelsen.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Proxyen lukkede forbindelsen.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Proxyens navn kan ikke findes.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Proxyen svarer ikke.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>Proxyen beder om bruger og adgangskode.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>Proxyen lader ikke forbindelsen komme igennem.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>Systemet siger ikke, hvilken proxy der fører til Dixa.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>Det er ikke en webadresse; den ser sådan ud: %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>Adressen skal begynde med https:// (http:// tages kun for denne computer).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Adressen må ikke indeholde brugernavn eller adgangskode.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>Adressen skal slutte efter værtsnavn og port.</translation>
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
        <translation>Tokenet indeholder mellemrum, linjeskift eller tegn, som intet token har.</translation>
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
        <translation>Rollcall kører allerede med denne profil (proces %1) og svarer ikke</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>den simulerede organisation kunne ikke starte</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>Afslutter: venter på 1 svar.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Afslutter: venter på %n svar.</numerusform>
            <numerusform>Afslutter: venter på %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>Angiv et i Rollcalls vindue på denne computer, og start så tavlen igen.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>Start tavlen med --token-file.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>Sikker tilstand efter %1 nedbrud: sædvanlige indstillinger, ingen mellemlagre, ingen historik</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>er ikke en proxy, der kan bruges</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>Tokenet er glemt; denne omgang har det stadig.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>Tokenet kunne ikke fjernes.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>Proxyens adgangskode gælder, til Rollcall slutter: den kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>Vinduet til profilen %1 kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>Profilen %1 er åben i et vindue: luk det først.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Fjern profilen %1</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>Dette forsvinder med profilen %1 og kan ikke fortrydes:</translation>
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
        <translation>Profilen %1 er fjernet og dens token med den.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>Profilen %1 er fjernet; dens token er stadig i nøglelageret.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>er ingen af størrelserne</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>Adgangskoden til dens proxy er stadig i nøglelageret.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>Øvelsens vindue kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>Rollcall er nu version %1: “Nyheder” i menuen fortæller om den.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>Start ved login kunne ikke ændres: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simuleret</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>En profil kan ikke hedde %1: det navn er øvelsens.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>angiver noget, der ikke er en billedvært</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>En profil kan ikke hedde %1: det navn hører til den simulerede organisation.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1: lad det være, som det er</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>%1 = a channel</comment>
        <translation>%1: til</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>%1 = a channel</comment>
        <translation>%1: fra</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>there is no folder for it</source>
        <translation>der er ingen mappe til det</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>Besked: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Udskift token...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>Netværksindstillinger...</translation>
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
        <translation>Forsøg %1: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>Næste om</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>Prøver nu</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Intet svar i %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>Sådan var gulvet klokken</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>Kontakterne er låst.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token afvist.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>Dixa svarede 401, og der spørges ikke mere. Gulvet beholder det, der sidst blev læst.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Intet svar endnu.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>Intet er læst indtil nu.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>For mange anmodninger.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>Dixa beder om at vente (429). Andre programmer med samme token tæller med.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>Serveren melder 0 agenter.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>Der ventes på endnu et svar, før nogen tages af gulvet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>Denne computers ur går anderledes.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Serveren er %1 foran.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Serveren er %1 bagud.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>Klokkeslæt følger denne computer.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>1 post kan ikke læses.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n post kan ikke læses.</numerusform>
            <numerusform>%n poster kan ikke læses.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>De er udeladt; alle andre vises.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>Kørsel: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>Vis kørslen %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>1 person vist</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n person vist</numerusform>
            <numerusform>%n personer vist</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>begyndt %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>i gang siden %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Gem som skabelon</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Skabelonens navn:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>Skabelonens navn (den med samme navn erstattes):</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>Anmodninger i sekundet over de sidste ti sekunder, af de ti Dixa tillader.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 anm./s</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>Budget for anmodninger: %1</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>slutbruger</translation>
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
        <translation>læser</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? slår op</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ udført</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ mislykket</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? vides ikke</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– sprunget over</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– ikke sendt</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n udført</numerusform>
            <numerusform>%n udført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n mislykket</numerusform>
            <numerusform>%n mislykket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n vides ikke</numerusform>
            <numerusform>%n vides ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n sprunget over</numerusform>
            <numerusform>%n sprunget over</numerusform>
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
        <translation>men en anden værdi end ventet i %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Besked</translation>
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
        <translation>Stop resten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Send %n igen</numerusform>
            <numerusform>Send %n igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Tag %n tilbage...</numerusform>
            <numerusform>Tag %n tilbage...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>Det stopper ikke, når du lukker.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapport skrevet til %1</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Ingen rapport blev skrevet: %1</translation>
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
        <translation>et ord fra serveren, som dette program ikke kender</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>Sæt kanaler for 1 valgt...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Sæt kanaler for %n valgt...</numerusform>
            <numerusform>Sæt kanaler for %n valgte...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>Sæt kanaler for de valgte...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Sæt kanaler for %n vist...</numerusform>
            <numerusform>Sæt kanaler for alle %n viste...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Vælg alle viste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>Behold, som det er nu, som skabelon</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Fjern en skabelon</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kørsler</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>%1 = title of a batch, %2 = time, %3 = how far it is</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time of a preset</comment>
        <translation>d. MMM, HH.mm</translation>
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
        <translation>Tilstedeværelsen melder delkanaler, og en kontakt flytter en hel gruppe af dem. Hvad der hører til hvad, er ikke offentliggjort nogen steder: det er efter dette kort, gulvet læser kontakter. Bekræftede skift viser, hvad der kom og gik med dem; hvor det taler imod kortet, foreslås en ændring.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>kontakt skift gruppe e-mail chat telefon</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Lave rækker</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale rækker</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Høje rækker</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>Kolonner som tegnet</translation>
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
        <translation>Hvad der skal ske med denne agent</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Kommando for %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>Intet og ingen hedder sådan.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ vælger, Enter tager, Esc lukker. Med et navn: “rediger liv”.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ vælger, Enter tager, Esc går tilbage.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>%1 blev også ændret af en anden</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>%1 blev også ændret af en anden, set %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = Theirs, Yours or Keep both, %2 = the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andens</translation>
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
        <translation>erstatter den andens</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>din, med den andens som ekstra telefon</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>den andens, med det du tilføjede og uden det du fjernede</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>da du åbnede</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>Token godtaget</translation>
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
        <translation>Dixa blev ikke nået</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>Agenter kan læses</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Token ikke godtaget</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>Agenter kan ikke læses, så navne vil mangle</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>Tilstedeværelse kan ikke læses</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>Tilstedeværelse kan læses</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>Skrivning prøves ikke, det ville ændre noget</translation>
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
            <numerusform>%1, %n uden agent</numerusform>
            <numerusform>%1, %n uden agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ulæselig</numerusform>
            <numerusform>%1, %n ulæselige</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>Teams kan læses</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 team</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams come slowly, one person at a time, and without names</source>
        <translation>Teams kommer langsomt, én person ad gangen, og uden navne</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>Teams ikke læst</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>Urene er ikke sammenlignet, Dixa oplyste ingen tid</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>Denne computers ur passer med Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>Denne computers ur er %1 bag Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>Denne computers ur er %1 foran Dixa</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>rettet i visningen</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>Tokenet i denne omgang kom fra en fil.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>Det, nøglelageret har, er ikke et token.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>Nøglelageret er låst eller har mistet tokenet. Rollcall ser efter igen hvert minut.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>Tokenet kunne ikke beholdes; Rollcall vil spørge om det igen.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Intet team</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>Dækning tæller dem, der er online, arbejder og har kanalen til. Det er bemanding, ikke belastning.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>Dækker nu</translation>
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
            <numerusform>%n dækker, intet minimum nu</numerusform>
            <numerusform>%n dækker, intet minimum nu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 af %2, %3</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 = a time span, &quot;at least&quot; when its beginning was not seen</extracomment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>i mindst %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Intet er læst endnu</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 klokken %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>væk %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>%1 til, men væk</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>Kunne dække, %1 er fra</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>Ingen, der er online og arbejder</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 af %2 arbejder</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>intet minimum</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1, intet minimum</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 af %2, %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Faint: usual, of %1 × %2</source>
        <extracomment>the middle value of some days; %1 = their number, %2 = a weekday such as Monday</extracomment>
        <translation>Svagt: det sædvanlige, ud fra %1 × %2</translation>
    </message>
</context>
<context>
    <name>CoverPeople</name>
    <message>
        <source>Turn on</source>
        <comment>a channel of a person</comment>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <extracomment>%1 = a channel, %2 = a name</extracomment>
        <translation>Slå %1 til for %2</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>lige nok</translation>
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
        <translation>Dækning, %1: vides ikke endnu</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Dækning, %1 var %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Dækning, %1: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>Personer, der er online, arbejder og har %1 til. Linjen viser de sidste to timer.</translation>
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
        <translation>alle teams</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 af %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>lige nok</translation>
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
        <translation>Token afvist</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>Ingen nye data</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 = channel and team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1: %2 af %3</translation>
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
        <translation>%1: væk</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1 gik fra</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1 gik offline</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1 har %2 fra</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1 tæller ikke længere</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>Siden %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>Siden %1 eller længere.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>Det seneste svar er fra %1.</translation>
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
        <translation>Dækning</translation>
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
        <translation>%1, kun i dag</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>Som ugedagen siger</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>Systemets (intet)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>Systemets (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>Arbejdsplads og agenter</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>Det, der sættes her, beholdes for denne profil på denne computer.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Kun se</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>Programmet blev startet med --read-only.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>Ingen kontakt kan flyttes herfra; det, der er undervejs, ventes der på.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>skrivebeskyttet kun læse lås</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>Et nummer uden landekode læses som et fra dette land, og formen med + tilbydes.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>telefonnummer landekode forvalg</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>I dialogerne for agenter: den præcise anmodning vises, uden at du beder om det.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>anmodning JSON dialog</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>Hent dem</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>avatar foto ansigt billede privatliv</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>Derfra, hvor deres profiler siger, hvis det er en af værterne herunder. Ellers deres initialer.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>Der spørges om billeder hos disse værter og alle under dem, kun over https og aldrig med tokenet. Navne med mellemrum eller komma imellem; tomt betyder Dixas.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>avatar foto server domæne tilladt</translation>
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
        <translation>Hvordan Rollcall indgår i skrivebordet på denne computer.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>Viser, hvordan det står til på gulvet, og henter vinduet frem eller lægger det væk.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>meddelelsesområde statusområde ikon baggrund</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>Lad Rollcall blive der</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>“Afslut” afslutter Rollcall. Uden systembakke lukkes vinduet som ellers.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>baggrund skjul minimer</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>For denne profil: i systembakken, hvis ikonet vises der, ellers minimeret. Kommer ikke med i en fil med indstillinger.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>Start Rollcall</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>autostart login opstart session</translation>
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
        <translation>Serverens liste over agenter har ingen ende.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>Nedgrader, selv om personen arbejder nu</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>Nedgrader til slutbruger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>Nedgrader %1 til slutbruger?</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Det fjerner adgangen til Dixa for agenter. Intet slettes: personen bliver som slutbruger. Det kan ikke tages tilbage: en ny agent, der oprettes senere, har et andet id og ingen teams, og e-mailen kan blive afvist.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>Først skrives en sikkerhedskopi af profilen:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Agentens navn</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>Nu: tilstedeværelsen blev ikke læst.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>Kanaler til: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Teams: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Sidst set: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Gulvet er ikke friskt: intet kan nedgraderes nu.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>Personen er online og arbejder.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Læser agenten én gang til...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>Var allerede væk. Intet blev sendt.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Intet blev sendt: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>Skriver sikkerhedskopien...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>Intet blev sendt: sikkerhedskopien kan ikke skrives: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>Sender. Kommer der ikke et klart svar, slås det op.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>%1 var ikke længere agent.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>%1 er slutbruger nu. Sikkerhedskopi: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa afviste: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>Det vides ikke, om det skete: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Ikke udført: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>Sikkerhedskopi: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>Skriv %1 eller e-mailen for at bekræfte</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad der bliver af det</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>Også dem, der arbejder nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>Nedgrader til slutbrugere</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>Nedgrader %n agent til slutbruger?</numerusform>
            <numerusform>Nedgrader %n agenter til slutbrugere?</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Det fjerner adgangen til Dixa for agenter. Intet slettes: de bliver som slutbrugere. Det kan ikke tages tilbage: en ny agent, der oprettes senere, har et andet id og ingen teams, og e-mailen kan blive afvist.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>Først skrives en sikkerhedskopi af hver, til %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Antal agenter</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>tilstedeværelsen blev ikke læst</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>bliver slutbruger</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>udeladt: online og arbejder</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>Ikke sendt: vinduet er væk</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>Online og arbejder</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>Ikke sendt: sikkerhedskopien kan ikke skrives: %1</translation>
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
            <numerusform>Skriv %n for at bekræfte</numerusform>
            <numerusform>Skriv %n for at bekræfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>Nedgrader 1 til slutbruger</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Nedgrader %n til slutbruger</numerusform>
            <numerusform>Nedgrader %n til slutbrugere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Gulvet er ikke friskt: intet kan nedgraderes nu.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>Alle er online og arbejder.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>Hver læses én gang til lige før.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>1 er online og arbejder og udelades.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n er online og arbejder og udelades.</numerusform>
            <numerusform>%n er online og arbejder og udelades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>En almindelig eftermiddag.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Serveren svarer igen.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>Hver fjerde mister forbindelsen og står stadig til Arbejder.</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>Næsten alle forlader telefonerne på én gang: dækningen bryder sammen.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>Serveren afviser alt: for mange anmodninger (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>Serveren svigter (503): gulvet bliver forældet.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>Serveren svarer slet ikke: ingen ved, om et skift er nået frem.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>Folk kommer tilbage.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>Slut: efter drejebogen går intet mere galt.</translation>
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
        <translation>En dårlig eftermiddag at øve sig på</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>Der åbnes et særskilt vindue med opdigtede personer på denne computer. Det er mærket “Øvelse” overalt, og det, der skiftes der, når ikke ud til nogen. Dette vindue fortsætter, som det er.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>Straks</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Efter %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
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
        <translation>nu</translation>
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
        <translation>programmet sluttede forinden</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>bedt om noget andet, før tilstedeværelsen viste det</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>læst ved næste start</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>modtaget; ved næste start sagde tilstedeværelsen intet</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>modtaget; ved næste start blev det læst anderledes</translation>
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
        <translation>ingen tilbage</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ingen ændring</translation>
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
        <translation>Svaret er en webside, ikke JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>Svaret er ikke det, man svarer på denne anmodning.</translation>
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
        <translation>Ingen forbindelse</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>Intet helt svar i tide</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>Ingen sikker forbindelse, så tokenet blev ikke sendt</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>Serveren sender os et andet sted hen; det følges aldrig</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Tokenet godtages ikke</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>Serveren kender ikke dette</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>For mange anmodninger</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Serveren afviste anmodningen</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Serveren fejlede</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Svaret kan ikke læses</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Opgivet</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>Tokenet har ikke ret til dette</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>Vist navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Mellemnavne</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
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
        <translation>Ekstra e-mails</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>ny fra Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Indstillinger som fil</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>Til en anden computer eller til at gemme. Tokens, adgangskoder og serveren er aldrig med.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Eksporter...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Eksporter indstillingerne</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Indstillinger (*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>gem sikkerhedskopi backup fil</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer indstillinger</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>Det, der ville blive ændret, vises først.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>indlæs hent gendan fil</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke gemt: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>tokenfilen kan ikke læses: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>tokenfilen er en mappe</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>Andre brugere af denne computer må læse tokenfilen; chmod 600 lukker den.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>tokenfilen er for lang til at rumme et token</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>tokenfilen indeholder intet brugbart token: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>en tokenfil læses kun</translation>
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
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Modsigelse</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Gruppér efter team</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Gruppér efter tilstand</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>Rækkefølgen holdes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Intet team</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams</comment>
        <translation>%1 af %2</translation>
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
        <translation>Gruppe: tilstand</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>1 flytning venter</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n flytning venter</numerusform>
            <numerusform>%n flytninger venter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>1 flytning venter, mellemrum</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n flytning venter, mellemrum</numerusform>
            <numerusform>%n flytninger venter, mellemrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Forbind Rollcall til Dixa</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Udskift tokenet</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>Gulvet beholder det, der sidst blev læst, til det nye token svarer.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>To minutter. Intet ændres i Dixa ved at forbinde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Brug dette token</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Åbn gulvet</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>Gemmes i systemets nøglering, aldrig i en fil eller en log.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>Beholdes, til du afslutter, aldrig i en fil eller en log.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>1 anmodning, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n anmodning, %1 s</numerusform>
            <numerusform>%n anmodninger, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Prøver...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Brug et API-token</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>En administrator laver det i Dixa under Settings, Integrations, API tokens. Slags: “Dixa API”.</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>Kun se på denne computer</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>skjuler alle kontakter og redigeringer, lavet til tavlen</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>Udforsk med en simuleret organisation</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>Opdigtede personer på et gulv i bevægelse. Alt virker, intet forlader denne computer. Mærket “Simuleret” overalt.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Forbind Rollcall til Dixa</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>To minutter. Intet ændres i Dixa ved at forbinde.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>Navn, der vises her</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avanceret...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API’ets adresse</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>Send som “Bearer”-token</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>Dixa beskriver det bare token; nogle gateways vil have ordet foran.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>Tokenet kan udskiftes senere i menuen “Mere”.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Åbn gulvet</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>Øvelse: øv dig på en dårlig eftermiddag...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>Tokenet blev udskiftet imens</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>Ingen post i svaret kan læses</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Svaret handlede om en anden</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>Åbn detaljer</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopier e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopier telefon</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopier id</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Sæt kanaler...</translation>
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
        <translation>Nedgrader til slutbruger...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fold ud</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold alle sammen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fold alle ud</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Ingen passer til søgningen og filtrene.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>Serveren melder ingen agenter.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Intet svar endnu.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>Intet blev læst: tokenet blev afvist.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>Læser gulvet...</translation>
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
        <translation>Hvordan tabellen over alle ser ud.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>Lav viser flest personer, høj kan læses på afstand.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>tæthed linjer lav høj</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>Team vises af sig selv, hvor rækkerne ikke er grupperet efter team; er feltet krydset af, vises det også, hvor de er.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>tabel skjul vis</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>Fra da af er tiden rød og har en trekant i Bemærkninger.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutter</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>grænse pause minutter for sent</translation>
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
        <translation>Et andet program holder optegnelsen over anmodninger; denne omgangs del skrives senere.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>Disken er fuld: anmodninger optegnes ikke for tiden.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>Optegnelsen over anmodninger kan ikke skrives for tiden.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>Optegnelsen over anmodninger er fra en nyere version og røres ikke; denne omgang fører ingen.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>Anmodninger optegnes ikke for tiden.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>viser, hvem der arbejder</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>Skærmen kan blive mørk: dens pauseskærm kunne ikke stoppes</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>Der er intet sted til optegnelsen over anmodninger: den slutter med denne omgang.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>Optegnelsen over anmodninger kunne ikke læses; den er lagt til side som %1.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>Et andet program holder historikken; det, der ses imens, skrives senere.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>Disken er fuld: der føres ingen historik for tiden. Gulvet fortsætter.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>Historikken kan ikke skrives for tiden. Gulvet fortsætter.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>Historikken er fra en nyere version og røres ikke; denne omgang fører ingen.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>Der føres ingen historik for tiden. Gulvet fortsætter.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>Historikken kunne ikke læses; den er lagt til side som %1, og en ny begynder.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>Den delte historik kan ikke nås: indtil den kan, spørger denne arbejdsplads selv Dixa.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>Den delte historik er en anden organisations eller fra en nyere version. Den røres ikke: denne arbejdsplads spørger selv Dixa.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>Serveren med den delte historik har ikke mere plads. Gulvet fortsætter.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>Den delte historik kan ikke skrives for tiden. Gulvet fortsætter.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>Adgangskoden kunne ikke gemmes.</translation>
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
        <translation>Simuleret</translation>
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
        <translation>til, låst</translation>
    </message>
    <message>
        <source>off, disarmed</source>
        <comment>channel switch</comment>
        <translation>fra, låst</translation>
    </message>
    <message>
        <source>unknown, disarmed</source>
        <comment>channel switch</comment>
        <translation>ukendt, låst</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>header of the time in state: as of this time of day</comment>
        <translation>Klokken %1</translation>
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
        <translation>Vælg alle viste</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>Sortér efter “%1”</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minut</numerusform>
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
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>channel, inside a sentence</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel, inside a sentence</comment>
        <translation>beskeder</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>telefon</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>kanaler ukendt</translation>
    </message>
    <message>
        <source>no channel on</source>
        <translation>ingen kanal til</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>one channel, as in: phone on</comment>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>%1 and %2 on</source>
        <comment>channels, as in: e-mail, chat and phone on</comment>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mindre end et minut</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span: 1 hour 46 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>span</comment>
        <translation>mindst %1</translation>
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
        <translation>%1 af %2</translation>
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
        <translation>dækning: %1</translation>
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
        <translation>Arbejder, men offline</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>Kanaler mangler</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>Ingen kanal er til</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>Ukendt ord for status</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Status mangler</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Tilstand</translation>
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
        <translation>I tilstanden</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column</comment>
        <translation>Sidst set</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>Sidste 2 timer</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messaging</source>
        <comment>channel</comment>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>Ukendt id</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>Ingen status</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>Spøgelse</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>Ingen kanaler</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>Ikke set</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>var ukendt</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>var uden status</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>var spøgelse</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>var uden kanaler</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>var væk</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>arbejdede</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>var offline</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke set</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>til, tæller ikke</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>fra</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>Over %1 min</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>Ingen tilstedeværelse læst</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>Intet team</translation>
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
            <numerusform>%n arbejder</numerusform>
            <numerusform>%n arbejder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n væk</numerusform>
            <numerusform>%n væk</numerusform>
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
            <numerusform>%n modsigelse</numerusform>
            <numerusform>%n modsigelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n modsigelse</numerusform>
            <numerusform>%n modsigelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>Forbinder</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>forbinder</translation>
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
        <translation>Forældet</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>forældet, %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token afvist</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>token afvist</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Forbindelse: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>stadig sådan</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>Intet blev set i dette tidsrum.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>Hele tidsrummet blev set.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>Ikke set: %1. Hvad der skete imens, vides ikke.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>Ingen, så vidt det blev set.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>Der var ikke sat minimum for denne dag.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 af %2</translation>
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
        <translation>Lavest</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Intet.</translation>
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
        <translation>Hvad der blev af det</translation>
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
        <translation>Dækning under minimum</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Modsigelser</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>Bedt om fra denne arbejdsplads</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>Skrevet af Rollcall ud fra det, denne computer har set. Dækning tæller dem, der var online, arbejdede og havde kanalen slået til.</translation>
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
        <translation>arbejder</translation>
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
        <translation>Vagt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ikke set</translation>
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
        <translation>1 person passer til søgningen klokken %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n person passer til søgningen klokken %1</numerusform>
            <numerusform>%n personer passer til søgningen klokken %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>Der føres ingen historik i denne omgang.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>Intet blev set denne dag.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>Ingen passer til søgningen og de valgte teams.</translation>
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
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke gemt: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>Glem denne persons historik...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>Glem en persons historik</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>Alt, hvad denne computer har set af %1, slettes, for alle dage. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>denne computer sov</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>serveren kunne ikke læses</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>programmet var slukket</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dagen før</translation>
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
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>Denne dags ændringer...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>Summer for hver person...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Eksporter CSV</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbage til nu</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>Set af denne computer fra %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>og %n hul til</numerusform>
            <numerusform>og %n huller til</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>ikke set %1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>%n dag gemmes</numerusform>
            <numerusform>%n dage gemmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>Vis gulvet klokken %1</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Gem overleveringsnotatet</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Websider (*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Dokumentet kunne ikke laves.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>Overleveringsnotat...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>Historikken kan ikke læses nu.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Afspilningshastighed</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>hvem var er på kl klokken i den der</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>Historik og privatliv</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>Det, der er set om hver person; det, der er ældre end dette, slettes hver dag.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>Fortryd gemmer igen flere dage; det, der blev slettet, kommer ikke tilbage. En enkelt persons historik glemmes på siden Historik.</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>slet glem gem opbevaring</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>Gem i</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dage</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Antal dage, historikken gemmes</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>Adgangskode til den delte historik...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>Gem mindre af historikken</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Det, der blev set for mere end %n dag siden, slettes. Det kan ikke fortrydes.</numerusform>
            <numerusform>Det, der blev set for mere end %n dage siden, slettes. Det kan ikke fortrydes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Delt historik</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>Adgangskode til %1. Den gemmes i nøglelageret.</translation>
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
        <translation>ikke set</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>Gulvet klokken %1: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Gulvet klokken %1</translation>
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
        <translation>Agentlisten blev ikke læst, så intet blev sammenlignet: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapport skrevet til %1</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>Ingen rapport blev skrevet til %1: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Skabelon skrevet til %1</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Ingen skabelon blev skrevet: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>adskilt af tabulatorer</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>adskilt af semikolon</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>adskilt af lodrette streger</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>adskilt af komma</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 række</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses of a mail</source>
        <translation>adresser fra en mail</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>første række er overskriften</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ingen overskrift</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Indsat liste</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 blev ikke læst: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>%1 blev ikke taget: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>Listen ser anderledes ud end for et øjeblik siden, så intet blev sendt. Se på den én gang til.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1: %2 oprettes, %3 ændres</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Ikke alle er i %1: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>Programmet sluttede, før der kom et svar; det slås op</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>En import blev afbrudt. Dens liste er tilbage; rækker uden svar slås op, intet sendes to gange.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>En import blev afbrudt. Dens liste er tilbage; det, der ikke blev sendt, kan sendes nu.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>stoppet, før det blev sendt</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>Listen fra en tidligere omgang er beskadiget på disken og blev ikke læst ind igen. Det, den sendte, står i Aktivitet.</translation>
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
        <translation>Bruges ikke</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 = a team</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>being added to %1</source>
        <comment>%1 = a team</comment>
        <translation>føjes til %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>ikke i %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>måske i %1</translation>
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
        <translation>Indsæt en tabel eller adresserne fra en mail, eller åbn en CSV-fil. Intet sendes, før du har set, hvad hver række ville gøre.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>sendt %1 til %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Læser...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Sammenlignet med %n agent klokken %1</numerusform>
            <numerusform>Sammenlignet med %n agenter klokken %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Send %Ln tilbage</numerusform>
            <numerusform>Send %Ln tilbage</numerusform>
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
        <translation>Udklipsholderen har ingen tekst.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>En liste er ved at blive sendt. Stop den, eller vent, til den er færdig.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Åbn CSV...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>Ændr</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Skal rettes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Sådan læses den</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Læg væk</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>Rapport...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prøvekørsel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnsæt</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Genkend</translation>
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
        <translation>Lodret streg</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Første række</translation>
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
        <translation>Åbn en liste</translation>
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
        <translation>Side til en browser (*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>Intet team blev læst</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>mislykkede rækker først</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>Føjer personer til teams</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Sender: %1 af %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Sammenligner...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>Journal gemt: en genstart fortsætter her</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>Kladde gemt %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Næste problem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln oprettet</numerusform>
            <numerusform>%Ln oprettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln ændret</numerusform>
            <numerusform>%Ln ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln oprettes</numerusform>
            <numerusform>%Ln oprettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln ændres</numerusform>
            <numerusform>%Ln ændres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln uændret</numerusform>
            <numerusform>%Ln uændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln udeladt</numerusform>
            <numerusform>%Ln udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln skal rettes og bliver</numerusform>
            <numerusform>%Ln skal rettes og bliver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln mislykket</numerusform>
            <numerusform>%Ln mislykket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln ukendt</numerusform>
            <numerusform>%Ln ukendte</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>Ændr</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublet</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>Optaget?</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ugyldig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>Ukendt</translation>
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
        <translation>Anmodning</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
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
        <translation>%1 af %2 udført</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>Én anden række bruger %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>Samme e-mail som række %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>Samme e-mail som række %1, kun store og små bogstaver er forskellige.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Udelad række %1</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>Allerede en ekstra e-mail for %1. Dixa afviser den sandsynligvis.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Send alligevel</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>%1 har dette nummer. Dixa kan afvise det.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln anden række bruger %1.</numerusform>
            <numerusform>%Ln andre rækker bruger %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>Åbn %1</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Oprettet, men ikke i %1: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>To teams hedder %1. Personen oprettes uden dette team.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Der er intet team, der hedder %1. Personen oprettes uden dette team.</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
    <message>
        <source>Rows %1, ...</source>
        <translation>Række %1, ...</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Række %1</translation>
    </message>
    <message>
        <source>Repairs and what will be sent</source>
        <translation>Rettelser, og hvad der sendes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>1 ny person har intet team fra denne liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n ny person har intet team fra denne liste.</numerusform>
            <numerusform>%n nye personer har intet team fra denne liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>Kanaler forbliver, som Dixa sætter dem.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>Føj %n til et team...</numerusform>
            <numerusform>Føj %n til et team...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Tomme celler</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>Tom lader en værdi være, som den er. Skriv &lt;clear&gt; for at tømme den.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>Ret én gang for mange</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>1 navn kun med store eller små bogstaver</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n navn kun med store eller små bogstaver</numerusform>
            <numerusform>%n navne kun med store eller små bogstaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>Skriv %n, som navne skrives</numerusform>
            <numerusform>Skriv %n, som navne skrives</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>1 telefon uden landekode</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n telefon uden landekode</numerusform>
            <numerusform>%n telefoner uden landekode</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. En advarsel: de sendes, som de er skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Sæt landekoden foran %n</numerusform>
            <numerusform>Sæt landekoden foran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>Sæt %1 foran %n</numerusform>
            <numerusform>Sæt %1 foran %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>1 adresse uden endelse</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n adresse uden endelse</numerusform>
            <numerusform>%n adresser uden endelse</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>1 række uden vist navn</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n række uden vist navn</numerusform>
            <numerusform>%n rækker uden vist navn</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>Dan det af navne eller e-mail</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>1 e-mail er der to gange</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n e-mail er der to gange</numerusform>
            <numerusform>%n e-mails er der to gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Udelad %n</numerusform>
            <numerusform>Udelad %n</numerusform>
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
        <translation>gemt til efter oprettelsen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>Ingen kolonne er e-mailen endnu: vælg en i overskriften (Alt+Ned).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>Alle kolonner bruges, som deres overskrift siger.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Bliver sendt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 række</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, %n rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Whole phone numbers are sent without blanks.</source>
        <translation>Hele telefonnumre sendes uden mellemrum.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>Række %1, %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>Det blev ikke udført. Dette blev sendt:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>Ingen ved endnu, om det blev udført. Dette blev sendt:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anmodninger</translation>
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
        <translation>%1, 1 række</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1, %n række</numerusform>
            <numerusform>%1, %n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ok</source>
        <comment>a time of day, how many rows</comment>
        <translation>%1, %2 ok</translation>
    </message>
    <message>
        <source>Add 1 to the team of the list</source>
        <translation>Føj 1 til listens team</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>Føj %n til listens teams</numerusform>
            <numerusform>Føj %n til listens teams</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>PATCH team %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>1 e-mail med mellemrum eller tegn, der ikke hører til der</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n e-mail med mellemrum eller tegn, der ikke hører til der</numerusform>
            <numerusform>%n e-mails med mellemrum eller tegn, der ikke hører til der</numerusform>
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
        <translation>%1, 1 udfald</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1, %n udfald</numerusform>
            <numerusform>%1, %n udfald</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is this row&apos;s for certain.</source>
        <translation>Intet af dem hører med sikkerhed til denne række.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1, udfald %2 af %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>Knyttet til denne række ud fra id’et i udfaldet.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>Knyttet til denne række ud fra e-mailen i udfaldet.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>Knyttet til denne række ud fra pladsen i svaret: fejlen nævner ingen.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>Knyttet til denne række, fordi den var den eneste tilbage uden udfald.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hvad der blev sendt</translation>
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
        <translation>Vælg en person for at se alt, hvad der vides om vedkommende.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>Personen er ikke længere på gulvet.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>Til, men i ingen kanal i denne tabel: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>spørger</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>låst, til det er friskt</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>kun se</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>svar %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>intet svar</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke læst igen: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>Læs personens tilstedeværelse igen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Seneste ændringer</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Rediger...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til slutbruger...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Mere for denne person</translation>
    </message>
</context>
<context>
    <name>InspectorChanges</name>
    <message>
        <source>%1 on</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1 fra</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, requested by you</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, bedt om af dig</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, af dig, bekræftet</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, af dig, ikke bekræftet</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, af dig, mislykket</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>Ingen set endnu</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>ændret andetsteds</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1: mere</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>Fjern mærket</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Fjern “%1”</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ikke set endnu</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>intet til</translation>
    </message>
    <message>
        <source>on: %1</source>
        <comment>%1 = a list of channels</comment>
        <translation>til: %1</translation>
    </message>
</context>
<context>
    <name>InspectorContact</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Kopier e-mailen</translation>
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
        <translation>Id</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kopier id’et</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Close the inspector</source>
        <translation>Luk detaljer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 klokken %2</translation>
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
        <translation>modsigelse</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke set</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>person over, under</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>celle ved siden af; på et team: fold sammen, ud</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>første, sidste person</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>en side op, ned</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>skift e-mail, chat, beskeder, telefon</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>føj til eller tag ud af det valgte</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>udvid det valgte</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>vælg alle viste</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>sæt kanaler for de valgte</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>udfør de flytninger, der venter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>holdt nede: intet flytter sig</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>detaljer</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>kvitter for alarmen</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>udsæt den 15 minutter</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>hvem der kunne slås til</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>search</source>
        <translation>søg</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>kommandoer og agenter ved at skrive</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>fortryd det, der blev skiftet</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>gør det igen</translation>
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
        <translation>spørg igen nu</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>tavlen; Esc to gange forlader den</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>luk detaljer, tøm søgningen</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>næste del af vinduet</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>denne oversigt</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>afslut</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>Nøglelageret på dette skrivebord har ikke svaret endnu.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>Adgang til nøglelageret blev afslået.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>Nøglelageret nægter adgang.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>Intet nøglelager kan bruges på dette skrivebord.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>Dansk</translation>
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
        <translation>For tekster, tal og datoer, med det samme.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>Afslut Rollcall</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>1 anmodning er ikke sendt endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>%n anmodning er ikke sendt endnu.</numerusform>
            <numerusform>%n anmodninger er ikke sendt endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>Afslutter du, bliver de ikke sendt; det, der er undervejs, ventes der på. Aktivitet siger ved næste start, hvilke det var.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>Afslut, send ikke mere</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <comment>what the program has written down</comment>
        <translation>Log</translation>
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
        <translation>Kun linjer med disse ord</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>Laveste niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle niveauer</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information og derover</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advarsler og fejl</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Kopier fejlsøgningsinfo</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>Kopier linjer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>Der føres ingen log: der er intet sted til den.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>%1 af %2 linjer</translation>
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
        <translation>Ældre linjer ligger i mappen.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>Kopieret. Det nævner versioner og mapper, ingen tokens og ingen personer.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>Intet program kunne startes til mappen %1</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>Loggen kan ikke læses.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>Intet er skrevet indtil nu.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Of all windows of this profile. The wall has its own.</source>
        <translation>For alle vinduer i denne profil. Tavlen har sit eget.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>farver udseende tilstand nat</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>Rækker, celler og knapper vokser med.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>skrift zoom stor større</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>Reduceret: intet blinker eller toner ud.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>animation blink toning</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>Kraftigere streger og alle ord i fuld farve.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>læsbar tydelig streger</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>Set med andre øjne</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>Ingen tilstand vises med farven alene: hver har en form og et ord. Beregnet i lineær RGB efter Machado, Oliveira og Fernandes (2009); uden farver efter luminans.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>farveblind farveblindhed rødgrøn protanopi deuteranopi tritanopi gråtoner daltonisme</translation>
    </message>
</context>
<context>
    <name>LookUpDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå op</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Vis i listen</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>Slå op hos Dixa</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>Nøjagtig e-mail eller telefonnummer</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>Hele adressen eller nummeret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Spørger...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>Intet svar: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ingen fundet.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>Endnu ikke på listen: læs listen igen for at arbejde med personen.</translation>
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
        <translation>&amp;Rækkehøjde</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Read the &amp;agent list again</source>
        <translation>Læs &amp;agentlisten igen</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>Genopret en agent fra en &amp;sikkerhedskopi...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>Sæt t&amp;avlen op...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>Udskift to&amp;ken...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>Ko&amp;mmandoer...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;aster</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>Om Roll&amp;call</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Afs&amp;lut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Gentag: %1</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>&amp;Øvelse...</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nyheder</translation>
    </message>
    <message>
        <source>&amp;Log...</source>
        <comment>what the program has written down</comment>
        <translation>L&amp;og...</translation>
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
        <translation>Simuleret</translation>
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
        <translation>ret ændr profil</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Sæt kanaler...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>skift slå til fra</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopier e-mail</translation>
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
        <translation>Kopier id</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>Vis på gulvet</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>gå find detaljer</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>Vis i agentlisten</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>gå find liste</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Nedgrader til slutbruger...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>slet fjern</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Ny agent...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>opret tilføj</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>Nye agenter fra en liste...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>opret tilføj mange import indsæt</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>Genopret en agent fra en sikkerhedskopi...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>gendan fortryd nedgrader</translation>
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
            <numerusform>Nedgrader %n valgt til slutbruger...</numerusform>
            <numerusform>Nedgrader de %n valgte til slutbrugere...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>mange slet fjern</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Sæt kanaler for %n valgt...</numerusform>
            <numerusform>Sæt kanaler for de %n valgte...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>mange skift</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Slå op hos Dixa...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>find server e-mail telefon</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Søg på denne side</translation>
    </message>
    <message>
        <source>find</source>
        <translation>find</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>åbn side</translation>
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
        <translation>farver udseende tilstand</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>Rækkehøjde: lav</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>Rækkehøjde: normal</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>Rækkehøjde: høj</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>tæthed linjer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis tavlen</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>fuld skærm visning tilstedeværelse</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Sæt tavlen op...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>skærm afstand teams visning timer</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Spørg igen nu</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>opdater prøv igen</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>Læs agentlisten igen</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>opdater liste</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Udskift token...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>nøgle api forbindelse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>hjælp genveje</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Om Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>version hjælp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>afslut luk</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n ny alarm</numerusform>
            <numerusform>%n nye alarmer</numerusform>
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
        <translation>Dækning</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>Historik</translation>
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
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>Kladde til ny agent</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ny agent</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>Et skift fra sidste omgang blev modtaget og ses ikke i tilstedeværelsen. Se Aktivitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n skift fra sidste omgang blev modtaget og ses ikke i tilstedeværelsen. Se Aktivitet.</numerusform>
            <numerusform>%n skift fra sidste omgang blev modtaget og ses ikke i tilstedeværelsen. Se Aktivitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>1 læses, som der blev bedt om</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n læses, som der blev bedt om</numerusform>
            <numerusform>%n læses, som der blev bedt om</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>1 ses ikke i tilstedeværelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n ses ikke i tilstedeværelsen</numerusform>
            <numerusform>%n ses ikke i tilstedeværelsen</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>Et skift fra sidste omgang fik intet svar: %1. Intet blev sendt igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n skift fra sidste omgang fik intet svar: %1. Intet blev sendt igen.</numerusform>
            <numerusform>%n skift fra sidste omgang fik intet svar: %1. Intet blev sendt igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>Et skift på tid venter på dit ord: intet sker af sig selv. Se Aktivitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n skift på tid venter på dit ord: intet sker af sig selv. Se Aktivitet.</numerusform>
            <numerusform>%n skift på tid venter på dit ord: intet sker af sig selv. Se Aktivitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>En import blev afbrudt: %1 af %2 rækker er udført. Intet sendes to gange.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>Det træder i kraft, når importen er slut.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>Ord fra en indstilling</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>angiver ingen delkanaler eller grupper af kanaler</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>ville slette historik: vælg det på denne side</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>er sat fra kommandolinjen</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>er ikke regler for alarmer</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>er ikke en tabel over minimum</translation>
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
        <translation>træning øve undervisning simuleret dårlig eftermiddag</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nyheder</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>version ændringer opdatering nyt</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>Log...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>fejlsøgning info meddelelser problemer support</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>Åbn vinduet for %1</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>profil organisation konto skift</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profiler...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation konto skift flere</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>angiver ikke et land med telefoner</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>angiver kolonner, som gulvet ikke har</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>angiver et sprog, som Rollcall ikke har</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>dækning plan bemanding hvor mange</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>Regler for alarmer...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>dækning grænser forsinkelser stille timer notifikationer</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Sprog...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language engelsk indstillinger</translation>
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
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hvad der blev af det</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
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
        <translation>Sæt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>Føj en post til</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>Fjern en post fra</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>Ret store og små bogstaver i navne</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>Skriv telefoner som E.164</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hvad der skal gøres</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Der skal en værdi til.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>Ingen ville blive ændret af dette.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>At tømme en værdi kræver PUT: hele profiler sendes, og hvert svar sammenlignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ville blive ændret. Den læses én gang til lige før afsendelsen.</numerusform>
            <numerusform>%n ville blive ændret. Hver læses én gang til lige før afsendelsen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Taget tilbage: %n</numerusform>
            <numerusform>Taget tilbage: %n</numerusform>
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
        <translation>Denne plan tager redigeringen tilbage.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Tilføj linje</translation>
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
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planens navn</translation>
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
        <translation>En plan har intet navn.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>To planer hedder %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>En linje i %1 har intet minimum.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>Uden en plan tæller intet som for lidt. Begynd med en ny plan, eller importer en.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>To planer gælder samme dag: den første i listen er i kraft.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>Hvor linjer for et team overlapper, gælder det højeste tal. Uden egen linje skal alle teams tilsammen have summen.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>Ændringerne er ikke gemt. Luk én gang til for at kassere dem.</translation>
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
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Ikke gemt: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
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
        <translation>Intet blev taget.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>1 plan er læst; den gælder, når den er gemt.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>%n plan er læst; den gælder, når den er gemt.</numerusform>
            <numerusform>%n planer er læst; de gælder, når de er gemt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Gulvet klokken %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1, som det blev set. Dette er ikke live, og intet kan skiftes her.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Til historikken</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Tilbage til live</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>Besked: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>intet</translation>
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
        <translation>Netværk</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>Hvordan denne computer når Dixa.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>Adgangskode...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>Den træder i kraft med næste anmodning. Denne computer selv spørges aldrig gennem den, og tokenet sendes kun krypteret gennem den.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks firewall vært port bruger adgangskode 407</translation>
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
        <translation>Proxytype</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>Angiv proxyens navn eller adresse; indtil da forbliver alt, som det var.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>Det er ikke navnet på en proxy: kun dens navn eller adresse, uden http:// og uden port. Alt forbliver, som det var.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Proxyens adgangskode</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>Adgangskode for %1 til %2. Den gemmes i nøglelageret.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>Et brugernavn kan ikke indeholde et kolon. Alt forbliver, som det var.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Nyheder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>Denne version oplyser ikke, hvad der er nyt.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>%1 af %2 besvaret</translation>
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
        <translation>Anmodning</translation>
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
        <translation>Henvisningen til næste side kan ikke læses.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Henvisningen til næste side fører til %1; det følges aldrig.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>Henvisningen til næste side fører et andet sted hen i API’et.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>Teams kommer langsomt, én person ad gangen: tokenet må ikke læse listen over teams</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>Der kan højst angives %n vært.</numerusform>
            <numerusform>Der kan højst angives %n værter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 er et enkelt ord: en vært har et punktum i navnet, f.eks. pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 er en adresse i tal: angiv værtens navn.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 er mere end en vært: angiv kun navnet, uden https://, port, sti eller *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 er ikke navnet på en vært.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>Alt forbliver, som det var.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>State</source>
        <comment>column of a plan</comment>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of a plan</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a plan</comment>
        <translation>Bemærkning</translation>
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
        <translation>Gem som skabelon...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>Hver persons kanaler sættes tilbage til det, denne skabelon husker om dem.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>Sæt kanaler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle teams</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 får ingen.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 kommer til at mangle %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1 går fra %2 til %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>Vælg, hvad hver kanal skal være. Intet sendes, før du trykker Send.</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>Dækning tæller personer, der er online og arbejder. Fortryd: Tilbagefør eller Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>1 anmodning,</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n anmodning,</numerusform>
            <numerusform>%n anmodninger,</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>omkring 1 s.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>omkring %1 s.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>1 kræver intet.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n kræver intet.</numerusform>
            <numerusform>%n kræver intet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Ingen anmodning endnu.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>Intet at sende: alt er allerede sådan.</translation>
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
        <translation>“%1” er ikke et teams id</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>der er intet team “%1”</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>der er mere end ét team “%1”; angiv dets id</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>tiderne “%1 – %2” kan ikke forstås</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>“%1” er ikke et antal personer</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>der er intet minimum angivet</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>Filen er for stor til dækningsplaner.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>Den første linje skal være: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 celler i stedet for %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>planen har intet navn eller et meget langt</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>dagene “%1” kan ikke forstås</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>der er for mange planer</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>andre dage end i en tidligere linje af “%1”</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>Linje %1: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Der er for mange linjer.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>Forespørgsler og budget</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>Dixa tillader ti anmodninger i sekundet og 864.000 om dagen for alle programmer med samme token.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>En kortere tid viser ændringer før og koster flere af dagens anmodninger.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>interval opdater sekunder hvor ofte</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>Hvad budgettet bruges til nu</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>kvote grænse 429 anmodninger hastighed</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>Nu: %1 af 10 anmodninger i sekundet.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>Aflæsning af tilstedeværelsen med dette interval: %1 anmodninger om dagen, %2 % af kvoten.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>I dag indtil nu: %1 % af kvoten.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>Dixa har ikke sagt “for mange anmodninger” (429) i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Dixa har sagt “for mange anmodninger” (429) %n gang i dag.</numerusform>
            <numerusform>Dixa har sagt “for mange anmodninger” (429) %n gange i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>Agentlisten læses.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>Det er ikke et navn på en profil.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>Profilen er åben i et vindue: luk det først.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>Ikke alt i profilen kunne fjernes; dens indstillinger er der stadig.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>Profilens indstillinger kunne ikke fjernes.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>Dens indstillinger.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Mellemlagre: %n fil, %1.</numerusform>
            <numerusform>Mellemlagre: %n filer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Historikken, optegnelsen over anmodninger og loggen: %n fil, %1.</numerusform>
            <numerusform>Historikken, optegnelsen over anmodninger og loggen: %n filer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Deriblandt %n sikkerhedskopi af en agent, der blev nedgraderet.</numerusform>
            <numerusform>Deriblandt %n sikkerhedskopier af agenter, der blev nedgraderet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>Tokenet til %1 i nøglelageret.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>Adgangskoden til dens proxy i nøglelageret.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>Profilen er fjernet, men ikke dens start ved login: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>Dens start ved login.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 indtil %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>sættes tilbage af sig selv, hvis det stadig er, som det blev efterladt</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>fra en tidligere omgang eller overskredet: intet sker af sig selv</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>Slå til nu</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Slå fra nu</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Lad være slået fra</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>Lad være slået til</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>Skift på tid</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>Den kom eller gik én gang med %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>Den kom eller gik %n gang med %1</numerusform>
            <numerusform>Den kom eller gik %n gange med %1</numerusform>
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
            <numerusform>%n gange ikke</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>Kortet giver den ingen kanal.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>Kortet siger %1, og med den gjorde den det aldrig.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>Kortet siger %1, og med den gjorde den det én gang.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>Kortet siger %1, og med den gjorde den det %n gang.</numerusform>
            <numerusform>Kortet siger %1, og med den gjorde den det %n gange.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>%1 ser ud til at høre til %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>Afslå</translation>
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
        <translation>%1 (dette vindue)</translation>
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
        <translation>Linje %1 indeholder et NUL-tegn: det er ikke tekst. Gem som CSV.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>Den indeholder et halvt tegn: det er ikke en hel tekst. Vælg et andet tegnsæt.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>Det er en projektmappe eller et arkiv, ikke en teksttabel. Gem som CSV UTF-8, og åbn den.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>Linje %1 er ikke UTF-8. Vælg et andet tegnsæt.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>Filens slutning er skåret af, eller den er ikke i UTF-16. Vælg et andet tegnsæt.</translation>
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
        <translation>%1: %2, bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n skift bekræftet</numerusform>
            <numerusform>%n skift bekræftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n skift ikke som bedt om</numerusform>
            <numerusform>%n skift ikke som bedt om</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>Regler for alarmer</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Dækning under minimum</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>Ingen på en kanal i planens tid</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>Token afvist eller ingen nye data</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>Væk længere end</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>aldrig en alarm</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>Modsigelse længere end</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>Alarm efter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>Overstået efter</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>Én linje fra</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> alarmer</translation>
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
        <translation>Sig det også uden for vinduet</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>En lyd ved brudt dækning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>Anmodninger</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Stop resten</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>Tilbagefør %1 udførte</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>Prøv %1 mislykkede igen</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>Send %1 igen</translation>
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
        <translation>%1 / %2 anm./s, %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>Forbindelsen brød. Det, der ikke er sendt, venter, til gulvet læses igen.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>Ikke bekræftet: tilstedeværelsen viser det ikke indtil nu. En senere forespørgsel kan stadig gøre det.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>Et resultat er “set”, når det næste svar om tilstedeværelse viser det. Kørslen stopper ikke, når du lukker vinduet; statuslinjen tæller videre.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 sættes tilbage.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 er ikke længere, som den blev efterladt, og bliver.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln sættes tilbage.</numerusform>
            <numerusform>%Ln sættes tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln er ikke længere, som den blev efterladt, og bliver.</numerusform>
            <numerusform>%Ln er ikke længere, som de blev efterladt, og bliver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>Filen %1 findes allerede.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
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
        <translation>der er ingen sessionsbus</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Det beder måske om sin adgangskode i et vindue for sig.</translation>
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
            <numerusform>%1, %n fundet</numerusform>
            <numerusform>%1, %n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, intet fundet</translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>tom</translation>
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
        <translation>PATCH ændringer</translation>
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
        <translation>Hvad der sendes</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>Præcis det, der sendes</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>Skjul JSON</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>Hvad der sendes, foldet ud</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>Hvad der sendes, foldet sammen</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>tom, sendes med</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>udelades for at tømme den</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  uændret, sendes med</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>At tømme en værdi kræver PUT: alle otte felter sendes, ændret eller ej, og svaret kontrolleres.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>PUT erstatter hele profilen, så alle otte felter sendes, ændret eller ej.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Tilbage til standard</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>Tilbage til standard: %1</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>height of rows</comment>
        <translation>Høj</translation>
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
        <translation>Reduceret</translation>
    </message>
    <message>
        <source>All</source>
        <comment>motion</comment>
        <translation>Fuld</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Time between two looks at presence</source>
        <translation>Tid mellem to aflæsninger af tilstedeværelsen</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Rækkehøjde</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Gulvets kolonner</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>Væk for længe</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>Kanalkort</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regler for alarmer</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>Minimum for dækning</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>Opsætning af tavlen</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Antal dage, historikken gemmes</translation>
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
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Kun se</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land for telefonnumre</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>“Hvad der sendes” står åbent</translation>
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
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
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
        <translation>Til</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a setting, %2 = what it is now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures of agents</source>
        <translation>Billeder af agenter</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>Ikon i systembakken</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>Rollcall bliver i systembakken, når vinduet lukkes</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Start ved login</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Værter for billeder</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>uden dem</translation>
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
        <translation>Indstilling</translation>
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
        <translation>Filen er for stor til at være en indstillingsfil.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>Det er ikke en fil med Rollcalls indstillinger.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>Filen er fra en nyere Rollcall. Intet tages fra den.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>har en værdi, som den ikke kan have</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>kendes ikke af denne Rollcall</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>Hvad der meldes, hvor længe det skal vare, og hvor meget dækning der er nok.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>Forsinkelser, stille timer, lyd, skrivebordets meddelelser.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>notifikation besked lyd stille klokke</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regler...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>Efter plan, team, kanal og tid på dagen.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>plan dækning team antal</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimum...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>Tilstedeværelsen i fuld skærm, til at læse på afstand.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>Skærm, læsernes afstand, teams, navne, timer.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>skærm visning infoskærm afstand</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Sæt tavlen op...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>Ingen indstilling har ordene “%1”.</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1: som før</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1: ændret</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n indstilling er som før</numerusform>
            <numerusform>%n indstillinger er som før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n indstilling ændret</numerusform>
            <numerusform>%n indstillinger ændret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Importer indstillinger</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Filen ændrer intet.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>1 indstilling ville blive ændret. Det kan fortrydes.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>%n indstilling ville blive ændret. Det kan fortrydes.</numerusform>
            <numerusform>%n indstillinger ville blive ændret. Det kan fortrydes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>1 er, som den er nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n er, som den er nu.</numerusform>
            <numerusform>%n er, som de er nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hvad der ville blive ændret</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Tages ikke med:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>Ændr %n indstilling</numerusform>
            <numerusform>Ændr %n indstillinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>Indstillingerne kan ikke læses. Rollcall kører med sine standarder og ændrer ikke filen %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>Indstillingerne kunne ikke læses. Rollcall starter med sine standarder; den gamle fil beholdes som %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>Der kan ikke skrives i mappen med indstillinger.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Indstillingsfilen kan ikke skrives.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>intet at vise efter %1 s</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>billedet kan ikke skrives: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>Som Flatpak startes Rollcall ikke af en fil af sin egen: vælg det blandt de programmer, som dette skrivebord starter.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>Ikke for dette vindue: dets token kom via standardinput, og ingen angiver det, når en session begynder.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>1 anmodning venter</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>%1 undervejs</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 anmodning undervejs</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>holdes til næste svar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Intet svar endnu</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>Svar %1, hvert %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Seneste svar %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>Siden da 1 mislykket forsøg</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>Siden da %n mislykket forsøg</numerusform>
            <numerusform>Siden da %n mislykkede forsøg</numerusform>
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
        <translation>Læser agentlisten</translation>
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
            <numerusform>%Ln anmodning venter</numerusform>
            <numerusform>%Ln anmodninger venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln anmodning undervejs</numerusform>
            <numerusform>%Ln anmodninger undervejs</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>Læst af en anden arbejdsplads</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>Farver, som andre ser dem</translation>
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
        <translation>set</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>modtaget</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ikke bekræftet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>sprunget over</translation>
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
        <translation>programmet blev lukket</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>bedt om noget andet imens</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>blev slet ikke udført</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taget tilbage</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>Tilbagefør: %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>er allerede sådan</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>opgivet</translation>
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
        <translation>%1 for %2 taget tilbage, før det blev sendt</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1: 1 anmodning</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>taget tilbage, før det blev sendt</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>%1 taget tilbage</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>bedt om tilbage</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>%1 bedt om tilbage</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>ikke fortrudt, ikke længere som du efterlod det</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>1 ladt være, ikke længere som du efterlod den</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>kræver ingen anmodning</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>bedt om igen</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>%1 bedt om igen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln anmodning</numerusform>
            <numerusform>%1: %Ln anmodninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln ladt være, ikke længere som du efterlod den</numerusform>
            <numerusform>%Ln ladt være, ikke længere som du efterlod dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchMenu</name>
    <message>
        <source>Turn %1 on</source>
        <comment>%1 is a channel</comment>
        <translation>Slå %1 til</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <comment>%1 is a channel</comment>
        <translation>Slå %1 fra</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <extracomment>%1 is a switch, as in: Phone off for 15 min</extracomment>
        <translation>%1 i %2 min</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>%1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Fjern “%1”</translation>
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
        <translation>Forbindelsen blev udskiftet, før svaret kom</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>bedt om noget andet imens</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>allerede bedt om</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>Tokenet må ikke skifte kanaler (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>bedt om noget andet, før tilstedeværelsen viste det</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>Fortryd: %1</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>Herfra kan man kun se: ingen kontakt kan flyttes.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>Det viste er ikke friskt: kontakterne er låst, til gulvet er live igen.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>Tokenet blev afvist: kontakterne er låst, til det er udskiftet.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>Personen er ikke længere på gulvet.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>Ingen i agentlisten har dette id: der er ingen at skifte for.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>Personens tilstedeværelse er aldrig læst, så udfaldet ville ikke kunne ses.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 set</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 modtaget</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislykket</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 ikke bekræftet</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 uklart</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 sprunget over</translation>
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
        <translation>Klik eller tryk %1 for at sende.</translation>
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
        <translation>sender</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>modtaget (204), ikke set endnu</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>set i tilstedeværelsen</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>modtaget, men tre forespørgsler viser det ikke</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ikke bekræftet</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>intet klart svar, og tre forespørgsler viser det ikke</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>ukendt, læses</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>sprunget over, ændret andetsteds imens</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>fra</translation>
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
        <translation>%1, forespørgsel %2 af %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1 ikke bekræftet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>%1 mislykket</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>%1 ukendt</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Ændret andetsteds</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>on requested</source>
        <comment>channel switch</comment>
        <translation>bedt om til</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>bedt om fra</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>til, ikke bekræftet</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>fra, ikke bekræftet</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>Bedt om klokken %1. Venter på svar.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>Bedt om klokken %1. Venter på sin tur.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>Modtaget (204) klokken %1. Venter på at se det i tilstedeværelsen, forespørgsel %2 af %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>Modtaget (204) klokken %1, men tre forespørgsler viser det ikke.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>Sendt, intet svar klokken %1, og tre forespørgsler viser det ikke.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>Mislykket klokken %1</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>Intet klart svar klokken %1. Læser tilstedeværelsen, forespørgsel %2 af %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>Det blev efterladt slået til herfra og ændret andetsteds.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>Det blev efterladt slået fra herfra og ændret andetsteds.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>allerede til</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>allerede fra</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>til er allerede bedt om</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>fra er allerede bedt om</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>ikke i agentlisten</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>ingen tilstedeværelse læst</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>ikke længere ledig</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>får ingen kanal</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>tæller ved tilbagekomst</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>kan måske ikke ses</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>lovet til %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>i hånden</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>kørsel</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gentaget</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>på tid</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nyt forsøg</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>Et felt i linje %1 har %2 tegn. Højst %3 kan læses.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>Linje %1 har mere end %2 kolonner. Er skilletegnet rigtigt?</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>Den har mere end %1 rækker. Tag den i dele.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>Der er ikke hukommelse til den.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>I rækken, der begynder i linje %1, lukkes et anførselstegn aldrig.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Der er ingen rækker i den.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>Der er kun en overskrift og ingen række under den.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>Den har %1; højst %2 kan læses.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Forbindelsen blev udskiftet, før der kom et svar</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Der kom intet svar</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>Dixa sagde ja</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1; medlemmerne kunne ikke læses: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1; de læste medlemmer viser, at intet blev udført</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>Medlemmerne af ét team kunne ikke læses</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>Medlemmerne af %n team kunne ikke læses</numerusform>
            <numerusform>Medlemmerne af %n teams kunne ikke læses</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>Teams kunne ikke læses: %1</translation>
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
        <translation>Prøvens resultat</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>Prøven læser kun. Her står så, hvad tokenet må.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>bestået</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>mislykket</translation>
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
        <translation>Indsæt</translation>
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
        <translation>Navn, e-mail eller id</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuleret</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>Ingen her er virkelig: organisationen er opdigtet på denne computer.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Kun se</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>Ingen kontakt kan flyttes herfra.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>Ingen her er virkelig, og det, der går galt, følger en drejebog.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>Dette skrivebord har ingen systembakke. Hvis der kommer en, vises ikonet i den.</translation>
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
        <translation>Afslut</translation>
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
        <translation>Intet er læst indtil nu</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>Intet svar: det, der er kendt, er gammelt</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Tokenet er afvist</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>1 ny alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n ny alarm</numerusform>
            <numerusform>%n nye alarmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 af 4, 2 mangler</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>Tilstande og kontakter, %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>Som de er</translation>
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
        <translation>Uden farver</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>Alle vinduer, til Rollcall slutter</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>Farver i alle vinduer</translation>
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
        <translation>Dæmp uden for disse timer</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Lys fra</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Lys til</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>Sæt tavlen op</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>Dens diagonal</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Fjerneste læser</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>Overblik og teams</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Kun tal</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Fornavn og forbogstav</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Hele navne</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen ved navn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis tavlen</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>Teams er ikke læst endnu: alle vises.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>Er ingen krydset af, gælder alle.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>Hovedskærmen</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1: %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (ikke tilsluttet)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>Mindste ord %1 px, navne %2 px, tal %3 px. De mindste store bogstaver fylder %4 bueminutter derfra; 16 kan læses.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>Personer og teams kan ikke være der i den størrelse: tal vises i stedet.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>har posten %1, som ingen tavle har</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>har en værdi for %1, som en tavle ikke kan have</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>angiver kun, hvornår tavlen bliver lys, eller kun, hvornår den dæmpes</translation>
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
        <translation>spøgelse</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>1 ukendt id</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n ukendt id</numerusform>
            <numerusform>%n ukendte id’er</numerusform>
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
        <translation>%1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n væk over %1 min</numerusform>
            <numerusform>%n væk over %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>Forbinder</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>Token afvist, som klokken %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>Intet svar i %1, som klokken %2</translation>
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
        <translation>Live, for %1 siden, næste om %2</translation>
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
        <translation>Dækning, %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 af %2 arbejder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1, fortsat</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Skal ses på</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Intet skal ses på</translation>
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
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>Intet token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token afvist</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ingen data endnu</translation>
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
        <translation>Dixa afviste tokenet. Det skal udskiftes på denne computer.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Venter på det første svar.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>Dixa svarer ikke. Prøver nu, forsøg %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>Dixa svarer ikke. Prøver igen om %1, forsøg %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>Navne og tal skjules efter 5 minutter uden svar.</translation>
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
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>Skærmen %1 er ikke tilsluttet</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>Team ikke fundet: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>Esc én gang til forlader tavlen</translation>
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
        <translation>ingen tilbage</translation>
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
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>Tæller din ventende anmodning for %1 med.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Tæller dine ventende anmodninger for %n person med.</numerusform>
            <numerusform>Tæller dine ventende anmodninger for %n personer med.</numerusform>
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
        <translation>Klik eller tryk %1 for at sende.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>Slå %1 til for %2?</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>Slå %1 fra for %2?</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>i alle teams</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>Dækning, %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>Til i tilstedeværelsen: %1</translation>
    </message>
</context>
</TS>
