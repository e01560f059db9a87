// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinview.h"

#include "tests/support/screens.h"
#include "ui/platform/fusionstyle.h"
#include "ui/platform/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

Account account(const QString &key)
{
    return {key, u"production"_s, ApiBase::parse(u"https://a.example/api/v1"_s), true};
}

/// A language whose texts are long.
class Twice : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u' ' + text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestSignInView : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void submitsWhatWasTyped();
    void submitsOnEnter_data();
    void submitsOnEnter();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void warnsOfOddTokenAndSubmitsIt();
    void hidesToken();
    void showsTokenUntilLeft();
    void keepsKeyOnlyForSameAccount();
    void keepsWhatWasTypedForSameAccount();
    void forgetsTokenWhenLeft();
    void canBeCancelledWhileChecking();
    void offersTheProxysLogin();
    void asksWhenLocked();
    void namesItsControls();
    void leavesTheMainButtonToTheSystem();
    void clipsNothing_data();
    void clipsNothing();
    void savesScreens();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        find<QLineEdit>(field)->clear();
        for (const QChar c : text)
            if (c.unicode() < 0x80)
                QTest::keyClick(find<QLineEdit>(field), c.toLatin1());
            else
                find<QLineEdit>(field)->insert(c); // keyClick() knows ASCII only.
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] SignInRequest submitted() const
    {
        return m_submitted->constLast().constFirst().value<SignInRequest>();
    }

    Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
    ErrorText m_errors{m_texts};
    std::unique_ptr<SignInView> m_view;
    std::unique_ptr<QSignalSpy> m_submitted;
};

void TestSignInView::init()
{
    m_view = std::make_unique<SignInView>(m_errors);
    m_submitted = std::make_unique<QSignalSpy>(m_view.get(), &SignInView::submitted);
    m_view->show();
    QTRY_VERIFY(m_view->isVisible());
}

void TestSignInView::submitsWhatWasTyped()
{
    type("token", u" vps_abc "_s);
    type("name", u"My  servers"_s);
    type("address", u"https://b.example/api/"_s);
    find<QCheckBox>("sessionOnly")->click();
    click("signIn");
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(submitted().token.bytes(), QByteArray("vps_abc"));
    QCOMPARE(submitted().name, u"My servers"_s);
    QCOMPARE(submitted().base, ApiBase::parse(u"https://b.example/api"_s));
    QVERIFY(submitted().sessionOnly);
    QVERIFY(submitted().fixedKey.isEmpty());
}

void TestSignInView::submitsOnEnter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("token") << QByteArray("token");
    QTest::newRow("name") << QByteArray("name");
    QTest::newRow("address") << QByteArray("address");
}

void TestSignInView::submitsOnEnter()
{
    QFETCH(QByteArray, field);
    type("token", u"vps_abc"_s);
    QTest::keyClick(find<QLineEdit>(field.constData()), Qt::Key_Return);
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(submitted().base, ApiBase::provider());
}

void TestSignInView::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("problem");
    const QString good = u"https://a.example"_s;
    QTest::newRow("no token") << QString() << good << QByteArray("tokenProblem");
    QTest::newRow("two words") << u"vps_a b"_s << good << QByteArray("tokenProblem");
    QTest::newRow("other letters") << u"vps_\u00e9"_s << good << QByteArray("tokenProblem");
    QTest::newRow("no address") << u"vps_a"_s << QString() << QByteArray("addressProblem");
    QTest::newRow("http") << u"vps_a"_s << u"http://a.example"_s << QByteArray("addressProblem");
    QTest::newRow("user in it") << u"vps_a"_s << u"https://u:p@a.example"_s << QByteArray("addressProblem");
}

void TestSignInView::saysWhatIsWrong()
{
    QFETCH(QString, token);
    QFETCH(QString, address);
    QFETCH(QByteArray, problem);
    type("token", token);
    type("address", address);
    click("signIn");
    QVERIFY(m_submitted->isEmpty());
    const auto *label = find<QLabel>(problem.constData());
    QVERIFY(label->isVisible());
    QVERIFY(!label->text().isEmpty());
}

void TestSignInView::warnsOfOddTokenAndSubmitsIt()
{
    type("token", u"vp"_s);
    QVERIFY(!find<QLabel>("tokenProblem")->isVisible());
    type("token", u"vps_abc"_s);
    QVERIFY(!find<QLabel>("tokenProblem")->isVisible());
    type("token", u"other"_s);
    QVERIFY(find<QLabel>("tokenProblem")->isVisible());
    click("signIn");
    QCOMPARE(m_submitted->size(), 1);
}

