// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/providerfault.h"

#include <QByteArrayList>
#include <QHash>

namespace bewarje::tests {

/// The fields of an object: names, and values as JSON.
using JsonFields = QList<std::pair<QByteArray, QByteArray>>;

[[nodiscard]] QByteArray jsonObject(const JsonFields &fields);

/// An object as the provider documents it, in which one field can be something else.
struct JsonShape
{
    JsonFields fields;
    QHash<QByteArray, JsonFields> parts; ///< fields that are objects

    /// "plan", or "plan.name" for a field of a part.
    [[nodiscard]] QByteArray with(const QByteArray &field, const QByteArray &value) const;
    [[nodiscard]] QByteArray whole() const { return with({}, {}); }
    /// What with() takes.
    [[nodiscard]] QByteArrayList names() const;
};

/// `{"count": N, "results": […]}`; N is the number of items where it is not stated.
[[nodiscard]] QByteArray jsonPage(const QList<QByteArray> &items, qint64 count = -1);

/// A value of each type, and of none that a field with a meaning could have.
[[nodiscard]] QList<QByteArray> valuesOfAllTypes();
/// What a field that holds text makes of such a value: the text, or nothing.
[[nodiscard]] QString textOf(const QByteArray &value);
/// What a field that holds an id makes of it: nothing but plain digits and text are one.
[[nodiscard]] QString idOf(const QByteArray &value);

struct HostileText
{
    const char *what;
    QByteArray text; ///< UTF-8 that JSON need not escape
};
/// Names that want to be more than a name.
[[nodiscard]] QList<HostileText> hostileTexts();

/// An answer that is not the JSON it should be, or ends in the middle.
struct BrokenAnswer
{
    enum class How : quint8 {
        OtherBytes, ///< whole, and no JSON
        Cut,        ///< the connection tells that bytes are missing
        CutInSilence
    };

    const char *what;
    ProviderFault fault;
    How how;
};
/// Made of `body`; the provider hears of the request.
[[nodiscard]] QList<BrokenAnswer> brokenAnswers(int status, const QByteArray &body);

/// Addresses of a next page that are not the list's own; `other` is another server on this machine.
struct HostileNext
{
    const char *what;
    QString next;
};
[[nodiscard]] QList<HostileNext> hostileNexts(const QString &path, quint16 port, quint16 other);

} // namespace bewarje::tests
