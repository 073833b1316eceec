; The setup of Lierre for Windows, and its uninstaller. windows/setup.py gives it to makensis.
;
; Given by -D: VERSION, NUMBERS (its four numbers), SCHEMA (of the data it reads), PAYLOAD (what
; is installed), LAUNCHERS (the two programs, signed or not), LICENCE, ICON, SIDE and HEADER
; (pictures), SIZE (of the payload, in kB), OUTPUT; QUICK compresses less; SIGN is a command that
; signs "%1".
;
; Switches: /S asks nothing, /D=folder comes last, /AllUsers or /CurrentUser, /LANG=1036 or 1033.
; Exit codes: 0 installed, 1 cancelled, 2 stopped halfway (the earlier program still works),
; 3 Lierre is running, 4 the data need a newer Lierre, 5 not possible on this computer, in this
; folder or with these rights.

Unicode true
!if /FileExists "${NSISDIR}/Stubs/lzma_solid-amd64-unicode"
  Target amd64-unicode
!endif
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
!ifdef SIGN
  !uninstfinalize `${SIGN}`
!endif

!define APP "Lierre"
!define PUBLISHER "Le Lierre"
!define LAUNCHER "Lierre.exe"
!define CONSOLE_LAUNCHER "lierre-desktop.exe"
!define LICENCE_FILE "LICENCE.txt"
!define LICENCES "licences"
!define RUNTIME "runtime"
!define IN_USE "${RUNTIME}\python313.dll" ; open as long as any Lierre runs, in any session
!define PORTABLE_MARK "portable.txt"
!define UNINSTALLER "uninstall.exe"
!define SCHEMA_NAME "lierre.schema"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define SUFFIX ".lierre-backup"
!define SUFFIX_KEY "Software\Classes\${SUFFIX}"
!define FILE_TYPE "Lierre.Backup"
!define FILE_TYPE_KEY "Software\Classes\${FILE_TYPE}"
!define OLDEST_BUILD 17763 ; Windows 10, version 1809

!define IS_FOLDER 0x10 ; attributes of a file
!define IS_LINK 0x400

!define EXIT_RUNNING 3
!define EXIT_NEWER_DATA 4
!define EXIT_NOT_HERE 5

!include MUI2.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh

Name "${APP}"
OutFile "${OUTPUT}"
BrandingText "${APP} ${VERSION}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
InstallDir "" ; so that only /D= fills it before .onInit
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
SetFont "Segoe UI" 9

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro VersionWords LANGUAGE DESCRIPTION COPYRIGHT
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${COPYRIGHT}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${APP}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
!macroend
!insertmacro VersionWords 1033 "Lierre setup" "© Le Lierre. European Union Public Licence 1.2 (EUPL)"
!insertmacro VersionWords 1036 "Installation de Lierre" "© Le Lierre. Licence publique de l’Union européenne 1.2 (EUPL)"

Var Mode ; "user" or "all"
Var EarlierFolder ; of the program that is installed already, or nothing
Var Earlier ; its version
Var EarlierSchema ; the schema of its data
Var DataFolder ; of the user in front of the screen
Var DataSchema
Var Continued ; 1 when a first setup was left to get an administrator's rights
Var Told ; what the first page says beside the rest
Var Refusal ; why a folder can't be taken, or nothing
Var DeleteData
Var ForMe
Var ForAll
Var DataBox

; -- pages ---------------------------------------------------------------------------

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${HEADER}"
!define MUI_ABORTWARNING

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenContinued
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE GetRights
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)$Told"
!insertmacro MUI_PAGE_WELCOME

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenContinued
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"

Page custom ForWhom ForWhomLeave

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenInstalled
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderLeave
!insertmacro MUI_PAGE_DIRECTORY

!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartLierre
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopShortcut)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION MakeDesktopShortcut
!define MUI_PAGE_CUSTOMFUNCTION_SHOW FinishShow
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.Data un.DataLeave
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(RemovedTitle)"
!define MUI_FINISHPAGE_TEXT "$Told"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English" ; the first speaks where Windows speaks neither
!insertmacro MUI_LANGUAGE "French"

; -- words ---------------------------------------------------------------------------

!macro Words NAME ENGLISH FRENCH
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
!macroend
!define Words "!insertmacro Words"

${Words} WelcomeTitle "Install Lierre" "Installer Lierre"
${Words} WelcomeText \
  "Lierre keeps the timetable, the people and the papers of a social centre on this computer.$\r$\n$\r$\nNothing leaves it: Lierre never uses the internet.$\r$\n$\r$\n" \
  "Lierre tient le planning, les personnes et les papiers d’un centre social sur cet ordinateur.$\r$\n$\r$\nRien n’en sort : Lierre n’utilise jamais internet.$\r$\n$\r$\n"
