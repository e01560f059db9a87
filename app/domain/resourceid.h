// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace bewarje {

/// The provider's name of a thing: opaque text that came as a JSON number or string. Two ids are
/// equal when their text is equal, whichever JSON type they came in; no arithmetic is done on one.
class ResourceId
{
public:
    enum class JsonType : quint8 { Number, String };

    ResourceId() = default;
    /// `text` is the number's digits as sent, or the string's unescaped content.
    ResourceId(QString text, JsonType type);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] JsonType jsonType() const { return m_type; }

    /// As a JSON value of the type in which it came: 501 or "501".
    [[nodiscard]] QByteArray toJson() const;
    /// For one path segment: everything but unreserved characters is percent-encoded, and a segment
    /// of dots only as well, so that an id can never climb out of its path.
    [[nodiscard]] QByteArray toPathSegment() const;

    friend bool operator==(const ResourceId &a, const ResourceId &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const ResourceId &a, const ResourceId &b) { return a.m_text != b.m_text; }
    friend size_t qHash(const ResourceId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

    /// For display order only: by length and then text where both are digits (which is the order of
    /// the numbers), digits before others, others by text. Negative, zero or positive.
    [[nodiscard]] static int compare(const ResourceId &a, const ResourceId &b);

private:
    QString m_text;
    JsonType m_type = JsonType::Number;
};

} // namespace bewarje
