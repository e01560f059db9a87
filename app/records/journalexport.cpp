// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/journalexport.h"

#include "app/records/recordjson.h"
#include "app/records/recordstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <memory>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folderOf(const QFileInfo &file)
{
    return QFileInfo(file.path()).canonicalFilePath();
}

/// True for the journal and what SQLite keeps beside it, by whatever way the path leads there.
bool isOfJournal(const QString &journalFile, const QString &target)
{
    const QFileInfo wanted(target);
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        const QFileInfo file(journalFile + part);
        const bool isNamedSo = file.fileName() == wanted.fileName() && folderOf(file) == folderOf(wanted);
        if (isNamedSo || (file.exists() && file == wanted))
            return true;
    }
    return false;
}

/// A pipe or a device is written as it is: QSaveFile would put a file in its place.
std::unique_ptr<QFileDevice> deviceFor(const QString &target)
{
    const QFileInfo there(target);
    if (there.exists() && !there.isFile() && !there.isDir())
        return std::make_unique<QFile>(target);
    return std::make_unique<QSaveFile>(target);
}

bool finish(QFileDevice &file)
{
    auto *saved = qobject_cast<QSaveFile *>(&file);
    return saved ? saved->commit() : file.flush();
}

} // namespace

JournalExport JournalExport::write(const QString &journalFile, const QString &target)
{
    if (!QFile::exists(journalFile))
        return {Outcome::NoJournal, {}, 0};
    if (isOfJournal(journalFile, target))
        return {Outcome::IsJournal, {}, 0};
    RecordStore store(journalFile);
    if (const JournalFacts facts = store.openReadOnly(); facts.state != JournalFacts::State::ReadOnly)
        return {Outcome::Unreadable, facts.detail, 0};
    const std::unique_ptr<QFileDevice> file = deviceFor(target);
    if (!file->open(QFile::WriteOnly))
        return {Outcome::CannotWrite, file->errorString(), 0};
    qint64 records = 0;
    bool isTaken = true;
    const bool isRead = store.forEach([&](const OperationRecord &record) {
        const QByteArray line = QJsonDocument(recordjson::ofRecord(record)).toJson(QJsonDocument::Compact) + '\n';
        isTaken = file->write(line) == line.size();
        ++records;
        return isTaken;
    });
    if (!isRead && isTaken)
        return {Outcome::Unreadable, store.problem(), 0};
    if (!isTaken || !finish(*file))
        return {Outcome::CannotWrite, file->errorString(), 0};
    return {Outcome::Written, {}, records};
}

} // namespace bewarje
