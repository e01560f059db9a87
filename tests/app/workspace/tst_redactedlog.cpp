// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redactedlog.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestRedactedLog : public QObject
{
    Q_OBJECT

private slots:
    void hidesTokens_data();
    void hidesTokens();
};

void TestRedactedLog::hidesTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"Listing took 3 s"_s << u"Listing took 3 s"_s;
    QTest::newRow("token") << u"sent vps_aB3-_.~ twice vps_x"_s << u"sent [token] twice [token]"_s;
    QTest::newRow("header") << u"Authorization: Bearer abc.def=="_s << u"Authorization: Bearer [token]"_s;
    QTest::newRow("header, other case") << u"bearer  abc, next"_s << u"bearer [token], next"_s;
    QTest::newRow("quoted") << u"(\"Bearer abc\")"_s << u"(\"Bearer [token]\")"_s;
}

void TestRedactedLog::hidesTokens()
{
    QFETCH(QString, text);
    QTEST(redactedlog::redacted(text), "expected");
}

QTEST_GUILESS_MAIN(TestRedactedLog)
#include "tst_redactedlog.moc"
