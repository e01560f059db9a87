// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebanner.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

QString textOf(MessageButton button)
{
    switch (button) {
    case MessageButton::Retry:
        return MessageBanner::tr("Retry");
    case MessageButton::EnterToken:
        return MessageBanner::tr("Enter the token again");
    case MessageButton::EnterProxyLogin:
        return MessageBanner::tr("Enter the proxy's login…");
    case MessageButton::ClearFilters:
        return MessageBanner::tr("Clear filters");
    case MessageButton::Looked:
        //: The person has looked at the server after a restore whose outcome is unknown.
        return MessageBanner::tr("I have looked");
    case MessageButton::Review:
        //: Deletions that were held are looked at, to decide about them anew.
        return MessageBanner::tr("Review…");
    case MessageButton::UndoAll:
        return MessageBanner::tr("Undo all");
    case MessageButton::Stop:
        //: Of a restore that waits for the backup made before it; so are the next ones
        return MessageBanner::tr("Stop");
    case MessageButton::WaitLonger:
        return MessageBanner::tr("Wait longer");
    case MessageButton::RestoreNow:
        return MessageBanner::tr("Restore now");
    case MessageButton::GoOn:
        return MessageBanner::tr("Go on…");
    case MessageButton::DismissAsNotSent:
        return MessageBanner::tr("Dismiss as not sent");
    case MessageButton::UndoRestore:
        return MessageBanner::tr("Undo this restore…");
    }
    return {};
}

/// Of equally grave ones what stays until it is decided comes first, then what offers something to do.
std::pair<Message::Level, int> weightOf(const Message &message)
{
    constexpr int stays = 2;
    return {message.level, message.canBeDismissed ? int(!message.buttons.isEmpty()) : stays};
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : Strip(parent), m_text(new PlainLabel(this)), m_buttonRow(new QHBoxLayout)
{
    setObjectName(u"messageBanner"_s);
    setAccessibleName(tr("Message"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttonRow);
    hide();
}

void MessageBanner::post(const Message &message)
{
    const auto same = std::find_if(m_messages.begin(), m_messages.end(),
                                   [&](const Message &other) { return other.key == message.key; });
    if (same != m_messages.end())
        *same = message;
    else
        m_messages.append(message);
    showCurrent();
}

void MessageBanner::withdraw(const QString &key)
{
    if (m_messages.removeIf([&](const Message &message) { return message.key == key; }) > 0)
        showCurrent();
}

void MessageBanner::withdrawAll(QStringView prefix)
{
    if (m_messages.removeIf([&](const Message &message) { return message.key.startsWith(prefix); }) > 0)
        showCurrent();
}

bool MessageBanner::contains(const QString &key) const
{
    return std::any_of(m_messages.begin(), m_messages.end(),
                       [&](const Message &message) { return message.key == key; });
}

const Message *MessageBanner::current() const
{
    // max_element takes the first of equals, which is the oldest.
    const auto gravest = std::max_element(m_messages.begin(), m_messages.end(),
                                          [](const Message &a, const Message &b) { return weightOf(a) < weightOf(b); });
    return gravest == m_messages.end() ? nullptr : &*gravest;
}

void MessageBanner::showCurrent()
{
    const Message *message = current();
    setVisible(message != nullptr);
    if (!message) {
        m_shownKey.clear();
        m_text->clear();
        return;
    }
    const auto behind = int(m_messages.size()) - 1;
    const QString text =
        behind > 0
            ? tr("%1 (%2)", "a message and how many wait behind it").arg(message->text, tr("%n more", "", behind))
            : message->text;
    // The buttons stay the same widgets while only a countdown moves, or the focus would be lost each second.
    const bool isSame = m_shownKey == message->key && m_shownButtons == message->buttons
                        && m_buttons.size() == message->buttons.size() + message->canBeDismissed;
    m_shownKey = message->key;
    setMeaning(message->level);
    m_shownButtons = message->buttons;
    if (m_text->text() != text)
        m_text->setText(text);
    if (!isSame) {
        rebuildButtons(*message);
        announce();
    }
}

void MessageBanner::announce()
{
    // On Unix the label's change of text is heard; an alert would be a second, unnamed one.
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

void MessageBanner::rebuildButtons(const Message &message)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const MessageButton kind : message.buttons)
        connect(addButton(textOf(kind)), &QPushButton::clicked, this,
                [this, key = message.key, kind] { emit buttonPressed(key, kind); });
    if (message.canBeDismissed)
        connect(addButton(tr("Dismiss")), &QPushButton::clicked, this, [this, key = message.key] {
            withdraw(key);
            emit dismissed(key);
        });
}

QPushButton *MessageBanner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttonRow->addWidget(button);
    button->show(); // a layout shows it only when the event loop runs again
    m_buttons.append(button);
    return button;
}

} // namespace bewarje
