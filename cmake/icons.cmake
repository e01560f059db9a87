# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The rasters of resources/icons go into the program under :/icons; QtSvg is not needed to build or run it.
set(bewarje_icon_files)
foreach(glyph IN ITEMS account close completed copy delete deleting failed fold help info keep never new offline refresh
                       restore running search settings unfold unknown warning)
  foreach(side IN ITEMS 16 20 24 32 40 48 72)
    list(APPEND bewarje_icon_files "resources/icons/raster/${side}/${glyph}.png")
  endforeach()
endforeach()
foreach(side IN ITEMS 16 24 32 48 64 128 256 512)
  list(APPEND bewarje_icon_files "resources/icons/raster/${side}/application.png")
endforeach()
qt_add_resources(bewarje_ui "icons" PREFIX "/icons" BASE "resources/icons/raster" FILES ${bewarje_icon_files})
