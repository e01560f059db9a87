// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closequestion.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

bool isWaiting(const OperationRecord &record)
{
    return record.state == OperationState::Waiting;
}

} // namespace

CloseQuestion::CloseQuestion(QWidget *window, std::chrono::milliseconds patience) : QObject(window), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &CloseQuestion::goOn);
}

bool CloseQuestion::quit(Session &session, std::function<void()> proceed)
{
    if (m_patience.isActive())
        return false;
    delete m_box; // who quits has answered it: what waits is kept
    m_session = &session;
    m_proceed = std::move(proceed);
    session.runner().windUp();
    if (!session.runner().isSending())
        return true;
    wait();
    return false;
}

void CloseQuestion::signOut(Session &session, bool isRecordKept, std::function<void()> proceed)
{
    if (isBusy())
        return;
    m_session = &session;
    m_proceed = std::move(proceed);
    const QList<OperationRecord> open = session.runner().openRecords();
    const auto waiting = std::count_if(open.begin(), open.end(), isWaiting);
    if (isRecordKept && waiting > 0)
        ask(waiting);
    else
        leave();
}

void CloseQuestion::ask(qsizetype waiting)
{
    auto *box = new QMessageBox(m_window);
    m_box = box;
    box->setObjectName(u"closeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Sign out"));
    box->setText(tr("%n backups wait to be deleted.", nullptr, int(waiting)));
    box->setInformativeText(
        tr("Nothing was sent for them. What is kept is asked about at the next sign-in and is never "
           "sent by itself."));
    //: What waits to be deleted
    QPushButton *keep = box->addButton(tr("Keep for the next sign-in"), QMessageBox::AcceptRole);
    QPushButton *undo = box->addButton(tr("Undo all"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    stay->setFocus();
    connect(keep, &QPushButton::clicked, this, &CloseQuestion::leave);
    connect(undo, &QPushButton::clicked, this, [this] {
        undoWaiting();
        leave();
    });
    box->open();
}

void CloseQuestion::undoWaiting()
{
    if (!m_session)
        return;
    QSet<OperationId> batches;
    for (const OperationRecord &record : m_session->runner().openRecords())
        if (isWaiting(record))
            batches.insert(record.batch);
    for (const OperationId batch : std::as_const(batches))
        m_session->runner().cancelUnsent(batch);
}

void CloseQuestion::leave()
{
    if (m_session)
        m_session->runner().windUp();
    if (m_session && m_session->runner().isSending())
        wait();
    else if (m_box)
        goOn();
    else
        std::exchange(m_proceed, {})();
}

void CloseQuestion::wait()
{
    m_window->setEnabled(false);
    // Queued: whoever sends has moved on by then.
    connect(
        &m_session->runner(), &OperationRunner::recordChanged, this,
        [this] {
            if (m_patience.isActive() && m_session && !m_session->runner().isSending())
                goOn();
        },
        Qt::QueuedConnection);
    m_patience.start();
}

void CloseQuestion::goOn()
{
    m_patience.stop();
    m_window->setEnabled(true);
    if (m_session)
        disconnect(&m_session->runner(), nullptr, this, nullptr);
    // Queued: closing may delete the sender of the signal that led here.
    QMetaObject::invokeMethod(this, std::exchange(m_proceed, {}), Qt::QueuedConnection);
}

} // namespace bewarje
