// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"
#include "ui/text/activitytext.h"

#include <QWidget>

#include <optional>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QPlainTextEdit;

namespace bewarje {

class PlainLabel;

/// One operation in full, below the list: how it ended, its moments, and the exact request.
class ActivityDetails : public QWidget
{
    Q_OBJECT

public:
    /// A button for each of `actions`, which is hidden while its action is disabled.
    ActivityDetails(const Texts &texts, const ErrorText &errors, const ActivityText &words,
                    const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Nothing: none is current.
    void show(const std::optional<OperationRecord> &record);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    PlainLabel *addField(QGridLayout *grid, const QString &caption, const QString &name);
    void addButtons(QHBoxLayout *row, const QList<QAction *> &actions);
    void build(const QList<QAction *> &actions);
    void showMoments(const OperationRecord &record);
    void showRequest(const OperationRecord &record);

    const Texts &m_texts;
    const ErrorText &m_errors;
    const ActivityText &m_words;
    PlainLabel *m_hint = nullptr;
    QWidget *m_fields = nullptr;
    PlainLabel *m_outcome = nullptr;
    PlainLabel *m_planned = nullptr;
    PlainLabel *m_sent = nullptr;
    PlainLabel *m_ended = nullptr;
    PlainLabel *m_completed = nullptr;
    PlainLabel *m_status = nullptr;
    PlainLabel *m_account = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_requestCaption = nullptr;
    QPlainTextEdit *m_request = nullptr;
};

} // namespace bewarje
