// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jsonvalue.h"

#include <QtEndian>

#include <bit>

namespace bewarje::json {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int deepestValue = 512;
constexpr size_t longestId = 1024;
constexpr double largestSize = 1e12;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view digitsAt(std::string_view &rest)
{
    size_t count = 0;
    while (count < rest.size() && isDigit(rest[count]))
        ++count;
    const std::string_view digits = rest.substr(0, count);
    rest.remove_prefix(count);
    return digits;
}

/// A token may be followed by white space.
std::string_view trimmed(std::string_view token)
{
    const size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

bool isInteger(std::string_view token)
{
    std::string_view rest = token;
    const std::string_view digits = digitsAt(rest);
    return rest.empty() && !digits.empty() && (digits.size() == 1 || digits[0] != '0');
}

/// RFC 8259, section 6.
bool isNumber(std::string_view token)
{
    if (!token.empty() && token[0] == '-')
        token.remove_prefix(1);
    const std::string_view whole = digitsAt(token);
    if (whole.empty() || (whole.size() > 1 && whole[0] == '0'))
        return false;
    if (!token.empty() && token[0] == '.') {
        token.remove_prefix(1);
        if (digitsAt(token).empty())
            return false;
    }
    if (!token.empty() && (token[0] == 'e' || token[0] == 'E')) {
        token.remove_prefix(1);
        if (!token.empty() && (token[0] == '+' || token[0] == '-'))
            token.remove_prefix(1);
        if (digitsAt(token).empty())
            return false;
    }
    return token.empty();
}

/// The length of a string's text, -1 where something in it is escaped. Most texts need no copy
/// unescaped, which is a sixth of all the work of reading a list. `text` is behind the quote of a string
/// that is known to end, in a document with padding, so that eight bytes can always be looked at.
qsizetype plainLength(const char *text)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = 0x8080808080808080;
    // The lowest bit that is set marks the first byte that is `c`; those above may be wrong.
    const auto marks = [](quint64 bytes, char c) {
        const quint64 zeroes = bytes ^ (ones * quint8(c));
        return (zeroes - ones) & ~zeroes & highs;
    };
    for (qsizetype at = 0;; at += 8) {
        const auto bytes = qFromLittleEndian<quint64>(text + at);
        const quint64 found = marks(bytes, '"') | marks(bytes, '\\');
        if (found != 0) {
            at += std::countr_zero(found) / 8;
            return text[at] == '"' ? at : -1;
        }
    }
}

Reading skipArray(Value value, int depth)
{
    ondemand::array array;
    if (value.get_array().get(array))
        return Reading::NotJson;
    Reading whole = Reading::Done;
    for (auto entry : array) {
        Value element;
        if (entry.get(element))
            return Reading::NotJson;
        const Reading one = skip(element, depth + 1);
        if (one == Reading::NotJson)
            return one;
        if (one == Reading::Unusable)
            whole = one;
    }
    return whole;
}

Reading skipObject(Value value, int depth)
{
    Object object;
    if (value.get_object().get(object))
        return Reading::NotJson;
    return forEachField(object, [depth](std::string_view, Value field) { return skip(field, depth + 1); });
}

bool isNullWord(Value value)
{
    bool isNull = false;
    return !value.is_null().get(isNull) && isNull;
}

} // namespace

bool readKey(ondemand::field &field, std::string_view &key)
{
    const char *const raw = field.key().raw();
    const qsizetype length = plainLength(raw);
    if (length < 0)
        return !field.unescaped_key().get(key);
    key = {raw, size_t(length)};
    return true;
}

Reading skip(Value value, int depth)
{
    ondemand::json_type type{};
    if (depth > deepestValue || value.type().get(type))
        return Reading::NotJson;
    bool flag = false;
    std::string_view text;
    switch (type) {
    case ondemand::json_type::array:
        return skipArray(value, depth);
    case ondemand::json_type::object:
        return skipObject(value, depth);
    case ondemand::json_type::string:
        return value.get_string().get(text) ? Reading::Unusable : Reading::Done;
    case ondemand::json_type::boolean:
        return value.get_bool().get(flag) ? Reading::NotJson : Reading::Done;
    case ondemand::json_type::number:
        return isNumber(trimmed(value.raw_json_token())) ? Reading::Done : Reading::NotJson;
    case ondemand::json_type::null:
        return isNullWord(value) ? Reading::Done : Reading::NotJson;
    }
    return Reading::NotJson;
}

Reading readText(Value value, std::string_view &text)
{
    text = {};
    ondemand::json_type type{};
    if (value.type().get(type))
        return Reading::NotJson;
    if (type != ondemand::json_type::string)
        return skip(value);
    const std::string_view token = value.raw_json_token();
    const qsizetype length = plainLength(token.data() + 1);
    if (length < 0)
        return value.get_string().get(text) ? Reading::Unusable : Reading::Done;
    text = token.substr(1, size_t(length));
    ondemand::raw_json_string raw; // goes on behind it
    return value.get_raw_json_string().get(raw) ? Reading::NotJson : Reading::Done;
}

Reading readId(Value value, RawId &id)
{
    id = {};
    ondemand::json_type type{};
    if (value.type().get(type))
        return Reading::NotJson;
    if (type == ondemand::json_type::number) {
        const std::string_view token = trimmed(value.raw_json_token());
        if (isInteger(token) && token.size() <= longestId)
            id.text = token;
        return isNumber(token) ? Reading::Done : Reading::NotJson;
    }
    const Reading reading = readText(value, id.text);
    if (reading != Reading::Done || id.text.size() > longestId)
        id.text = {};
    id.type = ResourceId::JsonType::String;
    return reading;
}

Reading readTime(Value value, Timestamp &time, bool *isNull)
{
    ondemand::json_type type{};
    std::string_view text;
    if (value.type().get(type))
        return Reading::NotJson;
    if (isNull)
        *isNull = type == ondemand::json_type::null;
    const Reading reading = readText(value, text);
    time = text.empty() ? Timestamp() : Timestamp::fromIso8601(QByteArrayView(text.data(), qsizetype(text.size())));
    return reading;
}

Reading readSize(Value value, BackupSize &size)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return Reading::NotJson;
    size = {type == ondemand::json_type::null ? BackupSize::Kind::Null : BackupSize::Kind::Absurd, 0};
    if (type != ondemand::json_type::number)
        return skip(value);
    if (!isNumber(trimmed(value.raw_json_token())))
        return Reading::NotJson;
    double megabytes = 0;
    if (!value.get_double().get(megabytes) && megabytes >= 0 && megabytes <= largestSize)
        size = {BackupSize::Kind::Known, megabytes};
    return Reading::Done;
}

} // namespace bewarje::json
