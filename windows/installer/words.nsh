; What the setup and the uninstaller say, in both languages. Not every font of a dialog has the
; narrow space that French wants before some marks: all of them get the wide one.

!macro Words NAME ENGLISH FRENCH
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
!macroend
!define Words "!insertmacro Words"

${Words} WelcomeTitle "Install Lierre" "Installer Lierre"
${Words} WelcomeText \
  "Lierre keeps the timetable, the people and the papers of a social centre on this computer.$\r$\n$\r$\nNothing leaves it: Lierre never uses the internet.$\r$\n$\r$\n" \
  "Lierre tient le planning, les personnes et les papiers d’un centre social sur cet ordinateur.$\r$\n$\r$\nRien n’en sort : Lierre n’utilise jamais internet.$\r$\n$\r$\n"
${Words} ToldUpgrade \
  "Lierre $Earlier is installed here. It is replaced by Lierre ${VERSION}; what is recorded and the settings stay as they are." \
  "Lierre $Earlier est installé ici. Il est remplacé par Lierre ${VERSION} ; ce qui est enregistré et les réglages restent tels quels."
${Words} ToldAgain \
  "Lierre ${VERSION} is installed here already. It is put back as new; what is recorded and the settings stay as they are." \
  "Lierre ${VERSION} est déjà installé ici. Il est remis à neuf ; ce qui est enregistré et les réglages restent tels quels."

${Words} LicenceTitle "Licence" "Licence"
${Words} LicenceUnder \
  "Lierre is free software: everyone may use it, copy it, study it and change it." \
  "Lierre est un logiciel libre : chacun peut s’en servir, le copier, l’étudier, le changer."
${Words} LicenceAgree \
  "Lierre comes under the European Union Public Licence (EUPL)." \
  "Lierre est diffusé sous la Licence publique de l’Union européenne (EUPL), dont le texte français a la même valeur."
${Words} LicenceButton "I &agree" "J’&accepte"

${Words} ForWhomTitle "For whom?" "Pour qui ?"
${Words} ForWhomUnder "Who uses Lierre on this computer." "Qui se sert de Lierre sur cet ordinateur."
${Words} ForMe "For &me" "Pour &moi"
${Words} ForMeUnder \
  "In your own session. No administrator is needed." \
  "Dans votre session. Sans administrateur."
${Words} ForAll "For &all accounts of this computer" "Pour &tous les comptes de cet ordinateur"
${Words} ForAllUnder \
  "Windows asks for the agreement of an administrator. Each account keeps data of its own." \
  "Windows demande l’accord d’un administrateur. Chaque compte garde ses propres données."

${Words} FolderTitle "Where?" "Dans quel dossier ?"
${Words} FolderUnder "The folder of the program." "Le dossier du programme."
${Words} FolderText \
  "The one proposed suits most computers. What Lierre records goes elsewhere, into the data of each account." \
  "Celui qui est proposé convient presque toujours. Ce que Lierre enregistre va ailleurs, dans les données de chaque compte."
${Words} FolderBox "Folder" "Dossier"
${Words} InstallUnder "A minute at most." "Une minute au plus."

${Words} Copying "Copying Lierre…" "Copie de Lierre…"
${Words} Replacing "Putting it in place…" "Mise en place…"
${Words} Removing "Removing Lierre…" "Retrait de Lierre…"
${Words} FinishTitle "Lierre is installed" "Lierre est installé"
${Words} FinishText \
  "Lierre is in the Start menu. At its first start it asks for the name of the centre and for a passphrase." \
  "Lierre se trouve dans le menu Démarrer. Au premier démarrage, il demande le nom du centre et une phrase de passe."
${Words} FinishUpgrade \
  "Lierre ${VERSION} is in place. What was recorded and the settings are as they were." \
  "Lierre ${VERSION} est en place. Ce qui était enregistré et les réglages sont tels quels."
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
  "Lierre est installé pour tous les comptes de cet ordinateur : le remplacer ou le retirer demande l’accord d’un administrateur."
${Words} Running \
  "Lierre is open on this computer, perhaps in another session. Close it, then try again." \
  "Lierre est ouvert sur cet ordinateur, peut-être dans une autre session. Le fermer, puis recommencer."
${Words} NewerProgram \
  "Lierre $Earlier is installed, and records in a way that Lierre ${VERSION} can’t read. Keep it, or take the setup of version $Earlier or of a newer one. Nothing was changed." \
  "Lierre $Earlier est installé, et il enregistre d’une façon que Lierre ${VERSION} ne sait pas lire. Le garder, ou prendre l’installation de la version $Earlier ou d’une plus récente. Rien n’a été changé."
${Words} NewerData \
  "What is recorded on this computer was written by a newer Lierre, and Lierre ${VERSION} can’t read it. Take the setup of that version (its data are of schema $DataSchema, this one reads up to ${SCHEMA}). Nothing was changed." \
  "Ce qui est enregistré sur cet ordinateur l’a été par un Lierre plus récent, et Lierre ${VERSION} ne sait pas le lire. Prendre l’installation de cette version (ses données sont au schéma $DataSchema, celle-ci lit jusqu’au ${SCHEMA}). Rien n’a été changé."
