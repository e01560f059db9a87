// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"
#include "app/operations/creationplan.h"
#include "app/records/operationrecord.h"

#include <QHash>
#include <QSet>

#include <chrono>

namespace bewarje {

/// What a form for new backups works with, frozen when it opens: what is there already, and a tag of its own
/// for each server. Makes the plans that the form shows; the same choice makes the same plan.
class CreationOffer
{
public:
    /// A manual backup younger than this may be just what is wanted.
    static constexpr std::chrono::milliseconds RecentAge = std::chrono::minutes(10);

    CreationOffer() = default;
    /// `inDoubt` are creations of ours (OperationRunner::creationsInDoubt); `now` is the moment by the
    /// provider's clock, as near as it is known.
    CreationOffer(const CatalogVersion &catalog, const QList<OperationRecord> &inDoubt, Timestamp now);

    [[nodiscard]] EarlierBackup earlier(const ResourceId &server) const { return m_earlier.value(server); }
    /// As CreationPlan::makeTag(); no other server of this offer has it.
    [[nodiscard]] QString tag(const ResourceId &server);

    /// One backup; `description` is sent as it stands.
    [[nodiscard]] CreationPlan one(const ServerRef &server, const QString &description) const;
    /// A backup of each server; the description is `text` and the server's tag.
    [[nodiscard]] CreationPlan each(const QList<ServerRef> &servers, const QString &text);

private:
    QHash<ResourceId, EarlierBackup> m_earlier; ///< only where there is one
    QHash<ResourceId, QString> m_tags;
    QSet<QString> m_usedTags;
};

} // namespace bewarje
