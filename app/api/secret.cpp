// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/secret.h"

#include <algorithm>

namespace bewarje {

namespace {

constexpr qsizetype longestToken = 4096;

bool isAcceptable(QByteArrayView bytes)
{
    return !bytes.isEmpty() && bytes.size() <= longestToken
           && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

} // namespace

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

void Secret::wipe()
{
    if (m_bytes.isEmpty() || !m_bytes.isDetached())
        return;
    // Through volatile: a plain fill just before the end of a lifetime may be optimised away.
    volatile char *bytes = m_bytes.data();
    std::fill_n(bytes, m_bytes.size(), '\0');
}

std::optional<Secret> Secret::fromInput(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isLatin1 = std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isLatin1 ? fromStored(trimmed.toLatin1()) : std::nullopt;
}

std::optional<Secret> Secret::fromStored(const QByteArray &bytes)
{
    const QByteArrayView trimmed = QByteArrayView(bytes).trimmed();
    if (!isAcceptable(trimmed))
        return {};
    return Secret(trimmed.toByteArray());
}

QString Secret::redact(QString text) const
{
    if (!m_bytes.isEmpty())
        text.replace(QLatin1StringView(m_bytes), QLatin1StringView("[token]"));
    return text;
}

} // namespace bewarje
