// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "app/records/keepmarks.h"
#include "ui/text/texts.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace bewarje {

class PlainLabel;

/// The current backup in full, below the table.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(const Texts &texts, QWidget *parent = nullptr);

    /// Nothing: no current backup.
    void show(const std::optional<Backup> &backup, Timestamp now);
    /// Of the backup that is shown.
    void showKeepMark(const KeepMark &mark);
    /// Says how to get one here, where there is none. False where no backup can be chosen.
    void setHint(bool isShown);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Form { Full, Short };

    PlainLabel *addField(const QString &caption, const QString &name);
    /// What is in full where there is room for all of it; else moments without their zone, which the tooltips have,
    /// and at last the middle of the server is left out.
    void fit();
    void showMoments(Form form);
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] int leastHeight() const;
    void copyDescription();

    const Texts &m_texts;
    std::optional<Backup> m_backup;
    Timestamp m_now;
    QGridLayout *m_grid;
    PlainLabel *m_hint;
    QWidget *m_fields;
    PlainLabel *m_id;
    PlainLabel *m_server;
    PlainLabel *m_created;
    PlainLabel *m_expires;
    PlainLabel *m_size;
    PlainLabel *m_keepCaption;
    PlainLabel *m_keep;
    PlainLabel *m_description;
    QPushButton *m_copy;
};

} // namespace bewarje
