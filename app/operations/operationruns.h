// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/batchrun.h"

#include <QHash>
#include <QObject>

namespace bewarje {

/// The batches that are on their way.
class OperationRuns : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `run` is a child of this. It starts after this has returned, and is deleted after its end.
    void begin(BatchRun *run);
    /// Of a batch that is on its way.
    void cancelUnsent(OperationId batch);
    /// Nothing more is sent: what is unsent is Interrupted, see BatchRun.
    void windUp();
    [[nodiscard]] bool isSending() const;

private:
    QHash<OperationId, BatchRun *> m_runs;
};

} // namespace bewarje
