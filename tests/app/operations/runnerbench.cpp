// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include "app/operations/outbox.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTest>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Hour = 3'600'000;

std::unique_ptr<QNetworkAccessManager> directNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxy(QNetworkProxy::NoProxy);
    return network;
}

SessionParts partsOf(const RunnerBench::Options &options)
{
    SessionParts parts;
    parts.network = directNetwork;
    parts.restLimits = options.rest;
    parts.pace.interval = 0ms;
    parts.pace.watching = {};
    parts.operationLimits = options.limits;
    return parts;
}

SimulatedProvider::Options providerOptions(int pageSize)
{
    SimulatedProvider::Options options;
    options.pageSize = pageSize;
    return options;
}

} // namespace

QStringList deletes(const QList<int> &ids)
{
    QStringList result;
    for (const int id : ids)
        result.append(u"DELETE /backups/%1/"_s.arg(id));
    return result;
}

RunnerBench::RunnerBench(const Options &options)
    : serverClock(options.serverAhead), provider(serverClock, providerOptions(options.pageSize)), server(provider),
      m_options(options)
{
    open(options.journal ? *options.journal : journal);
}

void RunnerBench::open(Journal &record)
{
    m_session.reset();
    const ApiBase base = ApiBase::parse(server.baseUrl());
    const Account account{Account::makeKey({}, base, u"test"_s), u"test"_s, base, false};
    m_session =
        std::make_unique<Session>(account, Secret::fromStored("vps_test").value(), partsOf(m_options), record, clock);
}

void RunnerBench::begin(const Options &options)
{
    m_options = options;
    open(options.journal ? *options.journal : journal);
}

RunnerBench::~RunnerBench() = default;

OperationLimits RunnerBench::shortLimits()
{
    OperationLimits limits;
    limits.settling = {0ms, 2ms, 4ms, 6ms, 8ms, 10ms};
    return limits;
}

RestLimits RunnerBench::shortRest()
{
    RestLimits limits;
    limits.repeats = 0;
    return limits;
}

ResourceId RunnerBench::number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

void RunnerBench::addServer(int id)
{
    Server one;
    one.id = number(id);
    one.name = u"web-%1"_s.arg(id);
    one.statusWord = u"active"_s;
    provider.addServer(one);
}

Backup RunnerBench::addBackup(int id, int serverId, int hoursOld, const QString &description)
{
    Backup one;
    one.id = number(id);
    one.server = {number(serverId), u"web-%1"_s.arg(serverId)};
    one.typeWord = u"manual"_s;
    one.statusWord = u"completed"_s;
    one.size = {BackupSize::Kind::Known, 100};
    one.createdAt = Timestamp::fromMSecs((serverClock.now().msecs() - hoursOld * Hour) / 1000 * 1000);
    one.expiry.kind = Expiry::Kind::Never;
    one.description = description;
    provider.addBackup(one);
    return one;
}

void RunnerBench::fill(int first, int count, int serverId)
{
    addServer(serverId);
    for (int i = 0; i < count; ++i)
        addBackup(first + i, serverId, 24 + count - i);
    addBackup(first + count, serverId, 2);
}

bool RunnerBench::list()
{
    m_session->refresher().refresh();
    const bool isKnown =
        QTest::qWaitFor([this] { return m_session->backups().version()->table().size() == provider.backups().size(); });
    const bool isQuiet = QTest::qWaitFor([this] { return server.count("GET", u"/servers/"_s) > 0; });
    server.clearRequests();
    return isKnown && isQuiet;
}

DeletionPlan RunnerBench::deletion(const QList<int> &ids) const
{
    QList<ResourceId> chosen;
    for (const int id : ids)
        chosen.append(number(id));
    return DeletionPlan::make(*m_session->backups().version(), chosen, runner().ongoingWrites(), clock.now());
}

CreationPlan RunnerBench::creation(const QString &description, int serverId) const
{
    return {ServerRef{number(serverId), u"web-%1"_s.arg(serverId)}, description};
}

RestorePlan RunnerBench::restore(int backup) const
{
    const SharedCatalog catalog = m_session->backups().version();
    const qsizetype row = catalog->rowOf(number(backup));
    const bool asksTwice = row >= 0 && runner().hasUnknownRestore(catalog->table().at(row).server.id);
    return RestorePlan::make(*catalog, number(backup), {}, runner().ongoingWrites().deleting.contains(number(backup)),
                             asksTwice, clock.now());
}

bool RunnerBench::waitForEnd(OperationId batch) const
{
    return QTest::qWaitFor([this, batch] { return runner().isBatchEnded(batch); }, 20'000);
}

OperationId RunnerBench::put(const QList<int> &ids, std::chrono::milliseconds grace) const
{
    const OperationId batch = runner().submit(deletion(ids).withGrace(grace));
    return QTest::qWaitFor([&] { return runner().outbox().batch(batch).has_value(); }) ? batch : 0;
}

bool RunnerBench::isSettled(OperationId batch) const
{
    const QList<OperationRecord> records = runner().records(batch);
    return std::all_of(records.begin(), records.end(), [](const OperationRecord &one) { return one.isSettled(); });
}

QList<State> RunnerBench::states(OperationId batch) const
{
    QList<State> result;
    for (const OperationRecord &one : runner().records(batch))
        result.append(one.state);
    return result;
}

QList<Cause> RunnerBench::causes(OperationId batch) const
{
    QList<Cause> result;
    for (const OperationRecord &one : runner().records(batch))
        result.append(one.cause);
    return result;
}

QStringList RunnerBench::writes() const
{
    QStringList result;
    for (const ServedRequest &request : server.requests()) {
        if (request.method != "GET")
            result.append(QString::fromLatin1(request.method) + u' ' + request.path);
    }
    return result;
}

qsizetype RunnerBench::listingsOf(int serverId) const
{
    return std::count_if(server.requests().begin(), server.requests().end(), [serverId](const ServedRequest &request) {
        return request.method == "GET" && request.query.queryItemValue(u"server_id"_s) == QString::number(serverId);
    });
}

} // namespace bewarje::tests
