// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/proxylogindialog.h"

#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/ui_proxylogindialog.h"

#include <QPushButton>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Characters = 60;

} // namespace

ProxyLoginDialog::ProxyLoginDialog(const ApiError &error, const ErrorText &errors, QWidget *parent)
    : QDialog(parent), m_proxy(error.proxyWantingLogin), m_ui(std::make_unique<Ui::ProxyLoginDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->reason->setText(errors.sentence(error));
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
    addButtons();
    fitDialog(*this, Characters);
    m_ui->userEdit->setFocus();
}

ProxyLoginDialog::~ProxyLoginDialog() = default;

void ProxyLoginDialog::addButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), m_ui->buttonBox);
    cancel->setObjectName(u"cancelButton"_s);
    //: Of the proxy's login: it is taken, and what was asked of the provider is asked again
    m_continue = new QPushButton(tr("Continue"), m_ui->buttonBox);
    m_continue->setObjectName(u"continueButton"_s);
    m_continue->setDefault(true);
    m_continue->setEnabled(false);
    m_ui->buttonBox->addButton(cancel, QDialogButtonBox::RejectRole);
    m_ui->buttonBox->addButton(m_continue, QDialogButtonBox::AcceptRole);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_continue, &QPushButton::clicked, this, &ProxyLoginDialog::goOn);
    connect(m_ui->userEdit, &QLineEdit::textChanged, this,
            [this](const QString &user) { m_continue->setEnabled(!user.trimmed().isEmpty()); });
}

void ProxyLoginDialog::goOn()
{
    m_continue->setEnabled(false);
    emit entered({m_proxy, m_ui->userEdit->text().trimmed(), m_ui->passwordEdit->text()});
    accept();
}

} // namespace bewarje
