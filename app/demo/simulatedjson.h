// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "app/domain/server.h"

#include <QByteArray>
#include <QJsonValue>

namespace bewarje::simulated {

/// `text` as a JSON string, quotes included.
[[nodiscard]] QByteArray quoted(const QString &text);
/// The provider's form, "2025-01-16T03:00:00Z"; null where unknown.
[[nodiscard]] QByteArray moment(Timestamp moment);
/// One item of `GET /backups/`. `message` is for the answer to a creation.
[[nodiscard]] QByteArray toJson(const Backup &backup, const QString &message = {});
/// One item of `GET /servers/`.
[[nodiscard]] QByteArray toJson(const Server &server);
/// A JSON number or string as an id; null for anything else.
[[nodiscard]] ResourceId toId(const QJsonValue &value);

} // namespace bewarje::simulated
