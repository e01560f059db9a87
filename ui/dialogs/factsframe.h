// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QGridLayout;

namespace bewarje {

/// Facts under each other on the palette's base: quiet names, strong values.
class FactsFrame : public QFrame
{
    Q_OBJECT

public:
    explicit FactsFrame(QWidget *parent = nullptr);

    /// Both are shown as plain text; a word too long is clipped and widens nothing.
    void addFact(const QString &name, const QString &value);

private:
    QGridLayout *m_grid;
};

} // namespace bewarje
