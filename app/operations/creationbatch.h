// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/batchrun.h"
#include "app/operations/operationrun.h"

#include <QHash>

namespace bewarje {

class CreationRun;

/// A creation plan on its way: a run for each item, a few at a time. After 401, 403 or several 5xx in a row,
/// to a creation or to the listing before it, nothing more is sent.
class CreationBatch : public BatchRun
{
    Q_OBJECT

public:
    /// `items` is not empty, and of one batch.
    CreationBatch(OperationRooms rooms, const QList<OperationRecord> &items, QObject *parent);

    void cancelUnsent(OperationCause cause) override { stop(cause); }
    [[nodiscard]] bool isSending() const override;

public slots:
    void start() override;

private:
    void begin(const OperationRecord &item);
    void advance();
    void takeEnd(OperationId item);
    void takeRefusal(const OperationRecord &record);
    [[nodiscard]] bool mustStopAfter(const OperationRecord &record);
    void stop(OperationCause cause);

    OperationRooms m_rooms;
    QList<OperationRecord> m_waiting; ///< not begun, in the plan's order
    QHash<OperationId, CreationRun *> m_runs;
    int m_serverErrors = 0; ///< in a row, in the order of their coming
    bool m_isStarted = false;
    bool m_isEnded = false;
};

} // namespace bewarje
