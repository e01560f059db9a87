// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/sequencebench.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Hour = 3'600'000;

SessionParts partsOf(const OperationLimits &limits)
{
    SessionParts parts;
    parts.network = [] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy::NoProxy);
        return network;
    };
    parts.restLimits.repeats = 0;
    parts.pace.interval = 0ms;
    parts.pace.watching = {}; // the sequence looks by itself
    parts.operationLimits = limits;
    return parts;
}

SimulatedProvider::Options providerOptions()
{
    SimulatedProvider::Options options;
    options.creation = SequenceBench::Creation;
    return options;
}

} // namespace

FaultMatch onListingOfServer(int time)
{
    return {"GET", u"/backups/"_s, u"server_id=1"_s, time};
}

SequenceBench::SequenceBench() : provider(clock, providerOptions()), server(provider)
{
    Server one;
    one.id = number(1);
    one.name = u"web-1"_s;
    one.statusWord = u"active"_s;
    provider.addServer(one);
    for (const int id : {501, 502}) {
        Backup backup;
        backup.id = number(id);
        backup.server = {one.id, one.name};
        backup.typeWord = u"manual"_s;
        backup.statusWord = u"completed"_s;
        backup.size = {BackupSize::Kind::Known, 100};
        backup.createdAt = Timestamp::fromMSecs((clock.now().msecs() - (510 - id) * Hour) / 1000 * 1000);
        backup.expiry.kind = Expiry::Kind::Never;
        provider.addBackup(backup);
    }
}

SequenceBench::~SequenceBench()
{
    end();
}

OperationLimits SequenceBench::shortLimits()
{
    OperationLimits limits;
    limits.settling = {0ms, 2ms, 4ms, 6ms, 8ms, 10ms};
    limits.safetyWatching = {3ms};
    return limits;
}

ResourceId SequenceBench::number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

void SequenceBench::end()
{
    m_session.reset();
    m_journal.reset();
}

bool SequenceBench::start()
{
    m_journal = std::make_unique<SqlJournal>(m_folder.filePath(u"journal.sqlite"_s), clock,
                                             [] { return std::optional<QString>(); });
    m_journal->open();
    openSession();
    return QTest::qWaitFor([this] { return m_journal->facts().takesRecords(); }) && list();
}

OperationId SequenceBench::startAt(Stage stage)
{
    if (!start())
        return 0;
    const OperationId batch = runner().submit(plan());
    return waitFor(stage) ? batch : 0;
}

void SequenceBench::openSession()
{
    m_session.reset();
    const ApiBase base = ApiBase::parse(server.baseUrl());
    const Account account{Account::makeKey({}, base, u"test"_s), u"test"_s, base, false};
    m_session =
        std::make_unique<Session>(account, Secret::fromStored("vps_test").value(), partsOf(limits), *m_journal, clock);
}

bool SequenceBench::list()
{
    QSignalSpy changed(&m_session->backups(), &BackupCatalog::changed);
    m_session->refresher().refresh();
    return changed.wait(20'000);
}

RestorePlan SequenceBench::plan(const WayBack &wayBack) const
{
    return RestorePlan::make(*m_session->backups().version(), number(501), {},
                             runner().ongoingWrites().deleting.contains(number(501)),
                             runner().hasUnknownRestore(number(1)), clock.now())
        .withWayBack(wayBack);
}

RestorePlan SequenceBench::goingOn(const InterruptedRestore &interrupted) const
{
    return plan(WayBack::resumed(interrupted.creation, *m_session->backups().version(), u"Anew · bw-c3d4"_s))
        .inPlaceOf(interrupted.restore.id);
}

bool SequenceBench::waitFor(Stage stage) const
{
    return QTest::qWaitFor([this, stage] {
        const QList<RestoreUnderWay> all = restores().underWay();
        return all.size() == 1 && all.constFirst().state == stage;
    });
}

bool SequenceBench::waitForEnd(OperationId batch) const
{
    return QTest::qWaitFor([this, batch] { return runner().isBatchEnded(batch); }, 20'000);
}

OperationRecord SequenceBench::restoreOf(OperationId batch) const
{
    for (const OperationRecord &record : runner().records(batch))
        if (record.kind == OperationKind::Restore)
            return record;
    return {};
}

OperationRecord SequenceBench::creationOf(OperationId batch) const
{
    for (const OperationRecord &record : runner().records(batch))
        if (record.kind == OperationKind::Create)
            return record;
    return {};
}

QStringList SequenceBench::writes() const
{
    QStringList result;
    for (const ServedRequest &request : server.requests())
        if (request.method != "GET")
            result.append(QString::fromLatin1(request.method) + u' ' + request.path);
    return result;
}

void SequenceBench::change(const std::function<std::optional<Backup>(const Backup &)> &change)
{
    const QList<Backup> backups = provider.backups();
    const QList<Server> servers = provider.servers();
    provider.clear();
    for (const Server &each : servers)
        provider.addServer(each);
    for (const Backup &each : backups)
        if (const std::optional<Backup> changed = change(each))
            provider.addBackup(*changed);
}

} // namespace bewarje::tests
