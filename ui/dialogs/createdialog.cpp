// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/createdialog.h"

#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/earliertext.h"
#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/ui_createdialog.h"

#include <QCompleter>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Characters = 80;

QSet<ResourceId> serversOf(const QList<CreationItem> &items)
{
    QSet<ResourceId> ids;
    for (const CreationItem &item : items)
        ids.insert(item.server.id);
    return ids;
}

} // namespace

CreateDialog::CreateDialog(const QList<KnownServer> &servers, CreationOffer offer, const Preset &preset,
                           const Texts &texts, Timestamp now, QWidget *parent)
    : QDialog(parent), m_offer(std::move(offer)), m_texts(texts), m_now(now),
      m_shared(servernaming::sharedNames(servers)), m_choice(new ServerChoiceModel(servers, m_offer, texts, now, this)),
      m_tag(CreationPlan::makeTag()), m_ui(std::make_unique<Ui::CreateDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    fillServers(servers, preset);
    m_ui->serverChoice->setModel(*m_choice, texts);
    //: The description of a new backup; %1 is date and time
    const QString text = preset.text.isEmpty() ? tr("Backup of %1").arg(texts.moment(now)) : preset.text;
    m_ui->severalBox->setChecked(m_choice->tickedCount() > 1);
    m_ui->descriptionEdit->setText(isSeveral() ? text : QString(text + m_tag));
    m_ui->tagNote->setForegroundRole(QPalette::PlaceholderText);
    addButtons();
    connectFields();
    showMode(isSeveral());
}

CreateDialog::~CreateDialog() = default;

