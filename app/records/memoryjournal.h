// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/journal.h"

#include <QHash>

namespace bewarje {

/// A record that lasts as long as the program runs.
class MemoryJournal : public Journal
{
    Q_OBJECT

public:
    using Journal::Journal;

    OperationId nextId() override { return ++m_lastId; }
    void record(const OperationRecord &record) override;
    QList<OperationRecord> records() const override { return m_records; }
    bool isDurable() const override { return false; }

private:
    OperationId m_lastId = 0;
    QList<OperationRecord> m_records;
    QHash<OperationId, qsizetype> m_index;
};

} // namespace bewarje
