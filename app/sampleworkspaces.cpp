// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleworkspaces.h"

#include "app/demo/simulatednetwork.h"

namespace bewarje {

namespace {

constexpr std::chrono::milliseconds answerDelay{120};

} // namespace

SampleWorkspaces::SampleWorkspaces(const Clock &clock) : m_clock(clock), m_provider(clock, {})
{}

std::unique_ptr<Workspace> SampleWorkspaces::make()
{
    m_provider.clear();
    m_provider.fillWithSampleData();
    SessionParts parts;
    parts.network = [this] { return std::make_unique<SimulatedNetwork>(m_provider, answerDelay); };
    return std::make_unique<Workspace>(std::move(parts), m_clock);
}

} // namespace bewarje
