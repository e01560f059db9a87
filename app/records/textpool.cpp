// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/textpool.h"

#include "app/domain/foldedtext.h"

namespace bewarje {

quint32 TextPool::add(const QString &text)
{
    if (const auto known = m_numbers.constFind(text); known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_texts.size());
    m_numbers.insert(text, number);
    m_texts.append(text);
    const QString folded = foldedText(text);
    m_folded.append(folded == text ? text : folded);
    return number;
}

} // namespace bewarje
