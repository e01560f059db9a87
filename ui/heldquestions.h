// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/texts.h"
#include "ui/widgets/messagebanner.h"

#include <QObject>
#include <QSet>

namespace bewarje {

/// Asks in the banner about each batch of deletions that is held: nothing was sent for it, and nothing will be
/// by itself. What is not decided is asked about again in the next session.
class HeldQuestions : public QObject
{
    Q_OBJECT

public:
    HeldQuestions(Session &session, MessageBanner &banner, QObject *parent = nullptr);
    ~HeldQuestions() override;

signals:
    /// The person wants to decide about it anew.
    void reviewRequested(bewarje::OperationId batch);

private:
    void ask();
    void onButton(const QString &key, MessageButton button);
    [[nodiscard]] QString sentence(const OperationRecord &first, qsizetype count, bool isFromBefore) const;

    Session &m_session;
    MessageBanner &m_banner;
    QSet<OperationId> m_asked; ///< dismissed ones too: they are asked about once a session
};

} // namespace bewarje
