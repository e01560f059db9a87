<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Hoger</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Lager</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopp&amp;eling kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>bewarje::AboutDialog</name>
    <message>
        <source>Bewarje is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Bewarje is vrije software onder de GNU General Public License, versie 3 of later. Er is geen enkele garantie.</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt wordt gebruikt onder de GNU Lesser General Public License, versie 3.</translation>
    </message>
    <message>
        <source>QtKeychain is used under the BSD license with two clauses.</source>
        <translation>QtKeychain wordt gebruikt onder de BSD-licentie met twee clausules.</translation>
    </message>
    <message>
        <source>simdjson is used under the Apache License, version 2.0.</source>
        <translation>simdjson wordt gebruikt onder de Apache License, versie 2.0.</translation>
    </message>
    <message>
        <source>SQLite is in the public domain.</source>
        <translation>SQLite is publiek domein.</translation>
    </message>
    <message>
        <source>About Bewarje</source>
        <translation>Over Bewarje</translation>
    </message>
    <message>
        <source>Backup manager for servers rented from VPS.org. Made by its contributors, not affiliated with VPS.org.</source>
        <translation>Back-upbeheer voor servers die bij VPS.org worden gehuurd. Gemaakt door de bijdragers, niet verbonden aan VPS.org.</translation>
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
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
</context>
<context>
    <name>bewarje::AccountMessages</name>
    <message>
        <source>The settings could not be read. They were copied aside, and the defaults are in force.</source>
        <translation>De instellingen zijn niet te lezen. Er is een kopie apart gezet, en de standaardinstellingen gelden.</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityDetails</name>
    <message>
        <source>Select an action to see it in full.</source>
        <translation>Selecteer een actie om die volledig te zien.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>Uitkomst bekend</translation>
    </message>
    <message>
        <source>Backup completed</source>
        <translation>Back-up voltooid</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
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
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Request, not sent</source>
        <translation>Verzoek, niet verzonden</translation>
    </message>
    <message>
        <source>Nothing is sent for this: it is kept on this computer.</source>
        <translation>Hiervoor wordt niets verzonden: het blijft op deze computer.</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityFilterBar</name>
    <message>
        <source>Search activity</source>
        <translation>Activiteit zoeken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Shown actions</source>
        <translation>Getoonde acties</translation>
    </message>
    <message numerus="yes">
        <source>%1 actions</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 actie</numerusform>
            <numerusform>%1 acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 actions</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 van %2 actie</numerusform>
            <numerusform>%1 van %2 acties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityText</name>
    <message>
        <source>When</source>
        <extracomment>Columns of the list of what was done, from here on.</extracomment>
        <translation>Wanneer</translation>
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
        <translation>Back-up</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
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
        <translation>Nieuwe back-up</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Verwijdering</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetting</translation>
    </message>
    <message>
        <source>Keep mark set</source>
        <translation>Bewaarmerk gezet</translation>
    </message>
    <message>
        <source>Keep mark lifted</source>
        <translation>Bewaarmerk opgeheven</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>Choices of the filter &quot;What&quot;, from here on.</extracomment>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>New backups</source>
        <translation>Nieuwe back-ups</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Verwijderingen</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Terugzettingen</translation>
    </message>
    <message>
        <source>Keep marks</source>
        <translation>Bewaarmerken</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>Choices of the filter &quot;State&quot;, from here on.</extracomment>
        <translation>Elke stand</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Uitkomst onbekend</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n new backups</source>
        <translation>
            <numerusform>%n nieuwe back-up</numerusform>
            <numerusform>%n nieuwe back-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>New backup of %1</source>
        <translation>Nieuwe back-up van %1</translation>
    </message>
    <message>
        <source>New backup %1 of %2</source>
        <translation>Nieuwe back-up %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n backups</source>
        <translation>
            <numerusform>Verwijdering van %n back-up</numerusform>
            <numerusform>Verwijdering van %n back-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion of backup %1 of %2</source>
        <translation>Verwijdering van back-up %1 van %2</translation>
    </message>
    <message>
        <source>Restore of %1 from backup %2</source>
        <translation>Terugzetting van %1 uit back-up %2</translation>
    </message>
    <message>
        <source>waits for the backup of the present state, for %1</source>
        <comment>a duration</comment>
        <translation>wacht al %1 op de back-up van de huidige toestand</translation>
    </message>
    <message>
        <source>not sent yet, for %1</source>
        <comment>a duration</comment>
        <translation>al %1 nog niet verzonden</translation>
    </message>
    <message>
        <source>in the outbox, undecided</source>
        <translation>in de wachtrij, nog niet beslist</translation>
    </message>
    <message>
        <source>in the outbox until %1</source>
        <comment>a time of day</comment>
        <translation>in de wachtrij tot %1</translation>
    </message>
    <message>
        <source>sending for %1</source>
        <comment>a duration</comment>
        <translation>wordt al %1 verzonden</translation>
    </message>
    <message>
        <source>outcome unknown for %1</source>
        <comment>a duration</comment>
        <translation>uitkomst al %1 onbekend</translation>
    </message>
    <message>
        <source>in progress for %1, usually %2 on this server</source>
        <comment>two durations</comment>
        <translation>al %1 bezig, op deze server meestal %2</translation>
    </message>
    <message>
        <source>in progress for %1</source>
        <comment>a duration</comment>
        <translation>al %1 bezig</translation>
    </message>
</context>
<context>
    <name>bewarje::ActivityView</name>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Could not read the journal</source>
        <translation>De registratie is niet te lezen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No action passes the filters that are set.</source>
        <translation>Geen enkele actie voldoet aan de ingestelde filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Er is nog niets gedaan</translation>
    </message>
    <message>
        <source>Backups that are created, deleted or restored from with this program are listed here, and stay listed.</source>
        <translation>Wat met dit programma aan back-ups wordt gemaakt, verwijderd of teruggezet, staat hier en blijft hier staan.</translation>
    </message>
    <message>
        <source>What is done with sample data is listed here until the program ends.</source>
        <translation>Wat met voorbeeldgegevens wordt gedaan, staat hier tot het programma stopt.</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupCells</name>
    <message>
        <source>Size (MB)</source>
        <extracomment>A column&apos;s title in an exported file: sizes there are plain numbers</extracomment>
        <translation>Grootte (MB)</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupTableModel</name>
    <message>
        <source>Deleting…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Kept · %1</source>
        <translation>Bewaard · %1</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupsCentre</name>
    <message>
        <source>Age of the list</source>
        <translation>Ouderdom van de lijst</translation>
    </message>
    <message>
        <source>This is the list as of %1. It could not be refreshed.</source>
        <comment>a time of day</comment>
        <translation>Dit is de lijst van %1. Vernieuwen is mislukt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Could not load the backups</source>
        <translation>Laden van de back-ups is mislukt</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>De melding hierboven zegt waarom.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>Geen servers</translation>
    </message>
    <message>
        <source>This account has no servers yet, and no backups.</source>
        <translation>Dit account heeft nog geen servers, en geen back-ups.</translation>
    </message>
    <message>
        <source>No backups</source>
        <translation>Geen back-ups</translation>
    </message>
    <message>
        <source>No server of this account has a backup yet.</source>
        <translation>Nog geen enkele server van dit account heeft een back-up.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No backup passes the filters that are set.</source>
        <translation>Geen enkele back-up voldoet aan de ingestelde filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
</context>
<context>
    <name>bewarje::BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
</context>
<context>
    <name>bewarje::CloseQuestion</name>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n backups wait to be deleted.</source>
        <translation>
            <numerusform>%n back-up wacht op verwijdering.</numerusform>
            <numerusform>%n back-ups wachten op verwijdering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent for them. What is kept is asked about at the next sign-in and is never sent by itself.</source>
        <translation>Hiervoor is niets verzonden. Naar wat wordt bewaard, wordt bij de volgende aanmelding gevraagd; vanzelf wordt het nooit verzonden.</translation>
    </message>
    <message>
        <source>Keep for the next sign-in</source>
        <extracomment>What waits to be deleted</extracomment>
        <translation>Bewaren tot de volgende aanmelding</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles ongedaan maken</translation>
    </message>
