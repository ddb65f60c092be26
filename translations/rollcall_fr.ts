<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>À propos de Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <comment>%1 = version</comment>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>Supervisor dashboard for contact centres that run on Dixa.</source>
        <translation>Tableau de bord pour superviseurs de centres de contact utilisant Dixa.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account and profiles</source>
        <translation>Compte et profils</translation>
    </message>
    <message>
        <source>A simulated organisation: there is no token.</source>
        <translation>Une organisation simulée&#xa0;: il n’y a pas de jeton.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>Connecté à %1 en tant que %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>Ouvrir sa fenêtre</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>Connecter à Dixa...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Remplacer le jeton...</translation>
    </message>
    <message>
        <source>Forget the token...</source>
        <translation>Oublier le jeton...</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>It is kept in the key store, for this profile and this server.</source>
        <translation>Il est conservé dans le trousseau, pour ce profil et ce serveur.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>clé api connexion mot de passe</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>Chacun a son organisation, son jeton, ses réglages, ses caches, son historique et sa fenêtre.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation compte changer plusieurs</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>Le jeton pour %1 est retiré du trousseau. Rollcall continue de l’utiliser jusqu’à sa fermeture et demandera un jeton au prochain démarrage.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>Son nom&#xa0;: lettres, chiffres, - et _. Une fenêtre s’ouvre pour ce profil et demande son jeton.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>Depuis un exercice, rien de réel n’est connecté&#xa0;: faites-le dans la fenêtre propre de Rollcall.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Asked</source>
        <comment>column: when something was asked</comment>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column: what was asked</comment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column: how it was asked, by hand or as a part of a batch</comment>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>entries</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>Requêtes des lots</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run.</source>
        <translation>Rien n’est consigné pendant cette session.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>Rien n’a encore été demandé depuis ce poste.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Rien ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Écriture...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>La connexion a été remplacée avant la réponse</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>N’est plus agent</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>Non envoyé&#xa0;: la réponse concernait quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>Modifié ailleurs entre-temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>C’est déjà le cas</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>Dixa demande de patienter</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>N’existait déjà plus</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>La réponse ne dit pas ce qu’il en est advenu</translation>
    </message>
