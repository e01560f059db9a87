// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/currentaction.h"

#include "app/api/apibase.h"
#include "app/api/curl.h"
#include "app/records/recordrequest.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace bewarje {

using namespace std::chrono_literals;

namespace {

constexpr auto BlankAfter = 150ms;

bool mayHaveHappened(OperationState state)
{
    return state == OperationState::Done || state == OperationState::Unknown || state == OperationState::LookedAt;
}

} // namespace

CurrentAction::CurrentAction(ActivityLog &log, QString accountKey, QObject *parent)
    : QObject(parent), m_log(log), m_accountKey(std::move(accountKey))
{
    m_blank.setSingleShot(true);
    m_blank.setInterval(BlankAfter);
    connect(&m_blank, &QTimer::timeout, this, [this] { emit readyToShow(std::nullopt); });
}

void CurrentAction::choose(const std::optional<OperationId> &id)
{
    if (!id) {
        m_reading.cancel();
        take(std::nullopt);
        return;
    }
    if (m_record && m_record->id != *id) {
        m_record.reset();
        emit changed();
    }
    m_blank.start();
    m_reading = m_log.readRecord(*id, [this](const auto &record) { take(record); });
}

void CurrentAction::take(const std::optional<OperationRecord> &record)
{
    m_blank.stop();
    m_record = record;
    emit changed();
    emit readyToShow(record);
}

QString CurrentAction::asCurl() const
{
    const std::optional<WriteRequest> request = m_record ? requestOf(*m_record) : std::nullopt;
    return request ? curlCommand(ApiBase::parse(m_record->base), *request) : QString();
}

bool CurrentAction::canBeLookedAt() const
{
    return m_record && bewarje::canBeLookedAt(m_record->kind, m_record->state);
}

bool CurrentAction::canBeUndone() const
{
    return m_record && m_record->kind == OperationKind::Restore && m_record->safetyCreation != 0
           && m_record->sentAt.isKnown() && m_record->accountKey == m_accountKey && mayHaveHappened(m_record->state);
}

void CurrentAction::copyAsCurl() const
{
    if (const QString command = asCurl(); !command.isEmpty())
        QGuiApplication::clipboard()->setText(command);
}

void CurrentAction::markLookedAt()
{
    if (canBeLookedAt())
        m_log.markLookedAt(m_record->id);
}

void CurrentAction::requestUndo()
{
    if (canBeUndone())
        emit undoRequested(*m_record);
}

} // namespace bewarje
