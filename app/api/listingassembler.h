// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/api/pagedread.h"

#include <QObject>

namespace bewarje {

/// Joins the pages of one round into a listing, away from the window's thread.
class ListingAssembler : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Fills backups, counts and verdict of `listing` from the pages and emits assembled().
    void assemble(const std::shared_ptr<Listing> &listing, const PagedRead::Outcome &outcome);

signals:
    void assembled(const std::shared_ptr<bewarje::Listing> &listing);
};

} // namespace bewarje
