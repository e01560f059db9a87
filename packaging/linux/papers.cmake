# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by CPack once a generator: the package gets the papers that its kind wants.
string(TOLOWER "papers_${CPACK_GENERATOR}" papers)
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${build}" bewarje "${papers}" /)
