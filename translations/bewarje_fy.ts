<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fy" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Heger</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Leger</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles selektearje</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ungedien meitsje</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Op &apos;e nij</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiearje</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakke</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fuortsmite</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selektearje</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Slute</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ungedien meitsje</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Op &apos;e nij</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiearje</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Keppe&amp;ling kopiearje</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakke</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Fuortsmite</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selektearje</translation>
    </message>
</context>
<context>
    <name>bewarje::AboutDialog</name>
    <message>
        <source>Bewarje is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Bewarje is frije software ûnder de GNU General Public License, ferzje 3 of letter. Der is gjin inkele garânsje.</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt wurdt brûkt ûnder de GNU Lesser General Public License, ferzje 3.</translation>
    </message>
    <message>
        <source>QtKeychain is used under the BSD license with two clauses.</source>
        <translation>QtKeychain wurdt brûkt ûnder de BSD-lisinsje mei twa klausules.</translation>
    </message>
    <message>
        <source>simdjson is used under the Apache License, version 2.0.</source>
        <translation>simdjson wurdt brûkt ûnder de Apache License, ferzje 2.0.</translation>
    </message>
    <message>
        <source>SQLite is in the public domain.</source>
        <translation>SQLite is publyk domein.</translation>
    </message>
    <message>
        <source>About Bewarje</source>
        <translation>Oer Bewarje</translation>
    </message>
    <message>
        <source>Backup manager for servers rented from VPS.org. Made by its contributors, not affiliated with VPS.org.</source>
        <translation>Behear fan reservekopyen foar servers dy&apos;t by VPS.org hierd wurde. Makke troch de meiwurkers, net ferbûn oan VPS.org.</translation>
    </message>
</context>
<context>
    <name>bewarje::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Foarbyldgegevens</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Net oanmeld</translation>
    </message>
</context>
<context>
    <name>bewarje::AccountMessages</name>
    <message>
        <source>The settings could not be read. They were copied aside, and the defaults are in force.</source>
        <translation>De ynstellingen binne net te lêzen. Der is in kopy apart set, en de standertynstellingen jilde.</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityDetails</name>
    <message>
        <source>Select an action to see it in full.</source>
        <translation>Selektearje in aksje om dy folslein te sjen.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Frege</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Ferstjoerd</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>Utkomst bekend</translation>
    </message>
    <message>
        <source>Backup completed</source>
        <translation>Reservekopy klear</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwurd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Fersyk</translation>
    </message>
    <message>
        <source>Request, not sent</source>
        <translation>Fersyk, net ferstjoerd</translation>
    </message>
    <message>
        <source>Nothing is sent for this: it is kept on this computer.</source>
        <translation>Hjirfoar wurdt neat ferstjoerd: it bliuwt op dizze kompjûter.</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityFilterBar</name>
    <message>
        <source>Search activity</source>
        <translation>Aktiviteit sykje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stân</translation>
    </message>
    <message>
        <source>Shown actions</source>
        <translation>Toande aksjes</translation>
    </message>
    <message numerus="yes">
        <source>%1 actions</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 aksje</numerusform>
            <numerusform>%1 aksjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 actions</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 fan %2 aksje</numerusform>
            <numerusform>%1 fan %2 aksjes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Aktiviteit</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityText</name>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of what was done, from here on.</extracomment>
        <translation>Wannear</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stân</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duorre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>New backup</source>
        <extracomment>Kinds of actions, from here on.</extracomment>
        <translation>Nije reservekopy</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Fuortsmiten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Weromsetting</translation>
    </message>
    <message>
        <source>Keep mark set</source>
        <translation>Bewarmerk set</translation>
    </message>
    <message>
        <source>Keep mark lifted</source>
        <translation>Bewarmerk opheft</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>Choices of the filter &quot;What&quot;, from here on.</extracomment>
        <translation>Alle aksjes</translation>
    </message>
    <message>
        <source>New backups</source>
        <translation>Nije reservekopyen</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Fuortsmiten reservekopyen</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Weromsettingen</translation>
    </message>
    <message>
        <source>Keep marks</source>
        <translation>Bewarmerken</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>Choices of the filter &quot;State&quot;, from here on.</extracomment>
        <translation>Elke stân</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Underweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dien</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislearre</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Net ferstjoerd</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Utkomst ûnbekend</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Besjoen</translation>
    </message>
    <message numerus="yes">
        <source>%n new backups</source>
        <translation>
            <numerusform>%n nije reservekopy</numerusform>
            <numerusform>%n nije reservekopyen</numerusform>
        </translation>
    </message>
    <message>
        <source>New backup of %1</source>
        <translation>Nije reservekopy fan %1</translation>
    </message>
    <message>
        <source>New backup %1 of %2</source>
        <translation>Nije reservekopy %1 fan %2</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n backups</source>
        <translation>
            <numerusform>Fuortsmiten fan %n reservekopy</numerusform>
            <numerusform>Fuortsmiten fan %n reservekopyen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion of backup %1 of %2</source>
        <translation>Fuortsmiten fan reservekopy %1 fan %2</translation>
    </message>
    <message>
        <source>Restore of %1 from backup %2</source>
        <translation>Weromsetting fan %1 út reservekopy %2</translation>
    </message>
    <message>
        <source>waits for the backup of the present state, for %1</source>
        <comment>a duration</comment>
        <translation>wachtet al %1 op de reservekopy fan de hjoeddeiske tastân</translation>
    </message>
    <message>
        <source>not sent yet, for %1</source>
        <comment>a duration</comment>
        <translation>al %1 noch net ferstjoerd</translation>
    </message>
    <message>
        <source>in the outbox, undecided</source>
        <translation>yn de wachtrige, noch net besletten</translation>
    </message>
    <message>
        <source>in the outbox until %1</source>
        <comment>a time of day</comment>
        <translation>yn de wachtrige oant %1</translation>
    </message>
    <message>
        <source>sending for %1</source>
        <comment>a duration</comment>
        <translation>wurdt al %1 ferstjoerd</translation>
    </message>
    <message>
        <source>outcome unknown for %1</source>
        <comment>a duration</comment>
        <translation>útkomst al %1 ûnbekend</translation>
    </message>
    <message>
        <source>in progress for %1, usually %2 on this server</source>
        <comment>two durations</comment>
        <translation>al %1 dwaande, op dizze server meastal %2</translation>
    </message>
    <message>
        <source>in progress for %1</source>
        <comment>a duration</comment>
        <translation>al %1 dwaande</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityView</name>
    <message>
        <source>Loading…</source>
        <translation>Wurdt laden…</translation>
    </message>
    <message>
        <source>Could not read the journal</source>
        <translation>De registraasje is net te lêzen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Neat fûn</translation>
    </message>
    <message>
        <source>No action passes the filters that are set.</source>
        <translation>Gjin inkele aksje foldocht oan de ynstelde filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wiskje</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Der is noch neat dien</translation>
    </message>
    <message>
        <source>Backups that are created, deleted or restored from with this program are listed here, and stay listed.</source>
        <translation>Wat mei dit programma oan reservekopyen makke, fuortsmiten of weromset wurdt, stiet hjir en bliuwt hjir stean.</translation>
    </message>
    <message>
        <source>What is done with sample data is listed here until the program ends.</source>
        <translation>Wat mei foarbyldgegevens dien wurdt, stiet hjir oant it programma ophâldt.</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupCells</name>
    <message>
        <source>Size (MB)</source>
        <extracomment>A column&apos;s title in an exported file: sizes there are plain numbers</extracomment>
        <translation>Grutte (MB)</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupTableModel</name>
    <message>
        <source>Deleting…</source>
        <translation>Fuortsmite…</translation>
    </message>
    <message>
        <source>Kept · %1</source>
        <translation>Bewarre · %1</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupsCentre</name>
    <message>
        <source>Age of the list</source>
        <translation>Alderdom fan de list</translation>
    </message>
    <message>
        <source>This is the list as of %1. It could not be refreshed.</source>
        <comment>a time of day</comment>
        <translation>Dit is de list fan %1. Ferfarskjen is mislearre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
    <message>
        <source>Could not load the backups</source>
        <translation>Laden fan de reservekopyen is mislearre</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>De melding hjirboppe seit wêrom.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Op &apos;e nij besykje</translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>Gjin servers</translation>
    </message>
    <message>
        <source>This account has no servers yet, and no backups.</source>
        <translation>Dit account hat noch gjin servers, en gjin reservekopyen.</translation>
    </message>
    <message>
        <source>No backups</source>
        <translation>Gjin reservekopyen</translation>
    </message>
    <message>
        <source>No server of this account has a backup yet.</source>
        <translation>Noch gjin inkele server fan dit account hat in reservekopy.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Neat fûn</translation>
    </message>
    <message>
        <source>No backup passes the filters that are set.</source>
        <translation>Gjin inkele reservekopy foldocht oan de ynstelde filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wiskje</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopyen</translation>
    </message>
</context>
<context>
    <name>bewarje::CloseQuestion</name>
    <message>
        <source>Sign out</source>
        <translation>Ofmelde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
    <message numerus="yes">
        <source>%n backups wait to be deleted.</source>
        <translation>
            <numerusform>%n reservekopy wachtet op fuortsmiten.</numerusform>
            <numerusform>%n reservekopyen wachtsje op fuortsmiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent for them. What is kept is asked about at the next sign-in and is never sent by itself.</source>
        <translation>Hjirfoar is neat ferstjoerd. Nei wat bewarre wurdt, wurdt by de folgjende oanmelding frege; fansels wurdt it nea ferstjoerd.</translation>
    </message>
    <message>
        <source>Keep for the next sign-in</source>
        <extracomment>What waits to be deleted</extracomment>
        <translation>Bewarje oant de folgjende oanmelding</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles ûngedien meitsje</translation>
    </message>
