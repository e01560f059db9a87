// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/flows/flowbench.h"

#include "app/records/memoryjournal.h"

#include "tests/support/dialogsamples.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>

namespace bewarje::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

SessionParts parts()
{
    SessionParts result;
    result.network = [] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy::NoProxy);
        return network;
    };
    result.operationLimits.safetyWatching = {std::chrono::milliseconds(3)};
    return result;
}

SimulatedProvider::Options providerOptions(std::chrono::milliseconds creation)
{
    SimulatedProvider::Options options;
    options.creation = creation;
    return options;
}

void fill(SimulatedProvider &provider)
{
    const auto add = [&provider](int id, const QString &name, int backups) {
        Server server;
        server.id = number(id);
        server.name = name;
        server.statusWord = u"active"_s;
        server.ipAddress = u"203.0.113.1"_s + QString::number(id);
        provider.addServer(server);
        for (int i = 1; i <= backups; ++i) {
            Backup each = backup((id + 4) * 100 + i, id, name, 0);
            each.createdAt = Timestamp::fromMSecs(provider.now().msecs() - i * 86'400'000LL);
            provider.addBackup(each);
        }
    };
    add(1, u"web-server-01"_s, 5);
    add(2, u"db"_s, 2);
    add(3, u"db"_s, 2);
}

} // namespace

FlowBench::FlowBench(std::chrono::milliseconds creation)
    : provider(clock, providerOptions(creation)), server(provider),
      workspace(std::make_unique<Workspace>(parts(), clock)),
      texts(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()), errors(texts)
{
    fill(provider);
    language.install(texts.locale());
    openSession();
    window.show();
}

void FlowBench::openSession()
{
    session.reset();
    Account account;
    account.base = ApiBase::parse(server.baseUrl());
    account.name = u"test"_s;
    account.key = Account::makeKey({}, account.base, account.name);
    session = workspace->open(account, *Secret::fromInput(u"vps_test"_s));
}

bool FlowBench::list()
{
    QSignalSpy backups(&session->backups(), &BackupCatalog::changed);
    QSignalSpy servers(&session->servers(), &ServerCatalog::changed);
    session->refresher().refresh();
    // The servers are listed beside the backups, and told again after them.
    return backups.wait() && (session->servers().everListed() || servers.wait());
}

QList<OperationRecord> FlowBench::records() const
{
    return qobject_cast<MemoryJournal *>(&workspace->journal())->records();
}

QStringList FlowBench::writes() const
{
    QStringList result;
    for (const ServedRequest &request : server.requests())
        if (request.method != "GET")
            result.append(QString::fromLatin1(request.method) + u' ' + request.path + u' '
                          + QString::fromUtf8(request.body));
    return result;
}

QStringList shown(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

} // namespace bewarje::testing
