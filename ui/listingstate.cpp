// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listingstate.h"

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

QString ListingState::progress(const ListingProgress &progress, const Texts &texts)
{
    if (progress.pages > 1)
        return tr("Loading page %1 of %2…").arg(texts.count(progress.page), texts.count(progress.pages));
    if (progress.items > 0)
        return tr("Loading… %1 backups so far", "", int(progress.items)).arg(texts.count(progress.items));
    return tr("Loading…");
}

QString ListingState::sentence(const BackupCatalog &backups, const Refresher::State &state, const Texts &texts)
{
    const CatalogFacts &facts = backups.facts();
    const qsizetype known = backups.version() ? backups.version()->table().size() : 0;
    if (!facts.everListed && known == 0) {
        if (state.isListingAll)
            return progress(state.progress, texts);
        return state.error || state.isTokenRefused ? tr("Could not load") : tr("Not loaded yet");
    }
    QStringList parts{tr("%1 backups", "", int(known)).arg(texts.count(known))};
    if (known > 0)
        parts.append(texts.megabytes(backups.version()->megabytes()));
    if (facts.everListed && facts.verdict != ListingVerdict::Complete)
        parts.append(tr("incomplete"));
    if (facts.asOf.isKnown())
        parts.append(tr("as of %1", "a time of day").arg(texts.clockTime(facts.asOf)));
    if (state.isListingAll)
        parts.append(progress(state.progress, texts));
    else if (state.error || state.isTokenRefused)
        parts.append(tr("could not refresh"));
    return parts.join(u" · "_s);
}

QString ListingState::running(const CatalogVersion &version, const QList<OperationRecord> &underWay)
{
    qsizetype made = 0;
    for (const ServerSummary &summary : version.summaries())
        made += summary.running;
    QStringList parts;
    if (made > 0)
        parts.append(tr("%n backups running", "", int(made)));
    if (!underWay.isEmpty())
        parts.append(tr("%n actions under way", "", int(underWay.size())));
    return parts.join(u" · "_s);
}

} // namespace bewarje
