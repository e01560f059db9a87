// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionmessages.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

namespace {

// All begin so, to be taken along together: what is told of the account stays.
constexpr auto Prefix = u"session-";
// One message about loading at a time: each of these says why the list is not current.
constexpr auto LoadKey = "session-load"_L1;
constexpr auto ListingKey = "session-listing"_L1;
constexpr auto ServersKey = "session-servers"_L1;
constexpr auto SelectionKey = "session-selection"_L1;
constexpr auto ExportKey = "session-export"_L1;
constexpr auto OutcomeKey = "session-outcome"_L1;
constexpr auto OperationPrefix = "session-operation-"_L1;

QString keyOf(OperationId id)
{
    return OperationPrefix + QString::number(id);
}

bool isOffline(const ApiError &error)
{
    return error.kind == ApiError::Kind::HostNotFound || error.kind == ApiError::Kind::ConnectionRefused;
}

/// Undecided ones stay until they are settled; the rest is said once.
bool isUndecided(const OperationRecord &record)
{
    return record.state == OperationState::Unknown || record.state == OperationState::Ambiguous;
}

bool isUnderWay(const OperationRecord &record)
{
    return record.state == OperationState::Planned || record.state == OperationState::Waiting
           || record.state == OperationState::Intent;
}

Message::Level levelOf(const OperationRecord &record)
{
    switch (record.state) {
    case OperationState::Done:
    case OperationState::LookedAt:
        return Message::Level::Notice;
    case OperationState::Rejected:
        return Message::Level::Problem;
    default:
        return Message::Level::Warning;
    }
}

} // namespace

SessionMessages::SessionMessages(Session &session, MessageBanner &banner, const Texts &texts, const ErrorText &errors,
                                 QObject *parent)
    : QObject(parent), m_session(session), m_banner(banner), m_texts(texts), m_errors(errors)
{
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &SessionMessages::tellRefresher);
    connect(&session.refresher(), &Refresher::stateChanged, this, &SessionMessages::tellRefresher);
    connect(&session.backups(), &BackupCatalog::changed, this, &SessionMessages::tellListing);
    connect(&session.servers(), &ServerCatalog::changed, this, &SessionMessages::tellServers);
    connect(&session.runner(), &OperationRunner::recordChanged, this, &SessionMessages::takeOutcome);
    connect(&session.runner(), &OperationRunner::openRecordsChanged, this, &SessionMessages::tellLeft);
    connect(&session.runner(), &OperationRunner::batchEnded, this, &SessionMessages::tellUndone);
    connect(&banner, &MessageBanner::buttonPressed, this, &SessionMessages::onButton);
    tellRefresher();
    tellListing();
    tellServers();
    tellLeft();
}

SessionMessages::~SessionMessages()
{
    m_banner.withdrawAll(Prefix);
}

void SessionMessages::tellRefresher()
{
    const Refresher::State &state = m_session.refresher().state();
    const bool isHeld = state.heldUntil.isKnown() && state.heldUntil > m_session.clock().now();
    if (!isHeld)
        m_countdown.stop();
    if (isHeld && !state.isTokenRefused)
        return tellHold();
    // While it is tried again the old message stays, so that the strip does not flicker.
    if (state.isListingAll && !state.isTokenRefused)
        return;
    if (!state.error && !state.isTokenRefused)
        return m_banner.withdraw(LoadKey);
    ApiError refused;
    refused.kind = ApiError::Kind::Unauthorized;
    refused.httpStatus = 401;
    const ApiError &error = state.error && !state.isTokenRefused ? *state.error : refused;
    Message message{LoadKey, Message::Level::Problem, m_errors.sentence(error, m_permissions), {MessageButton::Retry}};
    if (error.kind == ApiError::Kind::Unauthorized)
        message.buttons.append(MessageButton::EnterToken);
    else if (isOffline(error))
        message.level = Message::Level::Warning;
    offerProxyLogin(message, error);
    m_banner.post(message);
}

void SessionMessages::tellHold()
{
    const qint64 left = m_session.refresher().state().heldUntil.msecs() - m_session.clock().now().msecs();
    const int seconds = int((left + 999) / 1000);
    const QString wait = seconds < 120 ? tr("%n seconds", "the rest of a wait", seconds)
                                       : tr("%n minutes", "the rest of a wait", (seconds + 59) / 60);
    m_banner.post(
        {LoadKey,
         Message::Level::Warning,
         tr("The provider has had too many requests. The list is loaded again in %1; Refresh tries at once.").arg(wait),
         {MessageButton::Retry}});
    if (!m_countdown.isActive())
        m_countdown.start();
}

