// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"

#include <QHash>
#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace bewarje {

/// Many backups in little memory: rows of 48 bytes, texts that repeat are stored once. Rows are
/// numbered from 0 in the order of append; a table is filled once and then read, from any thread.
class BackupTable
{
public:
    /// An id in eight bytes, comparable inside one table and, when isNumeric(), across tables.
    class IdKey
    {
    public:
        friend bool operator==(IdKey a, IdKey b) { return (a.m_bits & Identity) == (b.m_bits & Identity); }
        friend bool operator<(IdKey a, IdKey b) { return (a.m_bits & Identity) < (b.m_bits & Identity); }
        friend size_t qHash(IdKey key, size_t seed = 0) { return ::qHash(key.m_bits & Identity, seed); }
        /// Plain digits without leading zero, below 2^62: compares as the number does.
        [[nodiscard]] bool isNumeric() const { return (m_bits & Indexed) == 0; }
        [[nodiscard]] quint64 number() const { return m_bits & Value; }

    private:
        friend class BackupTable;
        friend class TableWriter;
        static constexpr quint64 Indexed = quint64(1) << 63;
        static constexpr quint64 CameAsString = quint64(1) << 62;
        static constexpr quint64 Value = CameAsString - 1;
        static constexpr quint64 Identity = Indexed | Value;
        quint64 m_bits = 0;
    };

    struct Row
    {
        IdKey id;
        Timestamp createdAt;
        Timestamp expiresAt;
        double megabytes = 0;
        quint32 server = 0;      ///< index into servers()
        quint32 description = 0; ///< index into descriptions()
        quint16 status = 0;      ///< index into statusWords()
        quint16 type = 0;        ///< index into typeWords()
        BackupSize::Kind sizeKind = BackupSize::Kind::Null;
        Expiry::Kind expiryKind = Expiry::Kind::NotStated;
        BackupPhase phase = BackupPhase::Other;
        BackupKind kind = BackupKind::Other;
    };

    class Merger;

    BackupTable();

    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void reserve(qsizetype rows) { m_rows.reserve(size_t(rows)); }

    void append(const Backup &backup);
    /// Appends a row of another table, texts included; for many rows take a Merger.
    void append(const BackupTable &other, qsizetype row);

    [[nodiscard]] std::span<const Row> rows() const { return m_rows; }
    [[nodiscard]] const Row &row(qsizetype row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] Backup at(qsizetype row) const;
    [[nodiscard]] ResourceId id(qsizetype row) const { return idOf(m_rows[size_t(row)].id); }
    [[nodiscard]] ResourceId idOf(IdKey key) const;
    /// The key that `id` has in this table, or would have were it numeric; nothing when the table
    /// holds no such text id.
    [[nodiscard]] std::optional<IdKey> keyOf(const ResourceId &id) const;
    /// The ids that are not numeric, by IdKey::number().
    [[nodiscard]] const QList<ResourceId> &textIds() const { return m_textIds; }
    [[nodiscard]] const QString &description(qsizetype row) const;

    /// By index; one entry a server id, with the name that came last.
    [[nodiscard]] const QList<ServerRef> &servers() const { return m_servers; }
    /// The index of a server; -1 where no row has named it.
    [[nodiscard]] qsizetype serverIndex(const ResourceId &id) const { return m_serverIndex.value(id, -1); }
    [[nodiscard]] const QList<QString> &descriptions() const { return m_descriptions; }
    [[nodiscard]] const QList<QString> &statusWords() const { return m_statusWords; }
    [[nodiscard]] const QList<QString> &typeWords() const { return m_typeWords; }

private:
    friend class TableWriter; // fills it from UTF-8 without a QString a row

    IdKey internId(const ResourceId &id);
    quint32 internServer(const ServerRef &server);
    quint32 internDescription(const QString &text);
    static quint16 internWord(QList<QString> &words, QHash<QString, quint16> &index, const QString &word);

    std::vector<Row> m_rows;
    QList<ResourceId> m_textIds;
    QHash<ResourceId, quint32> m_textIdIndex;
    QList<ServerRef> m_servers;
    QHash<ResourceId, qsizetype> m_serverIndex;
    QList<QString> m_descriptions;
    QHash<QString, quint32> m_descriptionIndex;
    QList<QString> m_statusWords;
    QList<QString> m_typeWords;
    QHash<QString, quint16> m_statusIndex;
    QHash<QString, quint16> m_typeIndex;
};

/// Appends rows of one table to another: each text is looked up once, not once a row. Both tables must
/// outlive it, and `from` must not grow meanwhile.
class BackupTable::Merger
{
public:
    Merger(BackupTable &into, const BackupTable &from);
    void append(qsizetype row);

private:
    static constexpr quint32 Unmapped = 0xffffffff;
    BackupTable &m_into;
    const BackupTable &m_from;
    std::vector<quint32> m_servers;
    std::vector<quint32> m_descriptions;
    std::vector<quint32> m_statuses;
    std::vector<quint32> m_types;
};

} // namespace bewarje
