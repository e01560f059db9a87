// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/listinghold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

ListingHold::ListingHold(const Clock &clock, Span longest, QObject *parent)
    : QObject(parent), m_clock(clock), m_longest(longest), m_timer(this)
{
    m_timer.setObjectName(u"holdEnd"_s);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire before the end
    connect(&m_timer, &QTimer::timeout, this, &ListingHold::endInTime);
}

void ListingHold::begin(Span asked)
{
    const Span span = std::min(asked, m_longest);
    m_until = Timestamp::fromMSecs(m_clock.now().msecs() + span.count());
    m_timer.start(span);
}

void ListingHold::end()
{
    if (!m_until.isKnown())
        return;
    m_until = {};
    m_timer.stop();
    emit ended();
}

void ListingHold::endInTime()
{
    if (const Span span = left(); span.count() > 0)
        m_timer.start(span);
    else
        end();
}

ListingHold::Span ListingHold::left() const
{
    return Span(m_until.isKnown() ? std::max<qint64>(0, m_until.msecs() - m_clock.now().msecs()) : 0);
}

} // namespace bewarje
