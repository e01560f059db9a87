# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The .deb and the .rpm, by CPack. `./dev package` calls it with what else belongs to a release.
configure_file(copyright.in copyright @ONLY)

# Debian's changelog is the version's section of CHANGELOG.md.
find_program(BEWARJE_DATE date REQUIRED)
execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C "${BEWARJE_DATE}" -u -d "${BEWARJE_RELEASE_DATE}" "+%a, %d %b %Y"
  OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
# The package of a newer Debian counts as newer, since it was built for other libraries.
set(debian_version "${PROJECT_VERSION}")
if(EXISTS /etc/os-release)
  file(STRINGS /etc/os-release release REGEX "^(ID|VERSION_ID)=")
  string(REGEX MATCH "(^|;)ID=debian" is_debian "${release}")
  if(is_debian AND "${release}" MATCHES "VERSION_ID=\"?([0-9]+)")
    string(APPEND debian_version "+deb${CMAKE_MATCH_1}")
  endif()
endif()
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/changelog"
  "bewarje (${debian_version}) stable; urgency=medium\n\n${BEWARJE_RELEASE_ENTRIES}\n -- ${BEWARJE_CONTACT}  ${day} 00:00:00 +0000\n")
execute_process(COMMAND "${BEWARJE_GZIP}" -9nf changelog
  WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" COMMAND_ERROR_IS_FATAL ANY)

# Only in the packages: each kind wants its papers in its own place.
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/copyright" "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/bewarje" COMPONENT papers_deb EXCLUDE_FROM_ALL)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/bewarje" COMPONENT papers_rpm EXCLUDE_FROM_ALL)

set(CPACK_PACKAGE_NAME bewarje)
set(CPACK_PACKAGE_VENDOR "${BEWARJE_DEVELOPER}")
set(CPACK_PACKAGE_CONTACT "${BEWARJE_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${BEWARJE_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
  "Lists the backups of all servers of an account, and creates, deletes and
restores them. Deletions can be undone for a while, the newest good backup
of a server is guarded, and what is sent is recorded first and sent once.
The API token is kept in the keychain of the desktop.
.
Bewarje is not affiliated with VPS.org.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_GENERATOR "DEB;RPM")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_SOURCE_DIR}/papers.cmake")

# Libraries are found by dpkg-shlibdeps; what is loaded at run time is named here.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${debian_version}")
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | org.freedesktop.secrets, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Applications/System")
set(CPACK_RPM_PACKAGE_URL "${BEWARJE_HOMEPAGE}")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Qt's SQLite driver is a package of its own in some distributions and none in others; the file is in all of them.
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), /usr/lib64/qt6/plugins/sqldrivers/libqsqlite.so")
# Tags that CPack has no variable for; and nothing in the package tells where and when it was built.
set(CPACK_RPM_SPEC_MORE_DEFINE "Packager: ${BEWARJE_CONTACT}
Recommends: gnome-keyring
Recommends: qt6-qtwayland
%define _build_id_links none
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")
string(REGEX REPLACE "(^|\n)  \\* " "\\1- " rpm_entries "${BEWARJE_RELEASE_ENTRIES}")
string(REPLACE "\n    " "\n  " rpm_entries "${rpm_entries}")
string(REPLACE "%" "%%" rpm_entries "${rpm_entries}")
string(REPLACE "," "" day "${day}")
string(REGEX REPLACE "^([A-Za-z]+) ([0-9]+) ([A-Za-z]+) ([0-9]+)$" "\\1 \\3 \\2 \\4" day "${day}")
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/changelog.rpm" "* ${day} ${BEWARJE_CONTACT} - ${PROJECT_VERSION}-1\n${rpm_entries}")
set(CPACK_RPM_CHANGELOG_FILE "${CMAKE_CURRENT_BINARY_DIR}/changelog.rpm")
# Folders that others own.
set(share "/usr/${CMAKE_INSTALL_DATADIR}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  "${share}/applications" "${share}/metainfo" "${share}/icons" "${share}/icons/hicolor" "${share}/icons/hicolor/scalable"
  "${share}/icons/hicolor/scalable/apps" "${share}/bash-completion" "${share}/bash-completion/completions" "${share}/licenses"
  "${share}/man" "${share}/man/man1")
foreach(side IN ITEMS 16 24 32 48 64 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    "${share}/icons/hicolor/${side}x${side}" "${share}/icons/hicolor/${side}x${side}/apps")
endforeach()

include(CPack)
