// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/backup.h"

#include <algorithm>
#include <array>

namespace bewarje {

BackupPhase phaseOf(QStringView statusWord)
{
    static constexpr std::array<QStringView, 8> running{u"in_progress", u"pending",    u"queued",    u"creating",
                                                        u"running",     u"processing", u"restoring", u"deleting"};
    if (statusWord == u"completed")
        return BackupPhase::Completed;
    if (statusWord == u"failed")
        return BackupPhase::Failed;
    return std::find(running.begin(), running.end(), statusWord) != running.end() ? BackupPhase::Running
                                                                                  : BackupPhase::Other;
}

BackupKind kindOf(QStringView typeWord)
{
    if (typeWord == u"manual")
        return BackupKind::Manual;
    return typeWord == u"automatic" ? BackupKind::Automatic : BackupKind::Other;
}

} // namespace bewarje
