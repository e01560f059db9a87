// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/restoreplan.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/text/texts.h"

#include <memory>

namespace bewarje {

namespace Ui {
class RestoreDialog;
}

/// Shows which server a restore overwrites, what is expected to be lost and what it can be undone with;
/// reports that same plan, or the one without a way back and the person's reason.
class RestoreDialog : public QuestionDialog
{
    Q_OBJECT

public:
    RestoreDialog(RestorePlan plan, bool isNameShared, const Texts &texts, QWidget *parent = nullptr);
    ~RestoreDialog() override;

signals:
    void confirmed(const bewarje::RestorePlan &plan);

protected:
    void confirm() override;

private:
    void showFacts(bool isNameShared, const Texts &texts);
    void ask(bool isNameShared, const Texts &texts);
    void askWayBack(const Texts &texts);
    void refuse(const Texts &texts);
    [[nodiscard]] QString wayBack(const Texts &texts) const;
    [[nodiscard]] QString loss(const Texts &texts) const;
    [[nodiscard]] QString refusal(const Texts &texts) const;
    void updateWayBack();
    void updateConfirmable();

    const RestorePlan m_plan;
    const std::unique_ptr<Ui::RestoreDialog> m_ui;
};

} // namespace bewarje
