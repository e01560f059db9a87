// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/itemscanner.h"

namespace bewarje {

namespace {

const QByteArray itemsKey = QByteArrayLiteral("results");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The first quote or backslash, or the end.
const char *endOfPlainText(const char *at, const char *end)
{
    while (at != end && *at != '"' && *at != '\\')
        ++at;
    return at;
}

} // namespace

ItemScanner::Part ItemScanner::next(QByteArrayView bytes)
{
    if (m_phase == Phase::Items)
        return scanItems(bytes);
    Part part;
    part.size = scanRest(bytes);
    return part;
}

qsizetype ItemScanner::scanRest(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (stepRest(bytes[i]))
            return i + 1;
    }
    return bytes.size();
}

/// True where the items begin behind this byte.
bool ItemScanner::stepRest(char c)
{
    if (m_isInString) {
        noteKeyByte(c);
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_isInString = false;
        return false;
    }
    if (isBlank(c))
        return false;
    const bool isBareArray = c == '[' && !m_hasBegun;
    const bool isNamedArray = c == '[' && m_depth == 1 && m_isResults;
    m_hasBegun = true;
    if (m_phase == Phase::Before && (isBareArray || isNamedArray)) {
        m_phase = Phase::Items;
        m_depthAround = m_depth;
        m_depth = 0;
        return true;
    }
    m_isResults = c == ':' && m_depth == 1 && m_key == itemsKey;
    if (c == '"') {
        m_isInString = true;
        m_key.clear();
    } else if (c == '{' || c == '[') {
        ++m_depth;
    } else if (c == '}' || c == ']') {
        --m_depth;
    }
    return false;
}

void ItemScanner::noteKeyByte(char c)
{
    const bool isEnd = c == '"' && !m_isEscaped;
    if (m_depth == 1 && !isEnd && m_key.size() <= itemsKey.size())
        m_key.append(c);
}

ItemScanner::Part ItemScanner::scanItems(QByteArrayView bytes)
{
    Part part;
    part.isItems = true;
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    for (const char *at = begin; at != end; ++at) {
        if (m_isEscaped) {
            m_isEscaped = false;
            continue;
        }
        if (m_isInString) {
            at = endOfPlainText(at, end);
            if (at == end)
                break;
            m_isEscaped = *at == '\\';
            m_isInString = m_isEscaped;
            continue;
        }
        const char c = *at;
        if (c == '"') {
            m_isInString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            if (m_depth == 0) { // the array's end; a brace here is for the rest's reader to refuse
                m_phase = Phase::After;
                m_depth = m_depthAround + 1;
                part.size = at - begin;
                part.whole = part.size;
                part.endsItems = true;
                return part;
            }
            if (--m_depth == 0) {
                part.whole = at - begin + 1;
                part.firstWhole = part.firstWhole == 0 ? part.whole : part.firstWhole;
            }
        }
    }
    part.size = bytes.size();
    return part;
}

} // namespace bewarje