</context>
<context>
    <name>bewarje::ColumnChooser</name>
    <message>
        <source>Fit widths</source>
        <translation>Breedtes aanpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
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
        <translation>--api-base vraagt een adres dat met https:// begint.</translation>
    </message>
    <message>
        <source>--profile needs a name of 1 to 32 letters, digits, “-” or “_”.</source>
        <translation>--profile vraagt een naam van 1 tot 32 letters, cijfers, “-” of “_”.</translation>
    </message>
    <message>
        <source>There is an option that this program does not know.</source>
        <translation>Er is een optie die dit programma niet kent.</translation>
    </message>
    <message>
        <source>--export-journal needs the name of a file.</source>
        <translation>--export-journal vraagt de naam van een bestand.</translation>
    </message>
    <message>
        <source>Sample data has no journal that --export-journal could write.</source>
        <translation>Voorbeeldgegevens hebben geen registratie die --export-journal kan schrijven.</translation>
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
        <translation>Gebruik: bewarje [opties]

  --demo           voorbeeldgegevens openen; niets wordt bewaard, geen netwerk gebruikt
  --api-base URL   met dit API-adres beginnen, of het account openen dat het heeft
  --profile NAAM   instellingen, registratie en accounts apart van de andere
  --export-journal BESTAND
                   alles wat is gedaan als JSON Lines schrijven, en stoppen
  --version        versies van het programma en zijn onderdelen tonen
  --help           deze tekst tonen
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
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;New backup…</source>
        <translation>&amp;Nieuwe back-up…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Back-ups</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volgend &amp;paneel</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Account &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;fmelden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Bewarje</source>
        <translation>&amp;Over Bewarje</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Eerst aanmelden.</translation>
    </message>
    <message>
        <source>The list is being loaded.</source>
        <translation>De lijst wordt geladen.</translation>
    </message>
    <message>
        <source>No server is known that a backup could be made of.</source>
        <translation>Er is geen server bekend waarvan een back-up te maken is.</translation>
    </message>
    <message>
        <source>Select the backup to restore from.</source>
        <translation>Selecteer de back-up om terug te zetten.</translation>
    </message>
    <message>
        <source>Select one backup only: a restore uses exactly one.</source>
        <translation>Selecteer maar één back-up: terugzetten gebruikt er precies één.</translation>
    </message>
    <message>
        <source>Only a completed backup can be restored.</source>
        <translation>Alleen een voltooide back-up kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Select the backups to delete.</source>
        <translation>Selecteer de back-ups om te verwijderen.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Er is niets geselecteerd.</translation>
    </message>
    <message>
        <source>The list shows no backups.</source>
        <translation>De lijst toont geen back-ups.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Er is geen filter ingesteld.</translation>
    </message>
    <message>
        <source>S&amp;top loading</source>
        <translation>Laden &amp;stoppen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnostiek kopiëren</translation>
    </message>
    <message>
        <source>Open the &amp;provider&apos;s console</source>
        <translation>Console van de aanbieder o&amp;penen</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>Er wordt niets geladen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Bewaren…</translation>
    </message>
    <message>
        <source>&amp;Lift keep mark…</source>
        <translation>Bewaarmerk op&amp;heffen…</translation>
    </message>
    <message>
        <source>It has a keep mark already.</source>
        <translation>Er staat al een bewaarmerk op.</translation>
    </message>
    <message>
        <source>Select the backups to keep.</source>
        <translation>Selecteer de back-ups die bewaard moeten blijven.</translation>
    </message>
    <message>
        <source>Select one backup that has a keep mark.</source>
        <translation>Selecteer één back-up met een bewaarmerk.</translation>
    </message>
    <message>
        <source>No deletion waits that could be undone.</source>
        <translation>Er wacht geen verwijdering die ongedaan te maken is.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopiëren</translation>
    </message>
    <message>
        <source>&amp;Mark as looked at</source>
        <translation>Als &amp;bekeken markeren</translation>
    </message>
    <message>
        <source>U&amp;ndo this restore…</source>
        <translation>Deze terugzetting &amp;ongedaan maken…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activiteit</translation>
    </message>
    <message>
        <source>This works in the list of backups.</source>
        <translation>Dit werkt in de lijst met back-ups.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>De lijst is leeg.</translation>
    </message>
    <message>
        <source>Select an action in the activity for which something is sent.</source>
        <translation>Selecteer in de activiteit een actie waarvoor iets wordt verzonden.</translation>
    </message>
    <message>
        <source>Select an action in the activity whose outcome only a person can know.</source>
        <translation>Selecteer in de activiteit een actie waarvan alleen een mens de uitkomst kan weten.</translation>
    </message>
    <message>
        <source>Select a restore in the activity before which the state was backed up.</source>
        <translation>Selecteer in de activiteit een terugzetting waarvoor eerst een back-up van de toestand is gemaakt.</translation>
    </message>
    <message>
        <source>The record of actions is still being opened.</source>
        <translation>De registratie van acties wordt nog geopend.</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Naar een nieuwere &amp;versie kijken</translation>
    </message>
</context>
<context>
    <name>bewarje::ConsequenceModel</name>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Blijft over op %1</translation>
    </message>
    <message>
        <source>no backup at all</source>
        <translation>helemaal geen back-up</translation>
    </message>
    <message>
        <source>no good backup</source>
        <translation>geen goede back-up</translation>
    </message>
    <message>
        <source>%1 good</source>
        <extracomment>%1 is how many completed backups a server keeps</extracomment>
        <translation>%1 goed</translation>
    </message>
    <message>
        <source>%1 good, newest %2</source>
        <extracomment>%1 is how many completed backups a server keeps, %2 an age such as &quot;6 h ago&quot;</extracomment>
        <translation>%1 goed, nieuwste %2</translation>
    </message>
    <message>
        <source>the newest good backup of its server</source>
        <translation>de nieuwste goede back-up van de server</translation>
    </message>
    <message>
        <source>still in progress</source>
        <translation>nog bezig</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>staat niet meer in de lijst</translation>
    </message>
    <message>
        <source>Backup %1: %2</source>
        <extracomment>%1 is a backup&apos;s id, %2 why it is not deleted</extracomment>
        <translation>Back-up %1: %2</translation>
    </message>
    <message>
        <source>Backup %1 of %2: %3</source>
        <extracomment>%1 is a backup&apos;s id, %2 a server, %3 why it is not deleted</extracomment>
        <translation>Back-up %1 van %2: %3</translation>
    </message>
    <message>
        <source>its deletion waits or is under way already</source>
        <translation>de verwijdering wacht of is al onderweg</translation>
    </message>
    <message>
        <source>it has a keep mark; lift the mark first</source>
        <translation>er staat een bewaarmerk op; hef dat eerst op</translation>
    </message>
    <message>
        <source>a restore that waits, or was sent less than 2 hours ago, needs it</source>
        <translation>nodig voor een terugzetting die wacht of minder dan 2 uur geleden is verzonden</translation>
    </message>
</context>
<context>
    <name>bewarje::CreateDialog</name>
    <message>
        <source>New backup</source>
        <translation>Nieuwe back-up</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>The description of a new backup; %1 is date and time</extracomment>
        <translation>Back-up van %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>No server, or more than one, has exactly this name.</source>
        <translation>Er is geen server met precies deze naam, of meer dan één.</translation>
    </message>
    <message>
        <source>The mark at the end makes the backup findable should the answer get lost.</source>
        <translation>Dankzij het merkteken aan het eind is de back-up terug te vinden als het antwoord verloren gaat.</translation>
    </message>
    <message>
        <source>The mark at the end is gone: should the answer get lost, the backup is harder to find.</source>
        <translation>Het merkteken aan het eind is weg: als het antwoord verloren gaat, is de back-up moeilijker terug te vinden.</translation>
    </message>
    <message>
        <source>Servers to back up</source>
        <translation>Servers om te back-uppen</translation>
    </message>
    <message>
        <source>Several servers</source>
        <translation>Meerdere servers</translation>
    </message>
    <message>
        <source>Keep: never delete this backup</source>
        <translation>Bewaren: deze back-up nooit verwijderen</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Wat er al is</translation>
    </message>
    <message>
        <source>Create another all the same</source>
        <translation>Toch nog een maken</translation>
    </message>
    <message numerus="yes">
        <source>Create %n backups</source>
        <translation>
            <numerusform>%n back-up maken</numerusform>
            <numerusform>%n back-ups maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Each backup is described by this text and the mark at the end of its server&apos;s line, which makes it findable should the answer get lost.</source>
        <translation>De beschrijving van elke back-up is deze tekst met het merkteken aan het eind van de regel van de server; dankzij dat merkteken is de back-up terug te vinden als het antwoord verloren gaat.</translation>
    </message>
    <message>
        <source>There is a new backup already, or one on its way:</source>
        <extracomment>Lines follow, one a server</extracomment>
        <translation>Er is al een nieuwe back-up, of er is er een onderweg:</translation>
    </message>
