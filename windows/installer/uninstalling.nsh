; Removing what was installed, and the data only when that is said twice.

Function un.onInit
  SetRegView 64
  Call un.ReadLanguage
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Mode "all"
    Call un.BecomeAdministrator
  ${Else}
    StrCpy $Mode "user"
    Call un.FindData
  ${EndIf}
FunctionEnd

; Go on in a second uninstaller that has an administrator's rights, unless this one has.
Function un.BecomeAdministrator
  Call un.IsAdministrator
  Pop $0
  ${If} $0 = 0
    StrCpy $0 "/LANG=$LANGUAGE"
    ${If} ${Silent}
      StrCpy $0 "$0 /S"
    ${EndIf}
    ClearErrors
    ExecShell "runas" "$INSTDIR\${UNINSTALLER}" $0
    ${If} ${Errors}
      ${Refuse} "$(NoRightsUpgrade)" ${EXIT_NOT_HERE}
    ${EndIf}
    Quit
  ${EndIf}
FunctionEnd

; The data of the user in front of the screen; those of the others, for whom a program that was
; for all goes too, are nobody's here to name or to delete.
Function un.Data
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataUnder)"
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(RemoveButton)"
  nsDialogs::Create 1018
  Pop $0
  ${If} $Mode == "all"
    ${NSD_CreateLabel} 0 10u 100% 40u "$(RemovedForAll)"
    Pop $0
  ${ElseIfNot} ${FileExists} "$DataFolder\*.*"
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
  ${If} $Mode == "all"
    StrCpy $Told "$(RemovedText)$\r$\n$\r$\n$(AllKept)"
  ${ElseIf} ${FileExists} "$DataFolder\*.*"
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
