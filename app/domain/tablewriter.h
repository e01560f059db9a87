// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backuptable.h"
#include "app/domain/rawbackup.h"

#include <functional>
#include <string_view>
#include <vector>

namespace bewarje {

/// Fills a table from UTF-8 views. A text that the table already holds is found by its bytes, so that a
/// row of known texts allocates nothing.
class TableWriter
{
public:
    /// `clean` is applied to every text that is not known yet.
    TableWriter(BackupTable &table, std::function<QString(const QString &)> clean);

    void append(const RawBackup &backup);

private:
    /// From a text's bytes to its index; a hit must still be compared, since only hashes are kept.
    class ByteIndex
    {
    public:
        static constexpr quint32 Absent = 0xffffffff;
        template<typename IsSame>
        [[nodiscard]] quint32 find(quint64 hash, IsSame isSame) const;
        void insert(quint64 hash, quint32 index);

    private:
        struct Slot
        {
            quint64 hash = 0;
            quint32 index = Absent;
        };
        void grow();
        std::vector<Slot> m_slots;
        size_t m_used = 0;
    };

    [[nodiscard]] QString cleaned(std::string_view utf8) const;
    [[nodiscard]] BackupTable::IdKey idOf(const RawId &id);
    [[nodiscard]] quint32 serverOf(const RawBackup &backup);
    [[nodiscard]] quint32 descriptionOf(std::string_view utf8);
    [[nodiscard]] quint16 wordOf(std::string_view utf8, QList<QString> &words, QHash<QString, quint16> &index);

    BackupTable &m_table;
    std::function<QString(const QString &)> m_clean;
    ByteIndex m_servers;
    ByteIndex m_descriptions;
};

} // namespace bewarje
