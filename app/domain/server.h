// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/resourceid.h"
#include "app/domain/timestamp.h"

#include <QString>

namespace bewarje {

/// One server as `GET /servers/` lists it. Texts are as sent and may be empty or hostile.
struct Server
{
    ResourceId id;
    QString name;
    QString hostname;
    QString statusWord; ///< active, stopped, suspended, or another word
    QString ipAddress;
    QString location;
    QString planName;
    QString systemName;
    Timestamp createdAt;

    friend bool operator==(const Server &, const Server &) = default;
};

} // namespace bewarje