${Words} ToldUpgrade \
  "Lierre $Earlier is installed here. It is replaced by Lierre ${VERSION}; what is recorded and the settings stay as they are." \
  "Lierre $Earlier est installé ici. Il est remplacé par Lierre ${VERSION} ; ce qui est enregistré et les réglages restent tels quels."
${Words} ToldAgain \
  "Lierre ${VERSION} is installed here already. It is put back as new; what is recorded and the settings stay as they are." \
  "Lierre ${VERSION} est déjà installé ici. Il est remis à neuf ; ce qui est enregistré et les réglages restent tels quels."

${Words} ForWhomTitle "For whom?" "Pour qui ?"
${Words} ForWhomUnder "Who uses Lierre on this computer." "Qui se sert de Lierre sur cet ordinateur."
${Words} ForMe "For &me" "Pour &moi"
${Words} ForMeUnder \
  "In your own session. No administrator is needed." \
  "Dans votre session. Sans administrateur."
${Words} ForAll "For &all accounts of this computer" "Pour &tous les comptes de cet ordinateur"
${Words} ForAllUnder \
  "Windows asks for the agreement of an administrator. Each account keeps data of its own." \
  "Windows demande l’accord d’un administrateur. Chaque compte garde ses propres données."

${Words} Copying "Copying Lierre…" "Copie de Lierre…"
${Words} Replacing "Putting it in place…" "Mise en place…"
${Words} Removing "Removing Lierre…" "Retrait de Lierre…"
${Words} FinishTitle "Lierre is installed" "Lierre est installé"
${Words} FinishText \
  "Lierre is in the Start menu. At its first start it asks for the name of the centre and for a passphrase." \
  "Lierre se trouve dans le menu Démarrer. Au premier démarrage, il demande le nom du centre et une phrase de passe."
${Words} StartNow "&Start Lierre now" "&Démarrer Lierre maintenant"
${Words} DesktopShortcut "Put a shortcut on the &desktop" "Mettre un raccourci sur le &bureau"
${Words} BackupType "Backup of Lierre" "Sauvegarde de Lierre"
${Words} ShortcutHint \
  "The timetable, the people and the papers of the centre" \
  "Le planning, les personnes et les papiers du centre"

${Words} OldWindows \
  "Lierre needs Windows 10, version 1809 or newer, of 64 bits. This computer has an older Windows, or one of 32 bits. Nothing was installed." \
  "Lierre a besoin de Windows 10, version 1809 ou plus récente, en 64 bits. Le Windows de cet ordinateur est plus ancien, ou en 32 bits. Rien n’a été installé."
${Words} AlreadyOpen \
  "The setup of Lierre is open already. Its window may be behind another." \
  "L’installation de Lierre est déjà ouverte. Sa fenêtre est peut-être derrière une autre."
${Words} NoRights \
  "The agreement of an administrator was not given. Lierre can be installed for you alone, without it." \
  "L’accord d’un administrateur n’a pas été donné. Lierre peut s’installer pour vous seulement, sans cet accord."
${Words} NoRightsUpgrade \
  "Lierre is installed for all accounts of this computer: replacing or removing it takes the agreement of an administrator." \
  "Lierre est installé pour tous les comptes de cet ordinateur : le remplacer ou le retirer demande l’accord d’un administrateur."
${Words} Running \
  "Lierre is open on this computer, perhaps in another session. Close it, then press “Retry”." \
  "Lierre est ouvert sur cet ordinateur, peut-être dans une autre session. Le fermer, puis appuyer sur « Recommencer »."
${Words} NewerProgram \
  "Lierre $Earlier is installed, and records in a way that Lierre ${VERSION} can’t read. Keep it, or take the setup of version $Earlier or of a newer one. Nothing was changed." \
  "Lierre $Earlier est installé, et il enregistre d’une façon que Lierre ${VERSION} ne sait pas lire. Le garder, ou prendre l’installation de la version $Earlier ou d’une plus récente. Rien n’a été changé."
${Words} NewerData \
  "What is recorded on this computer was written by a newer Lierre, and Lierre ${VERSION} can’t read it. Take the setup of that version (its data are of schema $DataSchema, this one reads up to ${SCHEMA}). Nothing was changed." \
  "Ce qui est enregistré sur cet ordinateur l’a été par un Lierre plus récent, et Lierre ${VERSION} ne sait pas le lire. Prendre l’installation de cette version (ses données sont au schéma $DataSchema, celle-ci lit jusqu’au ${SCHEMA}). Rien n’a été changé."
