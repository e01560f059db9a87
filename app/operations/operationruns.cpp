// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationruns.h"

#include <QList>
#include <QMetaObject>

#include <algorithm>

namespace bewarje {

void OperationRuns::begin(BatchRun *run)
{
    m_runs.insert(run->batch(), run);
    connect(run, &BatchRun::ended, this, [this, run] {
        m_runs.remove(run->batch());
        run->deleteLater();
    });
    QMetaObject::invokeMethod(run, &BatchRun::start, Qt::QueuedConnection);
}

void OperationRuns::cancelUnsent(OperationId batch)
{
    if (BatchRun *run = m_runs.value(batch))
        run->cancelUnsent(OperationCause::CancelledByPerson);
}

void OperationRuns::windUp()
{
    const QList<BatchRun *> runs = m_runs.values(); // those that end leave
    for (BatchRun *run : runs)
        run->cancelUnsent(OperationCause::Interrupted);
}

bool OperationRuns::isSending() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const BatchRun *run) { return run->isSending(); });
}

} // namespace bewarje
