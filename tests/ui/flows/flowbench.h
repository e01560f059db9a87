// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "tests/support/providerserver.h"
#include "tests/support/shiftedclock.h"
#include "ui/platform/language.h"
#include "ui/text/errortext.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <memory>

namespace bewarje::testing {

/// A session in memory over a real socket, with three servers (two of them called "db") and nine backups:
/// 501 to 505 of web-server-01 (1), 601 and 602 of db (2), 701 and 702 of db (3), each a day older than
/// the one before.
class FlowBench
{
public:
    /// A created backup is completed after `creation`.
    explicit FlowBench(std::chrono::milliseconds creation = std::chrono::milliseconds(1));

    /// Signs out where there is a session, and in.
    void openSession();
    /// Lists, and waits until that is known.
    [[nodiscard]] bool list();
    /// "DELETE /backups/502/ " or "POST /backups/ {…}", in the order of their coming.
    [[nodiscard]] QStringList writes() const;
    /// What the workspace's record in memory holds.
    [[nodiscard]] QList<OperationRecord> records() const;

    tests::ShiftedClock clock;
    SimulatedProvider provider;
    ProviderServer server;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
    Texts texts;
    ErrorText errors;
    Language language;
    QWidget window;
};

/// One column of a dialog's table, as it is displayed.
[[nodiscard]] QStringList shown(const QAbstractItemModel &model, int column);
/// All of it, rows joined.
[[nodiscard]] QStringList shown(const QAbstractItemModel &model);

} // namespace bewarje::testing