</context>
<context>
    <name>bewarje::ColumnChooser</name>
    <message>
        <source>Fit widths</source>
        <translation>Breedtes oanpasse</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen werstelle</translation>
    </message>
</context>
<context>
    <name>bewarje::CommandBar</name>
    <message>
        <source>Commands</source>
        <extracomment>The toolbar&apos;s name, where it can be seen.</extracomment>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>bewarje::CommandLine</name>
    <message>
        <source>--api-base needs an address that begins with https://.</source>
        <translation>--api-base freget in adres dat mei https:// begjint.</translation>
    </message>
    <message>
        <source>--profile needs a name of 1 to 32 letters, digits, “-” or “_”.</source>
        <translation>--profile freget in namme fan 1 oant 32 letters, sifers, “-” of “_”.</translation>
    </message>
    <message>
        <source>There is an option that this program does not know.</source>
        <translation>Der is in opsje dy&apos;t dit programma net ken.</translation>
    </message>
    <message>
        <source>--export-journal needs the name of a file.</source>
        <translation>--export-journal freget de namme fan in bestân.</translation>
    </message>
    <message>
        <source>Sample data has no journal that --export-journal could write.</source>
        <translation>Foarbyldgegevens hawwe gjin registraasje dy&apos;t --export-journal skriuwe kin.</translation>
    </message>
    <message>
        <source>Usage: bewarje [options]

  --demo           open sample data; nothing is saved, no network is used
  --api-base URL   begin with this API address, or open the account that has it
  --profile NAME   settings, records and accounts apart from the others
  --export-journal FILE
                   write all that was done as JSON Lines, and end
  --version        say the versions of the program and its parts
  --help           say this
</source>
        <translation>Gebrûk: bewarje [opsjes]

  --demo           foarbyldgegevens iepenje; neat wurdt bewarre, gjin netwurk brûkt
  --api-base URL   mei dit API-adres begjinne, of it account iepenje dat it hat
  --profile NAMME  ynstellingen, registraasje en accounts apart fan de oare
  --export-journal BESTÂN
                   alles wat dien is as JSON Lines skriuwe, en ophâlde
  --version        ferzjes fan it programma en syn ûnderdielen sjen litte
  --help           dizze tekst sjen litte
</translation>
    </message>
</context>
<context>
    <name>bewarje::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Ferfarskje</translation>
    </message>
    <message>
        <source>&amp;New backup…</source>
        <translation>&amp;Nije reservekopy…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Weromsette…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Fuortsmite…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiearje</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopiearje</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selektearje</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sykje</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wiskje</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Reservekopyen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Folgjend &amp;paniel</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Account &amp;tafoegje…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Ofmelde</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ynstellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ofslute</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Fluchtoetsen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Bewarje</source>
        <translation>&amp;Oer Bewarje</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Earst oanmelde.</translation>
    </message>
    <message>
        <source>The list is being loaded.</source>
        <translation>De list wurdt laden.</translation>
    </message>
    <message>
        <source>No server is known that a backup could be made of.</source>
        <translation>Der is gjin server bekend dêr&apos;t in reservekopy fan te meitsjen is.</translation>
    </message>
    <message>
        <source>Select the backup to restore from.</source>
        <translation>Selektearje de reservekopy om werom te setten.</translation>
    </message>
    <message>
        <source>Select one backup only: a restore uses exactly one.</source>
        <translation>Selektearje mar ien reservekopy: weromsetten brûkt der krekt ien.</translation>
    </message>
    <message>
        <source>Only a completed backup can be restored.</source>
        <translation>Allinnich in reservekopy dy&apos;t klear is, kin weromset wurde.</translation>
    </message>
    <message>
        <source>Select the backups to delete.</source>
        <translation>Selektearje de reservekopyen om fuort te smiten.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Der is neat selektearre.</translation>
    </message>
    <message>
        <source>The list shows no backups.</source>
        <translation>Yn de list steane gjin reservekopyen.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Der is gjin filter ynsteld.</translation>
    </message>
    <message>
        <source>S&amp;top loading</source>
        <translation>&amp;Stopje mei laden</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnostyk kopiearje</translation>
    </message>
    <message>
        <source>Open the &amp;provider&apos;s console</source>
        <translation>Konsole fan de oanbieder ie&amp;penje</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>Der wurdt neat laden.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ungedien meitsje</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Bewarje…</translation>
    </message>
    <message>
        <source>&amp;Lift keep mark…</source>
        <translation>Bewarmerk op&amp;heffe…</translation>
    </message>
    <message>
        <source>It has a keep mark already.</source>
        <translation>Der stiet al in bewarmerk op.</translation>
    </message>
    <message>
        <source>Select the backups to keep.</source>
        <translation>Selektearje de reservekopyen dy&apos;t bewarre bliuwe moatte.</translation>
    </message>
    <message>
        <source>Select one backup that has a keep mark.</source>
        <translation>Selektearje ien reservekopy mei in bewarmerk.</translation>
    </message>
    <message>
        <source>No deletion waits that could be undone.</source>
        <translation>Der wachtet gjin fuortsmiten dat ûngedien te meitsjen is.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportearje…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>As c&amp;url kopiearje</translation>
    </message>
    <message>
        <source>&amp;Mark as looked at</source>
        <translation>As &amp;besjoen markearje</translation>
    </message>
    <message>
        <source>U&amp;ndo this restore…</source>
        <translation>Dizze weromsetting &amp;ûngedien meitsje…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktiviteit</translation>
    </message>
    <message>
        <source>This works in the list of backups.</source>
        <translation>Dit wurket yn de list mei reservekopyen.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>De list is leech.</translation>
    </message>
    <message>
        <source>Select an action in the activity for which something is sent.</source>
        <translation>Selektearje yn de aktiviteit in aksje wêrfoar&apos;t wat ferstjoerd wurdt.</translation>
    </message>
    <message>
        <source>Select an action in the activity whose outcome only a person can know.</source>
        <translation>Selektearje yn de aktiviteit in aksje dêr&apos;t allinnich in minske de útkomst fan witte kin.</translation>
    </message>
    <message>
        <source>Select a restore in the activity before which the state was backed up.</source>
        <translation>Selektearje yn de aktiviteit in weromsetting dêr&apos;t earst in reservekopy fan de tastân foar makke is.</translation>
    </message>
    <message>
        <source>The record of actions is still being opened.</source>
        <translation>De registraasje fan aksjes wurdt noch iepene.</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Nei in nijere &amp;ferzje sjen</translation>
    </message>
</context>
<context>
    <name>bewarje::ConsequenceModel</name>
    <message>
        <source>Held back</source>
        <translation>Tsjinholden</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Bliuwt oer op %1</translation>
    </message>
    <message>
        <source>no backup at all</source>
        <translation>hielendal gjin reservekopy</translation>
    </message>
    <message>
        <source>no good backup</source>
        <translation>gjin goede reservekopy</translation>
    </message>
    <message>
        <source>%1 good</source>
        <extracomment>%1 is how many completed backups a server keeps</extracomment>
        <translation>%1 goed</translation>
    </message>
    <message>
        <source>%1 good, newest %2</source>
        <extracomment>%1 is how many completed backups a server keeps, %2 an age such as &quot;6 h ago&quot;</extracomment>
        <translation>%1 goed, nijste %2</translation>
    </message>
    <message>
        <source>the newest good backup of its server</source>
        <translation>de nijste goede reservekopy fan de server</translation>
    </message>
    <message>
        <source>still in progress</source>
        <translation>noch dwaande</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>stiet net mear yn de list</translation>
    </message>
    <message>
        <source>Backup %1: %2</source>
        <extracomment>%1 is a backup&apos;s id, %2 why it is not deleted</extracomment>
        <translation>Reservekopy %1: %2</translation>
    </message>
    <message>
        <source>Backup %1 of %2: %3</source>
        <extracomment>%1 is a backup&apos;s id, %2 a server, %3 why it is not deleted</extracomment>
        <translation>Reservekopy %1 fan %2: %3</translation>
    </message>
    <message>
        <source>its deletion waits or is under way already</source>
        <translation>it fuortsmiten wachtet of is al ûnderweis</translation>
    </message>
    <message>
        <source>it has a keep mark; lift the mark first</source>
        <translation>der stiet in bewarmerk op; hef dat earst op</translation>
    </message>
    <message>
        <source>a restore that waits, or was sent less than 2 hours ago, needs it</source>
        <translation>nedich foar in weromsetting dy&apos;t wachtet of minder as 2 oeren lyn ferstjoerd is</translation>
    </message>