${Words} Downgrade \
  "Lierre $Earlier is installed, which is newer than this setup (${VERSION}). Go back to Lierre ${VERSION}? What is recorded stays as it is." \
  "Lierre $Earlier est installé, plus récent que cette installation (${VERSION}). Revenir à Lierre ${VERSION} ? Ce qui est enregistré reste tel quel."
${Words} IsDataFolder \
  "This folder is the one where Lierre records. Choose another for the program." \
  "C’est dans ce dossier que Lierre enregistre. En choisir un autre pour le programme."
${Words} IsSynchronised \
  "This folder is synchronised by OneDrive, which may take the program away from this computer. Choose another." \
  "Ce dossier est synchronisé par OneDrive, qui pourrait retirer le programme de cet ordinateur. En choisir un autre."
${Words} IsPortable \
  "A portable Lierre, which keeps its data beside itself, is in this folder. Choose another." \
  "Un Lierre portable, qui garde ses données à côté de lui, se trouve dans ce dossier. En choisir un autre."
${Words} IsOthers \
  "There are other files in this folder. Choose one that is new or empty." \
  "Il y a d’autres fichiers dans ce dossier. En choisir un nouveau, ou un dossier vide."
${Words} NoSpace \
  "There isn’t enough room on this disk: Lierre needs $0 MB. Nothing was changed." \
  "Il n’y a pas assez de place sur ce disque : Lierre a besoin de $0 Mo. Rien n’a été changé."
${Words} CannotWrite \
  "Nothing can be written in $INSTDIR. Choose another folder, or ask whoever looks after this computer." \
  "Impossible d’écrire dans $INSTDIR. Choisir un autre dossier, ou demander à la personne qui s’occupe de cet ordinateur."
${Words} NotReplaced \
  "A file of Lierre is held by another program, perhaps the antivirus. What was installed still works. Start this setup again in a few minutes." \
  "Un fichier de Lierre est retenu par un autre programme, peut-être l’antivirus. Ce qui était installé fonctionne toujours. Relancer cette installation dans quelques minutes."

${Words} DataTitle "Remove Lierre" "Retirer Lierre"
${Words} DataUnder "What is recorded can stay." "Ce qui est enregistré peut rester."
${Words} DataStays \
  "The program is removed from this computer. What the centre recorded stays in this folder:" \
  "Le programme est retiré de cet ordinateur. Ce que le centre a enregistré reste dans ce dossier :"
${Words} NoData \
  "The program is removed from this computer. Nothing is recorded in this session." \
  "Le programme est retiré de cet ordinateur. Rien n’est enregistré dans cette session."
${Words} DataLater \
  "Installing Lierre again finds it as it was." \
  "Installer Lierre de nouveau le retrouve tel quel."
${Words} DeleteBox \
  "&Delete it too: people, attendance, papers, and the backups in that folder" \
  "&Effacer aussi tout cela : personnes, présences, papiers, et les sauvegardes de ce dossier"
${Words} DeleteSure \
  "All that the centre recorded will be deleted for good:$\r$\n$\r$\n$DataFolder$\r$\n$\r$\nNobody will be able to bring it back without a backup kept elsewhere. Delete it?" \
  "Tout ce que le centre a enregistré va être effacé pour toujours :$\r$\n$\r$\n$DataFolder$\r$\n$\r$\nPersonne ne pourra le retrouver sans une sauvegarde gardée ailleurs. Effacer ?"
${Words} RemoveButton "&Remove" "&Retirer"
${Words} RemovedTitle "Lierre is removed" "Lierre est retiré"
${Words} RemovedText \
  "The program is no longer on this computer." \
  "Le programme n’est plus sur cet ordinateur."
${Words} RemovedKept \
  "What the centre recorded is still in this folder:$\r$\n$\r$\n$DataFolder" \
  "Ce que le centre a enregistré est toujours dans ce dossier :$\r$\n$\r$\n$DataFolder"
${Words} RemovedData \
  "What was recorded was deleted too." \
  "Ce qui était enregistré a été effacé aussi."
${Words} DataNotRemoved \
  "A part of what was recorded could not be deleted. It is still in this folder:$\r$\n$\r$\n$DataFolder" \
  "Une partie de ce qui était enregistré n’a pas pu être effacée. Elle est encore dans ce dossier :$\r$\n$\r$\n$DataFolder"

; -- what the setup and the uninstaller share -------------------------------------------

!macro Refuse SENTENCE CODE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Refuse "!insertmacro Refuse"

; Each part is written beside the one in use, then takes its place; the former is kept until
; all have. Whatever stops in between, the program that was there still starts.
!macro EachPart DO
  ${DO} "${RUNTIME}"
  ${DO} "${LICENCES}"
  ${DO} "${LAUNCHER}"
  ${DO} "${CONSOLE_LAUNCHER}"
  ${DO} "${LICENCE_FILE}"
