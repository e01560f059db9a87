// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "app/domain/server.h"

#include <QList>

namespace bewarje {

/// An invented company's account: 40 servers and 31 days of backups before a moment. The same for the
/// same moment; backups newest first.
struct SampleData
{
    QList<Server> servers;
    QList<Backup> backups;

    [[nodiscard]] static SampleData at(Timestamp now);
};

} // namespace bewarje
