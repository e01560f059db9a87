// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/serverchoicemodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QHBoxLayout;
class QPushButton;

namespace bewarje {

class NamedLabel;

/// A list of servers to be ticked, with a filter and a count.
class ServerChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ServerChoice(QWidget *parent = nullptr);

    /// Called once; `model` and `texts` outlive this.
    void setModel(ServerChoiceModel &model, const Texts &texts);

protected:
    /// Enter in the filter field acts on nothing.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *makeCountLine();
    QPushButton *addButton(QHBoxLayout &line, const QString &text, const QString &name);
    void showCount();

    QLineEdit *m_filter;
    QListView *m_list;
    NamedLabel *m_count;
    ServerChoiceModel *m_model = nullptr;
    const Texts *m_texts = nullptr;
};

} // namespace bewarje
