// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebanner.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

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
    /// `error` wants a proxy's login.
    void proxyLoginRequested(const bewarje::ApiError &error);

private:
    void tellRefresher();
    void tellHold();
    void tellListing();
    void tellServers();
    void tellLeft();
    void takeOutcome(const OperationRecord &record);
    void tellOutcome(const OperationRecord &record);
    void tellUndone(OperationId batch);
    /// Adds the button to a message about an error that wants a proxy's login.
    void offerProxyLogin(Message &message, const std::optional<ApiError> &error);
    void onButton(const QString &key, MessageButton button);
    void retry();

    Session &m_session;
    MessageBanner &m_banner;
    const Texts &m_texts;
    const ErrorText &m_errors;
    QStringList m_permissions;
    ApiError m_proxyError; ///< the last one that the button was offered for
    QTimer m_countdown;
    QSet<OperationId> m_heard; ///< of whose state something was told in this session
    QSet<OperationId> m_left;  ///< of these, what an earlier session left undecided
    bool m_isServersTold = false;
};

} // namespace bewarje
