// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/keepmarks.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp Now = Timestamp::fromIso8601("2026-01-15T12:00:00Z");

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

OperationRecord word(OperationId id, OperationKind kind, int backup, const QString &reason = {})
{
    OperationRecord record;
    record.id = id;
    record.kind = kind;
    record.state = OperationState::Done;
    record.backup.emplace();
    record.backup->id = number(backup);
    record.reason = reason;
    record.plannedAt = Now;
    return record;
}

} // namespace

class KeepMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsUntilLifted();
    void liftsWhatADescriptionSays();
    void takesThemInAnyOrder();
    void passesOverWhatIsNotDone();
    void passesOverWrites();
};

void KeepMarksTest::holdsUntilLifted()
{
    KeepMarks marks;
    QVERIFY(!marks.of(number(1), u"", Now).holds());
    marks.take(word(1, OperationKind::Keep, 1, u"before PHP 9"_s));
    QCOMPARE(marks.of(number(1), u"", Now).source, KeepMark::Source::Local);
    QCOMPARE(marks.of(number(1), u"", Now).reason, u"before PHP 9"_s);
    QVERIFY(!marks.of(number(2), u"", Now).holds());
    marks.take(word(2, OperationKind::Unkeep, 1));
    QVERIFY(!marks.of(number(1), u"", Now).holds());
}

void KeepMarksTest::liftsWhatADescriptionSays()
{
    KeepMarks marks;
    QCOMPARE(marks.of(number(1), u"x [keep]", Now).source, KeepMark::Source::Description);
    QVERIFY(!marks.of(number(1), u"[keep until 2026-01-14]", Now).holds());
    QCOMPARE(marks.of(number(1), u"[keep until 2026-01-15]", Now).until, Timestamp::fromIso8601("2026-01-16"));
    marks.take(word(1, OperationKind::Unkeep, 1));
    QVERIFY(!marks.of(number(1), u"x [keep]", Now).holds());
    QVERIFY(marks.of(number(2), u"x [keep]", Now).holds());
    marks.take(word(2, OperationKind::Keep, 1));
    QVERIFY(marks.of(number(1), u"x [keep]", Now).holds());
}

void KeepMarksTest::takesThemInAnyOrder()
{
    KeepMarks marks;
    marks.take(word(9, OperationKind::Unkeep, 1));
    marks.take(word(8, OperationKind::Keep, 1));
    QVERIFY(!marks.of(number(1), u"", Now).holds());
}

void KeepMarksTest::passesOverWhatIsNotDone()
{
    KeepMarks marks;
    OperationRecord refused = word(1, OperationKind::Keep, 1);
    refused.state = OperationState::NotSent;
    marks.take(refused);
    QVERIFY(!marks.of(number(1), u"", Now).holds());
}

void KeepMarksTest::passesOverWrites()
{
    KeepMarks marks;
    marks.take(word(1, OperationKind::Keep, 1));
    marks.take(word(2, OperationKind::Delete, 1));
    marks.take(word(3, OperationKind::Restore, 1));
    QVERIFY(marks.of(number(1), u"", Now).holds());
}

QTEST_GUILESS_MAIN(KeepMarksTest)
#include "tst_keepmarks.moc"
