// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordrequest.h"
#include "app/records/recordstore.h"
#include "tests/app/operations/runnerbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

/// The request that a record tells of is the one that a real socket received.
class TestRecordRequest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isWhatWasSent_data();
    void isWhatWasSent();
    void isNoneForKeepMarks();
    void isNoneWithoutBackup();

private:
    std::unique_ptr<RunnerBench> m_bench;
};

void TestRecordRequest::init()
{
    m_bench = std::make_unique<RunnerBench>();
    m_bench->fill(101, 3);
}

void TestRecordRequest::isWhatWasSent_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<QString>("description");
    QTest::newRow("create") << OperationKind::Create << u"Before the update · bw-a1b2"_s;
    QTest::newRow("create without words") << OperationKind::Create << QString();
    QTest::newRow("create with hostile words")
        << OperationKind::Create << u"\"},{\"server_id\":7}\\ '$(id)` \n\t\u2028\U0001F600\u202E"_s;
    QTest::newRow("delete") << OperationKind::Delete << QString();
    QTest::newRow("restore") << OperationKind::Restore << QString();
}

void TestRecordRequest::isWhatWasSent()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const QString, description);
    QVERIFY(m_bench->list());
    const OperationId batch = kind == OperationKind::Create   ? m_bench->run(m_bench->creation(description))
                              : kind == OperationKind::Delete ? m_bench->run(m_bench->deletion({101}))
                                                              : m_bench->run(m_bench->restore(102));
    QVERIFY(batch != 0);
    QCOMPARE(m_bench->writes().size(), 1);
    // As a later start of the program finds it.
    const QTemporaryDir folder;
    RecordStore store(folder.filePath(u"journal.sqlite"_s));
    QVERIFY(store.open(m_bench->clock.now()).facts.takesRecords());
    QVERIFY(!store.write({m_bench->record(batch)}));
    const std::optional<OperationRecord> record = store.record(m_bench->record(batch).id);
    QVERIFY(record);
    const std::optional<WriteRequest> request = requestOf(*record);
    QVERIFY(request);
    const auto sent = std::find_if(m_bench->server.requests().begin(), m_bench->server.requests().end(),
                                   [](const ServedRequest &one) { return one.method != "GET"; });
    QCOMPARE(request->methodName(), sent->method);
    QCOMPARE(request->body, sent->body);
    const QUrl address = ApiBase::parse(record->base).resolve(request->path);
    QCOMPARE(address.path(QUrl::FullyEncoded).toLatin1(), sent->target);
    QCOMPARE(address.toString(), m_bench->server.baseUrl() + QString::fromLatin1(request->path));
}

void TestRecordRequest::isNoneForKeepMarks()
{
    OperationRecord record;
    record.backup.emplace();
    for (const OperationKind kind : {OperationKind::Keep, OperationKind::Unkeep}) {
        record.kind = kind;
        QVERIFY(!requestOf(record));
    }
}

/// A row whose backup cannot be read any more.
void TestRecordRequest::isNoneWithoutBackup()
{
    OperationRecord record;
    for (const OperationKind kind : {OperationKind::Delete, OperationKind::Restore}) {
        record.kind = kind;
        QVERIFY(!requestOf(record));
    }
}

QTEST_GUILESS_MAIN(TestRecordRequest)
#include "tst_recordrequest.moc"
