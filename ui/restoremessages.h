// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/restoresequences.h"
#include "app/session.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebanner.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace bewarje {

/// Tells in the banner of restores with a way back: what is waited for, what has to be decided, what was
/// interrupted, and how they ended. One message a restore; takes them along when it goes.
class RestoreMessages : public QObject
{
    Q_OBJECT

public:
    RestoreMessages(Session &session, MessageBanner &banner, const Texts &texts, const ErrorText &errors,
                    QObject *parent = nullptr);
    ~RestoreMessages() override;

signals:
    /// The person wants to go on with an interrupted one.
    void goOnRequested(const bewarje::OperationRecord &restore);
    /// The person wants to restore from the backup that was made before this one.
    void undoRequested(const bewarje::OperationRecord &restore);

private:
    void tell();
    void tellUnderWay(const RestoreUnderWay &one);
    void tellInterrupted(const OperationRecord &restore);
    void take(const OperationRecord &record);
    void tellOutcome(const OperationRecord &restore);
    void tellCreation(const OperationRecord &creation);
    void onButton(const QString &key, MessageButton button);
    void decide(const OperationRecord &restore, MessageButton button);
    [[nodiscard]] QString waiting(const RestoreUnderWay &one) const;
    [[nodiscard]] QString question(const RestoreUnderWay &one) const;

    Session &m_session;
    MessageBanner &m_banner;
    const Texts &m_texts;
    const ErrorText &m_errors;
    QHash<OperationId, OperationRecord> m_told; ///< the restores whose messages have buttons
    QTimer m_tick;
};

} // namespace bewarje
