// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/texts.h"
#include "ui/widgets/strip.h"

#include <QTimer>

class QPushButton;

namespace bewarje {

class PlainLabel;

/// The strip that says what will be deleted and when, with the button that takes it back: the newest batch that
/// waits; the others are counted. Hidden while nothing does.
class OutboxBar : public Strip
{
    Q_OBJECT

public:
    OutboxBar(Session &session, const Texts &texts, QWidget *parent = nullptr);

private:
    void take();
    void showText();
    [[nodiscard]] QString sentence() const;

    Session &m_session;
    const Texts &m_texts;
    PlainLabel *m_text;
    QPushButton *m_undo;
    QTimer m_second;
    OperationId m_batch = 0; ///< the one that is shown; 0: none
    OperationRecord m_first; ///< of it
    qsizetype m_count = 0;   ///< of its items
    qsizetype m_others = 0;  ///< batches that wait too
};

} // namespace bewarje
