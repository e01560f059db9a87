// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationplan.h"
#include "app/operations/reconciler.h"

#include <QRegularExpression>
#include <QTest>

#include <chrono>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime LostAt{100s};
constexpr auto Slack = 300'000ms;
constexpr qint64 Intent = 1'700'000'000'000;

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

Backup backup(int id, const QString &description, int server = 7)
{
    Backup result;
    result.id = number(id);
    result.server = {number(server), u"web"_s};
    result.typeWord = u"manual"_s;
    result.statusWord = u"completed"_s;
    result.createdAt = Timestamp::fromMSecs(Intent + 1000);
    result.description = description;
    return result;
}

Listing listing(const QList<Backup> &backups)
{
    Listing result;
    result.scope.server = number(7);
    result.pages = 1;
    result.startedSteady = LostAt + 1s;
    for (const Backup &one : backups)
        result.backups.append(one);
    return result;
}

OperationRecord unknownCreate(const QString &description)
{
    OperationRecord record;
    record.kind = OperationKind::Create;
    record.state = OperationState::Unknown;
    record.server = {number(7), u"web"_s};
    record.description = description;
    record.tag = CreationPlan::tagIn(description);
    record.knownIds = {number(1)};
    record.sentAt = Timestamp::fromMSecs(Intent);
    return record;
}

OperationRecord unknownDelete(int status = 0)
{
    OperationRecord record;
    record.kind = OperationKind::Delete;
    record.state = OperationState::Unknown;
    record.server = {number(7), u"web"_s};
    record.backup = backup(5, u"old"_s);
    record.httpStatus = status;
    return record;
}

std::optional<OperationRecord> settle(const OperationRecord &record, const Listing &listing, bool lackedBefore = false)
{
    return Reconciler::settle(record, listing, LostAt, lackedBefore, Slack);
}

Backup changed(Backup one, void (*change)(Backup &))
{
    change(one);
    return one;
}

} // namespace

class ReconcilerTest : public QObject
{
    Q_OBJECT

private slots:
    void tags();
    void create_data();
    void create();
    void adoptsTheFoundOne();
    void takesTheServersClock();
    void remove_data();
    void remove();
    void staysOpen_data();
    void staysOpen();
};

void ReconcilerTest::tags()
{
    static const QRegularExpression shape(u"\\A · bw-[0-9a-z]{4}\\z"_s);
    const QString tag = CreationPlan::makeTag();
    QVERIFY(shape.match(tag).hasMatch());
    QCOMPARE(CreationPlan::tagIn(u"Before the move"_s + tag), tag);
    QCOMPARE(CreationPlan::tagIn(tag), tag);
    QCOMPARE(CreationPlan::tagIn(tag + u" and more"_s), QString());
    QCOMPARE(CreationPlan::tagIn(u"x · bw-ABCD"_s), QString());
    QCOMPARE(CreationPlan::tagIn(u"x · bw-abcde"_s), QString());
    QCOMPARE(CreationPlan::tagIn(QString()), QString());
}

