; Before anything is shown: whether this computer will do, what is installed, whether it may be
; replaced.

Function .onInit
  SetRegView 64
  Call ReadLanguage
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    ${Refuse} "$(OldWindows)" ${EXIT_NOT_HERE}
  ${EndIf}
  Call OnlyOnce
  Call ReadFolder
  Call ChooseMode
  ${If} $Continued <> 1 ; else this user may be an administrator, whose data are none of ours
    Call FindData
  ${EndIf}
  Call RefuseOlder
  ${If} ${Silent}
    Call RefuseWithoutRights
    Call CheckFolder
    ${If} $Refusal != ""
      ${Refuse} "$Refusal" ${EXIT_NOT_HERE}
    ${EndIf}
  ${EndIf}
FunctionEnd

; NSIS reads /D= only without quotes; a shell puts them around a folder with spaces.
Function ReadFolder
  Push $0
  ${GetParameters} $0
  ClearErrors
  ${WordFind2X} $0 '"/D=' '"' "E+1" $0
  ${IfNot} ${Errors}
    StrCpy $INSTDIR $0
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
  ${If} $DataFolder != ""
    ClearErrors
    FileOpen $0 "$DataFolder\${SCHEMA_NAME}" r
    ${IfNot} ${Errors}
      FileRead $0 $DataSchema 8
      FileClose $0
      IntOp $DataSchema $DataSchema + 0
    ${EndIf}
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
