// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/deletionplan.h"
#include "app/operations/restoreplan.h"
#include "ui/dialogs/servernaming.h"

#include <QDialog>

class QPushButton;

namespace bewarje::testing {

/// What dialogs are shown with in tests: 23 Nov 2026, 10:33:20 UTC.
inline constexpr Timestamp now = Timestamp::fromMSecs(1'795'430'000'000);

[[nodiscard]] ResourceId number(int id);
[[nodiscard]] Backup backup(int id, int server, const QString &name, qint64 hoursOld,
                            const QString &status = QStringLiteral("completed"));
[[nodiscard]] CatalogVersion catalogOf(const QList<Backup> &backups);
/// Backups 500 and up of server 12345, newest first, a day apart.
[[nodiscard]] QList<Backup> webServer(int count, const QString &name = QStringLiteral("web-server-01"));
[[nodiscard]] DeletionPlan deletionOf(const QList<Backup> &backups, const QList<ResourceId> &ids);
[[nodiscard]] QList<ResourceId> idsOf(const QList<Backup> &backups);
/// With a fresh backup before it.
[[nodiscard]] RestorePlan restoreOf(const Backup &from, bool isTwice);
[[nodiscard]] KnownServer known(int id, const QString &name);

/// The button that acts; null where only Cancel is offered.
[[nodiscard]] QPushButton *verb(QDialog &dialog);
template<typename Widget>
[[nodiscard]] Widget *child(QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace bewarje::testing
