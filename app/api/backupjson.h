// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/backupapi.h"
#include "app/api/jsonvalue.h"
#include "app/domain/server.h"

#include <QByteArray>

#include <optional>

namespace bewarje {

/// One backup from its object; `message` takes a text of that name. Unusable without id or server.
[[nodiscard]] json::Reading readBackupObject(json::Object object, RawBackup &backup,
                                             std::string_view *message = nullptr);
/// One server from its object. Unusable without id.
[[nodiscard]] json::Reading readServerObject(json::Object object, Server &server);

/// The body of a create's 201; nothing unless it parses whole.
[[nodiscard]] std::optional<CreatedBackup> readCreatedBackup(const QByteArray &body);
/// The body of `/account/me/`; nothing unless it parses whole and tells of an account or a token.
[[nodiscard]] std::optional<AccountProfile> readProfile(const QByteArray &body);

} // namespace bewarje
