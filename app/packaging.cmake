# What is installed beside the program, and the Debian package: cpack -G DEB in the build folder of the release preset.
set(package ${CMAKE_SOURCE_DIR}/resources/package)
set(made ${CMAKE_CURRENT_BINARY_DIR}/package)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/rollcall)

add_custom_command(OUTPUT ${made}/rollcall.1.gz ${made}/rollcall
  COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:rollcall> -DVERSION=${PROJECT_VERSION}
    -DMANUAL_IN=${package}/rollcall.1.in -DMANUAL=${made}/rollcall.1
    -DCOMPLETION_IN=${package}/rollcall.bash-completion.in -DCOMPLETION=${made}/rollcall
    -P ${CMAKE_CURRENT_SOURCE_DIR}/optiondocs.cmake
  COMMAND gzip -9nf ${made}/rollcall.1
  DEPENDS rollcall optiondocs.cmake ${package}/rollcall.1.in ${package}/rollcall.bash-completion.in VERBATIM)
configure_file(${package}/changelog.in ${made}/changelog.Debian @ONLY)
# Software centres fetch pictures by their address: whoever publishes the program names it.
set(ROLLCALL_PICTURES "" CACHE STRING "https address at which resources/screenshots is published, for the metainfo")
set(screenshots "")
if(ROLLCALL_PICTURES)
  set(kind " type=\"default\"")
  set(screenshots "  <screenshots>\n")
  foreach(picture "floor-light:Everybody's state, channels and last two hours" "coverage:Minimums, and who covers them now"
      "import:A list of new people, repaired before anything is sent" "history:The day as it was seen"
      "floor-stale:What is old looks old" "wall:The wall, read from four metres")
    string(REGEX MATCH "^([^:]+):(.+)$" picture "${picture}")
    string(APPEND screenshots "    <screenshot${kind}>\n      <caption>${CMAKE_MATCH_2}</caption>\n"
      "      <image>${ROLLCALL_PICTURES}/${CMAKE_MATCH_1}.png</image>\n    </screenshot>\n")
    set(kind "")
  endforeach()
  string(APPEND screenshots "  </screenshots>\n")
endif()
configure_file(${package}/rollcall.metainfo.xml.in ${made}/app.rollcall.Rollcall.metainfo.xml @ONLY)
add_custom_command(OUTPUT ${made}/changelog.Debian.gz
  COMMAND gzip -9nkf ${made}/changelog.Debian DEPENDS ${made}/changelog.Debian VERBATIM)
add_custom_target(packagefiles ALL DEPENDS ${made}/rollcall.1.gz ${made}/changelog.Debian.gz)

install(FILES ${made}/rollcall.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/rollcall DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/app.rollcall.Rollcall.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/rollcall.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_SOURCE_DIR}/resources/rollcall.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 128 256)
  install(FILES ${package}/icons/rollcall-${size}.png RENAME rollcall.png
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${package}/lintian-overrides RENAME rollcall DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)
install(FILES ${package}/copyright ${made}/changelog.Debian.gz ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${doc})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rollcall)
set(CPACK_PACKAGE_CONTACT "The Rollcall authors <rollcall@localhost.localdomain>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Plug-ins and files that no library asks for.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (<< 6.7) | qt6-svg-plugins, libqt6sql6-sqlite, ca-certificates, fonts-inter, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql") # --history
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "supervisor dashboard for contact centres that run on Dixa")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Rollcall shows team leads who works, who is away and who is offline, on which
channels, and since when, and lets them act on it: channels are switched with
a preview, a confirmation and an undo, and agents are created and edited.

A wall display and a simulated organisation to try it on are included.")
include(CPack)
