// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/questiondialog.h"

namespace bewarje {

/// Asks before a write whether to go on although the record of earlier ones was damaged.
class JournalQuestion : public QuestionDialog
{
    Q_OBJECT

public:
    explicit JournalQuestion(QWidget *parent = nullptr);

signals:
    void confirmed();

protected:
    void confirm() override { emit confirmed(); }
};

} // namespace bewarje
