; SPDX-FileCopyrightText: Bewarje contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; makensis -DVERSION=0.1.0 -DFOLDER=what deploy made -DLISTS=what list-files made -DOUTPUT=setup.exe
;          -DHOMEPAGE=… -DPUBLISHER=… -DAPPLICATION_ID=… bewarje.nsi
;
; For one user by default, without the administrator; with /AllUsers for everybody. /S asks nothing, /D=FOLDER
; installs elsewhere. What ends otherwise than well says so by its exit code:
;   1 cancelled   2 cannot be done   3 the program is running   740 needs the administrator
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "nsDialogs.nsh"
!include "${LISTS}/files.nsh"

!define NAME "Bewarje"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPLICATION_ID}"
!define EXIT_IMPOSSIBLE 2
!define EXIT_RUNNING 3
!define EXIT_NOT_ADMINISTRATOR 740 ; ERROR_ELEVATION_REQUIRED

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "Bewarje contributors"
VIAddVersionKey "LegalCopyright" "Bewarje contributors, GPL-3.0-or-later"

Var ForAll      ; 1: for everybody on this machine
Var ForAllRadio
Var IsTold      ; 1: /AllUsers says so, and nobody is asked
Var Given       ; the folder of /D, or nothing

!define MUI_ICON "bewarje.ico"
!define MUI_UNICON "bewarje.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "finish.bmp"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startProgram
Page custom askForWhom takeForWhom
!define MUI_PAGE_CUSTOMFUNCTION_SHOW keepWhoWasTold
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Remains)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"

LangString ForWhomTitle ${LANG_ENGLISH} "For whom"
LangString ForWhomTitle ${LANG_DUTCH} "Voor wie"
LangString ForWhomText ${LANG_ENGLISH} "Who shall be able to use ${NAME} on this computer?"
LangString ForWhomText ${LANG_DUTCH} "Wie moet ${NAME} op deze computer kunnen gebruiken?"
LangString OnlyMe ${LANG_ENGLISH} "Only &me"
LangString OnlyMe ${LANG_DUTCH} "Alleen &ik"
LangString Everybody ${LANG_ENGLISH} "&Everybody (an administrator has to agree)"
LangString Everybody ${LANG_DUTCH} "&Iedereen (een beheerder moet dit goedkeuren)"
LangString Running ${LANG_ENGLISH} "${NAME} is running, or a file of it is in use. Quit it, then try again."
LangString Running ${LANG_DUTCH} "${NAME} is actief, of een bestand ervan is in gebruik. Sluit het af en probeer het opnieuw."
LangString NotAdministrator ${LANG_ENGLISH} "Only an administrator can do this for everybody."
LangString NotAdministrator ${LANG_DUTCH} "Alleen een beheerder kan dit voor iedereen doen."
LangString TooOld ${LANG_ENGLISH} "${NAME} needs Windows 10, version 1809, or newer."
LangString TooOld ${LANG_DUTCH} "${NAME} heeft Windows 10, versie 1809, of nieuwer nodig."
LangString NotReplaced ${LANG_ENGLISH} "The version in $INSTDIR could not be taken away (its uninstaller ended with $0)."
LangString NotReplaced ${LANG_DUTCH} "De versie in $INSTDIR kon niet worden weggehaald (het verwijderprogramma eindigde met $0)."
LangString NotOurs ${LANG_ENGLISH} "The folder $INSTDIR holds other files. Choose an empty one."
LangString NotOurs ${LANG_DUTCH} "De map $INSTDIR bevat andere bestanden. Kies een lege map."
LangString Remains ${LANG_ENGLISH} "Your own data stays: settings and the record of what was done in %LOCALAPPDATA%\bewarje, and the tokens in the Credential Manager (names that begin with ${APPLICATION_ID}). Sign out in ${NAME} first if the tokens should go."
LangString Remains ${LANG_DUTCH} "Uw eigen gegevens blijven: instellingen en wat er gedaan is in %LOCALAPPDATA%\bewarje, en de tokens in Referentiebeheer (namen die met ${APPLICATION_ID} beginnen). Meld u eerst af in ${NAME} als de tokens weg moeten."

!macro refuse text code
  IfSilent +2
  MessageBox MB_OK|MB_ICONSTOP "${text}"
  SetErrorLevel ${code}
  Quit
!macroend

; A file that a program runs from cannot be opened for writing. Whoever quits it can go on.
!macro refuseWhileRunning
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\bewarje.exe"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\bewarje.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel ${EXIT_RUNNING}
      Quit
    ${EndIf}
  ${Loop}
!macroend

; The folders and registry of one user or of all.
!macro useContext
  SetRegView 64
  ${If} $ForAll = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; $R9: 1 where this process may write for all.
