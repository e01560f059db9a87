// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/flows/flowbench.h"

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/flows/deleteflow.h"
#include "ui/flows/keepflow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

class KeepFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void keepsWhatIsShown();
    void keepsSeveralAtOnce();
    void liftsWithAReasonOnly();
    void holdsBackFromDeletion();
    void cancelsWithoutATrace();

private:
    [[nodiscard]] KeepDialog *dialog() const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] KeepMark markOf(const ResourceId &id) const;

    std::unique_ptr<FlowBench> m_bench;
};

void KeepFlowTest::init()
{
    m_bench = std::make_unique<FlowBench>();
    QVERIFY(m_bench->list());
}

KeepDialog *KeepFlowTest::dialog() const
{
    return m_bench->window.findChild<KeepDialog *>();
}

QPushButton *KeepFlowTest::button(const QString &name) const
{
    return dialog()->findChild<QPushButton *>(name);
}

KeepMark KeepFlowTest::markOf(const ResourceId &id) const
{
    return m_bench->session->runner().keepMarks().of(id, {}, m_bench->clock.now());
}

void KeepFlowTest::keepsWhatIsShown()
{
    KeepFlow flow(*m_bench->session, &m_bench->window);
    flow.startKeep({number(501)});
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reasonField"_s), u"before the update"_s);
    QVERIFY(saveScreens(*dialog(), u"keep"_s));
    QSignalSpy changed(&m_bench->session->runner(), &OperationRunner::keepMarksChanged);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(markOf(number(501)).reason, u"before the update"_s);
    QCOMPARE(m_bench->records().constLast().kind, OperationKind::Keep);
    QCOMPARE(m_bench->records().constLast().backup->id, number(501));
    QVERIFY(m_bench->writes().isEmpty());
    // What is kept is not asked about once more.
    flow.startKeep({number(501)});
    QTRY_VERIFY(!dialog());
}

void KeepFlowTest::keepsSeveralAtOnce()
{
    KeepFlow flow(*m_bench->session, &m_bench->window);
    flow.startKeep({number(501), number(502), number(9999)});
    QVERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(u'2'));
    button(u"verbButton"_s)->click();
    QTRY_VERIFY(markOf(number(501)).holds() && markOf(number(502)).holds());
    QVERIFY(!markOf(number(9999)).holds());
}

void KeepFlowTest::liftsWithAReasonOnly()
{
    m_bench->session->runner().keep(
        m_bench->session->backups().version()->table().at(m_bench->session->backups().version()->rowOf(number(501))),
        u"so"_s);
    QTRY_VERIFY(markOf(number(501)).holds());
    KeepFlow flow(*m_bench->session, &m_bench->window);
    flow.startLift(number(502));
    QVERIFY(!dialog());
    flow.startLift(number(501));
    QVERIFY(dialog());
    QVERIFY(saveScreens(*dialog(), u"keep-lift"_s));
    QVERIFY(!button(u"verbButton"_s)->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reasonField"_s), u"  "_s);
    QVERIFY(!button(u"verbButton"_s)->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reasonField"_s), u"not needed any more"_s);
    button(u"verbButton"_s)->click();
    QTRY_VERIFY(!markOf(number(501)).holds());
    QCOMPARE(m_bench->records().constLast().reason, u"not needed any more"_s);
}

void KeepFlowTest::holdsBackFromDeletion()
{
    m_bench->session->runner().keep(
        m_bench->session->backups().version()->table().at(m_bench->session->backups().version()->rowOf(number(501))),
        {});
    QTRY_VERIFY(markOf(number(501)).holds());
    DeleteFlow flow(*m_bench->session, m_bench->workspace->settings(), m_bench->errors, m_bench->texts,
                    &m_bench->window);
    flow.start({number(501)});
    auto *question = m_bench->window.findChild<DeleteDialog *>();
    QVERIFY(question);
    QVERIFY(!question->findChild<QPushButton *>(u"verbButton"_s));
    QVERIFY(saveScreens(*question, u"delete-kept"_s));
}

void KeepFlowTest::cancelsWithoutATrace()
{
    KeepFlow flow(*m_bench->session, &m_bench->window);
    flow.startKeep({number(501)});
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_bench->records().isEmpty());
    QVERIFY(!markOf(number(501)).holds());
}

QTEST_MAIN(KeepFlowTest)
#include "tst_keepflow.moc"
