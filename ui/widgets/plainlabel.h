// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace bewarje {

/// A label for text from outside: always plain text, so markup in a server's name stays letters. It stands
/// at the side that the layout's direction means, where a QLabel goes by the direction of its words. An
/// alignment is set before the label is shown.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void alignToLayout();

    bool m_isMirrored = false;
};

} // namespace bewarje
