// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/centrestate.h"

#include <QTest>

using namespace bewarje;

Q_DECLARE_METATYPE(bewarje::CentreFacts)
Q_DECLARE_METATYPE(bewarje::CentreState)

class TestCentreState : public QObject
{
    Q_OBJECT

private slots:
    void isDistinct_data();
    void isDistinct();
};

void TestCentreState::isDistinct_data()
{
    QTest::addColumn<CentreFacts>("facts");
    QTest::addColumn<CentreState>("expected");
    // listing, ever listed, incomplete, error, known, shown, servers
    QTest::newRow("start") << CentreFacts{} << CentreState::Loading;
    QTest::newRow("first listing") << CentreFacts{true, false, false, false, 0, 0, 0} << CentreState::Loading;
    QTest::newRow("first one failed") << CentreFacts{false, false, false, true, 0, 0, 0} << CentreState::LoadFailed;
    QTest::newRow("tried again") << CentreFacts{true, false, false, true, 0, 0, 0} << CentreState::Loading;
    QTest::newRow("no servers") << CentreFacts{false, true, false, false, 0, 0, 0} << CentreState::NoServers;
    QTest::newRow("no backups") << CentreFacts{false, true, false, false, 0, 0, 3} << CentreState::NoBackups;
    QTest::newRow("rows") << CentreFacts{false, true, false, false, 9, 9, 3} << CentreState::Table;
    QTest::newRow("last known stays") << CentreFacts{false, true, false, true, 9, 9, 3} << CentreState::Table;
    QTest::newRow("refreshed in place") << CentreFacts{true, true, false, false, 9, 9, 3} << CentreState::Table;
    QTest::newRow("nothing matches") << CentreFacts{false, true, false, false, 9, 0, 3} << CentreState::NothingMatches;
    QTest::newRow("nothing of it could be read")
        << CentreFacts{false, true, true, false, 0, 0, 3} << CentreState::LoadFailed;
    QTest::newRow("a part of it") << CentreFacts{false, true, true, false, 9, 9, 3} << CentreState::Table;
    QTest::newRow("empty, then failed") << CentreFacts{false, true, false, true, 0, 0, 3} << CentreState::LoadFailed;
}

void TestCentreState::isDistinct()
{
    QFETCH(const CentreFacts, facts);
    QFETCH(const CentreState, expected);
    QCOMPARE(int(centreState(facts)), int(expected));
}

QTEST_APPLESS_MAIN(TestCentreState)
#include "tst_centrestate.moc"
