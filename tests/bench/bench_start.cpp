// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of a process to its first painted window: the program's, on sample data, against an empty
// QMainWindow. Each run is a process of its own (this program with an argument), in turn, and the median
// counts. On the offscreen platform where none is chosen, so it measures the program and not a display.
// `bench_start` prints a table, `bench_start --json` one object a line.

#include "tests/support/silentnotifier.h"
#include "ui/mainwindow.h"
#include "ui/platform/appearance.h"
#include "ui/platform/language.h"
#include "ui/platform/program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 15;

/// Says so and ends the process when a window has been painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // After this painting, with all that lies in the window.
            QTimer::singleShot(0, this, [] {
                QTextStream(stdout) << "painted\n" << Qt::flush;
                QCoreApplication::quit();
            });
        }
        return false;
    }
};

int showProgram()
{
    CommandLine commandLine;
    commandLine.isDemo = true;
    Program program(commandLine);
    const Settings &settings = program.settings();
    const QLocale locale = Language::locale(settings.language(), QLocale::system());
    Language language;
    language.install(locale);
    Appearance appearance;
    appearance.apply(settings.appearance());
    const Texts texts(locale, QTimeZone::systemTimeZone());
    const ErrorText errors(texts);
    testing::SilentNotifier notifier;
    MainWindow window(program.controller(), texts, errors, notifier);
    const FirstPaint firstPaint(window);
    window.show();
    program.start();
    return QApplication::exec();
}

int showEmpty()
{
    QMainWindow window;
    window.resize(1200, 780);
    const FirstPaint firstPaint(window);
    window.show();
    return QApplication::exec();
}

/// In milliseconds; negative where nothing was painted.
double timeOf(const QString &what)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {what});
    while (!process.canReadLine() && process.waitForReadyRead(-1)) {
    }
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    const bool isPainted = process.readLine() == "painted\n";
    process.waitForFinished(-1);
    return isPainted ? milliseconds : -1;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void print(double ours, double baseline, bool asJson)
{
    const QString name = u"Start to first painted window, sample data"_s;
    QTextStream out(stdout);
    if (asJson) {
        const QJsonObject result{{u"name"_s, name},
                                 {u"ours"_s, ours},
                                 {u"baseline"_s, baseline},
                                 {u"ratio"_s, baseline / ours},
                                 {u"unit"_s, u"ms"_s}};
        out << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
        return;
    }
    out << u"%1 %2 %3 %4 %5\n"_s.arg(name.leftJustified(44), QString::number(ours, 'f', 1).rightJustified(10),
                                     QString::number(baseline, 'f', 1).rightJustified(10),
                                     QString::number(baseline / ours, 'f', 2).rightJustified(7), u"ms"_s);
}

int compare(bool asJson)
{
    std::vector<double> ours;
    std::vector<double> baseline;
    for (int round = 0; round < rounds; ++round) { // in turn, so that what else the machine does meets both
        ours.push_back(timeOf(u"program"_s));
        baseline.push_back(timeOf(u"empty"_s));
        if (ours.back() < 0 || baseline.back() < 0) {
            qCritical("A window was not painted.");
            return 1;
        }
    }
    if (!asJson) {
        QTextStream(stdout) << u"%1 %2 %3 %4\n"_s.arg(QString().leftJustified(44), u"      ours"_s, u"  an empty"_s,
                                                      u"  ratio"_s);
    }
    print(median(ours), median(baseline), asJson);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "default.warning=false"); // What the offscreen platform cannot do.
    const QString what = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (what == "program"_L1 || what == "empty"_L1) {
        const QApplication application(argc, argv);
        return what == "program"_L1 ? showProgram() : showEmpty();
    }
    const QCoreApplication application(argc, argv);
    return compare(what == "--json"_L1);
}