</context>
<context>
    <name>bewarje::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>bewarje::DeleteDialog</name>
    <message>
        <source>Deleting is permanent.</source>
        <translation>Verwijderen is definitief.</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Wat wordt verwijderd</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Wat overblijft</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Type the server&apos;s id “%1” to confirm</source>
        <translation>Typ ter bevestiging de id “%1” van de server</translation>
    </message>
    <message>
        <source>Type the server&apos;s name “%1” to confirm</source>
        <translation>Typ ter bevestiging de naam “%1” van de server</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servernaam</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Typ ter bevestiging “%1”</translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>Er kan niets worden verwijderd</translation>
    </message>
    <message>
        <source>Every backup that was chosen is held back:</source>
        <translation>Elke gekozen back-up wordt tegengehouden:</translation>
    </message>
    <message>
        <source>This is the newest good backup of its server.</source>
        <translation>Dit is de nieuwste goede back-up van de server.</translation>
    </message>
    <message>
        <source>Oldest %1 · newest %2 · together %3</source>
        <extracomment>%1 and %2 are moments, %3 a size such as &quot;54.2 GB&quot;</extracomment>
        <translation>Oudste %1 · nieuwste %2 · samen %3</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups?</source>
        <translation>
            <numerusform>%n back-up verwijderen?</numerusform>
            <numerusform>%n back-ups verwijderen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backups</source>
        <translation>
            <numerusform>%n back-up verwijderen</numerusform>
            <numerusform>%n back-ups verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n backups</source>
        <extracomment>The phrase that a person types to confirm; %n without grouping</extracomment>
        <translation>
            <numerusform>verwijder %n back-up</numerusform>
            <numerusform>verwijder %n back-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup that was chosen is held back:</source>
        <translation>De gekozen back-up wordt tegengehouden:</translation>
    </message>
    <message>
        <source>Deleting is permanent. It waits %1 in the outbox first, where it can be undone.</source>
        <extracomment>%1 is a time such as &quot;10 min&quot;</extracomment>
        <translation>Verwijderen is definitief. Het wacht eerst %1 in de wachtrij, waar het ongedaan te maken is.</translation>
    </message>
</context>
<context>
    <name>bewarje::DetailsPanel</name>
    <message>
        <source>Select a backup to see it in full.</source>
        <translation>Selecteer een back-up om die volledig te zien.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Copy whole text</source>
        <translation>Hele tekst kopiëren</translation>
    </message>
    <message>
        <source>Keep mark</source>
        <translation>Bewaarmerk</translation>
    </message>
    <message>
        <source>in the description · until %1</source>
        <extracomment>A keep mark that stands in the description; %1 is a moment</extracomment>
        <translation>in de beschrijving · tot %1</translation>
    </message>
    <message>
        <source>in the description</source>
        <translation>in de beschrijving</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>tot het wordt opgeheven</translation>
    </message>
    <message>
        <source>“%1” · until lifted</source>
        <extracomment>%1 is the reason that a person gave for a keep mark</extracomment>
        <translation>“%1” · tot het wordt opgeheven</translation>
    </message>
