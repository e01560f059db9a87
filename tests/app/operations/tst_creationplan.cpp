// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationoffer.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

using Kind = EarlierBackup::Kind;

namespace {

constexpr qint64 Minute = 60'000;
constexpr Timestamp Now = Timestamp::fromMSecs(1'700'000'000'000);

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

ServerRef server(int id)
{
    return {number(id), u"web-%1"_s.arg(id)};
}

constexpr Timestamp ago(qint64 minutes)
{
    return Timestamp::fromMSecs(Now.msecs() - minutes * Minute);
}

/// Of server 1.
Backup backup(int id, qint64 minutesOld, const QString &status = u"completed"_s, const QString &type = u"manual"_s)
{
    Backup result;
    result.id = number(id);
    result.server = server(1);
    result.typeWord = type;
    result.statusWord = status;
    result.createdAt = ago(minutesOld);
    return result;
}

Backup undated(const QString &status)
{
    Backup result = backup(90, 0, status);
    result.createdAt = {};
    return result;
}

CatalogVersion catalog(const QList<Backup> &backups)
{
    BackupTable table;
    for (const Backup &one : backups)
        table.append(one);
    return CatalogVersion(std::move(table));
}

OperationRecord asked(qint64 minutesAgo)
{
    OperationRecord result;
    result.server = server(1);
    result.plannedAt = ago(minutesAgo);
    return result;
}

} // namespace

class CreationPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void earlierBackups_data();
    void earlierBackups();
    void ofOneServerOnly();
    void onlyDuplicatesNeedConsent();
    void oneIsSentAsItStands_data();
    void oneIsSentAsItStands();
    void eachHasATagOfItsOwn();
    void sameChoiceMakesTheSamePlan();
    void tagsAreNeverShared();
    void untagged_data();
    void untagged();
    void keepMark_data();
    void keepMark();
};

void CreationPlanTest::earlierBackups_data()
{
    QTest::addColumn<QList<Backup>>("backups");
    QTest::addColumn<QList<OperationRecord>>("inDoubt");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Timestamp>("since");
    using Backups = QList<Backup>;
    using Records = QList<OperationRecord>;
    const QString running = u"in_progress"_s;
    QTest::newRow("nothing") << Backups{} << Records{} << Kind::None << Timestamp();
    QTest::newRow("an old one") << Backups{backup(1, 11)} << Records{} << Kind::None << Timestamp();
    QTest::newRow("just too old") << Backups{backup(1, 10)} << Records{} << Kind::None << Timestamp();
    QTest::newRow("a recent one") << Backups{backup(1, 9)} << Records{} << Kind::Recent << ago(9);
    QTest::newRow("the most recent") << Backups{backup(1, 9), backup(2, 3), backup(3, 5)} << Records{} << Kind::Recent
                                     << ago(3);
    QTest::newRow("of a clock ahead") << Backups{backup(1, -30)} << Records{} << Kind::Recent << ago(-30);
    QTest::newRow("recent, another word") << Backups{backup(1, 3, u"stored"_s)} << Records{} << Kind::Recent << ago(3);
    QTest::newRow("recent and failed") << Backups{backup(1, 3, u"failed"_s)} << Records{} << Kind::None << Timestamp();
    QTest::newRow("recent and automatic")
        << Backups{backup(1, 3, u"completed"_s, u"automatic"_s)} << Records{} << Kind::None << Timestamp();
    QTest::newRow("undated") << Backups{undated(u"completed"_s)} << Records{} << Kind::None << Timestamp();
    QTest::newRow("in progress") << Backups{backup(1, 3000, running)} << Records{} << Kind::InProgress << ago(3000);
    QTest::newRow("in progress, automatic")
        << Backups{backup(1, 3, running, u"automatic"_s)} << Records{} << Kind::InProgress << ago(3);
    QTest::newRow("in progress, undated")
        << Backups{undated(u"queued"_s)} << Records{} << Kind::InProgress << Timestamp();
    QTest::newRow("being deleted") << Backups{backup(1, 3, u"deleting"_s)} << Records{} << Kind::None << Timestamp();
    QTest::newRow("in progress and recent")
        << Backups{backup(1, 30, running), backup(2, 3)} << Records{} << Kind::InProgress << ago(30);
    QTest::newRow("in doubt") << Backups{backup(1, 3), backup(2, 3, running)} << Records{asked(20), asked(5)}
                              << Kind::InDoubt << ago(5);
}

void CreationPlanTest::earlierBackups()
{
    QFETCH(QList<Backup>, backups);
    QFETCH(QList<OperationRecord>, inDoubt);
    const CreationOffer offer(catalog(backups), inDoubt, Now);
    QTEST(offer.earlier(number(1)).kind, "kind");
    QTEST(offer.earlier(number(1)).since, "since");
}

void CreationPlanTest::ofOneServerOnly()
{
    const CreationOffer offer(catalog({backup(1, 3)}), {}, Now);
    QCOMPARE(offer.earlier(number(1)).kind, Kind::Recent);
    QCOMPARE(offer.earlier(number(2)), EarlierBackup());
}

