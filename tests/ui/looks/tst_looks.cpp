// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/appearance.h"
#include "ui/platform/colours.h"
#include "ui/platform/fusionstyle.h"
#include "ui/platform/language.h"
#include "ui/text/texts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << Appearance::lightPalette() << false;
        QTest::newRow("dark") << Appearance::darkPalette() << true;
        QTest::newRow("system") << QApplication::palette() << false;
        QPalette grey(QColor(0xff3c3c3c));
        grey.setColor(QPalette::Base, QColor(0xff505050));
        grey.setColor(QPalette::Text, Qt::white);
        QTest::newRow("dark grey") << grey << true;
    }
    void coloursAreReadable()
    {
        QFETCH(QPalette, palette);
        const Colours colours(palette);
        QTEST(colours.isDark(), "isDark");
        for (const QColor &color :
             {colours.good(), colours.warning(), colours.bad(), colours.running(), colours.muted()}) {
            QVERIFY2(Colours::contrast(color, palette.color(QPalette::Base)) >= 4.5, qPrintable(color.name()));
            QVERIFY2(Colours::contrast(color, palette.color(QPalette::Window)) >= 4.5, qPrintable(color.name()));
        }
        QVERIFY(Colours::contrast(colours.lossBackground(), palette.color(QPalette::Text)) >= 4.5);
        QVERIFY(colours.lossBackground() != palette.color(QPalette::Base));
        QVERIFY(Colours::contrast(colours.quietSelection(), palette.color(QPalette::Text)) >= 4.5);
        QVERIFY(colours.quietSelection() != palette.color(QPalette::Base));
    }

    void quietWordsAreReadable()
    {
        for (const QPalette &palette : {Appearance::lightPalette(), Appearance::darkPalette()})
            for (const auto role : {QPalette::Base, QPalette::Window})
                QVERIFY(Colours::contrast(palette.color(QPalette::PlaceholderText), palette.color(role)) >= 4.5);
    }

    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(qRound(Colours::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(Colours::contrast(QColor(0xff767676), Qt::white) * 100), 454);
    }

    void forcesAndReleasesTheAppearance()
    {
        Appearance appearance;
        appearance.apply(Settings::Appearance::Dark);
        QVERIFY(qobject_cast<FusionStyle *>(QApplication::style()));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Appearance::darkPalette().color(QPalette::Window));
        appearance.apply(Settings::Appearance::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Appearance::lightPalette().color(QPalette::Window));
        appearance.apply(Settings::Appearance::Dark);
        appearance.apply(Settings::Appearance::System);
        // Offscreen has no look of its own.
        QVERIFY(qobject_cast<FusionStyle *>(QApplication::style()));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Appearance::lightPalette().color(QPalette::Window));
        QApplication::setPalette(QPalette());
        QApplication::setStyle(u"Fusion"_s);
    }

    void leavesTheSystemsLook()
    {
        QPalette ofTheme = QApplication::palette();
        ofTheme.setColor(QPalette::Window, QColor(0x40, 0x30, 0x20));
        QApplication::setPalette(ofTheme);
        Appearance appearance;
        QApplication::setPalette(QPalette());
        const QColor before = QApplication::palette().color(QPalette::Window);
        appearance.apply(Settings::Appearance::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before);
        appearance.apply(Settings::Appearance::Dark);
        appearance.apply(Settings::Appearance::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before);
        QCOMPARE(QApplication::style()->name(), u"fusion"_s);
        QVERIFY(!qobject_cast<FusionStyle *>(QApplication::style()));
    }

    void outlinesCanBeSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Appearance::lightPalette();
        QTest::newRow("dark") << Appearance::darkPalette();
    }
    void outlinesCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        FusionStyle style;
        QLineEdit field;
        QCheckBox check;
        QComboBox combo;
        QSpinBox spin;
        QPushButton button;
        for (QWidget *widget : std::initializer_list<QWidget *>{&field, &check, &combo, &spin, &button}) {
            widget->setStyle(&style);
            widget->setPalette(palette);
            widget->resize(widget->sizeHint());
            const QImage image = widget->grab().toImage();
            // The outline is what stands out most near the left edge, in the middle row.
            double best = 0;
            for (int x = 0; x < 4; ++x)
                best = std::max(
                    best, Colours::contrast(image.pixelColor(x, image.height() / 2), palette.color(QPalette::Window)));
            QVERIFY2(best >= 3 && best < 5,
                     qPrintable(QString::number(best) + u' ' + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void buttonsHaveRoomAndNoPictures()
    {
        FusionStyle style;
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        box.setStyle(&style);
        QPushButton *wordy = box.addButton(u"Delete 12 backups"_s, QDialogButtonBox::AcceptRole);
        wordy->setStyle(&style);
        QVERIFY(wordy->sizeHint().width() >= wordy->fontMetrics().horizontalAdvance(wordy->text()) + 16);
        QCOMPARE(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, &box, nullptr), 0);
    }

    void choosesTheLocale_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("locale");
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("C") << u"system"_s << QLocale::c() << american;
        QTest::newRow("German") << u"system"_s << QLocale(QLocale::German, QLocale::Austria)
                                << QLocale(QLocale::English, QLocale::Austria);
        QTest::newRow("Flemish") << u"system"_s << QLocale(QLocale::Dutch, QLocale::Belgium)
                                 << QLocale(QLocale::Dutch, QLocale::Belgium);
        QTest::newRow("Frisian by choice") << u"fy"_s << QLocale::c() << QLocale(QLocale::WesternFrisian);
        QTest::newRow("English in the Netherlands") << u"en"_s << QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                    << QLocale(QLocale::English, QLocale::Netherlands);
    }
    void choosesTheLocale()
    {
        QFETCH(QString, setting);
        QFETCH(QLocale, system);
        QTEST(Language::locale(setting, system), "locale");
    }

    void speaksTheLanguage_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("completed");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("paste");
        QTest::newRow("English") << u"en"_s << u"1 day 1 h"_s << u"Completed"_s << u"Cancel"_s << u"&Paste"_s;
        QTest::newRow("Dutch") << u"nl"_s << u"1 dag 1 u"_s << u"Voltooid"_s << u"Annuleren"_s << u"&Plakken"_s;
        QTest::newRow("Frisian") << u"fy"_s << u"1 dei 1 o"_s << u"Klear"_s << u"Annulearje"_s << u"&Plakke"_s;
    }
    void speaksTheLanguage()
    {
        QFETCH(QString, setting);
        const QLocale locale = Language::locale(setting, QLocale(QLocale::Dutch, QLocale::Netherlands));
        Language language;
        language.install(locale);
        const Texts texts(locale, QTimeZone::utc());
        QTEST(texts.duration(std::chrono::hours(25)), "day");
        QTEST(texts.status(u"completed"_s), "completed");
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QTEST(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), "cancel");
        QLineEdit edit;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->text().section(u'\t', 0, 0));
        QFETCH(QString, paste);
        QVERIFY2(words.contains(paste), qPrintable(words.join(u',')));
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