</context>
<context>
    <name>bewarje::EarlierText</name>
    <message>
        <source>made %1</source>
        <extracomment>Of a backup; %1 is an age such as &quot;3 min ago&quot;. The next ones too.</extracomment>
        <translation>%1 gemaakt</translation>
    </message>
    <message>
        <source>in progress, begun %1</source>
        <translation>bezig, %1 begonnen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>asked for %1, outcome not known</source>
        <translation>%1 aangevraagd, uitkomst niet bekend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 what its newest backup is: &quot;made 3 min ago&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more servers</source>
        <translation>
            <numerusform>en nog %n server</numerusform>
            <numerusform>en nog %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ErrorText</name>
    <message>
        <source>The provider&apos;s address was not found. Check the network and the API address.</source>
        <translation>Het adres van de aanbieder is niet gevonden. Controleer het netwerk en het API-adres.</translation>
    </message>
    <message>
        <source>No connection to the provider. Check the network and the API address, then try again.</source>
        <translation>Geen verbinding met de aanbieder. Controleer het netwerk en het API-adres en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The provider could not prove who it is, so nothing was sent. Check this computer&apos;s date and the network.</source>
        <translation>De aanbieder kon niet bewijzen wie hij is, daarom is er niets verzonden. Controleer de datum van deze computer en het netwerk.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the system&apos;s proxy settings and its login.</source>
        <translation>De proxy weigerde de verbinding. Controleer de proxy-instellingen van het systeem en de aanmelding daarbij.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the address is not one of this account. Check the API address.</source>
        <translation>Er is niets verzonden, omdat het adres niet bij dit account hoort. Controleer het API-adres.</translation>
    </message>
    <message>
        <source>The provider refused the token. Enter the token again, or make a new one in the provider&apos;s console.</source>
        <translation>De aanbieder weigerde het token. Voer het token opnieuw in, of maak een nieuw in de console van de aanbieder.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1.</source>
        <translation>De aanbieder vraagt om minder verzoeken. Probeer het over %1 opnieuw.</translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Wait a moment, then try again.</source>
        <translation>De aanbieder vraagt om minder verzoeken. Wacht even en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The provider has a fault (HTTP %1). Try again later.</source>
        <translation>De aanbieder heeft een storing (HTTP %1). Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, which is never followed. Check the API address.</source>
        <translation>De aanbieder verwees naar een ander adres; dat wordt nooit gevolgd. Controleer het API-adres.</translation>
    </message>
    <message>
        <source>The provider gave an unexpected answer (HTTP %1). Check the API address.</source>
        <translation>De aanbieder gaf een onverwacht antwoord (HTTP %1). Controleer het API-adres.</translation>
    </message>
    <message>
        <source>The provider did not accept the request (HTTP %1). Change it, then try again.</source>
        <translation>De aanbieder nam het verzoek niet aan (HTTP %1). Wijzig het en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Refresh the list to see what became of it.</source>
        <translation>Vernieuw de lijst om te zien hoe het afliep.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer came.</source>
        <translation>De verbinding viel weg voordat het hele antwoord er was.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>De aanbieder antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Het verzoek is geannuleerd.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>Het antwoord van de aanbieder is niet te lezen.</translation>
    </message>
    <message>
        <source>Check the API address, then try again.</source>
        <translation>Controleer het API-adres en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is larger than %1. Raise the limit in the settings, or check the API address.</source>
        <translation>Het antwoord van de aanbieder is groter dan %1. Verhoog de grens in de instellingen, of controleer het API-adres.</translation>
    </message>
    <message>
        <source>The request failed for an unknown reason.</source>
        <translation>Het verzoek is mislukt; de reden is onbekend.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>De aanbieder zegt: %1</translation>
    </message>
    <message>
        <source>The token is not allowed to do this: %1.</source>
        <translation>Dit token mag dit niet: %1.</translation>
    </message>
    <message>
        <source>Use a token with more permissions.</source>
        <translation>Gebruik een token met meer rechten.</translation>
    </message>
    <message>
        <source>The token&apos;s permissions are: %1. Use one with more.</source>
        <translation>De rechten van het token zijn: %1. Gebruik er een met meer.</translation>
    </message>
    <message>
        <source>The provider does not know this server. Refresh the list.</source>
        <translation>De aanbieder kent deze server niet. Vernieuw de lijst.</translation>
    </message>
    <message>
        <source>The provider does not know this backup. Refresh the list.</source>
        <translation>De aanbieder kent deze back-up niet. Vernieuw de lijst.</translation>
    </message>
    <message>
        <source>The provider does not know this server or this backup. Refresh the list.</source>
        <translation>De aanbieder kent deze server of deze back-up niet. Vernieuw de lijst.</translation>
    </message>
    <message>
        <source>The provider has no such page. Check the API address.</source>
        <translation>De aanbieder heeft zo&apos;n pagina niet. Controleer het API-adres.</translation>
    </message>
    <message>
        <source>read the account</source>
        <extracomment>A call of the provider&apos;s API, after &quot;The token is not allowed to do this:&quot;</extracomment>
        <translation>het account lezen</translation>
    </message>
    <message>
        <source>list the servers</source>
        <translation>de servers opvragen</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>de back-ups opvragen</translation>
    </message>
    <message>
        <source>create a backup</source>
        <translation>een back-up maken</translation>
    </message>
    <message>
        <source>delete a backup</source>
        <translation>een back-up verwijderen</translation>
    </message>
    <message>
        <source>restore a server</source>
        <translation>een server terugzetten</translation>
    </message>
    <message>
        <source>The API address is empty. Enter it.</source>
        <translation>Het API-adres is leeg. Voer het in.</translation>
    </message>
    <message>
        <source>The API address cannot be read. Enter it like https://admin.vps.org/api/v1.</source>
        <translation>Het API-adres is niet te lezen. Voer het in zoals https://admin.vps.org/api/v1.</translation>
    </message>
    <message>
        <source>The API address is not encrypted. Enter one that begins with https://.</source>
        <translation>Het API-adres is niet versleuteld. Voer er een in dat met https:// begint.</translation>
    </message>
    <message>
        <source>The API address holds a user name or a password. Remove it.</source>
        <translation>In het API-adres staat een gebruikersnaam of een wachtwoord. Haal die weg.</translation>
    </message>
    <message>
        <source>The API address holds a ? or a #. Remove it and what follows.</source>
        <translation>In het API-adres staat een ? of een #. Haal dat teken weg, met wat erop volgt.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 backups came, then a page failed.</source>
        <translation>De lijst is onvolledig: %1 back-ups kwamen binnen, daarna mislukte een pagina.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Vernieuw om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The list is incomplete: the number of backups changed while it was read. Refresh to try again.</source>
        <translation>De lijst is onvolledig: het aantal back-ups veranderde tijdens het lezen. Vernieuw om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The list is incomplete: %1 backups came, the provider states %2. Refresh to try again.</source>
        <translation>De lijst is onvolledig: %1 back-ups kwamen binnen, de aanbieder noemt er %2. Vernieuw om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The list may be incomplete: it changed while it was read. Refresh to try again.</source>
        <translation>De lijst is misschien onvolledig: die veranderde tijdens het lezen. Vernieuw om het opnieuw te proberen.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n entries could not be read. Look at them in the provider&apos;s console.</source>
        <translation>
            <numerusform>De lijst is onvolledig: %n regel is niet te lezen. Bekijk die in de console van de aanbieder.</numerusform>
            <numerusform>De lijst is onvolledig: %n regels zijn niet te lezen. Bekijk ze in de console van de aanbieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is incomplete: its next page is at another address, which is never followed. Check the API address.</source>
        <translation>De lijst is onvolledig: de volgende pagina staat op een ander adres; dat wordt nooit gevolgd. Controleer het API-adres.</translation>
    </message>
    <message>
        <source>The list is incomplete: it has more pages than can be read. Choose a server to see its backups.</source>
        <translation>De lijst is onvolledig: er zijn meer pagina&apos;s dan er te lezen zijn. Kies een server om de back-ups daarvan te zien.</translation>
    </message>
    <message>
        <source>The token was not found in the keychain, or the keychain is locked. Unlock it and retry, or enter the token again.</source>
        <translation>Het token is niet gevonden in de sleutelbos, of de sleutelbos is vergrendeld. Ontgrendel die en probeer het opnieuw, of voer het token opnieuw in.</translation>
    </message>
    <message>
        <source>There is no keychain on this system. The token is kept for this session only.</source>
        <translation>Dit systeem heeft geen sleutelbos. Het token wordt alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain refused access to the token. Allow it and retry.</source>
        <translation>De sleutelbos weigerde toegang tot het token. Sta die toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Unlock it and retry.</source>
        <translation>De sleutelbos antwoordde niet op tijd. Ontgrendel die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain holds something that is not a token. Enter the token again.</source>
        <translation>In de sleutelbos staat iets dat geen token is. Voer het token opnieuw in.</translation>
    </message>
    <message>
        <source>It is not certain that the token was removed: the keychain may be locked. Unlock it and look there.</source>
        <translation>Het is niet zeker dat het token is verwijderd: de sleutelbos is misschien vergrendeld. Ontgrendel die en kijk daar na.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so the token may still be there. Look there and remove it.</source>
        <translation>De sleutelbos is niet te bereiken, dus staat het token er misschien nog in. Kijk daar na en verwijder het.</translation>
    </message>
    <message>
        <source>The keychain refused to remove the token. Remove it there.</source>
        <translation>De sleutelbos weigerde het token te verwijderen. Verwijder het daar.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time, so the token may still be there. Look there and remove it.</source>
        <translation>De sleutelbos antwoordde niet op tijd, dus staat het token er misschien nog in. Kijk daar na en verwijder het.</translation>
    </message>
    <message>
        <source>The keychain still holds an entry for this account. Remove it there.</source>
        <translation>In de sleutelbos staat nog iets van dit account. Verwijder het daar.</translation>
    </message>
    <message>
        <source>The keychain says: %1</source>
        <translation>De sleutelbos zegt: %1</translation>
    </message>
    <message>
        <source>A backup of %1 is about to be asked for.</source>
        <translation>Zo meteen wordt een back-up van %1 aangevraagd.</translation>
    </message>
    <message>
        <source>A backup of %1 is being asked for.</source>
        <translation>Een back-up van %1 wordt aangevraagd.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was started: its answer was lost, and the list shows it.</source>
        <translation>Back-up %1 van %2 is gestart: het antwoord ging verloren, maar de lijst toont hem.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was started.</source>
        <translation>Back-up %1 van %2 is gestart.</translation>
    </message>
    <message>
        <source>No backup of %1 was asked for.</source>
        <translation>Er is geen back-up van %1 aangevraagd.</translation>
    </message>
    <message>
        <source>No backup of %1 was started.</source>
        <translation>Er is geen back-up van %1 gestart.</translation>
    </message>
    <message>
        <source>Outcome unknown: the answer about a backup of %1 was lost. It is not sent again; the list is read until it shows what happened.</source>
        <translation>Uitkomst onbekend: het antwoord over een back-up van %1 ging verloren. Er wordt niets opnieuw verzonden; de lijst wordt gelezen totdat die toont wat er is gebeurd.</translation>
    </message>
    <message>
        <source>A backup of %1 was probably not started: no list shows it. It can be created again.</source>
        <translation>Een back-up van %1 is waarschijnlijk niet gestart: geen lijst toont hem. Hij kan opnieuw worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>It is not certain whether a backup of %1 was started: %n backups may be it. Look at them before creating another.</source>
        <translation>
            <numerusform>Het is niet zeker of een back-up van %1 is gestart: %n back-up kan het zijn. Bekijk die eerst en maak dan pas een nieuwe.</numerusform>
            <numerusform>Het is niet zeker of een back-up van %1 is gestart: %n back-ups kunnen het zijn. Bekijk ze eerst en maak dan pas een nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of %1: outcome unknown, looked at by a person.</source>
        <translation>Een back-up van %1: uitkomst onbekend, door een mens bekeken.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is about to be deleted.</source>
        <translation>Zo meteen wordt back-up %1 van %2 verwijderd.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is being deleted.</source>
        <translation>Back-up %1 van %2 wordt verwijderd.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was already gone.</source>
        <translation>Back-up %1 van %2 was al weg.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was deleted.</source>
        <translation>Back-up %1 van %2 is verwijderd.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted; nothing was sent.</source>
        <translation>Back-up %1 van %2 is niet verwijderd; er is niets verzonden.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted.</source>
        <translation>Back-up %1 van %2 is niet verwijderd.</translation>
    </message>
    <message>
        <source>Outcome unknown: whether backup %1 of %2 was deleted is not certain. It is not sent again; the list is read until it shows what happened.</source>
        <translation>Uitkomst onbekend: of back-up %1 van %2 is verwijderd, is niet zeker. Er wordt niets opnieuw verzonden; de lijst wordt gelezen totdat die toont wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted: it is still listed.</source>
        <translation>Back-up %1 van %2 is niet verwijderd: hij staat nog in de lijst.</translation>
    </message>
    <message>
        <source>It is not certain whether backup %1 of %2 was deleted. Look at it in the provider&apos;s console.</source>
        <translation>Het is niet zeker of back-up %1 van %2 is verwijderd. Kijk het na in de console van de aanbieder.</translation>
    </message>
    <message>
        <source>Deleting backup %1 of %2: outcome unknown, looked at by a person.</source>
        <translation>Back-up %1 van %2 verwijderen: uitkomst onbekend, door een mens bekeken.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 is about to be asked for.</source>
        <translation>Zo meteen wordt gevraagd %1 terug te zetten uit back-up %2.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 is being asked for.</source>
        <translation>Er wordt gevraagd %1 terug te zetten uit back-up %2.</translation>
    </message>
    <message>
        <source>Restore accepted: %1 from backup %2. The provider does not say when it is ready; watch the server.</source>
        <translation>Terugzetten aangenomen: %1 uit back-up %2. De aanbieder zegt niet wanneer het klaar is; houd de server in het oog.</translation>
    </message>
    <message>
        <source>No restore of %1 from backup %2 was asked for.</source>
        <translation>Er is niet gevraagd %1 terug te zetten uit back-up %2.</translation>
    </message>
    <message>
        <source>The restore of %1 from backup %2 was refused.</source>
        <translation>Het terugzetten van %1 uit back-up %2 is geweigerd.</translation>
    </message>
    <message>
        <source>Outcome unknown: the answer about a restore of %1 from backup %2 was lost. It is not sent again. Look at the server, then say what you found.</source>
        <translation>Uitkomst onbekend: het antwoord over het terugzetten van %1 uit back-up %2 ging verloren. Er wordt niets opnieuw verzonden. Bekijk de server en geef dan aan dat dat is gebeurd.</translation>
    </message>
    <message>
        <source>%1 was not restored from backup %2.</source>
        <translation>%1 is niet teruggezet uit back-up %2.</translation>
    </message>
    <message>
        <source>It is not certain whether the restore of %1 from backup %2 began. Look at the server.</source>
        <translation>Het is niet zeker of het terugzetten van %1 uit back-up %2 is begonnen. Bekijk de server.</translation>
    </message>
    <message>
        <source>Restore of %1 from backup %2: outcome unknown, looked at by a person.</source>
        <translation>%1 terugzetten uit back-up %2: uitkomst onbekend, door een mens bekeken.</translation>
    </message>
    <message>
        <source>The backup is no longer there. Refresh the list.</source>
        <translation>De back-up is er niet meer. Vernieuw de lijst.</translation>
    </message>
    <message>
        <source>The backup is no longer what was shown. Look at it and decide anew.</source>
        <translation>De back-up is niet meer wat er te zien was. Bekijk hem en beslis opnieuw.</translation>
    </message>
    <message>
        <source>A rule that protects backups holds it back now. Look at its present state and decide anew.</source>
        <translation>Een regel die back-ups beschermt, houdt hem nu tegen. Bekijk hoe hij er nu voor staat en beslis opnieuw.</translation>
    </message>
    <message>
        <source>The list could not be checked just before.</source>
        <translation>De lijst kon vlak ervoor niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>It could not be recorded, and nothing is sent without a record. Check the disk.</source>
        <translation>Het kon niet worden vastgelegd, en zonder vastlegging wordt niets verzonden. Controleer de schijf.</translation>
    </message>
    <message>
        <source>An earlier one failed, so the rest was stopped. Mend that first, then try again.</source>
        <translation>Een eerdere is mislukt, daarom is de rest gestopt. Los dat eerst op en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
    <message>
        <source>The provider does not know it, yet lists it. Check the API address and the token.</source>
        <translation>De aanbieder kent hem niet, maar heeft hem wel in de lijst. Controleer het API-adres en het token.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>States of one write in a results table, from here on.</extracomment>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Uitkomst onbekend</translation>
    </message>
    <message>
        <source>Probably not done</source>
        <translation>Waarschijnlijk niet gebeurd</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gebeurd</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Niet zeker</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Was al weg</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Restore accepted</source>
        <translation>Terugzetten aangenomen</translation>
    </message>
    <message>
        <source>Backup %1 of %2 waits to be deleted. It can still be undone.</source>
        <translation>Back-up %1 van %2 wacht op verwijdering. Dat is nog ongedaan te maken.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted by this; a newer decision took its place.</source>
        <translation>Back-up %1 van %2 is hierdoor niet verwijderd; er is later opnieuw over beslist.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted: it was undone before anything was sent.</source>
        <translation>Back-up %1 van %2 is niet verwijderd: het is ongedaan gemaakt voordat er iets werd verzonden.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 waits until the present state is backed up.</source>
        <translation>Het terugzetten van %1 uit back-up %2 wacht tot de huidige toestand is veiliggesteld.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 has a keep mark: it is not deleted.</source>
        <translation>Op back-up %1 van %2 staat een bewaarmerk: die wordt niet verwijderd.</translation>
    </message>
    <message>
        <source>The keep mark of backup %1 of %2 was lifted.</source>
        <translation>Het bewaarmerk van back-up %1 van %2 is opgeheven.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 got no keep mark.</source>
        <translation>Back-up %1 van %2 heeft geen bewaarmerk gekregen.</translation>
    </message>
    <message>
        <source>The keep mark of backup %1 of %2 was not lifted.</source>
        <translation>Het bewaarmerk van back-up %1 van %2 is niet opgeheven.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is getting a keep mark.</source>
        <translation>Back-up %1 van %2 krijgt een bewaarmerk.</translation>
    </message>
    <message>
        <source>The keep mark of backup %1 of %2 is being lifted.</source>
        <translation>Het bewaarmerk van back-up %1 van %2 wordt opgeheven.</translation>
    </message>
    <message>
        <source>The backup of the present state did not become a completed one.</source>
        <translation>De back-up van de huidige toestand is niet voltooid.</translation>
    </message>
    <message>
        <source>The program ended in between.</source>
        <translation>Het programma is tussentijds beëindigd.</translation>
    </message>
    <message>
        <source>A newer decision took its place.</source>
        <translation>Er is later opnieuw over beslist.</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <extracomment>A deletion that can still be undone</extracomment>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Mark lifted</source>
        <translation>Merk opgeheven</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Enter it again.</source>
        <translation>De proxy %1 weigerde de aanmeldgegevens. Voer ze opnieuw in.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Enter it to go on.</source>
        <translation>De proxy %1 vraagt aanmeldgegevens. Voer ze in om verder te gaan.</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Of a new backup: it was made</extracomment>
        <translation>Voltooid</translation>
    </message>
