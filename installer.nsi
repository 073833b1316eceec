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
  !uninstfinalize `${SIGN}` = 0
!endif

!define APP "Lierre"
!define PUBLISHER "Le Lierre"
!define LAUNCHER "Lierre.exe"
!define CONSOLE_LAUNCHER "lierre-desktop.exe"
!define LICENCE_FILE "LICENCE.txt"
!define LICENCES "licences"
!define RUNTIME "runtime"
!define IN_USE "python313.dll" ; of the runtime: open as long as any Lierre runs, in any session
!define PROGRAM "${RUNTIME}\packages\lierre_desktop"
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
SetDateSave off ; files are as old as their installing, and two builds are the same
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
  VIAddVersionKey /LANG=${LANGUAGE} "InternalName" "lierre-setup" ; by it an update is known
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
Var Told ; what the first page says beside the rest, and the last page
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

!define MUI_PAGE_CUSTOMFUNCTION_PRE WelcomePre
!define MUI_PAGE_CUSTOMFUNCTION_SHOW WelcomeShow
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE GetRights
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)$Told"
!insertmacro MUI_PAGE_WELCOME

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipLicence
!define MUI_PAGE_HEADER_TEXT "$(LicenceTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(LicenceUnder)"
!define MUI_LICENSEPAGE_TEXT_TOP " "
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(LicenceAgree)"
!define MUI_LICENSEPAGE_BUTTON "$(LicenceButton)"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"

Page custom ForWhom ForWhomLeave

!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenInstalled
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderLeave
!define MUI_PAGE_HEADER_TEXT "$(FolderTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderUnder)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(FolderBox)"
!insertmacro MUI_PAGE_DIRECTORY

!define MUI_PAGE_HEADER_TEXT "$(WelcomeTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallUnder)"
!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$Told"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartLierre
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopShortcut)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION MakeDesktopShortcut
!define MUI_PAGE_CUSTOMFUNCTION_SHOW FinishShow
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.Data un.DataLeave
!define MUI_PAGE_HEADER_TEXT "$(DataTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallUnder)"
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(RemovedTitle)"
!define MUI_FINISHPAGE_TEXT "$Told"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English" ; the first speaks where Windows speaks neither
!insertmacro MUI_LANGUAGE "French"

!include windows/installer/words.nsh
!include windows/installer/shared.nsh
!include windows/installer/beginning.nsh
!include windows/installer/pages.nsh
!include windows/installer/installing.nsh
!include windows/installer/uninstalling.nsh
