// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kill/writer.h"

#include "app/account/sessionvault.h"
#include "app/records/recordtext.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <cstdio>
#include <utility>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

SessionParts parts()
{
    SessionParts parts;
    parts.network = [] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy::NoProxy);
        return network;
    };
    parts.pace.interval = 0ms;
    parts.pace.watching = {};
    parts.operationLimits.settling = {0ms, 2ms, 4ms, 6ms, 8ms, 10ms};
    return parts;
}

ResourceId number(const QString &id)
{
    return {id, ResourceId::JsonType::Number};
}

} // namespace

Writer::Writer(const Options &options)
    : m_options(options),
      m_workspace(std::make_unique<Workspace>(u""_s, Places{options.folder, options.folder, options.folder},
                                              std::make_unique<SessionVault>(), parts(), m_clock)),
      m_journal(std::make_unique<StoppingJournal>(m_workspace->journal(), options.point))
{}

Writer::~Writer()
{
    m_session.reset();
}

bool Writer::start()
{
    if (m_workspace->lock() != Workspace::Lock::Held)
        return false;
    connect(m_journal.get(), &StoppingJournal::stopped, this, [] { say(u"stopped"_s); });
    connect(m_journal.get(), &Journal::factsChanged, this, [this] {
        if (m_journal->facts().takesRecords() && !m_session)
            begin();
    });
    m_workspace->openRecords();
    return true;
}

void Writer::begin()
{
    const ApiBase base = ApiBase::parse(m_options.base);
    const Account account{Account::makeKey({}, base, u"kill"_s), u"kill"_s, base, false};
    m_session =
        std::make_unique<Session>(account, Secret::fromStored("vps_kill").value(), parts(), *m_journal, m_clock);
    const QList<OperationRecord> open = m_session->runner().openRecords();
    say(u"open %1"_s.arg(open.size()));
    for (const OperationRecord &record : open)
        tell(record);
    connect(&m_session->runner(), &OperationRunner::recordChanged, this, &Writer::tell);
    connect(&m_session->backups(), &BackupCatalog::changed, this, &Writer::takeListing);
    connect(&m_session->runner(), &OperationRunner::openRecordsChanged, this, &Writer::takeListing);
    m_session->refresher().refresh();
}

void Writer::tell(const OperationRecord &record)
{
    say(u"row %1 %2 %3"_s.arg(recordtext::of(record.kind), recordtext::of(record.state), recordtext::of(record.cause)));
}

void Writer::takeListing()
{
    if (!m_session->backups().facts().everListed)
        return;
    if (m_options.kind) {
        if (!std::exchange(m_isSubmitted, true))
            submit();
        return;
    }
    const QList<OperationRecord> open = m_session->runner().openRecords();
    const bool isSettled = std::all_of(open.begin(), open.end(), [](const OperationRecord &record) {
        return record.kind == OperationKind::Restore; // which a person settles
    });
    if (isSettled) {
        say(u"settled"_s);
        emit ended();
    }
}

void Writer::submit()
{
    OperationRunner &runner = m_session->runner();
    const CatalogVersion &catalog = *m_session->backups().version();
    switch (*m_options.kind) {
    case OperationKind::Create:
        runner.submit(CreationPlan({number(u"1"_s), u"web-1"_s}, u"Before the update"_s + CreationPlan::makeTag()));
        break;
    case OperationKind::Delete:
        runner.submit(DeletionPlan::make(catalog, {number(u"501"_s)}, runner.ongoingWrites(), m_clock.now()));
        break;
    default:
        runner.submit(RestorePlan::make(catalog, number(u"501"_s), {}, false, false, m_clock.now()));
        break;
    }
}

} // namespace bewarje::tests
