// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a body of `GET /backups/` into rows: PageReader, fed as the network feeds it, against
// QJsonDocument::fromJson() and the same rows. Each run is a process of its own, so that its peak of
// memory is its own. `bench_reader` prints a table, `bench_reader --json` one object a line.

#include "app/api/pagereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64LL * 1024;

/// What one run brought. The sums show that both readers made the same rows.
struct Run
{
    double seconds = 0; ///< of this process's CPU time
    double peakMegabytes = 0;
    qint64 rows = 0;
    quint64 sum = 0;
};

/// One backup of the provider's own sample, with other numbers: 251 bytes.
QByteArray item(int number)
{
    const QByteArray id = QByteArray::number(10'000'000 + number);
    const QByteArray server = QByteArray::number(10'000 + number / 100);
    const bool isManual = number % 10 == 0;
    const QByteArray day = QByteArray::number(10 + number % 19);
    return R"({"id": )" + id + R"(, "server": {"id": )" + server + R"(, "name": "web-server-)" + server
           + R"("}, "backup_type": ")" + (isManual ? "manual" : "automatic")
           + R"(", "status": "completed", "size_mb": )" + QByteArray::number(4000 + number % 1000)
           + R"(, "created_at": "2025-01-)" + day + R"(T03:00:00Z", "expires_at": )"
           + (isManual ? QByteArray("null") : QByteArray("\"2025-02-" + day + "T03:00:00Z\"")) + R"(, "description": ")"
           + (isManual ? "Pre-update backup" : "Automatic daily backup") + R"("})";
}

bool writeBody(QFile &file, int rows)
{
    bool isWritten = file.write(R"({"count": )" + QByteArray::number(rows) + R"(, "results": [)") > 0;
    for (int i = 0; i < rows && isWritten; ++i)
        isWritten = file.write((i == 0 ? "" : ", ") + item(i)) > 0;
    return isWritten && file.write("]}") > 0 && file.flush();
}

BackupTable readInPieces(QFile &file)
{
    PageReader reader(PageReader::Items::Backups, {}, *Secret::fromInput(u"vps_secret"_s));
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes)) {
        if (!reader.take(piece))
            return {};
    }
    return std::move(reader.finish()->backups);
}

Timestamp timeOf(const QJsonValue &value)
{
    return Timestamp::fromDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
}

ResourceId idOf(const QJsonValue &value)
{
    return {QString::number(value.toInteger()), ResourceId::JsonType::Number};
}

BackupTable readAtOnce(QFile &file)
{
    BackupTable table;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray items = document.object().value("results"_L1).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject object = value.toObject();
        const QJsonObject server = object.value("server"_L1).toObject();
        Backup backup;
        backup.id = idOf(object.value("id"_L1));
        backup.server = {idOf(server.value("id"_L1)), server.value("name"_L1).toString()};
        backup.typeWord = object.value("backup_type"_L1).toString();
        backup.statusWord = object.value("status"_L1).toString();
        backup.description = object.value("description"_L1).toString();
        backup.size = {BackupSize::Kind::Known, object.value("size_mb"_L1).toDouble()};
        backup.createdAt = timeOf(object.value("created_at"_L1));
        const QJsonValue expires = object.value("expires_at"_L1);
        backup.expiry = expires.isNull() ? Expiry{Expiry::Kind::Never, {}} : Expiry{Expiry::Kind::At, timeOf(expires)};
        table.append(backup);
    }
    return table;
}

quint64 sumOf(const BackupTable &table)
{
    quint64 sum = 0;
    for (const BackupTable::Row &row : table.rows()) {
        sum = sum * 31 + row.id.number() + quint64(row.createdAt.msecs()) + quint64(row.megabytes);
        sum += quint64(row.expiryKind) + row.server * 7 + row.description * 3 + row.status + row.type;
    }
    return sum;
}

double peakMegabytes()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return double(usage.ru_maxrss) / 1e6;
#else
    return double(usage.ru_maxrss) * 1024 / 1e6;
#endif
#else
    return 0;
#endif
}

/// In the process of one run.
int runOnce(const QString &reader, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    const std::clock_t start = std::clock();
    const BackupTable table = reader == "ours"_L1 ? readInPieces(file) : readAtOnce(file);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QTextStream(stdout) << seconds << ' ' << peakMegabytes() << ' ' << table.size() << ' ' << sumOf(table);
    return 0;
}

Run runApart(const QString &reader, const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {reader, path});
    process.waitForFinished(-1);
    Run run;
    QTextStream(process.readAllStandardOutput()) >> run.seconds >> run.peakMegabytes >> run.rows >> run.sum;
    return run;
}

/// The run in the middle by time.
Run middleOf(std::vector<Run> runs)
{
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.seconds < b.seconds; });
    return runs[runs.size() / 2];
}

void print(const QString &name, double ours, double baseline, const QString &unit, bool asJson)
{
    const double ratio = ours > 0 ? baseline / ours : 0;
    QTextStream out(stdout);
    if (asJson)
        out << QJsonDocument(QJsonObject{{u"name"_s, name},
                                         {u"ours"_s, ours},
                                         {u"baseline"_s, baseline},
                                         {u"ratio"_s, ratio},
                                         {u"unit"_s, unit}})
                   .toJson(QJsonDocument::Compact)
            << '\n';
    else
        out << u"%1 %2 %3 %4 %5\n"_s.arg(name.leftJustified(44), QString::number(ours, 'f', 3).rightJustified(10),
                                         QString::number(baseline, 'f', 3).rightJustified(10),
                                         QString::number(ratio, 'f', 1).rightJustified(7), unit);
}

bool compare(int rows, int rounds, bool asJson)
{
    QTemporaryFile body;
    if (!body.open() || !writeBody(body, rows))
        return false;
    std::vector<Run> ours;
    std::vector<Run> baseline;
    for (int round = 0; round < rounds; ++round) { // in turn, so that what else the machine does meets both
        ours.push_back(runApart(u"ours"_s, body.fileName()));
        baseline.push_back(runApart(u"QJsonDocument"_s, body.fileName()));
        if (ours.back().rows != rows || baseline.back().rows != rows || ours.back().sum != baseline.back().sum)
            return false;
    }
    const QString what =
        u"Read %1 backups (%2 MB)"_s.arg(QString::number(rows), QString::number(body.size() / 1000000));
    print(what, middleOf(ours).seconds, middleOf(baseline).seconds, u"s of CPU"_s, asJson);
    print(what + u", peak"_s, middleOf(ours).peakMegabytes, middleOf(baseline).peakMegabytes, u"MB"_s, asJson);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return runOnce(arguments[1], arguments[2]);
    const bool asJson = arguments.contains("--json"_L1);
    if (!asJson)
        QTextStream(stdout) << u"%1 %2 %3 %4\n"_s.arg(QString().leftJustified(44), u"      ours"_s, u"  baseline"_s,
                                                      u"  ratio"_s);
    if (compare(100'000, 5, asJson) && compare(1'000'000, 3, asJson))
        return 0;
    qCritical("The two readers do not agree, or a body could not be written.");
    return 1;
}
