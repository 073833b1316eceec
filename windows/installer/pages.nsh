; What is asked: for whom, in which folder; then whether to start.

Function WelcomePre
  Call SkipWhenContinued
  StrCpy $Told ""
  ${If} $Earlier == "${VERSION}"
    StrCpy $Told "$(ToldAgain)"
  ${ElseIf} $Earlier != ""
    StrCpy $Told "$(ToldUpgrade)"
  ${EndIf}
FunctionEnd

Function SkipWhenContinued
  ${If} $Continued = 1
    Abort
  ${EndIf}
FunctionEnd

; To replace what is installed there is nothing more to ask: the first button installs.
Function WelcomeShow
  ${If} $Earlier != ""
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  ${EndIf}
FunctionEnd

Function SkipLicence
  Call SkipWhenContinued
  Call SkipWhenInstalled
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
  ${NSD_CreateFirstRadioButton} 0 10u 100% 12u "$(ForMe)"
  Pop $ForMe
  ${NSD_CreateAdditionalRadioButton} 0 52u 100% 12u "$(ForAll)"
  Pop $ForAll
  ${NSD_CreateLabel} 12u 23u -12u 20u "$(ForMeUnder)"
  Pop $0
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
    Call RefuseOlder
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
  StrCpy $0 "$INSTDIR"
  System::Call 'kernel32::GetFullPathNameW(w r0, i ${NSIS_MAX_STRLEN}, w .r0, p 0)'
  StrCpy $INSTDIR "$0"
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
  Push "$PROGRAMFILES64"
  Call IsInside
  Pop $0
  ${If} $Mode == "all"
  ${AndIf} $0 = 0
    StrCpy $Refusal "$(NotForAll)"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${PORTABLE_MARK}"
    StrCpy $Refusal "$(IsPortable)"
  ${ElseIf} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${LAUNCHER}"
  ${AndIfNot} ${FileExists} "$INSTDIR\${PROGRAM}\*.*" ; left by a setup that was cut, like these
  ${AndIfNot} ${FileExists} "$INSTDIR\${RUNTIME}.new\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${RUNTIME}.old\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      StrCpy $Refusal "$(IsOthers)"
    ${EndIf}
  ${EndIf}
  ${If} $Refusal == ""
    Call TryToWrite
  ${EndIf}
  Pop $0
FunctionEnd

; A file is made and deleted where the folder is, or would be.
Function TryToWrite
  Push $0
  Push $1
  Call FindNearest
  Pop $0
  StrCpy $1 ""
  ${If} $0 != ""
    GetTempFileName $1 "$0"
  ${EndIf}
  ${If} $1 == ""
    StrCpy $Refusal "$(IsReadOnly)"
  ${Else}
    Delete "$1"
  ${EndIf}
  Pop $1
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

; Who installs for all may not be who is in front of the screen: Lierre isn't started for them,
; with their rights and their data. A shortcut that was thrown away doesn't come back by itself.
Function FinishShow
  ${If} $Mode == "all"
    SendMessage $mui.FinishPage.Run ${BM_SETCHECK} ${BST_UNCHECKED} 0
    ShowWindow $mui.FinishPage.Run ${SW_HIDE}
  ${EndIf}
  ${If} $Earlier != ""
  ${AndIfNot} ${FileExists} "$DESKTOP\${APP}.lnk"
    SendMessage $mui.FinishPage.ShowReadme ${BM_SETCHECK} ${BST_UNCHECKED} 0
  ${EndIf}
FunctionEnd

Function StartLierre
  Exec '"$INSTDIR\${LAUNCHER}"'
FunctionEnd

Function MakeDesktopShortcut
  CreateShortcut "$DESKTOP\${APP}.lnk" "$INSTDIR\${LAUNCHER}" "" "" 0 SW_SHOWNORMAL "" "$(ShortcutHint)"
FunctionEnd
