// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/servernaming.h"

#include <QList>

#include <memory>

namespace bewarje {

namespace Ui {
class KeepDialog;
}

/// Asks for the reason of a keep mark that is set on some backups, or lifted from one.
class KeepDialog : public QuestionDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 {
        Keep,           ///< one or several; the reason may be empty
        Lift,           ///< exactly one; the reason is needed
        LiftDescription ///< the same, where the mark stands in the provider's description
    };

    /// `backups` is not empty.
    KeepDialog(Purpose purpose, const QList<Backup> &backups, const SharedNames &shared, QWidget *parent = nullptr);
    ~KeepDialog() override;

signals:
    /// `reason` is trimmed.
    void confirmed(const QString &reason);

protected:
    void confirm() override;

private:
    void showKeep(const QList<Backup> &backups, const QString &one);
    void showLift(Purpose purpose, const QString &one);

    const std::unique_ptr<Ui::KeepDialog> m_ui;
};

} // namespace bewarje
