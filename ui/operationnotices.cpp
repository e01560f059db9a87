// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operationnotices.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

bool isFailure(OperationState state)
{
    switch (state) {
    case OperationState::NotSent:
    case OperationState::Rejected:
    case OperationState::Unknown:
    case OperationState::NotDone:
    case OperationState::Ambiguous:
        return true;
    default:
        return false;
    }
}

} // namespace

OperationNotices::OperationNotices(OperationRunner &runner, const Settings &settings, const ErrorText &errors,
                                   Notifier &notifier, const QWidget &window, std::chrono::milliseconds moment,
                                   QObject *parent)
    : QObject(parent), m_settings(settings), m_errors(errors), m_notifier(notifier), m_window(window)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &OperationNotices::tell);
    connect(&runner, &OperationRunner::recordChanged, this, &OperationNotices::take);
}

bool OperationNotices::isWanted(const OperationRecord &record) const
{
    // What a person cancelled is no news to them.
    if (!record.isWrite() || record.cause == OperationCause::CancelledByPerson)
        return false;
    if (record.state == OperationState::Done)
        return m_settings.notifiesSuccesses() && !record.completedAt.isKnown();
    return isFailure(record.state) && m_settings.notifiesFailures();
}

void OperationNotices::take(const OperationRecord &record)
{
    m_collected.removeIf([&record](const OperationRecord &other) { return other.id == record.id; });
    if (!isWanted(record))
        return;
    m_collected.append(record);
    if (!m_moment.isActive())
        m_moment.start();
}

void OperationNotices::tell()
{
    const QList<OperationRecord> records = std::exchange(m_collected, {});
    if (records.isEmpty() || m_window.isActiveWindow())
        return;
    if (records.size() == 1) {
        m_notifier.show({m_errors.state(records.constFirst()), m_errors.outcome(records.constFirst())});
        return;
    }
    const auto count = [&records](auto isMeant) { return int(std::count_if(records.begin(), records.end(), isMeant)); };
    const int unknown = count([](const OperationRecord &record) { return record.state == OperationState::Unknown; });
    const int failed = count([](const OperationRecord &record) { return isFailure(record.state); }) - unknown;
    QStringList parts;
    if (failed > 0)
        parts.append(tr("%n actions failed or were not sent.", nullptr, failed));
    if (unknown > 0)
        parts.append(tr("The outcome of %n actions is unknown.", nullptr, unknown));
    if (const int done = int(records.size()) - failed - unknown; done > 0)
        parts.append(tr("%n actions are done.", nullptr, done));
    m_notifier.show({tr("Several actions ended"), parts.join(u' ')});
}

} // namespace bewarje
