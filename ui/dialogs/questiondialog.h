// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QLabel;

namespace bewarje {

/// A question about something that cannot be undone: Cancel has the focus and Enter, whatever has the
/// focus; the other button carries the verb. Deletes itself when closed.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(QWidget *parent = nullptr);

protected:
    /// The title, also as the heading in larger type. `title` is bounded and plain.
    void setQuestion(const QString &title, QLabel *heading);
    /// `verb` is the button's text, '&' doubled already; empty leaves only Cancel.
    void setButtons(QDialogButtonBox *box, const QString &verb);
    void setConfirmable(bool isConfirmable);
    /// Called once, on the verb's button; the dialog closes behind it.
    virtual void confirm() = 0;

private:
    QPushButton *m_verb = nullptr;
};

} // namespace bewarje
