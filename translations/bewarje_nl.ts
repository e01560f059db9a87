<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
