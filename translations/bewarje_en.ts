<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bewarje::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n backups?</source>
        <translation>
            <numerusform>Delete %n backup?</numerusform>
            <numerusform>Delete %n backups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>Delete %n backup</numerusform>
            <numerusform>Delete %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n backups</source>
        <extracomment>The phrase that a person types to confirm; %n without grouping</extracomment>
        <translation>
            <numerusform>delete %n backup</numerusform>
            <numerusform>delete %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ErrorText</name>
    <message numerus="yes">
        <source>The list is incomplete: %n entries could not be read. Look at them in the provider&apos;s console.</source>
        <translation>
            <numerusform>The list is incomplete: %n entry could not be read. Look at it in the provider&apos;s console.</numerusform>
            <numerusform>The list is incomplete: %n entries could not be read. Look at them in the provider&apos;s console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not certain whether a backup of %1 was started: %n backups may be it. Look at them before creating another.</source>
        <translation>
            <numerusform>It is not certain whether a backup of %1 was started: %n backup may be it. Look at it before creating another.</numerusform>
            <numerusform>It is not certain whether a backup of %1 was started: %n backups may be it. Look at them before creating another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::Texts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
