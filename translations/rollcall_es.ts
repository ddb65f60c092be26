<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>Acerca de Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <comment>%1 = version</comment>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>Supervisor dashboard for contact centres that run on Dixa.</source>
        <translation>Panel para supervisores de centros de contacto que usan Dixa.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre con licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account and profiles</source>
        <translation>Cuenta y perfiles</translation>
    </message>
    <message>
        <source>A simulated organisation: there is no token.</source>
        <translation>Organización simulada: no hay token.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>Conectado a %1 como %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>Abrir su ventana</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>Eliminar...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>Conectar con Dixa...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Reemplazar token...</translation>
    </message>
    <message>
        <source>Forget the token...</source>
        <translation>Olvidar el token...</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is kept in the key store, for this profile and this server.</source>
        <translation>Se guarda en el almacén de claves, para este perfil y este servidor.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>clave api conexión contraseña</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>Cada uno tiene su propia organización, token, ajustes, cachés, historial y ventana.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organización cuenta cambiar varios varias</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>Añadir...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>El token de %1 se elimina del almacén de claves. Rollcall sigue usándolo hasta que se cierre y pedirá un token la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>Su nombre: letras, cifras, - y _. Se abre una ventana para él, que pide su token.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>Desde un simulacro no se conecta nada real: hágalo en la ventana propia de Rollcall.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Asked</source>
        <comment>column: when something was asked</comment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column: what was asked</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column: how it was asked, by hand or as a part of a batch</comment>
        <translation>Cómo</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>entries</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>Solicitudes de lotes</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportar a CSV...</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run.</source>
        <translation>En esta sesión no se registra nada.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>Aún no se ha solicitado nada desde este puesto.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nada coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Escribiendo...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha guardado: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>La conexión se reemplazó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>Ya no es agente</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>No enviado: la respuesta era sobre otra persona</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>Modificado en otro lugar entretanto: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>Dixa pide esperar</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Ya no existía</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>La respuesta no dice qué ha pasado</translation>
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
        <translation>Hace falta un correo: con él inicia sesión el agente y después no se puede cambiar.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>contiene un espacio.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>debe tener exactamente una @.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>no tiene nada antes de la @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>tiene antes de la @ un carácter no permitido en un correo.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>no tiene un dominio válido después de la @.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>no tiene una terminación como .com después de la @.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>Un correo tiene como máximo 254 caracteres.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>no parece un número de teléfono. Se envía tal cual.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>no tiene prefijo de país. Se envía tal cual si no se corrige.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>es demasiado largo o corto para su país. Se envía tal cual.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>tiene espacios o signos. Los ejemplos de Dixa solo llevan + y cifras.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>Hace falta una dirección web que empiece por https://.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>Hace falta un nombre visible.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>Un nombre tiene como máximo 255 caracteres.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>el programa terminó antes</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>La respuesta era sobre otra persona</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>Dixa conoce a varias personas con este dato</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>Este puesto es solo de observación</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n añadido al equipo</numerusform>
            <numerusform>%n añadidos al equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>1 añadido al equipo</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>¿Conservar lo escrito?</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>cerrado antes de la respuesta</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>Se ha recuperado el borrador de las %1.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>Antes de enviar se pregunta a Dixa si alguien tiene ya este correo.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>No se ha guardado: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>1 campo por corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Crear agente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Guardar 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>Guardar %n cambio</numerusform>
            <numerusform>Guardar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>Sin conexión: lo escrito se guarda como borrador.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>Dixa se lee otra vez justo antes de enviar.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 ya tiene este correo: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 tiene este correo como adicional: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>%1 tiene este número de teléfono: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>Ya hay alguien llamado %1.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agente nuevo</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>Editar agente</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>Crear y añadir otro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>no había conexión</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>Sin conexión. Lo escrito se guarda como borrador.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>el programa terminó antes de la respuesta</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Leyendo de nuevo el agente...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>Preguntando a Dixa si alguien tiene este correo...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>No enviado: %1. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>%1 ya tiene el correo %2. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>Este agente ya no existe. No se ha enviado nada; el texto todavía se puede copiar.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>Otra persona ha modificado un campo entretanto. Elija y guarde de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>Otra persona ha modificado %n campo entretanto. Elija y guarde de nuevo.</numerusform>
            <numerusform>Otra persona ha modificado %n campos entretanto. Elija y guarde de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>En Dixa ya está así. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>Enviando. Si no llega una respuesta clara, se comprueba y no se envía dos veces.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. Se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>No se sabe si se hizo: %1. Compruébelo antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>%1: agente creado.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>%1: perfil guardado.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 Pero Dixa responde con un valor distinto del esperado en: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 A continuación: los equipos se definen en Dixa y los canales, en la sala cuando esté en línea.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>este agente ya no existe</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>Un cambio anterior de %1 sí se hizo al final.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>Un cambio anterior de %1 no se hizo.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>Sigue sin saberse qué pasó con un cambio de %1.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>Este puesto es solo de observación.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>Volver a crear desde copia</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>Copias de agentes (*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 no es una copia de un agente.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>Desde una copia. El agente nuevo recibe otro id y ningún equipo; los equipos anteriores eran: %1. Puede que se rechacen el correo y el teléfono mientras los tenga el usuario final.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n hecho al final</numerusform>
            <numerusform>%n hechos al final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n no hecho</numerusform>
            <numerusform>%n no hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n aún sin saberse</numerusform>
            <numerusform>%n aún sin saberse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n cambio de perfil anterior no tuvo respuesta: %1. Véase Actividad.</numerusform>
            <numerusform>%n cambios de perfil anteriores no tuvieron respuesta: %1. Véase Actividad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentDirectoryModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>Después no se puede cambiar: la API no lo permite.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>La API no permite cambiar un correo. Para corregirlo, cree un agente nuevo y convierta este en usuario final.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>No se han podido leer los equipos: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1; varios agentes tienen este correo</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1; tampoco se ha podido volver a leer: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>Sin respuesta clara; al releer se ve que se hizo</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1; al releer se ve otro cambio</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1; el agente ya no existe</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1; al releer se ve que no se hizo nada</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>La conexión se ha reemplazado</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>La conexión se reemplazó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>La respuesta era sobre otra persona</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>Ya no existía</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>New from a list...</source>
        <translation>Nuevos desde una lista...</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Buscar en Dixa...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportar a CSV...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Nuevo: %1, %2</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>Edición: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Editar %n...</numerusform>
            <numerusform>Editar %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Convertir a %n en usuario final...</numerusform>
            <numerusform>Convertir a %n en usuarios finales...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Convertir en usuario final...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 de %n agente</numerusform>
            <numerusform>%1 de %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 agente</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>leyendo, %n por ahora</numerusform>
            <numerusform>leyendo, %n por ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>no leído: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>leído hace %1</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>de una sesión anterior</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>Nadie coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>Leyendo la lista de agentes...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>No se ha leído ninguna lista de agentes.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Agente nuevo...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Definir canales...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar teléfono</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>Exportar agentes</translation>
    </message>
    <message>
        <source>1 agent written to %1</source>
        <comment>%1 = a file</comment>
        <translation>1 agente escrito en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>%n agente escrito en %1</numerusform>
            <numerusform>%n agentes escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>%1 = why</comment>
        <translation>No exportado: %1</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what it is about</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>Pospuesta hasta las %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>Confirmada a las %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alert</comment>
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo en orden.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of alerts</comment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Reglas...</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>Alerta tras %1 s por debajo del mínimo, resuelta tras %2 s en el mínimo o más. A partir de %3 forman una línea.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>Silencio de %1 a %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>Sonido activado.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>Sonido desactivado.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n confirmada</numerusform>
            <numerusform>%n confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n pospuesta</numerusform>
            <numerusform>%n pospuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
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
        <translation>No se puede consultar esta dirección.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>El servidor nos envía a otro sitio; eso nunca se sigue.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>El servidor nos envía a %1; eso nunca se sigue.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>El servidor ha respondido con el estado %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Conexión rechazada.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>No se encuentra el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>El servidor ha cerrado la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>La respuesta incumple las reglas de HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La respuesta es demasiado grande.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>No hubo respuesta completa a tiempo.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>El token contiene espacios o una palabra de esquema.</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>El agente encontrado no se puede leer.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>No se puede acceder al proxy o este rechaza la conexión.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>El proxy ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>No se encuentra el nombre del proxy.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>El proxy no responde.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>El proxy pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>El proxy no deja pasar la conexión.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>El sistema no indica qué proxy lleva a Dixa.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>Esto no es una dirección web; tiene la forma %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>La dirección debe empezar por https:// (http:// solo se admite para este equipo).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>La dirección no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>La dirección debe terminar tras el nombre de host y el puerto.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>El puerto 0 no es accesible.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>El token está vacío.</translation>
    </message>
    <message>
        <source>The token contains blanks, line breaks or letters that no token has.</source>
        <translation>El token contiene espacios, saltos de línea o letras que ningún token tiene.</translation>
    </message>
    <message>
        <source>The token is too short.</source>
        <translation>El token es demasiado corto.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>El token es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rollcall is already running with this profile (process %1) and does not answer</source>
        <translation>Rollcall ya está abierto con este perfil (proceso %1) y no responde</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>no se ha podido iniciar la organización simulada</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>Saliendo: se espera 1 respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Saliendo: se espera %n respuesta.</numerusform>
            <numerusform>Saliendo: se esperan %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>Indique uno en la ventana de Rollcall de este equipo y vuelva a iniciar el panel mural.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>Inicie el panel mural con --token-file.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>Modo seguro tras %1 fallos: ajustes habituales, sin cachés ni historial</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>no es un proxy utilizable</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>El token se ha olvidado; esta sesión aún lo tiene.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>No se ha podido eliminar el token.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>La contraseña del proxy vale hasta que se cierre Rollcall: no se ha podido guardar.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>No se ha podido abrir la ventana del perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>El perfil %1 está abierto en una ventana: ciérrela primero.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>Eliminar el perfil %1</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>Con el perfil %1 se elimina lo siguiente, y no se puede deshacer:</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a profile</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Se ha eliminado el perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is removed, and its token with it.</source>
        <translation>Se ha eliminado el perfil %1 y, con él, su token.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>Se ha eliminado el perfil %1; su token sigue en el almacén de claves.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>no es ninguno de los tamaños</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>La contraseña de su proxy sigue en el almacén de claves.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>No se ha podido abrir la ventana del simulacro.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>Rollcall está ahora en la versión %1: véase «Novedades» en el menú.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha podido cambiar el inicio con el escritorio: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>Un perfil no puede llamarse %1: ese nombre es el del simulacro.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>nombra algo que no es un servidor de imágenes</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>Un perfil no puede llamarse %1: ese nombre es el de la organización simulada.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1: dejar como está</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>%1 = a channel</comment>
        <translation>%1: activar</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>%1 = a channel</comment>
        <translation>%1: desactivar</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>there is no folder for it</source>
        <translation>no hay carpeta para ello</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Reemplazar token...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>Ajustes de red...</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what an alert is about</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message>
        <source>Attempt %1: %2.</source>
        <extracomment>%1 = how often it was tried, %2 = why it failed</extracomment>
        <translation>Intento %1: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>Próximo en</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>Intentando ahora</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>Sin respuesta desde hace %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>Esta es la sala como estaba a las</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>Los interruptores están bloqueados.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>Token rechazado.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>Dixa ha respondido 401 y se ha detenido la consulta. La sala conserva lo último leído.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>Hasta ahora no se ha leído nada.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>Dixa pide esperar (429). También cuentan otros programas con el mismo token.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>El servidor informa de 0 agentes.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>Se espera una segunda respuesta antes de retirar a nadie de la sala.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>El reloj de este equipo difiere.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>El servidor va %1 adelantado.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>El servidor va %1 atrasado.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>Las horas siguen este equipo.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>1 registro ilegible.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n registro ilegible.</numerusform>
            <numerusform>%n registros ilegibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>Se han dejado fuera; se muestra a todos los demás.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>Lote: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>Mostrar el lote %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 person selected</source>
        <translation>1 persona seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n persona seleccionada</numerusform>
            <numerusform>%n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 persona mostrada</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n persona mostrada</numerusform>
            <numerusform>%n personas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>iniciado a las %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>en curso desde las %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como ajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del ajuste guardado:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>Nombre del ajuste guardado (se reemplaza el que tenga este nombre):</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>Solicitudes por segundo en los últimos diez segundos, de las diez que permite Dixa.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 solic./s</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>Cupo de solicitudes: %1</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>usuario final</translation>
    </message>
    <message>
        <source>not an agent</source>
        <translation>no es agente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? comprobando</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ error</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? desconocido</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– omitido</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– no enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n no enviado</numerusform>
            <numerusform>%n no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>but another value than expected in %1</source>
        <comment>%1 = fields</comment>
        <translation>pero con un valor distinto del esperado en %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Report...</source>
        <translation>Informe...</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Detener el resto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Enviar %n de nuevo</numerusform>
            <numerusform>Enviar %n de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Revertir %n...</numerusform>
            <numerusform>Revertir %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>Cerrar no lo detiene.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Informe escrito en %1</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha escrito ningún informe: %1</translation>
    </message>
</context>
<context>
    <name>ChannelMapEditor</name>
    <message>
        <source>none</source>
        <comment>channel of a fine channel</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a word of the server that this program does not know</source>
        <translation>una palabra del servidor que este programa no conoce</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>Definir canales de 1 seleccionado...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Definir canales de %n seleccionado...</numerusform>
            <numerusform>Definir canales de %n seleccionados...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>Definir canales de los seleccionados...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Definir canales de %n mostrado...</numerusform>
            <numerusform>Definir canales de los %n mostrados...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Seleccionar todos los mostrados</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>Guardar el estado actual como ajuste</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Quitar un ajuste guardado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lotes</translation>
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
        <translation>Como estaba el %1</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Presence reports fine channels, and a switch moves a whole group of them. Which belongs to which is published nowhere: this map is what the floor reads switches by. Switches that were confirmed show what came and went with them; where that speaks against the map, a change is proposed.</source>
        <translation>La presencia informa de canales detallados, y un interruptor mueve todo un grupo de ellos. Cuál pertenece a cuál no está publicado: con este mapa lee la sala los interruptores. Los cambios confirmados muestran qué se movió con ellos; donde eso contradice el mapa, se propone un cambio.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>interruptor cambiar grupo correo email chat teléfono</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Filas normales</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>Columnas de origen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command or agent</source>
        <extracomment>Accessible name of the field; %1 = name of an agent</extracomment>
        <translation>Comando o agente</translation>
    </message>
    <message>
        <source>A command or an agent</source>
        <translation>Un comando o un agente</translation>
    </message>
    <message>
        <source>What to do with this agent</source>
        <translation>Qué hacer con este agente</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>Nada ni nadie se llama así.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ elegir, Intro aceptar, Esc cerrar. Con un nombre: «editar liv».</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ elegir, Intro aceptar, Esc volver.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>%1: también lo ha modificado otra persona</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>%1: también lo ha modificado otra persona, visto a las %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = Theirs, Yours or Keep both, %2 = the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El de Dixa</translation>
    </message>
    <message>
        <source>in Dixa now</source>
        <translation>ahora en Dixa</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>replaces theirs</source>
        <translation>reemplaza el de Dixa</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>el suyo, con el de Dixa como teléfono adicional</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>el de Dixa, con lo que usted añadió y sin lo que quitó</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>al abrir</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>Token aceptado</translation>
    </message>
    <message>
        <source>answer in %1 ms</source>
        <translation>respuesta en %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n persona o más</numerusform>
            <numerusform>%n personas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa not reached</source>
        <translation>No se llega a Dixa</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>Agentes legibles</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>Token no aceptado</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>Agentes no legibles: faltarán los nombres</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>Presencia no legible</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>Presencia legible</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>La escritura no se prueba: cambiaría algo</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an agent</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n sin agente</numerusform>
            <numerusform>%1, %n sin agente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ilegible</numerusform>
            <numerusform>%1, %n ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>Equipos legibles</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams come slowly, one person at a time, and without names</source>
        <translation>Los equipos llegan despacio, persona a persona y sin nombres</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>Equipos no leídos</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>Relojes no comparados: Dixa no ha dado la hora</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>El reloj de este equipo coincide con Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>El reloj de este equipo va %1 atrasado respecto a Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>El reloj de este equipo va %1 adelantado respecto a Dixa</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>corregido en pantalla</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>El token de esta sesión procede de un archivo.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>Lo que guarda el almacén de claves no es un token.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>El almacén de claves está bloqueado o ha perdido el token. Rollcall lo comprueba cada minuto.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>No se ha podido guardar el token; Rollcall volverá a pedirlo.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>La cobertura cuenta a quien está en línea, trabajando y con el canal activado. Es dotación, no carga.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>Cubren ahora</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
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
            <numerusform>%n cubre, ahora sin mínimo</numerusform>
            <numerusform>%n cubren, ahora sin mínimo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 = a time span, &quot;at least&quot; when its beginning was not seen</extracomment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>desde hace al menos %1</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 a las %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>ausente desde hace %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>Canal %1 activado, pero ausente</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>Podría cubrir, canal %1 desactivado</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>Nadie en línea y trabajando</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 de %2 trabajando</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>sin mínimo</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1, sin mínimo</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Faint: usual, of %1 × %2</source>
        <extracomment>the middle value of some days; %1 = their number, %2 = a weekday such as Monday</extracomment>
        <translation>Tenue: lo habitual, de %1 × %2</translation>
    </message>
</context>
<context>
    <name>CoverPeople</name>
    <message>
        <source>Turn on</source>
        <comment>a channel of a person</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <extracomment>%1 = a channel, %2 = a name</extracomment>
        <translation>Activar %1 para %2</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>justo lo necesario</translation>
    </message>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n sobre el mínimo</numerusform>
            <numerusform>%n sobre el mínimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cover: not known yet</source>
        <comment>%1 = a channel</comment>
        <translation>Cobertura %1: aún desconocida</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Cobertura %1: era de %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>Cobertura %1: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>Personas en línea, trabajando y con el canal %1 activado. La línea muestra las dos últimas horas.</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>mín. %1</translation>
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
        <translation>todos los equipos</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>justo lo necesario</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>people over the minimum</comment>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people missing</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>Sin datos nuevos</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 = channel and team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Nobody on %1</source>
        <comment>%1 = a channel</comment>
        <translation>Nadie en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = a name, %2 = a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: away</source>
        <comment>%1 = a name</comment>
        <translation>%1: ausente</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1 se ausentó</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1 se desconectó</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1: canal %2 desactivado</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1 ya no cuenta</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>Desde las %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>Desde las %1 o antes.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>La última respuesta es de las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Minimums...</source>
        <translation>Mínimos...</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>%1 = the name of a plan of minimums</extracomment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>No plan today</source>
        <translation>Sin plan hoy</translation>
    </message>
    <message>
        <source>%1, today only</source>
        <comment>%1 = a plan of minimums</comment>
        <translation>%1, solo hoy</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>Según el día de la semana</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>El del sistema (ninguno)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>El del sistema (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>Puesto y agentes</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>Lo que se ajusta aquí se guarda para este perfil en este equipo.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>El programa se inició con --read-only.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>Desde aquí no se puede mover ningún interruptor; lo que está en curso se espera.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>solo lectura bloquear</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>Un número sin prefijo de país se lee como de este país, y se ofrece la forma con +.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>teléfono número prefijo</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>En los diálogos de agentes: se muestra la solicitud exacta sin tener que pedirla.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>solicitud petición JSON diálogo</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>Cargarlas</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>avatar foto cara imagen privacidad</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>De donde indican sus perfiles, si es uno de los servidores de abajo. Si no, sus iniciales.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>Las imágenes se piden a estos servidores y a todos sus subdominios, solo por https y nunca con el token. Nombres separados por espacios o comas; vacío, es el de Dixa.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>avatar foto servidor dominio permitido</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a note is about</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <comment>section of the settings</comment>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>How Rollcall stands in the desktop of this computer.</source>
        <translation>Cómo se integra Rollcall en el escritorio de este equipo.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>Indica cómo está la sala y muestra u oculta la ventana.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>área de notificación bandeja icono segundo plano</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>Mantenerlo ahí</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>«Salir» lo cierra del todo. Sin bandeja, la ventana se cierra como siempre.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>segundo plano ocultar minimizar</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>Con este perfil: en la bandeja si el icono está activado; si no, minimizado. No forma parte de un archivo de ajustes.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>inicio automático autoarranque arranque iniciar sesión</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
</context>
<context>
    <name>DirectoryWalk</name>
    <message>
        <source>The server&apos;s list of agents does not end.</source>
        <translation>La lista de agentes del servidor no termina.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>Convertir aunque esta persona esté trabajando</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>Convertir en usuario final</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>¿Convertir a %1 en usuario final?</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Se retira el acceso a Dixa para agentes. No se borra nada: la persona queda como usuario final. No se puede revertir: un agente creado después tiene otro id y ningún equipo, y puede que se rechace el correo.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>Antes se escribe una copia del perfil:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Nombre del agente</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>Ahora: presencia no leída.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>Canales activados: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Visto por última vez: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>La sala no está al día: ahora no se puede convertir a nadie.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>Esta persona está en línea y trabajando.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>Leyendo de nuevo el agente...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>Ya no existía. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se ha enviado nada: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>Escribiendo la copia...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>No se ha enviado nada: no se puede escribir la copia: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>Enviando. Si no llega una respuesta clara, se comprueba.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>%1 ya no era agente.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>%1 es ahora usuario final. Copia: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>Dixa lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>No se sabe si se hizo: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No se ha hecho: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>Escriba %1 o su correo para confirmar</translation>
    </message>
</context>
<context>
    <name>DowngradeManyDialog</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>También quienes trabajan ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>Convertir en usuarios finales</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>¿Convertir a %n agente en usuario final?</numerusform>
            <numerusform>¿Convertir a %n agentes en usuarios finales?</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>Se retira el acceso a Dixa para agentes. No se borra nada: quedan como usuarios finales. No se puede revertir: un agente creado después tiene otro id y ningún equipo, y puede que se rechace el correo.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>Antes se escribe una copia de cada uno en %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Número de agentes</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>presencia no leída</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>pasa a usuario final</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>excluido: en línea y trabajando</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>No enviado: la ventana ya no existe</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>En línea y trabajando</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>No enviado: no se puede escribir la copia: %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>Conversiones: %n</numerusform>
            <numerusform>Conversiones: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>Escriba %n para confirmar</numerusform>
            <numerusform>Escriba %n para confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>Convertir a 1 en usuario final</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Convertir a %n en usuario final</numerusform>
            <numerusform>Convertir a %n en usuarios finales</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>La sala no está al día: ahora no se puede convertir a nadie.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>Todos están en línea y trabajando.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>Cada uno se lee otra vez justo antes.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>1 está en línea y trabajando y queda excluido.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n está en línea y trabajando y queda excluido.</numerusform>
            <numerusform>%n están en línea y trabajando y quedan excluidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>Una tarde normal.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>El servidor vuelve a responder.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>Una de cada cuatro personas pierde la conexión y sigue en «Trabajando».</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>Casi todos dejan los teléfonos a la vez: la cobertura no alcanza.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>El servidor lo rechaza todo: demasiadas solicitudes (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>El servidor falla (503): la sala queda desactualizada.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>El servidor no responde en absoluto: de un cambio, nadie sabe si llegó.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>La gente vuelve.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>El final: según el guion, ya no falla nada más.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>name of a plan of cover</comment>
        <translation>Simulacro</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>A bad afternoon, to practise on</source>
        <translation>Una mala tarde para practicar</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>Se abre una ventana aparte, con personas inventadas en este equipo. Está marcada como «Simulacro» en todas partes, y lo que se cambia en ella no llega a nadie. Esta ventana sigue como está.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Tras %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Iniciar el simulacro</translation>
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
        <translation>ahora</translation>
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
        <translation>el programa terminó antes</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>se solicitó otra cosa antes de verse en la presencia</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>leído en el siguiente inicio</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>aceptado; en el siguiente inicio la presencia no lo indicaba</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>aceptado; en el siguiente inicio se leyó otra cosa</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>%1, %2: from %3 to %4, %5</source>
        <comment>%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark</comment>
        <translation>%1, %2: de %3 a %4, %5</translation>
    </message>
    <message>
        <source>min %1, %2 short</source>
        <comment>minimum of people, and how many are missing</comment>
        <translation>mín. %1, faltan %2</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum of people</comment>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>who covers a channel</comment>
        <translation>no queda nadie</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>people</comment>
        <translation>%1 menos</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>La respuesta es una página web, no JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>La respuesta no es la que corresponde a esta solicitud.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La respuesta no es JSON.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>Sin respuesta completa a tiempo</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>Sin conexión segura, por lo que no se envió el token</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>El servidor nos envía a otro sitio; eso nunca se sigue</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>El token no se acepta</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>El servidor no conoce esto</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor ha rechazado la solicitud</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor ha fallado</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La respuesta no se puede leer</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>El token no tiene permiso para esto</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL del avatar</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>nuevo de Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>Ajustes como archivo</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>Para otro equipo o para conservarlos. Nunca incluye tokens, contraseñas ni el servidor.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>guardar copia seguridad archivo</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>Antes se muestra lo que cambiaría.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>cargar restaurar archivo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>no se puede leer el archivo del token: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>el archivo del token es una carpeta</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo del token; chmod 600 lo impide.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>el archivo del token es demasiado largo para contener un token</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>el archivo del token no contiene un token utilizable: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>un archivo de token solo se lee</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Agrupar por equipo</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>Orden fijo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>Group: team</source>
        <translation>Grupo: equipo</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>Grupo: estado</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>1 movimiento en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n movimiento en espera</numerusform>
            <numerusform>%n movimientos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>1 movimiento en espera, Espacio</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n movimiento en espera, Espacio</numerusform>
            <numerusform>%n movimientos en espera, Espacio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Conectar Rollcall con Dixa</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Reemplazar el token</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>La sala conserva lo último leído hasta que responda el token nuevo.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Dos minutos. Al conectar no se cambia nada en Dixa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>Se guarda en el almacén de claves del sistema, nunca en un archivo ni en un registro.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>Se guarda hasta salir, nunca en un archivo ni en un registro.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>1 solicitud, %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n solicitud, %1 s</numerusform>
            <numerusform>%n solicitudes, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>Probando...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Usar un token de API</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>Lo crea un administrador en Dixa, en Settings, Integrations, API tokens. Tipo: «Dixa API».</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>Solo observar en este equipo</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>oculta todos los interruptores y ediciones, pensado para el panel mural</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>Explorar con una organización simulada</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>Personas inventadas en una sala cambiante. Todo funciona y nada sale de este equipo. Marcado como «Simulado» en todas partes.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>Conectar Rollcall con Dixa</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>Dos minutos. Al conectar no se cambia nada en Dixa.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>Nombre que se muestra aquí</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avanzado...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>Enviar como token «Bearer»</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>Dixa documenta el token sin más; algunas pasarelas quieren la palabra delante.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>El token se puede reemplazar más tarde en el menú «Más».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>Simulacro: practicar con una mala tarde...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>El token se reemplazó entretanto</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>No se puede leer ningún registro de la respuesta</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>La respuesta era sobre otra persona</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar teléfono</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Definir canales...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Agente nuevo...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Convertir en usuario final...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>Nadie coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>El servidor no informa de ningún agente.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>No se ha leído nada: se rechazó el token.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>Leyendo la sala...</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>How the table of everybody looks.</source>
        <translation>Aspecto de la tabla con todas las personas.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>Con la compacta caben más personas; la amplia se lee de lejos.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>densidad líneas filas compacta amplia</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>La columna Equipo aparece por sí sola cuando las filas no están agrupadas por equipo; con su casilla aparece también cuando lo están.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>tabla ocultar mostrar</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>A partir de ahí, el tiempo se ve en rojo y lleva un triángulo en Notas.</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>umbral pausa descanso minutos tarde</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>FloorSession</name>
    <message>
        <source>Another program holds the record of what is asked; this run&apos;s part is written later.</source>
        <translation>Otro programa tiene el registro de solicitudes; la parte de esta sesión se escribirá más tarde.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>El disco está lleno: por ahora no se lleva el registro de solicitudes.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>Por ahora no se puede escribir el registro de solicitudes.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>El registro de solicitudes es de una versión más nueva y no se toca; esta sesión no lleva ninguno.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>Por ahora no se lleva el registro de solicitudes.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>muestra quién trabaja</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>La pantalla puede apagarse: no se pudo detener el salvapantallas</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>No hay dónde guardar el registro de solicitudes: termina con esta sesión.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>No se ha podido leer el registro de solicitudes; se aparta como %1.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>Otro programa tiene el historial; lo visto entretanto se escribirá más tarde.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>El disco está lleno: por ahora no se guarda historial. La sala continúa.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>Por ahora no se puede escribir el historial. La sala continúa.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>El historial es de una versión más nueva y no se toca; esta sesión no guarda ninguno.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>Por ahora no se guarda historial. La sala continúa.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>No se ha podido leer el historial; se aparta como %1 y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>No se puede acceder al historial compartido: mientras tanto, este puesto consulta Dixa por sí mismo.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>El historial compartido es de otra organización o de una versión más nueva. No se toca: este puesto consulta Dixa por sí mismo.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>El servidor del historial compartido se ha quedado sin espacio. La sala continúa.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>Por ahora no se puede escribir el historial compartido. La sala continúa.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>No se ha podido guardar la contraseña.</translation>
    </message>
    <message>
        <source>Drill: nobody here is real</source>
        <translation>Simulacro: aquí nadie es real</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulado</translation>
    </message>
</context>
<context>
    <name>FloorTexts</name>
    <message>
        <source>was %1</source>
        <comment>a state word of the server that is no longer fresh</comment>
        <translation>estaba: %1</translation>
    </message>
    <message>
        <source>%1, disarmed</source>
        <comment>channel switch, as in: off requested, disarmed</comment>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>on, disarmed</source>
        <comment>channel switch</comment>
        <translation>activado, bloqueado</translation>
    </message>
    <message>
        <source>off, disarmed</source>
        <comment>channel switch</comment>
        <translation>desactivado, bloqueado</translation>
    </message>
    <message>
        <source>unknown, disarmed</source>
        <comment>channel switch</comment>
        <translation>desconocido, bloqueado</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>header of the time in state: as of this time of day</comment>
        <translation>A las %1</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Seleccionar todos los mostrados</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>Ordenar por «%1»</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>channel, inside a sentence</comment>
        <translation>correo</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>channel, inside a sentence</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel, inside a sentence</comment>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>canales desconocidos</translation>
    </message>
    <message>
        <source>no channel on</source>
        <translation>ningún canal activado</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>one channel, as in: phone on</comment>
        <translation>canal activado: %1</translation>
    </message>
    <message>
        <source>%1 and %2 on</source>
        <comment>channels, as in: e-mail, chat and phone on</comment>
        <translation>canales activados: %1 y %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span: 1 hour 46 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>span</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and span: away 18 minutes</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>minutes of the away threshold</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people counting, %2 = people wanted</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people missing</comment>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1</source>
        <comment>people counting on each channel</comment>
        <translation>cobertura: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group whose people are hidden</comment>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Not in agent list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Working but offline</source>
        <translation>Trabaja desconectado</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>Faltan los canales</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>Ningún canal activado</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>Estado no reconocido</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>Falta el estado</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>column</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>In state</source>
        <comment>column: how long</comment>
        <translation>En estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>Últimas 2 horas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messaging</source>
        <comment>channel</comment>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>Id desconocido</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>Fantasma</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>Sin canales</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>No visto</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>era desconocido</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>estaba sin estado</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>era fantasma</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>estaba sin canales</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>estaba ausente</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>estaba trabajando</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>estaba desconectado</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>activado, no cuenta</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>Más de %1 min</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>Presencia no leída</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>Sin equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n trabajando</numerusform>
            <numerusform>%n trabajando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n desconectado</numerusform>
            <numerusform>%n desconectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n contradicción</numerusform>
            <numerusform>%n contradicciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n contradicción</numerusform>
            <numerusform>%n contradicciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <comment>connection; %1 = a span such as 2 s</comment>
        <translation>en vivo, hace %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>desactualizado, %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>No se vio nada en este periodo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>Se vio todo este periodo.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>No visto: %1. No se sabe qué pasó entonces.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>Ninguna, según lo visto.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>No había mínimos definidos para este día.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>At its lowest</source>
        <translation>Punto más bajo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>%1 = day, %2 and %3 = times</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Cobertura por debajo del mínimo</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>Solicitado desde este puesto</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>Redactado por Rollcall según lo que ha visto este equipo. La cobertura cuenta a quienes estaban en línea, trabajando y con el canal activado.</translation>
    </message>
</context>
<context>
    <name>HistoryAxis</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>working</source>
        <comment>a line shows how many are</comment>
        <translation>trabajando</translation>
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
        <translation>Turno</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a team whose people are hidden</comment>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 person fits the search at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>1 persona coincide con la búsqueda a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n persona coincide con la búsqueda a las %1</numerusform>
            <numerusform>%n personas coinciden con la búsqueda a las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>En esta sesión no se guarda historial.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>Este día no se vio nada.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>Nadie coincide con la búsqueda y los equipos.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Escribiendo...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>Olvidar el historial de esta persona...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>Olvidar el historial de una persona</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>Se elimina todo lo que este equipo ha visto de %1, de todos los días. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>este equipo estaba en suspensión</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>no se pudo leer el servidor</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>el programa estaba cerrado</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>Cambios de este día...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>Totales por persona...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>Visto por este equipo desde las %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>y %n interrupción más</numerusform>
            <numerusform>y %n interrupciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>no visto %1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>se guarda %n día</numerusform>
            <numerusform>se guarda %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>Mostrar la sala a las %1</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>Guardar la nota de relevo</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>No se ha podido crear el documento.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>Nota de relevo...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>El historial no se puede leer ahora.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Velocidad de la reproducción</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>quién quien quiénes estaba estaban está en a las la el los</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>Historial y privacidad</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>Lo visto de cada persona; lo que supera este plazo se elimina cada día.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>Al deshacer se vuelven a guardar más días; lo eliminado no se recupera. El historial de una persona se olvida en la página Historial.</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>eliminar borrar olvidar conservar guardar retención</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>Guardar durante</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Días que se guarda el historial</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>Contraseña del historial compartido...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>Guardar menos historial</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Se elimina lo visto hace más de %n día. No se puede deshacer.</numerusform>
            <numerusform>Se elimina lo visto hace más de %n días. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historial compartido</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>Contraseña para %1. Se guarda en el almacén de claves.</translation>
    </message>
</context>
<context>
    <name>HistorySlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>Momento del día</translation>
    </message>
</context>
<context>
    <name>HistoryThen</name>
    <message>
        <source>Unclear</source>
        <comment>people whose presence contradicts itself</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>Sala a las %1: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Sala a las %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>The directory was not read, so nothing was compared: %1</source>
        <comment>%1 = why</comment>
        <translation>No se leyó la lista de agentes, así que no se comparó nada: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Informe escrito en %1</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>No se ha escrito ningún informe en %1: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>Plantilla escrita en %1</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha escrito ninguna plantilla: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses of a mail</source>
        <translation>direcciones de un correo</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>la primera fila es el encabezado</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>%1 no se ha leído: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>%1 no se ha admitido: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>La lista ya no es la misma que hace un momento, así que no se ha enviado nada. Revísela otra vez.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1: %2 por crear, %3 por modificar</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>No todos están en %1: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>El programa terminó antes de la respuesta; se está comprobando</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>Se interrumpió una importación. Su lista se ha recuperado; las filas sin respuesta se comprueban y nada se envía dos veces.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>Se interrumpió una importación. Su lista se ha recuperado; lo no enviado se puede enviar ahora.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>detenido antes del envío</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>La lista de una sesión anterior está dañada en el disco y no se ha recuperado. Lo que envió consta en Actividad.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Alt+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Intro: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of a list</comment>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 = a team</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>being added to %1</source>
        <comment>%1 = a team</comment>
        <translation>añadiéndose a %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>no está en %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>quizá en %1</translation>
    </message>
    <message>
        <source>Alt+Shift+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>Alt+Mayús+Intro: %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Paste a table, the addresses of a mail, or open a CSV file. Nothing is sent before you have seen what each row would do.</source>
        <translation>Pegue una tabla o las direcciones de un correo, o abra un archivo CSV. No se envía nada antes de ver qué haría cada fila.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>enviado de %1 a %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Leyendo...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Comparado con %n agente a las %1</numerusform>
            <numerusform>Comparado con %n agentes a las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Enviar %Ln pendiente</numerusform>
            <numerusform>Enviar %Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Enviar %Ln</numerusform>
            <numerusform>Enviar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>Se está enviando una lista. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>Abrir CSV...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>Por crear</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>Por modificar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>Informe...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>the character |</comment>
        <translation>Barra</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>Is the header</source>
        <translation>Es el encabezado</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>Es una persona</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas como texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para navegador (*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>No se ha leído ningún equipo</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>primero las filas fallidas</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>Añadiendo personas a los equipos</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Enviando: %1 de %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparando...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>Registro guardado: al reiniciar se continúa aquí</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>Borrador guardado a las %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln creado</numerusform>
            <numerusform>%Ln creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln por crear</numerusform>
            <numerusform>%Ln por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln por modificar</numerusform>
            <numerusform>%Ln por modificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln excluido</numerusform>
            <numerusform>%Ln excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln por corregir, no se envía</numerusform>
            <numerusform>%Ln por corregir, no se envían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>¿Ocupado?</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Sent %1 to %2 (UTC)</source>
        <comment>times</comment>
        <translation>Enviado de %1 a %2 (UTC)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a team</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>no está en %1: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>%1 de %2 hechas</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>Otra fila usa %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>Mismo correo que la fila %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>Mismo correo que la fila %1, solo cambian las mayúsculas.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Excluir la fila %1</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>Ya es un correo adicional de %1. Es probable que Dixa lo rechace.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>%1 tiene este número. Puede que Dixa lo rechace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln fila más usa %1.</numerusform>
            <numerusform>%Ln filas más usan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>Creado, pero no está en %1: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>Hay dos equipos llamados %1. La persona se crea sin ese equipo.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>No hay ningún equipo llamado %1. La persona se crea sin ese equipo.</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Rows %1, ...</source>
        <translation>Filas %1, ...</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Filas %1</translation>
    </message>
    <message>
        <source>Repairs and what will be sent</source>
        <translation>Correcciones y lo que se enviará</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>1 persona nueva no tiene equipo en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n persona nueva no tiene equipo en esta lista.</numerusform>
            <numerusform>%n personas nuevas no tienen equipo en esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>Los canales quedan como los define Dixa.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>Añadir %n a un equipo...</numerusform>
            <numerusform>Añadir %n a un equipo...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>Vacía deja el valor como está. Escriba &lt;clear&gt; para borrarlo.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>Corregir varios a la vez</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>1 nombre en mayúsculas o minúsculas</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n nombre en mayúsculas o minúsculas</numerusform>
            <numerusform>%n nombres en mayúsculas o minúsculas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>Escribir %n como es debido</numerusform>
            <numerusform>Escribir %n como es debido</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>1 teléfono sin prefijo de país</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n teléfono sin prefijo de país</numerusform>
            <numerusform>%n teléfonos sin prefijo de país</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. Solo es un aviso: se envían tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Poner el prefijo de país delante de %n</numerusform>
            <numerusform>Poner el prefijo de país delante de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>Poner %1 delante de %n</numerusform>
            <numerusform>Poner %1 delante de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>1 dirección sin terminación</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n dirección sin terminación</numerusform>
            <numerusform>%n direcciones sin terminación</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>1 fila sin nombre visible</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n fila sin nombre visible</numerusform>
            <numerusform>%n filas sin nombre visible</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>Formarlo con los nombres o el correo</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>1 correo repetido</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n correo repetido</numerusform>
            <numerusform>%n correos repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Excluir %n</numerusform>
            <numerusform>Excluir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>kept for after creation</source>
        <translation>se guarda para después de la creación</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>Ninguna columna es aún el correo: elija una en el encabezado (Alt+Abajo).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>Todas las columnas se usan según su encabezado.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, %n rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Whole phone numbers are sent without blanks.</source>
        <translation>Los números de teléfono completos se envían sin espacios.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>No se hizo. Lo enviado:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>Aún no se sabe si se hizo. Lo enviado:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n solicitud anterior y luego:</numerusform>
            <numerusform>%n solicitudes anteriores y luego:</numerusform>
        </translation>
    </message>
    <message>
        <source>team</source>
        <comment>before its name</comment>
        <translation>equipo</translation>
    </message>
    <message>
        <source>%1, 1 row</source>
        <comment>a request</comment>
        <translation>%1, 1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ok</source>
        <comment>a time of day, how many rows</comment>
        <translation>%1, %2 OK</translation>
    </message>
    <message>
        <source>Add 1 to the team of the list</source>
        <translation>Añadir 1 al equipo de la lista</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>Añadir %n al equipo de la lista</numerusform>
            <numerusform>Añadir %n a los equipos de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>PATCH equipo %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>1 correo con espacios o signos que sobran</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n correo con espacios o signos que sobran</numerusform>
            <numerusform>%n correos con espacios o signos que sobran</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Quitarlos</translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>Quitarlos de %n</numerusform>
            <numerusform>Quitarlos de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 outcome</source>
        <comment>of HTTP</comment>
        <translation>%1, 1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1, %n resultado</numerusform>
            <numerusform>%1, %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is this row&apos;s for certain.</source>
        <translation>Ninguno es con seguridad el de esta fila.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1, resultado %2 de %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>Asignado a esta fila por el id que contiene.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>Asignado a esta fila por el correo que contiene.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>Asignado a esta fila por su posición en la respuesta: el error no nombra a nadie.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>Asignado a esta fila porque era la única que quedaba sin resultado.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>The answer to it</source>
        <translation>La respuesta a ello</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose a person to see everything known about them.</source>
        <translation>Elija una persona para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>Esta persona ya no está en la sala.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>Activados, pero en ningún canal de esta tabla: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>consultando</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>bloqueado hasta actualizar</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>solo observar</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha releído: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>Leer de nuevo la presencia de esta persona</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Convertir en usuario final...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Más para esta persona</translation>
    </message>
</context>
<context>
    <name>InspectorChanges</name>
    <message>
        <source>%1 on</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, requested by you</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, solicitado por usted</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, por usted, confirmado</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, por usted, sin confirmar</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1, por usted, con error</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>Ninguno por ahora</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>cambiado en otro lugar</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1: más</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Descartar «%1»</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>nada activado</translation>
    </message>
    <message>
        <source>on: %1</source>
        <comment>%1 = a list of channels</comment>
        <translation>activados: %1</translation>
    </message>
</context>
<context>
    <name>InspectorContact</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a telephone number</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Close the inspector</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <comment>%1 = a span, %2 = time of day</comment>
        <translation>desde hace %1 (%2)</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>desde hace %1</translation>
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
        <translation>contradicción</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>%1 = sums such as &apos;Working 5 h 15&apos;</comment>
        <translation>Hoy: %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>persona de arriba, de abajo</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>celda contigua; en un equipo: plegar, desplegar</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>primera, última persona</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>página anterior, siguiente</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>activar o no correo, chat, mensajería, teléfono</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>añadir o quitar de la selección</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>ampliar la selección</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>seleccionar todos los mostrados</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>definir canales de los seleccionados</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>aplicar los movimientos en espera</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>pulsada: nada se mueve</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>confirmar la alerta</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>posponerla 15 minutos</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>mínimos</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>a quién se podría activar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>comandos y agentes escribiendo</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>deshacer lo cambiado</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>agrupación</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>agente nuevo</translation>
    </message>
    <message>
        <source>ask again now</source>
        <translation>consultar ahora</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>panel mural; Esc dos veces para salir</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>cerrar los detalles, vaciar la búsqueda</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>El almacén de claves de este escritorio aún no ha respondido.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>Se denegó el acceso al almacén de claves.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>El almacén de claves rechaza el acceso.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>En este escritorio no se puede usar ningún almacén de claves.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, at once.</source>
        <translation>Para textos, números y fechas; se aplica al momento.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>Salir de Rollcall</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>Aún no se ha enviado 1 solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>Aún no se ha enviado %n solicitud.</numerusform>
            <numerusform>Aún no se han enviado %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>Al salir no se envían; lo que está en curso se espera. En el próximo inicio, Actividad dirá cuáles eran.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>Salir y no enviar más</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <comment>what the program has written down</comment>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro de eventos</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that lines of the log must have</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>Solo líneas con estas palabras</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Información y superiores</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Copiar datos de depuración</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>No se lleva registro de eventos: no hay dónde guardarlo.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are in the folder.</source>
        <comment>lines of the log</comment>
        <translation>Las anteriores están en la carpeta.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>Copiado. Nombra versiones y carpetas, pero ni tokens ni personas.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>No se ha podido iniciar ningún programa para la carpeta %1</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>El registro de eventos no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>Hasta ahora no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Of all windows of this profile. The wall has its own.</source>
        <translation>De todas las ventanas de este perfil. El panel mural tiene el suyo.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>colores aspecto modo noche oscuro</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>Las filas, las celdas y los botones crecen con él.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>fuente letra zoom grande ampliar</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>Reducido: nada parpadea ni se desvanece.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>animación parpadeo desvanecer</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>Líneas más marcadas y todo el texto sin atenuar.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>legible líneas tinta</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>Visto con otros ojos</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>Ningún estado se indica solo con el color: cada uno tiene una forma y una palabra. Calculado en RGB lineal según Machado, Oliveira y Fernandes (2009); sin colores, según la luminancia.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>daltónico daltonismo ceguera color protanopia deuteranopia tritanopia escala de grises</translation>
    </message>
</context>
<context>
    <name>LookUpDialog</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>Buscar en Dixa</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>Correo o número de teléfono exacto</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>La dirección o el número completos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Consultando...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>Aún no está en la lista: léala de nuevo para trabajar con esta persona.</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>Alto de &amp;filas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Read the &amp;agent list again</source>
        <translation>Leer de nuevo la &amp;lista de agentes</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>Volver a crear un agente desde &amp;copia...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>Configurar el &amp;panel mural...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>Reemplazar to&amp;ken...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>C&amp;omandos...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Ata&amp;jos</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>&amp;Acerca de Rollcall</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Deshacer «%1»</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>&amp;Rehacer «%1»</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>Si&amp;mulacro...</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Log...</source>
        <comment>what the program has written down</comment>
        <translation>Registro de &amp;eventos...</translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Channels</source>
        <comment>a menu: switches of many people</comment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>Simulado</translation>
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
        <translation>Editar...</translation>
    </message>
    <message>
        <source>change profile</source>
        <comment>words a command is found by</comment>
        <translation>editar cambiar modificar perfil</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>Definir canales...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>cambiar activar desactivar interruptor</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>dirección email mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar teléfono</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>Mostrar en la sala</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>ir buscar encontrar detalles</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>Mostrar en la lista de agentes</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>ir buscar encontrar directorio</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>Convertir en usuario final...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>eliminar quitar borrar</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>Agente nuevo...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>crear añadir</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>Agentes nuevos desde una lista...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>crear añadir varios masivo pegar importar</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>Volver a crear un agente desde copia...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>restaurar deshacer convertir</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Editar %n seleccionado...</numerusform>
            <numerusform>Editar los %n seleccionados...</numerusform>
        </translation>
    </message>
    <message>
        <source>many bulk</source>
        <translation>varios masivo</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Convertir a %n seleccionado en usuario final...</numerusform>
            <numerusform>Convertir a los %n seleccionados en usuarios finales...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>varios eliminar quitar</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Definir canales de %n seleccionado...</numerusform>
            <numerusform>Definir canales de los %n seleccionados...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>varios cambiar</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>Buscar en Dixa...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>buscar servidor correo teléfono</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar encontrar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>abrir página</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>colores aspecto modo</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>Alto de filas: compacto</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>Alto de filas: normal</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>Alto de filas: amplio</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>densidad líneas</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>Deshacer «%1»</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Mostrar el panel mural</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>pantalla completa presencia</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Configurar el panel mural...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>pantalla distancia equipos horas</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>actualizar reintentar consulta</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>Leer de nuevo la lista de agentes</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>actualizar directorio</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>Reemplazar token...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>clave api conexión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>ayuda teclas teclado</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>Acerca de Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>versión ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>salir cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n alerta nueva</numerusform>
            <numerusform>%n alertas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name, or: who was on Phone at 10:40</source>
        <comment>what can be searched for</comment>
        <translation>Nombre, o: quién estaba en Teléfono a las 10:40</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>page: people from a list</comment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page: what was asked from this desk</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Name, channel or result</source>
        <comment>what can be searched for</comment>
        <translation>Nombre, canal o resultado</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>Borrador de agente nuevo</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agente nuevo</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>Un cambio de la última sesión se aceptó y no aparece en la presencia. Véase Actividad.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n cambio de la última sesión se aceptó y no aparece en la presencia. Véase Actividad.</numerusform>
            <numerusform>%n cambios de la última sesión se aceptaron y no aparecen en la presencia. Véase Actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>1 se lee como se solicitó</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n se lee como se solicitó</numerusform>
            <numerusform>%n se leen como se solicitó</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>1 no aparece en la presencia</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n no aparece en la presencia</numerusform>
            <numerusform>%n no aparecen en la presencia</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>Un cambio de la última sesión no tuvo respuesta: %1. No se ha vuelto a enviar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n cambio de la última sesión no tuvo respuesta: %1. No se ha vuelto a enviar nada.</numerusform>
            <numerusform>%n cambios de la última sesión no tuvieron respuesta: %1. No se ha vuelto a enviar nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>Un cambio temporal espera su decisión: nada ocurre solo. Véase Actividad.</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n cambio temporal espera su decisión: nada ocurre solo. Véase Actividad.</numerusform>
            <numerusform>%n cambios temporales esperan su decisión: nada ocurre solo. Véase Actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>Se interrumpió una importación: %1 de %2 filas hechas. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>Tendrá efecto cuando termine la importación.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>Palabras de un ajuste</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>no contiene canales detallados o grupos de canales válidos</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>eliminaría historial: elíjalo en esta página</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>se fija en la línea de comandos</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>no contiene reglas de alertas</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>no es una tabla de mínimos</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Drill...</source>
        <translation>Simulacro...</translation>
    </message>
    <message>
        <source>training practice exercise simulated bad afternoon</source>
        <translation>simulacro entrenamiento práctica ejercicio simulado mala tarde formación</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>versión cambios actualización novedades</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>Registro de eventos...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>registro log depuración mensajes problemas soporte</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>Abrir la ventana de %1</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>perfil organización cuenta cambiar</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Perfiles...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>organización cuenta cambiar varios varias</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>no nombra ningún país con teléfonos</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>nombra columnas que la sala no tiene</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>nombra un idioma que Rollcall no tiene</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Mínimos...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>cobertura plan dotación cuántos</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>Reglas de alertas...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>cobertura umbrales retrasos horas de silencio notificaciones</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>Idioma...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language inglés ajustes</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Send whole profiles (PUT)</source>
        <translation>Enviar perfiles completos (PUT)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Editar varios</translation>
    </message>
    <message>
        <source>Edit 1 agent</source>
        <translation>Editar 1 agente</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>Editar %n agente</numerusform>
            <numerusform>Editar %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>Añadir una entrada a</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>Quitar una entrada de</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>Corregir mayúsculas de nombres</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>Escribir teléfonos en E.164</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Hace falta un valor.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>Esto no cambiaría a nadie.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>Borrar un valor requiere PUT: se envían perfiles completos y se compara cada respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Se modificaría %n. Cada uno se lee otra vez justo antes de enviar.</numerusform>
            <numerusform>Se modificarían %n. Cada uno se lee otra vez justo antes de enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Revertidos: %n</numerusform>
            <numerusform>Revertidos: %n</numerusform>
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
        <translation>Este plan revierte la edición.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <comment>agents</comment>
        <extracomment>The number is how many are sent</extracomment>
        <translation>
            <numerusform>Enviar %n</numerusform>
            <numerusform>Enviar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinimumsDialog</name>
    <message>
        <source>Minimums</source>
        <translation>Mínimos</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Añadir línea</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Quitar línea</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <translation>Importar CSV...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportar a CSV...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Quitar plan</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Laborable</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>A plan has no name.</source>
        <translation>Un plan no tiene nombre.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>Dos planes se llaman %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>Una línea de %1 no tiene mínimo.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>Sin un plan, nada cuenta como insuficiente. Empiece con un plan nuevo o importe uno.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>Hay dos planes para el mismo día: vale el primero de la lista.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>Si las líneas de un equipo se solapan, cuenta el número más alto. Sin línea propia, todos los equipos juntos necesitan la suma.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>Los cambios no se han guardado. Cierre otra vez para descartarlos.</translation>
    </message>
    <message>
        <source>Export the minimums</source>
        <translation>Exportar los mínimos</translation>
    </message>
    <message>
        <source>Import minimums</source>
        <translation>Importar mínimos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n problema más.</numerusform>
            <numerusform>%n problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se ha tomado nada.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>Se ha leído 1 plan; cuenta una vez guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>Se ha leído %n plan; cuenta una vez guardado.</numerusform>
            <numerusform>Se han leído %n planes; cuentan una vez guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>Sala a las %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1, tal como se vio. No es en vivo y aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver a la vista en vivo</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>Cómo llega este equipo a Dixa.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>Contraseña...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>Se aplica a partir de la próxima solicitud. El proxy nunca se usa para este mismo equipo, y el token solo pasa por él cifrado.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks cortafuegos firewall host servidor puerto usuario contraseña 407</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>proxy</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>Indique el nombre o la dirección del proxy; hasta entonces todo queda como estaba.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>Esto no es un nombre de proxy: indique solo su nombre o dirección, sin http:// y sin puerto. Todo queda como estaba.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>Contraseña de %1 para %2. Se guarda en el almacén de claves.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>Un nombre de usuario no puede contener dos puntos. Todo queda como estaba.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>Esta versión no indica ninguna novedad.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>%1 de %2 con respuesta</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Agent</source>
        <comment>column of a batch</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of a batch</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a batch</comment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>PageLink</name>
    <message>
        <source>The link to the next page cannot be read.</source>
        <translation>El enlace a la página siguiente no se puede leer.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>El enlace a la página siguiente lleva a %1; eso nunca se sigue.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>El enlace a la página siguiente lleva a otra parte de la API.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>Los equipos llegan despacio, persona a persona: puede que el token no permita leer la lista de equipos</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>Se puede indicar %n servidor como máximo.</numerusform>
            <numerusform>Se pueden indicar %n servidores como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 es una sola palabra: un servidor lleva un punto en su nombre, como pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 es una dirección numérica: indique el nombre del servidor.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 es más que un servidor: indique solo su nombre, sin https://, puerto, ruta ni *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>Todo queda como estaba.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>State</source>
        <comment>column of a plan</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of a plan</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a plan</comment>
        <translation>Nota</translation>
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
        <translation>Guardar como ajuste...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>Los canales de cada persona vuelven a lo que recuerda este ajuste guardado.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>Definir canales</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>todos los equipos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1: no habrá nadie.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1: faltarán %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1 pasa de %2 a %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>Elija cómo debe quedar cada canal. No se envía nada hasta pulsar Enviar.</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>La cobertura cuenta a quienes están en línea y trabajando. Para deshacer: Revertir o Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>1 solicitud,</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n solicitud,</numerusform>
            <numerusform>%n solicitudes,</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>aprox. 1 s.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>aprox. %1 s.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>1 no requiere nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n no requiere nada.</numerusform>
            <numerusform>%n no requieren nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>Nada que enviar: todo está ya así.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>%1 = how many requests</comment>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>“%1” is no id of a team</source>
        <translation>«%1» no es un id de equipo</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>no hay ningún equipo «%1»</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>hay más de un equipo «%1»; indique su id</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>no se entienden las horas «%1 – %2»</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>«%1» no es un número de personas</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>no se indica ningún mínimo</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>El archivo es demasiado grande para planes de cobertura.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>La primera línea debe ser: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 celdas en lugar de %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>el plan no tiene nombre o es muy largo</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>no se entienden los días «%1»</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>hay demasiados planes</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>otros días que en una línea anterior de «%1»</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Hay demasiadas líneas.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>Consulta y cupo</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>Dixa permite diez solicitudes por segundo y 864.000 al día, para todos los programas con el mismo token.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>Un tiempo más corto muestra antes los cambios y gasta más solicitudes del día.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>intervalo actualizar segundos frecuencia cada cuánto</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>En qué se usa ahora el cupo</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>cuota cupo límite 429 solicitudes frecuencia</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>Ahora: %1 de 10 solicitudes por segundo.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>Consultar la presencia con este intervalo: %1 solicitudes al día, %2 % de la cuota.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>Hoy, hasta ahora: %1 % de la cuota.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>Hoy Dixa no ha respondido «demasiadas solicitudes» (429).</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Hoy Dixa ha respondido %n vez «demasiadas solicitudes» (429).</numerusform>
            <numerusform>Hoy Dixa ha respondido %n veces «demasiadas solicitudes» (429).</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>Se está leyendo la lista de agentes.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>Esto no es un nombre de perfil.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>El perfil está abierto en una ventana: ciérrela primero.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>No se ha podido eliminar todo lo del perfil; sus ajustes siguen ahí.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>No se han podido eliminar los ajustes del perfil.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>Sus ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Cachés: %n archivo, %1.</numerusform>
            <numerusform>Cachés: %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>El historial, el registro de solicitudes y el registro de eventos: %n archivo, %1.</numerusform>
            <numerusform>El historial, el registro de solicitudes y el registro de eventos: %n archivos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Entre ellos, %n copia de un agente convertido en usuario final.</numerusform>
            <numerusform>Entre ellos, %n copias de agentes convertidos en usuarios finales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>El token de %1 en el almacén de claves.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>La contraseña de su proxy en el almacén de claves.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>El perfil se ha quitado, pero no su inicio con el escritorio: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>Su inicio con el escritorio.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 hasta las %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>vuelve solo, si sigue como se dejó</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>de una sesión anterior o atrasado: nada ocurre solo</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>Activar ahora</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Desactivar ahora</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>Dejar desactivado</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>Dejar activado</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>Cambios temporales</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>Cambió una vez con %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>Cambió %n vez con %1</numerusform>
            <numerusform>Cambió %n veces con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>once it did not</source>
        <translation>una vez sin él</translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>%n vez sin él</numerusform>
            <numerusform>%n veces sin él</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>El mapa no le asigna ningún canal.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>El mapa indica %1, con el que nunca cambió.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>El mapa indica %1, con el que cambió una vez.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>El mapa indica %1, con el que cambió %n vez.</numerusform>
            <numerusform>El mapa indica %1, con el que cambió %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>%1 parece pertenecer a %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Profile: %1</source>
        <extracomment>Accessible name of a button with a menu; %1 = a profile</extracomment>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>Perfiles...</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Line %1 holds a NUL character: this is no text. Save it as CSV.</source>
        <translation>La línea %1 contiene un carácter NUL: no es texto. Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>Contiene medio carácter: no es un texto completo. Elija otra codificación.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>Es un libro o un archivo comprimido, no una tabla de texto. Guárdelo como CSV UTF-8 y abra ese.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>La línea %1 no es UTF-8. Elija otra codificación.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>El final del archivo está cortado o no es UTF-16. Elija otra codificación.</translation>
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
        <translation>%1, %2, confirmado</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n cambio confirmado</numerusform>
            <numerusform>%n cambios confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n cambio distinto de lo solicitado</numerusform>
            <numerusform>%n cambios distintos de lo solicitado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>Reglas de alertas</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>Cobertura por debajo del mínimo</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>Nadie en un canal, en las horas del plan</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>Token rechazado o sin datos nuevos</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>Ausente más de</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>nunca una alerta</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>Contradicción de más de</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>Alertar tras</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>Resolver tras</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>Una línea a partir de</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> alertas</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Tell it outside the window too</source>
        <translation>Avisar también fuera de la ventana</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>Un sonido si la cobertura no alcanza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Detener el resto</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>Reintentar %1 con error</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>Enviar %1 de nuevo</translation>
    </message>
    <message>
        <source>no 429 today</source>
        <comment>the server never said too many requests</comment>
        <translation>ningún 429 hoy</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 hoy: %1</translation>
    </message>
    <message>
        <source>%1 / %2 req/s, %3</source>
        <comment>requests a second, how many are allowed, how often there were too many</comment>
        <translation>%1 / %2 solic./s, %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>Se cortó la conexión. Lo que no ha salido espera a que se lea de nuevo la sala.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>Sin confirmar: la presencia no lo muestra hasta ahora. Una consulta posterior aún puede hacerlo.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>Un resultado está «visto» cuando lo muestra la siguiente respuesta de presencia. Cerrar esta ventana no detiene el lote; la barra de estado lleva la cuenta.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 se revierte.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>1 ya no está como se dejó y se queda así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln se revierte.</numerusform>
            <numerusform>%Ln se revierten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln ya no está como se dejó y se queda así.</numerusform>
            <numerusform>%Ln ya no están como se dejaron y se quedan así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>El archivo %1 ya existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ScreenAwake</name>
    <message>
        <source>there is no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Puede que esté pidiendo su contraseña en una ventana propia.</translation>
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
            <numerusform>%1, %n encontrado</numerusform>
            <numerusform>%1, %n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nada encontrado</translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH changes</source>
        <translation>PATCH cambios</translation>
    </message>
    <message>
        <source>PUT whole profile</source>
        <translation>PUT perfil completo</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Qué se enviará</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>El cuerpo exacto</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>Ocultar JSON</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>Qué se enviará, desplegado</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>Qué se enviará, plegado</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>vacío, se envía también</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>omitido, para borrarlo</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  sin cambios, se envía también</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>Borrar un valor requiere PUT: se envían los ocho campos, cambiados o no, y se comprueba la respuesta.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>PUT reemplaza el perfil completo: se envían los ocho campos, cambiados o no.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>height of rows</comment>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>All</source>
        <comment>motion</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Time between two looks at presence</source>
        <translation>Tiempo entre dos consultas de presencia</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Columnas de la sala</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>Ausente demasiado tiempo</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>Mapa de canales</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Reglas de alertas</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>Mínimos de cobertura</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>Configuración del panel mural</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>Días que se guarda el historial</translation>
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
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>of what flashes and fades</comment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>País de los números de teléfono</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>Lo que se enviará, desplegado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a setting, %2 = what it is now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures of agents</source>
        <translation>Imágenes de los agentes</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>Al cerrar la ventana, Rollcall sigue en la bandeja</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>Servidores de imágenes</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>sin esas entradas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a setting as it is</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the file</source>
        <comment>a setting</comment>
        <translation>En el archivo</translation>
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
        <translation>El archivo es demasiado grande para ser de ajustes.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>Esto no es un archivo de ajustes de Rollcall.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>El archivo es de una versión más nueva de Rollcall. No se toma nada de él.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>tiene un valor no admitido</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>no existe en esta versión de Rollcall</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>De qué se avisa, cuánto debe durar y cuánta cobertura basta.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>Retardos, horas de silencio, sonido, notificaciones del escritorio.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>notificación aviso sonido silencio timbre</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Reglas...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>Por plan, equipo, canal y hora del día.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>plan cobertura equipo número</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>Mínimos...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>La presencia a pantalla completa, para leer de lejos.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>Pantalla, distancia de los lectores, equipos, nombres, horas.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>pantalla monitor kiosco distancia</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>Configurar el panel mural...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>Ningún ajuste contiene las palabras «%1».</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1: como antes</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1: ajuste cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n ajuste está como antes</numerusform>
            <numerusform>%n ajustes están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n ajuste cambiado</numerusform>
            <numerusform>%n ajustes cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>El archivo no cambia nada.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>Cambiaría 1 ajuste. Se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>Cambiaría %n ajuste. Se puede deshacer.</numerusform>
            <numerusform>Cambiarían %n ajustes. Se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>1 ya está así.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n ya está así.</numerusform>
            <numerusform>%n ya están así.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>No admitido:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>Cambiar %n ajuste</numerusform>
            <numerusform>Cambiar %n ajustes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>No se pueden leer los ajustes. Rollcall funciona con los predeterminados y no modificará el archivo %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>No se han podido leer los ajustes. Rollcall se inicia con los predeterminados; el archivo anterior se guarda como %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de los ajustes.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>No se puede escribir el archivo de ajustes.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>nada que mostrar tras %1 s</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>no se puede escribir la imagen: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>Como Flatpak, Rollcall no se inicia con un archivo propio: elíjalo entre los programas que inicia este escritorio.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>No para esta ventana: su token llegó por la entrada estándar, y nadie lo da al comenzar una sesión.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>1 solicitud en espera</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 solicitud en curso</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>retenidas hasta la próxima respuesta</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>Respuesta %1, cada %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>Última respuesta %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>1 intento fallido desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>%n intento fallido desde entonces</numerusform>
            <numerusform>%n intentos fallidos desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida y vuelta %1 ms</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 hoy: %1</translation>
    </message>
    <message>
        <source>Quota today %1 %</source>
        <comment>share of the day&apos;s allowed requests</comment>
        <translation>Cuota de hoy %1 %</translation>
    </message>
    <message>
        <source>Reading the agent list</source>
        <translation>Leyendo la lista de agentes</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1 = &apos;47 people&apos;, %2 = a count</comment>
        <translation>%1, %2 seleccionados</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln solicitud en espera</numerusform>
            <numerusform>%Ln solicitudes en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln solicitud en curso</numerusform>
            <numerusform>%Ln solicitudes en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>Leído por otro puesto</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>Colores como los ven otras personas</translation>
    </message>
</context>
<context>
    <name>SwitchBatch</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>requests of a batch, after a number</comment>
        <translation>vistas</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>con error</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>desconocidas</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>requests of a batch, after a number</comment>
        <translation>no enviadas</translation>
    </message>
</context>
<context>
    <name>SwitchBoard</name>
    <message>
        <source>the program was closed</source>
        <translation>el programa se cerró</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>se solicitó otra cosa entretanto</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>no llegó a hacerse</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>Revertir «%1»</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ya está así</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message>
        <source>%1 requested for %2 for %3 min</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min</extracomment>
        <translation>%1, solicitado para %2, %3 min</translation>
    </message>
    <message>
        <source>%1 requested for %2</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel</extracomment>
        <translation>%1, solicitado para %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 for %2 taken back before it was sent</source>
        <extracomment>%1 is a switch, %2 is a person</extracomment>
        <translation>%1 para %2, retirado antes del envío</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1: 1 solicitud</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>retirado antes del envío</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>%1 retirados</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>retorno solicitado</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>retorno solicitado de %1</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>no se deshizo, ya no está como usted lo dejó</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>1 se queda, ya no está como usted lo dejó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>no requiere solicitud</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>solicitado de nuevo</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>%1 solicitados de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln solicitud</numerusform>
            <numerusform>%1: %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln se queda, ya no está como usted lo dejó</numerusform>
            <numerusform>%Ln se quedan, ya no están como usted los dejó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchMenu</name>
    <message>
        <source>Turn %1 on</source>
        <comment>%1 is a channel</comment>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <comment>%1 is a channel</comment>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <extracomment>%1 is a switch, as in: Phone off for 15 min</extracomment>
        <translation>%1 durante %2 min</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>%1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>Descartar «%1»</translation>
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
        <translation>La conexión se reemplazó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>se solicitó otra cosa entretanto</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>ya solicitado</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>El token no permite cambiar canales (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>se solicitó otra cosa antes de verse en la presencia</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>Deshacer «%1»</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>Este puesto es solo de observación: no se puede mover ningún interruptor.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>Lo que se muestra no está al día: los interruptores están bloqueados hasta que la sala vuelva a estar en vivo.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>Se rechazó el token: los interruptores están bloqueados hasta que se reemplace.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>Esta persona ya no está en la sala.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>Nadie en la lista de agentes tiene este id: no hay a quién cambiar.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>Nunca se ha leído la presencia de esta persona, así que el resultado no podría verse.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 vistos</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 sin confirmar</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>%1 sin aclarar</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 no enviados</translation>
    </message>
</context>
<context>
    <name>SwitchTip</name>
    <message>
        <source>Click or press %1 to send.</source>
        <extracomment>%1 is where the cap of a key is drawn</extracomment>
        <translation>Haga clic o pulse %1 para enviar.</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>waiting</source>
        <comment>a request that has not left yet</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>a switch that will be set back by itself</comment>
        <translation>previsto</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a request on its way</comment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>aceptado (204), aún no visto</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>visto en la presencia</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>aceptado, pero tres consultas no lo muestran</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>sin respuesta clara, y tres consultas no lo muestran</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>desconocido, leyéndose</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>omitido, cambiado en otro lugar entretanto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel and on or off</comment>
        <extracomment>%1 is a channel, %2 is on or off, as in: Phone off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <extracomment>%1 is a switch, as in: Phone off requested</extracomment>
        <translation>%1, solicitado</translation>
    </message>
    <message>
        <source>%1, poll %2 of %3</source>
        <extracomment>%1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet</extracomment>
        <translation>%1, consulta %2 de %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>%1, error</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>%1, resultado desconocido</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel, at the start of a note</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>on requested</source>
        <comment>channel switch</comment>
        <translation>activación solicitada</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>desactivación solicitada</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>activado, sin confirmar</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>desactivado, sin confirmar</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>Solicitado a las %1. En espera de la respuesta.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>Solicitado a las %1. En espera de su turno.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>Aceptado (204) a las %1. Se espera verlo en la presencia, consulta %2 de %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>Aceptado (204) a las %1, pero tres consultas no lo muestran.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>Enviado, sin respuesta a las %1, y tres consultas no lo muestran.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>Error a las %1</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>Sin respuesta clara a las %1. Leyendo la presencia, consulta %2 de %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>Se dejó activado desde aquí y se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>Se dejó desactivado desde aquí y se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>ya activado</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>ya desactivado</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>activación ya solicitada</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>desactivación ya solicitada</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>presencia no leída</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>deja de estar inactivo</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>quedará sin canales</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>cuenta al volver</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>puede no verse</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>previsto para las %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>Un campo de la línea %1 tiene %2 caracteres. Se pueden leer como máximo %3.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>La línea %1 tiene más de %2 columnas. ¿Es correcto el separador?</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>Tiene más de %1 filas. Hágalo por partes.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>En la fila que empieza en la línea %1 hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>No contiene filas.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>Solo hay un encabezado y ninguna fila debajo.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>Ocupa %1; se pueden leer como máximo %2.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>La conexión se reemplazó antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>Dixa ha aceptado</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1; no se han podido leer los miembros: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1; según los miembros leídos, no se hizo nada</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>No se han podido leer los miembros de un equipo</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>No se han podido leer los miembros de %n equipo</numerusform>
            <numerusform>No se han podido leer los miembros de %n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>No se han podido leer los equipos: %1</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Team %1…</source>
        <extracomment>Name for a team of which only the id is known; %1 is the start of the id</extracomment>
        <translation>Equipo %1…</translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>La prueba solo lee. Aquí indica qué permite el token.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>fallida</translation>
    </message>
</context>
<context>
    <name>TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <comment>%1 = one value of a list</comment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show the token for ten seconds</source>
        <translation>Mostrar el token diez segundos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nombre, correo o id</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>Aquí nadie es real: la organización está inventada en este equipo.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>No se puede mover ningún interruptor desde aquí.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>Aquí nadie es real, y lo que falla lo hace según un guion.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>Este escritorio no tiene bandeja. Si aparece una, el icono se mostrará en ella.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the window</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>The floor is live</source>
        <translation>La sala está en vivo</translation>
    </message>
    <message>
        <source>Nothing has been read so far</source>
        <translation>Hasta ahora no se ha leído nada</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>Sin respuesta: lo que se sabe está desactualizado</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>1 alerta nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n alerta nueva</numerusform>
            <numerusform>%n alertas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 de 4, faltan 2</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>Estados e interruptores, %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>Tal como son</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>Protanopia</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>Deuteranopia</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>Tritanopia</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sin colores</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>Todas las ventanas, hasta que se cierre Rollcall</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>Colores de todas las ventanas</translation>
    </message>
</context>
<context>
    <name>WallSetUp</name>
    <message>
        <source> in</source>
        <comment>inches, after a number</comment>
        <translation> pulg.</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Dim outside these hours</source>
        <translation>Atenuar fuera de estas horas</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>Brillante desde</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>Brillante hasta</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>Configurar el panel mural</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>Su diagonal</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>Lector más lejano</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>Resumen y equipos</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Solo cifras</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Nombre e inicial</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Nombres completos</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Mostrar el panel mural</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>Los equipos aún no se han leído: se mostrarán todos.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>Ninguno marcado significa todos.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>La pantalla principal</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1: %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (no conectada)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>Palabras más pequeñas %1 px, nombres %2 px, cifras %3 px. Desde allí, las mayúsculas más pequeñas ocupan %4 minutos de arco; con 16 se lee.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>Las personas y los equipos no caben con ese tamaño: se muestran cifras en su lugar.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>tiene la entrada %1, que no existe en ningún panel mural</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>tiene para %1 un valor que un panel mural no admite</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>indica solo cuándo se vuelve brillante el panel mural o solo cuándo se atenúa</translation>
    </message>
</context>
<context>
    <name>WallText</name>
    <message>
        <source>no channel</source>
        <comment>an agent who works with none switched on</comment>
        <translation>sin canal</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>the server gave none</comment>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>ghost</source>
        <comment>offline, yet working</comment>
        <translation>fantasma</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>1 id desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n id desconocido</numerusform>
            <numerusform>%n ids desconocidos</numerusform>
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
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n ausente más de %1 min</numerusform>
            <numerusform>%n ausentes más de %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>Token rechazado, estado de las %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>Sin respuesta desde hace %1, estado de las %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Live, %1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>En vivo, hace %1</translation>
    </message>
    <message>
        <source>Live, %1 ago, next in %2</source>
        <comment>%1, %2 = spans such as 2 s</comment>
        <translation>En vivo, hace %1, próxima en %2</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>short for contradictions</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum cover</comment>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people lacking</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <extracomment>%1 = a channel, %2 = people</extracomment>
        <translation>Cobertura %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 de %2 trabajando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nada por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <comment>%1 = time of day</comment>
        <translation>Sin datos desde las %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>for %1 min %2 s</source>
        <extracomment>%1 = minutes, %2 = seconds in two digits</extracomment>
        <translation>desde hace %1 min %2 s</translation>
    </message>
    <message>
        <source>Dixa refused the token. It has to be replaced on this computer.</source>
        <translation>Dixa ha rechazado el token. Hay que reemplazarlo en este equipo.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>En espera de la primera respuesta.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>Dixa no responde. Intentando ahora, intento %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>Dixa no responde. Nuevo intento en %1, intento %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>Los nombres y las cifras se ocultan tras 5 minutos sin respuesta.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <comment>%1 = a channel: what lacks people</comment>
        <translation>Todos, %1</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>La pantalla %1 no está conectada</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>Equipo no encontrado: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>Esc una vez más sale del panel mural</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>min %1, %2 short</source>
        <comment>cover: %1 = wanted at least, %2 = how many are missing</comment>
        <translation>mín. %1, faltan %2</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>cover of a channel</comment>
        <translation>no queda nadie</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>team and channel</comment>
        <extracomment>%1 is a team or &quot;All teams&quot;, %2 is a channel</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>Cuenta su solicitud pendiente para %1.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Cuenta sus solicitudes pendientes para %n persona.</numerusform>
            <numerusform>Cuenta sus solicitudes pendientes para %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two counts, for ears</comment>
        <translation> a </translation>
    </message>
    <message>
        <source>Click or press %1 to send.</source>
        <comment>%1 is a key</comment>
        <translation>Haga clic o pulse %1 para enviar.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>¿Activar %1 para %2?</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>¿Desactivar %1 para %2?</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>en todos los equipos</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>Cobertura %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>Activados en la presencia: %1</translation>
    </message>
</context>
</TS>