!macroend

!macro DeleteTree un PATH
  Push "${PATH}"
  Call ${un}DeleteTree
!macroend

!macro RemovePart un PART
  !insertmacro DeleteTree "${un}" "$0\${PART}"
  !insertmacro DeleteTree "${un}" "$0\${PART}.old"
  !insertmacro DeleteTree "${un}" "$0\${PART}.new"
!macroend

!macro Shared un

; Whether this process may write for all accounts: 1 or 0 on the stack.
Function ${un}IsAdministrator
  Push $0
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
  Exch $0
FunctionEnd

; The folder of the data of the user in front of the screen.
Function ${un}FindData
  SetShellVarContext current
  ReadEnvStr $DataFolder LIERRE_DATA
  ${If} $DataFolder == ""
    StrCpy $DataFolder "$LOCALAPPDATA\${APP}"
  ${EndIf}
FunctionEnd

; Let the shortcuts and the registry be those of the mode.
Function ${un}UseMode
  ${If} $Mode == "all"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

; Come back when no Lierre of this folder runs; leave the setup if it is not closed.
Function ${un}WaitUntilClosed
  Push $0
  Push $1
  StrCpy $1 0
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${IN_USE}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${IN_USE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} ${Silent}
    ${AndIf} $1 < 5
      Sleep 1000
      ${Continue}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${EXIT_RUNNING}
    Quit
    again:
  ${Loop}
  Pop $1
  Pop $0
FunctionEnd

; Delete the file or the folder, with what is in it, whose path is on the stack. A link is taken
; away, what it points to is left alone.
Function ${un}DeleteTree
  Exch $0
  Push $1
  Push $2
  Push $3
  System::Call 'kernel32::GetFileAttributesW(w r0) i .r3'
  ${If} $3 <> -1
    IntOp $2 $3 & ${IS_FOLDER}
    IntOp $3 $3 & ${IS_LINK}
    ${If} $2 = 0
      Delete "$0"
    ${Else}
      ${If} $3 = 0
        FindFirst $1 $2 "$0\*"
        ${DoWhile} $2 != ""
          ${If} $2 != "."
          ${AndIf} $2 != ".."
            !insertmacro DeleteTree "${un}" "$0\$2"
          ${EndIf}
          FindNext $1 $2
        ${Loop}
        FindClose $1
      ${EndIf}
      RMDir "$0"
    ${EndIf}
  ${EndIf}
  Pop $3
  Pop $2
  Pop $1
  Pop $0
FunctionEnd

; Delete what a setup put in the folder that is on the stack, and the folder if that was all.
Function ${un}RemoveParts
  Exch $0
  !insertmacro EachPart '!insertmacro RemovePart "${un}"'
  Delete "$0\${UNINSTALLER}"
  RMDir "$0"
  Pop $0
FunctionEnd

; Tell the desktop that types of files have changed.
Function ${un}TellDesktop
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

; -- before anything is shown ------------------------------------------------------------

Function .onInit
  SetRegView 64
  Call ReadLanguage
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    ${Refuse} "$(OldWindows)" ${EXIT_NOT_HERE}
  ${EndIf}
  Call OnlyOnce
  Call FindData
  Call ChooseMode
  Call RefuseOlder
  ${If} ${Silent}
    Call RefuseWithoutRights
    Call CheckFolder
    ${If} $Refusal != ""
      ${Refuse} "$Refusal" ${EXIT_NOT_HERE}
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ReadLanguage
  Push $0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $0
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $0
  ${EndIf}
  Pop $0
FunctionEnd

; One setup at a time. One that was left for an administrator's rights is given time to end.
Function OnlyOnce
  Push $0
  Push $1
  ${For} $1 1 6
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\Lierre.Setup") p .r0 ?e'
    Exch $2
    ${If} $2 <> 183
      Pop $2
      ${Break}
    ${EndIf}
    Pop $2
    System::Call 'kernel32::CloseHandle(p r0)'
    ${If} $1 = 6
      ${Refuse} "$(AlreadyOpen)" ${EXIT_RUNNING}
    ${EndIf}
    Sleep 500
  ${Next}
  Pop $1
  Pop $0
FunctionEnd

; The mode that was asked for, else the one of the program installed, else this user's.
Function ChooseMode
  Push $0
  Push $1
  ${GetParameters} $0
  StrCpy $Mode ""
  ClearErrors
  ${GetOptions} $0 "/CurrentUser" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "user"
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "all"
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/Continued" $1
  ${IfNot} ${Errors}
    StrCpy $Continued 1
  ${EndIf}
  ${If} $Mode == ""
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
      StrCpy $Mode "all"
    ${Else}
      StrCpy $Mode "user"
    ${EndIf}
  ${EndIf}
  Call ReadEarlier
  Pop $1
  Pop $0
