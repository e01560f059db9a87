// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/proxylogindialog.h"

#include "tests/support/screens.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class TestProxyLoginDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }

    void tellsWhatWasTyped();
    void continuesOnEnter();
    void wantsAUserName();
    void tellsNothingWhenCancelled();
    void showsWhoWantsIt();
    void isNamed();
    void savesScreens();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const char *text) const
    {
        QTest::keyClicks(find<QLineEdit>(field), QString::fromLatin1(text));
    }
    [[nodiscard]] ProxyLogin entered() const { return m_entered->at(0).at(0).value<ProxyLogin>(); }

    Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
    ErrorText m_errors{m_texts};
    QPointer<ProxyLoginDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_entered;
};

void TestProxyLoginDialog::init()
{
    ApiError error;
    error.kind = ApiError::Kind::ProxyFailed;
    error.proxyWantingLogin = u"proxy.example:3128"_s;
    m_dialog = new ProxyLoginDialog(error, m_errors);
    m_entered = std::make_unique<QSignalSpy>(m_dialog.get(), &ProxyLoginDialog::entered);
    m_dialog->open();
}

void TestProxyLoginDialog::tellsWhatWasTyped()
{
    type("userEdit", " anna ");
    type("passwordEdit", " pass ");
    QVERIFY(!find<QLineEdit>("passwordEdit")->displayText().contains(u"pass"_s));
    find<QPushButton>("continueButton")->click();
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(entered().proxy, u"proxy.example:3128"_s);
    QCOMPARE(entered().user, u"anna"_s);
    QCOMPARE(entered().password, u" pass "_s);
    QTRY_VERIFY(!m_dialog); // and with it what was typed
}

void TestProxyLoginDialog::continuesOnEnter()
{
    type("userEdit", "anna");
    QTest::keyClick(find<QLineEdit>("passwordEdit"), Qt::Key_Return);
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(entered().password, QString());
}

void TestProxyLoginDialog::wantsAUserName()
{
    QVERIFY(!find<QPushButton>("continueButton")->isEnabled());
    type("userEdit", " ");
    type("passwordEdit", "pass");
    QVERIFY(!find<QPushButton>("continueButton")->isEnabled());
    QTest::keyClick(find<QLineEdit>("passwordEdit"), Qt::Key_Return);
    QCOMPARE(m_entered->size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestProxyLoginDialog::tellsNothingWhenCancelled()
{
    type("userEdit", "anna");
    find<QPushButton>("cancelButton")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_entered->size(), 0);
}

void TestProxyLoginDialog::showsWhoWantsIt()
{
    QCOMPARE(find<PlainLabel>("reason")->text(), u"The proxy proxy.example:3128 wants a login. Enter it to go on."_s);
    QVERIFY(find<QLineEdit>("userEdit")->hasFocus() || m_dialog->focusWidget() == find<QLineEdit>("userEdit"));
}

void TestProxyLoginDialog::isNamed()
{
    QCOMPARE(m_dialog->windowTitle(), u"Proxy login"_s);
    QCOMPARE(find<QLineEdit>("userEdit")->accessibleName(), u"User name"_s);
    QCOMPARE(find<QLineEdit>("passwordEdit")->accessibleName(), u"Password"_s);
    QCOMPARE(find<QPushButton>("cancelButton")->text(), u"Cancel"_s);
    QCOMPARE(find<QPushButton>("continueButton")->text(), u"Continue"_s);
}

void TestProxyLoginDialog::savesScreens()
{
    type("userEdit", "anna");
    type("passwordEdit", "password");
    QVERIFY(testing::saveScreens(*m_dialog, u"proxylogin"_s));
}

QTEST_MAIN(TestProxyLoginDialog)
#include "tst_proxylogindialog.moc"
