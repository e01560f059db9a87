# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Explorer shows of the program, and how Windows is to treat it.
set(bewarje_windows_folder "${CMAKE_CURRENT_LIST_DIR}")
configure_file("${bewarje_windows_folder}/bewarje.rc.in" "${CMAKE_BINARY_DIR}/generated/bewarje.rc" @ONLY)
target_sources(bewarje PRIVATE "${CMAKE_BINARY_DIR}/generated/bewarje.rc")
set_source_files_properties("${CMAKE_BINARY_DIR}/generated/bewarje.rc" PROPERTIES
  OBJECT_DEPENDS "${bewarje_windows_folder}/bewarje.ico;${bewarje_windows_folder}/bewarje.manifest")
