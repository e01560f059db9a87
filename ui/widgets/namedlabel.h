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
    /// Room is kept for this text, where there is any, so that what stands beside does not move with the
    /// real one, which goes to the trailing edge.
    void reserve(const QString &longest);

    [[nodiscard]] QSize sizeHint() const override;

private:
    PlainLabel *m_label;
    int m_reserved = 0;
};

} // namespace bewarje
