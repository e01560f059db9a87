# SPDX-FileCopyrightText: Bewarje contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's and the standard library's headers are read once a library instead of once a unit: a unit then takes
# less than half of the time. Ours are never among them, and the tidy preset builds without, so that a unit
# which forgot an include is found.
set(bewarje_core_headers
  <QByteArray> <QDateTime> <QHash> <QList> <QMetaType> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl>
  <QAbstractTableModel> <QNetworkAccessManager> <QNetworkReply> <QNetworkRequest>
  <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span> <utility> <variant> <vector>)
set(bewarje_widget_headers
  <QAction> <QApplication> <QBoxLayout> <QDialog> <QDialogButtonBox> <QHeaderView> <QLabel> <QLineEdit> <QListView>
  <QMainWindow> <QMenu> <QMessageBox> <QPainter> <QPushButton> <QStyledItemDelegate> <QTableView> <QToolButton>)

# GCC only: ccache and the others' formats have rules of their own that are not tried here.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(bewarje_precompiles TRUE)
endif()

# bewarje_precompile(NAME LIBRARIES… HEADERS …): a target that holds precompiled headers and nothing else. It
# defines no more than all that share it, else GCC refuses them.
function(bewarje_precompile name)
  if(bewarje_precompiles)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;HEADERS")
    add_library(${name} OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp")
    target_link_libraries(${name} PRIVATE bewarje_options ${arg_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    target_compile_options(${name} PRIVATE -fpch-preprocess) # without it ccache cannot serve the unit
  endif()
endfunction()

# bewarje_share_precompiled(NAME FROM): NAME's units read the headers that FROM holds.
function(bewarje_share_precompiled name from)
  if(TARGET ${from})
    target_precompile_headers(${name} REUSE_FROM ${from})
    target_compile_options(${name} PRIVATE -fpch-preprocess)
  endif()
endfunction()

set(core_modules Qt6::Core Qt6::Network Qt6::Sql)
set(widget_modules ${core_modules} Qt6::Gui Qt6::Widgets)
bewarje_precompile(bewarje_core_headers LIBRARIES ${core_modules} HEADERS ${bewarje_core_headers})
bewarje_precompile(bewarje_widget_headers LIBRARIES ${widget_modules}
  HEADERS ${bewarje_core_headers} ${bewarje_widget_headers})
if(BUILD_TESTING)
  find_package(Qt6 REQUIRED COMPONENTS Test)
  # Without the folders of each test, which QFINDTESTDATA alone wants: they would make the headers differ.
  set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
  bewarje_precompile(bewarje_app_test_headers LIBRARIES ${core_modules} Qt6::Test
    HEADERS ${bewarje_core_headers} <QSignalSpy> <QTest>)
  bewarje_precompile(bewarje_ui_test_headers LIBRARIES ${widget_modules} Qt6::Test
    HEADERS ${bewarje_core_headers} ${bewarje_widget_headers} <QSignalSpy> <QTest>)
endif()
