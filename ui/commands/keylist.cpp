// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keylist.h"

#include "ui/commands/commands.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

struct Line
{
    QString keys;
    QString text;
};

QList<Line> linesOf(const Commands &commands)
{
    constexpr Command Listed[] = {Command::Refresh, Command::NewBackup, Command::Delete,      Command::Find,
                                  Command::Copy,    Command::SelectAll, Command::ShowBackups, Command::ShowActivity,
                                  Command::Export,  Command::NextPane,  Command::Settings,    Command::Help,
                                  Command::Keys,    Command::Quit};
    QList<Line> lines;
    for (const Command command : Listed) {
        const QAction *action = commands[command];
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            lines.append({keys.join(u", "_s), action->text().remove(u'&')});
    }
    lines.append({QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
                  KeyList::tr("Show the details of the current backup")});
    lines.append({QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
                  KeyList::tr("Clear the search, in its field")});
    return lines;
}

} // namespace

KeyList::KeyList(const Commands &commands, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keyList"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<Line> lines = linesOf(commands);
    auto *table = new QTableWidget(int(lines.size()), 2, this);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < lines.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(lines.at(row).keys));
        table->setItem(row, 1, new QTableWidgetItem(lines.at(row).text));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26);
}

} // namespace bewarje
