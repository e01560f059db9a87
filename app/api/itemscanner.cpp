// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/itemscanner.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace bewarje {

namespace {

const QByteArray itemsKey = QByteArrayLiteral("results");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr qsizetype blockSize = 64;

/// Where in a block of 64 bytes something stands: bit n is byte n.
struct Block
{
    quint64 quotes = 0;
    quint64 brackets = 0; ///< and braces
    quint64 backslashes = 0;
};

bool isOpening(char c)
{
    return c == '{' || c == '[';
}

/// The lowest bit of each of eight bytes, the first byte's lowest.
quint64 lowestBits(quint64 bytes)
{
    constexpr quint64 lowest = 0x0101010101010101;
    constexpr quint64 toTheTop = 0x0102040810204080; // byte n's bit goes to 56 + n, and none meets another
    return ((bytes & lowest) * toTheTop) >> 56;
}

/// Without a branch a byte, which is what makes a scanner of JSON slow: compilers turn the first loop
/// into vector instructions.
Block classified(const char *bytes)
{
    std::array<quint8, blockSize> kinds{};
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto c = quint8(bytes[i]);
        const auto folded = quint8(c | 0x20); // makes a brace of a bracket
        kinds[i] = quint8(int(c == '"') | int((folded == '{') | (folded == '}')) << 1 | int(c == '\\') << 2);
    }
    Block block;
    quint64 all = 0;
    for (unsigned at = 0; at < blockSize; at += 8) {
        const auto eight = qFromLittleEndian<quint64>(&kinds[at]);
        all |= eight;
        block.quotes |= lowestBits(eight) << at;
        block.brackets |= lowestBits(eight >> 1) << at;
    }
    if (lowestBits(all >> 2) == 0) // backslashes are rare
        return block;
    for (unsigned at = 0; at < blockSize; at += 8)
        block.backslashes |= lowestBits(qFromLittleEndian<quint64>(&kinds[at]) >> 2) << at;
    return block;
}

/// From each quote up to the next: bit n is the parity of the bits up to n.
quint64 parityUpTo(quint64 bits)
{
    for (int shift = 1; shift < blockSize; shift *= 2)
        bits ^= bits << shift;
    return bits;
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
    } else if (isOpening(c)) {
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
    while (part.size < bytes.size() && !part.endsItems) {
        const char *at = bytes.data() + part.size;
        const qsizetype size = std::min(bytes.size() - part.size, blockSize);
        std::array<char, blockSize> last{};
        if (size < blockSize) {
            std::copy_n(at, size, last.begin());
            at = last.data();
        }
        const Block block = classified(at);
        const quint64 quotes = block.quotes & ~escapedIn(block.backslashes, size);
        const quint64 strings = parityUpTo(quotes) ^ (m_isInString ? ~quint64(0) : 0);
        m_isInString = ((strings >> (size - 1)) & 1) != 0;
        countDepth(at, block.brackets & ~strings, part);
        part.size += part.endsItems ? 0 : size;
    }
    return part;
}

/// The bytes of a block that a backslash escapes.
quint64 ItemScanner::escapedIn(quint64 backslashes, qsizetype size)
{
    quint64 escaped = m_isEscaped ? 1 : 0;
    m_isEscaped = false;
    backslashes &= ~escaped;
    while (backslashes != 0) {
        const int at = std::countr_zero(backslashes);
        m_isEscaped = at + 1 == size;
        escaped |= m_isEscaped ? 0 : quint64(2) << at;
        backslashes &= ~(quint64(3) << at); // what is escaped escapes nothing
    }
    return escaped;
}

/// Follows the brackets of a block that begins at `part.size`.
void ItemScanner::countDepth(const char *block, quint64 brackets, Part &part)
{
    for (; brackets != 0; brackets &= brackets - 1) {
        const int at = std::countr_zero(brackets);
        if (isOpening(block[at])) {
            ++m_depth;
        } else if (m_depth == 0) { // the array's end; a brace here is for the rest's reader to refuse
            m_phase = Phase::After;
            m_depth = m_depthAround + 1;
            m_isInString = false;
            m_isEscaped = false;
            part.size += at;
            part.whole = part.size;
            part.endsItems = true;
            return;
        } else if (--m_depth == 0) {
            part.whole = part.size + at + 1;
            part.firstWhole = part.firstWhole == 0 ? part.whole : part.firstWhole;
        }
    }
}

} // namespace bewarje