void TestSignInView::hidesToken()
{
    type("token", u"vps_abc"_s);
    QVERIFY(!find<QLineEdit>("token")->displayText().contains(u"vps"_s));
}

void TestSignInView::showsTokenUntilLeft()
{
    type("token", u"vps_abc"_s);
    click("showToken");
    QCOMPARE(find<QLineEdit>("token")->displayText(), u"vps_abc"_s);
    click("showToken");
    QVERIFY(!find<QLineEdit>("token")->displayText().contains(u"vps"_s));
    click("showToken");
    m_view->setChecking(true);
    QVERIFY(!find<QLineEdit>("token")->displayText().contains(u"vps"_s));
    m_view->setChecking(false);
    click("showToken");
    m_view->hide();
    m_view->show();
    type("token", u"vps_abc"_s);
    QVERIFY(!find<QLineEdit>("token")->displayText().contains(u"vps"_s));
}

void TestSignInView::keepsKeyOnlyForSameAccount()
{
    m_view->propose(account(u"the key"_s));
    type("token", u"vps_abc"_s);
    click("signIn");
    QCOMPARE(submitted().fixedKey, u"the key"_s);
    type("name", u"another"_s);
    click("signIn");
    QVERIFY(submitted().fixedKey.isEmpty());
    type("name", u"production"_s);
    type("address", u"https://other.example"_s);
    click("signIn");
    QVERIFY(submitted().fixedKey.isEmpty());
}

void TestSignInView::keepsWhatWasTypedForSameAccount()
{
    m_view->propose(account({}));
    type("token", u"vps_abc"_s);
    m_view->propose(account(u"the key"_s));
    QCOMPARE(find<QLineEdit>("token")->text(), u"vps_abc"_s);
    Account other = account(u"other"_s);
    other.name = u"staging"_s;
    m_view->propose(other);
    QVERIFY(find<QLineEdit>("token")->text().isEmpty());
    QCOMPARE(find<QLineEdit>("name")->text(), u"staging"_s);
}

void TestSignInView::forgetsTokenWhenLeft()
{
    type("token", u"vps_abc"_s);
    m_view->hide();
    QVERIFY(find<QLineEdit>("token")->text().isEmpty());
}

void TestSignInView::canBeCancelledWhileChecking()
{
    const QSignalSpy cancelled(m_view.get(), &SignInView::cancelled);
    m_view->setChecking(true);
    QVERIFY(!find<QLineEdit>("token")->isEnabled());
    QVERIFY(!find<QPushButton>("signIn")->isEnabled());
    click("cancel");
    QCOMPARE(cancelled.size(), 1);
    m_view->setChecking(false);
    QVERIFY(find<QLineEdit>("token")->isEnabled());
    QVERIFY(!find<QPushButton>("cancel")->isVisible());
}

void TestSignInView::offersTheProxysLogin()
{
    QSignalSpy wanted(m_view.get(), &SignInView::proxyLoginRequested);
    ApiError error;
    error.kind = ApiError::Kind::ProxyFailed;
    m_view->showError(error);
    QVERIFY(!find<QPushButton>("proxyLogin")->isVisible());
    error.proxyWantingLogin = u"proxy.example:3128"_s;
    m_view->showError(error);
    QVERIFY(find<QPushButton>("proxyLogin")->isVisible());
    QVERIFY(find<QLabel>("messageText")->text().contains(u"proxy.example:3128"_s));
    m_view->resize(1024, 768);
    QVERIFY(testing::saveScreens(*m_view, u"signin-proxy"_s));
    click("proxyLogin");
    QCOMPARE(wanted.at(0).at(0).value<ApiError>().proxyWantingLogin, u"proxy.example:3128"_s);
    type("token", u"vps_abc"_s);
    m_view->checkAgain();
    QCOMPARE(m_submitted->size(), 1);
    QVERIFY(!find<QPushButton>("proxyLogin")->isVisible());
}

