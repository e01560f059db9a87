# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with.
add_library(bewarje_options INTERFACE)
target_compile_features(bewarje_options INTERFACE cxx_std_20)
target_include_directories(bewarje_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_definitions(bewarje_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(bewarje_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wextra-semi -Wzero-as-null-pointer-constant
    $<$<BOOL:${BEWARJE_WERROR}>:-Werror>)
elseif(MSVC)
  target_compile_options(bewarje_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${BEWARJE_WERROR}>:/WX>)
endif()
if(MINGW)
  add_library(bewarje_exit STATIC "${CMAKE_SOURCE_DIR}/cmake/mingwexit.cpp")
  target_link_libraries(bewarje_options INTERFACE bewarje_exit)
  target_link_options(bewarje_options INTERFACE -Wl,--wrap=exit)
endif()
