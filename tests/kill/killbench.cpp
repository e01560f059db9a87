// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kill/killbench.h"

#include "app/records/recordstore.h"

#include <QTest>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr int PatienceMSecs = 30'000;

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

} // namespace

KillBench::KillBench() : provider(clock, {}), server(provider)
{
    Server web;
    web.id = number(1);
    web.name = u"web-1"_s;
    web.statusWord = u"active"_s;
    provider.addServer(web);
    for (const int id : {501, 502, 503}) {
        Backup backup;
        backup.id = number(id);
        backup.server = {web.id, web.name};
        backup.typeWord = u"manual"_s;
        backup.statusWord = u"completed"_s;
        backup.createdAt = Timestamp::fromMSecs((clock.now().msecs() - (510 - id) * Hour) / 1000 * 1000);
        backup.expiry.kind = Expiry::Kind::Never;
        provider.addBackup(backup);
    }
    QObject::connect(&server, &ProviderServer::headRead, &server,
                     [this](const ServedRequest &request) { m_writes += request.method != "GET"; });
}

KillBench::~KillBench()
{
    kill();
}

void KillBench::start(const QStringList &arguments)
{
    m_lines.clear();
    m_child = std::make_unique<QProcess>();
    m_child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(m_child.get(), &QProcess::readyReadStandardOutput, m_child.get(), [this] { read(); });
    m_sinceStart.start();
    m_child->start(QStringLiteral(BEWARJE_WRITER), QStringList{m_folder.path(), server.baseUrl()} + arguments);
}

void KillBench::read()
{
    while (m_child->canReadLine()) {
        m_lines.append(QString::fromUtf8(m_child->readLine().trimmed()));
        if (m_lines.constLast().startsWith(u"open "_s))
            m_startedIn = m_sinceStart.elapsed();
    }
}

void KillBench::kill()
{
    if (!isRunning())
        return;
    m_child->kill();
    m_child->waitForFinished(PatienceMSecs);
}

void KillBench::startWrite(const QString &kind, StopPoint point)
{
    start({kind, QString::number(int(point))});
}

bool KillBench::watch()
{
    start({u"watch"_s});
    const bool hasEnded = QTest::qWaitFor([this] { return !isRunning(); }, PatienceMSecs);
    read();
    return hasEnded && m_child->exitStatus() == QProcess::NormalExit && m_child->exitCode() == 0
           && m_lines.contains(u"settled"_s);
}

QList<OperationRecord> KillBench::rows() const
{
    RecordStore store(m_folder.filePath(u"journal.sqlite"_s));
    QList<OperationRecord> records;
    if (store.openReadOnly().state == JournalFacts::State::ReadOnly)
        store.forEach([&records](const OperationRecord &record) {
            records.append(record);
            return true;
        });
    return records;
}

bool KillBench::tookEffect(OperationKind kind) const
{
    if (kind == OperationKind::Restore)
        return !provider.restores().isEmpty();
    return provider.backups().size() != 3;
}

} // namespace bewarje::tests
