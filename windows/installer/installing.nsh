; Installing: every part is written beside the one in use, then all take their places.

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
    MessageBox MB_OK|MB_ICONSTOP "$(CannotWrite)" /SD IDOK
    SetErrorLevel ${EXIT_NOT_HERE}
    Abort
  ${EndIf}
  Call RecogniseEarlier
  SetDetailsPrint textonly
  DetailPrint "$(Copying)"
  SetDetailsPrint none
  File /r "${PAYLOAD}\${RUNTIME}\*"
  SetOutPath "$INSTDIR\${LICENCES}.new"
  File /r "${PAYLOAD}\${LICENCES}\*"
  SetOutPath "$INSTDIR"
  File "/oname=${LAUNCHER}.new" "${LAUNCHERS}\${LAUNCHER}"
  File "/oname=${CONSOLE_LAUNCHER}.new" "${LAUNCHERS}\${CONSOLE_LAUNCHER}"
  File "/oname=${LICENCE_FILE}.new" "${PAYLOAD}\${LICENCE_FILE}"
  SetDetailsPrint textonly
  DetailPrint "$(Replacing)"
  SetDetailsPrint none
  Call WaitUntilClosed
  Call ReplaceParts
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call MakeShortcuts
  Call Register
  ${If} $Earlier == ""
    StrCpy $Told "$(FinishText)"
  ${Else}
    StrCpy $Told "$(FinishUpgrade)"
  ${EndIf}
  SetErrorLevel 0
SectionEnd

!macro ForgetPart PART
  !insertmacro DeleteTree "" "$INSTDIR\${PART}.new"
!macroend

; What a setup that was cut left beside the program, here or where it was.
Function ForgetNew
  !insertmacro EachPart "!insertmacro ForgetPart"
  ${If} $EarlierFolder != ""
    !insertmacro DeleteTree "" "$EarlierFolder\${RUNTIME}.new"
  ${EndIf}
FunctionEnd

; One folder may have two names, and what is put into it shows under both. It isn't removed then
; as the one that was left.
Function RecogniseEarlier
  ${If} ${FileExists} "$EarlierFolder\${RUNTIME}.new\*.*"
    StrCpy $EarlierFolder $INSTDIR
  ${EndIf}
FunctionEnd

!macro Move FROM TO
  Push "${FROM}"
  Push "${TO}"
  Call Move
!macroend

; What an earlier setup could not delete is in the way, unless it is all there is of the part.
!macro ClearWay PART
  ${If} ${FileExists} "$INSTDIR\${PART}"
    !insertmacro DeleteTree "" "$INSTDIR\${PART}.old"
    ${If} ${FileExists} "$INSTDIR\${PART}.old"
      StrCpy $1 1
    ${EndIf}
  ${EndIf}
!macroend

!macro ReplacePart PART
  ${If} $1 = 0
  ${AndIf} ${FileExists} "$INSTDIR\${PART}"
    !insertmacro Move "${PART}" "${PART}.old"
  ${EndIf}
  ${If} $1 = 0
    !insertmacro Move "${PART}.new" "${PART}"
  ${EndIf}
!macroend

; Nothing is deleted here: a file that is held would leave half of a part.
!macro PutPartBack PART
  ${IfNot} ${FileExists} "$INSTDIR\${PART}.new" ; it took its place
    !insertmacro Move "${PART}" "${PART}.new"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${PART}.old"
    !insertmacro Move "${PART}.old" "${PART}"
  ${EndIf}
!macroend

!macro ForgetFormer PART
  !insertmacro DeleteTree "" "$INSTDIR\${PART}.old"
!macroend

; Every new part takes its place, or none does.
Function ReplaceParts
  StrCpy $1 0 ; 1 once a part could not be replaced
  !insertmacro EachPart "!insertmacro ClearWay"
  ${If} $1 = 0
    !insertmacro EachPart "!insertmacro ReplacePart"
    ${If} $1 = 1
      !insertmacro EachPart "!insertmacro PutPartBack"
    ${EndIf}
  ${EndIf}
  ${If} $1 = 1
    StrCpy $Told "$(NotReplaced)"
    ${If} $Earlier != ""
      StrCpy $Told "$Told $(StillWorks)"
    ${EndIf}
    MessageBox MB_OK|MB_ICONSTOP "$Told" /SD IDOK
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
  ${For} $0 1 40
    ClearErrors
    Rename "$INSTDIR\$R0" "$INSTDIR\$R1"
    ${IfNot} ${Errors}
      ${Break}
    ${EndIf}
    Sleep 250
  ${Next}
  ${If} $0 > 40
    StrCpy $1 1
  ${EndIf}
  Pop $0
  Pop $R0
  Pop $R1
FunctionEnd

; The disk is full, or a file refused: what was there is as it was.
Function .onInstFailed
  SetOutPath "$TEMP" ; a folder in use can't be deleted
  Call ForgetNew
  RMDir "$INSTDIR"
FunctionEnd

; The nearest folder of $INSTDIR that is there, on the stack; nothing when its disk isn't.
Function FindNearest
  Push $0
  StrCpy $0 "$INSTDIR"
  ${DoUntil} ${FileExists} "$0\*.*"
    ${GetParent} "$0" $0
    ${If} $0 == ""
      ${Break}
    ${EndIf}
  ${Loop}
  Exch $0
FunctionEnd

; Room for the new program beside the one in use.
Function CheckSpace
  Call FindNearest
  Pop $1
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
