// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/memoryjournal.h"

#include <QMetaObject>
#include <QSet>

namespace bewarje::tests {

/// A journal that refuses what the test says, and keeps others waiting until release().
class ScriptedJournal : public MemoryJournal
{
    Q_OBJECT

public:
    using MemoryJournal::MemoryJournal;

    QSet<OperationState> refused;
    QSet<OperationState> heldBack;
    /// Everything that was asked for, in order.
    QList<OperationState> asked;
    /// How many records each call had: each is one transaction.
    QList<qsizetype> transactions;

    void recordAll(const QList<OperationRecord> &records) override
    {
        transactions.append(records.size());
        for (const OperationRecord &record : records)
            recordOne(record);
    }

    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    void release()
    {
        heldBack.clear();
        MemoryJournal::recordAll(std::exchange(m_waiting, {}));
    }

private:
    void recordOne(const OperationRecord &record)
    {
        asked.append(record.state);
        if (refused.contains(record.state))
            QMetaObject::invokeMethod(
                this, [this, record] { emit recordFailed(record, QStringLiteral("disk full")); }, Qt::QueuedConnection);
        else if (heldBack.contains(record.state))
            m_waiting.append(record);
        else
            MemoryJournal::recordAll({record});
    }

    QList<OperationRecord> m_waiting;
};

} // namespace bewarje::tests