</context>
<context>
    <name>AgentCheck</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An e-mail is needed: it is how the agent signs in, and it cannot be changed later.</source>
        <translation>Une adresse e-mail est nécessaire&#xa0;: l’agent s’en sert pour se connecter, et elle ne peut plus être modifiée ensuite.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>contient un espace.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>doit contenir exactement un @.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>n’a rien avant le @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>a avant le @ un caractère interdit dans une adresse e-mail.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>n’a pas de domaine valide après le @.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>n’a pas de terminaison comme .com après le @.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>Une adresse e-mail compte au plus 254 caractères.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>ne ressemble pas à un numéro de téléphone. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>n’a pas d’indicatif de pays. Il est envoyé tel quel, sauf si vous le corrigez.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>est trop long ou trop court pour son pays. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>contient des espaces ou des signes. Les exemples de Dixa n’ont que + et des chiffres.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>Une adresse web commençant par https:// est nécessaire.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>Un nom affiché est nécessaire.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Un nom compte au plus 255 caractères.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>le programme s’est arrêté avant</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>La réponse concernait quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>Dixa connaît plusieurs personnes avec cette valeur</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>Ce poste est en lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n ajouté à l’équipe</numerusform>
            <numerusform>%n ajoutés à l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>1 ajouté à l’équipe</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>Garder votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>fermé avant la réponse</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>Votre brouillon de %1 est de retour.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>Avant l’envoi, Dixa est interrogé pour savoir si quelqu’un a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>Rien n’a été enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>1 champ à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Créer l’agent</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Enregistrer 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>Enregistrer %n modification</numerusform>
            <numerusform>Enregistrer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>Pas de connexion&#xa0;: votre saisie est gardée en brouillon.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>Dixa est relu une dernière fois juste avant l’envoi.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 a déjà cette adresse e-mail&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 a cette adresse e-mail en complément&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 a ce numéro de téléphone&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>Il y a déjà quelqu’un du nom de %1.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Modifier l’agent</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Créer et en ajouter un autre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Non modifiable</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>il n’y avait pas de connexion</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>Pas de connexion. Votre saisie est gardée en brouillon.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>le programme s’est arrêté avant la réponse</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Relecture de l’agent...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>Dixa vérifie si quelqu’un a cette adresse e-mail...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>Non envoyé&#xa0;: %1. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>%1 a déjà l’adresse e-mail %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>Cet agent n’existe plus. Rien n’a été envoyé&#xa0;; le texte peut encore être copié.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>Un champ a été modifié par quelqu’un d’autre entre-temps. Choisissez, puis enregistrez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>%n champ a été modifié par quelqu’un d’autre entre-temps. Choisissez, puis enregistrez de nouveau.</numerusform>
            <numerusform>%n champs ont été modifiés par quelqu’un d’autre entre-temps. Choisissez, puis enregistrez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>C’est déjà ainsi dans Dixa. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>Envoi. Sans réponse claire, le résultat est vérifié et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. Un nouvel envoi est possible.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>Résultat inconnu&#xa0;: %1. Vérifiez avant de renvoyer.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>%1&#xa0;: agent créé.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>%1&#xa0;: profil enregistré.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 Mais Dixa renvoie une autre valeur que prévu dans&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 Ensuite&#xa0;: les équipes se définissent dans Dixa, et les canaux sur le plateau une fois l’agent en ligne.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>cet agent n’existe plus</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>Une modification antérieure de %1 a finalement été faite.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>Une modification antérieure de %1 n’a pas été faite.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>On ignore toujours ce qu’est devenue une modification de %1.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>Ce poste est en lecture seule.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>Recréer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>Sauvegardes d’agents (*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 n’est pas une sauvegarde d’agent.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>Depuis une sauvegarde. Le nouvel agent reçoit un autre identifiant et aucune équipe&#xa0;; les anciennes équipes étaient&#xa0;: %1. L’adresse e-mail et le téléphone peuvent être refusés tant que l’utilisateur final les détient.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n finalement faite</numerusform>
            <numerusform>%n finalement faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n non faite</numerusform>
            <numerusform>%n non faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n toujours inconnue</numerusform>
            <numerusform>%n toujours inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n modification de profil antérieure est restée sans réponse&#xa0;: %1. Voir Activité.</numerusform>
            <numerusform>%n modifications de profil antérieures sont restées sans réponse&#xa0;: %1. Voir Activité.</numerusform>
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
        <translation>État</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>Autres téléphones</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Autres e-mails</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>Elle ne peut plus être modifiée ensuite&#xa0;: l’API ne le permet pas.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>L’API ne permet pas de modifier une adresse e-mail. Pour la corriger, créez un nouvel agent et rétrogradez celui-ci.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>Impossible de lire les équipes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse reçue</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1&#xa0;; plusieurs agents ont cette adresse e-mail</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1&#xa0;; la relecture a échoué aussi&#xa0;: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>Pas de réponse claire&#xa0;; la relecture montre que c’est fait</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1&#xa0;; la relecture montre une autre modification</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1&#xa0;; l’agent n’existe plus</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1&#xa0;; la relecture montre que rien n’a été fait</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>La connexion a été remplacée</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>La connexion a été remplacée avant la réponse</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>La réponse concernait quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>N’existait déjà plus</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>New from a list...</source>
        <translation>Nouveaux depuis une liste...</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Chercher dans Dixa...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Nouveau&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Modification&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Modifier %n agent...</numerusform>
            <numerusform>Modifier %n agents...</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Rétrograder %n agent en utilisateur final...</numerusform>
            <numerusform>Rétrograder %n agents en utilisateurs finaux...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Rétrograder en utilisateur final...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 sur %n agent</numerusform>
            <numerusform>%1 sur %n agents</numerusform>
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
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>lecture, %n pour l’instant</numerusform>
            <numerusform>lecture, %n pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>lu il y a %1</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>d’une session antérieure</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>Personne ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>Lecture de la liste des agents...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>Aucune liste d’agents n’a été lue.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Nouvel agent...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Définir les canaux...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Exporter les agents</translation>
    </message>
    <message>
        <source>1 agent written to %1</source>
        <comment>%1 = a file</comment>
        <translation>1 agent écrit dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>%n agent écrit dans %1</numerusform>
            <numerusform>%n agents écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>%1 = why</comment>
        <translation>Non exporté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what it is about</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>En veille jusqu’à %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>Prise en compte à %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alert</comment>
        <translation>nouvelle</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of alerts</comment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieures</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Règles...</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>Alerte après %1 s sous le minimum, levée après %2 s au minimum ou plus. À partir de %3, une seule ligne.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Silence de %1 à %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>Son activé.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>Son désactivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n prise en compte</numerusform>
            <numerusform>%n prises en compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n en veille</numerusform>
            <numerusform>%n en veille</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;Drill&quot; or &quot;Simulated&quot;, %2 = what a note of the desktop says</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>This address cannot be asked for.</source>
        <translation>Cette adresse ne peut pas être interrogée.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>Le serveur nous renvoie ailleurs&#xa0;; ce renvoi n’est jamais suivi.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Le serveur nous renvoie vers %1&#xa0;; ce renvoi n’est jamais suivi.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>Le serveur a répondu avec l’état %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Connexion refusée.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>Le serveur a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>La réponse enfreint les règles de HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop volumineuse.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>Pas de réponse complète à temps.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>Le jeton contient des espaces ou un mot de schéma.</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>L’agent trouvé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>Le proxy est injoignable ou refuse la connexion.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Le proxy a fermé la connexion.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Le nom du proxy est introuvable.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>Le proxy demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>Le proxy ne laisse pas passer la connexion.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>Le système n’indique pas quel proxy mène à Dixa.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>Ce n’est pas une adresse web&#xa0;; elle ressemble à %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>L’adresse doit commencer par https:// (http:// n’est admis que pour cet ordinateur).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>L’adresse doit s’arrêter après le nom d’hôte et le port.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Le port 0 est inaccessible.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>Le jeton est vide.</translation>
    </message>
    <message>
        <source>The token contains blanks, line breaks or letters that no token has.</source>
        <translation>Le jeton contient des espaces, des sauts de ligne ou des lettres qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>The token is too short.</source>
        <translation>Le jeton est trop court.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>Le jeton est trop long.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rollcall is already running with this profile (process %1) and does not answer</source>
        <translation>Rollcall est déjà ouvert avec ce profil (processus %1) et ne répond pas</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>l’organisation simulée n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>Fermeture&#xa0;: attente de 1 réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Fermeture&#xa0;: attente de %n réponse.</numerusform>
            <numerusform>Fermeture&#xa0;: attente de %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>Saisissez-en un dans la fenêtre de Rollcall sur cet ordinateur, puis relancez l’affichage mural.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>Lancez l’affichage mural avec --token-file.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>Mode sans échec après %1 plantages&#xa0;: réglages habituels, sans caches ni historique</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>n’est pas un proxy utilisable</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>Le jeton est oublié&#xa0;; cette session l’a encore.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>Le jeton n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>Le mot de passe du proxy vaut jusqu’à la fermeture de Rollcall&#xa0;: il n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>La fenêtre du profil %1 n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>Le profil %1 est ouvert dans une fenêtre&#xa0;: fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Supprimer le profil %1</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>Voici ce qui disparaît avec le profil %1, de façon irréversible&#xa0;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a profile</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Le profil %1 est supprimé.</translation>
    </message>
    <message>
        <source>The profile %1 is removed, and its token with it.</source>
        <translation>Le profil %1 est supprimé, et son jeton avec lui.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>Le profil %1 est supprimé&#xa0;; son jeton est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>n’est aucune des tailles proposées</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>Le mot de passe de son proxy est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>La fenêtre de l’exercice n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>Rollcall est maintenant en version %1&#xa0;: «&#xa0;Nouveautés&#xa0;» dans le menu en dit plus.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>Le lancement à l’ouverture de session n’a pas pu être modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>Un profil ne peut pas s’appeler %1&#xa0;: ce nom est celui de l’exercice.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>désigne autre chose qu’un hôte de photos</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>Un profil ne peut pas s’appeler %1 : ce nom est celui de l’organisation simulée.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1&#xa0;: laisser tel quel</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>%1 = a channel</comment>
        <translation>%1&#xa0;: activer</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel</comment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>%1 = a channel</comment>
        <translation>%1&#xa0;: désactiver</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>there is no folder for it</source>
        <translation>il n’y a pas de dossier pour cela</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>Bandeau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Remplacer le jeton...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>Réglages réseau...</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what an alert is about</comment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message>
        <source>Attempt %1: %2.</source>
        <extracomment>%1 = how often it was tried, %2 = why it failed</extracomment>
        <translation>Tentative %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>Prochaine dans</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>Tentative en cours</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Pas de réponse depuis %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>Voici le plateau tel qu’il était à</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>Les interrupteurs sont verrouillés.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Jeton refusé.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>Dixa a répondu 401 et l’interrogation s’est arrêtée. Le plateau garde la dernière lecture.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>Rien n’a été lu jusqu’ici.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Trop de requêtes.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>Dixa demande de patienter (429). Les autres programmes avec le même jeton comptent aussi.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>Le serveur signale 0 agent.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>Attente d’une deuxième réponse avant de retirer qui que ce soit du plateau.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>L’horloge de cet ordinateur diffère.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Le serveur avance de %1.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Le serveur retarde de %1.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>Les heures suivent cet ordinateur.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>1 enregistrement illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n enregistrement illisible.</numerusform>
            <numerusform>%n enregistrements illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>Ils ont été écartés&#xa0;; tous les autres sont affichés.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>Lot&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>Afficher le lot %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 person selected</source>
        <translation>1 personne sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 personne affichée</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n personne affichée</numerusform>
            <numerusform>%n personnes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>lancé à %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>en cours depuis %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>Nom du préréglage (celui du même nom est remplacé)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>Requêtes par seconde sur les dix dernières secondes, sur les dix que Dixa autorise.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 req/s</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>Budget de requêtes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>utilisateur final</translation>
    </message>
    <message>
        <source>not an agent</source>
        <translation>pas un agent</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? vérification</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ échec</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? inconnu</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– ignoré</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– non envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>but another value than expected in %1</source>
        <comment>%1 = fields</comment>
        <translation>mais une autre valeur que prévu dans %1</translation>
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
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Message</translation>
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
        <translation>Arrêter le reste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Renvoyer %n</numerusform>
            <numerusform>Renvoyer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Annuler %n modification...</numerusform>
            <numerusform>Annuler %n modifications...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>Fermer n’arrête pas l’opération.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapport écrit dans %1</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Aucun rapport n’a été écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChannelMapEditor</name>
    <message>
        <source>none</source>
        <comment>channel of a fine channel</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>a word of the server that this program does not know</source>
        <translation>un mot du serveur que ce programme ne connaît pas</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>Définir les canaux de 1 sélectionné...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Définir les canaux de %n sélectionné...</numerusform>
            <numerusform>Définir les canaux de %n sélectionnés...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>Définir les canaux des sélectionnés...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Définir les canaux de %n affiché...</numerusform>
            <numerusform>Définir les canaux des %n affichés...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Sélectionner tous les affichés</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>Garder l’état actuel comme préréglage</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Supprimer un préréglage</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>%1 = title of a batch, %2 = time, %3 = how far it is</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time of a preset</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <comment>%1 = date and time</comment>
        <translation>État du %1</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Presence reports fine channels, and a switch moves a whole group of them. Which belongs to which is published nowhere: this map is what the floor reads switches by. Switches that were confirmed show what came and went with them; where that speaks against the map, a change is proposed.</source>
        <translation>La présence indique des canaux détaillés, et un interrupteur en déplace tout un groupe. Leur correspondance n’est publiée nulle part&#xa0;: cette table est celle selon laquelle le plateau lit les interrupteurs. Les changements confirmés montrent ce qui a bougé avec eux&#xa0;; là où cela contredit la table, une modification est proposée.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>interrupteur basculer groupe e-mail courriel chat téléphone</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Lignes serrées</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Lignes normales</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command or agent</source>
        <extracomment>Accessible name of the field; %1 = name of an agent</extracomment>
        <translation>Commande ou agent</translation>
    </message>
    <message>
        <source>A command or an agent</source>
        <translation>Une commande ou un agent</translation>
    </message>
    <message>
        <source>What to do with this agent</source>
        <translation>Que faire de cet agent</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Commande pour %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>Rien ni personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ choisir, Entrée valider, Échap fermer. Avec un nom&#xa0;: «&#xa0;modifier liv&#xa0;».</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ choisir, Entrée valider, Échap revenir.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>%1&#xa0;: modifié aussi par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>%1&#xa0;: modifié aussi par quelqu’un d’autre, vu à %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = Theirs, Yours or Keep both, %2 = the value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Celle de Dixa</translation>
    </message>
    <message>
        <source>in Dixa now</source>
        <translation>actuellement dans Dixa</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>replaces theirs</source>
        <translation>remplace celle de Dixa</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>la vôtre, avec celle de Dixa comme autre téléphone</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>celle de Dixa, avec vos ajouts et sans vos suppressions</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>à l’ouverture</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>Jeton accepté</translation>
    </message>
    <message>
        <source>answer in %1 ms</source>
        <translation>réponse en %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n personne ou plus</numerusform>
            <numerusform>%n personnes ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa not reached</source>
        <translation>Dixa injoignable</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>Agents lisibles</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>Agents illisibles, les noms manqueront</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>Présence illisible</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>Présence lisible</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>L’écriture n’est pas testée, elle modifierait quelque chose</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an agent</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n sans agent</numerusform>
            <numerusform>%1, %n sans agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n illisible</numerusform>
            <numerusform>%1, %n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>Équipes lisibles</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n équipe</numerusform>
            <numerusform>%n équipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams come slowly, one person at a time, and without names</source>
        <translation>Les équipes arrivent lentement, une personne à la fois, et sans noms</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>Équipes non lues</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>Horloges non comparées, Dixa n’a pas donné l’heure</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>L’horloge de cet ordinateur concorde avec Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>L’horloge de cet ordinateur retarde de %1 sur Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur Dixa</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>corrigé à l’affichage</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>Le jeton de cette session provient d’un fichier.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>Le contenu du trousseau n’est pas un jeton.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>Le trousseau est verrouillé ou a perdu le jeton. Rollcall vérifie chaque minute.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>Le jeton n’a pas pu être conservé&#xa0;; Rollcall le redemandera.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sans équipe</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>La couverture compte qui est en ligne, actif et a le canal activé. C’est l’effectif, pas la charge.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>Couvrent maintenant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
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
            <numerusform>%n couvre, pas de minimum actuellement</numerusform>
            <numerusform>%n couvrent, pas de minimum actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 = a time span, &quot;at least&quot; when its beginning was not seen</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>depuis au moins %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 à %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>absent depuis %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>Canal %1 activé, mais absent</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>Pourrait couvrir, canal %1 désactivé</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>Personne en ligne et actif</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 sur %2 actifs</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>pas de minimum</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1, pas de minimum</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Faint: usual, of %1 × %2</source>
        <extracomment>the middle value of some days; %1 = their number, %2 = a weekday such as Monday</extracomment>
        <translation>En pâle&#xa0;: l’habituel, sur %1 × %2</translation>
    </message>
