// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activitytable.h"

#include <QString>

namespace bewarje::some {

/// Moments of records count from here.
constexpr qint64 Epoch = 1'750'000'000'000;

inline OperationRecord operation(OperationId id, OperationKind kind = OperationKind::Delete,
                                 OperationState state = OperationState::Done)
{
    OperationRecord record;
    record.id = id;
    record.batch = id;
    record.kind = kind;
    record.state = state;
    record.accountKey = QStringLiteral("default/https://a.example/api/Work");
    record.base = QStringLiteral("https://a.example/api");
    record.server = {{QStringLiteral("12345"), ResourceId::JsonType::Number}, QStringLiteral("web-server-01")};
    if (kind != OperationKind::Create || state == OperationState::Done) {
        Backup backup;
        backup.id = {QString::number(id + 500), ResourceId::JsonType::Number};
        backup.server = record.server;
        record.backup = backup;
    }
    const qint64 planned = Epoch + qint64(id) * 60'000;
    record.plannedAt = Timestamp::fromMSecs(planned);
    if (state >= OperationState::Intent)
        record.sentAt = Timestamp::fromMSecs(planned + 500);
    if (record.isSettled())
        record.endedAt = Timestamp::fromMSecs(planned + 1'500);
    return record;
}

/// A creation whose backup was seen completed after `seconds`.
inline OperationRecord creation(OperationId id, int server, qint64 seconds)
{
    OperationRecord record = operation(id, OperationKind::Create);
    record.server = {{QString::number(server), ResourceId::JsonType::Number},
                     QStringLiteral("web-") + QString::number(server)};
    record.completedAt = Timestamp::fromMSecs(record.sentAt.msecs() + seconds * 1'000);
    return record;
}

/// A varied entry; the same for the same `number`.
inline ActivityEntry randomEntry(OperationId id, quint32 number)
{
    const auto draw = [&number](quint32 most) {
        number = number * 1'664'525U + 1'013'904'223U;
        return (number >> 8) % most;
    };
    ActivityEntry entry;
    entry.id = id;
    entry.kind = OperationKind(draw(5));
    entry.state = OperationState(draw(11));
    const quint32 server = draw(500);
    entry.server = {{QString::number(server), ResourceId::JsonType::Number},
                    (server % 3 ? QStringLiteral("web-server-") : QStringLiteral("Dätenbank "))
                        + QString::number(server)};
    if (draw(10) > 0)
        entry.backupId = QString::number(draw(1'000'000));
    if (draw(3) == 0)
        entry.description = QStringLiteral("Before update %1 · bw-%2").arg(draw(977)).arg(draw(100'000), 4, 36);
    if (draw(20) == 0)
        entry.reason = QStringLiteral("Disk full, ticket %1").arg(draw(300));
    entry.accountKey = draw(4) ? QStringLiteral("default/a/Work") : QStringLiteral("default/b/Home");
    entry.plannedAt = Timestamp::fromMSecs(Epoch + qint64(draw(1U << 23)) * 1'000);
    if (entry.state >= OperationState::Intent)
        entry.sentAt = Timestamp::fromMSecs(entry.plannedAt.msecs() + draw(5'000));
    if (entry.state >= OperationState::Done)
        entry.endedAt = Timestamp::fromMSecs(entry.sentAt.msecs() + draw(90'000));
    if (entry.kind == OperationKind::Create && draw(2) == 0)
        entry.completedAt = Timestamp::fromMSecs(entry.plannedAt.msecs() + 5'000 + draw(600'000));
    return entry;
}

inline ActivityTable randomTable(quint32 count, quint32 seed = 1)
{
    ActivityTable table;
    table.reserve(count);
    for (quint32 i = 0; i < count; ++i)
        table.put(randomEntry(i + 1, seed + i * 2'654'435'761U));
    return table;
}

} // namespace bewarje::some
