// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closequestion.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

CloseQuestion::CloseQuestion(QWidget *window, std::chrono::milliseconds patience) : QObject(window), m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &CloseQuestion::goOn);
}

bool CloseQuestion::isNeeded(Session &session)
{
    return !session.runner().openRecords().isEmpty();
}

void CloseQuestion::ask(Session &session, Purpose purpose, std::function<void()> proceed)
{
    if (m_box || m_patience.isActive())
        return;
    m_session = &session;
    m_proceed = std::move(proceed);
    const bool isQuit = purpose == Purpose::Quit;
    auto *box = new QMessageBox(m_window);
    m_box = box;
    box->setObjectName(u"closeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(isQuit ? tr("Quit") : tr("Sign out"));
    box->setText(tr("The outcome of %n actions is not known yet.", "", int(session.runner().openRecords().size())));
    box->setInformativeText(isQuit ? tr("Their record ends with the program: nothing will find out what became of "
                                        "them. What was sent is not taken back.")
                                   : tr("Signing out ends their record: nothing will find out what became of them. "
                                        "What was sent is not taken back."));
    QPushButton *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    QPushButton *leave =
        box->addButton(isQuit ? tr("Quit anyway") : tr("Sign out anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    stay->setFocus();
    connect(leave, &QPushButton::clicked, this, &CloseQuestion::wait);
    box->open();
}

void CloseQuestion::wait()
{
    if (!m_session || !isAnyOut())
        return goOn();
    connect(&m_session->runner(), &OperationRunner::recordChanged, this, [this] {
        if (m_patience.isActive() && !isAnyOut())
            goOn();
    });
    m_patience.start();
}

bool CloseQuestion::isAnyOut() const
{
    const QList<OperationRecord> open = m_session->runner().openRecords();
    return std::any_of(open.begin(), open.end(), [](const OperationRecord &record) { return record.isOut(); });
}

void CloseQuestion::goOn()
{
    m_patience.stop();
    if (m_session)
        disconnect(&m_session->runner(), nullptr, this, nullptr);
    // Queued: closing may delete the sender of the signal that led here.
    QMetaObject::invokeMethod(this, std::exchange(m_proceed, {}), Qt::QueuedConnection);
}

} // namespace bewarje