</context>
<context>
    <name>CoverPeople</name>
    <message>
        <source>Turn on</source>
        <comment>a channel of a person</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <extracomment>%1 = a channel, %2 = a name</extracomment>
        <translation>Activer %1 pour %2</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>juste assez</translation>
    </message>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n au-dessus du minimum</numerusform>
            <numerusform>%n au-dessus du minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cover: not known yet</source>
        <comment>%1 = a channel</comment>
        <translation>Couverture %1&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Couverture %1&#xa0;: était de %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Couverture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>Personnes en ligne, actives, avec le canal %1 activé. La ligne montre les deux dernières heures.</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>min %1</translation>
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
        <translation>toutes les équipes</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>juste assez</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>people over the minimum</comment>
        <translation>%1 au-dessus</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people missing</comment>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>Pas de nouvelles données</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 = channel and team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Nobody on %1</source>
        <comment>%1 = a channel</comment>
        <translation>Personne sur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = a name, %2 = a state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: away</source>
        <comment>%1 = a name</comment>
        <translation>%1&#xa0;: absent</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1 s’absente</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1 se déconnecte</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1&#xa0;: canal %2 désactivé</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1 ne compte plus</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>Depuis %1 ou avant.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>La dernière réponse date de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Minimums...</source>
        <translation>Minimums...</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>%1 = the name of a plan of minimums</extracomment>
        <translation>Plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>No plan today</source>
        <translation>Aucun plan aujourd’hui</translation>
    </message>
    <message>
        <source>%1, today only</source>
        <comment>%1 = a plan of minimums</comment>
        <translation>%1, aujourd’hui seulement</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>Selon le jour de la semaine</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>Celui du système (aucun)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>Celui du système (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>Poste et agents</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>Ces réglages sont gardés pour ce profil sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>Le programme a été lancé avec --read-only.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>Aucun interrupteur n’est utilisable d’ici&#xa0;; ce qui est en cours est attendu.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>lecture seule verrouiller verrou</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>Un numéro sans indicatif est lu comme un numéro de ce pays, et la forme avec + est proposée.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>téléphone numéro indicatif préfixe</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>Dans les fenêtres de saisie des agents&#xa0;: la requête exacte s’affiche d’office.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>requête JSON dialogue fenêtre</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>Charger</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>avatar photo visage image confidentialité vie privée</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>De là où l’indiquent leurs profils, si c’est l’un des hôtes ci-dessous. Sinon leurs initiales.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>Les photos sont demandées à ces hôtes et à tous leurs sous-domaines, uniquement en https et jamais avec le jeton. Noms séparés par des espaces ou des virgules ; vide, c’est celui de Dixa.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>avatar photo serveur domaine autorisé</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a note is about</comment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <comment>section of the settings</comment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>How Rollcall stands in the desktop of this computer.</source>
        <translation>Comment Rollcall s’intègre au bureau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>Indique l’état du plateau, et affiche ou masque la fenêtre.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>zone de notification barre système icône arrière-plan</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>L’y garder</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>«&#xa0;Quitter&#xa0;» arrête le programme. Sans zone de notification, la fenêtre se ferme comme d’habitude.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>arrière-plan masquer cacher réduire minimiser</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>Pour ce profil&#xa0;: dans la zone de notification si l’icône y est affichée, sinon réduit. Ne figure pas dans un fichier de réglages.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>démarrage automatique autostart connexion ouverture session</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
</context>
<context>
    <name>DirectoryWalk</name>
    <message>
        <source>The server&apos;s list of agents does not end.</source>
        <translation>La liste des agents du serveur n’a pas de fin.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>Rétrograder bien que cette personne soit active</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>Rétrograder en utilisateur final</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>Rétrograder %1 en utilisateur final&#xa0;?</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>L’accès agent à Dixa est retiré. Rien n’est effacé&#xa0;: la personne reste comme utilisateur final. C’est irréversible&#xa0;: un nouvel agent créé plus tard a un autre identifiant et aucune équipe, et l’adresse e-mail peut être refusée.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>Une sauvegarde du profil est d’abord écrite&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Nom de l’agent</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>Maintenant&#xa0;: présence non lue.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>Canaux activés&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Équipes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Vu pour la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Le plateau n’est pas à jour&#xa0;: aucune rétrogradation possible pour l’instant.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>Cette personne est en ligne et active.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Relecture de l’agent...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>N’existait déjà plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Rien n’a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>Écriture de la sauvegarde...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>Rien n’a été envoyé&#xa0;: impossible d’écrire la sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>Envoi. Sans réponse claire, le résultat est vérifié.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>%1 n’était plus agent.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>%1 est maintenant utilisateur final. Sauvegarde&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>On ignore si c’est fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>Sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>Saisissez %1 ou son adresse e-mail pour confirmer</translation>
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
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qui est prévu</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>Aussi les personnes actives en ce moment</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>Rétrograder en utilisateurs finaux</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>Rétrograder %n agent en utilisateur final&#xa0;?</numerusform>
            <numerusform>Rétrograder %n agents en utilisateurs finaux&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>L’accès agent à Dixa est retiré. Rien n’est effacé&#xa0;: ils restent comme utilisateurs finaux. C’est irréversible&#xa0;: un nouvel agent créé plus tard a un autre identifiant et aucune équipe, et l’adresse e-mail peut être refusée.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>Une sauvegarde de chacun est d’abord écrite dans %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Nombre d’agents</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>présence non lue</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>devient utilisateur final</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>écarté&#xa0;: en ligne et actif</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>Non envoyé&#xa0;: la fenêtre n’existe plus</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>En ligne et actif</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>Non envoyé&#xa0;: impossible d’écrire la sauvegarde&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>Rétrogradations&#xa0;: %n</numerusform>
            <numerusform>Rétrogradations&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>Saisissez %n pour confirmer</numerusform>
            <numerusform>Saisissez %n pour confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>Rétrograder 1 agent en utilisateur final</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Rétrograder %n agent en utilisateur final</numerusform>
            <numerusform>Rétrograder %n agents en utilisateurs finaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>Le plateau n’est pas à jour&#xa0;: aucune rétrogradation possible pour l’instant.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>Tous sont en ligne et actifs.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>Chacun est relu juste avant.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>1 est en ligne et actif, donc écarté.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n est en ligne et actif, donc écarté.</numerusform>
            <numerusform>%n sont en ligne et actifs, donc écartés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>Un après-midi ordinaire.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Le serveur répond de nouveau.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>Une personne sur quatre perd la connexion et reste sur «&#xa0;Actif&#xa0;».</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>Presque tout le monde quitte le téléphone en même temps&#xa0;: la couverture s’effondre.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>Le serveur refuse tout&#xa0;: trop de requêtes (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>Le serveur est en panne (503)&#xa0;: les données du plateau vieillissent.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>Le serveur ne répond plus du tout&#xa0;: personne ne sait si un changement est bien arrivé.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>Les agents reviennent.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>La fin&#xa0;: le scénario ne prévoit plus d’incident.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>name of a plan of cover</comment>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>A bad afternoon, to practise on</source>
        <translation>Un mauvais après-midi pour s’exercer</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>Une fenêtre à part s’ouvre, avec des personnes inventées sur cet ordinateur. Elle porte partout la mention «&#xa0;Exercice&#xa0;», et ce qui y est modifié n’atteint personne. Cette fenêtre-ci continue comme avant.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>Dès le début</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Démarrer l’exercice</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>maintenant</translation>
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
        <translation>le programme s’est arrêté avant</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>demandé autrement avant que la présence ne le montre</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>lu au démarrage suivant</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>accepté&#xa0;; au démarrage suivant, la présence n’en disait rien</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>accepté&#xa0;; au démarrage suivant, la lecture montrait autre chose</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>%1, %2: from %3 to %4, %5</source>
        <comment>%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark</comment>
        <translation>%1, %2&#xa0;: de %3 à %4, %5</translation>
    </message>
    <message>
        <source>min %1, %2 short</source>
        <comment>minimum of people, and how many are missing</comment>
        <translation>min %1, manque %2</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum of people</comment>
        <translation>min %1</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>who covers a channel</comment>
        <translation>plus personne</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>people</comment>
        <translation>%1 de moins</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>La réponse est une page web, pas du JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>La réponse n’est pas celle attendue pour cette requête.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La réponse n’est pas du JSON.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>Pas de réponse complète à temps</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>Pas de connexion sécurisée, le jeton n’a donc pas été envoyé</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>Le serveur nous renvoie ailleurs&#xa0;; ce renvoi n’est jamais suivi</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>Le jeton n’est pas accepté</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>Le serveur ne connaît pas ceci</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Le serveur a refusé la requête</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>Le jeton n’a pas les droits nécessaires</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL de l’avatar</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>Autres téléphones</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Autres e-mails</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>nouveau dans Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Réglages dans un fichier</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>Pour un autre ordinateur, ou pour les garder. Les jetons, les mots de passe et le serveur n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>enregistrer sauvegarde fichier</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>Ce qui changerait est d’abord affiché.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>charger restaurer fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>impossible de lire le fichier du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>le fichier du jeton est un dossier</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le fichier du jeton&#xa0;; chmod 600 l’empêche.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>le fichier du jeton est trop long pour contenir un jeton</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>le fichier du jeton ne contient pas de jeton utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>un fichier de jeton n’est que lu</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Grouper par équipe</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grouper par état</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>Ordre figé</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sans équipe</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group: team</source>
        <translation>Groupes&#xa0;: équipe</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Groupes&#xa0;: état</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>1 déplacement en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n déplacement en attente</numerusform>
            <numerusform>%n déplacements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>1 déplacement en attente, Espace</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n déplacement en attente, Espace</numerusform>
            <numerusform>%n déplacements en attente, Espace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Connecter Rollcall à Dixa</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Remplacer le jeton</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>Le plateau garde la dernière lecture jusqu’à la réponse avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Deux minutes. La connexion ne modifie rien dans Dixa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Ouvrir le plateau</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>Conservé dans le trousseau du système, jamais dans un fichier ni un journal.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>Conservé jusqu’à la fermeture, jamais dans un fichier ni un journal.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>1 requête, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n requête, %1 s</numerusform>
            <numerusform>%n requêtes, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Test en cours...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Utiliser un jeton d’API</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>Un administrateur le crée dans Dixa sous Settings, Integrations, API tokens. Type&#xa0;: «&#xa0;Dixa API&#xa0;».</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>Lecture seule sur cet ordinateur</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>masque tout interrupteur et toute modification, prévu pour l’affichage mural</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>Découvrir avec une organisation simulée</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>Des personnes inventées sur un plateau qui bouge. Toutes les fonctions marchent, rien ne quitte cet ordinateur. Mention «&#xa0;Simulé&#xa0;» partout.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Connecter Rollcall à Dixa</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Deux minutes. La connexion ne modifie rien dans Dixa.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>Nom affiché ici</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avancé...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>Envoyer comme jeton «&#xa0;Bearer&#xa0;»</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>Dixa documente le jeton seul&#xa0;; certaines passerelles veulent ce mot devant.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>Le jeton peut être remplacé plus tard dans le menu «&#xa0;Plus&#xa0;».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Ouvrir le plateau</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>Exercice&#xa0;: s’entraîner sur un mauvais après-midi...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>Le jeton a été remplacé entre-temps</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>Aucun enregistrement de la réponse n’est lisible</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>La réponse concernait quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Définir les canaux...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Nouvel agent...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Rétrograder en utilisateur final...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Personne ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>Le serveur ne signale aucun agent.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>Rien n’a été lu&#xa0;: le jeton a été refusé.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>Lecture du plateau...</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>Floor</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>How the table of everybody looks.</source>
        <translation>L’aspect du tableau de tout le monde.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>Serrée, elle montre le plus de personnes&#xa0;; aérée, elle se lit de loin.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>densité lignes serrée aérée compact</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>La colonne Équipe apparaît d’elle-même quand les lignes ne sont pas groupées par équipe&#xa0;; sa case l’affiche aussi quand elles le sont.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>tableau masquer afficher</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>À partir de là, la durée est en rouge et marquée d’un triangle dans Notes.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>seuil pause minutes retard absence</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>FloorSession</name>
    <message>
        <source>Another program holds the record of what is asked; this run&apos;s part is written later.</source>
        <translation>Un autre programme tient le registre des demandes&#xa0;; la part de cette session sera écrite plus tard.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>Le disque est plein&#xa0;: le registre des demandes n’est pas tenu pour l’instant.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>Le registre des demandes ne peut pas être écrit pour l’instant.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>Le registre des demandes vient d’une version plus récente et reste intact&#xa0;; cette session n’en tient pas.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>Le registre des demandes n’est pas tenu pour l’instant.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>affiche qui est actif</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>L’écran peut s’éteindre&#xa0;: son économiseur n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>Aucun endroit où conserver le registre des demandes&#xa0;: il s’arrête avec cette session.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>Le registre des demandes n’a pas pu être lu&#xa0;; il est mis de côté sous %1.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>Un autre programme tient l’historique&#xa0;; ce qui est vu entre-temps sera écrit plus tard.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>Le disque est plein&#xa0;: aucun historique n’est tenu pour l’instant. Le plateau continue.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>L’historique ne peut pas être écrit pour l’instant. Le plateau continue.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>L’historique vient d’une version plus récente et reste intact&#xa0;; cette session n’en tient pas.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>Aucun historique n’est tenu pour l’instant. Le plateau continue.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>L’historique n’a pas pu être lu&#xa0;; il est mis de côté sous %1 et un nouveau commence.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>L’historique partagé est injoignable&#xa0;: en attendant, ce poste interroge Dixa lui-même.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>L’historique partagé est celui d’une autre organisation ou d’une version plus récente. Il reste intact&#xa0;: ce poste interroge Dixa lui-même.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>Le serveur de l’historique partagé n’a plus de place. Le plateau continue.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>L’historique partagé ne peut pas être écrit pour l’instant. Le plateau continue.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>Le mot de passe n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>Drill: nobody here is real</source>
        <translation>Exercice&#xa0;: personne ici n’est réel</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulé</translation>
    </message>
</context>
<context>
    <name>FloorTexts</name>
    <message>
        <source>was %1</source>
        <comment>a state word of the server that is no longer fresh</comment>
        <translation>était&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, disarmed</source>
        <comment>channel switch, as in: off requested, disarmed</comment>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>on, disarmed</source>
        <comment>channel switch</comment>
        <translation>activé, verrouillé</translation>
    </message>
    <message>
        <source>off, disarmed</source>
        <comment>channel switch</comment>
        <translation>désactivé, verrouillé</translation>
    </message>
    <message>
        <source>unknown, disarmed</source>
        <comment>channel switch</comment>
        <translation>inconnu, verrouillé</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>header of the time in state: as of this time of day</comment>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Sélectionner tous les affichés</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>Trier par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
        <translation>messagerie</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>canaux inconnus</translation>
    </message>
    <message>
        <source>no channel on</source>
        <translation>aucun canal activé</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>one channel, as in: phone on</comment>
        <translation>canal activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 on</source>
        <comment>channels, as in: e-mail, chat and phone on</comment>
        <translation>canaux activés&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span: 1 hour 46 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>span</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and span: away 18 minutes</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>minutes of the away threshold</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people counting, %2 = people wanted</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people missing</comment>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1</source>
        <comment>people counting on each channel</comment>
        <translation>couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group whose people are hidden</comment>
        <translation>replié</translation>
    </message>
    <message>
        <source>Not in agent list</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>Working but offline</source>
        <translation>Actif mais déconnecté</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>Canaux manquants</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>Aucun canal activé</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>Mot d’état inconnu</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>État manquant</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>column</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>In state</source>
        <comment>column: how long</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>2 dernières heures</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>Notes</translation>
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
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>Id inconnu</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>Sans état</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>Fantôme</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>Sans canal</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>était inconnu</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>était sans état</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>était fantôme</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>était sans canal</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>était absent</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>était actif</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>était déconnecté</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>activé, ne compte pas</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>Plus de %1 min</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>Présence non lue</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>Sans équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n déconnecté</numerusform>
            <numerusform>%n déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <comment>connection; %1 = a span such as 2 s</comment>
        <translation>en direct, il y a %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>vieux de %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>périmé, %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>Rien n’a été vu pendant cette période.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>Toute cette période a été vue.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>Non vu&#xa0;: %1. On ignore ce qui s’est passé alors.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>Aucune, d’après ce qui a été vu.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>Aucun minimum n’était défini pour ce jour.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>At its lowest</source>
        <translation>Au plus bas</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>%1 = day, %2 and %3 = times</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Couverture sous le minimum</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>Demandé depuis ce poste</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>Rédigé par Rollcall d’après ce que cet ordinateur a vu. La couverture compte les personnes en ligne, actives et dont le canal était activé.</translation>
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
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>working</source>
        <comment>a line shows how many are</comment>
        <translation>actifs</translation>
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
        <translation>Poste</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a team whose people are hidden</comment>
        <translation>repliée</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 person fits the search at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>1 personne correspond à la recherche à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n personne correspond à la recherche à %1</numerusform>
            <numerusform>%n personnes correspondent à la recherche à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>Aucun historique n’est tenu pendant cette session.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>Rien n’a été vu ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>Personne ne correspond à la recherche et aux équipes.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Écriture...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>Oublier l’historique de cette personne...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>Oublier l’historique d’une personne</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>Tout ce que cet ordinateur a vu de %1 est supprimé, pour tous les jours. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>cet ordinateur était en veille</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>le serveur n’a pas pu être lu</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>le programme était arrêté</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>Changements de la journée...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>Totaux par personne...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Retour au présent</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>Vu par cet ordinateur depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>et %n autre interruption</numerusform>
            <numerusform>et %n autres interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>non vu %1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>conservé %n jour</numerusform>
            <numerusform>conservé %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>Afficher le plateau à %1</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Enregistrer la note de relève</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Le document n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>Note de relève...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>L’historique ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Vitesse de la relecture</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>qui était étaient est sont sur à au en le la les dans</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>Historique et confidentialité</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>Ce qui a été vu de chacun&#xa0;; ce qui dépasse cette durée est supprimé chaque jour.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>Annuler rétablit une durée plus longue&#xa0;; ce qui a été supprimé ne revient pas. L’historique d’une personne s’oublie sur la page Historique.</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>supprimer oublier conserver garder durée vie privée</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>Conserver pendant</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Jours de conservation de l’historique</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>Mot de passe de l’historique partagé...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>Garder moins d’historique</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Ce qui a été vu il y a plus de %n jour est supprimé. C’est irréversible.</numerusform>
            <numerusform>Ce qui a été vu il y a plus de %n jours est supprimé. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historique partagé</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>Mot de passe pour %1. Il est conservé dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>HistorySlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>Moment de la journée</translation>
    </message>
</context>
<context>
    <name>HistoryThen</name>
    <message>
        <source>Unclear</source>
        <comment>people whose presence contradicts itself</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>Plateau à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Plateau à %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>The directory was not read, so nothing was compared: %1</source>
        <comment>%1 = why</comment>
        <translation>La liste des agents n’a pas été lue, rien n’a donc été comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Rapport écrit dans %1</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>Aucun rapport n’a été écrit dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Modèle écrit dans %1</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>Aucun modèle n’a été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>séparé par des barres</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses of a mail</source>
        <translation>adresses d’un e-mail</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>la première ligne est l’en-tête</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 n’a pas été lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>%1 n’a pas été accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>La liste n’est plus la même qu’à l’instant, rien n’a donc été envoyé. Regardez-la encore une fois.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1&#xa0;: %2 à créer, %3 à modifier</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Tous ne sont pas dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>Le programme s’est arrêté avant la réponse&#xa0;; vérification en cours</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>Un import a été interrompu. Sa liste est de retour&#xa0;; les lignes sans réponse sont vérifiées, rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>Un import a été interrompu. Sa liste est de retour&#xa0;; le reste peut être envoyé maintenant.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>arrêté avant l’envoi</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>La liste d’une session antérieure est endommagée sur le disque et n’a pas été relue. Ce qu’elle a envoyé figure dans Activité.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Alt+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of a list</comment>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 = a team</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>being added to %1</source>
        <comment>%1 = a team</comment>
        <translation>ajout à %1 en cours</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>pas dans %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>peut-être dans %1</translation>
    </message>
    <message>
        <source>Alt+Shift+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Maj+Entrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Paste a table, the addresses of a mail, or open a CSV file. Nothing is sent before you have seen what each row would do.</source>
        <translation>Collez un tableau, les adresses d’un e-mail, ou ouvrez un fichier CSV. Rien n’est envoyé avant que vous ayez vu l’effet de chaque ligne.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>envoyé de %1 à %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Lecture...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Comparé à %n agent à %1</numerusform>
            <numerusform>Comparé à %n agents à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Envoyer %Ln restante</numerusform>
            <numerusform>Envoyer %Ln restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Envoyer %Ln</numerusform>
            <numerusform>Envoyer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>Une liste est en cours d’envoi. Arrêtez l’envoi ou attendez la fin.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Ouvrir un CSV...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>À créer</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Comment la liste est lue</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>Rapport...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>the character |</comment>
        <translation>Barre</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Is the header</source>
        <translation>Est l’en-tête</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>Est une personne</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tableaux en texte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour navigateur (*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>Aucune équipe n’a été lue</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>lignes en échec d’abord</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>Ajout de personnes aux équipes</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Envoi&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparaison...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>Journal enregistré&#xa0;: un redémarrage reprend ici</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>Brouillon enregistré à %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln créé</numerusform>
            <numerusform>%Ln créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln à créer</numerusform>
            <numerusform>%Ln à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln à modifier</numerusform>
            <numerusform>%Ln à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln écarté</numerusform>
            <numerusform>%Ln écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln à corriger, non envoyé</numerusform>
            <numerusform>%Ln à corriger, non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>Inconnus</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>Déjà pris&#xa0;?</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sent %1 to %2 (UTC)</source>
        <comment>times</comment>
        <translation>Envoyé de %1 à %2 (UTC)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a team</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>pas dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 sur %2 traitées</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>Une autre ligne utilise %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>Même adresse e-mail que la ligne %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>Même adresse e-mail que la ligne %1, seules les majuscules diffèrent.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Écarter la ligne %1</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>C’est déjà un e-mail secondaire de %1. Dixa le refusera sans doute.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>%1 a ce numéro. Dixa peut le refuser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln autre ligne utilise %1.</numerusform>
            <numerusform>%Ln autres lignes utilisent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Créé, mais pas dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Deux équipes s’appellent %1. La personne est créée sans cette équipe.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Aucune équipe ne s’appelle %1. La personne est créée sans cette équipe.</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Rows %1, ...</source>
        <translation>Lignes %1, ...</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Lignes %1</translation>
    </message>
    <message>
        <source>Repairs and what will be sent</source>
        <translation>Corrections et contenu de l’envoi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>1 nouvelle personne n’a aucune équipe dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n nouvelle personne n’a aucune équipe dans cette liste.</numerusform>
            <numerusform>%n nouvelles personnes n’ont aucune équipe dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>Les canaux restent tels que Dixa les définit.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>Ajouter %n à une équipe...</numerusform>
            <numerusform>Ajouter %n à une équipe...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>Vide laisse une valeur telle quelle. Saisissez &lt;clear&gt; pour l’effacer.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>Corriger plusieurs à la fois</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>1 nom en majuscules ou en minuscules</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n nom en majuscules ou en minuscules</numerusform>
            <numerusform>%n noms en majuscules ou en minuscules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>Écrire %n comme il se doit</numerusform>
            <numerusform>Écrire %n comme il se doit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>1 téléphone sans indicatif de pays</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n téléphone sans indicatif de pays</numerusform>
            <numerusform>%n téléphones sans indicatif de pays</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. Simple avertissement&#xa0;: ils sont envoyés tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Mettre l’indicatif de pays devant %n</numerusform>
            <numerusform>Mettre l’indicatif de pays devant %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>Mettre %1 devant %n</numerusform>
            <numerusform>Mettre %1 devant %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>1 adresse sans terminaison</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n adresse sans terminaison</numerusform>
            <numerusform>%n adresses sans terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>1 ligne sans nom affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n ligne sans nom affiché</numerusform>
            <numerusform>%n lignes sans nom affiché</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>Le former à partir des noms ou de l’e-mail</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>1 adresse e-mail en double</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n adresse e-mail en double</numerusform>
            <numerusform>%n adresses e-mail en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Écarter %n</numerusform>
            <numerusform>Écarter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>kept for after creation</source>
        <translation>gardé pour après la création</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>Aucune colonne n’est encore l’e-mail&#xa0;: choisissez-en une dans l’en-tête (Alt+Bas).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>Toutes les colonnes sont utilisées selon leur en-tête.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, %n rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Whole phone numbers are sent without blanks.</source>
        <translation>Les numéros de téléphone complets sont envoyés sans espaces.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>Cela n’a pas été fait. Envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>On ignore encore si c’est fait. Envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n requête antérieure, puis&#xa0;:</numerusform>
            <numerusform>%n requêtes antérieures, puis&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>team</source>
        <comment>before its name</comment>
        <translation>équipe</translation>
    </message>
    <message>
        <source>%1, 1 row</source>
        <comment>a request</comment>
        <translation>%1, 1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ok</source>
        <comment>a time of day, how many rows</comment>
        <translation>%1, %2 OK</translation>
    </message>
    <message>
        <source>Add 1 to the team of the list</source>
        <translation>Ajouter 1 à l’équipe de la liste</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>Ajouter %n à l’équipe de la liste</numerusform>
            <numerusform>Ajouter %n aux équipes de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>PATCH équipe %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>1 adresse e-mail avec des espaces ou des signes superflus</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n adresse e-mail avec des espaces ou des signes superflus</numerusform>
            <numerusform>%n adresses e-mail avec des espaces ou des signes superflus</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Les retirer</translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>Les retirer de %n adresse</numerusform>
            <numerusform>Les retirer de %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 outcome</source>
        <comment>of HTTP</comment>
        <translation>%1, 1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1, %n résultat</numerusform>
            <numerusform>%1, %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is this row&apos;s for certain.</source>
        <translation>Aucun n’est à coup sûr celui de cette ligne.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1, résultat %2 sur %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>Associé à cette ligne par l’identifiant qu’il contient.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>Associé à cette ligne par l’adresse e-mail qu’il contient.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>Associé à cette ligne par sa place dans la réponse&#xa0;: l’échec ne nomme personne.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>Associé à cette ligne, car elle seule était encore sans résultat.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The answer to it</source>
        <translation>La réponse à cela</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a person to see everything known about them.</source>
        <translation>Choisissez une personne pour voir tout ce qu’on sait d’elle.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>Cette personne n’est plus sur le plateau.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>Activés, mais dans aucun canal de ce tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>interrogation</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>verrouillé jusqu’à mise à jour</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>Non relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>Relire la présence de cette personne</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Changements récents</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Rétrograder en utilisateur final...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Plus pour cette personne</translation>
    </message>
</context>
<context>
    <name>InspectorChanges</name>
    <message>
        <source>%1 on</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1&#xa0;: activé</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, requested by you</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, demandé par vous</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, par vous, confirmé</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, par vous, non confirmé</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, par vous, échec</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>modifié ailleurs</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1&#xa0;: plus</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>rien d’activé</translation>
    </message>
    <message>
        <source>on: %1</source>
        <comment>%1 = a list of channels</comment>
        <translation>activés&#xa0;: %1</translation>
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
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a telephone number</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <comment>%1 = a span, %2 = time of day</comment>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>depuis %1</translation>
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
        <translation>contradiction</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>%1 = sums such as &apos;Working 5 h 15&apos;</comment>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>personne au-dessus, en dessous</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>cellule voisine&#xa0;; sur une équipe&#xa0;: replier, déplier</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>première, dernière personne</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>page précédente, suivante</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>basculer e-mail, chat, messagerie, téléphone</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>ajouter à la sélection ou en retirer</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>étendre la sélection</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>sélectionner tous les affichés</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>définir les canaux des sélectionnés</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>appliquer les déplacements en attente</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>maintenue&#xa0;: rien ne bouge</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>prendre l’alerte en compte</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>mettre en veille pour 15 minutes</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>minimums</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>qui pourrait être activé</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>commandes et agents au clavier</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>annuler le changement</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>regroupement</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>nouvel agent</translation>
    </message>
    <message>
        <source>ask again now</source>
        <translation>interroger maintenant</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>affichage mural&#xa0;; Échap deux fois pour quitter</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>fermer les détails, vider la recherche</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette fiche</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>Le trousseau de ce bureau n’a pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>Le trousseau refuse l’accès.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>Aucun trousseau n’est utilisable sur ce bureau.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, at once.</source>
        <translation>Celle des textes, des nombres et des dates, avec effet immédiat.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>Quitter Rollcall</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>1 requête n’a pas encore été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>%n requête n’a pas encore été envoyée.</numerusform>
            <numerusform>%n requêtes n’ont pas encore été envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>En quittant, elles ne seront pas envoyées&#xa0;; ce qui est en cours est attendu. Au prochain démarrage, Activité dira lesquelles.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>Quitter, ne plus rien envoyer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <comment>what the program has written down</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that lines of the log must have</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>Uniquement les lignes avec ces mots</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informations et au-dessus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Copier les infos de débogage</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>Aucun journal n’est tenu&#xa0;: il n’y a pas d’endroit où le conserver.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are in the folder.</source>
        <comment>lines of the log</comment>
        <translation>Les plus anciennes sont dans le dossier.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>Copié. Y figurent des versions et des dossiers, aucun jeton ni aucune personne.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>Aucun programme n’a pu être lancé pour le dossier %1</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>Le journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>Rien n’a été écrit jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Of all windows of this profile. The wall has its own.</source>
        <translation>De toutes les fenêtres de ce profil. L’affichage mural a la sienne.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>couleurs apparence mode nuit sombre</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>Lignes, cellules et boutons s’agrandissent avec elle.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>police zoom grand plus gros agrandir</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>Réduites&#xa0;: rien ne clignote ni ne s’estompe.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>animation clignoter fondu mouvement</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>Des traits plus marqués, et tous les mots en pleine couleur.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>lisible lisibilité traits encre</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>Vu avec d’autres yeux</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>Aucun état n’est indiqué par sa seule couleur&#xa0;: chacun a une forme et un mot. Calculé en RVB linéaire d’après Machado, Oliveira et Fernandes (2009)&#xa0;; sans couleurs, d’après la luminance.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>daltonien daltonisme couleurs protanopie deutéranopie tritanopie achromatopsie niveaux de gris</translation>
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
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>Chercher dans Dixa</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>E-mail ou numéro de téléphone exact</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>L’adresse ou le numéro en entier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Interrogation...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>Pas de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>Pas encore dans la liste&#xa0;: relisez-la pour travailler avec cette personne.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Serrée</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Read the &amp;agent list again</source>
        <translation>Relire la &amp;liste des agents</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>Recréer un agent depuis une &amp;sauvegarde...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>Configurer l’affichage &amp;mural...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>Remplacer le &amp;jeton...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>&amp;Commandes...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourc&amp;is</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>À &amp;propos de Rollcall</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>&amp;Exercice...</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Log...</source>
        <comment>what the program has written down</comment>
        <translation>J&amp;ournal...</translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Channels</source>
        <comment>a menu: switches of many people</comment>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulé</translation>
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
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>change profile</source>
        <comment>words a command is found by</comment>
        <translation>modifier changer profil</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Définir les canaux...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>basculer activer désactiver interrupteur</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>adresse courriel mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>Afficher sur le plateau</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>aller trouver détails</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>Afficher dans la liste des agents</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>aller trouver annuaire</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Rétrograder en utilisateur final...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>supprimer retirer effacer</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Nouvel agent...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>créer ajouter</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>Nouveaux agents depuis une liste...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>créer ajouter plusieurs masse coller import</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>Recréer un agent depuis une sauvegarde...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>restaurer annuler rétrograder</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Modifier %n sélectionné...</numerusform>
            <numerusform>Modifier les %n sélectionnés...</numerusform>
        </translation>
    </message>
    <message>
        <source>many bulk</source>
        <translation>plusieurs masse</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Rétrograder %n sélectionné en utilisateur final...</numerusform>
            <numerusform>Rétrograder les %n sélectionnés en utilisateurs finaux...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>plusieurs supprimer retirer</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Définir les canaux de %n sélectionné...</numerusform>
            <numerusform>Définir les canaux des %n sélectionnés...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>plusieurs basculer</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Chercher dans Dixa...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>trouver serveur e-mail téléphone</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>find</source>
        <translation>trouver</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>ouvrir page</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>couleurs apparence mode</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>Hauteur des lignes&#xa0;: serrée</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>Hauteur des lignes&#xa0;: normale</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>Hauteur des lignes&#xa0;: aérée</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>densité lignes</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Afficher le mural</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>plein écran affichage présence</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Configurer l’affichage mural...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>écran distance équipes affichage heures</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>actualiser réessayer interrogation</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>Relire la liste des agents</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>actualiser annuaire</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Remplacer le jeton...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>clé api connexion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>aide touches clavier</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>À propos de Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>version aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sortir fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nouvelle alerte</numerusform>
            <numerusform>%n nouvelles alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Name, or: who was on Phone at 10:40</source>
        <comment>what can be searched for</comment>
        <translation>Nom, ou&#xa0;: qui était sur Téléphone à 10:40</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>page: people from a list</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page: what was asked from this desk</comment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Name, channel or result</source>
        <comment>what can be searched for</comment>
        <translation>Nom, canal ou résultat</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>Brouillon d’un nouvel agent</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>Un changement de la dernière session a été accepté et n’apparaît pas dans la présence. Voir Activité.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n changement de la dernière session a été accepté et n’apparaît pas dans la présence. Voir Activité.</numerusform>
            <numerusform>%n changements de la dernière session ont été acceptés et n’apparaissent pas dans la présence. Voir Activité.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>1 se lit comme demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n se lit comme demandé</numerusform>
            <numerusform>%n se lisent comme demandé</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>1 n’apparaît pas dans la présence</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n n’apparaît pas dans la présence</numerusform>
            <numerusform>%n n’apparaissent pas dans la présence</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>Un changement de la dernière session est resté sans réponse&#xa0;: %1. Rien n’a été renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n changement de la dernière session est resté sans réponse&#xa0;: %1. Rien n’a été renvoyé.</numerusform>
            <numerusform>%n changements de la dernière session sont restés sans réponse&#xa0;: %1. Rien n’a été renvoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>Un changement temporaire attend votre décision&#xa0;: rien ne se fait tout seul. Voir Activité.</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n changement temporaire attend votre décision&#xa0;: rien ne se fait tout seul. Voir Activité.</numerusform>
            <numerusform>%n changements temporaires attendent votre décision&#xa0;: rien ne se fait tout seul. Voir Activité.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>Un import a été interrompu&#xa0;: %1 lignes sur %2 sont traitées. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>Cela prend effet une fois l’import terminé.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>Mots d’un réglage</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>ne désigne ni canaux détaillés ni groupes de canaux</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>supprimerait de l’historique&#xa0;: choisissez-le sur cette page</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>est défini par la ligne de commande</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>ne contient pas de règles d’alerte</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>n’est pas un tableau de minimums</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Drill...</source>
        <translation>Exercice...</translation>
    </message>
    <message>
        <source>training practice exercise simulated bad afternoon</source>
        <translation>formation entraînement exercice simulation mauvais après-midi</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>version changements mise à jour nouveau actualités</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>Journal...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>débogage debug infos log messages problème assistance</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>Ouvrir la fenêtre de %1</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>profil organisation compte changer</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profils...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organisation compte changer plusieurs</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>ne désigne aucun pays ayant des téléphones</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>désigne des colonnes que le plateau n’a pas</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>désigne une langue que Rollcall n’a pas</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimums...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>couverture plan effectif combien</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>Règles d’alerte...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>couverture seuils délais heures calmes notifications</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Langue...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language anglais réglages</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Send whole profiles (PUT)</source>
        <translation>Envoyer les profils entiers (PUT)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Modifier plusieurs</translation>
    </message>
    <message>
        <source>Edit 1 agent</source>
        <translation>Modifier 1 agent</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>Modifier %n agent</numerusform>
            <numerusform>Modifier %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>Ajouter une entrée à</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>Retirer une entrée de</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>Corriger la casse des noms</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>Écrire les téléphones en E.164</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Une valeur est nécessaire.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>Personne ne serait modifié.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>Effacer une valeur exige PUT&#xa0;: les profils entiers sont envoyés, et chaque réponse est comparée.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n serait modifié. Chacun est relu juste avant l’envoi.</numerusform>
            <numerusform>%n seraient modifiés. Chacun est relu juste avant l’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Annulations&#xa0;: %n</numerusform>
            <numerusform>Annulations&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1&#xa0;: %n</numerusform>
            <numerusform>%1&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan takes the edit back.</source>
        <translation>Ce plan annule la modification.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <comment>agents</comment>
        <extracomment>The number is how many are sent</extracomment>
        <translation>
            <numerusform>Envoyer %n</numerusform>
            <numerusform>Envoyer %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinimumsDialog</name>
    <message>
        <source>Minimums</source>
        <translation>Minimums</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <translation>Importer un CSV...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exporter en CSV...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Supprimer le plan</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour ouvré</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>A plan has no name.</source>
        <translation>Un plan n’a pas de nom.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>Deux plans s’appellent %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>Une ligne de %1 n’a pas de minimum.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>Sans plan, aucun effectif n’est jugé insuffisant. Commencez par un nouveau plan, ou importez-en un.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>Deux plans couvrent le même jour&#xa0;: le premier de la liste s’applique.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>Quand les lignes d’une équipe se chevauchent, le nombre le plus élevé compte. Sans ligne propre, toutes les équipes ensemble ont besoin de la somme.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>Les modifications ne sont pas enregistrées. Fermez encore une fois pour les abandonner.</translation>
    </message>
    <message>
        <source>Export the minimums</source>
        <translation>Exporter les minimums</translation>
    </message>
    <message>
        <source>Import minimums</source>
        <translation>Importer des minimums</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n autre problème.</numerusform>
            <numerusform>%n autres problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>1 plan est lu&#xa0;; il compte une fois enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>%n plan est lu&#xa0;; il compte une fois enregistré.</numerusform>
            <numerusform>%n plans sont lus&#xa0;; ils comptent une fois enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Plateau à %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1, tel que vu. Ce n’est pas le direct, et rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Aller à l’historique</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>Bandeau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>Comment cet ordinateur atteint Dixa.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>Mot de passe...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>Il prend effet à la requête suivante. Cet ordinateur lui-même n’est jamais interrogé à travers lui, et le jeton n’y passe que chiffré.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks pare-feu hôte port utilisateur mot de passe 407</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>proxy</comment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>Indiquez le nom ou l’adresse du proxy&#xa0;; d’ici là, tout reste comme avant.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>Ce n’est pas un nom de proxy&#xa0;: uniquement son nom ou son adresse, sans http:// et sans port. Tout reste comme avant.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>Mot de passe de %1 pour %2. Il est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de deux-points. Tout reste comme avant.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>Cette version ne dit rien de ses nouveautés.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>%1 sur %2 ont une réponse</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a batch</comment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>PageLink</name>
    <message>
        <source>The link to the next page cannot be read.</source>
        <translation>Le lien vers la page suivante est illisible.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Le lien vers la page suivante mène à %1&#xa0;; il n’est jamais suivi.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>Le lien vers la page suivante mène ailleurs dans l’API.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>Les équipes arrivent lentement, une personne à la fois&#xa0;: le jeton ne permet peut-être pas de lire la liste des équipes</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>%n hôte au plus peut être indiqué.</numerusform>
            <numerusform>%n hôtes au plus peuvent être indiqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 est un mot seul : un hôte a un point dans son nom, comme pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 est une adresse numérique : indiquez le nom de l’hôte.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 est plus qu’un hôte : indiquez seulement son nom, sans https://, port, chemin ni *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 n’est pas le nom d’un hôte.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>Tout reste comme avant.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>State</source>
        <comment>column of a plan</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of a plan</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a plan</comment>
        <translation>Note</translation>
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
        <translation>Enregistrer comme préréglage...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>Les canaux de chacun reviennent à ce que ce préréglage a retenu.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>Définir les canaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>toutes les équipes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1&#xa0;: il n’y aura personne.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1&#xa0;: il manquera %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1 passe de %2 à %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>Choisissez l’état de chaque canal. Rien n’est envoyé avant que vous cliquiez sur Envoyer.</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>La couverture compte les personnes en ligne et actives. Pour annuler&#xa0;: Rétablir l’état d’avant ou Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>1 requête,</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n requête,</numerusform>
            <numerusform>%n requêtes,</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>environ 1 s.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>environ %1 s.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>1 ne nécessite rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n ne nécessite rien.</numerusform>
            <numerusform>%n ne nécessitent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>Rien à envoyer&#xa0;: tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>%1 = how many requests</comment>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>“%1” is no id of a team</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant d’équipe</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>il n’y a pas d’équipe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>il y a plusieurs équipes «&#xa0;%1&#xa0;»&#xa0;; indiquez l’identifiant</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>les heures «&#xa0;%1 – %2&#xa0;» ne sont pas comprises</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de personnes</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>aucun minimum n’est indiqué</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>Le fichier est trop volumineux pour des plans de couverture.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>La première ligne doit être&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 cellules au lieu de %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>le plan n’a pas de nom, ou un nom très long</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>les jours «&#xa0;%1&#xa0;» ne sont pas compris</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>il y a trop de plans</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>d’autres jours que dans une ligne précédente de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Il y a trop de lignes.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>Interrogation et budget</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>Dixa autorise dix requêtes par seconde et 864&#xa0;000 par jour, pour tous les programmes avec le même jeton.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>Un intervalle plus court montre les changements plus tôt et consomme davantage des requêtes du jour.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>intervalle actualiser actualisation secondes fréquence</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>À quoi sert le budget en ce moment</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>quota limite 429 requêtes débit</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>Maintenant&#xa0;: %1 requêtes par seconde sur 10.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>Lire la présence à cet intervalle&#xa0;: %1 requêtes par jour, %2&#xa0;% du quota.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>Aujourd’hui jusqu’ici&#xa0;: %1&#xa0;% du quota.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>Dixa n’a pas répondu «&#xa0;trop de requêtes&#xa0;» (429) aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Dixa a répondu «&#xa0;trop de requêtes&#xa0;» (429) %n fois aujourd’hui.</numerusform>
            <numerusform>Dixa a répondu «&#xa0;trop de requêtes&#xa0;» (429) %n fois aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>La liste des agents est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>Ce n’est pas un nom de profil.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>Le profil est ouvert dans une fenêtre&#xa0;: fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>Tout n’a pas pu être supprimé du profil&#xa0;; ses réglages sont encore là.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>Les réglages du profil n’ont pas pu être supprimés.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>Ses réglages.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Caches&#xa0;: %n fichier, %1.</numerusform>
            <numerusform>Caches&#xa0;: %n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>L’historique, le registre des demandes et le journal&#xa0;: %n fichier, %1.</numerusform>
            <numerusform>L’historique, le registre des demandes et le journal&#xa0;: %n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Dont %n sauvegarde d’agent rétrogradé.</numerusform>
            <numerusform>Dont %n sauvegardes d’agents rétrogradés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>Le jeton pour %1 dans le trousseau.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>Le mot de passe de son proxy dans le trousseau.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>Le profil est supprimé, mais pas son lancement à l’ouverture de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>Son lancement à l’ouverture de session.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>revient tout seul, si rien n’a changé depuis</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>d’une session antérieure ou en retard&#xa0;: rien ne se fait tout seul</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>Activer maintenant</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Désactiver maintenant</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>Changements temporaires</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>A changé une fois avec %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>A changé %n fois avec %1</numerusform>
            <numerusform>A changé %n fois avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>once it did not</source>
        <translation>une fois sans</translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>%n fois sans</numerusform>
            <numerusform>%n fois sans</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>La table ne lui attribue aucun canal.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>La table indique %1, avec lequel il n’a jamais changé.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>La table indique %1, avec lequel il a changé une fois.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>La table indique %1, avec lequel il a changé %n fois.</numerusform>
            <numerusform>La table indique %1, avec lequel il a changé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>%1 semble relever de %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Profile: %1</source>
        <extracomment>Accessible name of a button with a menu; %1 = a profile</extracomment>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Profils...</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Line %1 holds a NUL character: this is no text. Save it as CSV.</source>
        <translation>La ligne %1 contient un caractère NUL&#xa0;: ce n’est pas du texte. Enregistrez en CSV.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>Il contient un demi-caractère&#xa0;: ce texte n’est pas entier. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>C’est un classeur ou une archive, pas un tableau en texte. Enregistrez-le en CSV UTF-8 et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>La ligne %1 n’est pas en UTF-8. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>La fin du fichier est coupée, ou il n’est pas en UTF-16. Choisissez un autre encodage.</translation>
    </message>
</context>
<context>
    <name>ResultSpeaker</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: %1 = a person, %2 = what became of a switch</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, confirmed</source>
        <extracomment>Read out: %1 = a person, %2 = a switch, as in: Mikkel: Phone off, confirmed</extracomment>
        <translation>%1, %2, confirmé</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n changement confirmé</numerusform>
            <numerusform>%n changements confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n changement non conforme à la demande</numerusform>
            <numerusform>%n changements non conformes à la demande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Couverture sous le minimum</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>Personne sur un canal, aux heures du plan</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>Jeton refusé, ou pas de nouvelles données</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>Absent depuis plus de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>jamais d’alerte</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>Contradiction depuis plus de</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>Alerte après</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>Levée après</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>Une seule ligne dès</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> alertes</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Tell it outside the window too</source>
        <translation>Signaler aussi hors de la fenêtre</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>Un son quand la couverture est insuffisante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Arrêter le reste</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>Rétablir l’état d’avant (%1)</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>Réessayer %1 en échec</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>Renvoyer %1</translation>
    </message>
    <message>
        <source>no 429 today</source>
        <comment>the server never said too many requests</comment>
        <translation>aucun 429 aujourd’hui</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 / %2 req/s, %3</source>
        <comment>requests a second, how many are allowed, how often there were too many</comment>
        <translation>%1 / %2 req/s, %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>La connexion est coupée. Ce qui n’est pas parti attend que le plateau soit relu.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>Non confirmé&#xa0;: la présence ne le montre pas jusqu’ici. Une interrogation suivante le peut encore.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>Un résultat est «&#xa0;vu&#xa0;» quand la réponse de présence suivante le montre. Fermer cette fenêtre n’arrête pas le lot&#xa0;; la barre d’état garde le compte.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 revient à l’état d’avant.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 a changé depuis et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln revient à l’état d’avant.</numerusform>
            <numerusform>%Ln reviennent à l’état d’avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln a changé depuis et reste tel quel.</numerusform>
            <numerusform>%Ln ont changé depuis et restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>Le fichier %1 existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>ScreenAwake</name>
    <message>
        <source>there is no session bus</source>
        <translation>il n’y a pas de bus de session</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Il demande peut-être son mot de passe dans une fenêtre à part.</translation>
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
            <numerusform>%1, %n trouvé</numerusform>
            <numerusform>%1, %n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, rien trouvé</translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH changes</source>
        <translation>PATCH modifications</translation>
    </message>
    <message>
        <source>PUT whole profile</source>
        <translation>PUT profil entier</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Afficher le JSON</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>Le corps exact</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>Masquer le JSON</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>Ce qui sera envoyé, déplié</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>Ce qui sera envoyé, replié</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>vide, envoyé avec le reste</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>omis, pour l’effacer</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  inchangé, envoyé avec le reste</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>Effacer une valeur exige PUT&#xa0;: les huit champs sont envoyés, modifiés ou non, et la réponse est vérifiée.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>PUT remplace le profil entier&#xa0;: les huit champs sont donc envoyés, modifiés ou non.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Serrée</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>height of rows</comment>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>All</source>
        <comment>motion</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Time between two looks at presence</source>
        <translation>Intervalle entre deux lectures de la présence</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Colonnes du plateau</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>Absent depuis trop longtemps</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>Table des canaux</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>Minimums de couverture</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>Configuration de l’affichage mural</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Jours de conservation de l’historique</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>of what flashes and fades</comment>
        <translation>Animations</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Pays des numéros de téléphone</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>«&#xa0;Ce qui sera envoyé&#xa0;» déplié d’office</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a setting, %2 = what it is now</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pictures of agents</source>
        <translation>Photos des agents</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>Fermer la fenêtre garde Rollcall dans la zone de notification</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Hôtes des photos</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>sans ces éléments</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a setting as it is</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In the file</source>
        <comment>a setting</comment>
        <translation>Dans le fichier</translation>
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
        <translation>Le fichier est trop volumineux pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>Ce n’est pas un fichier de réglages de Rollcall.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>Le fichier vient d’une version plus récente de Rollcall. Rien n’en est repris.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>a une valeur non admise</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>est inconnu de cette version de Rollcall</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>Ce qui est signalé, combien de temps cela doit durer et quelle couverture suffit.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>Délais, heures de silence, son, notifications du bureau.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>notification son silence sonnerie cloche</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Règles...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>Par plan, équipe, canal et heure de la journée.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>plan couverture équipe nombre effectif</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Minimums...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Mural</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>Un affichage de la présence en plein écran, lisible de loin.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>Écran, distance des lecteurs, équipes, noms, heures.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>écran affichage kiosque distance</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Configurer l’affichage mural...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>Aucun réglage ne contient les mots «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1&#xa0;: comme avant</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1&#xa0;: réglage modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n réglage comme avant</numerusform>
            <numerusform>%n réglages comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n réglage modifié</numerusform>
            <numerusform>%n réglages modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Le fichier ne change rien.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>1 réglage changerait. Cela peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>%n réglage changerait. Cela peut être annulé.</numerusform>
            <numerusform>%n réglages changeraient. Cela peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>1 est déjà ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n est déjà ainsi.</numerusform>
            <numerusform>%n sont déjà ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Non repris&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>Modifier %n réglage</numerusform>
            <numerusform>Modifier %n réglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>Les réglages sont illisibles. Rollcall utilise ses valeurs par défaut et ne modifiera pas le fichier %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>Les réglages n’ont pas pu être lus. Rollcall démarre avec ses valeurs par défaut&#xa0;; l’ancien fichier est gardé sous %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier des réglages.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>Impossible d’écrire le fichier des réglages.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>rien à afficher après %1 s</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>impossible d’écrire l’image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>En Flatpak, Rollcall n’est pas lancé par un fichier à lui&#xa0;: choisissez-le parmi les programmes que ce bureau lance.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>Pas pour cette fenêtre&#xa0;: son jeton est venu par l’entrée standard, et personne ne le donne à l’ouverture de session.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>1 requête en attente</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 requête en cours</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>retenues jusqu’à la réponse suivante</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>Réponse %1, toutes les %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Dernière réponse %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>1 échec depuis</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>%n échec depuis</numerusform>
            <numerusform>%n échecs depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Aller-retour %1 ms</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quota today %1 %</source>
        <comment>share of the day&apos;s allowed requests</comment>
        <translation>Quota du jour %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the agent list</source>
        <translation>Lecture de la liste des agents</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1 = &apos;47 people&apos;, %2 = a count</comment>
        <translation>%1, %2 sélectionnés</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln requête en attente</numerusform>
            <numerusform>%Ln requêtes en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln requête en cours</numerusform>
            <numerusform>%Ln requêtes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>Lu par un autre poste</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>Couleurs vues par d’autres</translation>
    </message>
</context>
<context>
    <name>SwitchBatch</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>requests of a batch, after a number</comment>
        <translation>vues</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>non confirmées</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>inconnues</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ignorées</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>requests of a batch, after a number</comment>
        <translation>non envoyées</translation>
    </message>
</context>
<context>
    <name>SwitchBoard</name>
    <message>
        <source>the program was closed</source>
        <translation>le programme a été fermé</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>demandé autrement entre-temps</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>n’avait pas été fait au départ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>Rétablir l’état d’avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>est déjà ainsi</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message>
        <source>%1 requested for %2 for %3 min</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min</extracomment>
        <translation>%1, demandé pour %2, %3 min</translation>
    </message>
    <message>
        <source>%1 requested for %2</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel</extracomment>
        <translation>%1, demandé pour %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 for %2 taken back before it was sent</source>
        <extracomment>%1 is a switch, %2 is a person</extracomment>
        <translation>%1 pour %2, retiré avant l’envoi</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1&#xa0;: 1 requête</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>retiré avant l’envoi</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>%1 retirés</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>retour demandé</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>retour demandé pour %1</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>non annulé, a changé depuis</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>1 laissé, a changé depuis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>aucune requête nécessaire</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>redemandé</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>%1 redemandés</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln requête</numerusform>
            <numerusform>%1&#xa0;: %Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln laissé, a changé depuis</numerusform>
            <numerusform>%Ln laissés, ont changé depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchMenu</name>
    <message>
        <source>Turn %1 on</source>
        <comment>%1 is a channel</comment>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <comment>%1 is a channel</comment>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <extracomment>%1 is a switch, as in: Phone off for 15 min</extracomment>
        <translation>%1 pendant %2 min</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>%1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel, %2 its switch, as in: Phone: on</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SwitchQueue</name>
    <message>
        <source>The connection was replaced before the answer came</source>
        <extracomment>Why nobody knows whether a switch was applied</extracomment>
        <translation>La connexion a été remplacée avant la réponse</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>demandé autrement entre-temps</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>déjà demandé</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>Le jeton ne permet pas de modifier les canaux (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>demandé autrement avant que la présence ne le montre</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>Ce poste est en lecture seule&#xa0;: aucun interrupteur n’est utilisable.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>L’affichage n’est pas à jour&#xa0;: les interrupteurs sont verrouillés jusqu’au retour du direct.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>Le jeton a été refusé&#xa0;: les interrupteurs sont verrouillés jusqu’à son remplacement.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>Cette personne n’est plus sur le plateau.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>Personne dans la liste des agents n’a cet identifiant&#xa0;: il n’y a personne à modifier.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>La présence de cette personne n’a jamais été lue, le résultat ne pourrait donc pas être vu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 vus</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 non confirmés</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 incertains</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorés</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 non envoyés</translation>
    </message>
</context>
<context>
    <name>SwitchTip</name>
    <message>
        <source>Click or press %1 to send.</source>
        <extracomment>%1 is where the cap of a key is drawn</extracomment>
        <translation>Cliquez ou appuyez sur %1 pour envoyer.</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>waiting</source>
        <comment>a request that has not left yet</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>a switch that will be set back by itself</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a request on its way</comment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>accepté (204), pas encore vu</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>vu dans la présence</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>accepté, mais trois interrogations ne le montrent pas</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>pas de réponse claire, et trois interrogations ne le montrent pas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>inconnu, en cours de lecture</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>ignoré, modifié ailleurs entre-temps</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel and on or off</comment>
        <extracomment>%1 is a channel, %2 is on or off, as in: Phone off</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <extracomment>%1 is a switch, as in: Phone off requested</extracomment>
        <translation>%1, demandé</translation>
    </message>
    <message>
        <source>%1, poll %2 of %3</source>
        <extracomment>%1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet</extracomment>
        <translation>%1, interrogation %2 sur %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1, non confirmé</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>%1, échec</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>%1, résultat inconnu</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>on requested</source>
        <comment>channel switch</comment>
        <translation>activation demandée</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>désactivation demandée</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>activé, non confirmé</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>désactivé, non confirmé</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>Demandé à %1. En attente de la réponse.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>Demandé à %1. En attente de son tour.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>Accepté (204) à %1. Attente de le voir dans la présence, interrogation %2 sur %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>Accepté (204) à %1, mais trois interrogations ne le montrent pas.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>Envoyé, pas de réponse à %1, et trois interrogations ne le montrent pas.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>Échec à %1</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>Pas de réponse claire à %1. Lecture de la présence, interrogation %2 sur %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>Laissé activé depuis ce poste, puis modifié ailleurs.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>Laissé désactivé depuis ce poste, puis modifié ailleurs.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>déjà activé</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>déjà désactivé</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>activation déjà demandée</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>désactivation déjà demandée</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>hors de la liste</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>présence non lue</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>plus inoccupé</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>n’aura aucun canal</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>compte à son retour</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>peut ne pas se voir</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>prévu pour %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nouvel essai</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>Un champ de la ligne %1 a %2 caractères. Au plus %3 peuvent être lus.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>La ligne %1 a plus de %2 colonnes. Le séparateur est-il le bon&#xa0;?</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>Il y a plus de %1 lignes. Procédez par parties.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>Dans la ligne qui commence à la ligne de texte %1, un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Il n’y a aucune ligne.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>Il n’y a qu’un en-tête, et aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>Il fait %1&#xa0;; au plus %2 peuvent être lus.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>La connexion a été remplacée avant la réponse</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse reçue</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>Dixa a accepté</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1&#xa0;; les membres n’ont pas pu être lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1&#xa0;; d’après les membres lus, rien n’a été fait</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>Les membres d’une équipe n’ont pas pu être lus</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>Les membres de %n équipe n’ont pas pu être lus</numerusform>
            <numerusform>Les membres de %n équipes n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>Impossible de lire les équipes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Team %1…</source>
        <extracomment>Name for a team of which only the id is known; %1 is the start of the id</extracomment>
        <translation>Équipe %1…</translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>Le test ne fait que lire. Il indique ici ce que le jeton permet.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <comment>%1 = one value of a list</comment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show the token for ten seconds</source>
        <translation>Afficher le jeton pendant dix secondes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nom, e-mail ou identifiant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>Personne ici n’est réel&#xa0;: l’organisation est inventée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>Aucun interrupteur n’est utilisable d’ici.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>Personne ici n’est réel, et ce qui tourne mal suit un scénario.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>Ce bureau n’a pas de zone de notification. Dès qu’il y en aura une, l’icône y apparaîtra.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the window</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>The floor is live</source>
        <translation>Le plateau est en direct</translation>
    </message>
    <message>
        <source>Nothing has been read so far</source>
        <translation>Rien n’a été lu jusqu’ici</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>Pas de réponse&#xa0;: ce qui est connu est périmé</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Le jeton est refusé</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>1 nouvelle alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nouvelle alerte</numerusform>
            <numerusform>%n nouvelles alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 sur 4, manque 2</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>États et interrupteurs, %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>Protanopie</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>Deutéranopie</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>Tritanopie</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sans couleurs</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>Toutes les fenêtres, jusqu’à la fermeture de Rollcall</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>Couleurs de toutes les fenêtres</translation>
    </message>
</context>
<context>
    <name>WallSetUp</name>
    <message>
        <source> in</source>
        <comment>inches, after a number</comment>
        <translation> po</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Dim outside these hours</source>
        <translation>Atténuer hors de ces heures</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Lumineux à partir de</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Lumineux jusqu’à</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>Configurer l’affichage mural</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>Sa diagonale</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Lecteur le plus éloigné</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>Aperçu et équipes</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Nombres seuls</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Prénom et initiale</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Noms complets</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Afficher le mural</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>Les équipes ne sont pas encore lues&#xa0;: toutes seront affichées.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>Aucune cochée signifie toutes.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>L’écran principal</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1&#xa0;: %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (non connecté)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>Plus petits mots %1 px, noms %2 px, chiffres %3 px. Vues de là, les plus petites capitales font %4 minutes d’arc&#xa0;; 16 sont lisibles.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>Personnes et équipes ne tiennent pas à cette taille&#xa0;: des nombres sont affichés à la place.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>a l’entrée %1, qu’aucun affichage mural n’a</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>a pour %1 une valeur qu’un affichage mural n’admet pas</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>indique seulement quand l’affichage mural devient lumineux, ou seulement quand il s’atténue</translation>
    </message>
</context>
<context>
    <name>WallText</name>
    <message>
        <source>no channel</source>
        <comment>an agent who works with none switched on</comment>
        <translation>sans canal</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>the server gave none</comment>
        <translation>sans état</translation>
    </message>
    <message>
        <source>ghost</source>
        <comment>offline, yet working</comment>
        <translation>fantôme</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>1 id inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n id inconnu</numerusform>
            <numerusform>%n id inconnus</numerusform>
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
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n absent plus de %1 min</numerusform>
            <numerusform>%n absents plus de %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>Jeton refusé, état de %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>Pas de réponse depuis %1, état de %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>vieux de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Live, %1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>En direct, il y a %1</translation>
    </message>
    <message>
        <source>Live, %1 ago, next in %2</source>
        <comment>%1, %2 = spans such as 2 s</comment>
        <translation>En direct, il y a %1, suite dans %2</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>short for contradictions</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum cover</comment>
        <translation>min %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people lacking</comment>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <extracomment>%1 = a channel, %2 = people</extracomment>
        <translation>Couverture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 sur %2 actifs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <comment>%1 = time of day</comment>
        <translation>Pas de données depuis %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>for %1 min %2 s</source>
        <extracomment>%1 = minutes, %2 = seconds in two digits</extracomment>
        <translation>depuis %1 min %2 s</translation>
    </message>
    <message>
        <source>Dixa refused the token. It has to be replaced on this computer.</source>
        <translation>Dixa a refusé le jeton. Il doit être remplacé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>En attente de la première réponse.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>Dixa ne répond pas. Essai en cours, tentative %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>Dixa ne répond pas. Nouvel essai dans %1, tentative %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>Noms et nombres sont masqués après 5 minutes sans réponse.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <comment>%1 = a channel: what lacks people</comment>
        <translation>Toutes, %1</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>L’écran %1 n’est pas connecté</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>Équipe introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>Échap encore une fois quitte le mural</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>min %1, %2 short</source>
        <comment>cover: %1 = wanted at least, %2 = how many are missing</comment>
        <translation>min %1, manque %2</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>cover of a channel</comment>
        <translation>plus personne</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>min %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>team and channel</comment>
        <extracomment>%1 is a team or &quot;All teams&quot;, %2 is a channel</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>Compte votre demande en attente pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Compte vos demandes en attente pour %n personne.</numerusform>
            <numerusform>Compte vos demandes en attente pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two counts, for ears</comment>
        <translation> à </translation>
    </message>
    <message>
        <source>Click or press %1 to send.</source>
        <comment>%1 is a key</comment>
        <translation>Cliquez ou appuyez sur %1 pour envoyer.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>Activer %1 pour %2&#xa0;?</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>Désactiver %1 pour %2&#xa0;?</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>dans toutes les équipes</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>Couverture %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>Activés dans la présence&#xa0;: %1</translation>
    </message>
</context>
</TS>
