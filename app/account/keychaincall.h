// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace QKeychain {
class Job;
class ReadPasswordJob;
} // namespace QKeychain

namespace bewarje {

/// One call to the keychain with its own steps and time limit: read; write, then read back; or read,
/// remove, then read back.
class KeychainCall : public Call
{
    Q_OBJECT

public:
    enum class Task : quint8 { Read, Write, Remove };

    /// Begins. `key` as the keychain knows it.
    KeychainCall(Task task, QString service, QString key, Secret secret, std::chrono::milliseconds patience,
                 VaultHandler handler, QObject *parent);

    void cancel() override;

private:
    enum class State : quint8 { ReadingFirst, Writing, Removing, ReadingBack, Ended };

    void read(State state);
    void write();
    void remove();
    void begin(QKeychain::Job *job);
    void jobEnded(QKeychain::Job *job);
    void firstRead(QKeychain::ReadPasswordJob *job);
    void readBack(QKeychain::ReadPasswordJob *job);
    void answer(VaultStatus status, const QString &detail, const Secret &secret = {});

    Task m_task;
    State m_state = State::ReadingFirst;
    QString m_service;
    QString m_key;
    Secret m_secret;
    VaultHandler m_handler;
    QTimer m_patience;
};

} // namespace bewarje
