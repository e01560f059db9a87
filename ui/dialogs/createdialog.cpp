// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/createdialog.h"

#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/servernaming.h"
#include "ui/dialogs/ui_createdialog.h"

#include <QCompleter>
#include <QPushButton>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Characters = 80;

} // namespace

CreateDialog::CreateDialog(const QList<KnownServer> &servers, const std::optional<ResourceId> &preset,
                           const Texts &texts, Timestamp now, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CreateDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    fillServers(servers, preset);
    //: The description of a new backup; %1 is date and time
    m_ui->descriptionEdit->setText(tr("Backup of %1").arg(texts.moment(now)) + CreationPlan::makeTag());
    addButtons();
    connect(m_ui->serverCombo, &QComboBox::editTextChanged, this, &CreateDialog::updateNotes);
    connect(m_ui->descriptionEdit, &QLineEdit::textChanged, this, &CreateDialog::updateNotes);
    updateNotes();
    m_ui->tagNote->setForegroundRole(QPalette::PlaceholderText);
    fitDialog(*this, Characters);
    (chosen() ? static_cast<QWidget *>(m_ui->descriptionEdit) : m_ui->serverCombo)->setFocus();
}

CreateDialog::~CreateDialog() = default;

void CreateDialog::fillServers(const QList<KnownServer> &servers, const std::optional<ResourceId> &preset)
{
    const SharedNames shared = servernaming::sharedNames(servers);
    QStringList texts;
    qsizetype current = -1;
    for (const KnownServer &known : servers) {
        const ServerRef server{known.server.id, known.server.name};
        const QString text = servernaming::shown(server, shared);
        const QString folded = ConfirmationField::folded(text);
        m_serverOfText.insert(folded, m_serverOfText.contains(folded) ? Ambiguous : m_servers.size());
        if (preset && *preset == server.id)
            current = m_servers.size();
        m_servers.append(server);
        texts.append(text);
    }
    m_ui->serverCombo->addItems(texts);
    m_ui->serverCombo->setCurrentIndex(int(current));
    QCompleter *completer = m_ui->serverCombo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
}

void CreateDialog::addButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), m_ui->buttonBox);
    cancel->setObjectName(u"cancelButton"_s);
    m_create = new QPushButton(tr("Create backup"), m_ui->buttonBox);
    m_create->setObjectName(u"createButton"_s);
    m_ui->buttonBox->addButton(cancel, QDialogButtonBox::RejectRole);
    m_ui->buttonBox->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateDialog::confirm);
}

const ServerRef *CreateDialog::chosen() const
{
    const qsizetype index =
        m_serverOfText.value(ConfirmationField::folded(m_ui->serverCombo->currentText()), Ambiguous);
    return index == Ambiguous ? nullptr : &m_servers.at(index);
}

void CreateDialog::updateNotes()
{
    const bool isUnknown = !chosen() && !m_ui->serverCombo->currentText().trimmed().isEmpty();
    m_ui->serverNote->setText(isUnknown ? tr("No server, or more than one, has exactly this name.") : QString());
    m_ui->serverNote->setVisible(isUnknown);
    const bool isTagged = !CreationPlan::tagIn(m_ui->descriptionEdit->text()).isEmpty();
    m_ui->tagNote->setText(isTagged
                               ? tr("The mark at the end makes the backup findable should the answer get lost.")
                               : tr("The mark at the end is gone: should the answer get lost, the backup is harder to "
                                    "find."));
    m_create->setEnabled(chosen());
}

void CreateDialog::confirm()
{
    const ServerRef *server = chosen();
    if (!server)
        return;
    m_create->setEnabled(false);
    emit confirmed(CreationPlan(*server, m_ui->descriptionEdit->text()));
    accept();
}

} // namespace bewarje
