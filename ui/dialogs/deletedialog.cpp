// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/deletedialog.h"

#include "ui/dialogs/consequencemodel.h"
#include "ui/dialogs/plantablemodel.h"
#include "ui/dialogs/servernaming.h"
#include "ui/dialogs/ui_deletedialog.h"

#include <QHeaderView>
#include <QTableView>

namespace bewarje {

namespace {

// Columns are measured by the first rows only, and a table is as high as its rows up to a bound.
void fit(QTableView &table, int mostRows)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int rowHeight = table.fontMetrics().height() + 6;
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setResizeContentsPrecision(100);
    table.horizontalHeader()->setHighlightSections(false);
    table.resizeColumnsToContents();
    const int rows = std::min(table.model()->rowCount(), mostRows);
    const int header = table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setMinimumHeight(header + std::min(rows, 3) * rowHeight + 2 * table.frameWidth() + 4);
    table.setMaximumHeight(header + rows * rowHeight + 2 * table.frameWidth() + 4);
}

} // namespace

DeleteDialog::DeleteDialog(DeletionPlan plan, bool isNameShared, const Texts &texts, Timestamp now, QWidget *parent)
    : QuestionDialog(parent), m_plan(std::move(plan)), m_ui(std::make_unique<Ui::DeleteDialog>())
{
    m_ui->setupUi(this);
    showItems(texts, now);
    showConsequences(texts, now);
    if (m_plan.isEmpty())
        askNothing();
    else
        askConfirmation(isNameShared);
}

DeleteDialog::~DeleteDialog() = default;

void DeleteDialog::showItems(const Texts &texts, Timestamp now)
{
    QTableView &table = *m_ui->itemsTable;
    table.setModel(new PlanTableModel(m_plan.items(), texts, now, this));
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    fit(table, 12);
    table.horizontalHeader()->setSectionResizeMode(PlanTableModel::Server, QHeaderView::Stretch);
    table.setVisible(!m_plan.isEmpty());
    //: %1 is a size such as "54.2 GB"
    m_ui->totalLabel->setText(tr("Together %1.").arg(texts.megabytes(m_plan.megabytes())));
    m_ui->totalLabel->setVisible(m_plan.items().size() > 1 && m_plan.megabytes() > 0);
}

void DeleteDialog::showConsequences(const Texts &texts, Timestamp now)
{
    QTableView &table = *m_ui->consequencesTable;
    table.setModel(new ConsequenceModel(m_plan, texts, now, this));
    table.setShowGrid(false);
    table.horizontalHeader()->hide();
    fit(table, 6);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setVisible(table.model()->rowCount() > 0);
}

void DeleteDialog::askConfirmation(bool isNameShared)
{
    const int count = int(m_plan.items().size());
    setQuestion(tr("Delete %n backup(s)?", nullptr, count), m_ui->heading);
    setButtons(m_ui->buttonBox, tr("Delete %n backup(s)", nullptr, count));
    const bool isTyped = m_plan.confirmation() != Confirmation::None;
    const bool isNewestGood = m_plan.deletesNewestGood();
    m_ui->confirmationLabel->setVisible(isTyped);
    m_ui->confirmationField->setVisible(isTyped);
    m_ui->reasonLabel->setVisible(isNewestGood);
    m_ui->reasonField->setVisible(isNewestGood);
    if (isNewestGood) {
        const ServerRef &server = m_plan.items().constFirst().server;
        const QString typed = servernaming::typed(server, isNameShared);
        m_ui->permanentLabel->setText(tr("Deleting is permanent. This is the newest good backup of its server."));
        m_ui->confirmationLabel->setText((servernaming::isIdTyped(server, isNameShared)
                                              ? tr("Type the server's id “%1” to confirm")
                                              : tr("Type the server's name “%1” to confirm"))
                                             .arg(outside::forButton(outside::forDialog(typed))));
        m_ui->confirmationField->setAccessibleName(tr("Server name"));
        m_ui->confirmationField->setExpected(typed);
    } else if (isTyped) {
        //: The phrase that a person types to confirm; %n without grouping
        const QString phrase = tr("delete %n backup(s)", nullptr, count);
        m_ui->confirmationLabel->setText(tr("Type “%1” to confirm").arg(phrase));
        m_ui->confirmationField->setExpected(phrase);
    }
    connect(m_ui->confirmationField, &ConfirmationField::matchChanged, this, &DeleteDialog::updateConfirmable);
    connect(m_ui->reasonField, &QLineEdit::textChanged, this, &DeleteDialog::updateConfirmable);
    updateConfirmable();
}

void DeleteDialog::askNothing()
{
    setQuestion(tr("Nothing can be deleted"), m_ui->heading);
    m_ui->permanentLabel->setText(tr("Every backup that was chosen is held back:"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->confirmationLabel, m_ui->confirmationField,
                                                            m_ui->reasonLabel, m_ui->reasonField})
        widget->hide();
    setButtons(m_ui->buttonBox, {});
}

void DeleteDialog::updateConfirmable()
{
    const bool isTyped = m_plan.confirmation() == Confirmation::None || m_ui->confirmationField->isMatching();
    const bool isReasoned = !m_plan.deletesNewestGood() || !m_ui->reasonField->text().trimmed().isEmpty();
    setConfirmable(isTyped && isReasoned);
}

void DeleteDialog::confirm()
{
    emit confirmed(m_plan.deletesNewestGood() ? m_plan.withReason(m_ui->reasonField->text().trimmed()) : m_plan);
}

} // namespace bewarje
