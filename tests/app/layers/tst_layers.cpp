// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/sessionvault.h"
#include "app/account/signin.h"
#include "app/records/memoryjournal.h"
#include "app/session.h"
#include "tests/support/providerserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Token = "vps_layers";

SessionParts parts()
{
    SessionParts result;
    result.network = [] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy::NoProxy);
        return network;
    };
    result.pace.interval = 0ms;
    result.operationLimits.settling = {0ms, 2ms, 4ms, 6ms, 8ms, 10ms};
    return result;
}

SimulatedProvider::Options withToken()
{
    SimulatedProvider::Options options;
    options.token = Token;
    return options;
}

} // namespace

/// A headless program: everything that people do, without anything that shows it.
class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsIn();
    void lists();
    void createsWithALostAnswerAndSettles();
    void keepsTheTokenInItsVault();

private:
    Clock m_clock;
    SimulatedProvider m_provider{m_clock, withToken()};
    ProviderServer m_server{m_provider};
    SessionVault m_vault;
    MemoryJournal m_journal;
    std::optional<SignInOutcome> m_outcome;
    std::unique_ptr<Session> m_session;
};

void LayersTest::initTestCase()
{
    m_provider.fillWithSampleData();
}

void LayersTest::signsIn()
{
    SignIn signIn(parts().network, RestLimits(), m_vault, {});
    QSignalSpy succeeded(&signIn, &SignIn::succeeded);
    QSignalSpy failed(&signIn, &SignIn::failed);
    SignInRequest request;
    request.base = ApiBase::parse(m_server.baseUrl());
    request.token = Secret::fromInput(u"vps_wrong"_s).value();
    signIn.start(request);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().kind, ApiError::Kind::Unauthorized);
    request.token = Secret::fromInput(QString::fromLatin1(Token)).value();
    signIn.start(request);
    QTRY_COMPARE(succeeded.size(), 1);
    m_outcome = succeeded.at(0).at(0).value<SignInOutcome>();
    QCOMPARE(m_outcome->account.name, u"operator@example.com"_s);
}

void LayersTest::lists()
{
    QVERIFY(m_outcome);
    m_session = std::make_unique<Session>(m_outcome->account, m_outcome->token, parts(), m_journal, m_clock);
    m_session->start();
    QTRY_COMPARE(m_session->backups().version()->table().size(), m_provider.backups().size());
    QVERIFY(m_session->backups().facts().everListed);
}

void LayersTest::createsWithALostAnswerAndSettles()
{
    QVERIFY(m_session);
    m_server.addFault({"POST"}, ProviderFault::of(ProviderFault::Delivery::Reset));
    const qsizetype before = m_provider.backups().size();
    const Server server = m_provider.servers().constFirst();
    const OperationId batch = m_session->runner().submit(
        CreationPlan({server.id, server.name}, u"Before the update"_s + CreationPlan::makeTag()));
    QTRY_VERIFY(m_session->runner().openRecords().isEmpty());
    const OperationRecord record = m_session->runner().records(batch).value(0);
    QCOMPARE(record.state, OperationState::Done);
    QCOMPARE(record.cause, OperationCause::FoundByTag);
    QCOMPARE(m_provider.backups().size(), before + 1);
    QCOMPARE(record.backup->id, m_provider.backups().constFirst().id);
    QCOMPARE(m_server.count("POST"), 1);
    QCOMPARE(m_journal.records().constLast().state, OperationState::Done);
    QTRY_VERIFY(m_session->backups().version()->rowOf(record.backup->id) >= 0);
}

void LayersTest::keepsTheTokenInItsVault()
{
    QVERIFY(m_outcome);
    std::optional<VaultAnswer> answer;
    const PendingCall call =
        m_vault.read(m_outcome->account.key, [&answer](const VaultAnswer &result) { answer = result; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->secret.bytes(), QByteArray(Token));
}

QTEST_GUILESS_MAIN(LayersTest)

#include "tst_layers.moc"