</context>
<context>
    <name>bewarje::CreateDialog</name>
    <message>
        <source>New backup</source>
        <translation>Nije reservekopy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskriuwing</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>The description of a new backup; %1 is date and time</extracomment>
        <translation>Reservekopy fan %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>Reservekopy meitsje</translation>
    </message>
    <message>
        <source>No server, or more than one, has exactly this name.</source>
        <translation>Der is gjin server mei krekt dizze namme, of mear as ien.</translation>
    </message>
    <message>
        <source>The mark at the end makes the backup findable should the answer get lost.</source>
        <translation>Troch it merkteken oan de ein is de reservekopy werom te finen as it antwurd ferlern giet.</translation>
    </message>
    <message>
        <source>The mark at the end is gone: should the answer get lost, the backup is harder to find.</source>
        <translation>It merkteken oan de ein is fuort: as it antwurd ferlern giet, is de reservekopy dreger werom te finen.</translation>
    </message>
    <message>
        <source>Servers to back up</source>
        <translation>Servers foar in reservekopy</translation>
    </message>
    <message>
        <source>Several servers</source>
        <translation>Ferskate servers</translation>
    </message>
    <message>
        <source>Keep: never delete this backup</source>
        <translation>Bewarje: dizze reservekopy nea fuortsmite</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Wat der al is</translation>
    </message>
    <message>
        <source>Create another all the same</source>
        <translation>Dochs noch ien meitsje</translation>
    </message>
    <message numerus="yes">
        <source>Create %n backups</source>
        <translation>
            <numerusform>%n reservekopy meitsje</numerusform>
            <numerusform>%n reservekopyen meitsje</numerusform>
        </translation>
    </message>
    <message>
        <source>Each backup is described by this text and the mark at the end of its server&apos;s line, which makes it findable should the answer get lost.</source>
        <translation>De beskriuwing fan elke reservekopy is dizze tekst mei it merkteken oan de ein fan de rigel fan de server; troch dat merkteken is de reservekopy werom te finen as it antwurd ferlern giet.</translation>
    </message>
    <message>
        <source>There is a new backup already, or one on its way:</source>
        <extracomment>Lines follow, one a server</extracomment>
        <translation>Der is al in nije reservekopy, of der is ien ûnderweis:</translation>
    </message>
</context>
<context>
    <name>bewarje::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Iepenje</translation>
    </message>
</context>
<context>
    <name>bewarje::DeleteDialog</name>
    <message>
        <source>Deleting is permanent.</source>
        <translation>Fuortsmiten is definityf.</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Wat fuortsmiten wurdt</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Wat oerbliuwt</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Befêstiging</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Type the server&apos;s id “%1” to confirm</source>
        <translation>Typ ta befêstiging de id “%1” fan de server</translation>
    </message>
    <message>
        <source>Type the server&apos;s name “%1” to confirm</source>
        <translation>Typ ta befêstiging de namme “%1” fan de server</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servernamme</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Typ ta befêstiging “%1”</translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>Der kin neat fuortsmiten wurde</translation>
    </message>
    <message>
        <source>Every backup that was chosen is held back:</source>
        <translation>Alle keazen reservekopyen wurde tsjinholden:</translation>
    </message>
    <message>
        <source>This is the newest good backup of its server.</source>
        <translation>Dit is de nijste goede reservekopy fan de server.</translation>
    </message>
    <message>
        <source>Oldest %1 · newest %2 · together %3</source>
        <extracomment>%1 and %2 are moments, %3 a size such as &quot;54.2 GB&quot;</extracomment>
        <translation>Aldste %1 · nijste %2 · tegearre %3</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups?</source>
        <translation>
            <numerusform>%n reservekopy fuortsmite?</numerusform>
            <numerusform>%n reservekopyen fuortsmite?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>%n reservekopy fuortsmite</numerusform>
            <numerusform>%n reservekopyen fuortsmite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n backups</source>
        <extracomment>The phrase that a person types to confirm; %n without grouping</extracomment>
        <translation>
            <numerusform>smyt %n reservekopy fuort</numerusform>
            <numerusform>smyt %n reservekopyen fuort</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup that was chosen is held back:</source>
        <translation>De keazen reservekopy wurdt tsjinholden:</translation>
    </message>
    <message>
        <source>Deleting is permanent. It waits %1 in the outbox first, where it can be undone.</source>
        <extracomment>%1 is a time such as &quot;10 min&quot;</extracomment>
        <translation>Fuortsmiten is definityf. It wachtet earst %1 yn de wachtrige, dêr&apos;t it ûngedien te meitsjen is.</translation>
    </message>
</context>
<context>
    <name>bewarje::DetailsPanel</name>
    <message>
        <source>Select a backup to see it in full.</source>
        <translation>Selektearje in reservekopy om dy folslein te sjen.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Makke</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ferrint</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grutte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskriuwing</translation>
    </message>
    <message>
        <source>Copy whole text</source>
        <translation>Hiele tekst kopiearje</translation>
    </message>
    <message>
        <source>Keep mark</source>
        <translation>Bewarmerk</translation>
    </message>
    <message>
        <source>in the description · until %1</source>
        <extracomment>A keep mark that stands in the description; %1 is a moment</extracomment>
        <translation>yn de beskriuwing · oant %1</translation>
    </message>
    <message>
        <source>in the description</source>
        <translation>yn de beskriuwing</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>oant it opheft wurdt</translation>
    </message>
    <message>
        <source>“%1” · until lifted</source>
        <extracomment>%1 is the reason that a person gave for a keep mark</extracomment>
        <translation>“%1” · oant it opheft wurdt</translation>
    </message>
