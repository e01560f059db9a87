// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/rawbackup.h"

#include <QByteArrayView>

#include <simdjson.h>

namespace bewarje::json {

using Object = simdjson::ondemand::object;
using Value = simdjson::ondemand::value;

/// How reading went. Reading on demand does not look at what it skips, so everything here visits each
/// field of what it is given.
enum class Reading : quint8 {
    Done,
    Unusable, ///< JSON, but not what was promised
    NotJson
};

/// The name of a field; false where it is none.
[[nodiscard]] bool readKey(simdjson::ondemand::field &field, std::string_view &key);
/// Visits a value that nobody wants.
[[nodiscard]] Reading skip(Value value, int depth = 0);
/// A string; another type leaves `text` empty and is Done, a broken escape is Unusable.
[[nodiscard]] Reading readText(Value value, std::string_view &text);
/// A non-empty string, or a number of plain digits; anything else leaves `id` empty.
[[nodiscard]] Reading readId(Value value, RawId &id);
/// ISO 8601; unknown for everything else.
[[nodiscard]] Reading readTime(Value value, Timestamp &time, bool *isNull = nullptr);
[[nodiscard]] Reading readSize(Value value, BackupSize &size);

/// Calls `read(key, value)` for each field, and stops at NotJson. Unusable is remembered.
template<typename Read>
[[nodiscard]] Reading forEachField(Object object, Read read)
{
    Reading whole = Reading::Done;
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view key;
        if (std::move(entry).get(field))
            return Reading::NotJson;
        if (!readKey(field, key))
            return Reading::NotJson;
        const Reading one = read(key, field.value());
        if (one == Reading::NotJson)
            return one;
        if (one == Reading::Unusable)
            whole = one;
    }
    return whole;
}

} // namespace bewarje::json
