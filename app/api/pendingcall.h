// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <utility>

namespace bewarje {

/// Something under way that will answer once. It ends itself with deleteLater() after its answer.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Never answers after this: disconnects first, then aborts, then deletes later.
    virtual void cancel() = 0;
};

/// The caller's hold on a call: destroying it cancels, and its handler is then never called. Otherwise
/// the handler is called exactly once, and never before the function that returned this has returned.
class [[nodiscard]] PendingCall
{
public:
    PendingCall() = default;
    explicit PendingCall(Call *call) : m_call(call) {}
    PendingCall(PendingCall &&other) noexcept : m_call(std::exchange(other.m_call, {})) {}
    PendingCall &operator=(PendingCall &&other) noexcept;
    PendingCall(const PendingCall &) = delete;
    PendingCall &operator=(const PendingCall &) = delete;
    ~PendingCall() { cancel(); }

    [[nodiscard]] bool isRunning() const { return !m_call.isNull(); }
    void cancel();

private:
    QPointer<Call> m_call;
};

} // namespace bewarje