</context>
<context>
    <name>bewarje::EarlierText</name>
    <message>
        <source>made %1</source>
        <extracomment>Of a backup; %1 is an age such as &quot;3 min ago&quot;. The next ones too.</extracomment>
        <translation>%1 makke</translation>
    </message>
    <message>
        <source>in progress, begun %1</source>
        <translation>dwaande, %1 begûn</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>dwaande</translation>
    </message>
    <message>
        <source>asked for %1, outcome not known</source>
        <translation>%1 oanfrege, útkomst net bekend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 what its newest backup is: &quot;made 3 min ago&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more servers</source>
        <translation>
            <numerusform>en noch %n server</numerusform>
            <numerusform>en noch %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ErrorText</name>
    <message>
        <source>The provider&apos;s address was not found. Check the network and the API address.</source>
        <translation>It adres fan de oanbieder is net fûn. Kontrolearje it netwurk en it API-adres.</translation>
    </message>
    <message>
        <source>No connection to the provider. Check the network and the API address, then try again.</source>
        <translation>Gjin ferbining mei de oanbieder. Kontrolearje it netwurk en it API-adres en besykje it dan op &apos;e nij.</translation>
    </message>
    <message>
        <source>The provider could not prove who it is, so nothing was sent. Check this computer&apos;s date and the network.</source>
        <translation>De oanbieder koe net bewize wa&apos;t er is, dêrom is der neat ferstjoerd. Kontrolearje de datum fan dizze kompjûter en it netwurk.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the system&apos;s proxy settings and its login.</source>
        <translation>De proxy wegere de ferbining. Kontrolearje de proxy-ynstellingen fan it systeem en de oanmelding dêrby.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the address is not one of this account. Check the API address.</source>
        <translation>Der is neat ferstjoerd, om&apos;t it adres net by dit account heart. Kontrolearje it API-adres.</translation>
    </message>
    <message>
        <source>The provider refused the token. Enter the token again, or make a new one in the provider&apos;s console.</source>
        <translation>De oanbieder wegere it token. Fier it token op &apos;e nij yn, of meitsje in nij yn de konsole fan de oanbieder.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1.</source>
        <translation>De oanbieder freget om minder fersiken. Besykje it oer %1 op &apos;e nij.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Wait a moment, then try again.</source>
        <translation>De oanbieder freget om minder fersiken. Wachtsje even en besykje it dan op &apos;e nij.</translation>
    </message>
    <message>
        <source>The provider has a fault (HTTP %1). Try again later.</source>
        <translation>De oanbieder hat in steuring (HTTP %1). Besykje it letter op &apos;e nij.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, which is never followed. Check the API address.</source>
        <translation>De oanbieder ferwiisde nei in oar adres; dat wurdt nea folge. Kontrolearje it API-adres.</translation>
    </message>
    <message>
        <source>The provider gave an unexpected answer (HTTP %1). Check the API address.</source>
        <translation>De oanbieder joech in ûnferwacht antwurd (HTTP %1). Kontrolearje it API-adres.</translation>
    </message>
    <message>
        <source>The provider did not accept the request (HTTP %1). Change it, then try again.</source>
        <translation>De oanbieder naam it fersyk net oan (HTTP %1). Feroarje it en besykje it dan op &apos;e nij.</translation>
    </message>
    <message>
        <source>Refresh the list to see what became of it.</source>
        <translation>Ferfarskje de list om te sjen hoe&apos;t it ôfrûn is.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Besykje it op &apos;e nij.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer came.</source>
        <translation>De ferbining foel wei foardat it hiele antwurd der wie.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>De oanbieder antwurde net op &apos;e tiid.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>It fersyk is annulearre.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>It antwurd fan de oanbieder is net te lêzen.</translation>
    </message>
    <message>
        <source>Check the API address, then try again.</source>
        <translation>Kontrolearje it API-adres en besykje it dan op &apos;e nij.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is larger than %1. Raise the limit in the settings, or check the API address.</source>
        <translation>It antwurd fan de oanbieder is grutter as %1. Ferheegje de grins yn de ynstellingen, of kontrolearje it API-adres.</translation>
    </message>
    <message>
        <source>The request failed for an unknown reason.</source>
        <translation>It fersyk is mislearre; de reden is ûnbekend.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>De oanbieder seit: %1</translation>
    </message>
    <message>
        <source>The token is not allowed to do this: %1.</source>
        <translation>Dit token mei dit net: %1.</translation>
    </message>
    <message>
        <source>Use a token with more permissions.</source>
        <translation>Brûk in token mei mear rjochten.</translation>
    </message>
    <message>
        <source>The token&apos;s permissions are: %1. Use one with more.</source>
        <translation>De rjochten fan it token binne: %1. Brûk ien mei mear.</translation>
    </message>
    <message>
        <source>The provider does not know this server. Refresh the list.</source>
        <translation>De oanbieder ken dizze server net. Ferfarskje de list.</translation>
    </message>
    <message>
        <source>The provider does not know this backup. Refresh the list.</source>
        <translation>De oanbieder ken dizze reservekopy net. Ferfarskje de list.</translation>
    </message>
    <message>
        <source>The provider does not know this server or this backup. Refresh the list.</source>
        <translation>De oanbieder ken dizze server of dizze reservekopy net. Ferfarskje de list.</translation>
    </message>
    <message>
        <source>The provider has no such page. Check the API address.</source>
        <translation>De oanbieder hat sa&apos;n side net. Kontrolearje it API-adres.</translation>
    </message>
    <message>
        <source>read the account</source>
        <extracomment>A call of the provider&apos;s API, after &quot;The token is not allowed to do this:&quot;</extracomment>
        <translation>it account lêze</translation>
    </message>
    <message>
        <source>list the servers</source>
        <translation>de servers opfreegje</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>de reservekopyen opfreegje</translation>
    </message>
    <message>
        <source>create a backup</source>
        <translation>in reservekopy meitsje</translation>
    </message>
    <message>
        <source>delete a backup</source>
        <translation>in reservekopy fuortsmite</translation>
    </message>
    <message>
        <source>restore a server</source>
        <translation>in server weromsette</translation>
    </message>
    <message>
        <source>The API address is empty. Enter it.</source>
        <translation>It API-adres is leech. Fier it yn.</translation>
    </message>
    <message>
        <source>The API address cannot be read. Enter it like https://admin.vps.org/api/v1.</source>
        <translation>It API-adres is net te lêzen. Fier it yn lykas https://admin.vps.org/api/v1.</translation>
    </message>
    <message>
        <source>The API address is not encrypted. Enter one that begins with https://.</source>
        <translation>It API-adres is net fersifere. Fier ien yn dat mei https:// begjint.</translation>
    </message>
    <message>
        <source>The API address holds a user name or a password. Remove it.</source>
        <translation>Yn it API-adres stiet in brûkersnamme of in wachtwurd. Helje dy wei.</translation>
    </message>
    <message>
        <source>The API address holds a ? or a #. Remove it and what follows.</source>
        <translation>Yn it API-adres stiet in ? of in #. Helje dat teken wei, mei wat deroan folget.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 backups came, then a page failed.</source>
        <translation>De list is net folslein: %1 reservekopyen kamen binnen, dêrnei mislearre in side.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Ferfarskje om it op &apos;e nij te besykjen.</translation>
    </message>
    <message>
        <source>The list is incomplete: the number of backups changed while it was read. Refresh to try again.</source>
        <translation>De list is net folslein: it tal reservekopyen feroare by it lêzen. Ferfarskje om it op &apos;e nij te besykjen.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 backups came, the provider states %2. Refresh to try again.</source>
        <translation>De list is net folslein: %1 reservekopyen kamen binnen, de oanbieder neamt der %2. Ferfarskje om it op &apos;e nij te besykjen.</translation>
    </message>
    <message>
        <source>The list may be incomplete: it changed while it was read. Refresh to try again.</source>
        <translation>De list is miskien net folslein: dy feroare by it lêzen. Ferfarskje om it op &apos;e nij te besykjen.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n entries could not be read. Look at them in the provider&apos;s console.</source>
        <translation>
            <numerusform>De list is net folslein: %n rigel is net te lêzen. Besjoch dy yn de konsole fan de oanbieder.</numerusform>
            <numerusform>De list is net folslein: %n rigels binne net te lêzen. Besjoch se yn de konsole fan de oanbieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is incomplete: its next page is at another address, which is never followed. Check the API address.</source>
        <translation>De list is net folslein: de folgjende side stiet op in oar adres; dat wurdt nea folge. Kontrolearje it API-adres.</translation>
    </message>
    <message>
        <source>The list is incomplete: it has more pages than can be read. Choose a server to see its backups.</source>
        <translation>De list is net folslein: der binne mear siden as der te lêzen binne. Kies in server om de reservekopyen dêrfan te sjen.</translation>
    </message>
    <message>
        <source>The token was not found in the keychain, or the keychain is locked. Unlock it and retry, or enter the token again.</source>
        <translation>It token is net fûn yn it kaaiboskje, of it kaaiboskje is beskoattele. Untskoattelje it en besykje it op &apos;e nij, of fier it token op &apos;e nij yn.</translation>
    </message>
    <message>
        <source>There is no keychain on this system. The token is kept for this session only.</source>
        <translation>Dit systeem hat gjin kaaiboskje. It token wurdt allinnich foar dizze sesje bewarre.</translation>
    </message>
    <message>
        <source>The keychain refused access to the token. Allow it and retry.</source>
        <translation>It kaaiboskje wegere tagong ta it token. Stean dy ta en besykje it op &apos;e nij.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Unlock it and retry.</source>
        <translation>It kaaiboskje antwurde net op &apos;e tiid. Untskoattelje it en besykje it op &apos;e nij.</translation>
    </message>
    <message>
        <source>The keychain holds something that is not a token. Enter the token again.</source>
        <translation>Yn it kaaiboskje stiet wat dat gjin token is. Fier it token op &apos;e nij yn.</translation>
    </message>
    <message>
        <source>It is not certain that the token was removed: the keychain may be locked. Unlock it and look there.</source>
        <translation>It is net wis dat it token fuortsmiten is: it kaaiboskje is miskien beskoattele. Untskoattelje it en sjoch it dêr nei.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so the token may still be there. Look there and remove it.</source>
        <translation>It kaaiboskje is net te berikken, dus stiet it token der miskien noch yn. Sjoch it dêr nei en smyt it fuort.</translation>
    </message>
    <message>
        <source>The keychain refused to remove the token. Remove it there.</source>
        <translation>It kaaiboskje wegere it token fuort te smiten. Smyt it dêr fuort.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time, so the token may still be there. Look there and remove it.</source>
        <translation>It kaaiboskje antwurde net op &apos;e tiid, dus stiet it token der miskien noch yn. Sjoch it dêr nei en smyt it fuort.</translation>
    </message>
    <message>
        <source>The keychain still holds an entry for this account. Remove it there.</source>
        <translation>Yn it kaaiboskje stiet noch wat fan dit account. Smyt it dêr fuort.</translation>
    </message>
    <message>
        <source>The keychain says: %1</source>
        <translation>It kaaiboskje seit: %1</translation>
    </message>
    <message>
        <source>A backup of %1 is about to be asked for.</source>
        <translation>Aanst wurdt in reservekopy fan %1 oanfrege.</translation>
    </message>
    <message>
        <source>A backup of %1 is being asked for.</source>
        <translation>In reservekopy fan %1 wurdt oanfrege.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was started: its answer was lost, and the list shows it.</source>
        <translation>Reservekopy %1 fan %2 is begûn: it antwurd gie ferlern, mar hy stiet yn de list.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was started.</source>
        <translation>Reservekopy %1 fan %2 is begûn.</translation>
    </message>
    <message>
        <source>No backup of %1 was asked for.</source>
        <translation>Der is gjin reservekopy fan %1 oanfrege.</translation>
    </message>
    <message>
        <source>No backup of %1 was started.</source>
        <translation>Der is gjin reservekopy fan %1 begûn.</translation>
    </message>
    <message>
        <source>Outcome unknown: the answer about a backup of %1 was lost. It is not sent again; the list is read until it shows what happened.</source>
        <translation>Utkomst ûnbekend: it antwurd oer in reservekopy fan %1 gie ferlern. Der wurdt neat op &apos;e nij ferstjoerd; de list wurdt lêzen oant dy sjen lit wat der bard is.</translation>
    </message>
    <message>
        <source>A backup of %1 was probably not started: no list shows it. It can be created again.</source>
        <translation>In reservekopy fan %1 is wierskynlik net begûn: hy stiet yn gjin list. Hy kin op &apos;e nij makke wurde.</translation>
    </message>
    <message numerus="yes">
        <source>It is not certain whether a backup of %1 was started: %n backups may be it. Look at them before creating another.</source>
        <translation>
            <numerusform>It is net wis oft in reservekopy fan %1 begûn is: %n reservekopy kin it wêze. Besjoch dy earst en meitsje dan pas in nije.</numerusform>
            <numerusform>It is net wis oft in reservekopy fan %1 begûn is: %n reservekopyen kinne it wêze. Besjoch se earst en meitsje dan pas in nije.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of %1: outcome unknown, looked at by a person.</source>
        <translation>In reservekopy fan %1: útkomst ûnbekend, troch in minske besjoen.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is about to be deleted.</source>
        <translation>Aanst wurdt reservekopy %1 fan %2 fuortsmiten.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is being deleted.</source>
        <translation>Reservekopy %1 fan %2 wurdt fuortsmiten.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was already gone.</source>
        <translation>Reservekopy %1 fan %2 wie al fuort.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was deleted.</source>
        <translation>Reservekopy %1 fan %2 is fuortsmiten.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted; nothing was sent.</source>
        <translation>Reservekopy %1 fan %2 is net fuortsmiten; der is neat ferstjoerd.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted.</source>
        <translation>Reservekopy %1 fan %2 is net fuortsmiten.</translation>
    </message>
    <message>
        <source>Outcome unknown: whether backup %1 of %2 was deleted is not certain. It is not sent again; the list is read until it shows what happened.</source>
        <translation>Utkomst ûnbekend: oft reservekopy %1 fan %2 fuortsmiten is, is net wis. Der wurdt neat op &apos;e nij ferstjoerd; de list wurdt lêzen oant dy sjen lit wat der bard is.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted: it is still listed.</source>
        <translation>Reservekopy %1 fan %2 is net fuortsmiten: hy stiet noch yn de list.</translation>
    </message>
    <message>
        <source>It is not certain whether backup %1 of %2 was deleted. Look at it in the provider&apos;s console.</source>
        <translation>It is net wis oft reservekopy %1 fan %2 fuortsmiten is. Sjoch it nei yn de konsole fan de oanbieder.</translation>
    </message>
    <message>
        <source>Deleting backup %1 of %2: outcome unknown, looked at by a person.</source>
        <translation>Reservekopy %1 fan %2 fuortsmite: útkomst ûnbekend, troch in minske besjoen.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 is about to be asked for.</source>
        <translation>Aanst wurdt frege om %1 werom te setten út reservekopy %2.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 is being asked for.</source>
        <translation>Der wurdt frege om %1 werom te setten út reservekopy %2.</translation>
    </message>
    <message>
        <source>Restore accepted: %1 from backup %2. The provider does not say when it is ready; watch the server.</source>
        <translation>Weromsetten oannommen: %1 út reservekopy %2. De oanbieder seit net wannear&apos;t it klear is; hâld de server yn it each.</translation>
    </message>
    <message>
        <source>No restore of %1 from backup %2 was asked for.</source>
        <translation>Der is net frege om %1 werom te setten út reservekopy %2.</translation>
    </message>
    <message>
        <source>The restore of %1 from backup %2 was refused.</source>
        <translation>It weromsetten fan %1 út reservekopy %2 is wegere.</translation>
    </message>
    <message>
        <source>Outcome unknown: the answer about a restore of %1 from backup %2 was lost. It is not sent again. Look at the server, then say what you found.</source>
        <translation>Utkomst ûnbekend: it antwurd oer it weromsetten fan %1 út reservekopy %2 gie ferlern. Der wurdt neat op &apos;e nij ferstjoerd. Besjoch de server en jou dan oan dat dat bard is.</translation>
    </message>
    <message>
        <source>%1 was not restored from backup %2.</source>
        <translation>%1 is net weromset út reservekopy %2.</translation>
    </message>
    <message>
        <source>It is not certain whether the restore of %1 from backup %2 began. Look at the server.</source>
        <translation>It is net wis oft it weromsetten fan %1 út reservekopy %2 begûn is. Besjoch de server.</translation>
    </message>
    <message>
        <source>Restore of %1 from backup %2: outcome unknown, looked at by a person.</source>
        <translation>%1 weromsette út reservekopy %2: útkomst ûnbekend, troch in minske besjoen.</translation>
    </message>
    <message>
        <source>The backup is no longer there. Refresh the list.</source>
        <translation>De reservekopy is der net mear. Ferfarskje de list.</translation>
    </message>
    <message>
        <source>The backup is no longer what was shown. Look at it and decide anew.</source>
        <translation>De reservekopy is net mear wat der te sjen wie. Besjoch him en beslút op &apos;e nij.</translation>
    </message>
    <message>
        <source>A rule that protects backups holds it back now. Look at its present state and decide anew.</source>
        <translation>In regel dy&apos;t reservekopyen beskermet, hâldt him no tsjin. Besjoch hoe&apos;t er der no foar stiet en beslút op &apos;e nij.</translation>
    </message>
    <message>
        <source>The list could not be checked just before.</source>
        <translation>De list koe krekt dêrfoar net kontrolearre wurde.</translation>
    </message>
    <message>
        <source>It could not be recorded, and nothing is sent without a record. Check the disk.</source>
        <translation>It koe net fêstlein wurde, en sûnder fêstlizzing wurdt neat ferstjoerd. Kontrolearje de skiif.</translation>
    </message>
    <message>
        <source>An earlier one failed, so the rest was stopped. Mend that first, then try again.</source>
        <translation>In eardere is mislearre, dêrom is de rest stoppe. Los dat earst op en besykje it dan op &apos;e nij.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It is annulearre.</translation>
    </message>
    <message>
        <source>The provider does not know it, yet lists it. Check the API address and the token.</source>
        <translation>De oanbieder ken him net, mar hat him wol yn de list. Kontrolearje it API-adres en it token.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>States of one write in a results table, from here on.</extracomment>
        <translation>Wachtet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Net ferstjoerd</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wurdt ferstjoerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Wegere</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Utkomst ûnbekend</translation>
    </message>
    <message>
        <source>Probably not done</source>
        <translation>Wierskynlik net bard</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Net bard</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Net wis</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Besjoen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begûn</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Wie al fuort</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Fuortsmiten</translation>
    </message>
    <message>
        <source>Restore accepted</source>
        <translation>Weromsetten oannommen</translation>
    </message>
    <message>
        <source>Backup %1 of %2 waits to be deleted. It can still be undone.</source>
        <translation>Reservekopy %1 fan %2 wachtet op fuortsmiten. Dat is noch ûngedien te meitsjen.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted by this; a newer decision took its place.</source>
        <translation>Reservekopy %1 fan %2 is hjirtroch net fuortsmiten; der is letter op &apos;e nij oer besletten.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted: it was undone before anything was sent.</source>
        <translation>Reservekopy %1 fan %2 is net fuortsmiten: it is ûngedien makke foardat der wat ferstjoerd waard.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 waits until the present state is backed up.</source>
        <translation>It weromsetten fan %1 út reservekopy %2 wachtet oant de hjoeddeiske steat feilichsteld is.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 has a keep mark: it is not deleted.</source>
        <translation>Op reservekopy %1 fan %2 stiet in bewarmerk: dy wurdt net fuortsmiten.</translation>
    </message>
    <message>
        <source>The keep mark of backup %1 of %2 was lifted.</source>
        <translation>It bewarmerk fan reservekopy %1 fan %2 is opheft.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 got no keep mark.</source>
        <translation>Reservekopy %1 fan %2 hat gjin bewarmerk krigen.</translation>
    </message>
    <message>
        <source>The keep mark of backup %1 of %2 was not lifted.</source>
        <translation>It bewarmerk fan reservekopy %1 fan %2 is net opheft.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is getting a keep mark.</source>
        <translation>Reservekopy %1 fan %2 krijt in bewarmerk.</translation>
    </message>
    <message>
        <source>The keep mark of backup %1 of %2 is being lifted.</source>
        <translation>It bewarmerk fan reservekopy %1 fan %2 wurdt opheft.</translation>
    </message>
    <message>
        <source>The backup of the present state did not become a completed one.</source>
        <translation>De reservekopy fan de hjoeddeiske steat is net klear kommen.</translation>
    </message>
    <message>
        <source>The program ended in between.</source>
        <translation>It programma is tuskentiids einige.</translation>
    </message>
    <message>
        <source>A newer decision took its place.</source>
        <translation>Der is letter op &apos;e nij oer besletten.</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <extracomment>A deletion that can still be undone</extracomment>
        <translation>Yn de wachtrige</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ungedien makke</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewarre</translation>
    </message>
    <message>
        <source>Mark lifted</source>
        <translation>Merk opheft</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Enter it again.</source>
        <translation>De proxy %1 wegere de oanmeldgegevens. Fier se op &apos;e nij yn.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Enter it to go on.</source>
        <translation>De proxy %1 freget oanmeldgegevens. Fier se yn om fierder te gean.</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Of a new backup: it was made</extracomment>
        <translation>Klear</translation>
    </message>
