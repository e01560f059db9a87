// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/journalquestion.h"

#include "ui/dialogs/fitdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Characters = 80;

} // namespace

JournalQuestion::JournalQuestion(QWidget *parent) : QuestionDialog(parent)
{
    setObjectName(u"JournalQuestion"_s);
    auto *heading = new PlainLabel(this);
    heading->setWordWrap(true);
    auto *text = new PlainLabel(this);
    text->setWordWrap(true);
    text->setText(
        tr("The record of earlier actions was damaged. Whether one of them is still under way cannot be told: "
           "the same could be done twice. Look at the servers first."));
    auto *buttons = new QDialogButtonBox(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(text);
    column->addWidget(buttons);
    setQuestion(tr("Go on without the earlier record?"), heading);
    setButtons(buttons, tr("Go on"));
    fitDialog(*this, Characters);
}

} // namespace bewarje