</context>
<context>
    <name>bewarje::ExportFlow</name>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n rij is naar %1 geschreven.</numerusform>
            <numerusform>%n rijen zijn naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place, then export again.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere plaats en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>bewarje::FilterBar</name>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Back-ups zoeken</translation>
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
        <translation>Ouderdom</translation>
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
        <translation>Elke ouderdom</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Ouder dan 30 dagen</translation>
    </message>
    <message>
        <source>%1 of %2 selected · %3</source>
        <translation>%1 van %2 geselecteerd · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <comment>how many the table shows</comment>
        <translation>
            <numerusform>%1 back-up</numerusform>
            <numerusform>%1 back-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::HeldQuestions</name>
    <message numerus="yes">
        <source>%n backups waited to be deleted when the account was closed. Nothing was sent for them.</source>
        <translation>
            <numerusform>%n back-up wachtte op verwijdering toen het account werd gesloten. Hiervoor is niets verzonden.</numerusform>
            <numerusform>%n back-ups wachtten op verwijdering toen het account werd gesloten. Hiervoor is niets verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer slept, or its clock was set, while %n backups waited to be deleted. Nothing was sent for them.</source>
        <translation>
            <numerusform>De computer sliep, of de klok werd verzet, terwijl %n back-up op verwijdering wachtte. Hiervoor is niets verzonden.</numerusform>
            <numerusform>De computer sliep, of de klok werd verzet, terwijl %n back-ups op verwijdering wachtten. Hiervoor is niets verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 of %2 waited to be deleted when the account was closed. Nothing was sent for it.</source>
        <translation>Back-up %1 van %2 wachtte op verwijdering toen het account werd gesloten. Hiervoor is niets verzonden.</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set, while backup %1 of %2 waited to be deleted. Nothing was sent for it.</source>
        <translation>De computer sliep, of de klok werd verzet, terwijl back-up %1 van %2 op verwijdering wachtte. Hiervoor is niets verzonden.</translation>
    </message>