</context>
<context>
    <name>bewarje::ExportFlow</name>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n rige is nei %1 skreaun.</numerusform>
            <numerusform>%n rigen binne nei %1 skreaun.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place, then export again.</source>
        <translation>%1 koe net skreaun wurde: %2. Kies in oar plak en eksportearje op &apos;e nij.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportearje</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestannen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestannen (*)</translation>
    </message>
</context>
<context>
    <name>bewarje::FilterBar</name>
    <message>
        <source>Selection</source>
        <translation>Seleksje</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Reservekopyen sykje</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alderdom</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Elke alderdom</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Lêste 24 oeren</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Lêste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Lêste 30 dagen</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Alder as 30 dagen</translation>
    </message>
    <message>
        <source>%1 of %2 selected · %3</source>
        <translation>%1 fan %2 selektearre · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 reservekopy</numerusform>
            <numerusform>%1 reservekopyen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::HeldQuestions</name>
    <message numerus="yes">
        <source>%n backups waited to be deleted when the account was closed. Nothing was sent for them.</source>
        <translation>
            <numerusform>%n reservekopy wachte op fuortsmiten doe&apos;t it account sletten waard. Hjirfoar is neat ferstjoerd.</numerusform>
            <numerusform>%n reservekopyen wachten op fuortsmiten doe&apos;t it account sletten waard. Hjirfoar is neat ferstjoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer slept, or its clock was set, while %n backups waited to be deleted. Nothing was sent for them.</source>
        <translation>
            <numerusform>De kompjûter sliepte, of de klok waard ferset, wylst %n reservekopy op fuortsmiten wachte. Hjirfoar is neat ferstjoerd.</numerusform>
            <numerusform>De kompjûter sliepte, of de klok waard ferset, wylst %n reservekopyen op fuortsmiten wachten. Hjirfoar is neat ferstjoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 of %2 waited to be deleted when the account was closed. Nothing was sent for it.</source>
        <translation>Reservekopy %1 fan %2 wachte op fuortsmiten doe&apos;t it account sletten waard. Hjirfoar is neat ferstjoerd.</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set, while backup %1 of %2 waited to be deleted. Nothing was sent for it.</source>
        <translation>De kompjûter sliepte, of de klok waard ferset, wylst reservekopy %1 fan %2 op fuortsmiten wachte. Hjirfoar is neat ferstjoerd.</translation>
    </message>