FunctionEnd

; What is installed in this mode, and so where to install.
Function ReadEarlier
  Push $0
  ${If} $Mode == "all"
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $Earlier HKLM "${UNINSTALL_KEY}" "DisplayVersion"
    ReadRegDWORD $EarlierSchema HKLM "${UNINSTALL_KEY}" "Schema"
  ${Else}
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $Earlier HKCU "${UNINSTALL_KEY}" "DisplayVersion"
    ReadRegDWORD $EarlierSchema HKCU "${UNINSTALL_KEY}" "Schema"
  ${EndIf}
  ${IfNot} ${FileExists} "$0\${LAUNCHER}"
    StrCpy $0 ""
    StrCpy $Earlier ""
    StrCpy $EarlierSchema ""
  ${EndIf}
  StrCpy $EarlierFolder $0
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $0
  ${EndIf}
  ${If} $INSTDIR == ""
    Call UseDefaultFolder
  ${EndIf}
  StrCpy $Told ""
  ${If} $Earlier == "${VERSION}"
    StrCpy $Told "$(ToldAgain)"
  ${ElseIf} $Earlier != ""
    StrCpy $Told "$(ToldUpgrade)"
  ${EndIf}
  Pop $0
FunctionEnd

Function UseDefaultFolder
  ${If} $Mode == "all"
    StrCpy $INSTDIR "$PROGRAMFILES64\${APP}"
  ${Else}
    SetShellVarContext current
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${APP}"
  ${EndIf}
FunctionEnd

; Refuse to put an older program over data that it can't read; ask before any other step back.
Function RefuseOlder
  Push $0
  ${If} $EarlierSchema > ${SCHEMA}
    ${Refuse} "$(NewerProgram)" ${EXIT_NEWER_DATA}
  ${EndIf}
  StrCpy $DataSchema 0
  ClearErrors
  FileOpen $0 "$DataFolder\${SCHEMA_NAME}" r
  ${IfNot} ${Errors}
    FileRead $0 $DataSchema 8
    FileClose $0
    IntOp $DataSchema $DataSchema + 0
  ${EndIf}
  ${If} $DataSchema > ${SCHEMA}
    ${Refuse} "$(NewerData)" ${EXIT_NEWER_DATA}
  ${EndIf}
  ${If} $Earlier != ""
    ${VersionCompare} $Earlier "${VERSION}" $0
    ${If} $0 = 1
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(Downgrade)" /SD IDYES IDYES agreed
      Quit
      agreed:
    ${EndIf}
  ${EndIf}
  Pop $0
FunctionEnd

Function RefuseWithoutRights
  Push $0
  Call IsAdministrator
  Pop $0
  ${If} $Mode == "all"
  ${AndIf} $0 = 0
    ${Refuse} "$(NoRightsUpgrade)" ${EXIT_NOT_HERE}
  ${EndIf}
  Pop $0
FunctionEnd

; -- on the pages --------------------------------------------------------------------------

Function SkipWhenContinued
  ${If} $Continued = 1
    Abort
  ${EndIf}
FunctionEnd

Function SkipWhenInstalled
  ${If} $Earlier != ""
    Abort
  ${EndIf}
FunctionEnd

; Leaving the first page: to replace what is installed for all takes the rights.
Function GetRights
  ${If} $Mode == "all"
    Call BecomeAdministrator
  ${EndIf}
FunctionEnd

; Go on in a second setup that has an administrator's rights, unless this one has.
Function BecomeAdministrator
  Push $0
  Call IsAdministrator
  Pop $0
  ${If} $0 = 0
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/AllUsers /Continued /LANG=$LANGUAGE"
    ${If} ${Errors}
      ${If} $Earlier == ""
        MessageBox MB_OK|MB_ICONINFORMATION "$(NoRights)"
      ${Else}
        MessageBox MB_OK|MB_ICONINFORMATION "$(NoRightsUpgrade)"
      ${EndIf}
      Pop $0
      Abort
    ${EndIf}
    Quit
  ${EndIf}
  Pop $0
FunctionEnd

