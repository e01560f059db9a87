// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"
#include "tests/kill/stoppingjournal.h"
#include "tests/support/providerserver.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace bewarje::tests {

/// A folder, a provider on a socket, and the writer as a child on both: started, killed, started again.
class KillBench
{
public:
    KillBench();
    ~KillBench();

    /// Ends the child where it stands, with SIGKILL, and waits until it is gone.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_child && m_child->state() != QProcess::NotRunning; }
    /// Starts the writer with one write. The test kills it.
    void startWrite(const QString &kind, StopPoint point);
    /// Starts it anew and waits until it says that all is settled; false where it does not.
    [[nodiscard]] bool watch();
    /// From the start of the process in watch() until its journal and session were there, in milliseconds.
    [[nodiscard]] qint64 startedIn() const { return m_startedIn; }

    /// What the present child has said so far.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// The journal's rows, read without a change.
    [[nodiscard]] QList<OperationRecord> rows() const;
    /// Everything but GET whose head has come.
    [[nodiscard]] int writes() const { return m_writes; }
    /// The provider has done what the write asks for.
    [[nodiscard]] bool tookEffect(OperationKind kind) const;

    Clock clock;
    SimulatedProvider provider;
    ProviderServer server;

private:
    void start(const QStringList &arguments);
    void read();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_child;
    QStringList m_lines;
    qint64 m_startedIn = 0;
    QElapsedTimer m_sinceStart;
    int m_writes = 0;
};

} // namespace bewarje::tests
