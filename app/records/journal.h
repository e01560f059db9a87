// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QObject>

namespace bewarje {

/// The record of operations. A transition is asked for and answered by a signal after it is recorded,
/// never before record() has returned; a request leaves on that signal and on nothing else.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual OperationId nextId() = 0;
    /// The whole row as it is to stand from now on; the first call for an id inserts it.
    virtual void record(const OperationRecord &record) = 0;
    [[nodiscard]] virtual QList<OperationRecord> records() const = 0;
    /// False: the record ends with the program, and quitting with open rows says so.
    [[nodiscard]] virtual bool isDurable() const = 0;

signals:
    void recorded(const bewarje::OperationRecord &record);
    void recordFailed(const bewarje::OperationRecord &record, const QString &detail);
};

} // namespace bewarje
