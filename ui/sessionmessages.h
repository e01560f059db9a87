// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebanner.h"

#include <QObject>
#include <QTimer>

namespace bewarje {

/// Tells in the banner what people must know of an open session: why the list is not current or not
/// whole, and how writes ended. Takes its messages along when it goes.
class SessionMessages : public QObject
{
    Q_OBJECT

public:
    SessionMessages(Session &session, MessageBanner &banner, const Texts &texts, const ErrorText &errors,
                    QObject *parent = nullptr);
    ~SessionMessages() override;

    /// The table let the selection go, because it would have fallen into too many pieces.
    void tellSelectionCleared();
    void tellExported(const QString &sentence);
    void tellNotExported(const QString &sentence);
    void setPermissions(const QStringList &permissions) { m_permissions = permissions; }

signals:
    void enterTokenRequested();

private:
    void tellRefresher();
    void tellHold();
    void tellListing();
    void tellServers();
    void tellOutcome(const OperationRecord &record);
    void onButton(const QString &key, MessageButton button);
    void retry();

    Session &m_session;
    MessageBanner &m_banner;
    const Texts &m_texts;
    const ErrorText &m_errors;
    QStringList m_permissions;
    QTimer m_countdown;
    bool m_isServersTold = false;
};

} // namespace bewarje
