// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/program.h"

#include "app/account/keychainvault.h"
#include "app/api/restclient.h"
#include "app/version.h"
#include "ui/platform/terminal.h"

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

Program::Program(const CommandLine &commandLine)
    : m_commandLine(commandLine), m_places(Places::ofProfile(commandLine.profile)), m_samples(m_clock),
      m_singleStart(m_places.dataFolder), m_workspace(makeWorkspace()),
      m_controller(std::make_unique<SessionController>(*m_workspace, [this] { return m_samples.make(); }))
{}

Program::~Program() = default;

std::unique_ptr<Workspace> Program::makeWorkspace()
{
    if (m_commandLine.isDemo)
        return m_samples.make();
    SessionParts parts;
    parts.network = realNetwork();
    auto vault = std::make_unique<KeychainVault>(QString::fromLatin1(applicationId));
    // A profile's name is never null: only sample data has none.
    const QString profile = m_commandLine.profile.isNull() ? u""_s : m_commandLine.profile;
    return std::make_unique<Workspace>(profile, m_places, std::move(vault), std::move(parts), m_clock);
}

std::optional<int> Program::claimProfile()
{
    if (m_commandLine.isDemo)
        return {};
    if (m_singleStart.raiseOther())
        return 0;
    switch (m_workspace->lock()) {
    case Workspace::Lock::Held:
    case Workspace::Lock::Failed: // full or read-only: there is still much to look at, and the window says why
        m_singleStart.listen();
        return {};
    case Workspace::Lock::NotNeeded:
        return {};
    case Workspace::Lock::HeldByOther:
        break;
    }
    terminal::complain(tr("Bewarje runs already with this profile, and does not answer."));
    return 1;
}

void Program::start()
{
    if (m_commandLine.isDemo)
        m_controller->openSampleData();
    else
        m_controller->start(m_commandLine.apiBase);
}

} // namespace bewarje