Function ForWhom
  ${If} $Earlier != ""
  ${OrIf} $Continued = 1
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ForWhomTitle)" "$(ForWhomUnder)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMe)"
  Pop $ForMe
  ${NSD_CreateLabel} 12u 23u -12u 20u "$(ForMeUnder)"
  Pop $0
  ${NSD_CreateRadioButton} 0 52u 100% 12u "$(ForAll)"
  Pop $ForAll
  ${NSD_CreateLabel} 12u 65u -12u 20u "$(ForAllUnder)"
  Pop $0
  ${If} $Mode == "all"
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  ${NSD_OnClick} $ForMe ForWhomClicked
  ${NSD_OnClick} $ForAll ForWhomClicked
  Push 0
  Call ForWhomClicked
  ${NSD_SetFocus} $ForMe
  nsDialogs::Show
  Call HideShield
FunctionEnd

; The shield of Windows stands on "Next" when it will ask for an administrator.
Function ForWhomClicked
  Pop $0
  ${NSD_GetState} $ForAll $1
  Call IsAdministrator
  Pop $0
  ${If} $0 = 1
    StrCpy $1 0
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${BCM_SETSHIELD} 0 $1
FunctionEnd

Function HideShield
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${BCM_SETSHIELD} 0 0
FunctionEnd

Function ForWhomLeave
  ${NSD_GetState} $ForAll $0
  StrCpy $1 $Mode
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Mode "all"
    Call BecomeAdministrator
  ${Else}
    StrCpy $Mode "user"
  ${EndIf}
  ${If} $Mode != $1
    StrCpy $INSTDIR ""
    Call ReadEarlier
  ${EndIf}
FunctionEnd

Function FolderLeave
  Call CheckFolder
  ${If} $Refusal != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$Refusal"
    Abort
  ${EndIf}
FunctionEnd

; Why Lierre shouldn't be installed in $INSTDIR, in $Refusal; nothing when it may.
Function CheckFolder
  Push $0
  StrCpy $Refusal ""
  Push "$DataFolder"
  Call IsInside
  Pop $0
  ${If} $0 = 1
    StrCpy $Refusal "$(IsDataFolder)"
  ${EndIf}
  ReadEnvStr $0 OneDrive
  Push $0
  Call IsInside
  Pop $0
  ${If} $0 = 1
    StrCpy $Refusal "$(IsSynchronised)"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${PORTABLE_MARK}"
    StrCpy $Refusal "$(IsPortable)"
  ${ElseIf} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${LAUNCHER}"
  ${AndIfNot} ${FileExists} "$INSTDIR\${RUNTIME}.new\*.*" ; left by a setup that was cut
  ${AndIfNot} ${FileExists} "$INSTDIR\${RUNTIME}.old\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      StrCpy $Refusal "$(IsOthers)"
    ${EndIf}
  ${EndIf}
  Pop $0
FunctionEnd

; Whether $INSTDIR is the folder on the stack or lies inside it: 1 or 0 instead of it.
Function IsInside
  Exch $0
  Push $1
  Push $2
  ${If} $0 != ""
    StrLen $1 "$0\"
    StrCpy $2 "$INSTDIR\" $1
    ${If} $2 == "$0\"
      StrCpy $0 1
    ${Else}
      StrCpy $0 0
    ${EndIf}
  ${Else}
    StrCpy $0 0
  ${EndIf}
  Pop $2
  Pop $1
  Exch $0
FunctionEnd

; A shortcut that somebody threw away doesn't come back by itself.
Function FinishShow
  ${If} $Earlier != ""
  ${AndIfNot} ${FileExists} "$DESKTOP\${APP}.lnk"
    SendMessage $mui.FinishPage.ShowReadme ${BM_SETCHECK} ${BST_UNCHECKED} 0
  ${EndIf}
FunctionEnd

; With the rights of whoever is in front of the screen, not with the administrator's.
Function StartLierre
  ${If} $Mode == "all"
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\${LAUNCHER}"'
  ${Else}
    Exec '"$INSTDIR\${LAUNCHER}"'
  ${EndIf}
FunctionEnd

Function MakeDesktopShortcut
  CreateShortcut "$DESKTOP\${APP}.lnk" "$INSTDIR\${LAUNCHER}" "" "" 0 SW_SHOWNORMAL "" "$(ShortcutHint)"
FunctionEnd

; -- installing ------------------------------------------------------------------------------

