// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace bewarje {

class Commands;

/// The window's keys in a table, made from the actions themselves so that it cannot differ from them.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    KeyList(const Commands &commands, QWidget *parent);
};

} // namespace bewarje