${Words} Downgrade \
  "Lierre $Earlier is installed, which is newer than this setup (${VERSION}). Go back to Lierre ${VERSION}? What is recorded stays as it is." \
  "Lierre $Earlier est installé, plus récent que cette installation (${VERSION}). Revenir à Lierre ${VERSION} ? Ce qui est enregistré reste tel quel."
${Words} IsDataFolder \
  "This folder is the one where Lierre records. Choose another for the program." \
  "C’est dans ce dossier que Lierre enregistre. En choisir un autre pour le programme."
${Words} IsSynchronised \
  "This folder is synchronised by OneDrive, which may take the program away from this computer. Choose another." \
  "Ce dossier est synchronisé par OneDrive, qui pourrait retirer le programme de cet ordinateur. En choisir un autre."
${Words} IsPortable \
  "A portable Lierre, which keeps its data beside itself, is in this folder. Choose another." \
  "Un Lierre portable, qui garde ses données à côté de lui, se trouve dans ce dossier. En choisir un autre."
${Words} NotForAll \
  "For all accounts, Lierre is installed in $PROGRAMFILES64: elsewhere, any account could change what the others open." \
  "Pour tous les comptes, Lierre s’installe dans $PROGRAMFILES64 : ailleurs, n’importe quel compte pourrait changer ce que les autres ouvrent."
${Words} IsOthers \
  "There are other files in this folder. Choose one that is new or empty." \
  "Il y a d’autres fichiers dans ce dossier. En choisir un nouveau, ou un dossier vide."
${Words} NoSpace \
  "There isn’t enough room on this disk: Lierre needs $0 MB. Nothing was changed." \
  "Il n’y a pas assez de place sur ce disque : Lierre a besoin de $0 Mo. Rien n’a été changé."
${Words} CannotWrite \
  "Nothing can be written in $INSTDIR: ask whoever looks after this computer. Nothing was changed." \
  "Impossible d’écrire dans $INSTDIR : demander à la personne qui s’occupe de cet ordinateur. Rien n’a été changé."
${Words} IsReadOnly \
  "Nothing can be written in this folder. Choose another." \
  "Impossible d’écrire dans ce dossier. En choisir un autre."
${Words} NotReplaced \
  "A file of Lierre is held by another program, perhaps the antivirus. Start this setup again in a few minutes." \
  "Un fichier de Lierre est retenu par un autre programme, peut-être l’antivirus. Relancer cette installation dans quelques minutes."
${Words} StillWorks \
  "Meanwhile, what was installed works as before." \
  "D’ici là, ce qui était installé fonctionne comme avant."

${Words} DataTitle "Remove Lierre" "Retirer Lierre"
${Words} DataUnder "What is recorded can stay." "Ce qui est enregistré peut rester."
${Words} DataStays \
  "The program is removed from this computer. What the centre recorded stays in this folder:" \
  "Le programme est retiré de cet ordinateur. Ce que le centre a enregistré reste dans ce dossier :"
${Words} RemovedForAll \
  "The program is removed from this computer, for all its accounts. $(AllKept)" \
  "Le programme est retiré de cet ordinateur, pour tous ses comptes. $(AllKept)"
${Words} NoData \
  "The program is removed from this computer. Nothing is recorded in this session." \
  "Le programme est retiré de cet ordinateur. Rien n’est enregistré dans cette session."
${Words} DataLater \
  "Installing Lierre again finds it as it was." \
  "Installer Lierre de nouveau le retrouve tel quel."
${Words} DeleteBox \
  "&Delete it too: people, attendance, papers, and the backups in that folder" \
  "&Effacer aussi tout cela : personnes, présences, papiers, et les sauvegardes de ce dossier"
${Words} DeleteSure \
  "All that the centre recorded will be deleted for good:$\r$\n$\r$\n$DataFolder$\r$\n$\r$\nNobody will be able to bring it back without a backup kept elsewhere. Delete it?" \
  "Tout ce que le centre a enregistré va être effacé pour toujours :$\r$\n$\r$\n$DataFolder$\r$\n$\r$\nPersonne ne pourra le retrouver sans une sauvegarde gardée ailleurs. Effacer ?"
${Words} RemoveButton "&Remove" "&Retirer"
${Words} RemovedTitle "Lierre is removed" "Lierre est retiré"
${Words} RemovedText \
  "The program is no longer on this computer." \
  "Le programme n’est plus sur cet ordinateur."
${Words} RemovedKept \
  "What the centre recorded is still in this folder:$\r$\n$\r$\n$DataFolder" \
  "Ce que le centre a enregistré est toujours dans ce dossier :$\r$\n$\r$\n$DataFolder"
${Words} AllKept \
  "What each account recorded stays in its own folder %LOCALAPPDATA%\${APP}." \
  "Ce que chaque compte a enregistré reste dans son propre dossier %LOCALAPPDATA%\${APP}."
${Words} RemovedData \
  "What was recorded was deleted too." \
  "Ce qui était enregistré a été effacé aussi."
${Words} DataNotRemoved \
  "A part of what was recorded could not be deleted. It is still in this folder:$\r$\n$\r$\n$DataFolder" \
  "Une partie de ce qui était enregistré n’a pas pu être effacée. Elle est encore dans ce dossier :$\r$\n$\r$\n$DataFolder"
