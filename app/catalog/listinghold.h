// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/listingwish.h"
#include "app/domain/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace bewarje {

/// After too many requests: how long nothing leaves by itself, and the wishes that wait for the end of it.
class ListingHold : public QObject
{
    Q_OBJECT

public:
    using Span = std::chrono::milliseconds;

    ListingHold(const Clock &clock, Span longest, QObject *parent);

    /// From now, in place of one that is on.
    void begin(Span asked);
    /// Before its time; nothing where none is on.
    void end();
    /// Unknown where none is on.
    [[nodiscard]] Timestamp until() const { return m_until; }
    /// 0 where none is on.
    [[nodiscard]] Span left() const;

    void park(ListingWish *wish) { m_parked.emplace_back(wish); }
    [[nodiscard]] ListingWishes takeParked() { return std::exchange(m_parked, {}); }

signals:
    void ended();

private:
    void endInTime();

    const Clock &m_clock;
    Span m_longest;
    Timestamp m_until;
    ListingWishes m_parked;
    QTimer m_timer;
};

} // namespace bewarje
