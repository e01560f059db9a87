// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The test server by itself, for scripts and for driving the program by hand.

#include "tests/support/providerserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

void addMany(SimulatedProvider &provider, Timestamp now, int servers, int backups)
{
    QList<ServerRef> refs;
    for (int i = 0; i < servers; ++i) {
        Server server;
        server.id = {QString::number(20'000 + i), ResourceId::JsonType::Number};
        server.name = u"server-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        server.hostname = server.name + u".example.com"_s;
        server.statusWord = u"active"_s;
        server.createdAt = now;
        provider.addServer(server);
        refs.append({server.id, server.name});
    }
    for (int i = 0; i < backups && servers > 0; ++i) {
        Backup backup;
        backup.id = {QString::number(1'000'000 + backups - i), ResourceId::JsonType::Number};
        backup.server = refs[i % servers];
        backup.typeWord = u"automatic"_s;
        backup.statusWord = i % 97 == 5 ? u"failed"_s : u"completed"_s;
        backup.size = {BackupSize::Kind::Known, double(800 + (i * 37LL) % 20'000)};
        backup.createdAt = Timestamp::fromMSecs((now.msecs() / 1000 - qint64(i / servers) * 3600) * 1000);
        backup.expiry = {Expiry::Kind::At, Timestamp::fromMSecs(backup.createdAt.msecs() + 31LL * 86'400'000)};
        backup.description = u"Automatic daily backup"_s;
        provider.addBackup(backup);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Answers as the provider does, on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"Port to listen on; a free one otherwise."_s, u"port"_s, u"0"_s},
                       {u"token"_s, u"The only token that is accepted; any otherwise."_s, u"token"_s},
                       {u"sample"_s, u"Begin with the sample data."_s},
                       {u"servers"_s, u"Add this many servers."_s, u"count"_s, u"0"_s},
                       {u"backups"_s, u"Spread this many backups over them."_s, u"count"_s, u"0"_s},
                       {u"page-size"_s, u"Answer backups in pages of this many."_s, u"count"_s, u"0"_s},
                       {u"creation"_s, u"A created backup completes after this."_s, u"milliseconds"_s, u"20000"_s},
                       {u"seconds"_s, u"End after this time."_s, u"seconds"_s, u"3600"_s}});
    parser.process(application);

    const Clock clock;
    SimulatedProvider::Options options;
    options.token = parser.value(u"token"_s).toLatin1();
    options.creation = std::chrono::milliseconds(parser.value(u"creation"_s).toInt());
    options.pageSize = parser.value(u"page-size"_s).toInt();
    SimulatedProvider provider(clock, options);
    if (parser.isSet(u"sample"_s))
        provider.fillWithSampleData();
    addMany(provider, clock.now(), parser.value(u"servers"_s).toInt(), parser.value(u"backups"_s).toInt());

    const ProviderServer server(provider, parser.value(u"port"_s).toUShort());
    if (!server.isListening()) {
        std::fputs("provider-server: cannot listen on that port\n", stderr);
        return 1;
    }
    QObject::connect(&server, &ProviderServer::requested, &application, [](const ServedRequest &request) {
        std::printf("%s %s\n", request.method.constData(), request.target.constData());
        std::fflush(stdout);
    });
    std::printf("%s\n", qPrintable(server.baseUrl()));
    std::fflush(stdout);
    QTimer::singleShot(std::chrono::seconds(parser.value(u"seconds"_s).toInt()), &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
