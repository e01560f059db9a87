// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"
#include "app/records/keepmarks.h"

#include <QList>
#include <QSet>
#include <QString>

#include <chrono>

namespace bewarje {

/// What holds a backup back from being deleted.
enum class Guard : quint8 {
    NewestGood,      ///< the server's newest good backup: left out of every bulk plan
    Running,         ///< its status is a running word: left out of bulk, alone refused while younger than 24 h
    RestoredFrom,    ///< a restore needs it: from it or as its way back; it waits or was sent less than 2 h ago
    AlreadyDeleting, ///< a deletion of it waits or is under way
    KeepMark,        ///< it is kept: bulk or alone, until the mark is lifted
    Unknown          ///< it is not in the catalogue any more
};

/// How a person confirms.
enum class Confirmation : quint8 {
    None,      ///< the button alone
    Count,     ///< the typed phrase "delete 12 backups"
    ServerName ///< the typed server name or id, and a reason
};

struct HeldBack
{
    Backup backup;
    Guard guard = Guard::NewestGood;
};

/// What one server keeps when the plan is done.
struct Remaining
{
    ServerRef server;
    qsizetype left = 0;
    qsizetype good = 0;
    Timestamp newestGood; ///< unknown where none is left
};

/// What the plan's guards need to know beside the catalogue.
struct OngoingWrites
{
    QSet<ResourceId> restoredFrom; ///< what a restore that waits, or was sent less than 2 h ago, needs
    QSet<ResourceId> deleting;     ///< backups whose deletion is planned, waits, is out or unknown
    KeepMarks keepMarks;
};

/// Exactly what a deletion will do, frozen by id; the dialog shows it and the runner executes it.
class DeletionPlan
{
public:
    DeletionPlan() = default;
    /// More than one id is a bulk plan. Items are in the order oldest first.
    [[nodiscard]] static DeletionPlan make(const CatalogVersion &catalog, const QList<ResourceId> &ids,
                                           const OngoingWrites &ongoing, Timestamp now);

    [[nodiscard]] const QList<Backup> &items() const { return m_items; }
    [[nodiscard]] const QList<HeldBack> &heldBack() const { return m_heldBack; }
    [[nodiscard]] const QList<Remaining> &remaining() const { return m_remaining; }
    [[nodiscard]] Confirmation confirmation() const { return m_confirmation; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    /// The one item is its server's newest good backup.
    [[nodiscard]] bool deletesNewestGood() const { return m_confirmation == Confirmation::ServerName; }
    /// The sum of the known sizes, in the provider's megabytes.
    [[nodiscard]] double megabytes() const;
    /// Typed by the person, for the record.
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] DeletionPlan withReason(const QString &reason) const;
    /// How long it waits in the outbox, where it can be undone; 0: it begins at once. Never negative.
    [[nodiscard]] std::chrono::milliseconds grace() const { return m_grace; }
    [[nodiscard]] DeletionPlan withGrace(std::chrono::milliseconds grace) const;

    /// The guard that holds `row` back now; bulk or alone. Also asked again on the fresh listing.
    [[nodiscard]] static std::optional<Guard> guardOf(const CatalogVersion &catalog, qsizetype row, bool isBulk,
                                                      const OngoingWrites &ongoing, Timestamp now);

private:
    QList<Backup> m_items;
    QList<HeldBack> m_heldBack;
    QList<Remaining> m_remaining;
    Confirmation m_confirmation = Confirmation::None;
    QString m_reason;
    std::chrono::milliseconds m_grace{0};
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::DeletionPlan)