void TestSignInView::asksWhenLocked()
{
    const QSignalSpy retried(m_view.get(), &SignInView::retryRequested);
    const QSignalSpy entering(m_view.get(), &SignInView::enterTokenRequested);
    Account hostile = account(u"k"_s);
    hostile.name = u"<b>a\u202eb</b>"_s;
    m_view->showLocked(hostile, VaultStatus::NotFound);
    QVERIFY(!find<QLineEdit>("token")->isVisible());
    const auto *name = find<QLabel>("lockedAccount");
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QVERIFY(!name->text().contains(QChar(0x202e)));
    QVERIFY(!find<QLabel>("lockedText")->text().isEmpty());
    click("retry");
    click("enterToken");
    QCOMPARE(retried.size(), 1);
    QCOMPARE(entering.size(), 1);
    m_view->showForm();
    QVERIFY(find<QLineEdit>("token")->isVisible());
}

void TestSignInView::namesItsControls()
{
    const QHash<QByteArray, QString> names{{"token", u"Token"_s},
                                           {"showToken", u"Show token"_s},
                                           {"name", u"Account name"_s},
                                           {"address", u"API address"_s},
                                           {"sessionOnly", u"Use for this session only"_s},
                                           {"signIn", u"Check and sign in"_s},
                                           {"sampleData", u"Try with sample data"_s},
                                           {"proxyLogin", u"Enter the proxy's login…"_s},
                                           {"retry", u"Retry"_s},
                                           {"enterToken", u"Enter the token again"_s}};
    for (auto name = names.begin(); name != names.end(); ++name)
        QCOMPARE(find<QWidget>(name.key().constData())->accessibleName(), name.value());
}

/// Styles that take the text's colour from the palette and not the ground's would draw white on white.
void TestSignInView::leavesTheMainButtonToTheSystem()
{
    const auto colour = [this](QPalette::ColorRole role) { return find<QPushButton>("signIn")->palette().color(role); };
    const QString style = QApplication::style()->name();
    QCOMPARE(style, u"fusion"_s);
    QVERIFY(colour(QPalette::Button) != QApplication::palette().color(QPalette::Button));
    QVERIFY(colour(QPalette::ButtonText) != QApplication::palette().color(QPalette::ButtonText));

    QApplication::setStyle(u"Windows"_s);
    QCOMPARE(colour(QPalette::Button), QApplication::palette().color(QPalette::Button));
    QCOMPARE(colour(QPalette::ButtonText), QApplication::palette().color(QPalette::ButtonText));

    QApplication::setStyle(new FusionStyle);
    QVERIFY(colour(QPalette::ButtonText) != QApplication::palette().color(QPalette::ButtonText));
    QApplication::setStyle(style);
}

void TestSignInView::clipsNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"en", "fy", "nl", "twice"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSignInView::clipsNothing()
{
    QFETCH(const QString, name);
    Language language;
    Twice twice;
    if (name == u"twice"_s)
        QCoreApplication::installTranslator(&twice);
    else
        language.install(Language::locale(name, QLocale::c()));
    init();
    m_view->resize(1024, 700);
    for (const bool isLocked : {false, true}) {
        if (isLocked)
            m_view->showLocked(account(u"default/a"_s), VaultStatus::Refused);
        testing::saveScreen(*m_view, u"signin-%1-%2"_s.arg(name, isLocked ? u"locked"_s : u"form"_s));
        for (const QPushButton *button : m_view->findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        for (const QLabel *label : m_view->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || label->wordWrap() || label->width() >= label->sizeHint().width(),
                     qPrintable(label->text()));
    }
}

void TestSignInView::savesScreens()
{
    m_view->resize(1024, 768);
    m_view->propose(account({}));
    type("token", u"vps_abcdefghijklmnopqrs"_s);
    QVERIFY(testing::saveScreens(*m_view, u"signin"_s));
    type("token", u"other"_s);
    type("address", u"http://a.example"_s);
    click("signIn");
    ApiError refused;
    refused.kind = ApiError::Kind::Unauthorized;
    refused.call = ApiCall::WhoAmI;
    m_view->showError(refused);
    QVERIFY(testing::saveScreens(*m_view, u"signin-problems"_s));
    m_view->setChecking(true);
    QVERIFY(testing::saveScreens(*m_view, u"signin-checking"_s));
    m_view->setChecking(false);
    m_view->showLocked(account(u"k"_s), VaultStatus::NotFound);
    QVERIFY(testing::saveScreens(*m_view, u"signin-locked"_s));
}

QTEST_MAIN(TestSignInView)
#include "tst_signinview.moc"
