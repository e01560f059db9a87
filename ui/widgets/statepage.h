// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace bewarje {

class PlainLabel;

/// What stands in the middle where there is no list to show: what is so, and what to do about it.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    /// `button` empty: none.
    void setTexts(const QString &title, const QString &text, const QString &button);
    /// `most` 0: moving without a share; `value` negative: no bar.
    void setProgress(int value, int most);

signals:
    void buttonPressed();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace bewarje