Section
  Call UseMode
  SetDetailsPrint none
  Call WaitUntilClosed
  Call CheckSpace
  ClearErrors
  CreateDirectory "$INSTDIR"
  Call ForgetNew
  ClearErrors
  SetOutPath "$INSTDIR\${RUNTIME}.new"
  ${If} ${Errors}
    ${Refuse} "$(CannotWrite)" ${EXIT_NOT_HERE}
  ${EndIf}
  SetDetailsPrint textonly
  DetailPrint "$(Copying)"
  SetDetailsPrint none
  File /r "${PAYLOAD}/${RUNTIME}/*"
  SetOutPath "$INSTDIR\${LICENCES}.new"
  File /r "${PAYLOAD}/${LICENCES}/*"
  SetOutPath "$INSTDIR"
  File "/oname=${LAUNCHER}.new" "${LAUNCHERS}/${LAUNCHER}"
  File "/oname=${CONSOLE_LAUNCHER}.new" "${LAUNCHERS}/${CONSOLE_LAUNCHER}"
  File "/oname=${LICENCE_FILE}.new" "${PAYLOAD}/${LICENCE_FILE}"
  SetDetailsPrint textonly
  DetailPrint "$(Replacing)"
  SetDetailsPrint none
  Call WaitUntilClosed
  Call ReplaceParts
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call MakeShortcuts
  Call Register
  SetErrorLevel 0
SectionEnd

!macro ForgetPart PART
  !insertmacro DeleteTree "" "$INSTDIR\${PART}.new"
!macroend

; What a setup that was cut left beside the program.
Function ForgetNew
  !insertmacro EachPart "!insertmacro ForgetPart"
FunctionEnd

!macro ReplacePart PART
  ${If} $1 = 0
    ${If} ${FileExists} "$INSTDIR\${PART}"
      !insertmacro DeleteTree "" "$INSTDIR\${PART}.old"
      Push "${PART}"
      Push "${PART}.old"
      Call Move
    ${EndIf}
    Push "${PART}.new"
    Push "${PART}"
    Call Move
  ${EndIf}
!macroend

!macro PutPartBack PART
  ${If} ${FileExists} "$INSTDIR\${PART}.old"
    !insertmacro DeleteTree "" "$INSTDIR\${PART}"
    Rename "$INSTDIR\${PART}.old" "$INSTDIR\${PART}"
  ${EndIf}
!macroend

!macro ForgetFormer PART
  !insertmacro DeleteTree "" "$INSTDIR\${PART}.old"
!macroend

; Every new part takes its place, or none does.
Function ReplaceParts
  StrCpy $1 0 ; 1 once a part could not be replaced
  !insertmacro EachPart "!insertmacro ReplacePart"
  ${If} $1 = 1
    !insertmacro EachPart "!insertmacro PutPartBack"
    Call ForgetNew
    MessageBox MB_OK|MB_ICONSTOP "$(NotReplaced)" /SD IDOK
    Abort
  ${EndIf}
  !insertmacro EachPart "!insertmacro ForgetFormer"
FunctionEnd

; Rename a part, both names on the stack; an antivirus that reads it is given ten seconds.
; Without success $1 becomes 1.
Function Move
  Exch $R1
  Exch
  Exch $R0
  Push $0
  ${If} $1 = 0
    ${For} $0 1 40
      ClearErrors
      Rename "$INSTDIR\$R0" "$INSTDIR\$R1"
      ${IfNot} ${Errors}
        ${Break}
      ${EndIf}
      Sleep 250
    ${Next}
    ${If} ${Errors}
      StrCpy $1 1
    ${EndIf}
  ${EndIf}
  Pop $0
  Pop $R0
  Pop $R1
FunctionEnd

; The disk is full, or a file refused: what was there is as it was.
Function .onInstFailed
  Call ForgetNew
  RMDir "$INSTDIR"
FunctionEnd

; Room for the new program beside the one in use, of the nearest folder that is there.
Function CheckSpace
  StrCpy $1 "$INSTDIR"
  ${DoUntil} ${FileExists} "$1\*.*"
    ${GetParent} "$1" $1
    ${If} $1 == ""
      ${Break}
    ${EndIf}
  ${Loop}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$1\", *l .r2, p 0, p 0) i .r3'
  System::Int64Op $2 / 1024
  Pop $2
  IntOp $0 ${SIZE} / 1024
  IntOp $0 $0 + 20
  System::Int64Op $2 < ${SIZE}
  Pop $4
  ${If} $3 <> 0
  ${AndIf} $4 = 1
    ${Refuse} "$(NoSpace)" ${EXIT_NOT_HERE}
  ${EndIf}
FunctionEnd

Function MakeShortcuts
  SetOutPath "$INSTDIR" ; where the shortcuts start the program
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${LAUNCHER}" "" "" 0 SW_SHOWNORMAL "" "$(ShortcutHint)"
  ${If} ${Silent}
  ${AndIf} $Earlier == ""
  ${OrIf} ${FileExists} "$DESKTOP\${APP}.lnk"
    Call MakeDesktopShortcut
  ${EndIf}
FunctionEnd

