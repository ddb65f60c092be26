<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>Über Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <comment>%1 = version</comment>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>Supervisor dashboard for contact centres that run on Dixa.</source>
        <translation>Übersicht für die Teamleitung in Contact-Centern, die mit Dixa arbeiten.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account and profiles</source>
        <translation>Konto und Profile</translation>
    </message>
    <message>
        <source>A simulated organisation: there is no token.</source>
        <translation>Eine simulierte Organisation: Es gibt keinen Token.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>Verbunden mit %1 als %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>Entfernen...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>Mit Dixa verbinden...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Token ersetzen...</translation>
    </message>
    <message>
        <source>Forget the token...</source>
        <translation>Token vergessen...</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is kept in the key store, for this profile and this server.</source>
        <translation>Er wird im Schlüsselspeicher aufbewahrt, für dieses Profil und diesen Server.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>schlüssel api verbindung passwort kennwort</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>Jedes hat eine eigene Organisation, einen eigenen Token, eigene Einstellungen und Zwischenspeicher, einen eigenen Verlauf und ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation konto wechseln mehrere</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>Der Token für %1 wird aus dem Schlüsselspeicher entfernt. Rollcall arbeitet bis zum Beenden mit ihm weiter und fragt beim nächsten Start nach einem Token.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>Der Name des Profils: Buchstaben, Ziffern, - und _. Dafür öffnet sich ein Fenster, das nach dem Token fragt.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>Aus einer Übung wird nichts Echtes verbunden: Tun Sie das im eigenen Fenster von Rollcall.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Asked</source>
        <comment>column: when something was asked</comment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column: what was asked</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column: how it was asked, by hand or as a part of a batch</comment>
        <translation>Wie</translation>
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
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>Anfragen aus Läufen</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>CSV exportieren...</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run.</source>
        <translation>In dieser Sitzung wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>Von diesem Arbeitsplatz wurde noch nichts angefragt.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nichts passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Wird geschrieben...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Die Verbindung wurde ersetzt, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>Kein Agent mehr</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>Nicht gesendet: Die Antwort betraf jemand anderen</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>Inzwischen anderswo geändert: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>Dixa bittet zu warten</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>War schon weg</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>Die Antwort sagt nicht, was daraus wurde</translation>
    </message>