</context>
<context>
    <name>bewarje::JournalQuestion</name>
    <message>
        <source>The record of earlier actions was damaged. Whether one of them is still under way cannot be told: the same could be done twice. Look at the servers first.</source>
        <translation>De registratie van eerdere acties was beschadigd. Of er daarvan nog een onderweg is, is niet te zeggen: hetzelfde zou twee keer gedaan kunnen worden. Bekijk eerst de servers.</translation>
    </message>
    <message>
        <source>Go on without the earlier record?</source>
        <translation>Doorgaan zonder de eerdere registratie?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>bewarje::JournalText</name>
    <message>
        <source>The system says: %1</source>
        <translation>Het systeem zegt: %1</translation>
    </message>
    <message>
        <source>The record of actions was written by a newer version of this program and can only be read. Nothing can be created, deleted or restored here; use the newer version for that.</source>
        <translation>De registratie van acties is door een nieuwere versie van dit programma geschreven en kan alleen gelezen worden. Er kan hier niets gemaakt, verwijderd of teruggezet worden; gebruik daarvoor de nieuwere versie.</translation>
    </message>
    <message>
        <source>The record of actions cannot be written. The lists can be read, but nothing can be created, deleted or restored, because nothing is sent without a record. Make room on the disk or allow writing, then retry.</source>
        <translation>De registratie van acties kan niet geschreven worden. De lijsten kunnen gelezen worden, maar er kan niets gemaakt, verwijderd of teruggezet worden, omdat er niets zonder registratie verstuurd wordt. Maak ruimte op de schijf of sta schrijven toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The record of actions was damaged. It was moved to %1, and a new one was begun. What was still open in it is no longer followed: look at the servers. Until this is dismissed, every action asks once more.</source>
        <translation>De registratie van acties was beschadigd. Die is verplaatst naar %1, en er is een nieuwe begonnen. Wat er nog in openstond, wordt niet meer gevolgd: bekijk de servers. Tot dit weggeklikt is, vraagt elke actie nog een keer om bevestiging.</translation>
    </message>
    <message>
        <source>The record of actions could not be written. What needs a record first was not sent. Make room on the disk or allow writing, then try again.</source>
        <translation>De registratie van acties kon niet geschreven worden. Wat eerst geregistreerd moet worden, is niet verstuurd. Maak ruimte op de schijf of sta schrijven toe en probeer het opnieuw.</translation>
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
        <translation>Back-up %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n backups?</source>
        <translation>
            <numerusform>%n back-up bewaren?</numerusform>
            <numerusform>%n back-ups bewaren?</numerusform>
        </translation>
    </message>
    <message>
        <source>A kept backup is not deleted from here until its mark is lifted. The provider does not know of the mark: what expires there still expires.</source>
        <translation>Een bewaarde back-up wordt hier niet verwijderd zolang het merk niet is opgeheven. De aanbieder kent het merk niet: wat daar verloopt, verloopt toch.</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>Reden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Lift the keep mark?</source>
        <translation>Het bewaarmerk opheffen?</translation>
    </message>
    <message>
        <source>The mark stands in the description, which cannot be changed. From here on this program no longer heeds it, and the backup can be deleted.</source>
        <translation>Het merk staat in de beschrijving, die niet te wijzigen is. Vanaf nu let dit programma er niet meer op en kan de back-up worden verwijderd.</translation>
    </message>
    <message>
        <source>The backup can then be deleted like any other.</source>
        <translation>De back-up kan daarna worden verwijderd als elke andere.</translation>
    </message>
    <message>
        <source>Lift keep mark</source>
        <translation>Bewaarmerk opheffen</translation>
    </message>
</context>
<context>
    <name>bewarje::KeyList</name>
    <message>
        <source>Show the details of the current backup</source>
        <translation>Details van de huidige back-up tonen</translation>
    </message>
    <message>
        <source>Clear the search, in its field</source>
        <translation>Zoekveld wissen, in het veld zelf</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat de toets doet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>bewarje::ListingState</name>
    <message>
        <source>Loading page %1 of %2…</source>
        <translation>Pagina %1 van %2 wordt geladen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Could not load</source>
        <translation>Laden mislukt</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Nog niet geladen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>onvolledig</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time of day</comment>
        <translation>stand van %1</translation>
    </message>
    <message>
        <source>could not refresh</source>
        <translation>vernieuwen mislukt</translation>
    </message>
    <message numerus="yes">
        <source>%n backups running</source>
        <translation>
            <numerusform>%n back-up bezig</numerusform>
            <numerusform>%n back-ups bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions under way</source>
        <translation>
            <numerusform>%n actie onderweg</numerusform>
            <numerusform>%n acties onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading… %1 backups so far</source>
        <translation>
            <numerusform>Laden… tot nu toe %1 back-up</numerusform>
            <numerusform>Laden… tot nu toe %1 back-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 backups</source>
        <translation>
            <numerusform>%1 back-up</numerusform>
            <numerusform>%1 back-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::MainView</name>
    <message>
        <source>Backups</source>
        <extracomment>Names of the views, on their tabs</extracomment>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
</context>
<context>
    <name>bewarje::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Back-&amp;up</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Listing state</source>
        <translation>Stand van de lijst</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ctiviteit</translation>
    </message>
</context>
<context>
    <name>bewarje::MessageBanner</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Enter the token again</source>
        <translation>Token opnieuw invoeren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>I have looked</source>
        <extracomment>The person has looked at the server after a restore whose outcome is unknown.</extracomment>
        <translation>Ik heb gekeken</translation>
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
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>Deletions that were held are looked at, to decide about them anew.</extracomment>
        <translation>Opnieuw bekijken…</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles ongedaan maken</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login…</source>
        <translation>Aanmeldgegevens van de proxy invoeren…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Of a restore that waits for the backup made before it; so are the next ones</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Langer wachten</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Nu terugzetten</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Doorgaan…</translation>
    </message>
    <message>
        <source>Dismiss as not sent</source>
        <translation>Afdoen als niet verzonden</translation>
    </message>
    <message>
        <source>Undo this restore…</source>
        <translation>Deze terugzetting ongedaan maken…</translation>
    </message>
</context>
<context>
    <name>bewarje::OperationNotices</name>
    <message numerus="yes">
        <source>%n actions failed or were not sent.</source>
        <translation>
            <numerusform>%n actie is mislukt of niet verzonden.</numerusform>
            <numerusform>%n acties zijn mislukt of niet verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n actions is unknown.</source>
        <translation>
            <numerusform>De uitkomst van %n actie is onbekend.</numerusform>
            <numerusform>De uitkomst van %n acties is onbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are done.</source>
        <translation>
            <numerusform>%n actie is uitgevoerd.</numerusform>
            <numerusform>%n acties zijn uitgevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several actions ended</source>
        <translation>Meerdere acties zijn afgelopen</translation>
    </message>
