// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationrun.h"

#include <QHash>
#include <QObject>

namespace bewarje {

class CreationRun;

/// A creation plan on its way: a run for each item, a few at a time. After 401, 403 or several 5xx in a row,
/// to a creation or to the listing before it, nothing more is sent.
class CreationBatch : public QObject
{
    Q_OBJECT

public:
    /// `items` is not empty, and of one batch.
    CreationBatch(OperationRooms rooms, const QList<OperationRecord> &items, QObject *parent);

    [[nodiscard]] OperationId batch() const { return m_batch; }
    /// What has not reached its intent becomes NotSent for this cause; what is out goes on.
    void cancelUnsent(OperationCause cause = OperationCause::CancelledByPerson) { stop(cause); }
    /// An intent is being recorded or is out, or its outcome is being recorded.
    [[nodiscard]] bool isSending() const;

public slots:
    void start();

signals:
    /// All that this batch had to do is done; some outcomes may still be on their way to the journal.
    void ended();

private:
    void begin(const OperationRecord &item);
    void advance();
    void takeEnd(OperationId item);
    void takeRefusal(const OperationRecord &record);
    [[nodiscard]] bool mustStopAfter(const OperationRecord &record);
    void stop(OperationCause cause);

    OperationRooms m_rooms;
    const OperationId m_batch;
    QList<OperationRecord> m_waiting; ///< not begun, in the plan's order
    QHash<OperationId, CreationRun *> m_runs;
    int m_serverErrors = 0; ///< in a row, in the order of their coming
    bool m_isStarted = false;
    bool m_isEnded = false;
};

} // namespace bewarje
