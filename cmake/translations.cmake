# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Texts of all languages go into the program under :/i18n. A missing .ts would silently be made empty.
set(bewarje_ts_files
  "${CMAKE_SOURCE_DIR}/translations/bewarje_en.ts"
  "${CMAKE_SOURCE_DIR}/translations/bewarje_fy.ts"
  "${CMAKE_SOURCE_DIR}/translations/bewarje_nl.ts"
)
foreach(file IN LISTS bewarje_ts_files)
  if(NOT EXISTS "${file}")
    message(FATAL_ERROR "${file} is missing")
  endif()
endforeach()
qt_add_lrelease(bewarje_ui TS_FILES ${bewarje_ts_files} QM_FILES_OUTPUT_VARIABLE bewarje_qm_files)
qt_add_resources(bewarje_ui "translations" PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}" FILES ${bewarje_qm_files})

# `ninja update_translations` extracts what the sources say; English holds plurals only. Without -I lupdate finds no
# header, and writes contexts without their namespace, which never match at run time.
add_custom_target(update_translations
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -pluralonly -I . ui -ts translations/bewarje_en.ts
  COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I . ui -ts translations/bewarje_fy.ts translations/bewarje_nl.ts
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
  VERBATIM)
