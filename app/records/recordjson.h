// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace bewarje::recordjson {

// Parts of a record as JSON, for the columns that no question is asked about and for the export. Times are
// ISO 8601 UTC with milliseconds, absent where unknown.

[[nodiscard]] QJsonObject ofBackup(const Backup &backup);
[[nodiscard]] Backup toBackup(const QJsonObject &object);
[[nodiscard]] QJsonArray ofBackups(const QList<Backup> &backups);
[[nodiscard]] QList<Backup> toBackups(const QJsonArray &array);
/// A number's digits stand as text, its type beside it: no reader may lose one above 2^53.
[[nodiscard]] QJsonObject ofId(const ResourceId &id);
[[nodiscard]] ResourceId toId(const QJsonObject &object);
[[nodiscard]] QJsonArray ofIds(const QList<ResourceId> &ids);
[[nodiscard]] QList<ResourceId> toIds(const QJsonArray &array);
[[nodiscard]] QJsonObject ofError(const ApiError &error);
[[nodiscard]] ApiError toError(const QJsonObject &object);
/// All of a record that is known, one line of the export.
[[nodiscard]] QJsonObject ofRecord(const OperationRecord &record);

} // namespace bewarje::recordjson
