// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/journalread.h"
#include "app/records/memoryjournal.h"
#include "tests/support/someoperations.h"

namespace bewarje {

/// A journal with many varied entries from before, which takes more; their whole records are not kept.
class FilledJournal : public MemoryJournal
{
public:
    explicit FilledJournal(quint32 count, quint32 seed = 1)
    {
        m_entries.reserve(count);
        for (quint32 i = count; i > 0; --i)
            m_entries.push_back(some::randomEntry(i, seed + i * 2'654'435'761U));
    }

    PendingCall readEntries(EntriesHandler handler) override
    {
        auto *read = new JournalRead(this);
        QMetaObject::invokeMethod(
            read, [this, read, handler = std::move(handler)] { read->end([&] { handler(m_entries); }); },
            Qt::QueuedConnection);
        return PendingCall(read);
    }

private:
    std::vector<ActivityEntry> m_entries; ///< newest first
};

} // namespace bewarje
