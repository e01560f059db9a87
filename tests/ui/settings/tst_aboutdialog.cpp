// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/secret.h"
#include "app/version.h"
#include "tests/support/screens.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/diagnostics.h"
#include "ui/platform/appearance.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIs()
    {
        const QPointer<AboutDialog> dialog = new AboutDialog(nullptr);
        dialog->open();
        QCOMPARE(dialog->windowTitle(), u"About Bewarje"_s);
        QString text;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            text += label->text() + u'\n';
        }
        for (const QString &word :
             {u"not affiliated with VPS.org"_s, u"GNU General Public License"_s, u"Lesser"_s, u"QtKeychain"_s,
              u"simdjson"_s, QString::fromLatin1(qVersion()), QString::fromLatin1(applicationVersion)})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(testing::saveScreens(*dialog, u"about"_s));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        QTRY_VERIFY(!dialog);
    }

    void diagnosesWithoutTheToken()
    {
        const auto token = Secret::fromInput(u"abcdefghijklmnop"_s);
        QVERIFY(token);
        const QString text = diagnosticsText(
            u"admin.vps.org"_s, {u"503 for abcdefghijklmnop\nand more"_s, u"Bearer vps_other refused"_s}, *token);
        QVERIFY(!text.contains(u"abcdefghijklmnop"_s));
        QVERIFY(!text.contains(u"vps_other"_s));
        QVERIFY(text.contains(u"- 503 for [token] and more\n"_s));
        QVERIFY(text.contains(u"Provider admin.vps.org\n"_s));
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QVERIFY(text.contains(u"Window system offscreen"_s));
    }

    void diagnosesWithoutAnAccount()
    {
        QApplication::setStyle(u"Fusion"_s);
        const QString text = diagnosticsText({}, {}, {});
        QVERIFY(text.contains(u"Provider (not signed in)\n"_s));
        QVERIFY(text.contains(u"No errors\n"_s));
        QVERIFY(text.contains(u", style fusion, "_s));
        Appearance().apply(Settings::Appearance::Dark);
        QVERIFY(diagnosticsText({}, {}, {}).contains(u", style fusion with our outlines, "_s));
    }

    void opensOneConsoleOnly()
    {
        const QUrl console(providerConsole, QUrl::StrictMode);
        QVERIFY(console.isValid());
        QCOMPARE(console.scheme(), u"https"_s);
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
