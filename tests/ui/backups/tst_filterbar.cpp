// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/filterbar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void isNamed();
    void tellsTheFilter();
    void clearsAtOnce();
    void escapeClearsTheSearch();
    void offersOtherWordsAsSent();
    void keepsAChosenWord();
    void survivesARestart();
    void saysWhatIsSelected();
    void staysWhereItIs_data();
    void staysWhereItIs();

private:
    static QComboBox *box(const FilterBar &bar, const QString &name) { return bar.findChild<QComboBox *>(name); }

    const Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
};

void TestFilterBar::isNamed()
{
    const FilterBar bar(m_texts);
    QCOMPARE(bar.findChild<QLineEdit *>()->accessibleName(), u"Search backups"_s);
    QStringList names;
    // A combo box ignores its accessible name on Unix; the buddy is what is heard.
    for (const QLabel *label : bar.findChildren<QLabel *>())
        if (label->buddy()) {
            QCOMPARE(label->text(), label->buddy()->accessibleName());
            names.append(label->text());
        }
    names.sort();
    QCOMPARE(names, (QStringList{u"Age"_s, u"Status"_s, u"Type"_s}));
}

void TestFilterBar::tellsTheFilter()
{
    FilterBar bar(m_texts);
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    QVERIFY(bar.filter().isEmpty());
    box(bar, u"typeFilter"_s)->setCurrentText(u"Automatic"_s);
    box(bar, u"statusFilter"_s)->setCurrentText(u"Failed"_s);
    box(bar, u"ageFilter"_s)->setCurrentText(u"Older than 30 days"_s);
    QTest::keyClicks(bar.findChild<QLineEdit *>(), u"web 01"_s);
    bar.setServer(ResourceId(u"12345"_s, ResourceId::JsonType::Number));
    BackupFilter expected;
    expected.server = ResourceId(u"12345"_s, ResourceId::JsonType::Number);
    expected.kind = BackupKind::Automatic;
    expected.phase = BackupPhase::Failed;
    expected.age = BackupFilter::Age::OlderThan30Days;
    expected.text = u"web 01"_s;
    QCOMPARE(bar.filter(), expected);
    QCOMPARE(changed.count(), 3 + 6 + 1);
}

void TestFilterBar::clearsAtOnce()
{
    FilterBar bar(m_texts);
    box(bar, u"typeFilter"_s)->setCurrentIndex(1);
    box(bar, u"ageFilter"_s)->setCurrentIndex(1);
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    bar.clear();
    QCOMPARE(changed.count(), 1);
    QVERIFY(bar.filter().isEmpty());
}

void TestFilterBar::escapeClearsTheSearch()
{
    FilterBar bar(m_texts);
    auto *search = bar.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"mail"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(bar.filter().isEmpty());
}

void TestFilterBar::offersOtherWordsAsSent()
{
    FilterBar bar(m_texts);
    QComboBox *status = box(bar, u"statusFilter"_s);
    bar.setStatusWords({u"completed"_s, u"archived"_s, u"in_progress"_s});
    QCOMPARE(status->count(), 5);
    status->setCurrentIndex(4);
    QCOMPARE(bar.filter().statusWord, u"archived"_s);
    QVERIFY(!bar.filter().phase);
}

void TestFilterBar::keepsAChosenWord()
{
    FilterBar bar(m_texts);
    bar.setStatusWords({u"archived"_s});
    box(bar, u"statusFilter"_s)->setCurrentIndex(4);
    bar.setStatusWords({u"completed"_s});
    QCOMPARE(bar.filter().statusWord, u"archived"_s);
}

void TestFilterBar::survivesARestart()
{
    FilterBar before(m_texts);
    box(before, u"typeFilter"_s)->setCurrentIndex(1);
    box(before, u"statusFilter"_s)->setCurrentIndex(3);
    box(before, u"ageFilter"_s)->setCurrentIndex(2);
    before.findChild<QLineEdit *>()->setText(u"web 01"_s);
    FilterBar after(m_texts);
    after.restoreState(before.saveState());
    QCOMPARE(after.filter(), before.filter());
    QVERIFY(after.filter().text == u"web 01"_s);
    before.setStatusWords({u"archived"_s});
    box(before, u"statusFilter"_s)->setCurrentIndex(4);
    FilterBar again(m_texts);
    again.restoreState(before.saveState());
    QCOMPARE(again.filter().statusWord, u"archived"_s);
    FilterBar junk(m_texts);
    junk.restoreState(QByteArray("x"));
    QVERIFY(junk.filter().isEmpty());
}

void TestFilterBar::saysWhatIsSelected()
{
    FilterBar bar(m_texts);
    bar.setSelection(12, 8310, 54'200);
    const auto *frame = bar.findChild<QFrame *>(u"selection"_s);
    QCOMPARE(frame->accessibleName(), u"Selection"_s);
    QCOMPARE(frame->findChild<QLabel *>()->text(), u"12 of 8,310 selected · 54.2 GB"_s);
    bar.setSelection(0, 1230, 0);
    QCOMPARE(frame->findChild<QLabel *>()->text(), u"1,230 backups"_s);
}

void TestFilterBar::staysWhereItIs_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 810;
    QTest::newRow("wide") << 1200;
}

void TestFilterBar::staysWhereItIs()
{
    QFETCH(const int, width);
    FilterBar bar(m_texts);
    bar.resize(width, bar.sizeHint().height());
    bar.setSelection(0, 1230, 0);
    bar.show();
    const auto place = [&bar] {
        QCoreApplication::sendPostedEvents(); // a text's new room is asked for by one
        return box(bar, u"ageFilter"_s)->geometry();
    };
    const QRect before = place();
    bar.setSelection(1, 1230, 4456);
    QCOMPARE(place(), before);
    bar.setSelection(1230, 1230, 999'900);
    QCOMPARE(place(), before);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
