// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/backuptable.h"

#include <limits>

namespace bewarje {

namespace {

/// Digits without leading zero and below 2^62.
std::optional<quint64> plainNumber(const QString &text)
{
    constexpr qsizetype longest = 19;
    if (text.isEmpty() || text.size() > longest || (text.size() > 1 && text[0] == u'0'))
        return {};
    quint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value < (quint64(1) << 62) ? std::optional(value) : std::nullopt;
}

} // namespace

BackupTable::BackupTable() : m_descriptions{QString()}
{
    m_descriptionIndex.insert(QString(), 0);
}

void BackupTable::append(const Backup &backup)
{
    Row row;
    row.id = internId(backup.id);
    row.createdAt = backup.createdAt;
    row.expiresAt = backup.expiry.at;
    row.megabytes = backup.size.megabytes;
    row.server = internServer(backup.server);
    row.description = internDescription(backup.description);
    row.status = internWord(m_statusWords, m_statusIndex, backup.statusWord);
    row.type = internWord(m_typeWords, m_typeIndex, backup.typeWord);
    row.sizeKind = backup.size.kind;
    row.expiryKind = backup.expiry.kind;
    row.phase = backup.phase();
    row.kind = backup.kind();
    m_rows.push_back(row);
}

void BackupTable::append(const BackupTable &other, qsizetype index)
{
    Merger(*this, other).append(index);
}

Backup BackupTable::at(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    Backup backup;
    backup.id = idOf(row.id);
    backup.server = m_servers[row.server];
    backup.typeWord = m_typeWords[row.type];
    backup.statusWord = m_statusWords[row.status];
    backup.size = {row.sizeKind, row.megabytes};
    backup.createdAt = row.createdAt;
    backup.expiry = {row.expiryKind, row.expiresAt};
    backup.description = m_descriptions[row.description];
    return backup;
}

ResourceId BackupTable::idOf(IdKey key) const
{
    if (!key.isNumeric())
        return m_textIds[qsizetype(key.number())];
    const bool string = (key.m_bits & IdKey::CameAsString) != 0;
    return {QString::number(key.number()), string ? ResourceId::JsonType::String : ResourceId::JsonType::Number};
}

std::optional<BackupTable::IdKey> BackupTable::keyOf(const ResourceId &id) const
{
    IdKey key;
    if (const auto value = plainNumber(id.text())) {
        key.m_bits = *value;
        return key;
    }
    const auto found = m_textIdIndex.constFind(id);
    if (found == m_textIdIndex.constEnd())
        return {};
    key.m_bits = IdKey::Indexed | *found;
    return key;
}

const QString &BackupTable::description(qsizetype index) const
{
    return m_descriptions[m_rows[size_t(index)].description];
}

BackupTable::IdKey BackupTable::internId(const ResourceId &id)
{
    IdKey key;
    if (const auto value = plainNumber(id.text())) {
        key.m_bits = *value | (id.jsonType() == ResourceId::JsonType::String ? IdKey::CameAsString : 0);
        return key;
    }
    const auto found = m_textIdIndex.constFind(id);
    if (found != m_textIdIndex.constEnd()) {
        key.m_bits = IdKey::Indexed | *found;
        return key;
    }
    key.m_bits = IdKey::Indexed | quint32(m_textIds.size());
    m_textIdIndex.insert(id, quint32(m_textIds.size()));
    m_textIds.append(id);
    return key;
}

quint32 BackupTable::internServer(const ServerRef &server)
{
    const auto found = m_serverIndex.constFind(server.id);
    if (found != m_serverIndex.constEnd()) {
        if (m_servers[*found].name != server.name && !server.name.isEmpty())
            m_servers[*found].name = server.name;
        return quint32(*found);
    }
    m_serverIndex.insert(server.id, m_servers.size());
    m_servers.append(server);
    return quint32(m_servers.size() - 1);
}

quint32 BackupTable::internDescription(const QString &text)
{
    const auto found = m_descriptionIndex.constFind(text);
    if (found != m_descriptionIndex.constEnd())
        return *found;
    const auto index = quint32(m_descriptions.size());
    m_descriptionIndex.insert(text, index);
    m_descriptions.append(text);
    return index;
}

quint16 BackupTable::internWord(QList<QString> &words, QHash<QString, quint16> &index, const QString &word)
{
    constexpr qsizetype most = std::numeric_limits<quint16>::max();
    if (const auto known = index.constFind(word); known != index.constEnd())
        return *known;
    // A hostile list could bring more words than an index holds. The last entry stands for the rest and is
    // empty: were it the word that came last, and that "completed", a failed backup would read as completed.
    if (words.size() == most)
        words.append(QString());
    if (words.size() > most)
        return quint16(most);
    const auto place = quint16(words.size());
    words.append(word);
    index.insert(word, place);
    return place;
}

BackupTable::Merger::Merger(BackupTable &into, const BackupTable &from)
    : m_into(into), m_from(from), m_servers(size_t(from.m_servers.size()), Unmapped),
      m_descriptions(size_t(from.m_descriptions.size()), Unmapped),
      m_statuses(size_t(from.m_statusWords.size()), Unmapped), m_types(size_t(from.m_typeWords.size()), Unmapped)
{}

void BackupTable::Merger::append(qsizetype index)
{
    Row row = m_from.row(index);
    if (!row.id.isNumeric())
        row.id = m_into.internId(m_from.idOf(row.id));
    quint32 &server = m_servers[row.server];
    if (server == Unmapped)
        server = m_into.internServer(m_from.m_servers[row.server]);
    quint32 &description = m_descriptions[row.description];
    if (description == Unmapped)
        description = m_into.internDescription(m_from.m_descriptions[row.description]);
    quint32 &status = m_statuses[row.status];
    if (status == Unmapped)
        status = internWord(m_into.m_statusWords, m_into.m_statusIndex, m_from.m_statusWords[row.status]);
    quint32 &type = m_types[row.type];
    if (type == Unmapped)
        type = internWord(m_into.m_typeWords, m_into.m_typeIndex, m_from.m_typeWords[row.type]);
    row.server = server;
    row.description = description;
    row.status = quint16(status);
    row.type = quint16(type);
    m_into.m_rows.push_back(row);
}

} // namespace bewarje
