// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keepdialog.h"

#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/ui_keepdialog.h"
#include "ui/text/texts.h"

#include <QPushButton>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Characters = 80;

} // namespace

KeepDialog::KeepDialog(Purpose purpose, const QList<Backup> &backups, const SharedNames &shared, QWidget *parent)
    : QuestionDialog(parent), m_ui(std::make_unique<Ui::KeepDialog>())
{
    m_ui->setupUi(this);
    const Backup &first = backups.constFirst();
    //: %1 is a backup's id, %2 a server
    const QString one =
        tr("Backup %1 of %2").arg(outside::forDialog(first.id.text()), servernaming::shown(first.server, shared));
    if (purpose == Purpose::Keep)
        showKeep(backups, one);
    else
        showLift(purpose, one);
    fitDialog(*this, Characters);
    m_ui->reasonField->setFocus();
}

KeepDialog::~KeepDialog() = default;

void KeepDialog::showKeep(const QList<Backup> &backups, const QString &one)
{
    setQuestion(tr("Keep %n backups?", nullptr, int(backups.size())), m_ui->heading);
    m_ui->whatLabel->setText(one);
    m_ui->whatLabel->setVisible(backups.size() == 1);
    m_ui->effectLabel->setText(tr("A kept backup is not deleted from here until its mark is lifted. The provider does "
                                  "not know of the mark: what expires there still expires."));
    m_ui->reasonLabel->setText(tr("Reason (may be empty)"));
    setButtons(m_ui->buttonBox, tr("Keep"));
    // Nothing is lost by it, so Enter does it.
    auto *verb = m_ui->buttonBox->findChild<QPushButton *>(u"verbButton"_s);
    verb->setDefault(true);
    setConfirmable(true);
}

void KeepDialog::showLift(Purpose purpose, const QString &one)
{
    setQuestion(tr("Lift the keep mark?"), m_ui->heading);
    m_ui->whatLabel->setText(one);
    m_ui->effectLabel->setText(
        purpose == Purpose::LiftDescription
            ? tr("The mark stands in the description, which cannot be changed. From here on this "
                 "program no longer heeds it, and the backup can be deleted.")
            : tr("The backup can then be deleted like any other."));
    m_ui->reasonLabel->setText(tr("Reason"));
    setButtons(m_ui->buttonBox, tr("Lift keep mark"));
    const auto update = [this] { setConfirmable(!m_ui->reasonField->text().trimmed().isEmpty()); };
    connect(m_ui->reasonField, &QLineEdit::textChanged, this, update);
    update();
}

void KeepDialog::confirm()
{
    emit confirmed(m_ui->reasonField->text().trimmed());
}

} // namespace bewarje