</context>
<context>
    <name>bewarje::JournalQuestion</name>
    <message>
        <source>The record of earlier actions was damaged. Whether one of them is still under way cannot be told: the same could be done twice. Look at the servers first.</source>
        <translation>De registraasje fan eardere aksjes wie skansearre. Oft der dêrfan noch ien ûnderweis is, is net te sizzen: itselde koe twa kear dien wurde. Besjoch earst de servers.</translation>
    </message>
    <message>
        <source>Go on without the earlier record?</source>
        <translation>Trochgean sûnder de eardere registraasje?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Trochgean</translation>
    </message>
</context>
<context>
    <name>bewarje::JournalText</name>
    <message>
        <source>The system says: %1</source>
        <translation>It systeem seit: %1</translation>
    </message>
    <message>
        <source>The record of actions was written by a newer version of this program and can only be read. Nothing can be created, deleted or restored here; use the newer version for that.</source>
        <translation>De registraasje fan aksjes is troch in nijere ferzje fan dit programma skreaun en kin allinnich lêzen wurde. Der kin hjir neat makke, fuortsmiten of weromset wurde; brûk dêrfoar de nijere ferzje.</translation>
    </message>
    <message>
        <source>The record of actions cannot be written. The lists can be read, but nothing can be created, deleted or restored, because nothing is sent without a record. Make room on the disk or allow writing, then retry.</source>
        <translation>De registraasje fan aksjes kin net skreaun wurde. De listen kinne lêzen wurde, mar der kin neat makke, fuortsmiten of weromset wurde, om&apos;t der neat sûnder registraasje ferstjoerd wurdt. Meitsje romte op de skiif of stean skriuwen ta en besykje it op &apos;e nij.</translation>
    </message>
    <message>
        <source>The record of actions was damaged. It was moved to %1, and a new one was begun. What was still open in it is no longer followed: look at the servers. Until this is dismissed, every action asks once more.</source>
        <translation>De registraasje fan aksjes wie skansearre. Dy is ferpleatst nei %1, en der is in nijenien begûn. Wat der noch yn iepenstie, wurdt net mear folge: besjoch de servers. Oant dit fuortklikt is, freget elke aksje noch ien kear om befêstiging.</translation>
    </message>
    <message>
        <source>The record of actions could not be written. What needs a record first was not sent. Make room on the disk or allow writing, then try again.</source>
        <translation>De registraasje fan aksjes koe net skreaun wurde. Wat earst registrearre wurde moat, is net ferstjoerd. Meitsje romte op de skiif of stean skriuwen ta en besykje it op &apos;e nij.</translation>
    </message>
</context>
<context>
    <name>bewarje::KeepDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Backup %1 of %2</source>
        <extracomment>%1 is a backup&apos;s id, %2 a server</extracomment>
        <translation>Reservekopy %1 fan %2</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n backups?</source>
        <translation>
            <numerusform>%n reservekopy bewarje?</numerusform>
            <numerusform>%n reservekopyen bewarje?</numerusform>
        </translation>
    </message>
    <message>
        <source>A kept backup is not deleted from here until its mark is lifted. The provider does not know of the mark: what expires there still expires.</source>
        <translation>In bewarre reservekopy wurdt hjir net fuortsmiten salang&apos;t it merk net opheft is. De oanbieder ken it merk net: wat dêr ferrint, ferrint dochs.</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>Reden (mei leech bliuwe)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewarje</translation>
    </message>
    <message>
        <source>Lift the keep mark?</source>
        <translation>It bewarmerk opheffe?</translation>
    </message>
    <message>
        <source>The mark stands in the description, which cannot be changed. From here on this program no longer heeds it, and the backup can be deleted.</source>
        <translation>It merk stiet yn de beskriuwing, dy&apos;t net te feroarjen is. Fan no ôf hâldt dit programma der gjin rekken mear mei en kin de reservekopy fuortsmiten wurde.</translation>
    </message>
    <message>
        <source>The backup can then be deleted like any other.</source>
        <translation>De reservekopy kin dêrnei fuortsmiten wurde lykas alle oare.</translation>
    </message>
    <message>
        <source>Lift keep mark</source>
        <translation>Bewarmerk opheffe</translation>
    </message>
</context>
<context>
    <name>bewarje::KeyList</name>
    <message>
        <source>Show the details of the current backup</source>
        <translation>Details fan de aktuele reservekopy sjen litte</translation>
    </message>
    <message>
        <source>Clear the search, in its field</source>
        <translation>Sykfjild wiskje, yn it fjild sels</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Fluchtoetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat de toets docht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Slute</translation>
    </message>
</context>
<context>
    <name>bewarje::ListingState</name>
    <message>
        <source>Loading page %1 of %2…</source>
        <translation>Side %1 fan %2 wurdt laden…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wurdt laden…</translation>
    </message>
    <message>
        <source>Could not load</source>
        <translation>Laden mislearre</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch net laden</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>net folslein</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time of day</comment>
        <translation>stân fan %1</translation>
    </message>
    <message>
        <source>could not refresh</source>
        <translation>ferfarskjen mislearre</translation>
    </message>
    <message numerus="yes">
        <source>%n backups running</source>
        <translation>
            <numerusform>%n reservekopy dwaande</numerusform>
            <numerusform>%n reservekopyen dwaande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions under way</source>
        <translation>
            <numerusform>%n aksje ûnderweis</numerusform>
            <numerusform>%n aksjes ûnderweis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading… %1 backups so far</source>
        <translation>
            <numerusform>Wurdt laden… oant no ta %1 reservekopy</numerusform>
            <numerusform>Wurdt laden… oant no ta %1 reservekopyen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <translation>
            <numerusform>%1 reservekopy</numerusform>
            <numerusform>%1 reservekopyen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::MainView</name>
    <message>
        <source>Backups</source>
        <extracomment>Names of the views, on their tabs</extracomment>
        <translation>Reservekopyen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktiviteit</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Foarbyldgegevens</translation>
    </message>
</context>
<context>
    <name>bewarje::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestân</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Reservekopy</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>By&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Listing state</source>
        <translation>Stân fan de list</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Dwaande</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ktiviteit</translation>
    </message>
</context>
<context>
    <name>bewarje::MessageBanner</name>
    <message>
        <source>Retry</source>
        <translation>Op &apos;e nij besykje</translation>
    </message>
    <message>
        <source>Enter the token again</source>
        <translation>Token op &apos;e nij ynfiere</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wiskje</translation>
    </message>
    <message>
        <source>I have looked</source>
        <extracomment>The person has looked at the server after a restore whose outcome is unknown.</extracomment>
        <translation>Ik haw sjoen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a message and how many wait behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Melding slute</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>Deletions that were held are looked at, to decide about them anew.</extracomment>
        <translation>Op &apos;e nij besjen…</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles ûngedien meitsje</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login…</source>
        <translation>Oanmeldgegevens fan de proxy ynfiere…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Of a restore that waits for the backup made before it; so are the next ones</extracomment>
        <translation>Stopje</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Langer wachtsje</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>No weromsette</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Trochgean…</translation>
    </message>
    <message>
        <source>Dismiss as not sent</source>
        <translation>Ofdwaan as net ferstjoerd</translation>
    </message>
    <message>
        <source>Undo this restore…</source>
        <translation>Dizze weromsetting ûngedien meitsje…</translation>
    </message>
</context>
<context>
    <name>bewarje::OperationNotices</name>
    <message numerus="yes">
        <source>%n actions failed or were not sent.</source>
        <translation>
            <numerusform>%n aksje is mislearre of net ferstjoerd.</numerusform>
            <numerusform>%n aksjes binne mislearre of net ferstjoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n actions is unknown.</source>
        <translation>
            <numerusform>De útkomst fan %n aksje is ûnbekend.</numerusform>
            <numerusform>De útkomst fan %n aksjes is ûnbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done.</source>
        <translation>
            <numerusform>%n aksje is útfierd.</numerusform>
            <numerusform>%n aksjes binne útfierd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several actions ended</source>
        <translation>Ferskate aksjes binne ôfrûn</translation>
    </message>
</context>
<context>
    <name>bewarje::OutboxBar</name>
    <message>
        <source>Undo</source>
        <translation>Ungedien meitsje</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Wachtrige</translation>
    </message>
    <message numerus="yes">
        <source>%n backups will be deleted in %1</source>
        <extracomment>%1 is what is left of a wait, such as &quot;27 s&quot; or &quot;9:43&quot;</extracomment>
        <translation>
            <numerusform>%n reservekopy wurdt fuortsmiten oer %1</numerusform>
            <numerusform>%n reservekopyen wurde fuortsmiten oer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 of %2 will be deleted in %3</source>
        <extracomment>%1 is a backup&apos;s id, %2 a server, %3 what is left of a wait, such as &quot;27 s&quot; or &quot;9:43&quot;</extracomment>
        <translation>Reservekopy %1 fan %2 wurdt fuortsmiten oer %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more deletions wait</source>
        <extracomment>%1 is a sentence about a deletion that waits</extracomment>
        <translation>
            <numerusform>%1 · noch %n kear fuortsmiten wachtet</numerusform>
            <numerusform>%1 · noch %n kear fuortsmiten wachtsje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::Program</name>
    <message>
        <source>Bewarje runs already with this profile, and does not answer.</source>
        <translation>Bewarje draait al mei dit profyl, en antwurdet net.</translation>
    </message>
