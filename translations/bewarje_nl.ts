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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QtKeychain is used under the BSD license with three clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simdjson is used under the Apache License, version 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite is in the public domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Bewarje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup manager for servers rented from VPS.org. Made by its contributors, not affiliated with VPS.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::BackupTableModel</name>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::BackupsView</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not load the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no servers yet, and no backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of this account has a backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup passes the filters that are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::CloseQuestion</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n actions is not known yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their record ends with the program: nothing will find out what became of them. What was sent is not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out ends their record: nothing will find out what became of them. What was sent is not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ColumnChooser</name>
    <message>
        <source>Fit widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::CommandLine</name>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-base needs an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs a name of 1 to 32 letters, digits, “-” or “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an option that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: bewarje [options]

  --demo           open sample data; nothing is saved, no network is used
  --api-base URL   begin with this API address, or open the account that has it
  --profile NAME   settings, records and accounts apart from the others
  --version        say the versions of the program and its parts
  --help           say this
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bewarje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is known that a backup could be made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the backup to restore from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one backup only: a restore uses exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a completed backup can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the backups to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows no backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ConsequenceModel</name>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 good</source>
        <extracomment>%1 is how many completed backups a server keeps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 good, newest %2</source>
        <extracomment>%1 is how many completed backups a server keeps, %2 an age such as &quot;6 h ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a backup&apos;s id, %2 why it is not deleted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a backup&apos;s id, %2 a server, %3 why it is not deleted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest good backup of its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restore from it was sent less than 2 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being deleted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::CreateDialog</name>
    <message>
        <source>New backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Beschrijving</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <extracomment>The description of a new backup; %1 is date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server, or more than one, has exactly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark at the end makes the backup findable should the answer get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark at the end is gone: should the answer get lost, the backup is harder to find.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::DeleteDialog</name>
    <message>
        <source>Deleting is permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1.</source>
        <extracomment>%1 is a size such as &quot;54.2 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting is permanent. This is the newest good backup of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s id “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s name “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete %n backup(s)</source>
        <extracomment>The phrase that a person types to confirm; %n without grouping</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup that was chosen is held back:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::DetailsPanel</name>
    <message>
        <source>Select a backup to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Gemaakt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished">Verloopt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Grootte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Beschrijving</translation>
    </message>
    <message>
        <source>Copy whole text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ErrorText</name>
    <message>
        <source>The provider&apos;s address was not found. Check the network and the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the provider. Check the network and the API address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not prove who it is, so nothing was sent. Check this computer&apos;s date and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the system&apos;s proxy settings and its login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because the address is not one of this account. Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the token. Enter the token again, or make a new one in the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks for fewer requests. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault (HTTP %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider pointed to another address, which is never followed. Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave an unexpected answer (HTTP %1). Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not accept the request (HTTP %1). Change it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is larger than %1. Raise the limit in the settings, or check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request failed for an unknown reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not allowed to do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token with more permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s permissions are: %1. Use one with more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this server. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this backup. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this server or this backup. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no such page. Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the account</source>
        <extracomment>A call of the provider&apos;s API, after &quot;The token is not allowed to do this:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address is empty. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address cannot be read. Enter it like https://admin.vps.org/api/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address is not encrypted. Enter one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address holds a user name or a password. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address holds a ? or a #. Remove it and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete: %1 backups came, then a page failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete: the number of backups changed while it was read. Refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete: %1 backups came, the provider states %2. Refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may be incomplete: it changed while it was read. Refresh to try again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete: it has more pages than can be read. Choose a server to see its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not found in the keychain, or the keychain is locked. Unlock it and retry, or enter the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this system. The token is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access to the token. Allow it and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Unlock it and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds something that is not a token. Enter the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that the token was removed: the keychain may be locked. Unlock it and look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so the token may still be there. Look there and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused to remove the token. Remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time, so the token may still be there. Look there and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain still holds an entry for this account. Remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of %1 is about to be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of %1 is being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was started: its answer was lost, and the list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: the answer about a backup of %1 was lost. It is not sent again; the list is read until it shows what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of %1 was probably not started: no list shows it. It can be created again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is not certain whether a backup of %1 was started: %n backups may be it. Look at them before creating another.</source>
        <translation>
            <numerusform>Het is niet zeker of een reservekopie van %1 is gestart: %n reservekopie kan het zijn. Bekijk die voor u er nog een maakt.</numerusform>
            <numerusform>Het is niet zeker of een reservekopie van %1 is gestart: %n reservekopieën kunnen het zijn. Bekijk ze voor u er nog een maakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of %1: outcome unknown, looked at by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 is about to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was already gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: whether backup %1 of %2 was deleted is not certain. It is not sent again; the list is read until it shows what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1 of %2 was not deleted: it is still listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether backup %1 of %2 was deleted. Look at it in the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting backup %1 of %2: outcome unknown, looked at by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 is about to be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore of %1 from backup %2 is being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore accepted: %1 from backup %2. The provider does not say when it is ready; watch the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restore of %1 from backup %2 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore of %1 from backup %2 was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: the answer about a restore of %1 from backup %2 was lost. It is not sent again. Look at the server, then say what you found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored from backup %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether the restore of %1 from backup %2 began. Look at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore of %1 from backup %2: outcome unknown, looked at by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is no longer there. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is no longer what was shown. Look at it and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that protects backups holds it back now. Look at its present state and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be checked just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be recorded, and nothing is sent without a record. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier one failed, so the rest was stopped. Mend that first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know it, yet lists it. Check the API address and the token.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>bewarje::FilterBar</name>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Ouderdom</translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <comment>how many the table shows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::KeyList</name>
    <message>
        <source>Show the details of the current backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, in its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ListingState</name>
    <message>
        <source>Loading page %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %n backups so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>The toolbar&apos;s name, where it can be seen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read. They were copied aside, and the defaults are in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::MessageBanner</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked</source>
        <extracomment>The person has looked at the server after a restore whose outcome is unknown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a message and how many wait behind it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::Program</name>
    <message>
        <source>Bewarje runs already with this profile, and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for this program&apos;s files cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::RestoreDialog</name>
    <message>
        <source>The server&apos;s present disk is replaced by this backup. The provider cannot undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier restore of this server was sent, and its outcome is not known. Look at the server before you restore it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked at the server: restore it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Gemaakt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a moment with its zone, %2 an age such as &quot;3 h ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Grootte</translation>
    </message>
    <message>
        <source>Type the server&apos;s id “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s name “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since this backup was made; when that was is not known. The provider does not say what a restore does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since %1. The provider does not say what a restore does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to be lost: everything written since %1: %2. The provider does not say what a restore does.</source>
        <extracomment>%1 is a moment, %2 a duration such as &quot;2 days 5 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of this backup is “%1”. Only a completed backup can be restored.</source>
        <extracomment>%1 is a backup&apos;s status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is being deleted. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier restore of this server was sent, and its outcome is not known. Look at the server first, and say so in its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is no longer in the list. Refresh, and choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ResultsModel</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ResultsWindow</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted · %2 failed · %3 not sent · %4 outcome unknown · %5 under way · %6 other</source>
        <extracomment>Each is a number of backups</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::ServerListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>state of a server, how many backups</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>A backup of this server is being made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last one failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>This server has no completed backup.</extracomment>
        <translation type="unfinished">nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>servers whose last backup failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never</source>
        <comment>servers without a good backup</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::ServersPanel</name>
    <message>
        <source>Filter servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::SessionMessages</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>the rest of a wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>the rest of a wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has had too many requests. The list is loaded again in %1; Refresh tries at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not give this token the list of servers. Servers without any backup cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection was cleared, because in this order it would fall into too many pieces. Select again what you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;gest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer answer of the provider is not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number, with its space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number, with its space: 1,048,576 bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>OK removes %n account(s), with the token in the keychain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bewarje::SignInView</name>
    <message>
        <source>Connect to your servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token in the provider&apos;s console under Account → Developers. It is kept in this computer&apos;s keychain and goes nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address there, if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not stored in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter the token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no token: it has spaces, line breaks or other characters that no token has. Copy it again from the provider&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s tokens begin with “vps_”, this one does not. It can be tried as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bewarje::StatePage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
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
        <translation>nog niet bekend</translation>
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
</context>
</TS>