!macro isAdministrator
  UserInfo::GetAccountType
  Pop $R9
  ${If} $R9 == "Admin"
    StrCpy $R9 1
  ${Else}
    StrCpy $R9 0
  ${EndIf}
!macroend

; Where an installed version is, else the usual place.
Function chooseFolder
  !insertmacro useContext
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
    Return
  ${EndIf}
  ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    ${If} $ForAll = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro refuse "$(TooOld)" ${EXIT_IMPOSSIBLE}
  ${EndIf}
  StrCpy $Given $INSTDIR ; no InstallDir is set, so this is what /D says
  StrCpy $ForAll 0
  StrCpy $IsTold 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $ForAll 1
    StrCpy $IsTold 1
    !insertmacro isAdministrator
    ${If} $R9 = 0
      !insertmacro refuse "$(NotAdministrator)" ${EXIT_NOT_ADMINISTRATOR}
    ${EndIf}
  ${EndIf}
  Call chooseFolder
FunctionEnd

; What was chosen before, on this page or by an installation that is there.
Function askForWhom
  ${If} $IsTold = 1
    Abort
  ${EndIf}
  ${If} $ForAllRadio == ""
    SetRegView 64
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
      StrCpy $ForAll 1
      Call chooseFolder
    ${EndIf}
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ForWhomTitle)" "$(ForWhomText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 0 100% 14u "$(OnlyMe)"
  Pop $1
  ${NSD_CreateRadioButton} 0 18u 100% 14u "$(Everybody)"
  Pop $ForAllRadio
  ${If} $ForAll = 1
    StrCpy $1 $ForAllRadio
  ${EndIf}
  ${NSD_Check} $1
  ${NSD_SetFocus} $1
  nsDialogs::Show
FunctionEnd

; Windows asks for the administrator when a process starts: this one ends, and another goes on.
Function takeForWhom
  ${NSD_GetState} $ForAllRadio $1
  ${If} $1 = ${BST_CHECKED}
    !insertmacro isAdministrator
    ${If} $R9 = 0
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/AllUsers"
      ${If} ${Errors}
        Abort
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
  ${If} $1 <> $ForAll ; the folder follows, unless it was edited for the same people
    StrCpy $ForAll $1
    Call chooseFolder
  ${EndIf}
FunctionEnd

; Behind a page that is left out is the end.
Function keepWhoWasTold
  ${If} $IsTold = 1
    GetDlgItem $0 $HWNDPARENT 3 ; the button Back
    EnableWindow $0 0
  ${EndIf}
FunctionEnd

; An uninstaller never takes more than its own list, but other people's files are no place for ours either.
Function refuseForeignFolder
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
  ${OrIfNot} ${FileExists} "$INSTDIR\*.*"
    Return
  ${EndIf}
  ${DirState} "$INSTDIR" $0
  ${If} $0 = 1
    !insertmacro refuse "$(NotOurs)" ${EXIT_IMPOSSIBLE}
  ${EndIf}
FunctionEnd

Section "Install"
  !insertmacro useContext
  Call refuseForeignFolder
  !insertmacro refuseWhileRunning
  ; In place: the installed version's own list says what it brought. It stays in the menu and in the registry.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /Upgrade _?=$INSTDIR' $0
    ${If} $0 = ${EXIT_RUNNING}
      !insertmacro refuse "$(Running)" ${EXIT_RUNNING}
    ${ElseIf} $0 <> 0
      !insertmacro refuse "$(NotReplaced)" ${EXIT_IMPOSSIBLE}
    ${EndIf}
  ${EndIf}

  SetOverwrite on
  ClearErrors
  !insertmacro installFiles
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\bewarje.exe"
  ${If} ${Errors}
    SetErrorLevel ${EXIT_IMPOSSIBLE}
    Abort
  ${EndIf}

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bewarje.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${INSTALLED_KIB}
SectionEnd

; An installer that an administrator allowed would hand its rights on: the user's own desktop starts the program then.
Function startProgram
  ${If} $ForAll = 1
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\bewarje.exe"'
  ${Else}
    Exec '"$INSTDIR\bewarje.exe"'
  ${EndIf}
FunctionEnd

; For all where the registry says so of this very folder.
Function un.onInit
  SetRegView 64
  StrCpy $ForAll 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $ForAll 1
    !insertmacro isAdministrator
    ${If} $R9 = 0
      ${If} ${Silent}
        !insertmacro refuse "$(NotAdministrator)" ${EXIT_NOT_ADMINISTRATOR}
      ${EndIf}
      ClearErrors
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro useContext
FunctionEnd

Section "Uninstall"
  !insertmacro useContext
  !insertmacro refuseWhileRunning
  !insertmacro removeFiles
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Upgrade" $1
  ${If} ${Errors}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    DetailPrint "$(Remains)"
  ${EndIf}
SectionEnd
