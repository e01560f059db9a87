// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/memoryjournal.h"

#include <QMetaObject>

namespace bewarje {

void MemoryJournal::record(const OperationRecord &record)
{
    const auto found = m_index.constFind(record.id);
    if (found == m_index.constEnd()) {
        m_index.insert(record.id, m_records.size());
        m_records.append(record);
    } else {
        m_records[*found] = record;
    }
    QMetaObject::invokeMethod(
        this, [this, record] { emit recorded(record); }, Qt::QueuedConnection);
}

} // namespace bewarje