</context>
<context>
    <name>bewarje::ProxyLoginDialog</name>
    <message>
        <source>Proxy login</source>
        <translation>Oanmelde by de proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brûkersnamme</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brûkersnamme</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwurd</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwurd</translation>
    </message>
    <message>
        <source>Only this proxy gets it. It is kept in memory until the program ends.</source>
        <translation>Allinnich dizze proxy krijt se. Se bliuwe yn it ûnthâld oant it programma einiget.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Of the proxy&apos;s login: it is taken, and what was asked of the provider is asked again</extracomment>
        <translation>Trochgean</translation>
    </message>
</context>
<context>
    <name>bewarje::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreDialog</name>
    <message>
        <source>The server&apos;s present state is expected to be replaced by this backup. It cannot be undone from here.</source>
        <translation>Nei ferwachting ferfangt dizze reservekopy de hjoeddeiske tastân fan de server. Dat is fan hjirút net ûngedien te meitsjen.</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Wat ferlern giet</translation>
    </message>
    <message>
        <source>An earlier restore of this server was sent, and its outcome is not known. Look at the server before you restore it again.</source>
        <translation>Foar dizze server is al earder om weromsetten frege, en de útkomst dêrfan is net bekend. Besjoch de server foardat dy op &apos;e nij weromset wurdt.</translation>
    </message>
    <message>
        <source>I looked at the server: restore it again</source>
        <translation>Ik haw de server besjoen: op &apos;e nij weromsette</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servernamme</translation>
    </message>
    <message>
        <source>Nothing can be restored</source>
        <translation>Der kin neat weromset wurde</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 weromsette?</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopy</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Makke</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a moment with its zone, %2 an age such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grutte</translation>
    </message>
    <message>
        <source>Type the server&apos;s id “%1” to confirm</source>
        <translation>Typ ta befêstiging de id “%1” fan de server</translation>
    </message>
    <message>
        <source>Type the server&apos;s name “%1” to confirm</source>
        <translation>Typ ta befêstiging de namme “%1” fan de server</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 weromsette</translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since this backup was made; when that was is not known. The provider does not say what a restore does.</source>
        <translation>Nei ferwachting giet alles ferlern wat skreaun is sûnt dizze reservekopy makke is; wannear&apos;t dat wie, is net bekend. De oanbieder seit net wat weromsetten docht.</translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since %1. The provider does not say what a restore does.</source>
        <translation>Nei ferwachting giet alles ferlern wat sûnt %1 skreaun is. De oanbieder seit net wat weromsetten docht.</translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since %1: %2. The provider does not say what a restore does.</source>
        <extracomment>%1 is a moment, %2 a duration such as &quot;2 days 5 h&quot;</extracomment>
        <translation>Nei ferwachting giet alles ferlern wat sûnt %1 skreaun is: %2. De oanbieder seit net wat weromsetten docht.</translation>
    </message>
    <message>
        <source>The status of this backup is “%1”. Only a completed backup can be restored.</source>
        <extracomment>%1 is a backup&apos;s status</extracomment>
        <translation>De status fan dizze reservekopy is “%1”. Allinnich in reservekopy dy&apos;t klear is, kin weromset wurde.</translation>
    </message>
    <message>
        <source>This backup is no longer in the list. Refresh, and choose another one.</source>
        <translation>Dizze reservekopy stiet net mear yn de list. Ferfarskje en kies in oare.</translation>
    </message>
    <message>
        <source>A restore that was interrupted is asked about anew, with what is known now. Nothing was sent for it.</source>
        <translation>In ûnderbrutsen weromsetting wurdt op &apos;e nij frege, mei wat no bekend is. Der is neat foar ferstjoerd.</translation>
    </message>
    <message>
        <source>Back up the present state first</source>
        <translation>Earst in reservekopy fan de hjoeddeiske tastân meitsje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The server&apos;s present state is expected to be replaced by this backup.</source>
        <translation>Nei ferwachting ferfangt dizze reservekopy de hjoeddeiske tastân fan de server.</translation>
    </message>
    <message>
        <source>A backup “%1” is made. The restore starts when it is completed, and can be undone with it.</source>
        <extracomment>%1 is the description of the backup</extracomment>
        <translation>Der wurdt in reservekopy “%1” makke. It weromsetten begjint as dy klear is, en kin dêrmei ûngedien makke wurde.</translation>
    </message>
    <message>
        <source>Whether the backup that was begun for this restore was started is not known yet. The restore starts when the list shows it completed, and can be undone with it.</source>
        <translation>Oft de reservekopy foar dizze weromsetting begûn is, is noch net bekend. It weromsetten begjint as de list dy klear toant, en kin dêrmei ûngedien makke wurde.</translation>
    </message>
    <message>
        <source>Backup %1, made %2 for this restore, is completed. The restore can be undone with it, but what was written since is not in it.</source>
        <extracomment>%1 is a backup&apos;s id, %2 an age such as &quot;3 h ago&quot;</extracomment>
        <translation>Reservekopy %1, %2 makke foar dizze weromsetting, is klear. It weromsetten kin dêrmei ûngedien makke wurde, mar wat sûnt skreaun is, stiet der net yn.</translation>
    </message>
    <message>
        <source>Backup %1, begun %2 for this restore, has the status “%3”. The restore starts when it is completed, and can be undone with it.</source>
        <extracomment>%1 is a backup&apos;s id, %2 an age such as &quot;3 min ago&quot;, %3 a status</extracomment>
        <translation>Reservekopy %1, %2 begûn foar dizze weromsetting, hat de status “%3”. It weromsetten begjint as dy klear is, en kin dêrmei ûngedien makke wurde.</translation>
    </message>
    <message>
        <source>A restore of this server is under way. Stop that one first, or wait for its end.</source>
        <translation>Der is al in weromsetting fan dizze server ûnderweis. Stopje dy earst, of wachtsje oant dy klear is.</translation>
    </message>
    <message>
        <source>This backup is being deleted, or waits for that. Undo its deletion first, or choose another one.</source>
        <translation>Dizze reservekopy wurdt fuortsmiten of wachtet dêrop. Meitsje dat earst ûngedien of kies in oare.</translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreFlow</name>
    <message>
        <source>Before the restore from backup %1</source>
        <extracomment>The description of the backup that is made before a restore; %1 is the id of the backup restored from</extracomment>
        <translation>Foar it weromsetten út reservekopy %1</translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreMessages</name>
    <message>
        <source>The present state of %1 is backed up; its restore from backup %2 is being asked for.</source>
        <translation>Fan de hjoeddeiske tastân fan %1 is in reservekopy makke; der wurdt frege him werom te setten út reservekopy %2.</translation>
    </message>
    <message>
        <source>Whether the backup of the present state of %1 was started is not certain; the list is read until it shows that. Its restore waits: %2</source>
        <extracomment>%1 is a server, %2 a duration that grows, such as &quot;3 min 12 s&quot;</extracomment>
        <translation>Oft de reservekopy fan de hjoeddeiske tastân fan %1 begûn is, is net wis; de list wurdt lêzen oant dy dat toant. It weromsetten wachtet: %2</translation>
    </message>
    <message>
        <source>Backing up the present state of %1 before its restore: %2</source>
        <extracomment>%1 is a server, %2 a duration that grows, such as &quot;3 min 12 s&quot;</extracomment>
        <translation>Reservekopy fan de hjoeddeiske tastân fan %1 foar it weromsetten: %2</translation>
    </message>
    <message>
        <source>The present state of %1 is backed up, but that was asked for %2 ago. Is its restore from backup %3 still wanted? Nothing is sent until that is decided.</source>
        <extracomment>%1 is a server, %2 a duration such as &quot;45 min 10 s&quot;, %3 a backup&apos;s id</extracomment>
        <translation>Fan de hjoeddeiske tastân fan %1 is in reservekopy makke, mar dy is %2 lyn frege. Is it weromsetten út reservekopy %3 noch winske? Der wurdt neat ferstjoerd oant dat besletten is.</translation>
    </message>
    <message>
        <source>The backup of the present state of %1 is not completed after %2. Its restore waits, and nothing is sent until that is decided.</source>
        <extracomment>%1 is a server, %2 a duration such as &quot;30 min 0 s&quot;</extracomment>
        <translation>De reservekopy fan de hjoeddeiske tastân fan %1 is nei %2 net klear. It weromsetten wachtet, en der wurdt neat ferstjoerd oant dat besletten is.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 was interrupted before it was sent. Nothing has been sent for it since.</source>
        <extracomment>%1 is a server, %2 a backup&apos;s id</extracomment>
        <translation>In weromsetting fan %1 út reservekopy %2 is ûnderbrutsen foardat dy ferstjoerd waard. Sûnt is der neat foar ferstjoerd.</translation>
    </message>
</context>
<context>
    <name>bewarje::ResultsModel</name>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat der bard is</translation>
    </message>
</context>
<context>
    <name>bewarje::ResultsWindow</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Cancel what was not sent</source>
        <translation>Net-ferstjoerde aksjes annulearje</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Mislearre op &apos;e nij besykje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Slute</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>Each %1 is a number of backups</extracomment>
        <translation>%1 ûnderweis</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 fuortsmiten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislearre</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 net ferstjoerd</translation>
    </message>
    <message>
        <source>%1 with an unknown outcome</source>
        <translation>%1 mei ûnbekende útkomst</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 oars</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 begûn</translation>
    </message>
</context>
<context>
    <name>bewarje::RunningWork</name>
    <message>
        <source>Running work</source>
        <translation>Rinnend wurk</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>operations under way</comment>
        <translation>
            <numerusform>en noch %n</numerusform>
            <numerusform>en noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ServerChoice</name>
    <message>
        <source>Servers chosen</source>
        <extracomment>How many servers are ticked; a name for assistive technology</extracomment>
        <translation>Keazen servers</translation>
    </message>
    <message>
        <source>Filter servers to back up</source>
        <translation>Servers foar in reservekopy filterje</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Servers filterje</translation>
    </message>
    <message>
        <source>Servers to back up</source>
        <translation>Servers foar in reservekopy</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Alle toande kieze</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Gjin kieze</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <extracomment>%1 and %2 are numbers of servers</extracomment>
        <translation>%1 fan %2 keazen</translation>
    </message>
