// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/restartbench.h"

#include "app/records/recordstore.h"

#include <QTest>

#include <optional>

namespace bewarje::tests {

SqlJournal &RestartBench::makeJournal()
{
    m_record = std::make_unique<SqlJournal>(file(), clock, [] { return std::optional<QString>(); });
    return *m_record;
}

void RestartBench::beginSession(const Schedule &settling)
{
    Options options;
    options.journal = m_record.get();
    options.limits.settling = settling;
    begin(options);
}

bool RestartBench::start(const Schedule &settling)
{
    makeJournal().open();
    if (!QTest::qWaitFor([this] { return m_record->facts().takesRecords(); }))
        return false;
    beginSession(settling);
    return true;
}

void RestartBench::endProgram()
{
    end();
    m_record.reset();
}

bool RestartBench::restart()
{
    endProgram();
    server.clearFaults();
    server.clearRequests();
    return start(shortLimits().settling);
}

bool RestartBench::change(const std::function<void(OperationRecord &)> &change) const
{
    RecordStore store(file());
    if (!store.open(clock.now()).facts.takesRecords())
        return false;
    QList<OperationRecord> records;
    store.forEach([&](const OperationRecord &record) {
        records.append(record);
        change(records.last());
        return true;
    });
    return !store.write(records);
}

QList<OperationRecord> RestartBench::rows() const
{
    RecordStore store(file());
    QList<OperationRecord> records;
    if (store.openReadOnly().state != JournalFacts::State::Failed)
        store.forEach([&records](const OperationRecord &record) {
            records.append(record);
            return true;
        });
    return records;
}

} // namespace bewarje::tests
