// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QObject>

namespace bewarje {

/// One batch on its way.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    BatchRun(OperationId batch, QObject *parent) : QObject(parent), m_batch(batch) {}

    [[nodiscard]] OperationId batch() const { return m_batch; }
    /// What has not reached its intent becomes NotSent for this cause; what is out goes on. Interrupted leaves
    /// Waiting rows as they are: the next session holds them.
    virtual void cancelUnsent(OperationCause cause) = 0;
    /// An intent is being recorded or is out, or its outcome is being recorded.
    [[nodiscard]] virtual bool isSending() const = 0;

public slots:
    virtual void start() = 0;

signals:
    /// All that this batch had to do is done; some outcomes may still be on their way to the journal.
    void ended();

private:
    const OperationId m_batch;
};

} // namespace bewarje
