// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journalmessages.h"

#include "ui/dialogs/journalquestion.h"
#include "ui/text/journaltext.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr auto StateKey = "journal-state"_L1;
constexpr auto DamageKey = "journal-damage"_L1;
constexpr auto RefusalKey = "journal-refusal"_L1;

} // namespace

JournalMessages::JournalMessages(SessionController &controller, MessageBanner &banner, QWidget *window)
    : QObject(window), m_controller(controller), m_workspace(controller.workspace()), m_banner(banner), m_window(window)
{
    const Journal &journal = m_workspace.journal();
    connect(&journal, &Journal::factsChanged, this, [this] {
        m_dismissed = JournalFacts::State::Ready; // tried again, and told again
        m_refusal.reset();
        tell();
    });
    connect(&journal, &Journal::recordFailed, this, [this](const OperationRecord &, const QString &detail) {
        m_refusal = detail;
        tell();
    });
    connect(&journal, &Journal::recorded, this, [this] {
        if (std::exchange(m_refusal, {}))
            tell();
    });
    connect(&controller, &SessionController::stateChanged, this, &JournalMessages::tell);
    connect(&banner, &MessageBanner::buttonPressed, this, &JournalMessages::onButton);
    connect(&banner, &MessageBanner::dismissed, this, &JournalMessages::onDismissed);
    tell();
}

bool JournalMessages::isProfileShown() const
{
    return &m_controller.workspace() == &m_workspace;
}

bool JournalMessages::asksOnceMore() const
{
    return isProfileShown() && !m_isDamageDismissed && !m_workspace.journal().facts().movedAside.isEmpty();
}

void JournalMessages::askBefore(QObject *context, const std::function<void()> &begin)
{
    if (!asksOnceMore())
        return begin();
    delete m_question; // an older one, about another write
    auto *question = new JournalQuestion(m_window);
    m_question = question;
    connect(question, &JournalQuestion::confirmed, context, begin);
    // Without what it would begin it could only mislead.
    connect(context, &QObject::destroyed, question, &QObject::deleteLater);
    question->open();
}

void JournalMessages::tell()
{
    const JournalFacts facts = m_workspace.journal().facts();
    const bool isFailed = facts.state == JournalFacts::State::Failed;
    post(StateKey, facts.state == m_dismissed ? QString() : JournalText::state(facts),
         isFailed ? QList{MessageButton::Retry} : QList<MessageButton>());
    post(DamageKey, m_isDamageDismissed ? QString() : JournalText::movedAside(facts));
    // One that cannot be opened refuses all, and is told already.
    post(RefusalKey, m_refusal && facts.takesRecords() ? JournalText::refused(*m_refusal) : QString());
}

void JournalMessages::post(const QString &key, const QString &text, const QList<MessageButton> &buttons)
{
    if (text.isEmpty() || !isProfileShown())
        m_banner.withdraw(key);
    else
        m_banner.post({key, Message::Level::Problem, text, buttons});
}

void JournalMessages::onButton(const QString &key, MessageButton button)
{
    if (key == StateKey && button == MessageButton::Retry)
        m_workspace.openRecords();
}

void JournalMessages::onDismissed(const QString &key)
{
    if (key == DamageKey)
        m_isDamageDismissed = true;
    else if (key == StateKey)
        m_dismissed = m_workspace.journal().facts().state;
    else if (key == RefusalKey)
        m_refusal.reset();
}

} // namespace bewarje
