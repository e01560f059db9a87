// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/api/pendingcall.h"
#include "app/api/result.h"

#include <QPointer>

#include <vector>

namespace bewarje {

/// One wish for a listing. Answers once and ends itself.
class ListingWish : public Call
{
    Q_OBJECT

public:
    ListingWish(ListingScope scope, SteadyTime notOlderThan, ResultHandler<SharedListing> handler, QObject *parent);

    [[nodiscard]] const ListingScope &scope() const { return m_scope; }
    [[nodiscard]] SteadyTime notOlderThan() const { return m_notOlderThan; }

    void cancel() override;
    void answer(const Result<SharedListing> &result);
    void answerLater(const ApiError &error);

private:
    ListingScope m_scope;
    SteadyTime m_notOlderThan;
    ResultHandler<SharedListing> m_handler;
};

/// Each is null once it is over.
using ListingWishes = std::vector<QPointer<ListingWish>>;

} // namespace bewarje
