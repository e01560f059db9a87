// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/flows/flowbench.h"

#include "tests/support/dialogsamples.h"
#include "tests/support/silentnotifier.h"
#include "ui/operationnotices.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class OperationNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsAFailure();
    void tellsSeveralTogether();
    void tellsSuccessesOnlyWhereAsked();
    void isSilentWhereNotWanted();
    void isSilentInTheWindowInUse();

private:
    void watch(const QWidget &window, std::chrono::milliseconds moment = 1ms);
    void run(const QList<int> &ids);

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<OperationNotices> m_notices;
    QWidget m_hidden;
    SilentNotifier m_notifier;
};

void OperationNoticesTest::init()
{
    m_bench = std::make_unique<FlowBench>();
    m_notifier.shown.clear();
    QVERIFY(m_bench->list());
}

void OperationNoticesTest::cleanup()
{
    m_notices.reset();
    m_bench.reset();
}

void OperationNoticesTest::watch(const QWidget &window, std::chrono::milliseconds moment)
{
    m_notices = std::make_unique<OperationNotices>(m_bench->session->runner(), m_bench->workspace->settings(),
                                                   m_bench->errors, m_notifier, window, moment);
}

void OperationNoticesTest::run(const QList<int> &ids)
{
    QList<ResourceId> chosen;
    for (const int id : ids)
        chosen.append(number(id));
    OperationRunner &runner = m_bench->session->runner();
    const DeletionPlan plan = DeletionPlan::make(*m_bench->session->backups().version(), chosen, runner.ongoingWrites(),
                                                 m_bench->clock.now());
    const OperationId batch = runner.submit(plan);
    QTRY_VERIFY(runner.isBatchEnded(batch));
}

void OperationNoticesTest::tellsAFailure()
{
    watch(m_hidden);
    m_bench->server.addFault({"DELETE"}, ProviderFault::status(403));
    run({502});
    QTRY_COMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown.constFirst().body.contains(u"502"_s));
}

void OperationNoticesTest::tellsSeveralTogether()
{
    watch(m_hidden, 300ms);
    m_bench->server.addFault({"DELETE"}, ProviderFault::status(403));
    run({502, 503, 504});
    QTRY_COMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown.constFirst().body.contains(u'3'));
}

void OperationNoticesTest::tellsSuccessesOnlyWhereAsked()
{
    watch(m_hidden);
    run({502});
    m_bench->workspace->settings().setNotifiesSuccesses(true);
    run({503});
    QTRY_COMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown.constFirst().body.contains(u"503"_s));
}

void OperationNoticesTest::isSilentWhereNotWanted()
{
    watch(m_hidden);
    m_bench->workspace->settings().setNotifiesFailures(false);
    m_bench->workspace->settings().setNotifiesSuccesses(true);
    m_bench->server.addFault({"DELETE", {}, {}, 1}, ProviderFault::status(403));
    run({502});
    run({503});
    QTRY_COMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown.constFirst().body.contains(u"503"_s));
}

void OperationNoticesTest::isSilentInTheWindowInUse()
{
    m_bench->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
    watch(m_bench->window);
    m_bench->server.addFault({"DELETE"}, ProviderFault::status(403));
    run({502});
    // Told to a window that is not in use, the next one shows that the first was passed over.
    watch(m_hidden);
    run({503});
    QTRY_COMPARE(m_notifier.shown.size(), 1);
    QVERIFY(m_notifier.shown.constFirst().body.contains(u"503"_s));
}

QTEST_MAIN(OperationNoticesTest)
#include "tst_operationnotices.moc"
