// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/resourceid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace bewarje {

namespace {

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ResourceId::ResourceId(QString text, JsonType type) : m_text(std::move(text)), m_type(type)
{}

QByteArray ResourceId::toJson() const
{
    if (m_type == JsonType::Number && isDigits(m_text)) // whatever else it is, it must not break the body
        return m_text.toLatin1();
    const QByteArray array = QJsonDocument(QJsonArray{m_text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray ResourceId::toPathSegment() const
{
    const bool onlyDots = std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c == u'.'; });
    return QUrl::toPercentEncoding(m_text, {}, onlyDots ? QByteArrayLiteral(".") : QByteArray());
}

int ResourceId::compare(const ResourceId &a, const ResourceId &b)
{
    const bool aDigits = isDigits(a.m_text);
    const bool bDigits = isDigits(b.m_text);
    if (aDigits != bDigits)
        return aDigits ? -1 : 1;
    if (aDigits && a.m_text.size() != b.m_text.size())
        return a.m_text.size() < b.m_text.size() ? -1 : 1;
    return a.m_text.compare(b.m_text);
}

} // namespace bewarje
