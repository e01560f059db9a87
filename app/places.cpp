// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

QString folderIn(QStandardPaths::StandardLocation location, const QString &profile)
{
    const QString folder = QStandardPaths::writableLocation(location) + "/bewarje"_L1;
    return profile.isEmpty() ? folder : QString(folder + "/profiles/"_L1 + profile);
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

} // namespace

Places Places::ofProfile(const QString &profile)
{
    return {folderIn(QStandardPaths::GenericConfigLocation, profile),
            folderIn(QStandardPaths::GenericDataLocation, profile),
            folderIn(QStandardPaths::GenericCacheLocation, profile)};
}

bool Places::isProfileName(const QString &profile)
{
    return !profile.isEmpty() && profile.size() <= 32 && std::all_of(profile.begin(), profile.end(), isNameCharacter);
}

QString Places::settingsFile() const
{
    return configFolder + "/bewarje.ini"_L1;
}

QString Places::lockFile() const
{
    return dataFolder + "/lock"_L1;
}

QString Places::journalFile() const
{
    return dataFolder + "/journal.sqlite"_L1;
}

bool Places::makePrivate(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    // One that its owner made read-only stays so.
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QFile::setPermissions(folder, QFile::permissions(folder) & owners);
}

} // namespace bewarje