void CreationPlanTest::onlyDuplicatesNeedConsent()
{
    CreationOffer offer(catalog({backup(1, 3)}), {}, Now);
    QVERIFY(!CreationPlan().needsDuplicateConsent());
    QVERIFY(!CreationPlan(server(1), u"text"_s).needsDuplicateConsent());
    QVERIFY(offer.one(server(1), u"text"_s).needsDuplicateConsent());
    QVERIFY(!offer.one(server(2), u"text"_s).needsDuplicateConsent());
    QVERIFY(!offer.each({server(2), server(3)}, u"text"_s).needsDuplicateConsent());
    const CreationPlan plan = offer.each({server(2), server(1), server(3)}, u"text"_s);
    QVERIFY(plan.needsDuplicateConsent());
    QCOMPARE(plan.duplicates().size(), 1);
    QCOMPARE(plan.duplicates().constFirst().server, server(1));
    QCOMPARE(plan.duplicates().constFirst().earlier, (EarlierBackup{Kind::Recent, ago(3)}));
}

void CreationPlanTest::oneIsSentAsItStands_data()
{
    QTest::addColumn<QString>("description");
    QTest::newRow("tagged") << u"Before the move · bw-a1b2"_s;
    QTest::newRow("the tag was removed") << u"Before the move "_s;
    QTest::newRow("empty") << QString();
}

void CreationPlanTest::oneIsSentAsItStands()
{
    QFETCH(QString, description);
    const CreationPlan plan = CreationOffer().one(server(1), description);
    QCOMPARE(plan.items().size(), 1);
    QCOMPARE(plan.items().constFirst().server, server(1));
    QCOMPARE(plan.items().constFirst().description, description);
}

void CreationPlanTest::eachHasATagOfItsOwn()
{
    CreationOffer offer;
    const CreationPlan plan = offer.each({server(3), server(1)}, u"Before the move"_s);
    QCOMPARE(plan.items().size(), 2);
    QCOMPARE(plan.items().at(0).server, server(3));
    QCOMPARE(plan.items().at(1).server, server(1));
    for (const CreationItem &item : plan.items()) {
        QVERIFY(!CreationPlan::tagIn(item.description).isEmpty());
        QCOMPARE(item.description, u"Before the move"_s + offer.tag(item.server.id));
        QCOMPARE(CreationPlan::tagIn(item.description), offer.tag(item.server.id));
    }
    const CreationPlan empty = offer.each({server(1)}, QString());
    QCOMPARE(empty.items().constFirst().description, offer.tag(number(1)).trimmed());
    QCOMPARE(CreationPlan::tagIn(empty.items().constFirst().description), offer.tag(number(1)));
}

void CreationPlanTest::sameChoiceMakesTheSamePlan()
{
    CreationOffer offer;
    const QString first = offer.each({server(1), server(2)}, u"a"_s).items().at(1).description;
    QCOMPARE(offer.each({server(2)}, u"a"_s).items().at(0).description, first);
}

void CreationPlanTest::tagsAreNeverShared()
{
    CreationOffer offer;
    QSet<QString> tags;
    constexpr int servers = 20'000; // by chance a hundred of them would meet
    for (int id = 0; id < servers; ++id)
        tags.insert(offer.tag(number(id)));
    QCOMPARE(tags.size(), servers);
}

void CreationPlanTest::untagged_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("text");
    QTest::newRow("tagged") << u"Before the move · bw-a1b2"_s << u"Before the move"_s;
    QTest::newRow("tagged twice") << u"Before · bw-a1b2 · bw-c3d4"_s << u"Before · bw-a1b2"_s;
    QTest::newRow("only a tag") << u"· bw-a1b2"_s << QString();
    QTest::newRow("a tag inside") << u"· bw-a1b2 was before"_s << u"· bw-a1b2 was before"_s;
    QTest::newRow("none") << u"Before "_s << u"Before "_s;
}

void CreationPlanTest::untagged()
{
    QFETCH(QString, description);
    QTEST(CreationPlan::untagged(description), "text");
}

void CreationPlanTest::keepMark_data()
{
    QTest::addColumn<QString>("unkept");
    QTest::addColumn<QString>("kept");
    QTest::newRow("tagged") << u"Before the move · bw-a1b2"_s << u"Before the move [keep] · bw-a1b2"_s;
    QTest::newRow("no tag") << u"Before the move"_s << u"Before the move [keep]"_s;
    QTest::newRow("nothing") << QString() << u"[keep]"_s;
    QTest::newRow("only a tag") << u" · bw-a1b2"_s << u"[keep] · bw-a1b2"_s;
    QTest::newRow("kept until") << u"a [keep until 2026-01-31]"_s << u"a [keep until 2026-01-31] [keep]"_s;
}

void CreationPlanTest::keepMark()
{
    QFETCH(QString, unkept);
    QFETCH(QString, kept);
    QVERIFY(!CreationPlan::hasKeepMark(unkept));
    QVERIFY(CreationPlan::hasKeepMark(kept));
    QCOMPARE(CreationPlan::withKeepMark(unkept, true), kept);
    QCOMPARE(CreationPlan::withKeepMark(kept, true), kept);
    QCOMPARE(CreationPlan::withKeepMark(kept, false), unkept);
    QCOMPARE(CreationPlan::withKeepMark(unkept, false), unkept);
    // Wherever a person wrote it.
    QCOMPARE(CreationPlan::withKeepMark(u"[keep] a [keep] b"_s, false), u" a b"_s);
}

QTEST_APPLESS_MAIN(CreationPlanTest)

#include "tst_creationplan.moc"
