// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebanner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestMessageBanner : public QObject
{
    Q_OBJECT

private slots:
    void showsTheGravestThenTheOldest();
    void showsWhatHasToBeDecided();
    void replacesByKey();
    void changesTheButtonsOfAKey();
    void replacesItsButtons();
    void keepsTheFocusWhileACountdownMoves();
    void tellsItsButtons();
    void isNamedByTheFrame();
    void showsMarkupAsLetters();

private:
    static QString textOf(const MessageBanner &banner) { return banner.findChild<QLabel *>()->text(); }
    static QPushButton *button(const MessageBanner &banner, const QString &text)
    {
        for (QPushButton *button : banner.findChildren<QPushButton *>())
            if (button->text() == text && !button->isHidden())
                return button;
        return nullptr;
    }
};

void TestMessageBanner::showsTheGravestThenTheOldest()
{
    MessageBanner banner;
    QVERIFY(banner.isHidden());
    banner.post({u"a"_s, Message::Level::Warning, u"First"_s, {}});
    banner.post({u"b"_s, Message::Level::Warning, u"Second"_s, {}});
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.current()->key, u"a"_s);
    banner.post({u"c"_s, Message::Level::Problem, u"Grave"_s, {}});
    QCOMPARE(banner.current()->key, u"c"_s);
    QVERIFY(textOf(banner).startsWith(u"Grave"_s));
    QVERIFY(textOf(banner).contains(u"2"_s));
    button(banner, u"Dismiss"_s)->click();
    QCOMPARE(banner.current()->key, u"a"_s);
    banner.withdraw(u"a"_s);
    QCOMPARE(textOf(banner), u"Second"_s);
    banner.withdraw(u"b"_s);
    QVERIFY(banner.isHidden());
    QVERIFY(!banner.current());
}

void TestMessageBanner::showsWhatHasToBeDecided()
{
    MessageBanner banner;
    banner.post({u"told"_s, Message::Level::Notice, u"Told"_s, {}});
    banner.post({u"offer"_s, Message::Level::Notice, u"Offer"_s, {MessageButton::UndoRestore}});
    QCOMPARE(banner.current()->key, u"offer"_s);
    banner.post({u"running"_s, Message::Level::Notice, u"Running"_s, {MessageButton::Stop}, false});
    QCOMPARE(banner.current()->key, u"running"_s);
    banner.post({u"grave"_s, Message::Level::Warning, u"Grave"_s, {}});
    QCOMPARE(banner.current()->key, u"grave"_s);
}

void TestMessageBanner::replacesItsButtons()
{
    MessageBanner banner;
    banner.post({u"a"_s, Message::Level::Notice, u"Before"_s, {MessageButton::WaitLonger, MessageButton::Stop}, false});
    banner.post({u"a"_s, Message::Level::Notice, u"After"_s, {MessageButton::RestoreNow, MessageButton::Stop}, false});
    QVERIFY(button(banner, u"Restore now"_s));
    QVERIFY(!button(banner, u"Wait longer"_s));
}

void TestMessageBanner::replacesByKey()
{
    MessageBanner banner;
    banner.post({u"a"_s, Message::Level::Notice, u"Before"_s, {MessageButton::Retry}});
    banner.post({u"a"_s, Message::Level::Notice, u"After"_s, {}});
    QCOMPARE(textOf(banner), u"After"_s);
    QVERIFY(!button(banner, u"Retry"_s));
}

void TestMessageBanner::changesTheButtonsOfAKey()
{
    MessageBanner banner;
    QSignalSpy pressed(&banner, &MessageBanner::buttonPressed);
    banner.post({u"a"_s, Message::Level::Problem, u"Token"_s, {MessageButton::Retry, MessageButton::EnterToken}});
    banner.post({u"a"_s, Message::Level::Problem, u"Proxy"_s, {MessageButton::Retry, MessageButton::EnterProxyLogin}});
    QVERIFY(!button(banner, u"Enter the token again"_s));
    button(banner, u"Enter the proxy's login…"_s)->click();
    QCOMPARE(pressed.at(0).at(1).value<MessageButton>(), MessageButton::EnterProxyLogin);
}

void TestMessageBanner::keepsTheFocusWhileACountdownMoves()
{
    MessageBanner banner;
    banner.post({u"wait"_s, Message::Level::Warning, u"10 seconds"_s, {MessageButton::Retry}});
    const QPushButton *before = button(banner, u"Retry"_s);
    banner.post({u"wait"_s, Message::Level::Warning, u"9 seconds"_s, {MessageButton::Retry}});
    QCOMPARE(button(banner, u"Retry"_s), before);
    QCOMPARE(textOf(banner), u"9 seconds"_s);
}

void TestMessageBanner::tellsItsButtons()
{
    MessageBanner banner;
    QSignalSpy pressed(&banner, &MessageBanner::buttonPressed);
    QSignalSpy dismissed(&banner, &MessageBanner::dismissed);
    banner.post({u"token"_s, Message::Level::Problem, u"Refused"_s, {MessageButton::Retry, MessageButton::EnterToken}});
    button(banner, u"Enter the token again"_s)->click();
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.at(0).at(0).toString(), u"token"_s);
    QCOMPARE(pressed.at(0).at(1).value<MessageButton>(), MessageButton::EnterToken);
    button(banner, u"Dismiss"_s)->click();
    QCOMPARE(dismissed.count(), 1);
    banner.post({u"fixed"_s, Message::Level::Problem, u"Stays"_s, {}, false});
    QVERIFY(!button(banner, u"Dismiss"_s));
}

void TestMessageBanner::isNamedByTheFrame()
{
    const MessageBanner banner;
    QCOMPARE(banner.accessibleName(), u"Message"_s);
    QVERIFY(banner.findChild<QLabel *>()->accessibleName().isEmpty());
}

void TestMessageBanner::showsMarkupAsLetters()
{
    MessageBanner banner;
    banner.post({u"a"_s, Message::Level::Notice, u"<b>web</b>"_s, {}});
    QCOMPARE(banner.findChild<QLabel *>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestMessageBanner)
#include "tst_messagebanner.moc"
