// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keylist.h"

#include "ui/commands/commands.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableheader.h"

#include <QAction>
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

/// X11 has keys of old workstations besides, such as F16 for Copy.
bool isOnKeyboards(const QKeySequence &sequence)
{
    const Qt::Key key = sequence[0].key();
    return key < Qt::Key_F13 || key > Qt::Key_F35;
}

QList<Line> linesOf(const Commands &commands)
{
    constexpr Command Listed[] = {Command::Refresh,      Command::NewBackup, Command::Delete,    Command::Undo,
                                  Command::Find,         Command::Copy,      Command::SelectAll, Command::ShowBackups,
                                  Command::ShowActivity, Command::Export,    Command::NextPane,  Command::Settings,
                                  Command::Help,         Command::Keys,      Command::Quit};
    QList<Line> lines;
    for (const Command command : Listed) {
        const QAction *action = commands[command];
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            if (isOnKeyboards(sequence))
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
    table->setHorizontalHeader(new TableHeader(table));
    table->setItemDelegate(new CellDelegate(table));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < lines.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(lines.at(row).keys));
        table->setItem(row, 1, new QTableWidgetItem(lines.at(row).text));
    }
    table->resizeColumnsToContents();
    table->setColumnWidth(0, table->columnWidth(0) + 24);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 20;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignTrailing);
    // All of it can be seen at once.
    const int rows = table->verticalHeader()->length() + table->horizontalHeader()->sizeHint().height();
    table->setMinimumHeight(rows + 2 * table->frameWidth());
    resize(fontMetrics().averageCharWidth() * 74, sizeHint().height());
}

} // namespace bewarje
