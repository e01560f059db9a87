# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Who the program says that it is, in itself and in every package. Whoever distributes it sets these.
set(BEWARJE_APPLICATION_ID "org.bewarje.Bewarje" CACHE STRING "Identity of the application, reverse domain name")
set(BEWARJE_HOMEPAGE "https://bewarje.org" CACHE STRING "Address of the project")
set(BEWARJE_RELEASES_PAGE "${BEWARJE_HOMEPAGE}/releases" CACHE STRING
  "Page with the releases, opened by Check for a newer version; empty: there is no such command")
set(BEWARJE_CONTACT "Bewarje contributors <contact@bewarje.org>" CACHE STRING "Maintainer of the packages, with an address")
