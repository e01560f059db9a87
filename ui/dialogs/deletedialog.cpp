// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/deletedialog.h"

#include "ui/dialogs/consequencedelegate.h"
#include "ui/dialogs/consequencemodel.h"
#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/plantablemodel.h"
#include "ui/dialogs/ui_deletedialog.h"

#include <QHeaderView>

namespace bewarje {

namespace {

constexpr int Characters = 110;
constexpr int MostItems = 10;
constexpr int MostConsequences = 6;

} // namespace

DeleteDialog::DeleteDialog(DeletionPlan plan, const SharedNames &shared, const Texts &texts, Timestamp now,
                           QWidget *parent)
    : QuestionDialog(parent), m_plan(std::move(plan)), m_ui(std::make_unique<Ui::DeleteDialog>())
{
    m_ui->setupUi(this);
    showItems(shared, texts, now);
    showConsequences(shared, texts, now);
    if (m_plan.isEmpty())
        askNothing();
    else
        askConfirmation(shared, texts);
    fitDialog(*this, Characters);
}

DeleteDialog::~DeleteDialog() = default;

void DeleteDialog::showItems(const SharedNames &shared, const Texts &texts, Timestamp now)
{
    PlanTable &table = *m_ui->itemsTable;
    table.setModel(new PlanTableModel(m_plan.items(), shared, texts, now, this));
    table.setAlternatingRowColors(true);
    table.fitColumns(PlanTableModel::Server);
    table.fitHeight(MostItems);
    table.setVisible(!m_plan.isEmpty());
    m_ui->totalLabel->setText(total(texts));
    m_ui->totalLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->totalLabel->setVisible(m_plan.items().size() > 1);
}

QString DeleteDialog::total(const Texts &texts) const
{
    if (m_plan.isEmpty())
        return {};
    // The plan's order is oldest first.
    //: %1 and %2 are moments, %3 a size such as "54.2 GB"
    return tr("Oldest %1 · newest %2 · together %3")
        .arg(texts.moment(m_plan.items().constFirst().createdAt), texts.moment(m_plan.items().constLast().createdAt),
             texts.megabytes(m_plan.megabytes()));
}

void DeleteDialog::showConsequences(const SharedNames &shared, const Texts &texts, Timestamp now)
{
    PlanTable &table = *m_ui->consequencesTable;
    table.setModel(new ConsequenceModel(m_plan, shared, texts, now, this));
    table.setItemDelegate(new ConsequenceDelegate(&table));
    table.horizontalHeader()->hide();
    table.fitColumns(ConsequenceModel::Value);
    table.fitHeight(MostConsequences);
    table.setVisible(table.model()->rowCount() > 0);
}

void DeleteDialog::askConfirmation(const SharedNames &shared, const Texts &texts)
{
    const int count = int(m_plan.items().size());
    setQuestion(tr("Delete %n backups?", nullptr, count), m_ui->heading);
    setButtons(m_ui->buttonBox, tr("Delete %n backups", nullptr, count));
    if (m_plan.grace().count() > 0)
        //: %1 is a time such as "10 min"
        m_ui->permanentLabel->setText(
            tr("Deleting is permanent. It waits %1 in the outbox first, where it can be undone.")
                .arg(texts.wait(duration_cast<std::chrono::seconds>(m_plan.grace()))));
    const bool isTyped = m_plan.confirmation() != Confirmation::None;
    const bool isNewestGood = m_plan.deletesNewestGood();
    m_ui->newestFrame->setVisible(isNewestGood);
    m_ui->confirmationLabel->setVisible(isTyped);
    m_ui->confirmationField->setVisible(isTyped);
    m_ui->reasonLabel->setVisible(isNewestGood);
    m_ui->reasonField->setVisible(isNewestGood);
    if (isNewestGood) {
        const ServerRef &server = m_plan.items().constFirst().server;
        askServerName(server, shared.contains(server.id));
    } else if (isTyped) {
        //: The phrase that a person types to confirm; %n without grouping
        const QString phrase = tr("delete %n backups", nullptr, count);
        m_ui->confirmationLabel->setText(tr("Type “%1” to confirm").arg(phrase));
        m_ui->confirmationField->setExpected(phrase);
    }
    connect(m_ui->confirmationField, &ConfirmationField::matchChanged, this, &DeleteDialog::updateConfirmable);
    connect(m_ui->reasonField, &QLineEdit::textChanged, this, &DeleteDialog::updateConfirmable);
    updateConfirmable();
}

void DeleteDialog::askServerName(const ServerRef &server, bool isNameShared)
{
    const QString typed = servernaming::typed(server, isNameShared);
    m_ui->confirmationLabel->setText((servernaming::isIdTyped(server, isNameShared)
                                          ? tr("Type the server's id “%1” to confirm")
                                          : tr("Type the server's name “%1” to confirm"))
                                         .arg(outside::forButton(outside::forDialog(typed))));
    m_ui->confirmationField->setAccessibleName(tr("Server name"));
    m_ui->confirmationField->setExpected(typed);
}

void DeleteDialog::askNothing()
{
    setQuestion(tr("Nothing can be deleted"), m_ui->heading);
    m_ui->permanentLabel->setText(m_plan.heldBack().size() == 1 ? tr("The backup that was chosen is held back:")
                                                                : tr("Every backup that was chosen is held back:"));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->newestFrame, m_ui->confirmationLabel, m_ui->confirmationField, m_ui->reasonLabel, m_ui->reasonField})
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
