// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// writer FOLDER BASE create|delete|restore|watch [POINT]: one run of the program, to be killed by tst_kill.

#include "app/process.h"
#include "app/records/recordtext.h"
#include "tests/kill/writer.h"

#include <QCoreApplication>

using namespace bewarje;
using namespace bewarje::tests;

int main(int argc, char **argv)
{
    process::protectSecrets();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    Writer::Options options;
    options.folder = arguments.at(1);
    options.base = arguments.at(2);
    options.kind = recordtext::kindOf(arguments.at(3)); // "watch" is none
    options.point = StopPoint(arguments.value(4).toInt());
    Writer writer(options);
    QObject::connect(&writer, &Writer::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!writer.start())
        return 3;
    return QCoreApplication::exec();
}
