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

# bewarje_precompile(NAME headers…): NAME is a target that other targets with the same modules share them with.
function(bewarje_precompile name)
  # GCC only: ccache and the others' formats have rules of their own that are not tried here.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_precompile_headers(${name} PRIVATE ${ARGN})
    target_compile_options(${name} PRIVATE -fpch-preprocess) # without it ccache cannot serve the unit
  endif()
endfunction()

# bewarje_share_precompiled(NAME FROM): NAME's units read the headers that FROM has.
function(bewarje_share_precompiled name from)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND TARGET ${from})
    target_precompile_headers(${name} REUSE_FROM ${from})
    target_compile_options(${name} PRIVATE -fpch-preprocess)
  endif()
endfunction()
