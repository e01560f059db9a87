// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outboxbar.h"

#include "app/operations/outbox.h"
#include "ui/dialogs/servernaming.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

OutboxBar::OutboxBar(Session &session, const Texts &texts, QWidget *parent)
    : Strip(parent), m_session(session), m_texts(texts), m_text(new PlainLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(u"outboxBar"_s);
    setAccessibleName(tr("Outbox"));
    setMeaning(Meaning::Warning);
    m_text->setObjectName(u"outboxText"_s);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"outboxUndo"_s);
    m_undo->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &OutboxBar::showText);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_session.runner().outbox().undo(m_batch); });
    connect(&session.runner().outbox(), &Outbox::changed, this, &OutboxBar::take);
    take();
}

void OutboxBar::take()
{
    m_batch = 0;
    m_others = -1;
    for (const Outbox::Batch &batch : m_session.runner().outbox().batches()) {
        if (batch.isHeld)
            continue; // a question of its own asks about it
        m_batch = batch.id;
        m_first = batch.items.constFirst();
        m_count = batch.items.size();
        ++m_others;
    }
    if (m_batch == 0) {
        m_second.stop();
        hide();
        return;
    }
    showText();
    show();
    if (!m_second.isActive())
        m_second.start();
}

QString OutboxBar::sentence() const
{
    const QString left = m_texts.countdown(m_session.runner().outbox().left(m_batch));
    if (m_count > 1)
        //: %1 is what is left of a wait, such as "27 s" or "9:43"
        return tr("%n backups will be deleted in %1", nullptr, int(m_count)).arg(left);
    const bool isShared = servernaming::sharedNames(m_session.servers().servers()).contains(m_first.server.id);
    //: %1 is a backup's id, %2 a server, %3 what is left of a wait, such as "27 s" or "9:43"
    return tr("Backup %1 of %2 will be deleted in %3")
        .arg(outside::forDialog(m_first.backup->id.text()), servernaming::shown(m_first.server, isShared), left);
}

void OutboxBar::showText()
{
    QString text = sentence();
    if (m_others > 0)
        //: %1 is a sentence about a deletion that waits
        text = tr("%1 · %n more deletions wait", nullptr, int(m_others)).arg(text);
    if (m_text->text() != text)
        m_text->setText(text);
}

} // namespace bewarje
