<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bewarje::ActivityFilterBar</name>
    <message numerus="yes">
        <source>%1 actions</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 action</numerusform>
            <numerusform>%1 actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 actions</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 of %2 action</numerusform>
            <numerusform>%1 of %2 actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityText</name>
    <message numerus="yes">
        <source>%n new backups</source>
        <translation>
            <numerusform>%n new backup</numerusform>
            <numerusform>%n new backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n backups</source>
        <translation>
            <numerusform>Deletion of %n backup</numerusform>
            <numerusform>Deletion of %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::CloseQuestion</name>
    <message numerus="yes">
        <source>%n backups wait to be deleted.</source>
        <translation>
            <numerusform>%n backup waits to be deleted.</numerusform>
            <numerusform>%n backups wait to be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::CreateDialog</name>
    <message numerus="yes">
        <source>Create %n backups</source>
        <translation>
            <numerusform>Create %n backup</numerusform>
            <numerusform>Create %n backups</numerusform>
        </translation>
    </message>
</context>
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
    <name>bewarje::EarlierText</name>
    <message numerus="yes">
        <source>and %n more servers</source>
        <translation>
            <numerusform>and %n more server</numerusform>
            <numerusform>and %n more servers</numerusform>
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
    <name>bewarje::ExportFlow</name>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::FilterBar</name>
    <message numerus="yes">
        <source>%1 backups</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 backup</numerusform>
            <numerusform>%1 backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::HeldQuestions</name>
    <message numerus="yes">
        <source>%n backups waited to be deleted when the account was closed. Nothing was sent for them.</source>
        <translation>
            <numerusform>%n backup waited to be deleted when the account was closed. Nothing was sent for it.</numerusform>
            <numerusform>%n backups waited to be deleted when the account was closed. Nothing was sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer slept, or its clock was set, while %n backups waited to be deleted. Nothing was sent for them.</source>
        <translation>
            <numerusform>The computer slept, or its clock was set, while %n backup waited to be deleted. Nothing was sent for it.</numerusform>
            <numerusform>The computer slept, or its clock was set, while %n backups waited to be deleted. Nothing was sent for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::KeepDialog</name>
    <message numerus="yes">
        <source>Keep %n backups?</source>
        <translation>
            <numerusform>Keep %n backup?</numerusform>
            <numerusform>Keep %n backups?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ListingState</name>
    <message numerus="yes">
        <source>Loading… %1 backups so far</source>
        <translation>
            <numerusform>Loading… %1 backup so far</numerusform>
            <numerusform>Loading… %1 backups so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <translation>
            <numerusform>%1 backup</numerusform>
            <numerusform>%1 backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups running</source>
        <translation>
            <numerusform>%n backup running</numerusform>
            <numerusform>%n backups running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions under way</source>
        <translation>
            <numerusform>%n action under way</numerusform>
            <numerusform>%n actions under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::MessageBanner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::OperationNotices</name>
    <message numerus="yes">
        <source>%n actions failed or were not sent.</source>
        <translation>
            <numerusform>%n action failed or was not sent.</numerusform>
            <numerusform>%n actions failed or were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n actions is unknown.</source>
        <translation>
            <numerusform>The outcome of %n action is unknown.</numerusform>
            <numerusform>The outcome of %n actions is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done.</source>
        <translation>
            <numerusform>%n action is done.</numerusform>
            <numerusform>%n actions are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::OutboxBar</name>
    <message numerus="yes">
        <source>%n backups will be deleted in %1</source>
        <extracomment>%1 is what is left of a wait, such as &quot;27 s&quot; or &quot;9:43&quot;</extracomment>
        <translation>
            <numerusform>%n backup will be deleted in %1</numerusform>
            <numerusform>%n backups will be deleted in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more deletions wait</source>
        <extracomment>%1 is a sentence about a deletion that waits</extracomment>
        <translation>
            <numerusform>%1 · %n more deletion waits</numerusform>
            <numerusform>%1 · %n more deletions wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::RunningWork</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>operations under way</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ServerListModel</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>servers whose last backup failed</comment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never</source>
        <comment>servers without a good backup</comment>
        <translation>
            <numerusform>%n never</numerusform>
            <numerusform>%n never</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::SessionMessages</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>the rest of a wait</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>the rest of a wait</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were not deleted: that was undone before anything was sent.</source>
        <translation>
            <numerusform>%n backup was not deleted: that was undone before anything was sent.</numerusform>
            <numerusform>%n backups were not deleted: that was undone before anything was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::SettingsDialog</name>
    <message numerus="yes">
        <source>OK removes %n account(s), with the token in the keychain.</source>
        <translation>
            <numerusform>OK removes %n account, with the token in the keychain.</numerusform>
            <numerusform>OK removes %n accounts, with their tokens in the keychain.</numerusform>
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
