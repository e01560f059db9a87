// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/questiondialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

QuestionDialog::QuestionDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void QuestionDialog::setQuestion(const QString &title, QLabel *heading)
{
    setWindowTitle(title);
    heading->setText(title);
    QFont font = heading->font();
    font.setBold(true);
    constexpr qreal larger = 1.25;
    // A font has its size in points or in pixels, and -1 for the other one.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * larger);
    else
        font.setPixelSize(qRound(font.pixelSize() * larger));
    heading->setFont(font);
}

void QuestionDialog::setButtons(QDialogButtonBox *box, const QString &verb)
{
    auto *cancel = new QPushButton(tr("Cancel"), box);
    cancel->setObjectName(u"cancelButton"_s);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (!verb.isEmpty()) {
        m_verb = new QPushButton(verb, box);
        m_verb->setObjectName(u"verbButton"_s);
        // Enter stays with Cancel also where this button has the focus; Space presses it.
        m_verb->setAutoDefault(false);
        box->addButton(m_verb, QDialogButtonBox::AcceptRole);
        connect(m_verb, &QPushButton::clicked, this, [this] {
            m_verb->setEnabled(false);
            confirm();
            accept();
        });
    }
    cancel->setDefault(true);
    cancel->setFocus();
}

void QuestionDialog::setConfirmable(bool isConfirmable)
{
    if (m_verb)
        m_verb->setEnabled(isConfirmable);
}

} // namespace bewarje