</context>
<context>
    <name>bewarje::OutboxBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Wachtrij</translation>
    </message>
    <message numerus="yes">
        <source>%n backups will be deleted in %1</source>
        <extracomment>%1 is what is left of a wait, such as &quot;27 s&quot; or &quot;9:43&quot;</extracomment>
        <translation>
            <numerusform>%n back-up wordt verwijderd over %1</numerusform>
            <numerusform>%n back-ups worden verwijderd over %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 of %2 will be deleted in %3</source>
        <extracomment>%1 is a backup&apos;s id, %2 a server, %3 what is left of a wait, such as &quot;27 s&quot; or &quot;9:43&quot;</extracomment>
        <translation>Back-up %1 van %2 wordt verwijderd over %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more deletions wait</source>
        <extracomment>%1 is a sentence about a deletion that waits</extracomment>
        <translation>
            <numerusform>%1 · nog %n verwijdering wacht</numerusform>
            <numerusform>%1 · nog %n verwijderingen wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::Program</name>
    <message>
        <source>Bewarje runs already with this profile, and does not answer.</source>
        <translation>Bewarje draait al met dit profiel, en antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>bewarje::ProxyLoginDialog</name>
    <message>
        <source>Proxy login</source>
        <translation>Aanmelden bij de proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Only this proxy gets it. It is kept in memory until the program ends.</source>
        <translation>Alleen deze proxy krijgt ze. Ze blijven in het geheugen tot het programma eindigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Of the proxy&apos;s login: it is taken, and what was asked of the provider is asked again</extracomment>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>bewarje::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreDialog</name>
    <message>
        <source>The server&apos;s present state is expected to be replaced by this backup. It cannot be undone from here.</source>
        <translation>Naar verwachting vervangt deze back-up de huidige toestand van de server. Dat is van hieruit niet ongedaan te maken.</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Wat verloren gaat</translation>
    </message>
    <message>
        <source>An earlier restore of this server was sent, and its outcome is not known. Look at the server before you restore it again.</source>
        <translation>Voor deze server is al eerder om terugzetten gevraagd, en de uitkomst daarvan is niet bekend. Bekijk de server voordat die opnieuw wordt teruggezet.</translation>
    </message>
    <message>
        <source>I looked at the server: restore it again</source>
        <translation>Ik heb de server bekeken: opnieuw terugzetten</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servernaam</translation>
    </message>
    <message>
        <source>Nothing can be restored</source>
        <translation>Er kan niets worden teruggezet</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 terugzetten?</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a moment with its zone, %2 an age such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type the server&apos;s id “%1” to confirm</source>
        <translation>Typ ter bevestiging de id “%1” van de server</translation>
    </message>
    <message>
        <source>Type the server&apos;s name “%1” to confirm</source>
        <translation>Typ ter bevestiging de naam “%1” van de server</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 terugzetten</translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since this backup was made; when that was is not known. The provider does not say what a restore does.</source>
        <translation>Naar verwachting gaat alles verloren wat is geschreven sinds deze back-up is gemaakt; wanneer dat was, is niet bekend. De aanbieder zegt niet wat terugzetten doet.</translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since %1. The provider does not say what a restore does.</source>
        <translation>Naar verwachting gaat alles verloren wat sinds %1 is geschreven. De aanbieder zegt niet wat terugzetten doet.</translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since %1: %2. The provider does not say what a restore does.</source>
        <extracomment>%1 is a moment, %2 a duration such as &quot;2 days 5 h&quot;</extracomment>
        <translation>Naar verwachting gaat alles verloren wat sinds %1 is geschreven: %2. De aanbieder zegt niet wat terugzetten doet.</translation>
    </message>
    <message>
        <source>The status of this backup is “%1”. Only a completed backup can be restored.</source>
        <extracomment>%1 is a backup&apos;s status</extracomment>
        <translation>De status van deze back-up is “%1”. Alleen een voltooide back-up kan worden teruggezet.</translation>
    </message>
    <message>
        <source>This backup is no longer in the list. Refresh, and choose another one.</source>
        <translation>Deze back-up staat niet meer in de lijst. Vernieuw en kies een andere.</translation>
    </message>
    <message>
        <source>A restore that was interrupted is asked about anew, with what is known now. Nothing was sent for it.</source>
        <translation>Een onderbroken terugzetting wordt opnieuw gevraagd, met wat nu bekend is. Er is niets voor verzonden.</translation>
    </message>
    <message>
        <source>Back up the present state first</source>
        <translation>Eerst een back-up van de huidige toestand maken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The server&apos;s present state is expected to be replaced by this backup.</source>
        <translation>Naar verwachting vervangt deze back-up de huidige toestand van de server.</translation>
    </message>
    <message>
        <source>A backup “%1” is made. The restore starts when it is completed, and can be undone with it.</source>
        <extracomment>%1 is the description of the backup</extracomment>
        <translation>Er wordt een back-up “%1” gemaakt. Het terugzetten begint als die voltooid is, en kan daarmee ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Whether the backup that was begun for this restore was started is not known yet. The restore starts when the list shows it completed, and can be undone with it.</source>
        <translation>Of de back-up voor deze terugzetting is gestart, is nog niet bekend. Het terugzetten begint als de lijst die voltooid toont, en kan daarmee ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Backup %1, made %2 for this restore, is completed. The restore can be undone with it, but what was written since is not in it.</source>
        <extracomment>%1 is a backup&apos;s id, %2 an age such as &quot;3 h ago&quot;</extracomment>
        <translation>Back-up %1, %2 gemaakt voor deze terugzetting, is voltooid. Het terugzetten kan daarmee ongedaan worden gemaakt, maar wat sindsdien is geschreven, staat er niet in.</translation>
    </message>
    <message>
        <source>Backup %1, begun %2 for this restore, has the status “%3”. The restore starts when it is completed, and can be undone with it.</source>
        <extracomment>%1 is a backup&apos;s id, %2 an age such as &quot;3 min ago&quot;, %3 a status</extracomment>
        <translation>Back-up %1, %2 begonnen voor deze terugzetting, heeft de status “%3”. Het terugzetten begint als die voltooid is, en kan daarmee ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>A restore of this server is under way. Stop that one first, or wait for its end.</source>
        <translation>Er is al een terugzetting van deze server onderweg. Stop die eerst, of wacht tot die klaar is.</translation>
    </message>
    <message>
        <source>This backup is being deleted, or waits for that. Undo its deletion first, or choose another one.</source>
        <translation>Deze back-up wordt verwijderd of wacht daarop. Maak dat eerst ongedaan of kies een andere.</translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreFlow</name>
    <message>
        <source>Before the restore from backup %1</source>
        <extracomment>The description of the backup that is made before a restore; %1 is the id of the backup restored from</extracomment>
        <translation>Vóór het terugzetten uit back-up %1</translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreMessages</name>
    <message>
        <source>The present state of %1 is backed up; its restore from backup %2 is being asked for.</source>
        <translation>Van de huidige toestand van %1 is een back-up gemaakt; er wordt gevraagd hem terug te zetten uit back-up %2.</translation>
    </message>
    <message>
        <source>Whether the backup of the present state of %1 was started is not certain; the list is read until it shows that. Its restore waits: %2</source>
        <extracomment>%1 is a server, %2 a duration that grows, such as &quot;3 min 12 s&quot;</extracomment>
        <translation>Of de back-up van de huidige toestand van %1 is gestart, is niet zeker; de lijst wordt gelezen tot die dat toont. Het terugzetten wacht: %2</translation>
    </message>
    <message>
        <source>Backing up the present state of %1 before its restore: %2</source>
        <extracomment>%1 is a server, %2 a duration that grows, such as &quot;3 min 12 s&quot;</extracomment>
        <translation>Back-up van de huidige toestand van %1 vóór het terugzetten: %2</translation>
    </message>
    <message>
        <source>The present state of %1 is backed up, but that was asked for %2 ago. Is its restore from backup %3 still wanted? Nothing is sent until that is decided.</source>
        <extracomment>%1 is a server, %2 a duration such as &quot;45 min 10 s&quot;, %3 a backup&apos;s id</extracomment>
        <translation>Van de huidige toestand van %1 is een back-up gemaakt, maar die is %2 geleden gevraagd. Is het terugzetten uit back-up %3 nog gewenst? Er wordt niets verzonden tot dat besloten is.</translation>
    </message>
    <message>
        <source>The backup of the present state of %1 is not completed after %2. Its restore waits, and nothing is sent until that is decided.</source>
        <extracomment>%1 is a server, %2 a duration such as &quot;30 min 0 s&quot;</extracomment>
        <translation>De back-up van de huidige toestand van %1 is na %2 niet voltooid. Het terugzetten wacht, en er wordt niets verzonden tot dat besloten is.</translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 was interrupted before it was sent. Nothing has been sent for it since.</source>
        <extracomment>%1 is a server, %2 a backup&apos;s id</extracomment>
        <translation>Een terugzetting van %1 uit back-up %2 is onderbroken voordat die werd verzonden. Sindsdien is er niets voor verzonden.</translation>
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
        <translation>Wat er is gebeurd</translation>
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
        <translation>Niet-verzonden acties annuleren</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Mislukte opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>Each %1 is a number of backups</extracomment>
        <translation>%1 onderweg</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 niet verzonden</translation>
    </message>
    <message>
        <source>%1 with an unknown outcome</source>
        <translation>%1 met onbekende uitkomst</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 anders</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestart</translation>
    </message>