</context>
<context>
    <name>AgentCheck</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>An e-mail is needed: it is how the agent signs in, and it cannot be changed later.</source>
        <translation>Eine E-Mail-Adresse ist nötig: Mit ihr meldet sich der Agent an, und sie lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>braucht genau ein @.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>hat nichts vor dem @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>hat vor dem @ ein Zeichen, das in E-Mail-Adressen nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>hat nach dem @ keine gültige Domain.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>hat nach dem @ keine Endung wie .com.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>Eine E-Mail-Adresse hat höchstens 254 Zeichen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>sieht nicht wie eine Telefonnummer aus. Sie wird wie eingegeben gesendet.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>hat keine Landesvorwahl. Sie wird wie eingegeben gesendet, wenn sie nicht berichtigt wird.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>ist für ihr Land zu lang oder zu kurz. Sie wird wie eingegeben gesendet.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>enthält Leer- oder Trennzeichen. Die Beispiele von Dixa haben nur + und Ziffern.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>Eine Webadresse, die mit https:// beginnt, ist nötig.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>Ein Anzeigename ist nötig.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Ein Name hat höchstens 255 Zeichen.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>Es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>das Programm endete vorher</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Die Antwort betraf jemand anderen</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>Dixa kennt mehrere damit</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>Dieser Arbeitsplatz beobachtet nur</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n ins Team aufgenommen</numerusform>
            <numerusform>%n ins Team aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>1 ins Team aufgenommen</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>Eingaben behalten?</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>geschlossen, bevor eine Antwort kam</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>Ihr Entwurf von %1 ist wieder da.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>Vor dem Senden wird Dixa gefragt, ob jemand diese E-Mail-Adresse hat.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>Es wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>1 Feld muss berichtigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n Feld muss berichtigt werden</numerusform>
            <numerusform>%n Felder müssen berichtigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Agent anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>1 Änderung speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>Keine Verbindung: Eingaben werden als Entwurf behalten.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>Unmittelbar vor dem Senden wird Dixa noch einmal gelesen.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 hat diese E-Mail-Adresse schon: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 hat dies als weitere E-Mail-Adresse: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 hat diese Telefonnummer: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Agent bearbeiten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Anlegen und weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>es bestand keine Verbindung</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>Keine Verbindung. Die Eingaben sind als Entwurf behalten.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>das Programm endete, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Der Agent wird noch einmal gelesen...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>Dixa wird gefragt, ob jemand diese E-Mail-Adresse hat...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>Nicht gesendet: %1. Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>%1 hat die E-Mail-Adresse %2 schon. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>Diesen Agenten gibt es nicht mehr. Es wurde nichts gesendet; der Text lässt sich noch kopieren.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>Ein Feld wurde inzwischen von jemand anderem geändert. Bitte wählen und noch einmal speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>%n Feld wurde inzwischen von jemand anderem geändert. Bitte wählen und noch einmal speichern.</numerusform>
            <numerusform>%n Felder wurden inzwischen von jemand anderem geändert. Bitte wählen und noch einmal speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>In Dixa ist es schon so. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>Wird gesendet. Kommt keine klare Antwort, wird nachgesehen und nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. Es darf noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>Ob es geschah, ist nicht bekannt: %1. Bitte nachsehen, bevor es noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 Aber Dixa antwortet mit einem anderen Wert als erwartet in: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 Weiter: Teams werden in Dixa festgelegt, Kanäle auf dem Floor, sobald die Person online ist.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>diesen Agenten gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>Eine frühere Änderung an %1 ist doch erfolgt.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>Eine frühere Änderung an %1 ist nicht erfolgt.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>Noch ist nicht bekannt, was aus einer Änderung an %1 wurde.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>Dieser Arbeitsplatz beobachtet nur.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>Aus Sicherung neu anlegen</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>Sicherungen von Agenten (*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 ist keine Sicherung eines Agenten.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>Aus einer Sicherung. Der neue Agent bekommt eine andere ID und keine Teams; die alten Teams waren: %1. E-Mail-Adresse und Telefonnummer können abgelehnt werden, solange der Endnutzer sie hat.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n doch erfolgt</numerusform>
            <numerusform>%n doch erfolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n nicht erfolgt</numerusform>
            <numerusform>%n nicht erfolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n noch unbekannt</numerusform>
            <numerusform>%n noch unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n frühere Änderung an Profilen blieb ohne Antwort: %1. Siehe Aktivität.</numerusform>
            <numerusform>%n frühere Änderungen an Profilen blieben ohne Antwort: %1. Siehe Aktivität.</numerusform>
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
        <translation>E-Mail</translation>
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
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>Sie lässt sich später nicht ändern: Die API sieht das nicht vor.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>Die API sieht nicht vor, eine E-Mail-Adresse zu ändern. Zum Berichtigen einen neuen Agenten anlegen und diesen herabstufen.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>Teams konnten nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1; mehrere Agenten haben diese E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1; auch das Nachlesen schlug fehl: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>Keine klare Antwort; beim Nachlesen zeigt sich, dass es erfolgt ist</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1; beim Nachlesen zeigt sich eine andere Änderung</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1; der Agent ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1; beim Nachlesen zeigt sich, dass nichts geschah</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>Die Verbindung wurde ersetzt</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Die Verbindung wurde ersetzt, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Die Antwort betraf jemand anderen</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>War schon weg</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>New from a list...</source>
        <translation>Neu aus einer Liste...</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Bei Dixa nachschlagen...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>CSV exportieren...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Neu: %1, %2</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Bearbeiten: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n bearbeiten...</numerusform>
            <numerusform>%n bearbeiten...</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n zum Endnutzer herabstufen...</numerusform>
            <numerusform>%n zu Endnutzern herabstufen...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Zum Endnutzer herabstufen...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 von %n Agenten</numerusform>
            <numerusform>%1 von %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 Agent</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>wird gelesen, bisher %n</numerusform>
            <numerusform>wird gelesen, bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>aus einer früheren Sitzung</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>Niemand passt zur Suche.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>Die Agentenliste wird gelesen...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>Es wurde keine Agentenliste gelesen.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Neuer Agent...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Kanäle setzen...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Agenten exportieren</translation>
    </message>
    <message>
        <source>1 agent written to %1</source>
        <comment>%1 = a file</comment>
        <translation>1 Agent nach %1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>%n Agent nach %1 geschrieben</numerusform>
            <numerusform>%n Agenten nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>%1 = why</comment>
        <translation>Nicht exportiert: %1</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what it is about</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>Bestätigt %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alert</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of alerts</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regeln...</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>Warnung nach %1 s unter der Mindestbesetzung, erledigt nach %2 s darauf oder darüber. Ab %3 werden sie eine Zeile.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Ruhe von %1 bis %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>Ton an.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>Ton aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
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
        <translation>Diese Adresse kann nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>Der Server verweist auf eine andere Adresse; dem wird nie gefolgt.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Der Server verweist auf %1; dem wird nie gefolgt.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Der Name des Servers ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>Der Server schloss die Verbindung, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>Die Antwort verstößt gegen die Regeln von HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>Keine vollständige Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>Der Token enthält Leerzeichen oder ein vorangestelltes Wort wie „Bearer“.</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>Der gefundene Agent ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>Der Proxy ist nicht erreichbar oder lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Der Name des Proxys ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>Der Proxy verlangt Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>Der Proxy lässt die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>Das System sagt nicht, welcher Proxy zu Dixa führt.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>Das ist keine Webadresse; sie sieht etwa so aus: %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>Die Adresse muss mit https:// beginnen (http:// gilt nur für diesen Computer).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>Die Adresse muss nach Rechnername und Port enden.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Port 0 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Der Token ist leer.</translation>
    </message>
    <message>
        <source>The token contains blanks, line breaks or letters that no token has.</source>
        <translation>Der Token enthält Leerzeichen, Zeilenumbrüche oder Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>The token is too short.</source>
        <translation>Der Token ist zu kurz.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Der Token ist zu lang.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rollcall is already running with this profile (process %1) and does not answer</source>
        <translation>Rollcall läuft mit diesem Profil schon (Prozess %1) und antwortet nicht</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>die simulierte Organisation konnte nicht starten</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>Wird beendet: 1 Antwort steht noch aus.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Wird beendet: %n Antwort steht noch aus.</numerusform>
            <numerusform>Wird beendet: %n Antworten stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>Bitte im Fenster von Rollcall auf diesem Computer angeben, dann die Wandanzeige neu starten.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>Bitte die Wandanzeige mit --token-file starten.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>Abgesicherter Modus nach %1 Abstürzen: übliche Einstellungen, keine Zwischenspeicher, kein Verlauf</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>ist kein verwendbarer Proxy</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>Der Token ist vergessen; diese Sitzung hat ihn noch.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>Der Token konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>Das Passwort des Proxys gilt, bis Rollcall endet: Es konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>Das Fenster des Profils %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>Das Profil %1 ist in einem Fenster geöffnet: Bitte zuerst dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Profil %1 entfernen</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>Mit dem Profil %1 wird auch dies entfernt; es lässt sich nicht rückgängig machen:</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a profile</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Das Profil %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The profile %1 is removed, and its token with it.</source>
        <translation>Das Profil %1 ist entfernt und sein Token ebenfalls.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>Das Profil %1 ist entfernt; sein Token liegt noch im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>ist keine der Größen</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>Das Passwort seines Proxys liegt noch im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>Das Fenster der Übung konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>Rollcall hat jetzt die Version %1: „Neuerungen“ im Menü sagt mehr dazu.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>Das Starten bei der Anmeldung am Computer konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>Ein Profil kann nicht %1 heißen: Der Name gehört der Übung.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>nennt etwas, das kein Host für Bilder ist</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>Ein Profil kann nicht %1 heißen: So heißt das der simulierten Organisation.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1: lassen, wie es ist</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>%1 = a channel</comment>
        <translation>%1: an</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>%1 = a channel</comment>
        <translation>%1: aus</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>there is no folder for it</source>
        <translation>es gibt keinen Ordner dafür</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Token ersetzen...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>Netzwerkeinstellungen...</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what an alert is about</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message>
        <source>Attempt %1: %2.</source>
        <extracomment>%1 = how often it was tried, %2 = why it failed</extracomment>
        <translation>Versuch %1: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>Nächster in</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>Wird versucht</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Keine Antwort seit %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>So war der Floor um</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>Schalter sind gesperrt.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token abgelehnt.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>Dixa antwortete mit 401, und die Abfrage hat aufgehört. Der Floor behält, was zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>Bisher wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>Dixa bittet zu warten (429). Andere Programme mit demselben Token zählen mit.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>Der Server meldet 0 Agenten.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>Bevor jemand vom Floor genommen wird, wird eine zweite Antwort abgewartet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>Die Uhr dieses Computers geht anders.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Der Server ist %1 voraus.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Der Server liegt %1 zurück.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>Uhrzeiten richten sich nach diesem Computer.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>1 Eintrag nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n Eintrag nicht lesbar.</numerusform>
            <numerusform>%n Einträge nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>Sie fehlen hier; alle anderen werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>Lauf %1 zeigen: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 person selected</source>
        <translation>1 Person ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n Person ausgewählt</numerusform>
            <numerusform>%n Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 Person gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n Person gezeigt</numerusform>
            <numerusform>%n Personen gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>begonnen um %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>Name der Vorlage (die mit diesem Namen wird ersetzt):</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>Anfragen je Sekunde in den letzten zehn Sekunden, von den zehn, die Dixa erlaubt.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 Anfr./s</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>Anfragebudget: %1</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>not an agent</source>
        <translation>kein Agent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? wird nachgesehen</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ fehlgeschlagen</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? nicht bekannt</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– übersprungen</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>but another value than expected in %1</source>
        <comment>%1 = fields</comment>
        <translation>aber ein anderer Wert als erwartet in %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Report...</source>
        <translation>Bericht...</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Rest anhalten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n noch einmal senden</numerusform>
            <numerusform>%n noch einmal senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n zurücknehmen...</numerusform>
            <numerusform>%n zurücknehmen...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>Schließen hält es nicht an.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Bericht nach %1 geschrieben</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Es wurde kein Bericht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ChannelMapEditor</name>
    <message>
        <source>none</source>
        <comment>channel of a fine channel</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>a word of the server that this program does not know</source>
        <translation>ein Wort des Servers, das dieses Programm nicht kennt</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>Kanäle von 1 Ausgewählten setzen...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Kanäle von %n Ausgewählten setzen...</numerusform>
            <numerusform>Kanäle von %n Ausgewählten setzen...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>Kanäle der Ausgewählten setzen...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Kanäle von %n Gezeigten setzen...</numerusform>
            <numerusform>Kanäle aller %n Gezeigten setzen...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Alle Gezeigten auswählen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>Jetzigen Stand als Vorlage behalten</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
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
        <translation>Wie es am %1 war</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Presence reports fine channels, and a switch moves a whole group of them. Which belongs to which is published nowhere: this map is what the floor reads switches by. Switches that were confirmed show what came and went with them; where that speaks against the map, a change is proposed.</source>
        <translation>Die Präsenz meldet Einzelkanäle, und ein Schalter bewegt eine ganze Gruppe davon. Was wozu gehört, ist nirgends veröffentlicht: Nach dieser Zuordnung liest der Floor die Schalter. Bestätigte Schaltungen zeigen, was mit ihnen kam und ging; wo das gegen die Zuordnung spricht, wird eine Änderung vorgeschlagen.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>schalter gruppe e-mail chat telefon</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Niedrige Zeilen</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Hohe Zeilen</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>Spalten wie vorgesehen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command or agent</source>
        <extracomment>Accessible name of the field; %1 = name of an agent</extracomment>
        <translation>Befehl oder Agent</translation>
    </message>
    <message>
        <source>A command or an agent</source>
        <translation>Ein Befehl oder ein Agent</translation>
    </message>
    <message>
        <source>What to do with this agent</source>
        <translation>Was mit diesem Agenten geschehen soll</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>Nichts und niemand heißt so.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ wählen, Eingabe nimmt, Esc schließt. Mit einem Namen: „bearbeiten liv“.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ wählen, Eingabe nimmt, Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>%1 wurde auch von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>%1 wurde auch von jemand anderem geändert, gesehen um %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = Theirs, Yours or Keep both, %2 = the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>in Dixa now</source>
        <translation>jetzt in Dixa</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>replaces theirs</source>
        <translation>ersetzt den anderen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>Ihre, mit der anderen als weiterer Telefonnummer</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>die andere, mit Ihren Zusätzen und ohne das, was Sie entfernt haben</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>beim Öffnen</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>Token angenommen</translation>
    </message>
    <message>
        <source>answer in %1 ms</source>
        <translation>Antwort in %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n oder mehr Personen</numerusform>
            <numerusform>%n oder mehr Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa not reached</source>
        <translation>Dixa nicht erreicht</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>Agenten lesbar</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Token nicht angenommen</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>Agenten nicht lesbar, darum werden Namen fehlen</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>Präsenz nicht lesbar</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>Präsenz lesbar</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>Schreiben wird nicht geprüft, es würde etwas ändern</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an agent</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ohne Agenten</numerusform>
            <numerusform>%1, %n ohne Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n nicht lesbar</numerusform>
            <numerusform>%1, %n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>Teams lesbar</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 Team</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams come slowly, one person at a time, and without names</source>
        <translation>Teams kommen langsam, Person für Person, und ohne Namen</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>Teams nicht gelesen</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>Uhren nicht verglichen, Dixa nannte keine Zeit</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>Die Uhr dieses Computers stimmt mit Dixa überein</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>Die Uhr dieses Computers geht gegenüber Dixa %1 nach</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>Die Uhr dieses Computers geht gegenüber Dixa %1 vor</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>in der Anzeige berichtigt</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>Der Token dieser Sitzung kam aus einer Datei.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>Was im Schlüsselspeicher liegt, ist kein Token.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>Der Schlüsselspeicher ist gesperrt oder hat den Token verloren. Rollcall sieht jede Minute wieder nach.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>Der Token konnte nicht behalten werden; Rollcall wird wieder danach fragen.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>Besetzung zählt, wer online ist, arbeitet und den Kanal anhat. Es geht um Personal, nicht um Last.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>Besetzt jetzt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
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
            <numerusform>%n besetzt, jetzt kein Minimum</numerusform>
            <numerusform>%n besetzen, jetzt kein Minimum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 = a time span, &quot;at least&quot; when its beginning was not seen</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>seit mindestens %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 um %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>abwesend %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>%1 an, aber abwesend</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>Könnte besetzen, %1 ist aus</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>Niemand, der online ist und arbeitet</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 von %2 arbeiten</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1, kein Minimum</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Faint: usual, of %1 × %2</source>
        <extracomment>the middle value of some days; %1 = their number, %2 = a weekday such as Monday</extracomment>
        <translation>Blass: üblich, aus %1 × %2</translation>
    </message>
</context>
<context>
    <name>CoverPeople</name>
    <message>
        <source>Turn on</source>
        <comment>a channel of a person</comment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <extracomment>%1 = a channel, %2 = a name</extracomment>
        <translation>%1 für %2 einschalten</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>genau genug</translation>
    </message>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n über Minimum</numerusform>
            <numerusform>%n über Minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cover: not known yet</source>
        <comment>%1 = a channel</comment>
        <translation>Besetzung %1: noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Besetzung %1 war %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Besetzung %1: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>Personen, die online sind, arbeiten und %1 anhaben. Die Linie zeigt die letzten zwei Stunden.</translation>
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
        <translation>alle Teams</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>genau genug</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>people over the minimum</comment>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people missing</comment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>Keine neuen Daten</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 = channel and team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Nobody on %1</source>
        <comment>%1 = a channel</comment>
        <translation>Niemand auf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = a name, %2 = a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: away</source>
        <comment>%1 = a name</comment>
        <translation>%1: abwesend</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1 ist jetzt abwesend</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1 ist jetzt offline</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1 hat %2 aus</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1 zählt nicht mehr</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>Seit %1 oder länger.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>Die letzte Antwort ist von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Minimums...</source>
        <translation>Mindestbesetzung...</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>%1 = the name of a plan of minimums</extracomment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>No plan today</source>
        <translation>Heute kein Plan</translation>
    </message>
    <message>
        <source>%1, today only</source>
        <comment>%1 = a plan of minimums</comment>
        <translation>%1, nur heute</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>Nach dem Wochentag</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>Das des Systems (keines)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>Das des Systems (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>Arbeitsplatz und Agenten</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>Was hier eingestellt wird, gilt für dieses Profil auf diesem Computer.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>Das Programm wurde mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>Von hier lässt sich kein Schalter bewegen; was unterwegs ist, wird abgewartet.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>nur lesen sperren schreibschutz</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>Eine Nummer ohne Landesvorwahl wird als eine dieses Landes gelesen, und die Form mit + wird angeboten.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>telefonnummer landesvorwahl vorwahl</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>In den Dialogen für Agenten: Die genaue Anfrage ist gleich zu sehen, ohne Aufklappen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>anfrage JSON dialog</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>avatar foto gesicht bild datenschutz</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>Von dort, wo ihre Profile es angeben, sofern es einer der Hosts unten ist. Sonst ihre Initialen.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>Bilder werden bei diesen Hosts und allen darunter angefragt, nur über https und nie mit dem Token. Namen durch Leerzeichen oder Kommas getrennt; leer ist es der von Dixa.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>Avatar Foto Server Domain erlaubt</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a note is about</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <comment>section of the settings</comment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>How Rollcall stands in the desktop of this computer.</source>
        <translation>Wie sich Rollcall in den Desktop dieses Computers einfügt.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>Zeigt, wie es um den Floor steht, und holt das Fenster hervor oder verbirgt es.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>benachrichtigungsbereich taskleiste kontrollleiste symbol hintergrund</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>Dort behalten</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>„Beenden“ beendet das Programm. Ohne Infobereich schließt sich das Fenster wie gewohnt.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>hintergrund ausblenden verbergen minimieren</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>Für dieses Profil: im Infobereich, wenn das Symbol dort gezeigt wird, sonst minimiert. Steht nicht in einer Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>autostart anmeldung login hochfahren systemstart sitzung</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>DirectoryWalk</name>
    <message>
        <source>The server&apos;s list of agents does not end.</source>
        <translation>Die Agentenliste des Servers endet nicht.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>Herabstufen, obwohl diese Person gerade arbeitet</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>Zum Endnutzer herabstufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>%1 zum Endnutzer herabstufen?</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Das entzieht den Zugang zu Dixa für Agenten. Nichts wird gelöscht: Die Person bleibt als Endnutzer. Es lässt sich nicht zurücknehmen: Ein später angelegter Agent hat eine andere ID und keine Teams, und die E-Mail-Adresse kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>Zuerst wird eine Sicherung des Profils geschrieben:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Name des Agenten</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>Jetzt: Die Präsenz wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>Kanäle an: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Teams: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Der Floor ist nicht aktuell: Jetzt kann nichts herabgestuft werden.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>Diese Person ist online und arbeitet.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Der Agent wird noch einmal gelesen...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>War schon weg. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>Die Sicherung wird geschrieben...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>Es wurde nichts gesendet: Die Sicherung lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>Wird gesendet. Kommt keine klare Antwort, wird nachgesehen.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>%1 war kein Agent mehr.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>%1 ist jetzt Endnutzer. Sicherung: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>Ob es geschah, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht geschehen: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>Zum Bestätigen %1 oder die E-Mail-Adresse eingeben</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>Auch die, die gerade arbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>Zu Endnutzern herabstufen</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>%n Agenten zum Endnutzer herabstufen?</numerusform>
            <numerusform>%n Agenten zu Endnutzern herabstufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Das entzieht den Zugang zu Dixa für Agenten. Nichts wird gelöscht: Die Personen bleiben als Endnutzer. Es lässt sich nicht zurücknehmen: Ein später angelegter Agent hat eine andere ID und keine Teams, und die E-Mail-Adresse kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>Von jedem wird zuerst eine Sicherung geschrieben, nach %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Zahl der Agenten</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>Präsenz wurde nicht gelesen</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>wird Endnutzer</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>ausgelassen: online und arbeitet</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>Nicht gesendet: Das Fenster ist zu</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>Online und arbeitet</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>Nicht gesendet: Die Sicherung lässt sich nicht schreiben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>Herabstufungen: %n</numerusform>
            <numerusform>Herabstufungen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>Zum Bestätigen %n eingeben</numerusform>
            <numerusform>Zum Bestätigen %n eingeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>1 zum Endnutzer herabstufen</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n zum Endnutzer herabstufen</numerusform>
            <numerusform>%n zu Endnutzern herabstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Der Floor ist nicht aktuell: Jetzt kann nichts herabgestuft werden.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>Alle sind online und arbeiten.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>Jeder wird unmittelbar davor noch einmal gelesen.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>1 ist online und arbeitet und wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ist online und arbeitet und wird ausgelassen.</numerusform>
            <numerusform>%n sind online und arbeiten und werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>Ein gewöhnlicher Nachmittag.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Der Server antwortet wieder.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>Jede vierte Person verliert die Verbindung und steht weiter auf „Arbeitet“.</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>Fast alle verlassen auf einmal die Telefone: Die Besetzung bricht ein.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>Der Server lehnt alles ab: zu viele Anfragen (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>Der Server fällt aus (503): Der Floor veraltet.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>Der Server antwortet gar nicht: Bei einer Schaltung weiß niemand, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>Die Agenten kommen zurück.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>Das Ende: Nach Drehbuch geht nichts mehr schief.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>name of a plan of cover</comment>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A bad afternoon, to practise on</source>
        <translation>Ein schlechter Nachmittag zum Üben</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>Es öffnet sich ein eigenes Fenster mit erfundenen Personen auf diesem Computer. Es ist überall als „Übung“ gekennzeichnet, und was dort geschaltet wird, erreicht niemanden. Dieses Fenster hier läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Übung starten</translation>
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
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>jetzt</translation>
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
        <translation>das Programm endete vorher</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>anders angefragt, bevor die Präsenz es zeigte</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>beim nächsten Start gelesen</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>angenommen; beim nächsten Start sagte die Präsenz nichts dazu</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>angenommen; beim nächsten Start wurde es anders gelesen</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>%1, %2: from %3 to %4, %5</source>
        <comment>%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark</comment>
        <translation>%1, %2: von %3 auf %4, %5</translation>
    </message>
    <message>
        <source>min %1, %2 short</source>
        <comment>minimum of people, and how many are missing</comment>
        <translation>min. %1, es fehlen %2</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum of people</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>who covers a channel</comment>
        <translation>niemand mehr</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>people</comment>
        <translation>%1 weniger</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>Die Antwort ist eine Webseite, kein JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>Die Antwort passt nicht zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>Keine vollständige Antwort in der Zeit</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>Keine sichere Verbindung, darum wurde der Token nicht gesendet</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>Der Server verweist auf eine andere Adresse; dem wird nie gefolgt</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Der Token wird nicht angenommen</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>Der Server kennt dies nicht</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Fehler im Server</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>Der Token ist dazu nicht berechtigt</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
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
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>neu aus Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Einstellungen als Datei</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>Für einen anderen Computer oder zum Aufbewahren. Token, Passwörter und der Server stehen nie darin.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>speichern sichern sicherung datei</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>Was sich ändern würde, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>laden wiederherstellen datei</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>die Tokendatei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>die Tokendatei ist ein Ordner</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>Andere Benutzer dieses Computers dürfen die Tokendatei lesen; chmod 600 verhindert es.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>die Tokendatei ist zu lang für einen Token</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>die Tokendatei enthält keinen brauchbaren Token: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>eine Tokendatei wird nur gelesen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Nach Team gruppieren</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Nach Status gruppieren</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>Reihenfolge festgehalten</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Group: team</source>
        <translation>Gruppe: Team</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Gruppe: Status</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>1 Umordnung wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n Umordnung wartet</numerusform>
            <numerusform>%n Umordnungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>1 Umordnung wartet, Leertaste</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n Umordnung wartet, Leertaste</numerusform>
            <numerusform>%n Umordnungen warten, Leertaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Rollcall mit Dixa verbinden</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>Der Floor behält, was zuletzt gelesen wurde, bis der neue Token antwortet.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Zwei Minuten. Das Verbinden ändert nichts in Dixa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Diesen Token verwenden</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Floor öffnen</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>Bleibt im Schlüsselspeicher des Systems, nie in einer Datei oder einem Protokoll.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>Bleibt bis zum Beenden, nie in einer Datei oder einem Protokoll.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>1 Anfrage, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n Anfrage, %1 s</numerusform>
            <numerusform>%n Anfragen, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Wird geprüft...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Einen API-Token verwenden</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>Die Verwaltung erstellt ihn in Dixa unter Settings, Integrations, API tokens. Art: „Dixa API“.</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>Auf diesem Computer nur beobachten</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>blendet jeden Schalter und jedes Bearbeiten aus, gedacht für die Wandanzeige</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>Mit einer simulierten Organisation erkunden</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>Erfundene Personen auf einem bewegten Floor. Alles funktioniert, nichts verlässt diesen Computer. Überall als „Simuliert“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Rollcall mit Dixa verbinden</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Zwei Minuten. Das Verbinden ändert nichts in Dixa.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>Hier gezeigter Name</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Erweitert...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>Als „Bearer“-Token senden</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>Dixa beschreibt den bloßen Token; manche Gateways verlangen das Wort davor.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>Der Token lässt sich später im Menü „Mehr“ ersetzen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Floor öffnen</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>Übung: einen schlechten Nachmittag proben...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>Der Token wurde inzwischen ersetzt</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>Kein Eintrag der Antwort ist lesbar</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>Die Antwort betraf jemand anderen</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Kanäle setzen...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Neuer Agent...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Zum Endnutzer herabstufen...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Niemand passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>Der Server meldet keine Agenten.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>Es wurde nichts gelesen: Der Token wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>Der Floor wird gelesen...</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>How the table of everybody looks.</source>
        <translation>Wie die Tabelle aller Personen aussieht.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>„Niedrig“ zeigt die meisten Personen, „Hoch“ ist von Weitem lesbar.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>dichte zeilen niedrig hoch</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>„Team“ erscheint von selbst, wo die Zeilen nicht nach Team gruppiert sind; ist es angekreuzt, erscheint es auch dort, wo sie es sind.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>tabelle ausblenden einblenden zeigen</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>Ab dann ist die Zeit rot und hat ein Dreieck unter „Bemerkungen“.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>schwelle pause minuten verspätet zu lange</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>FloorSession</name>
    <message>
        <source>Another program holds the record of what is asked; this run&apos;s part is written later.</source>
        <translation>Ein anderes Programm hält die Aufzeichnung der Anfragen; der Teil dieser Sitzung wird später geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>Der Datenträger ist voll: Die Anfragen werden zurzeit nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>Die Aufzeichnung der Anfragen lässt sich zurzeit nicht schreiben.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>Die Aufzeichnung der Anfragen stammt von einer neueren Version und bleibt unberührt; diese Sitzung führt keine.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>Die Anfragen werden zurzeit nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>zeigt, wer arbeitet</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>Der Bildschirm kann dunkel werden: Sein Bildschirmschoner ließ sich nicht anhalten</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>Es gibt keinen Ort für die Aufzeichnung der Anfragen: Sie endet mit dieser Sitzung.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>Die Aufzeichnung der Anfragen war nicht lesbar; sie ist als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>Ein anderes Programm hält den Verlauf; was inzwischen gesehen wird, wird später geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>Der Datenträger ist voll: Zurzeit wird kein Verlauf geführt. Der Floor läuft weiter.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>Der Verlauf lässt sich zurzeit nicht schreiben. Der Floor läuft weiter.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>Der Verlauf stammt von einer neueren Version und bleibt unberührt; diese Sitzung führt keinen.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>Zurzeit wird kein Verlauf geführt. Der Floor läuft weiter.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>Der Verlauf war nicht lesbar; er ist als %1 beiseitegelegt, und ein neuer beginnt.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>Der gemeinsame Verlauf ist nicht erreichbar: Bis er es ist, fragt dieser Arbeitsplatz Dixa selbst ab.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>Der gemeinsame Verlauf gehört zu einer anderen Organisation oder stammt von einer neueren Version. Er bleibt unberührt: Dieser Arbeitsplatz fragt Dixa selbst ab.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>Der Server des gemeinsamen Verlaufs hat keinen Platz mehr. Der Floor läuft weiter.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>Der gemeinsame Verlauf lässt sich zurzeit nicht schreiben. Der Floor läuft weiter.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>Das Passwort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Drill: nobody here is real</source>
        <translation>Übung: Niemand hier ist echt</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simuliert</translation>
    </message>
</context>
<context>
    <name>FloorTexts</name>
    <message>
        <source>was %1</source>
        <comment>a state word of the server that is no longer fresh</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1, disarmed</source>
        <comment>channel switch, as in: off requested, disarmed</comment>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>on, disarmed</source>
        <comment>channel switch</comment>
        <translation>an, gesperrt</translation>
    </message>
    <message>
        <source>off, disarmed</source>
        <comment>channel switch</comment>
        <translation>aus, gesperrt</translation>
    </message>
    <message>
        <source>unknown, disarmed</source>
        <comment>channel switch</comment>
        <translation>unbekannt, gesperrt</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>header of the time in state: as of this time of day</comment>
        <translation>Um %1</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Alle Gezeigten auswählen</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>Nach „%1“ sortieren</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>channel, inside a sentence</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>channel, inside a sentence</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel, inside a sentence</comment>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>Kanäle unbekannt</translation>
    </message>
    <message>
        <source>no channel on</source>
        <translation>kein Kanal an</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>one channel, as in: phone on</comment>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>%1 and %2 on</source>
        <comment>channels, as in: e-mail, chat and phone on</comment>
        <translation>%1 und %2 an</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span: 1 hour 46 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>span</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and span: away 18 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>minutes of the away threshold</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people counting, %2 = people wanted</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people missing</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1</source>
        <comment>people counting on each channel</comment>
        <translation>Besetzung: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group whose people are hidden</comment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Not in agent list</source>
        <translation>Nicht in der Agentenliste</translation>
    </message>
    <message>
        <source>Working but offline</source>
        <translation>Arbeitet, aber offline</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>Kanäle fehlen</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>Kein Kanal ist an</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>Unbekanntes Statuswort</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Status fehlt</translation>
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
        <translation>Im Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column</comment>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>Letzte 2 Stunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messaging</source>
        <comment>channel</comment>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>Unbekannte ID</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>Geist</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>Ohne Kanal</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>war unbekannt</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>war ohne Status</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>war Geist</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>war ohne Kanal</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>war abwesend</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>arbeitete</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>war offline</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>an, zählt nicht</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>Über %1 min</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>Keine Präsenz gelesen</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>Kein Team</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n arbeitet</numerusform>
            <numerusform>%n arbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n abwesend</numerusform>
            <numerusform>%n abwesend</numerusform>
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
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <comment>connection; %1 = a span such as 2 s</comment>
        <translation>live, vor %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>veraltet, %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>In dieser Zeit wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>Die ganze Zeit wurde gesehen.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>Nicht gesehen: %1. Was währenddessen geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>Keine, soweit gesehen.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>Für diesen Tag war keine Mindestbesetzung festgelegt.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
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
        <translation>Tiefststand</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>%1 = day, %2 and %3 = times</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Übergabenotiz</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Besetzung unter ihrem Minimum</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>Von diesem Arbeitsplatz angefragt</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>Von Rollcall geschrieben aus dem, was dieser Computer gesehen hat. Zur Besetzung zählt, wer online war, arbeitete und den Kanal eingeschaltet hatte.</translation>
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
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>working</source>
        <comment>a line shows how many are</comment>
        <translation>arbeiten</translation>
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
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a team whose people are hidden</comment>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 person fits the search at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>1 Person passt um %1 zur Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n Person passt um %1 zur Suche</numerusform>
            <numerusform>%n Personen passen um %1 zur Suche</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>In dieser Sitzung wird kein Verlauf geführt.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>An diesem Tag wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>Niemand passt zur Suche und zu den Teams.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Wird geschrieben...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>Verlauf dieser Person vergessen...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>Verlauf einer Person vergessen</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>Alles, was dieser Computer von %1 gesehen hat, wird gelöscht, für alle Tage. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>dieser Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>der Server war nicht lesbar</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>das Programm war aus</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>Änderungen dieses Tages...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>Summen je Person...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>Von diesem Computer gesehen ab %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>und %n weitere Lücke</numerusform>
            <numerusform>und %n weitere Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>nicht gesehen %1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>%n Tag behalten</numerusform>
            <numerusform>%n Tage behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>Floor um %1 zeigen</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Übergabenotiz speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Das Dokument ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>Übergabenotiz...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>Der Verlauf kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Geschwindigkeit der Wiedergabe</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>wer war waren ist auf am um im in der an</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>Verlauf und Datenschutz</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>Was von jeder Person zu sehen war; was älter ist als hier eingestellt, wird täglich gelöscht.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>Nach „Rückgängig“ werden wieder mehr Tage aufbewahrt; Gelöschtes kommt nicht zurück. Der Verlauf einer einzelnen Person lässt sich auf der Seite „Verlauf“ vergessen.</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>löschen vergessen behalten aufbewahrung</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>Aufbewahren für</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Tage, die der Verlauf aufbewahrt wird</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>Passwort des gemeinsamen Verlaufs...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>Weniger Verlauf aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Was vor mehr als %n Tag gesehen wurde, wird gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Was vor mehr als %n Tagen gesehen wurde, wird gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsamer Verlauf</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>Passwort für %1. Es wird im Schlüsselspeicher aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>HistorySlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>Zeitpunkt des Tages</translation>
    </message>
</context>
<context>
    <name>HistoryThen</name>
    <message>
        <source>Unclear</source>
        <comment>people whose presence contradicts itself</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>Floor um %1: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Floor um %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>The directory was not read, so nothing was compared: %1</source>
        <comment>%1 = why</comment>
        <translation>Die Agentenliste wurde nicht gelesen, also wurde nichts verglichen: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Bericht nach %1 geschrieben</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>Es wurde kein Bericht nach %1 geschrieben: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Muster nach %1 geschrieben</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Es wurde kein Muster geschrieben: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>durch senkrechte Striche getrennt</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses of a mail</source>
        <translation>Adressen einer Mail</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>erste Zeile ist der Kopf</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>kein Kopf</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>Die Liste sieht anders aus als eben, darum wurde nichts gesendet. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1: %2 anlegen, %3 ändern</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Nicht alle sind in %1: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>Das Programm endete, bevor eine Antwort kam; es wird nachgesehen</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>Ein Import wurde abgebrochen. Seine Liste ist wieder da; Zeilen ohne Antwort werden nachgesehen, nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>Ein Import wurde abgebrochen. Seine Liste ist wieder da; was nicht gesendet wurde, kann jetzt gesendet werden.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>angehalten, bevor es gesendet wurde</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>Die Liste einer früheren Sitzung ist auf dem Datenträger beschädigt und wurde nicht wieder eingelesen. Was daraus gesendet wurde, steht unter „Aktivität“.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Alt+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Eingabe: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of a list</comment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 = a team</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>being added to %1</source>
        <comment>%1 = a team</comment>
        <translation>wird in %1 aufgenommen</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>vielleicht in %1</translation>
    </message>
    <message>
        <source>Alt+Shift+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Umschalt+Eingabe: %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Paste a table, the addresses of a mail, or open a CSV file. Nothing is sent before you have seen what each row would do.</source>
        <translation>Eine Tabelle oder die Adressen einer Mail einfügen oder eine CSV-Datei öffnen. Nichts wird gesendet, bevor zu sehen war, was jede Zeile bewirken würde.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>gesendet %1 bis %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Verglichen mit %n Agenten um %1</numerusform>
            <numerusform>Verglichen mit %n Agenten um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln übrige senden</numerusform>
            <numerusform>%Ln übrige senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln senden</numerusform>
            <numerusform>%Ln senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>Eine Liste wird gerade gesendet. Bitte anhalten oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>CSV öffnen...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>Bericht...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
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
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Is the header</source>
        <translation>Ist der Kopf</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>Ist eine Person</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>Es wurde kein Team gelesen</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>fehlgeschlagene Zeilen zuerst</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>Personen werden in Teams aufgenommen</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Wird gesendet: %1 von %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Wird verglichen...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>Journal gespeichert: Ein Neustart macht hier weiter</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>Entwurf gespeichert um %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln angelegt</numerusform>
            <numerusform>%Ln angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln anlegen</numerusform>
            <numerusform>%Ln anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln ändern</numerusform>
            <numerusform>%Ln ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln ist zu berichtigen und bleibt</numerusform>
            <numerusform>%Ln sind zu berichtigen und bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>Vergeben?</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sent %1 to %2 (UTC)</source>
        <comment>times</comment>
        <translation>Gesendet %1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a team</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>nicht in %1: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>Eine andere Zeile verwendet %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>Gleiche E-Mail-Adresse wie Zeile %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>Gleiche E-Mail-Adresse wie Zeile %1, nur Groß- und Kleinschreibung weichen ab.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Zeile %1 auslassen</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>Schon eine weitere E-Mail-Adresse von %1. Dixa wird sie wohl ablehnen.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>%1 hat diese Nummer. Dixa kann sie ablehnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln andere Zeile verwendet %1.</numerusform>
            <numerusform>%Ln andere Zeilen verwenden %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Angelegt, aber nicht in %1: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Zwei Teams heißen %1. Die Person wird ohne dieses Team angelegt.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Es gibt kein Team namens %1. Die Person wird ohne dieses Team angelegt.</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Rows %1, ...</source>
        <translation>Zeilen %1, ...</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>Repairs and what will be sent</source>
        <translation>Berichtigungen und was gesendet wird</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>1 neue Person hat aus dieser Liste kein Team.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n neue Person hat aus dieser Liste kein Team.</numerusform>
            <numerusform>%n neue Personen haben aus dieser Liste kein Team.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>Kanäle bleiben, wie Dixa sie setzt.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>%n in ein Team aufnehmen...</numerusform>
            <numerusform>%n in ein Team aufnehmen...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>Leer lässt einen Wert, wie er ist. Mit &lt;clear&gt; wird er geleert.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>Einmal für viele berichtigen</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>1 Name ganz groß oder klein geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n Name ganz groß oder klein geschrieben</numerusform>
            <numerusform>%n Namen ganz groß oder klein geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>%n wie Namen schreiben</numerusform>
            <numerusform>%n wie Namen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>1 Telefonnummer ohne Landesvorwahl</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n Telefonnummer ohne Landesvorwahl</numerusform>
            <numerusform>%n Telefonnummern ohne Landesvorwahl</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. Ein Hinweis: Sie werden wie eingegeben gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Landesvorwahl vor %n setzen</numerusform>
            <numerusform>Landesvorwahl vor %n setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>%1 vor %n setzen</numerusform>
            <numerusform>%1 vor %n setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>1 Adresse ohne Endung</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n Adresse ohne Endung</numerusform>
            <numerusform>%n Adressen ohne Endung</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>1 Zeile ohne Anzeigename</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n Zeile ohne Anzeigename</numerusform>
            <numerusform>%n Zeilen ohne Anzeigename</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>Aus Namen oder E-Mail-Adresse bilden</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>1 E-Mail-Adresse ist zweimal da</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n E-Mail-Adresse ist zweimal da</numerusform>
            <numerusform>%n E-Mail-Adressen sind zweimal da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>%n auslassen</numerusform>
            <numerusform>%n auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>kept for after creation</source>
        <translation>aufgehoben für nach dem Anlegen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>Noch ist keine Spalte die E-Mail-Adresse: bitte eine im Kopf wählen (Alt+Ab).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>Alle Spalten werden verwendet, wie ihr Kopf sagt.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, %n rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Whole phone numbers are sent without blanks.</source>
        <translation>Vollständige Telefonnummern werden ohne Leerzeichen gesendet.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>Es geschah nicht. Gesendet wurde:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>Noch weiß niemand, ob es geschah. Gesendet wurde:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n frühere, und:</numerusform>
            <numerusform>%n frühere, und:</numerusform>
        </translation>
    </message>
    <message>
        <source>team</source>
        <comment>before its name</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1, 1 row</source>
        <comment>a request</comment>
        <translation>%1, 1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ok</source>
        <comment>a time of day, how many rows</comment>
        <translation>%1, %2 ok</translation>
    </message>
    <message>
        <source>Add 1 to the team of the list</source>
        <translation>1 ins Team der Liste aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>%n in die Teams der Liste aufnehmen</numerusform>
            <numerusform>%n in die Teams der Liste aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>PATCH Team %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>1 E-Mail-Adresse mit Leerzeichen oder Zeichen, die nicht hineingehören</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n E-Mail-Adresse mit Leerzeichen oder Zeichen, die nicht hineingehören</numerusform>
            <numerusform>%n E-Mail-Adressen mit Leerzeichen oder Zeichen, die nicht hineingehören</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>Aus %n herausnehmen</numerusform>
            <numerusform>Aus %n herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 outcome</source>
        <comment>of HTTP</comment>
        <translation>%1, 1 Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1, %n Ergebnis</numerusform>
            <numerusform>%1, %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is this row&apos;s for certain.</source>
        <translation>Keines davon gehört mit Sicherheit zu dieser Zeile.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1, Ergebnis %2 von %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>Dieser Zeile anhand der enthaltenen ID zugeordnet.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>Dieser Zeile anhand der enthaltenen E-Mail-Adresse zugeordnet.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>Dieser Zeile anhand der Stelle in der Antwort zugeordnet: Der Fehler nennt niemanden.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>Dieser Zeile zugeordnet, weil nur sie noch ohne Ergebnis war.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>The answer to it</source>
        <translation>Die Antwort darauf</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a person to see everything known about them.</source>
        <translation>Eine Person wählen, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>Diese Person ist nicht mehr auf dem Floor.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>An, aber in keinem Kanal dieser Tabelle: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>gesperrt, bis wieder aktuell</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>nur beobachten</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>Nicht neu gelesen: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>Präsenz dieser Person neu lesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Zum Endnutzer herabstufen...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
</context>
<context>
    <name>InspectorChanges</name>
    <message>
        <source>%1 on</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, requested by you</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, von Ihnen angefordert</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, von Ihnen, bestätigt</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, von Ihnen, nicht bestätigt</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, von Ihnen, fehlgeschlagen</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>Noch keine gesehen</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>anderswo geändert</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>nichts an</translation>
    </message>
    <message>
        <source>on: %1</source>
        <comment>%1 = a list of channels</comment>
        <translation>an: %1</translation>
    </message>
</context>
<context>
    <name>InspectorContact</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a telephone number</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
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
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <comment>%1 = a span, %2 = time of day</comment>
        <translation>seit %1, ab %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>seit %1</translation>
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
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>%1 = sums such as &apos;Working 5 h 15&apos;</comment>
        <translation>Heute: %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>Person darüber, darunter</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>Zelle daneben; bei einem Team: zu-, aufklappen</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>erste, letzte Person</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>eine Seite hoch, runter</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>E-Mail, Chat, Messaging, Telefon schalten</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>zur Auswahl hinzu oder heraus</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>alle Gezeigten auswählen</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>Kanäle der Ausgewählten setzen</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>wartende Umordnungen ausführen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>gehalten: nichts bewegt sich</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>Warnung bestätigen</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>15 Minuten zurückstellen</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>Mindestbesetzung</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>wer eingeschaltet werden könnte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>Befehle und Agenten durch Tippen</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>Schalten rückgängig machen</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>neuer Agent</translation>
    </message>
    <message>
        <source>ask again now</source>
        <translation>jetzt neu abfragen</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>Wandanzeige; zweimal Esc verlässt sie</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>Details schließen, Suche leeren</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>Der Schlüsselspeicher dieses Desktops hat bisher nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>Der Zugriff auf den Schlüsselspeicher wurde verweigert.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>Der Schlüsselspeicher verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>Auf diesem Desktop lässt sich kein Schlüsselspeicher verwenden.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, at once.</source>
        <translation>Für Texte, Zahlen und Datum, sofort.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>Rollcall beenden</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>1 Anfrage ist noch nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>%n Anfrage ist noch nicht gesendet.</numerusform>
            <numerusform>%n Anfragen sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>Beim Beenden bleiben sie ungesendet; was unterwegs ist, wird abgewartet. Die Aktivität nennt sie beim nächsten Start.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>Beenden, nichts mehr senden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <comment>what the program has written down</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that lines of the log must have</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informationen und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Debug-Infos kopieren</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>Es wird kein Protokoll geführt: Es gibt keinen Ort dafür.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are in the folder.</source>
        <comment>lines of the log</comment>
        <translation>Ältere stehen im Ordner.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>Kopiert. Genannt werden Versionen und Ordner, keine Token und keine Personen.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>Für den Ordner %1 ließ sich kein Programm starten</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>Das Protokoll ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>Bisher wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Of all windows of this profile. The wall has its own.</source>
        <translation>Für alle Fenster dieses Profils. Die Wandanzeige hat ihre eigene.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>farben aussehen modus nacht dunkel</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>Zeilen, Zellen und Schaltflächen wachsen mit.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>schrift schriftgröße zoom groß größer</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>Reduziert: Nichts blinkt, nichts wird ein- oder ausgeblendet.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>animation blinken überblenden</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>Kräftigere Linien und alle Wörter in voller Schriftfarbe.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>lesbar linien schriftfarbe</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>Mit anderen Augen gesehen</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>Kein Status wird nur durch seine Farbe gezeigt: Jeder hat eine Form und ein Wort. Berechnet in linearem RGB nach Machado, Oliveira und Fernandes (2009); ohne Farben nach der Leuchtdichte.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>farbenblind farbenblindheit farbfehlsichtigkeit rot-grün-schwäche protanopie deuteranopie tritanopie graustufen daltonismus</translation>
    </message>
</context>
<context>
    <name>LookUpDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>Bei Dixa nachschlagen</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>Genaue E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>Die ganze Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Wird gefragt...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>Noch nicht in der Liste: zum Bearbeiten die Liste neu lesen.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Read the &amp;agent list again</source>
        <translation>&amp;Agentenliste neu lesen</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>Agent aus einer &amp;Sicherung neu anlegen...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>&amp;Wandanzeige einrichten...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>To&amp;ken ersetzen...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>&amp;Befehle...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>Über &amp;Rollcall</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>W&amp;iederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>&amp;Übung...</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>&amp;Log...</source>
        <comment>what the program has written down</comment>
        <translation>&amp;Protokoll...</translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Channels</source>
        <comment>a menu: switches of many people</comment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simuliert</translation>
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
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>change profile</source>
        <comment>words a command is found by</comment>
        <translation>ändern profil</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Kanäle setzen...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>schalten einschalten ausschalten</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>mail adresse</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>Auf dem Floor zeigen</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>gehe finde details</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>In der Agentenliste zeigen</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>gehe finde liste</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Zum Endnutzer herabstufen...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Neuer Agent...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>anlegen hinzufügen</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>Neue Agenten aus einer Liste...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>anlegen hinzufügen viele import einfügen</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>Agent aus einer Sicherung neu anlegen...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>wiederherstellen herabstufen</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n Ausgewählten bearbeiten...</numerusform>
            <numerusform>Die %n Ausgewählten bearbeiten...</numerusform>
        </translation>
    </message>
    <message>
        <source>many bulk</source>
        <translation>viele</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n Ausgewählten zum Endnutzer herabstufen...</numerusform>
            <numerusform>Die %n Ausgewählten zu Endnutzern herabstufen...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>viele löschen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Kanäle von %n Ausgewählten setzen...</numerusform>
            <numerusform>Kanäle der %n Ausgewählten setzen...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>viele schalten</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Bei Dixa nachschlagen...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>finden server e-mail telefon</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>öffnen seite</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farbschema: wie das System</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>farben aussehen modus</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>Zeilenhöhe: niedrig</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>Zeilenhöhe: normal</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>Zeilenhöhe: hoch</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>dichte zeilen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Wandanzeige zeigen</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>vollbild anzeige präsenz</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Wandanzeige einrichten...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>bildschirm abstand teams anzeige stunden</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Jetzt neu abfragen</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>aktualisieren wiederholen</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>Agentenliste neu lesen</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>aktualisieren liste</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Token ersetzen...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>schlüssel api verbindung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>hilfe tastenkürzel</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Über Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>version hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>schließen ende</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n neue Warnung</numerusform>
            <numerusform>%n neue Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Name, or: who was on Phone at 10:40</source>
        <comment>what can be searched for</comment>
        <translation>Name, oder: wer war um 10:40 auf Telefon</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>page: people from a list</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page: what was asked from this desk</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Name, channel or result</source>
        <comment>what can be searched for</comment>
        <translation>Name, Kanal oder Ergebnis</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>Neuer Agent, Entwurf</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>Eine Schaltung der letzten Sitzung wurde angenommen und zeigt sich nicht in der Präsenz. Siehe Aktivität.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n Schaltung der letzten Sitzung wurde angenommen und zeigt sich nicht in der Präsenz. Siehe Aktivität.</numerusform>
            <numerusform>%n Schaltungen der letzten Sitzung wurden angenommen und zeigen sich nicht in der Präsenz. Siehe Aktivität.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>1 wird gelesen wie gewünscht</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n wird gelesen wie gewünscht</numerusform>
            <numerusform>%n werden gelesen wie gewünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>1 zeigt sich nicht in der Präsenz</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n zeigt sich nicht in der Präsenz</numerusform>
            <numerusform>%n zeigen sich nicht in der Präsenz</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>Eine Schaltung der letzten Sitzung blieb ohne Antwort: %1. Nichts wurde noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n Schaltung der letzten Sitzung blieb ohne Antwort: %1. Nichts wurde noch einmal gesendet.</numerusform>
            <numerusform>%n Schaltungen der letzten Sitzung blieben ohne Antwort: %1. Nichts wurde noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>Eine Schaltung auf Zeit wartet auf Ihr Wort: Von selbst geschieht nichts. Siehe Aktivität.</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n Schaltung auf Zeit wartet auf Ihr Wort: Von selbst geschieht nichts. Siehe Aktivität.</numerusform>
            <numerusform>%n Schaltungen auf Zeit warten auf Ihr Wort: Von selbst geschieht nichts. Siehe Aktivität.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>Ein Import wurde unterbrochen: %1 von %2 Zeilen sind erledigt. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>Das gilt, sobald der Import beendet ist.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>Wörter einer Einstellung</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>nennt keine Einzelkanäle oder Kanalgruppen</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>würde Verlauf löschen: bitte auf dieser Seite wählen</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>ist durch die Befehlszeile festgelegt</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>enthält keine Regeln für Warnungen</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>ist keine Tabelle der Mindestbesetzung</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drill...</source>
        <translation>Übung...</translation>
    </message>
    <message>
        <source>training practice exercise simulated bad afternoon</source>
        <translation>training schulung üben proben simulation schlechter nachmittag</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>version änderungen update aktualisierung neues neuigkeiten</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>Protokoll...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>debug info log meldungen probleme support</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>Fenster von %1 öffnen</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>profil organisation konto wechseln</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profile...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation konto wechseln mehrere</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>nennt kein Land mit Telefonnummern</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>nennt Spalten, die der Floor nicht hat</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>nennt eine Sprache, die Rollcall nicht hat</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Mindestbesetzung...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>Abdeckung Plan Besetzung wie viele</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>Regeln für Warnungen...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>Abdeckung Schwellen Verzögerung Ruhezeiten Benachrichtigungen</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Sprache...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language Englisch Einstellungen</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Send whole profiles (PUT)</source>
        <translation>Ganze Profile senden (PUT)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Viele bearbeiten</translation>
    </message>
    <message>
        <source>Edit 1 agent</source>
        <translation>1 Agenten bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>%n Agenten bearbeiten</numerusform>
            <numerusform>%n Agenten bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>Eintrag hinzufügen zu</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>Eintrag entfernen aus</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>Groß- und Kleinschreibung von Namen</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>Telefonnummern nach E.164 schreiben</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert ist nötig.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>Das würde niemanden ändern.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>Um einen Wert zu leeren, braucht es PUT: Ganze Profile werden gesendet, und jede Antwort wird verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n würde geändert. Er wird unmittelbar vor dem Senden noch einmal gelesen.</numerusform>
            <numerusform>%n würden geändert. Jeder wird unmittelbar vor dem Senden noch einmal gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Zurückgenommen: %n</numerusform>
            <numerusform>Zurückgenommen: %n</numerusform>
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
        <translation>Dieser Plan nimmt die Bearbeitung zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <comment>agents</comment>
        <extracomment>The number is how many are sent</extracomment>
        <translation>
            <numerusform>%n senden</numerusform>
            <numerusform>%n senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinimumsDialog</name>
    <message>
        <source>Minimums</source>
        <translation>Mindestbesetzung</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <translation>CSV importieren...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>CSV exportieren...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Plan entfernen</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>A plan has no name.</source>
        <translation>Ein Plan hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>Zwei Pläne heißen %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>Eine Zeile von %1 hat kein Minimum.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>Ohne Plan gilt nichts als zu wenig. Bitte mit einem neuen Plan beginnen oder einen importieren.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>Zwei Pläne gelten am selben Tag: Der erste in der Liste ist in Kraft.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>Wo Zeilen eines Teams sich überschneiden, gilt die höchste Zahl. Ohne eigene Zeile brauchen alle Teams zusammen die Summe.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>Die Änderungen sind nicht gespeichert. Noch einmal schließen, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Export the minimums</source>
        <translation>Mindestbesetzung exportieren</translation>
    </message>
    <message>
        <source>Import minimums</source>
        <translation>Mindestbesetzung importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n weiteres Problem.</numerusform>
            <numerusform>%n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>1 Plan ist gelesen; er gilt, sobald er gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>%n Plan ist gelesen; er gilt, sobald er gespeichert ist.</numerusform>
            <numerusform>%n Pläne sind gelesen; sie gelten, sobald sie gespeichert sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Floor um %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1, wie gesehen. Das ist nicht live, und hier lässt sich nichts schalten.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>Wie dieser Computer Dixa erreicht.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>Passwort...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>Gilt ab der nächsten Anfrage. Dieser Computer selbst wird nie über den Proxy abgefragt, und der Token geht nur verschlüsselt hindurch.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks firewall host port benutzer passwort kennwort 407</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>proxy</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>Bitte den Namen oder die Adresse des Proxys angeben; bis dahin bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>Das ist kein Name eines Proxys: bitte nur Name oder Adresse, ohne http:// und ohne Port. Alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>Passwort von %1 für %2. Es wird im Schlüsselspeicher aufbewahrt.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>Ein Benutzername darf keinen Doppelpunkt enthalten. Alles bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>Diese Version sagt nichts über Neuerungen.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>%1 von %2 beantwortet</translation>
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
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a batch</comment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>PageLink</name>
    <message>
        <source>The link to the next page cannot be read.</source>
        <translation>Der Verweis auf die nächste Seite ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Der Verweis auf die nächste Seite führt zu %1; dem wird nie gefolgt.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>Der Verweis auf die nächste Seite führt anderswohin in der API.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>Teams kommen langsam, Person für Person: Der Token darf die Liste der Teams nicht lesen</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>Höchstens %n Host kann angegeben werden.</numerusform>
            <numerusform>Höchstens %n Hosts können angegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 ist ein einzelnes Wort: Ein Host hat einen Punkt im Namen, etwa pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 ist eine Adresse aus Zahlen: Bitte den Namen des Hosts angeben.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 ist mehr als ein Host: Bitte nur den Namen angeben, ohne https://, Port, Pfad oder *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 ist kein Name eines Hosts.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>Alles bleibt, wie es war.</translation>
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
        <translation>Bemerkung</translation>
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
        <translation>Als Vorlage speichern...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>Die Kanäle jeder Person werden so gesetzt, wie diese Vorlage sie sich gemerkt hat.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>Kanäle setzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle Teams</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1 wird niemanden haben.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>Für %1 werden %2 fehlen.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1 geht von %2 auf %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>Wählen, wie jeder Kanal sein soll. Vor „Senden“ wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>Besetzung zählt Personen, die online sind und arbeiten. Rückgängig: Zurücksetzen oder Strg+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>1 Anfrage,</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n Anfrage,</numerusform>
            <numerusform>%n Anfragen,</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>etwa 1 s.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>etwa %1 s.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>1 braucht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n braucht nichts.</numerusform>
            <numerusform>%n brauchen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Noch keine Anfrage.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>Nichts zu senden: Alles ist schon so.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>%1 = how many requests</comment>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>“%1” is no id of a team</source>
        <translation>„%1“ ist keine ID eines Teams</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>es gibt kein Team „%1“</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>es gibt mehr als ein Team „%1“; bitte seine ID angeben</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>die Stunden „%1 – %2“ sind nicht verständlich</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>„%1“ ist keine Personenzahl</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>es ist kein Minimum angegeben</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>Die Datei ist für Besetzungspläne zu groß.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>Die erste Zeile muss lauten: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 Zellen statt %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>der Plan hat keinen oder einen sehr langen Namen</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>die Tage „%1“ sind nicht verständlich</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>es sind zu viele Pläne</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>andere Tage als in einer früheren Zeile von „%1“</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Es sind zu viele Zeilen.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>Abfrage und Budget</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>Dixa erlaubt zehn Anfragen je Sekunde und 864.000 am Tag, für alle Programme mit demselben Token zusammen.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>Ein kürzerer Abstand zeigt Änderungen früher und kostet mehr von den Anfragen des Tages.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>intervall abstand aktualisieren sekunden wie oft</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>Wofür das Budget jetzt gebraucht wird</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>kontingent limit grenze 429 anfragen rate</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>Jetzt: %1 von 10 Anfragen je Sekunde.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>Präsenz in diesem Abstand abfragen: %1 Anfragen am Tag, %2 % des Kontingents.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>Heute bisher: %1 % des Kontingents.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>Dixa hat heute nicht „zu viele Anfragen“ (429) gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Dixa hat heute %n Mal „zu viele Anfragen“ (429) gemeldet.</numerusform>
            <numerusform>Dixa hat heute %n Mal „zu viele Anfragen“ (429) gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>Die Agentenliste wird gelesen.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>Das ist kein Name für ein Profil.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>Das Profil ist in einem Fenster geöffnet: Bitte zuerst dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>Nicht alles vom Profil konnte entfernt werden; seine Einstellungen sind noch da.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>Die Einstellungen des Profils konnten nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>Seine Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Zwischenspeicher: %n Datei, %1.</numerusform>
            <numerusform>Zwischenspeicher: %n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Der Verlauf, die Aufzeichnung der Anfragen und das Protokoll: %n Datei, %1.</numerusform>
            <numerusform>Der Verlauf, die Aufzeichnung der Anfragen und das Protokoll: %n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Darunter %n Sicherung eines herabgestuften Agenten.</numerusform>
            <numerusform>Darunter %n Sicherungen herabgestufter Agenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>Der Token für %1 im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>Das Passwort seines Proxys im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>Das Profil ist entfernt, aber nicht sein Start bei der Anmeldung am Computer: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>Sein Start bei der Anmeldung am Computer.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>wird von selbst zurückgesetzt, wenn es noch so ist wie hinterlassen</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>aus einer früheren Sitzung oder überfällig: Von selbst geschieht nichts</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>Jetzt einschalten</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Jetzt ausschalten</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>An lassen</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>Schaltungen auf Zeit</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>Er kam oder ging einmal mit %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>Er kam oder ging %n-mal mit %1</numerusform>
            <numerusform>Er kam oder ging %n-mal mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>once it did not</source>
        <translation>einmal nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>%n-mal nicht</numerusform>
            <numerusform>%n-mal nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>Die Zuordnung gibt ihm keinen Kanal.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>Die Zuordnung sagt %1, und damit tat er es nie.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>Die Zuordnung sagt %1, und damit tat er es einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>Die Zuordnung sagt %1, und damit tat er es %n-mal.</numerusform>
            <numerusform>Die Zuordnung sagt %1, und damit tat er es %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>%1 scheint zu %2 zu gehören</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>Ablehnen</translation>
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
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profile...</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Line %1 holds a NUL character: this is no text. Save it as CSV.</source>
        <translation>Zeile %1 enthält ein NUL-Zeichen: Das ist kein Text. Bitte als CSV speichern.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>Sie enthält ein halbes Zeichen: Das ist kein vollständiger Text. Bitte eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Archiv, keine Texttabelle. Bitte als CSV UTF-8 speichern und dieses öffnen.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>Zeile %1 ist kein UTF-8. Bitte eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>Das Ende der Datei ist abgeschnitten, oder sie ist nicht in UTF-16. Bitte eine andere Kodierung wählen.</translation>
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
        <translation>%1: %2, bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n Schaltung bestätigt</numerusform>
            <numerusform>%n Schaltungen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n Schaltung nicht wie gewünscht</numerusform>
            <numerusform>%n Schaltungen nicht wie gewünscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>Regeln für Warnungen</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Besetzung unter ihrem Minimum</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>Niemand auf einem Kanal, in den Stunden des Plans</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>Token abgelehnt oder keine neuen Daten</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>Abwesend länger als</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>nie eine Warnung</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>Widerspruch länger als</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>Warnung nach</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>Erledigt nach</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>Eine Zeile ab</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> Warnungen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Tell it outside the window too</source>
        <translation>Auch außerhalb des Fensters melden</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>Ein Ton bei unterschrittener Besetzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Rest anhalten</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>%1 erledigte zurücksetzen</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>%1 fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>%1 noch einmal senden</translation>
    </message>
    <message>
        <source>no 429 today</source>
        <comment>the server never said too many requests</comment>
        <translation>heute kein 429</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 heute: %1</translation>
    </message>
    <message>
        <source>%1 / %2 req/s, %3</source>
        <comment>requests a second, how many are allowed, how often there were too many</comment>
        <translation>%1 / %2 Anfr./s, %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>Die Verbindung brach ab. Was noch nicht gesendet ist, wartet, bis der Floor wieder gelesen wird.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>Nicht bestätigt: Bisher zeigt die Präsenz es nicht. Eine spätere Abfrage kann es noch zeigen.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>Ein Ergebnis ist „gesehen“, wenn die nächste Antwort der Präsenz es zeigt. Dieses Fenster zu schließen hält den Lauf nicht an; die Statuszeile zählt weiter.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 ist nicht mehr wie hinterlassen und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln wird zurückgesetzt.</numerusform>
            <numerusform>%Ln werden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln ist nicht mehr wie hinterlassen und bleibt.</numerusform>
            <numerusform>%Ln sind nicht mehr wie hinterlassen und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>ScreenAwake</name>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
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
            <numerusform>%1, %n gefunden</numerusform>
            <numerusform>%1, %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH changes</source>
        <translation>PATCH, Änderungen</translation>
    </message>
    <message>
        <source>PUT whole profile</source>
        <translation>PUT, ganzes Profil</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>JSON zeigen</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>Genau das wird gesendet</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>JSON verbergen</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>Was gesendet wird, aufgeklappt</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>Was gesendet wird, zugeklappt</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>leer, mitgesendet</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>weggelassen, um es zu leeren</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  unverändert, mitgesendet</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>Um einen Wert zu leeren, braucht es PUT: Alle acht Felder werden gesendet, geändert oder nicht, und die Antwort wird geprüft.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>PUT ersetzt das ganze Profil, darum werden alle acht Felder gesendet, geändert oder nicht.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>height of rows</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>All</source>
        <comment>motion</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Time between two looks at presence</source>
        <translation>Zeit zwischen zwei Abfragen der Präsenz</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Spalten des Floors</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>Zu lange abwesend</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>Kanalzuordnung</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regeln für Warnungen</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>Mindestbesetzung</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>Einrichtung der Wandanzeige</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Tage, die der Verlauf aufbewahrt wird</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>of what flashes and fades</comment>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land der Telefonnummern</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>„Was gesendet wird“ ist aufgeklappt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a setting, %2 = what it is now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures of agents</source>
        <translation>Bilder der Agenten</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Rollcall im Infobereich</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Bei der Anmeldung am Computer starten</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Hosts für Bilder</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>ohne diese</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a setting as it is</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <comment>a setting</comment>
        <translation>In der Datei</translation>
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
        <translation>Die Datei ist für Einstellungen zu groß.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>Das ist keine Datei mit Einstellungen von Rollcall.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>Die Datei stammt von einer neueren Version von Rollcall. Es wird nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>hat einen Wert, der nicht möglich ist</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>ist dieser Version von Rollcall nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>Was gemeldet wird, wie lange es dauern muss und welche Besetzung genügt.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>Verzögerungen, Ruhezeiten, Ton, Benachrichtigungen auf dem Desktop.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>benachrichtigung ton ruhe glocke</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regeln...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>Nach Plan, Team, Kanal und Uhrzeit.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>plan besetzung team anzahl</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Mindestbesetzung...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>Eine Vollbildanzeige der Präsenz, von Weitem lesbar.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>Bildschirm, Abstand der Leser, Teams, Namen, Zeiten.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>bildschirm anzeige kiosk abstand vollbild</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Wandanzeige einrichten...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>Keine Einstellung enthält die Wörter „%1“.</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1: wie zuvor</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1: geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n Einstellung ist wie zuvor</numerusform>
            <numerusform>%n Einstellungen sind wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n Einstellung geändert</numerusform>
            <numerusform>%n Einstellungen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Die Datei ändert nichts.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>1 Einstellung würde sich ändern. Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>%n Einstellung würde sich ändern. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>%n Einstellungen würden sich ändern. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>1 ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n ist schon so.</numerusform>
            <numerusform>%n sind schon so.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>%n Einstellung ändern</numerusform>
            <numerusform>%n Einstellungen ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>Die Einstellungen sind nicht lesbar. Rollcall läuft mit den Vorgaben und ändert die Datei %1 nicht.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>Die Einstellungen waren nicht lesbar. Rollcall startet mit den Vorgaben; die alte Datei bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>In den Ordner der Einstellungen lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Die Einstellungsdatei lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>nach %1 s nichts zu zeigen</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>das Bild lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>Als Flatpak wird Rollcall nicht durch eine eigene Datei gestartet: Wählen Sie es unter den Programmen, die dieser Desktop startet.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>Nicht für dieses Fenster: Sein Token kam über die Standardeingabe, und bei der Anmeldung gibt es niemand ein.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>1 Anfrage wartet</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 Anfrage unterwegs</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>angehalten bis zur nächsten Antwort</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>Antwort %1, alle %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Letzte Antwort %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>Seitdem 1 Fehlversuch</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>Seitdem %n Fehlversuch</numerusform>
            <numerusform>Seitdem %n Fehlversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Antwortzeit %1 ms</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 heute: %1</translation>
    </message>
    <message>
        <source>Quota today %1 %</source>
        <comment>share of the day&apos;s allowed requests</comment>
        <translation>Kontingent heute %1 %</translation>
    </message>
    <message>
        <source>Reading the agent list</source>
        <translation>Die Agentenliste wird gelesen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1 = &apos;47 people&apos;, %2 = a count</comment>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln Anfrage wartet</numerusform>
            <numerusform>%Ln Anfragen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln Anfrage unterwegs</numerusform>
            <numerusform>%Ln Anfragen unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>Von einem anderen Arbeitsplatz gelesen</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>Farben, wie andere sie sehen</translation>
    </message>
</context>
<context>
    <name>SwitchBatch</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>requests of a batch, after a number</comment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>requests of a batch, after a number</comment>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>SwitchBoard</name>
    <message>
        <source>the program was closed</source>
        <translation>das Programm wurde geschlossen</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>inzwischen anders angefragt</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>geschah von vornherein nicht</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message>
        <source>%1 requested for %2 for %3 min</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min</extracomment>
        <translation>%1 für %2 angefordert, für %3 min</translation>
    </message>
    <message>
        <source>%1 requested for %2</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel</extracomment>
        <translation>%1 für %2 angefordert</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 for %2 taken back before it was sent</source>
        <extracomment>%1 is a switch, %2 is a person</extracomment>
        <translation>%1 für %2 vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1: 1 Anfrage</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>zurück angefordert</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>%1 zurück angefordert</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>nicht rückgängig gemacht, nicht mehr wie hinterlassen</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>1 belassen, nicht mehr wie hinterlassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>braucht keine Anfrage</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>erneut angefordert</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>%1 erneut angefordert</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln Anfrage</numerusform>
            <numerusform>%1: %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln belassen, nicht mehr wie hinterlassen</numerusform>
            <numerusform>%Ln belassen, nicht mehr wie hinterlassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchMenu</name>
    <message>
        <source>Turn %1 on</source>
        <comment>%1 is a channel</comment>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <comment>%1 is a channel</comment>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <extracomment>%1 is a switch, as in: Phone off for 15 min</extracomment>
        <translation>%1 für %2 min</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>%1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>„%1“ ausblenden</translation>
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
        <translation>Die Verbindung wurde ersetzt, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>inzwischen anders angefragt</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>schon angefordert</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>Der Token darf keine Kanäle schalten (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>anders angefragt, bevor die Präsenz es zeigte</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>Dieser Arbeitsplatz beobachtet nur: Kein Schalter lässt sich bewegen.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>Das Gezeigte ist nicht aktuell: Schalter sind gesperrt, bis der Floor wieder live ist.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>Der Token wurde abgelehnt: Schalter sind gesperrt, bis er ersetzt ist.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>Diese Person ist nicht mehr auf dem Floor.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>Niemand in der Agentenliste hat diese ID: Es gibt niemanden zu schalten.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>Von dieser Person wurde nie eine Präsenz gelesen, also wäre das Ergebnis nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 unklar</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
</context>
<context>
    <name>SwitchTip</name>
    <message>
        <source>Click or press %1 to send.</source>
        <extracomment>%1 is where the cap of a key is drawn</extracomment>
        <translation>Klick oder %1 zum Senden.</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>waiting</source>
        <comment>a request that has not left yet</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>a switch that will be set back by itself</comment>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a request on its way</comment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>angenommen (204), noch nicht gesehen</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>in der Präsenz gesehen</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>angenommen, aber drei Abfragen zeigen es nicht</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>keine klare Antwort, und drei Abfragen zeigen es nicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>unbekannt, wird gelesen</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>übersprungen, inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>aus</translation>
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
        <translation>%1 angefordert</translation>
    </message>
    <message>
        <source>%1, poll %2 of %3</source>
        <extracomment>%1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet</extracomment>
        <translation>%1, Abfrage %2 von %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1 nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel, at the start of a note</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>on requested</source>
        <comment>channel switch</comment>
        <translation>an angefordert</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>aus angefordert</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>an, nicht bestätigt</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>aus, nicht bestätigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>Um %1 angefordert. Die Antwort steht aus.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>Um %1 angefordert. Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>Um %1 angenommen (204). Soll sich in der Präsenz zeigen, Abfrage %2 von %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>Um %1 angenommen (204), aber drei Abfragen zeigen es nicht.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>Gesendet, um %1 keine Antwort, und drei Abfragen zeigen es nicht.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>Um %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>Keine klare Antwort um %1. Präsenz wird gelesen, Abfrage %2 von %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>Von hier wurde es an hinterlassen und anderswo geändert.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>Von hier wurde es aus hinterlassen und anderswo geändert.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>schon an</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>schon aus</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>an ist schon angefordert</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>aus ist schon angefordert</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>nicht in der Agentenliste</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>keine Präsenz gelesen</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>nicht mehr untätig</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>wird keinen Kanal haben</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>zählt bei Rückkehr</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>ist vielleicht nicht zu sehen</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>zugesagt für %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>auf Zeit</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>neuer Versuch</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>Ein Feld in Zeile %1 hat %2 Zeichen. Höchstens %3 sind lesbar.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>Zeile %1 hat mehr als %2 Spalten. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>Es sind mehr als %1 Zeilen. Bitte in Teilen nehmen.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>In der Zeile ab Textzeile %1 wird ein Anführungszeichen nie geschlossen.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Es sind keine Zeilen darin.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>Es gibt nur einen Kopf und keine Zeile darunter.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>Es sind %1; höchstens %2 sind lesbar.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>Die Verbindung wurde ersetzt, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>Dixa sagte ja</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1; die Mitglieder konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1; die gelesenen Mitglieder zeigen, dass nichts geschah</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>Die Mitglieder eines Teams konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>Die Mitglieder von %n Team konnten nicht gelesen werden</numerusform>
            <numerusform>Die Mitglieder von %n Teams konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>Teams konnten nicht gelesen werden: %1</translation>
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
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>Die Prüfung liest nur. Hier steht dann, was der Token darf.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <comment>%1 = one value of a list</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show the token for ten seconds</source>
        <translation>Token zehn Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Name, E-Mail oder ID</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>Niemand hier ist echt: Die Organisation ist auf diesem Computer erfunden.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>Von hier lässt sich kein Schalter bewegen.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>Niemand hier ist echt, und was schiefgeht, geht nach Drehbuch schief.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Sobald es einen gibt, erscheint das Symbol darin.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the window</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>The floor is live</source>
        <translation>Der Floor ist live</translation>
    </message>
    <message>
        <source>Nothing has been read so far</source>
        <translation>Bisher wurde nichts gelesen</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>Keine Antwort: Was bekannt ist, ist veraltet</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Der Token wird abgelehnt</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>1 neue Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n neue Warnung</numerusform>
            <numerusform>%n neue Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 von 4, es fehlen 2</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>Status und Schalter, %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>Protanopie</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>Deuteranopie</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>Tritanopie</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Ohne Farben</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>Alle Fenster, bis Rollcall beendet wird</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>Farben aller Fenster</translation>
    </message>
</context>
<context>
    <name>WallSetUp</name>
    <message>
        <source> in</source>
        <comment>inches, after a number</comment>
        <translation> Zoll</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Dim outside these hours</source>
        <translation>Außerhalb dieser Zeiten dunkler</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Hell ab</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Hell bis</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>Wandanzeige einrichten</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>Seine Diagonale</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Entferntester Leser</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>Übersicht und Teams</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Nur Zahlen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Vorname und Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Ganze Namen</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Niemand mit Namen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Wandanzeige zeigen</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>Die Teams sind noch nicht gelesen: Alle werden gezeigt.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>Ist keins angekreuzt, gelten alle.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>Der Hauptbildschirm</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1: %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>Kleinste Wörter %1 px, Namen %2 px, Zahlen %3 px. Die kleinsten Großbuchstaben erscheinen von dort %4 Bogenminuten groß; ab 16 sind sie lesbar.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>Personen und Teams passen in dieser Größe nicht: Stattdessen stehen Zahlen.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>hat den Eintrag %1, den keine Wandanzeige hat</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>hat für %1 einen Wert, den eine Wandanzeige nicht haben kann</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>gibt nur an, wann die Wandanzeige hell wird, oder nur, wann sie dunkler wird</translation>
    </message>
</context>
<context>
    <name>WallText</name>
    <message>
        <source>no channel</source>
        <comment>an agent who works with none switched on</comment>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>the server gave none</comment>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>ghost</source>
        <comment>offline, yet working</comment>
        <translation>Geist</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>1 unbekannte ID</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n unbekannte ID</numerusform>
            <numerusform>%n unbekannte IDs</numerusform>
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
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n über %1 min abwesend</numerusform>
            <numerusform>%n über %1 min abwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>Token abgelehnt, Stand %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>Keine Antwort seit %1, Stand %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Live, %1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>Live, vor %1</translation>
    </message>
    <message>
        <source>Live, %1 ago, next in %2</source>
        <comment>%1, %2 = spans such as 2 s</comment>
        <translation>Live, vor %1, nächste in %2</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>short for contradictions</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum cover</comment>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people lacking</comment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <extracomment>%1 = a channel, %2 = people</extracomment>
        <translation>Besetzung %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 von %2 arbeiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <comment>%1 = time of day</comment>
        <translation>Keine Daten seit %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>for %1 min %2 s</source>
        <extracomment>%1 = minutes, %2 = seconds in two digits</extracomment>
        <translation>seit %1 min %2 s</translation>
    </message>
    <message>
        <source>Dixa refused the token. It has to be replaced on this computer.</source>
        <translation>Dixa hat den Token abgelehnt. Er muss auf diesem Computer ersetzt werden.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Die erste Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>Dixa antwortet nicht. Wird jetzt versucht, Versuch %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>Dixa antwortet nicht. Nächster Versuch in %1, Versuch %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>Namen und Zahlen werden nach 5 Minuten ohne Antwort verborgen.</translation>
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
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>Bildschirm %1 ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>Team nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>Esc noch einmal verlässt die Wandanzeige</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>min %1, %2 short</source>
        <comment>cover: %1 = wanted at least, %2 = how many are missing</comment>
        <translation>min. %1, es fehlen %2</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>cover of a channel</comment>
        <translation>niemand mehr</translation>
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
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>Zählt Ihre offene Anfrage für %1 mit.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Zählt Ihre offenen Anfragen für %n Person mit.</numerusform>
            <numerusform>Zählt Ihre offenen Anfragen für %n Personen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two counts, for ears</comment>
        <translation> auf </translation>
    </message>
    <message>
        <source>Click or press %1 to send.</source>
        <comment>%1 is a key</comment>
        <translation>Klick oder %1 zum Senden.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>%1 für %2 einschalten?</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>%1 für %2 ausschalten?</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>in allen Teams</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>Besetzung %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>In der Präsenz an: %1</translation>
    </message>
</context>
</TS>
