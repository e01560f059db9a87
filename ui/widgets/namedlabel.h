// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace bewarje {

class PlainLabel;

/// A line of text that assistive technology finds by a name: the frame carries it, since a label with an
/// accessible name of its own hides its text.
class NamedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit NamedLabel(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    PlainLabel *m_label;
};

} // namespace bewarje
