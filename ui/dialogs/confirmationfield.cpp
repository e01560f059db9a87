// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmationfield.h"

namespace bewarje {

ConfirmationField::ConfirmationField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ConfirmationField::compare);
}

void ConfirmationField::setExpected(const QString &expected)
{
    m_expected = folded(expected);
    compare();
}

QString ConfirmationField::folded(const QString &text)
{
    // Once more after folding: a folded character can decompose.
    return text.normalized(QString::NormalizationForm_C)
        .trimmed()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

void ConfirmationField::compare()
{
    const bool isMatching = !m_expected.isEmpty() && folded(text()) == m_expected;
    if (isMatching == m_isMatching)
        return;
    m_isMatching = isMatching;
    emit matchChanged(isMatching);
}

} // namespace bewarje
