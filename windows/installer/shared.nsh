; What the setup and the uninstaller share; the functions of the second are called un.…

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

; $2 becomes 1 when a Lierre of this folder runs: its Python can't be written to. The runtime
; may still have the name that a setup which was cut has left it.
!macro SeeWhetherUsed FOLDER
  !insertmacro SeeWhetherOpen "${FOLDER}\${RUNTIME}\${IN_USE}"
  !insertmacro SeeWhetherOpen "${FOLDER}\${RUNTIME}.old\${IN_USE}"
!macroend

!macro SeeWhetherOpen FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      StrCpy $2 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro Shared un

; The language that the command line asks for.
Function ${un}ReadLanguage
  Push $0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $0
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $0
  ${EndIf}
  Pop $0
FunctionEnd

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

; Come back when no Lierre runs of this folder, nor of the one it leaves; stop if it is not closed.
Function ${un}WaitUntilClosed
  Push $0
  Push $1
  Push $2
  StrCpy $1 0
  ${Do}
    StrCpy $2 0
    !insertmacro SeeWhetherUsed "$INSTDIR"
    ${If} $EarlierFolder != ""
      !insertmacro SeeWhetherUsed "$EarlierFolder"
    ${EndIf}
    ${If} $2 = 0
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
    Abort
    again:
  ${Loop}
  Pop $2
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
