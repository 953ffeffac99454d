# cmake --install: the program, what it reads, and what the desktop knows of it. The component `kiosk` is the session of
# a machine that shows nothing else (docs/kiosk-machine.md) and is installed only when asked for.
include(GNUInstallDirs)
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(share ${CMAKE_INSTALL_DATADIR})
set(manual ${CMAKE_CURRENT_BINARY_DIR}/man)

install(TARGETS kasane kasane-out)
install(DIRECTORY assets data templates DESTINATION ${share}/kasane)
# The guide is read on the screen, too, with the pictures of its papers.
install(DIRECTORY docs/guide docs/screens DESTINATION ${share}/kasane/docs)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(FILES ${packaging}/desktop/jp.kasane.kasane.desktop ${packaging}/desktop/jp.kasane.sealed-backup.desktop
  DESTINATION ${share}/applications)
install(FILES ${packaging}/desktop/jp.kasane.kasane.metainfo.xml DESTINATION ${share}/metainfo)
install(FILES ${packaging}/desktop/kasane.xml DESTINATION ${share}/mime/packages)
set(icons ${share}/icons/hicolor)
install(FILES assets/icon.svg DESTINATION ${icons}/scalable/apps RENAME kasane.svg)
install(FILES ${packaging}/icons/application-x-kasane-sealed.svg DESTINATION ${icons}/scalable/mimetypes)
foreach(size 32 48 64 128 256)
  install(FILES ${packaging}/icons/${size}/kasane.png DESTINATION ${icons}/${size}x${size}/apps)
  install(FILES ${packaging}/icons/${size}/application-x-kasane-sealed.png
    DESTINATION ${icons}/${size}x${size}/mimetypes)
endforeach()
install(FILES ${packaging}/completion.bash DESTINATION ${share}/bash-completion/completions RENAME kasane)

# The manual pages say what the program says of itself.
foreach(page kasane kasane-out kasane-session)
  foreach(language "" ja/)
    set(filled ${manual}/${language}${page}.1)
    add_custom_command(OUTPUT ${filled}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${manual}/ja
      COMMAND ${packaging}/man/fill $<TARGET_FILE:kasane> ${packaging}/man/${language}${page}.1 > ${filled}
      DEPENDS kasane ${packaging}/man/fill ${packaging}/man/${language}${page}.1 VERBATIM)
    list(APPEND pages ${filled})
    set(only "")
    if(page STREQUAL kasane-session)
      set(only COMPONENT kiosk EXCLUDE_FROM_ALL)
    endif()
    install(FILES ${filled} DESTINATION ${CMAKE_INSTALL_MANDIR}/${language}man1 ${only})
  endforeach()
endforeach()
add_custom_target(manual ALL DEPENDS ${pages})

set(kiosk ${packaging}/kiosk)
install(PROGRAMS ${kiosk}/kasane-session DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT kiosk EXCLUDE_FROM_ALL)
install(FILES ${kiosk}/bus.conf ${kiosk}/openbox.xml ${kiosk}/fcitx5-profile DESTINATION ${share}/kasane/kiosk
  COMPONENT kiosk EXCLUDE_FROM_ALL)
install(FILES ${kiosk}/kasane.desktop DESTINATION ${share}/xsessions COMPONENT kiosk EXCLUDE_FROM_ALL)
