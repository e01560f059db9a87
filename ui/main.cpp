// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process.h"
#include "app/redactedlog.h"
#include "app/version.h"
#include "ui/mainwindow.h"
#include "ui/platform/appearance.h"
#include "ui/platform/commandline.h"
#include "ui/platform/display.h"
#include "ui/platform/icons.h"
#include "ui/platform/language.h"
#include "ui/platform/notifier.h"
#include "ui/platform/program.h"
#include "ui/platform/suspendwatch.h"
#include "ui/platform/terminalanswer.h"
#include "ui/platform/trayicon.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"bewarje"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(applicationVersion));
    QGuiApplication::setApplicationDisplayName(u"Bewarje"_s);
    QGuiApplication::setDesktopFileName(QString::fromLatin1(applicationId));
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runWindow(const CommandLine &commandLine)
{
    Program program(commandLine);
    const Settings &settings = program.settings();
    const QLocale locale = Language::locale(settings.language(), QLocale::system());
    Language language;
    language.install(locale);
    if (const std::optional<int> exitCode = program.claimProfile())
        return *exitCode;
    Appearance appearance;
    appearance.apply(settings.appearance());
    QApplication::setWindowIcon(applicationIcon());
    const Texts texts(locale, QTimeZone::systemTimeZone());
    const ErrorText errors(texts);
    const std::unique_ptr<Notifier> notifier = Notifier::ofPlatform();
    MainWindow window(program.controller(), texts, errors, *notifier);
    const TrayIcon tray(settings);
    QObject::connect(&tray, &TrayIcon::activated, &window, &MainWindow::raiseWindow);
    QObject::connect(&settings, &Settings::changed, &window,
                     [&appearance, &settings] { appearance.apply(settings.appearance()); });
    const SuspendWatch suspend;
    QObject::connect(&suspend, &SuspendWatch::woke, &window, [&program] {
        // What was listed before the sleep is old; what waited in the outbox notices the time by itself.
        if (Session *session = program.controller().session())
            session->refresher().refresh();
    });
    QObject::connect(&program.singleStart(), &SingleStart::raiseRequested, &window, &MainWindow::raiseWindow);
    window.show();
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    process::protectSecrets();
    redactedlog::install();
    nameApplication();
    const CommandLine commandLine = CommandLine::parse(argumentsOf(argc, argv));
    if (commandLine.task != CommandLine::Task::Window || !hasDisplay()) {
        const QCoreApplication application(argc, argv);
        return TerminalAnswer::give(commandLine);
    }
    const QApplication application(argc, argv);
    process::changeToHome();
    return runWindow(commandLine);
}
