<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgentDesk</name>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n added to the team</numerusform>
            <numerusform>%n added to the team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n field needs repair</numerusform>
            <numerusform>%n fields need repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>%n field was changed by somebody else meanwhile. Choose, then save again.</numerusform>
            <numerusform>%n fields were changed by somebody else meanwhile. Choose, then save again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n done after all</numerusform>
            <numerusform>%n done after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>%n still not known</numerusform>
            <numerusform>%n still not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n change of profiles from before had no answer: %1. See Activity.</numerusform>
            <numerusform>%n changes of profiles from before had no answer: %1. See Activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Edit %n...</numerusform>
            <numerusform>Edit %n...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Downgrade %n to end user...</numerusform>
            <numerusform>Downgrade %n to end users...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 of %n agent</numerusform>
            <numerusform>%1 of %n agents</numerusform>
        </translation>
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
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>reading, %n so far</numerusform>
            <numerusform>reading, %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>%n agent written to %1</numerusform>
            <numerusform>%n agents written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n snoozed</numerusform>
            <numerusform>%n snoozed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>Quitting: waiting for %n answer.</numerusform>
            <numerusform>Quitting: waiting for %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n record unreadable.</numerusform>
            <numerusform>%n records unreadable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>%n person shown</numerusform>
            <numerusform>%n people shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Send %n again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Take %n back...</numerusform>
            <numerusform>Take %n back...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>Set channels of %n selected...</numerusform>
            <numerusform>Set channels of %n selected...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>Set channels of all %n shown...</numerusform>
            <numerusform>Set channels of all %n shown...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n or more people</numerusform>
            <numerusform>%n or more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an agent</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n without an agent</numerusform>
            <numerusform>%1, %n without an agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1, %n unreadable</numerusform>
            <numerusform>%1, %n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message numerus="yes">
        <source>%n covering, no minimum now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n covering, no minimum now</numerusform>
            <numerusform>%n covering, no minimum now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n above minimum</numerusform>
            <numerusform>%n above minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DowngradeManyDialog</name>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>Downgrade %n agent to end user?</numerusform>
            <numerusform>Downgrade %n agents to end users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>Downgrades: %n</numerusform>
            <numerusform>Downgrades: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>Type %n to confirm</numerusform>
            <numerusform>Type %n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Downgrade %n to end user</numerusform>
            <numerusform>Downgrade %n to end users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n is online and working and is left out.</numerusform>
            <numerusform>%n are online and working and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n move waiting</numerusform>
            <numerusform>%n moves waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n move waiting, Space</numerusform>
            <numerusform>%n moves waiting, Space</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n request, %1 s</numerusform>
            <numerusform>%n requests, %1 s</numerusform>
        </translation>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people missing</comment>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
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
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n person fits the search at %1</numerusform>
            <numerusform>%n people fit the search at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>and %n more gap</numerusform>
            <numerusform>and %n more gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>kept %n day</numerusform>
            <numerusform>kept %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>What was seen more than %n day ago is deleted. This cannot be undone.</numerusform>
            <numerusform>What was seen more than %n days ago is deleted. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>Compared with %n agent at %1</numerusform>
            <numerusform>Compared with %n agents at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>Send %Ln left</numerusform>
            <numerusform>Send %Ln left</numerusform>
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
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>%Ln create</numerusform>
            <numerusform>%Ln create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln needs repair and stays</numerusform>
            <numerusform>%Ln need repair and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln other row uses %1.</numerusform>
            <numerusform>%Ln other rows use %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n new person has no team from this list.</numerusform>
            <numerusform>%n new people have no team from this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>Add %n to a team...</numerusform>
            <numerusform>Add %n to a team...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n name in capitals or small letters</numerusform>
            <numerusform>%n names in capitals or small letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>Write %n as names are written</numerusform>
            <numerusform>Write %n as names are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n phone without a country code</numerusform>
            <numerusform>%n phones without a country code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>Put the country code in front of %n</numerusform>
            <numerusform>Put the country code in front of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>Put %1 in front of %n</numerusform>
            <numerusform>Put %1 in front of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n address without its ending</numerusform>
            <numerusform>%n addresses without their ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n row without a display name</numerusform>
            <numerusform>%n rows without a display name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n e-mail that is there twice</numerusform>
            <numerusform>%n e-mails that are there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Leave %n out</numerusform>
            <numerusform>Leave %n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n earlier one, and:</numerusform>
            <numerusform>%n earlier ones, and:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>Add %n to the team of the list</numerusform>
            <numerusform>Add %n to the teams of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n e-mail with blanks or marks that do not belong there</numerusform>
            <numerusform>%n e-mails with blanks or marks that do not belong there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>Take them out of it</numerusform>
            <numerusform>Take them out of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1, %n outcome</numerusform>
            <numerusform>%1, %n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>%n request has not been sent yet.</numerusform>
            <numerusform>%n requests have not been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Edit the %n selected...</numerusform>
            <numerusform>Edit the %n selected...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>Downgrade the %n selected to end user...</numerusform>
            <numerusform>Downgrade the %n selected to end users...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>Set channels of the %n selected...</numerusform>
            <numerusform>Set channels of the %n selected...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n new alert</numerusform>
            <numerusform>%n new alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>%n switch of the last run was accepted and does not show in presence. See Activity.</numerusform>
            <numerusform>%n switches of the last run were accepted and do not show in presence. See Activity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>%n is read as asked</numerusform>
            <numerusform>%n are read as asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n does not show in presence</numerusform>
            <numerusform>%n do not show in presence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n switch of the last run had no answer: %1. Nothing was sent again.</numerusform>
            <numerusform>%n switches of the last run had no answer: %1. Nothing was sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n timed switch waits for your word: nothing happens by itself. See Activity.</numerusform>
            <numerusform>%n timed switches wait for your word: nothing happens by itself. See Activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>Edit %n agent</numerusform>
            <numerusform>Edit %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n would be changed. Each is read once more just before sending.</numerusform>
            <numerusform>%n would be changed. Each is read once more just before sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>Taken back: %n</numerusform>
            <numerusform>Taken back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n more problem.</numerusform>
            <numerusform>%n more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>%n plan is read; it counts once it is saved.</numerusform>
            <numerusform>%n plans are read; they count once they are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>%n host at most can be given.</numerusform>
            <numerusform>%n hosts at most can be given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n request,</numerusform>
            <numerusform>%n requests,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n needs nothing.</numerusform>
            <numerusform>%n need nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>Dixa has said &quot;too many requests&quot; (429) once today.</numerusform>
            <numerusform>Dixa has said &quot;too many requests&quot; (429) %n times today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>Caches: 1 file, %1.</numerusform>
            <numerusform>Caches: %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>The history, the record of what was asked and the log: 1 file, %1.</numerusform>
            <numerusform>The history, the record of what was asked and the log: %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>Among them 1 backup of an agent that was downgraded.</numerusform>
            <numerusform>Among them %n backups of agents that were downgraded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>It came or went with %1 %n time</numerusform>
            <numerusform>It came or went with %1 %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>%n time it did not</numerusform>
            <numerusform>%n times it did not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>The map says %1, with which it did %n time.</numerusform>
            <numerusform>The map says %1, with which it did %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultSpeaker</name>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n switch confirmed</numerusform>
            <numerusform>%n switches confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n switch not as asked</numerusform>
            <numerusform>%n switches not as asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln is set back.</numerusform>
            <numerusform>%Ln are set back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln is no longer as it was left and stays.</numerusform>
            <numerusform>%Ln are no longer as they were left and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, 1 found</numerusform>
            <numerusform>%1, %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n setting is as before</numerusform>
            <numerusform>%n settings are as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>%n setting would change. It can be undone.</numerusform>
            <numerusform>%n settings would change. They can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n is as it is now.</numerusform>
            <numerusform>%n are as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>Change 1 setting</numerusform>
            <numerusform>Change %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>Since then %n failed attempt</numerusform>
            <numerusform>Since then %n failed attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln request waiting</numerusform>
            <numerusform>%Ln requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln request under way</numerusform>
            <numerusform>%Ln requests under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln request</numerusform>
            <numerusform>%1: %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>%Ln left, no longer as you left it</numerusform>
            <numerusform>%Ln left, no longer as you left them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>The members of %n team could not be read</numerusform>
            <numerusform>The members of %n teams could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n new alert</numerusform>
            <numerusform>%n new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallText</name>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n unknown id</numerusform>
            <numerusform>%n unknown ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n away over %1 min</numerusform>
            <numerusform>%n away over %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>Counts your pending request for %n person.</numerusform>
            <numerusform>Counts your pending requests for %n people.</numerusform>
        </translation>
    </message>
</context>
</TS>