; SHCTX is the user's part of the registry or the computer's, as UseMode said.
Function Register
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${LAUNCHER},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "Schema" ${SCHEMA}
  WriteRegStr SHCTX "${FILE_TYPE_KEY}" "" "$(BackupType)"
  WriteRegStr SHCTX "${FILE_TYPE_KEY}\DefaultIcon" "" "$INSTDIR\${LAUNCHER},0"
  WriteRegStr SHCTX "${FILE_TYPE_KEY}\shell\open\command" "" '"$INSTDIR\${LAUNCHER}" "%1"'
  WriteRegStr SHCTX "${SUFFIX_KEY}" "" "${FILE_TYPE}"
  Call TellDesktop
  ${If} $EarlierFolder != ""
  ${AndIf} $EarlierFolder != $INSTDIR
    Push $EarlierFolder
    Call RemoveParts
  ${EndIf}
FunctionEnd

; -- uninstalling ----------------------------------------------------------------------------

Function un.onInit
  SetRegView 64
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Mode "all"
    Call un.BecomeAdministrator
  ${Else}
    StrCpy $Mode "user"
  ${EndIf}
  Call un.FindData
FunctionEnd

; Go on in a second uninstaller that has an administrator's rights, unless this one has.
Function un.BecomeAdministrator
  Call un.IsAdministrator
  Pop $0
  ${If} $0 = 0
    StrCpy $0 ""
    ${If} ${Silent}
      StrCpy $0 "/S"
    ${EndIf}
    ClearErrors
    ExecShell "runas" "$INSTDIR\${UNINSTALLER}" $0
    ${If} ${Errors}
      ${Refuse} "$(NoRightsUpgrade)" ${EXIT_NOT_HERE}
    ${EndIf}
    Quit
  ${EndIf}
FunctionEnd

Function un.Data
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataUnder)"
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(RemoveButton)"
  nsDialogs::Create 1018
  Pop $0
  ${IfNot} ${FileExists} "$DataFolder\*.*"
    ${NSD_CreateLabel} 0 10u 100% 24u "$(NoData)"
    Pop $0
  ${Else}
    ${NSD_CreateLabel} 0 10u 100% 20u "$(DataStays)"
    Pop $0
    ${NSD_CreateText} 0 34u 100% 13u "$DataFolder"
    Pop $0
    SendMessage $0 ${EM_SETREADONLY} 1 0
    ${NSD_CreateLabel} 0 53u 100% 12u "$(DataLater)"
    Pop $0
    ReadEnvStr $0 LIERRE_DATA
    ${If} $0 == "" ; a folder that somebody chose may hold other things
      ${NSD_CreateCheckbox} 0 90u 100% 20u "$(DeleteBox)"
      Pop $DataBox
      ${NSD_AddStyle} $DataBox ${BS_MULTILINE}
    ${EndIf}
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.DataLeave
  StrCpy $DeleteData 0
  ${If} $DataBox != ""
    ${NSD_GetState} $DataBox $0
    ${If} $0 = ${BST_CHECKED}
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(DeleteSure)" IDYES sure
      Abort
      sure:
      StrCpy $DeleteData 1
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "un.Lierre"
  SetDetailsPrint none
  Call un.WaitUntilClosed
  SetDetailsPrint textonly
  DetailPrint "$(Removing)"
  SetDetailsPrint none
  SetOutPath "$TEMP" ; a folder in use can't be removed
  Call un.UseMode
  Delete "$SMPROGRAMS\${APP}.lnk"
  Delete "$DESKTOP\${APP}.lnk"
  Call un.Unregister
  Push $INSTDIR
  Call un.RemoveParts
  StrCpy $Told "$(RemovedText)"
  ${If} $DeleteData = 1
    !insertmacro DeleteTree "un." "$DataFolder"
  ${EndIf}
  ${If} ${FileExists} "$DataFolder\*.*"
    ${If} $DeleteData = 1
      StrCpy $Told "$(RemovedText)$\r$\n$\r$\n$(DataNotRemoved)"
    ${Else}
      StrCpy $Told "$(RemovedText)$\r$\n$\r$\n$(RemovedKept)"
    ${EndIf}
  ${ElseIf} $DeleteData = 1
    StrCpy $Told "$(RemovedText)$\r$\n$\r$\n$(RemovedData)"
  ${EndIf}
  SetErrorLevel 0
SectionEnd

; Only what is still Lierre's: another program may have taken the type of files over.
Function un.Unregister
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${FILE_TYPE_KEY}"
  ReadRegStr $0 SHCTX "${SUFFIX_KEY}" ""
  ${If} $0 == "${FILE_TYPE}"
    DeleteRegValue SHCTX "${SUFFIX_KEY}" ""
    DeleteRegKey /ifempty SHCTX "${SUFFIX_KEY}"
  ${EndIf}
  Call un.TellDesktop
FunctionEnd
