// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/hostile/hostilebench.h"
#include "tests/app/hostile/hostilejson.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const JsonShape Shape{{},
                      {{"account",
                        {{"email", R"("operator@example.com")"},
                         {"first_name", R"("Sjoukje")"},
                         {"last_name", R"("Operator")"},
                         {"company_name", R"("Example B.V.")"},
                         {"created_at", R"("2024-06-15")"}}},
                       {"token", {{"name", R"("desktop")"}, {"permissions", R"(["backups:read","backups:write"])"}}}}};

/// What the profile shall be where `value` stands in `field`.
AccountProfile readWith(const QByteArray &field, const QByteArray &value)
{
    AccountProfile profile{u"operator@example.com"_s, u"Sjoukje"_s, u"Operator"_s,
                           u"Example B.V."_s,         u"desktop"_s, {u"backups:read"_s, u"backups:write"_s}};
    const QHash<QByteArray, QString *> texts{{"account.email", &profile.email},
                                             {"account.first_name", &profile.firstName},
                                             {"account.last_name", &profile.lastName},
                                             {"account.company_name", &profile.companyName},
                                             {"token.name", &profile.tokenName}};
    if (QString *text = texts.value(field))
        *text = textOf(value);
    else if (field == "token.permissions")
        profile.permissions.clear();
    else if (field == "token")
        return {profile.email, profile.firstName, profile.lastName, profile.companyName, {}, {}};
    else if (field == "account")
        return {{}, {}, {}, {}, profile.tokenName, profile.permissions};
    return profile;
}

QStringList textsOf(const AccountProfile &profile)
{
    return QStringList{profile.email, profile.firstName, profile.lastName, profile.companyName, profile.tokenName}
           + profile.permissions;
}

} // namespace

class TestHostileProfile : public QObject
{
    Q_OBJECT

private slots:
    void wrongTypesLoseOnlyThemselves_data();
    void wrongTypesLoseOnlyThemselves();
    void keepsNamesAsSent_data();
    void keepsNamesAsSent();
    void isNoProfile_data();
    void isNoProfile();
    void tellsABrokenAnswer_data();
    void tellsABrokenAnswer();
};

void TestHostileProfile::wrongTypesLoseOnlyThemselves_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray &field : Shape.names()) {
        for (const QByteArray &value : valuesOfAllTypes())
            QTest::addRow("%s %s", field.constData(), value.constData()) << field << value;
    }
}

void TestHostileProfile::wrongTypesLoseOnlyThemselves()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, Shape.with(field, value)));
    const auto result = bench.askWhoIAm();
    QVERIFY(result && result->has_value());
    QCOMPARE(textsOf(result->value()), textsOf(readWith(field, value)));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestHostileProfile::keepsNamesAsSent_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.what) << hostile.text;
}

void TestHostileProfile::keepsNamesAsSent()
{
    QFETCH(QByteArray, text);
    const QByteArray value = '"' + text + '"';
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, Shape.with("account.company_name", value)));
    const auto result = bench.askWhoIAm();
    QVERIFY(result && result->has_value());
    QCOMPARE(result->value().companyName, QString::fromUtf8(text));
}

void TestHostileProfile::isNoProfile_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray &value : valuesOfAllTypes())
        QTest::newRow(value.constData()) << value;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("of another call") << jsonPage({});
    QTest::newRow("two documents") << Shape.whole() + Shape.whole();
}

void TestHostileProfile::isNoProfile()
{
    QFETCH(QByteArray, body);
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, body));
    const auto result = bench.askWhoIAm();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ApiError::Kind::Malformed);
    QCOMPARE(result->error().call, ApiCall::WhoAmI);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestHostileProfile::tellsABrokenAnswer_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<BrokenAnswer::How>("how");
    for (const BrokenAnswer &broken : brokenAnswers(200, Shape.whole()))
        QTest::newRow(broken.what) << broken.fault << broken.how;
}

void TestHostileProfile::tellsABrokenAnswer()
{
    QFETCH(ProviderFault, fault);
    QFETCH(BrokenAnswer::How, how);
    HostileBench bench;
    bench.server.addFault({}, fault);
    const auto result = bench.askWhoIAm();
    QVERIFY(result && !result->has_value());
    const bool isNoticed = how == BrokenAnswer::How::Cut;
    QCOMPARE(result->error().kind, isNoticed ? ApiError::Kind::ConnectionLost : ApiError::Kind::Malformed);
    QCOMPARE(bench.server.requests().size(), isNoticed ? 1 + bench.client.limits().repeats : 1);
}

QTEST_GUILESS_MAIN(TestHostileProfile)
#include "tst_hostileprofile.moc"