</context>
<context>
    <name>bewarje::ServerListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>state of a server, how many backups</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n reservekopy</numerusform>
            <numerusform>%n reservekopyen</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle servers</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>A backup of this server is being made.</extracomment>
        <translation>dwaande</translation>
    </message>
    <message>
        <source>last one failed</source>
        <translation>lêste mislearre</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>This server has no completed backup.</extracomment>
        <translation>nea</translation>
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
            <numerusform>%n mislearre</numerusform>
            <numerusform>%n mislearre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never</source>
        <comment>servers without a good backup</comment>
        <translation>
            <numerusform>%n nea</numerusform>
            <numerusform>%n nea</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Whether this server has backups is not known yet.</extracomment>
        <translation>ûnbekend</translation>
    </message>
</context>
<context>
    <name>bewarje::ServersPanel</name>
    <message>
        <source>Filter servers</source>
        <translation>Servers filterje</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
</context>
<context>
    <name>bewarje::SessionMessages</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>the rest of a wait</comment>
        <translation>
            <numerusform>%n sekonde</numerusform>
            <numerusform>%n sekonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>the rest of a wait</comment>
        <translation>
            <numerusform>%n minút</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has had too many requests. The list is loaded again in %1; Refresh tries at once.</source>
        <translation>De oanbieder krige tefolle fersiken. De list wurdt oer %1 op &apos;e nij laden; Ferfarskje besiket it daliks.</translation>
    </message>
    <message>
        <source>The provider does not give this token the list of servers. Servers without any backup cannot be seen.</source>
        <translation>De oanbieder jout dit token de list mei servers net. Servers sûnder reservekopy binne net te sjen.</translation>
    </message>
    <message>
        <source>The selection was cleared, because in this order it would fall into too many pieces. Select again what you need.</source>
        <translation>De seleksje is wiske, om&apos;t dy yn dizze folchoarder yn tefolle stikken útinoar falle soe. Selektearje op &apos;e nij wat nedich is.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups were not deleted: that was undone before anything was sent.</source>
        <translation>
            <numerusform>%n reservekopy is net fuortsmiten: dat is ûngedien makke foardat der wat ferstjoerd waard.</numerusform>
            <numerusform>%n reservekopyen binne net fuortsmiten: dat is ûngedien makke foardat der wat ferstjoerd waard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ynstellingen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>In oare taal jildt fan de folgjende start ôf.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uterlik</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uterlik</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <translation>&amp;Ferfarskingsynterval</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Ferfarskingsynterval</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Allinnich mei de hân</translation>
    </message>
    <message>
        <source>Lar&amp;gest list</source>
        <translation>&amp;Grutste list</translation>
    </message>
    <message>
        <source>Largest list</source>
        <translation>Grutste list</translation>
    </message>
    <message>
        <source>A longer answer of the provider is not read to its end.</source>
        <translation>In langer antwurd fan de oanbieder wurdt net oan de ein ta lêzen.</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>A&amp;ccounts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Omneame</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Fuort&amp;smite</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Taal fan it systeem</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance</extracomment>
        <translation>Lykas it systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Ljocht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>Donker</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number, with its space</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number, with its space: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message numerus="yes">
        <source>OK removes %n account(s), with the token in the keychain.</source>
        <translation>
            <numerusform>OK smyt %n account fuort, mei it token yn it kaaiboskje.</numerusform>
            <numerusform>OK smyt %n accounts fuort, mei harren token yn it kaaiboskje.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo time, one backup</source>
        <translation>&amp;Betinktiid, ien reservekopy</translation>
    </message>
    <message>
        <source>Undo time, one backup</source>
        <translation>Betinktiid, ien reservekopy</translation>
    </message>
    <message>
        <source>How long a deletion waits, where it can be undone. Without that time it is asked about.</source>
        <translation>Hoe lang it fuortsmiten wachtet, dêr&apos;t it ûngedien te meitsjen is. Sûnder dy tiid wurdt dernei frege.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Gjin</translation>
    </message>
    <message>
        <source>Undo time, &amp;several backups</source>
        <translation>Betinktiid, fe&amp;rskate reservekopyen</translation>
    </message>
    <message>
        <source>Undo time, several backups</source>
        <translation>Betinktiid, ferskate reservekopyen</translation>
    </message>
    <message>
        <source>The same for several backups, and for the newest good one of a server.</source>
        <translation>Itselde foar ferskate reservekopyen, en foar de nijste goede fan in server.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>What &amp;failed or is not certain</source>
        <translation>Wat &amp;mislearre of net wis is</translation>
    </message>
    <message>
        <source>What is &amp;done</source>
        <translation>Wat út&amp;fierd is</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>Byldkaike yn it systeem&amp;fak</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number, with its space: seconds</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>bewarje::SignInView</name>
    <message>
        <source>Connect to your servers</source>
        <translation>Ferbine mei de servers</translation>
    </message>
    <message>
        <source>Make a token in the provider&apos;s console under Account → Developers. It is kept in this computer&apos;s keychain and goes nowhere else.</source>
        <translation>Meitsje in token yn de konsole fan de oanbieder, ûnder Account → Developers. It wurdt bewarre yn it kaaiboskje fan dizze kompjûter en giet nearne oars hinne.</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Dizze side iepenje</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Account&amp;namme</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountnamme</translation>
    </message>
    <message>
        <source>Your e-mail address there, if left empty</source>
        <translation>Leech: it e-mailadres by de oanbieder</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <translation>A&amp;PI-adres</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation>Allinnich foar &amp;dizze sesje brûke</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Allinnich foar dizze sesje brûke</translation>
    </message>
    <message>
        <source>The token is not stored in this computer&apos;s keychain.</source>
        <translation>It token wurdt net yn it kaaiboskje fan dizze kompjûter opslein.</translation>
    </message>
    <message>
        <source>&amp;Check and sign in</source>
        <translation>&amp;Kontrolearje en oanmelde</translation>
    </message>
    <message>
        <source>Check and sign in</source>
        <translation>Kontrolearje en oanmelde</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Besykje mei &amp;foarbyldgegevens</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Besykje mei foarbyldgegevens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fuortgong</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Token wurdt kontrolearre…</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Token wurdt kontrolearre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulearje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>It token is net te lêzen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Op &apos;e nij &amp;besykje</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Op &apos;e nij besykje</translation>
    </message>
    <message>
        <source>&amp;Enter the token again</source>
        <translation>Token op &apos;e nij &amp;ynfiere</translation>
    </message>
    <message>
        <source>Enter the token again</source>
        <translation>Token op &apos;e nij ynfiere</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Fier it token yn.</translation>
    </message>
    <message>
        <source>This is no token: it has spaces, line breaks or other characters that no token has. Copy it again from the provider&apos;s page.</source>
        <translation>Dit is gjin token: der steane spaasjes, rigeleinen of oare tekens yn dy&apos;t gjin token hat. Kopiearje it op &apos;e nij fan de side fan de oanbieder.</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens begin with “vps_”, this one does not. It can be tried as it is.</source>
        <translation>De tokens fan de oanbieder begjinne mei “vps_”, dit net. It kin wol sa besocht wurde.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Sjen litte</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token sjen litte</translation>
    </message>
    <message>
        <source>Shows the token in readable letters.</source>
        <translation>Lit it token yn lêsbere letters sjen.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s &amp;login…</source>
        <translation>Oanmeldgegevens fan de pro&amp;xy ynfiere…</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login…</source>
        <translation>Oanmeldgegevens fan de proxy ynfiere…</translation>
    </message>
</context>
<context>
    <name>bewarje::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Fuortgong</translation>
    </message>
</context>
<context>
    <name>bewarje::TerminalAnswer</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Der is gjin byldskerm om in finster op te iepenjen.</translation>
    </message>
    <message>
        <source>There is no journal yet: %1 does not exist.</source>
        <translation>Der is noch gjin registraasje: %1 bestiet net.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2</source>
        <translation>De registraasje %1 is net te lêzen: %2</translation>
    </message>
    <message>
        <source>That file is the journal itself. Choose another name.</source>
        <translation>Dat bestân is de registraasje sels. Kies in oare namme.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>It bestân is net te skriuwen: %1</translation>
    </message>
</context>
<context>
    <name>bewarje::Texts</name>
    <message>
        <source>Completed</source>
        <translation>Klear</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Dwaande</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislearre</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Mei de hân</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatysk</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>The size of a backup that is still being made.</extracomment>
        <translation>folget</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>net opjûn</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 MB (as sent)</source>
        <translation>%1 MB (sa&apos;t it kaam)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A moment and its time zone, as in &quot;23 Nov 2026, 10:30 CET&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>yn de takomst</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>krekt</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min lyn</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 o lyn</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d lyn</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>%1 d %2 o lyn</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 o</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dei</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>&quot;2 days&quot; and &quot;5&quot; make &quot;2 days 5 h&quot;.</extracomment>
        <translation>%1 %2 o</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a backup expires.</extracomment>
        <translation>nea</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>ferrûn</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>oer %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>oer %1 o</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>oer %1 d</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Makke</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alderdom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grutte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ferrint</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskriuwing</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes that have passed</extracomment>
        <translation>%1 o %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1 minutes and %2 seconds that have passed</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
</context>
</TS>
