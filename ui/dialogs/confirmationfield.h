// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace bewarje {

/// A field in which a person types what was asked for. Compared in NFC, trimmed, case ignored; pasting
/// is allowed.
class ConfirmationField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ConfirmationField(QWidget *parent = nullptr);

    /// Until something is expected nothing matches.
    void setExpected(const QString &expected);
    [[nodiscard]] bool isMatching() const { return m_isMatching; }

    /// How typed text is compared: NFC, trimmed, case folded.
    [[nodiscard]] static QString folded(const QString &text);

signals:
    void matchChanged(bool isMatching);

private:
    void compare();

    QString m_expected;
    bool m_isMatching = false;
};

} // namespace bewarje
