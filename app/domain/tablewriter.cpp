// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/tablewriter.h"

#include <QAnyStringView>

namespace bewarje {

namespace {

bool isSameText(const QString &text, std::string_view utf8)
{
    return QAnyStringView::equal(QStringView(text), QUtf8StringView(utf8.data(), qsizetype(utf8.size())));
}

quint64 hashOf(std::string_view bytes)
{
    return std::hash<std::string_view>()(bytes);
}

/// Digits without leading zero, below 10^18 and so below the table's bound for numbers.
std::optional<quint64> plainNumber(std::string_view text)
{
    if (text.empty() || text.size() > 18 || (text.size() > 1 && text[0] == '0'))
        return {};
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + quint64(c - '0');
    }
    return value;
}

} // namespace

template<typename IsSame>
quint32 TableWriter::ByteIndex::find(quint64 hash, IsSame isSame) const
{
    if (m_slots.empty())
        return Absent;
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask; m_slots[at].index != Absent; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && isSame(m_slots[at].index))
            return m_slots[at].index;
    }
    return Absent;
}

void TableWriter::ByteIndex::insert(quint64 hash, quint32 index)
{
    if ((m_used + 1) * 2 > m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].index != Absent)
        at = (at + 1) & mask;
    m_slots[at] = {hash, index};
    ++m_used;
}

void TableWriter::ByteIndex::grow()
{
    std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
    old.swap(m_slots);
    m_used = 0;
    for (const Slot &slot : old) {
        if (slot.index != Absent)
            insert(slot.hash, slot.index);
    }
}

TableWriter::TableWriter(BackupTable &table, std::function<QString(const QString &)> clean)
    : m_table(table), m_clean(std::move(clean))
{}

void TableWriter::append(const RawBackup &backup)
{
    BackupTable::Row row;
    row.id = idOf(backup.id);
    row.createdAt = backup.createdAt;
    row.expiresAt = backup.expiry.at;
    row.megabytes = backup.size.megabytes;
    row.server = serverOf(backup);
    row.description = descriptionOf(backup.description);
    row.status = wordOf(backup.statusWord, m_table.m_statusWords, m_table.m_statusIndex);
    row.type = wordOf(backup.typeWord, m_table.m_typeWords, m_table.m_typeIndex);
    row.sizeKind = backup.size.kind;
    row.expiryKind = backup.expiry.kind;
    row.phase = phaseOf(m_table.m_statusWords[row.status]);
    row.kind = kindOf(m_table.m_typeWords[row.type]);
    m_table.m_rows.push_back(row);
}

QString TableWriter::cleaned(std::string_view utf8) const
{
    return m_clean(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

BackupTable::IdKey TableWriter::idOf(const RawId &id)
{
    const std::optional<quint64> number = plainNumber(id.text);
    if (!number)
        return m_table.internId(id.toId());
    BackupTable::IdKey key;
    key.m_bits = *number;
    if (id.type == ResourceId::JsonType::String)
        key.m_bits |= BackupTable::IdKey::CameAsString;
    return key;
}

quint32 TableWriter::serverOf(const RawBackup &backup)
{
    const quint64 hash = hashOf(backup.server.text);
    const quint32 known = m_servers.find(
        hash, [&](quint32 index) { return isSameText(m_table.m_servers[index].id.text(), backup.server.text); });
    if (known != ByteIndex::Absent
        && (backup.serverName.empty() || isSameText(m_table.m_servers[known].name, backup.serverName)))
        return known;
    const quint32 index = m_table.internServer({backup.server.toId(), cleaned(backup.serverName)});
    if (known == ByteIndex::Absent)
        m_servers.insert(hash, index);
    return index;
}

quint32 TableWriter::descriptionOf(std::string_view utf8)
{
    const quint64 hash = hashOf(utf8);
    const quint32 known =
        m_descriptions.find(hash, [&](quint32 index) { return isSameText(m_table.m_descriptions[index], utf8); });
    if (known != ByteIndex::Absent)
        return known;
    const QString text = cleaned(utf8);
    const quint32 index = m_table.internDescription(text);
    if (isSameText(text, utf8)) // what was cleaned would never be found by its bytes
        m_descriptions.insert(hash, index);
    return index;
}

quint16 TableWriter::wordOf(std::string_view utf8, QList<QString> &words, QHash<QString, quint16> &index)
{
    // Few words in practice; a hostile list of many goes the way of any other text.
    constexpr qsizetype fewWords = 16;
    for (qsizetype i = 0; i < words.size() && i < fewWords; ++i) {
        if (isSameText(words[i], utf8))
            return quint16(i);
    }
    return BackupTable::internWord(words, index, cleaned(utf8));
}

} // namespace bewarje
