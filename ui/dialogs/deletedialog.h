// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/deletionplan.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/servernaming.h"
#include "ui/text/texts.h"

#include <memory>

namespace bewarje {

namespace Ui {
class DeleteDialog;
}

/// Shows a deletion's plan and asks for what it needs; reports that same plan.
class DeleteDialog : public QuestionDialog
{
    Q_OBJECT

public:
    /// A server among `shared` is shown, and confirmed, by its id.
    DeleteDialog(DeletionPlan plan, const SharedNames &shared, const Texts &texts, Timestamp now,
                 QWidget *parent = nullptr);
    ~DeleteDialog() override;

signals:
    /// The plan that was shown, with the typed reason.
    void confirmed(const bewarje::DeletionPlan &plan);

protected:
    void confirm() override;

private:
    void showItems(const SharedNames &shared, const Texts &texts, Timestamp now);
    void showConsequences(const SharedNames &shared, const Texts &texts, Timestamp now);
    void askConfirmation(const SharedNames &shared, const Texts &texts);
    void askServerName(const ServerRef &server, bool isNameShared);
    [[nodiscard]] QString total(const Texts &texts) const;
    void askNothing();
    void updateConfirmable();

    const DeletionPlan m_plan;
    const std::unique_ptr<Ui::DeleteDialog> m_ui;
};

} // namespace bewarje
