// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/restoredialog.h"

#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/servernaming.h"
#include "ui/dialogs/ui_restoredialog.h"

#include <QStyle>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Characters = 92;

} // namespace

RestoreDialog::RestoreDialog(RestorePlan plan, bool isNameShared, const Texts &texts, QWidget *parent)
    : QuestionDialog(parent), m_plan(std::move(plan)), m_ui(std::make_unique<Ui::RestoreDialog>())
{
    m_ui->setupUi(this);
    const QString server = servernaming::shown(m_plan.backup().server, isNameShared);
    setQuestion(server.isEmpty() ? tr("Nothing can be restored") : tr("Restore %1?").arg(server), m_ui->heading);
    showFacts(isNameShared, texts);
    if (m_plan.refusal() == RestorePlan::Refusal::None)
        ask(isNameShared, texts);
    else
        refuse(texts);
    fitDialog(*this, Characters);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::showFacts(bool isNameShared, const Texts &texts)
{
    const Backup &backup = m_plan.backup();
    m_ui->factsFrame->setHidden(backup.server.id.isNull());
    if (backup.server.id.isNull())
        return;
    const QString dot = u" · "_s;
    QString server = servernaming::shown(backup.server, isNameShared);
    if (!isNameShared && !backup.server.name.trimmed().isEmpty())
        server += dot + outside::forDialog(backup.server.id.text());
    if (m_plan.server() && !m_plan.server()->ipAddress.isEmpty())
        server += dot + outside::forDialog(m_plan.server()->ipAddress);
    m_ui->factsFrame->addFact(tr("Server"), server);
    m_ui->factsFrame->addFact(tr("Backup"), outside::forDialog(backup.id.text()) + dot
                                                + outside::forDialog(texts.type(backup.typeWord)) + dot
                                                + outside::forDialog(texts.status(backup.statusWord)));
    m_ui->factsFrame->addFact(tr("Created"),
                              //: %1 is a moment with its zone, %2 an age such as "3 h ago"
                              backup.createdAt.isKnown() ? tr("%1 (%2)").arg(
                                  texts.momentWithZone(backup.createdAt), texts.age(backup.createdAt, m_plan.madeAt()))
                                                         : texts.momentWithZone(backup.createdAt));
    m_ui->factsFrame->addFact(tr("Size"), texts.size(backup.size, backup.phase()));
}

void RestoreDialog::ask(bool isNameShared, const Texts &texts)
{
    const ServerRef &server = m_plan.backup().server;
    const QString typed = servernaming::typed(server, isNameShared);
    m_ui->lostLabel->setText(loss(texts));
    m_ui->refusalLabel->hide();
    m_ui->interruptedLabel->setVisible(m_plan.interrupted() != 0);
    m_ui->twiceFrame->setVisible(m_plan.asksTwice());
    m_ui->twiceBox->setVisible(m_plan.asksTwice());
    m_ui->nameLabel->setText((servernaming::isIdTyped(server, isNameShared)
                                  ? tr("Type the server's id “%1” to confirm")
                                  : tr("Type the server's name “%1” to confirm"))
                                 .arg(outside::forButton(outside::forDialog(typed))));
    m_ui->nameField->setExpected(typed);
    setButtons(m_ui->buttonBox, tr("Restore %1").arg(outside::forButton(servernaming::shown(server, isNameShared))));
    connect(m_ui->nameField, &ConfirmationField::matchChanged, this, &RestoreDialog::updateConfirmable);
    connect(m_ui->twiceBox, &QCheckBox::toggled, this, &RestoreDialog::updateConfirmable);
    askWayBack(texts);
}

void RestoreDialog::askWayBack(const Texts &texts)
{
    const bool canBeUndone = m_plan.wayBack().kind() != WayBack::Kind::None;
    const QString note = wayBack(texts);
    m_ui->backUpBox->setChecked(canBeUndone);
    m_ui->backUpBox->setVisible(canBeUndone);
    m_ui->backUpBox->setAccessibleDescription(note);
    m_ui->backUpNote->setText(note);
    m_ui->backUpNote->setForegroundRole(QPalette::PlaceholderText);
    // Below the words of the box, not below its square.
    m_ui->backUpNote->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_ui->backUpBox)
                                + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_ui->backUpBox));
    connect(m_ui->reasonField, &QLineEdit::textChanged, this, &RestoreDialog::updateConfirmable);
    connect(m_ui->backUpBox, &QCheckBox::toggled, this, [this] {
        updateWayBack();
        fitDialog(*this, Characters);
    });
    updateWayBack();
}

