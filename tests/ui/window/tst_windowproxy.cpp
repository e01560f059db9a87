// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopbackproxy.h"
#include "tests/support/screens.h"
#include "tests/support/tlsfront.h"
#include "tests/ui/window/windowrig.h"
#include "ui/dialogs/proxylogindialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

/// The window behind a proxy that wants a login.
class TestWindowProxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_rig.reset(); }

    void asksInTheStrip();
    void asksAtSignIn();
    void asksNothingWhenCancelled();

private:
    [[nodiscard]] QPushButton *offer() const { return m_rig->button(u"Enter the proxy's login…"_s); }
    [[nodiscard]] ProxyLoginDialog *dialog() const { return m_rig->find<ProxyLoginDialog>(u"ProxyLoginDialog"_s); }
    void enter(const QString &password) const
    {
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"userEdit"_s), u"anna"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"passwordEdit"_s), password);
        QTest::mouseClick(m_rig->button(u"Continue"_s, dialog()), Qt::LeftButton);
    }

    std::optional<TlsIdentity> m_identity;
    std::optional<TlsTrust> m_trust;
    std::unique_ptr<WindowRig> m_rig;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<LoopbackProxy> m_proxy;
};

void TestWindowProxy::initTestCase()
{
    if (!TlsIdentity::canBeMade())
        QSKIP("TLS or the openssl command is missing.");
    m_identity = TlsIdentity::make(u"DNS:backups.invalid"_s);
    QVERIFY(m_identity);
    m_trust.emplace(*m_identity);
}

void TestWindowProxy::init()
{
    m_rig = std::make_unique<WindowRig>();
    m_front = std::make_unique<TlsFront>(*m_identity, m_rig->server.port());
    m_proxy = std::make_unique<LoopbackProxy>(m_front->port(), u"anna"_s, u"right"_s);
    m_rig->base = u"https://backups.invalid/api/v1"_s;
    m_rig->parts.network = [port = m_proxy->port()] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
        return network;
    };
    m_rig->fill();
}

void TestWindowProxy::asksInTheStrip()
{
    m_rig->open();
    QTRY_VERIFY(offer());
    QVERIFY(m_rig->bannerText().contains(m_proxy->name() + u" wants a login."_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-proxy"_s));
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    enter(u"wrong"_s);
    QTRY_VERIFY(m_rig->bannerText().contains(u"refused the login"_s));
    QTRY_VERIFY(!dialog());
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->findChild<QLabel *>(u"reason"_s)->text().contains(u"refused the login"_s));
    QCOMPARE(m_proxy->logins().value("anna:wrong"), 1);
    QCOMPARE(m_rig->server.requests().size(), 0);
    enter(u"right"_s);
    QTRY_VERIFY(m_rig->table()->isVisible() && m_rig->table()->model()->rowCount() == 6);
    QCOMPARE(m_rig->bannerText(), QString());
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    QTRY_COMPARE(m_rig->server.count("GET", u"/backups/"_s), 2);
    QVERIFY(!dialog());
    QCOMPARE(m_rig->server.count("GET"), m_rig->server.requests().size());
}

void TestWindowProxy::asksAtSignIn()
{
    m_rig->makeWindow();
    m_rig->controller().start(ApiBase::parse(m_rig->base));
    QTest::keyClicks(m_rig->find<QLineEdit>(u"token"_s), u"vps_abc"_s);
    QTest::mouseClick(m_rig->find<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QTRY_VERIFY(offer() || m_rig->find<QPushButton>(u"proxyLogin"_s)->isVisible());
    QTest::mouseClick(m_rig->find<QPushButton>(u"proxyLogin"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    enter(u"right"_s);
    QTRY_VERIFY(m_rig->table() && m_rig->table()->isVisible() && m_rig->table()->model()->rowCount() == 6);
    QCOMPARE(m_rig->bannerText(), QString()); // the session has the login already
    QCOMPARE(m_rig->server.count("GET", u"/account/me/"_s), 1);
    QCOMPARE(m_rig->server.count("GET"), m_rig->server.requests().size());
}

void TestWindowProxy::asksNothingWhenCancelled()
{
    m_rig->open();
    QTRY_VERIFY(offer());
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    const int asked = m_proxy->logins().value({});
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QTest::mouseClick(m_rig->button(u"Cancel"_s, dialog()), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(offer());
    QCOMPARE(m_proxy->logins(), (QHash<QByteArray, int>{{QByteArray(), asked}}));
}

QTEST_MAIN(TestWindowProxy)
#include "tst_windowproxy.moc"