</context>
<context>
    <name>bewarje::RunningWork</name>
    <message>
        <source>Running work</source>
        <translation>Lopend werk</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>operations under way</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ServerChoice</name>
    <message>
        <source>Servers chosen</source>
        <extracomment>How many servers are ticked; a name for assistive technology</extracomment>
        <translation>Gekozen servers</translation>
    </message>
    <message>
        <source>Filter servers to back up</source>
        <translation>Servers om te back-uppen filteren</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Servers filteren</translation>
    </message>
    <message>
        <source>Servers to back up</source>
        <translation>Servers om te back-uppen</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>Alle getoonde kiezen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Geen kiezen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <extracomment>%1 and %2 are numbers of servers</extracomment>
        <translation>%1 van %2 gekozen</translation>
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
            <numerusform>%n back-up</numerusform>
            <numerusform>%n back-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle servers</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>A backup of this server is being made.</extracomment>
        <translation>bezig</translation>
    </message>
    <message>
        <source>last one failed</source>
        <translation>laatste mislukt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>This server has no completed backup.</extracomment>
        <translation>nooit</translation>
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
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never</source>
        <comment>servers without a good backup</comment>
        <translation>
            <numerusform>%n nooit</numerusform>
            <numerusform>%n nooit</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Whether this server has backups is not known yet.</extracomment>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>bewarje::ServersPanel</name>
    <message>
        <source>Filter servers</source>
        <translation>Servers filteren</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>the rest of a wait</comment>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has had too many requests. The list is loaded again in %1; Refresh tries at once.</source>
        <translation>De aanbieder kreeg te veel verzoeken. De lijst wordt over %1 opnieuw geladen; Vernieuwen probeert het meteen.</translation>
    </message>
    <message>
        <source>The provider does not give this token the list of servers. Servers without any backup cannot be seen.</source>
        <translation>De aanbieder geeft dit token de lijst met servers niet. Servers zonder back-up zijn niet te zien.</translation>
    </message>
    <message>
        <source>The selection was cleared, because in this order it would fall into too many pieces. Select again what you need.</source>
        <translation>De selectie is gewist, omdat die in deze volgorde in te veel stukken uiteen zou vallen. Selecteer opnieuw wat nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups were not deleted: that was undone before anything was sent.</source>
        <translation>
            <numerusform>%n back-up is niet verwijderd: dat is ongedaan gemaakt voordat er iets werd verzonden.</numerusform>
            <numerusform>%n back-ups zijn niet verwijderd: dat is ongedaan gemaakt voordat er iets werd verzonden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
        <translation>Een andere taal geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <translation>&amp;Vernieuwingsinterval</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Vernieuwingsinterval</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Alleen handmatig</translation>
    </message>
    <message>
        <source>Lar&amp;gest list</source>
        <translation>&amp;Grootste lijst</translation>
    </message>
    <message>
        <source>Largest list</source>
        <translation>Grootste lijst</translation>
    </message>
    <message>
        <source>A longer answer of the provider is not read to its end.</source>
        <translation>Een langer antwoord van de aanbieder wordt niet tot het eind gelezen.</translation>
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
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Taal van het systeem</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance</extracomment>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Licht</translation>
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
            <numerusform>OK verwijdert %n account, met het token in de sleutelbos.</numerusform>
            <numerusform>OK verwijdert %n accounts, met hun token in de sleutelbos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo time, one backup</source>
        <translation>&amp;Bedenktijd, één back-up</translation>
    </message>
    <message>
        <source>Undo time, one backup</source>
        <translation>Bedenktijd, één back-up</translation>
    </message>
    <message>
        <source>How long a deletion waits, where it can be undone. Without that time it is asked about.</source>
        <translation>Hoe lang een verwijdering wacht, waar ze ongedaan te maken is. Zonder die tijd wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Undo time, &amp;several backups</source>
        <translation>Bedenktijd, &amp;meerdere back-ups</translation>
    </message>
    <message>
        <source>Undo time, several backups</source>
        <translation>Bedenktijd, meerdere back-ups</translation>
    </message>
    <message>
        <source>The same for several backups, and for the newest good one of a server.</source>
        <translation>Hetzelfde voor meerdere back-ups, en voor de nieuwste goede van een server.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>What &amp;failed or is not certain</source>
        <translation>Wat &amp;mislukt of niet zeker is</translation>
    </message>
    <message>
        <source>What is &amp;done</source>
        <translation>Wat is uitge&amp;voerd</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>Pictogram in het systeem&amp;vak</translation>
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
        <translation>Verbinden met de servers</translation>
    </message>
    <message>
        <source>Make a token in the provider&apos;s console under Account → Developers. It is kept in this computer&apos;s keychain and goes nowhere else.</source>
        <translation>Maak een token in de console van de aanbieder, onder Account → Developers. Het wordt bewaard in de sleutelbos van deze computer en gaat nergens anders heen.</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Deze pagina openen</translation>
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
        <translation>Account&amp;naam</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountnaam</translation>
    </message>
    <message>
        <source>Your e-mail address there, if left empty</source>
        <translation>Leeg: het e-mailadres bij de aanbieder</translation>
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
        <translation>Alleen voor &amp;deze sessie gebruiken</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Alleen voor deze sessie gebruiken</translation>
    </message>
    <message>
        <source>The token is not stored in this computer&apos;s keychain.</source>
        <translation>Het token wordt niet in de sleutelbos van deze computer opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Check and sign in</source>
        <translation>&amp;Controleren en aanmelden</translation>
    </message>
    <message>
        <source>Check and sign in</source>
        <translation>Controleren en aanmelden</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Proberen met &amp;voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Proberen met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Token wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Token wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Het token is niet te lezen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Enter the token again</source>
        <translation>Token opnieuw &amp;invoeren</translation>
    </message>
    <message>
        <source>Enter the token again</source>
        <translation>Token opnieuw invoeren</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Voer het token in.</translation>
    </message>
    <message>
        <source>This is no token: it has spaces, line breaks or other characters that no token has. Copy it again from the provider&apos;s page.</source>
        <translation>Dit is geen token: er staan spaties, regeleinden of andere tekens in die geen token heeft. Kopieer het opnieuw van de pagina van de aanbieder.</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens begin with “vps_”, this one does not. It can be tried as it is.</source>
        <translation>De tokens van de aanbieder beginnen met “vps_”, dit niet. Het kan wel zo worden geprobeerd.</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Ton&amp;en</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token tonen</translation>
    </message>
    <message>
        <source>Shows the token in readable letters.</source>
        <translation>Toont het token in leesbare letters.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s &amp;login…</source>
        <translation>Aanmeldgegevens van de pro&amp;xy invoeren…</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login…</source>
        <translation>Aanmeldgegevens van de proxy invoeren…</translation>
    </message>
</context>
<context>
    <name>bewarje::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>bewarje::TerminalAnswer</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Er is geen beeldscherm om een venster op te openen.</translation>
    </message>
    <message>
        <source>There is no journal yet: %1 does not exist.</source>
        <translation>Er is nog geen registratie: %1 bestaat niet.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2</source>
        <translation>De registratie %1 is niet te lezen: %2</translation>
    </message>
    <message>
        <source>That file is the journal itself. Choose another name.</source>
        <translation>Dat bestand is de registratie zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Het bestand is niet te schrijven: %1</translation>
    </message>
</context>
<context>
    <name>bewarje::Texts</name>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>The size of a backup that is still being made.</extracomment>
        <translation>volgt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
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
        <translation>%1 MB (zoals ontvangen)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A moment and its time zone, as in &quot;23 Nov 2026, 10:30 CET&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in de toekomst</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min geleden</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 u geleden</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d geleden</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>%1 d %2 u geleden</translation>
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
        <translation>%1 u</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>&quot;2 days&quot; and &quot;5&quot; make &quot;2 days 5 h&quot;.</extracomment>
        <translation>%1 %2 u</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a backup expires.</extracomment>
        <translation>nooit</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>over %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>over %1 u</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>over %1 d</translation>
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
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes that have passed</extracomment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1 minutes and %2 seconds that have passed</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
</context>
</TS>