void CreateDialog::fillServers(const QList<KnownServer> &servers, const Preset &preset)
{
    QStringList texts;
    for (const KnownServer &known : servers) {
        const ServerRef server{known.server.id, known.server.name};
        const QString text = servernaming::shown(server, m_shared);
        const QString folded = ConfirmationField::folded(text);
        m_serverOfText.insert(folded, m_serverOfText.contains(folded) ? Ambiguous : m_servers.size());
        m_servers.append(server);
        texts.append(text);
    }
    m_choice->tick(preset.servers);
    const QList<ServerRef> ticked = m_choice->ticked();
    m_ui->serverCombo->addItems(texts);
    m_ui->serverCombo->setCurrentIndex(ticked.size() == 1 ? int(m_servers.indexOf(ticked.constFirst())) : -1);
    QCompleter *completer = m_ui->serverCombo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->severalBox->setHidden(m_servers.size() < 2);
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

void CreateDialog::connectFields()
{
    connect(m_ui->serverCombo, &QComboBox::editTextChanged, this, &CreateDialog::updatePlan);
    connect(m_ui->descriptionEdit, &QLineEdit::textChanged, this, &CreateDialog::updatePlan);
    connect(m_choice, &ServerChoiceModel::tickedChanged, this, &CreateDialog::updatePlan);
    connect(m_ui->duplicateBox, &QCheckBox::toggled, this, &CreateDialog::updatePlan);
    // Toggled, not clicked: assistive technology does not click.
    connect(m_ui->severalBox, &QCheckBox::toggled, this, &CreateDialog::setSeveral);
    connect(m_ui->keepBox, &QCheckBox::toggled, m_ui->descriptionEdit, [this](bool isKept) {
        m_ui->descriptionEdit->setText(CreationPlan::withKeepMark(m_ui->descriptionEdit->text(), isKept));
    });
}

void CreateDialog::setSeveral(bool isSeveral)
{
    const QString text = m_ui->descriptionEdit->text();
    if (!isSeveral) {
        m_ui->descriptionEdit->setText(text + m_tag);
    } else {
        // Each gets a tag of its own. One that was removed does not come back.
        m_ui->descriptionEdit->setText(CreationPlan::untagged(text));
        m_tag = CreationPlan::tagIn(text);
        if (m_choice->tickedCount() == 0 && chosen())
            m_choice->tick({chosen()->id});
    }
    showMode(isSeveral);
}

void CreateDialog::showMode(bool isSeveral)
{
    m_ui->serverLabel->setHidden(isSeveral);
    m_ui->serverCombo->setHidden(isSeveral);
    m_ui->choiceLabel->setVisible(isSeveral);
    m_ui->serverChoice->setVisible(isSeveral);
    updatePlan();
    fitDialog(*this, Characters);
    if (isSeveral)
        m_ui->serverChoice->setFocus();
    else
        (chosen() ? static_cast<QWidget *>(m_ui->descriptionEdit) : m_ui->serverCombo)->setFocus();
}

bool CreateDialog::isSeveral() const
{
    return m_ui->severalBox->isChecked();
}

const ServerRef *CreateDialog::chosen() const
{
    const qsizetype index =
        m_serverOfText.value(ConfirmationField::folded(m_ui->serverCombo->currentText()), Ambiguous);
    return index == Ambiguous ? nullptr : &m_servers.at(index);
}

CreationPlan CreateDialog::makePlan()
{
    const QString text = m_ui->descriptionEdit->text();
    if (isSeveral())
        return m_offer.each(m_choice->ticked(), text);
    return chosen() ? m_offer.one(*chosen(), text) : CreationPlan();
}

void CreateDialog::updatePlan()
{
    m_plan = makePlan();
    warnOfDuplicates();
    updateNotes();
    const int count = int(m_plan.items().size());
    m_create->setText(count > 1 ? tr("Create %n backups", nullptr, count) : tr("Create backup"));
    m_create->setEnabled(!m_plan.isEmpty() && (!m_plan.needsDuplicateConsent() || m_ui->duplicateBox->isChecked()));
}

void CreateDialog::updateNotes()
{
    const QString description = m_ui->descriptionEdit->text();
    const bool isUnknown = !isSeveral() && !chosen() && !m_ui->serverCombo->currentText().trimmed().isEmpty();
    m_ui->serverNote->setText(isUnknown ? tr("No server, or more than one, has exactly this name.") : QString());
    m_ui->serverNote->setVisible(isUnknown);
    const QSignalBlocker blocker(m_ui->keepBox); // the text leads here
    m_ui->keepBox->setChecked(CreationPlan::hasKeepMark(description));
    if (isSeveral())
        m_ui->tagNote->setText(tr("Each backup is described by this text and the mark at the end of its server's "
                                  "line, which makes it findable should the answer get lost."));
    else if (!CreationPlan::tagIn(description).isEmpty())
        m_ui->tagNote->setText(tr("The mark at the end makes the backup findable should the answer get lost."));
    else
        m_ui->tagNote->setText(tr("The mark at the end is gone: should the answer get lost, the backup is harder to "
                                  "find."));
}

void CreateDialog::warnOfDuplicates()
{
    const QList<CreationItem> duplicates = m_plan.duplicates();
    const QSet<ResourceId> servers = serversOf(duplicates);
    // Who agreed to some has not agreed to others.
    if (!m_warnedOf.contains(servers)) {
        const QSignalBlocker blocker(m_ui->duplicateBox);
        m_ui->duplicateBox->setChecked(false);
    }
    m_warnedOf = servers;
    m_ui->duplicateFrame->setHidden(duplicates.isEmpty());
    m_ui->duplicateBox->setHidden(duplicates.isEmpty());
    if (duplicates.isEmpty())
        return;
    //: Lines follow, one a server
    m_ui->duplicateLabel->setText(tr("There is a new backup already, or one on its way:") + u'\n'
                                  + EarlierText::lines(duplicates, m_shared, m_texts, m_now));
    growDialog(*this);
}

void CreateDialog::confirm()
{
    if (m_plan.isEmpty())
        return;
    m_create->setEnabled(false);
    emit confirmed(m_plan);
    accept();
}

} // namespace bewarje