void ReconcilerTest::create_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QList<Backup>>("listed");
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<OperationCause>("cause");

    constexpr auto open = OperationState::Unknown;
    constexpr auto done = OperationState::Done;
    constexpr auto ambiguous = OperationState::Ambiguous;
    constexpr auto none = OperationCause::None;
    const QString tagged = u"Move · bw-ab12"_s;
    const Backup made = backup(9, tagged);
    using List = QList<Backup>;
    QTest::newRow("none") << tagged << List{} << open << none;
    QTest::newRow("with the tag") << tagged << List{made} << done << OperationCause::FoundByTag;
    QTest::newRow("trimmed by the provider")
        << u" · bw-ab12"_s << List{backup(9, u"· bw-ab12"_s)} << done << OperationCause::FoundByTag;
    QTest::newRow("two with the tag") << tagged << List{made, backup(10, tagged)} << ambiguous
                                      << OperationCause::CandidatesFound;
    QTest::newRow("another tag") << tagged << List{backup(9, u"Move · bw-ab13"_s)} << open << none;
    QTest::newRow("same words without the tag") << tagged << List{backup(9, u"Move"_s)} << open << none;
    QTest::newRow("known before") << tagged << List{backup(1, tagged)} << open << none;
    QTest::newRow("of another server") << tagged << List{backup(9, tagged, 8)} << open << none;
    QTest::newRow("automatic") << tagged << List{changed(made, [](Backup &b) { b.typeWord = u"automatic"_s; })} << open
                               << none;
    QTest::newRow("too old") << tagged << List{changed(made, [](Backup &b) {
        b.createdAt = Timestamp::fromMSecs(Intent - 300'001);
    })} << open << none;
    QTest::newRow("old within the slack")
        << tagged << List{changed(made, [](Backup &b) { b.createdAt = Timestamp::fromMSecs(Intent - 300'000); })}
        << done << OperationCause::FoundByTag;
    QTest::newRow("no tag, one match") << u"Move"_s << List{backup(9, u" Move "_s)} << ambiguous
                                       << OperationCause::CandidatesFound;
    QTest::newRow("no tag, no match") << u"Move"_s << List{backup(9, u"Other"_s)} << open << none;
}

void ReconcilerTest::create()
{
    QFETCH(QString, description);
    QFETCH(QList<Backup>, listed);
    const OperationRecord before = unknownCreate(description);
    const OperationRecord after = settle(before, listing(listed)).value_or(before);
    QTEST(after.state, "state");
    QTEST(after.cause, "cause");
    QCOMPARE(after.candidates.isEmpty(), after.state != OperationState::Ambiguous);
}

void ReconcilerTest::adoptsTheFoundOne()
{
    const auto settled = settle(unknownCreate(u"Move · bw-ab12"_s),
                                listing({backup(8, u"Move · bw-zzzz"_s), backup(9, u"Move · bw-ab12"_s)}));
    QVERIFY(settled && settled->backup);
    QCOMPARE(settled->backup->id, number(9));
}

void ReconcilerTest::takesTheServersClock()
{
    // The provider's clock is an hour behind ours; by ours the new backup would be too old.
    OperationRecord record = unknownCreate(u"Move · bw-ab12"_s);
    record.serverTime = Timestamp::fromMSecs(Intent - 3'600'000);
    Backup made = backup(9, record.description);
    made.createdAt = Timestamp::fromMSecs(Intent - 3'599'000);
    const auto settled = settle(record, listing({made}));
    QVERIFY(settled);
    QCOMPARE(settled->state, OperationState::Done);
}

void ReconcilerTest::remove_data()
{
    QTest::addColumn<Listing>("listing");
    QTest::addColumn<bool>("lackedBefore");
    QTest::addColumn<int>("status");
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<OperationCause>("cause");

    constexpr auto open = OperationState::Unknown;
    constexpr auto done = OperationState::Done;
    constexpr auto none = OperationCause::None;
    const Backup target = backup(5, u"old"_s);
    Listing lacks = listing({backup(6, u"other"_s)});
    QTest::newRow("gone") << lacks << false << 0 << done << none;
    QTest::newRow("gone after a 404") << lacks << false << 404 << done << OperationCause::AlreadyGone;
    lacks.pages = 2;
    QTest::newRow("not seen on two pages") << lacks << false << 0 << open << none;
    QTest::newRow("not seen on two pages, twice") << lacks << true << 0 << done << none;
    lacks.pages = 1;
    lacks.verdict = ListingVerdict::Unreadable;
    QTest::newRow("not seen in an incomplete one") << lacks << true << 0 << open << none;
    Listing lists = listing({target});
    QTest::newRow("there") << lists << false << 0 << OperationState::NotDone << OperationCause::StillListed;
    lists.verdict = ListingVerdict::Unreadable;
    QTest::newRow("there in an incomplete one")
        << lists << false << 404 << OperationState::NotDone << OperationCause::StillListed;
    QTest::newRow("another under its id")
        << listing({changed(target, [](Backup &b) { b.createdAt = Timestamp::fromMSecs(Intent + 5); })}) << true << 0
        << open << none;
    QTest::newRow("on its way out") << listing({changed(target, [](Backup &b) { b.statusWord = u"deleting"_s; })})
                                    << false << 202 << open << none;
}

void ReconcilerTest::remove()
{
    QFETCH(Listing, listing);
    QFETCH(bool, lackedBefore);
    QFETCH(int, status);
    const OperationRecord before = unknownDelete(status);
    const OperationRecord after = settle(before, listing, lackedBefore).value_or(before);
    QTEST(after.state, "state");
    QTEST(after.cause, "cause");
}

void ReconcilerTest::staysOpen_data()
{
    QTest::addColumn<OperationRecord>("record");
    QTest::addColumn<Listing>("listing");

    Listing early = listing({});
    early.startedSteady = LostAt - 1ms;
    QTest::newRow("listing begun before the loss") << unknownDelete() << early;
    Listing elsewhere = listing({});
    elsewhere.scope.server = number(8);
    QTest::newRow("listing of another server") << unknownDelete() << elsewhere;
    OperationRecord settled = unknownDelete();
    settled.state = OperationState::Rejected;
    QTest::newRow("not unknown") << settled << listing({});
    OperationRecord restore = unknownDelete();
    restore.kind = OperationKind::Restore;
    QTest::newRow("restore") << restore << listing({});
    QTest::newRow("restore, listed") << restore << listing({backup(5, u"old"_s)});
}

void ReconcilerTest::staysOpen()
{
    QFETCH(OperationRecord, record);
    QFETCH(Listing, listing);
    QVERIFY(!settle(record, listing));
}

QTEST_APPLESS_MAIN(ReconcilerTest)

#include "tst_reconciler.moc"
