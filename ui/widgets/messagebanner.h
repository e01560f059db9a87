// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/strip.h"

#include <QList>
#include <QString>

class QHBoxLayout;
class QPushButton;

namespace bewarje {

class PlainLabel;

enum class MessageButton : quint8 {
    Retry,
    EnterToken,
    EnterProxyLogin,
    ClearFilters,
    Looked,
    Review,
    UndoAll,
    Stop,
    WaitLonger,
    RestoreNow,
    GoOn,
    DismissAsNotSent,
    UndoRestore
};

/// Something that people must know. One message a key: posting a key again replaces its message.
struct Message
{
    using Level = Strip::Meaning; ///< the greater the graver

    QString key;
    Level level = Level::Notice;
    QString text; ///< shown as plain text
    QList<MessageButton> buttons;
    bool canBeDismissed = true;
};

/// The strip between toolbar and content: the gravest message, of equals the one that has to be decided, then
/// the one that offers something to do, then the oldest; the others wait behind it and are counted.
class MessageBanner : public Strip
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget *parent = nullptr);

    void post(const Message &message);
    void withdraw(const QString &key);
    /// Every message whose key begins so.
    void withdrawAll(QStringView prefix);
    [[nodiscard]] bool contains(const QString &key) const;
    /// Nothing where the strip is empty.
    [[nodiscard]] const Message *current() const;

signals:
    void buttonPressed(const QString &key, bewarje::MessageButton button);
    void dismissed(const QString &key);

private:
    void showCurrent();
    void announce();
    void rebuildButtons(const Message &message);
    QPushButton *addButton(const QString &text);

    QList<Message> m_messages;
    PlainLabel *m_text;
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
    QString m_shownKey;
    QList<MessageButton> m_shownButtons;
};

} // namespace bewarje