void RestoreDialog::updateWayBack()
{
    const bool canBeUndone = m_ui->backUpBox->isChecked();
    m_ui->replacedLabel->setText(
        canBeUndone ? tr("The server's present state is expected to be replaced by this backup.")
                    : tr("The server's present state is expected to be replaced by this backup. It cannot be undone "
                         "from here."));
    m_ui->backUpNote->setVisible(canBeUndone);
    m_ui->reasonLabel->setVisible(!canBeUndone);
    m_ui->reasonField->setVisible(!canBeUndone);
    updateConfirmable();
}

QString RestoreDialog::wayBack(const Texts &texts) const
{
    const WayBack &way = m_plan.wayBack();
    if (way.kind() != WayBack::Kind::Existing)
        //: %1 is the description of the backup
        return tr("A backup “%1” is made. The restore starts when it is completed, and can be undone with it.")
            .arg(outside::forDialog(way.description()));
    if (!way.backup())
        return tr("Whether the backup that was begun for this restore was started is not known yet. The restore starts "
                  "when the list shows it completed, and can be undone with it.");
    const Backup &backup = *way.backup();
    const QString id = outside::forDialog(backup.id.text());
    const QString age = texts.age(backup.createdAt, m_plan.madeAt());
    if (backup.phase() == BackupPhase::Completed)
        //: %1 is a backup's id, %2 an age such as "3 h ago"
        return tr("Backup %1, made %2 for this restore, is completed. The restore can be undone with it, but what was "
                  "written since is not in it.")
            .arg(id, age);
    //: %1 is a backup's id, %2 an age such as "3 min ago", %3 a status
    return tr("Backup %1, begun %2 for this restore, has the status “%3”. The restore starts when it is completed, and "
              "can be undone with it.")
        .arg(id, age, outside::forDialog(texts.status(backup.statusWord)));
}

void RestoreDialog::refuse(const Texts &texts)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->interruptedLabel, m_ui->replacedLabel, m_ui->lostFrame, m_ui->backUpBox, m_ui->backUpNote,
             m_ui->reasonLabel, m_ui->reasonField, m_ui->twiceFrame, m_ui->twiceBox, m_ui->nameLabel, m_ui->nameField})
        widget->hide();
    m_ui->refusalLabel->setText(refusal(texts));
    setButtons(m_ui->buttonBox, {});
}

QString RestoreDialog::loss(const Texts &texts) const
{
    const Timestamp created = m_plan.backup().createdAt;
    if (!created.isKnown())
        return tr("Expected to be lost: everything written since this backup was made; when that was is not known. "
                  "The provider does not say what a restore does.");
    const qint64 span = m_plan.madeAt().isKnown() ? m_plan.madeAt().msecs() - created.msecs() : 0;
    if (span <= 0)
        return tr("Expected to be lost: everything written since %1. The provider does not say what a restore does.")
            .arg(texts.moment(created));
    //: %1 is a moment, %2 a duration such as "2 days 5 h"
    return tr("Expected to be lost: everything written since %1: %2. The provider does not say what a restore does.")
        .arg(texts.moment(created), texts.duration(std::chrono::milliseconds(span)));
}

QString RestoreDialog::refusal(const Texts &texts) const
{
    switch (m_plan.refusal()) {
    case RestorePlan::Refusal::NotCompleted:
        //: %1 is a backup's status
        return tr("The status of this backup is “%1”. Only a completed backup can be restored.")
            .arg(outside::forDialog(texts.status(m_plan.backup().statusWord)));
    case RestorePlan::Refusal::BeingDeleted:
        return tr("This backup is being deleted, or waits for that. Undo its deletion first, or choose another one.");
    case RestorePlan::Refusal::UnderWay:
        return tr("A restore of this server is under way. Stop that one first, or wait for its end.");
    default:
        return tr("This backup is no longer in the list. Refresh, and choose another one.");
    }
}

void RestoreDialog::updateConfirmable()
{
    const bool isDecided = m_ui->backUpBox->isChecked() || !m_ui->reasonField->text().trimmed().isEmpty();
    setConfirmable(isDecided && m_ui->nameField->isMatching() && (!m_plan.asksTwice() || m_ui->twiceBox->isChecked()));
}

void RestoreDialog::confirm()
{
    const QString reason = m_ui->reasonField->text().trimmed();
    emit confirmed(m_ui->backUpBox->isChecked() ? m_plan : m_plan.withWayBack(WayBack::none(reason)));
}

} // namespace bewarje
