// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace bewarje {

/// Distinct texts with a number each, and the same without case and accents (kept once where both are equal).
class TextPool
{
public:
    quint32 add(const QString &text);

    [[nodiscard]] const QList<QString> &texts() const { return m_texts; }
    [[nodiscard]] const QList<QString> &folded() const { return m_folded; }

private:
    QList<QString> m_texts;
    QList<QString> m_folded;
    QHash<QString, quint32> m_numbers;
};

} // namespace bewarje
