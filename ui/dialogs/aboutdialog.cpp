// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "app/version.h"
#include "ui/platform/icons.h"
#include "ui/platform/versions.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int IconSide = 64;
constexpr int LineLength = 60;

PlainLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * LineLength);
    return label;
}

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    label->setFont(font);
    return label;
}

QString licences()
{
    const QStringList lines{
        AboutDialog::tr("Bewarje is free software under the GNU General Public License, version 3 or later. It comes "
                        "without any warranty."),
        AboutDialog::tr("Qt is used under the GNU Lesser General Public License, version 3."),
        AboutDialog::tr("QtKeychain is used under the BSD license with two clauses."),
        AboutDialog::tr("simdjson is used under the Apache License, version 2.0."),
        AboutDialog::tr("SQLite is in the public domain."),
    };
    return lines.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Bewarje"));

    auto *picture = new PlainLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto *versions = paragraph(versionsText().trimmed(), this);
    versions->setObjectName(u"versions"_s);
    auto *licenceLines = paragraph(licences(), this);
    licenceLines->setObjectName(u"licences"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(heading(u"Bewarje "_s + QString::fromLatin1(applicationVersion), this));
    column->addWidget(paragraph(tr("Backup manager for servers rented from VPS.org. Made by its contributors, not "
                                   "affiliated with VPS.org."),
                                this));
    column->addWidget(versions);
    column->addWidget(licenceLines);
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(picture);
    row->addLayout(column, 1);
    auto *page = new QVBoxLayout(this);
    page->addLayout(row);
    page->addStretch();
    page->addWidget(buttons);
}

} // namespace bewarje
