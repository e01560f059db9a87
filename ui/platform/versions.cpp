// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/versions.h"

#include "app/version.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringBuilder>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// Of the library that is loaded; a question mark where Qt has no driver for it.
QString sqliteVersion()
{
    const QString name = u"bewarje-version"_s;
    QString version = u"?"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

QString versionsText()
{
    const auto line = [](QLatin1StringView name, const QString &version) {
        return QString(name + u' ' + version + u'\n');
    };
    return line("Bewarje"_L1, QString::fromLatin1(applicationVersion)) + line("Qt"_L1, QString::fromLatin1(qVersion()))
           + line("SQLite"_L1, sqliteVersion()) + line("QtKeychain"_L1, QString::fromLatin1(keychainVersion))
           + line("simdjson"_L1, QString::fromLatin1(simdjsonVersion))
           + line("Platform"_L1, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
}

} // namespace bewarje