void SessionMessages::tellListing()
{
    const CatalogFacts &facts = m_session.backups().facts();
    if (!facts.everListed || facts.verdict == ListingVerdict::Complete || !facts.lastOfAll)
        return m_banner.withdraw(ListingKey);
    Message message{ListingKey, Message::Level::Warning, m_errors.sentence(*facts.lastOfAll), {MessageButton::Retry}};
    offerProxyLogin(message, facts.lastOfAll->error);
    m_banner.post(message);
}

void SessionMessages::tellServers()
{
    if (!m_session.servers().isRefused()) {
        m_isServersTold = false;
        m_banner.withdraw(ServersKey);
        return;
    }
    // Said once; dismissed it stays away until the list could be read in between.
    if (m_isServersTold)
        return;
    m_isServersTold = true;
    m_banner.post({ServersKey,
                   Message::Level::Notice,
                   tr("The provider does not give this token the list of servers. Servers without any backup "
                      "cannot be seen."),
                   {}});
}

void SessionMessages::tellSelectionCleared()
{
    m_banner.post({SelectionKey,
                   Message::Level::Notice,
                   tr("The selection was cleared, because in this order it would fall into too many pieces. "
                      "Select again what you need."),
                   {}});
}

void SessionMessages::tellExported(const QString &sentence)
{
    m_banner.post({ExportKey, Message::Level::Notice, sentence, {}});
}

void SessionMessages::tellNotExported(const QString &sentence)
{
    m_banner.post({ExportKey, Message::Level::Problem, sentence, {}});
}

/// What an earlier run left undecided. It may be heard of late: the record is opened in the background.
void SessionMessages::tellLeft()
{
    for (const OperationRecord &record : m_session.runner().openRecords()) {
        if (!isUndecided(record) || m_heard.contains(record.id))
            continue;
        m_left.insert(record.id);
        takeOutcome(record);
    }
}

void SessionMessages::takeOutcome(const OperationRecord &record)
{
    m_heard.insert(record.id);
    m_banner.withdraw(keyOf(record.id));
    // RestoreMessages tells of these.
    if (record.kind == OperationKind::Restore && record.safetyCreation != 0)
        return;
    if (isUnderWay(record) || record.state == OperationState::Undone)
        return;
    // Of a batch of several a window of its own tells each result, as long as the session lasts.
    if (m_session.runner().batchSize(record.batch) > 1 && !m_left.contains(record.id))
        return;
    tellOutcome(record);
}

void SessionMessages::tellOutcome(const OperationRecord &record)
{
    Message message{OutcomeKey, levelOf(record), m_errors.outcome(record), {}};
    if (isUndecided(record)) {
        message.key = keyOf(record.id);
        if (record.kind == OperationKind::Restore && record.state == OperationState::Unknown)
            message.buttons.append(MessageButton::Looked);
    }
    offerProxyLogin(message, record.error);
    m_banner.post(message);
}

/// Once a batch, however many it held. What gave way to a newer decision is not news.
void SessionMessages::tellUndone(OperationId batch)
{
    QList<OperationRecord> undone = m_session.runner().records(batch);
    undone.removeIf([](const OperationRecord &record) {
        return record.state != OperationState::Undone || record.cause == OperationCause::AskedAnew;
    });
    if (undone.isEmpty())
        return;
    const QString text =
        undone.size() == 1
            ? m_errors.outcome(undone.constFirst())
            : tr("%n backups were not deleted: that was undone before anything was sent.", nullptr, int(undone.size()));
    m_banner.post({OutcomeKey, Message::Level::Notice, text, {}});
}

void SessionMessages::offerProxyLogin(Message &message, const std::optional<ApiError> &error)
{
    if (!error || !error->wantsProxyLogin())
        return;
    m_proxyError = *error;
    message.buttons.append(MessageButton::EnterProxyLogin);
}

void SessionMessages::onButton(const QString &key, MessageButton button)
{
    switch (button) {
    case MessageButton::Retry:
        retry();
        break;
    case MessageButton::EnterToken:
        emit enterTokenRequested();
        break;
    case MessageButton::EnterProxyLogin:
        emit proxyLoginRequested(m_proxyError);
        break;
    case MessageButton::Looked:
        m_session.runner().markLookedAt(QStringView(key).mid(OperationPrefix.size()).toULongLong());
        break;
    default:
        break;
    }
}

void SessionMessages::retry()
{
    Refresher &refresher = m_session.refresher();
    if (refresher.state().isTokenRefused)
        refresher.resume();
    refresher.refresh();
}

} // namespace bewarje
