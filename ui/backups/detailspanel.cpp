// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/detailspanel.h"

#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr qsizetype MostShown = 256;

void makeReadable(PlainLabel *label)
{
    // Ignored: a long word is clipped instead of widening the window.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

PlainLabel *makeCaption(const QString &text, QWidget *parent)
{
    auto *caption = new PlainLabel(text, parent);
    QFont small = caption->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    caption->setFont(small);
    caption->setForegroundRole(QPalette::PlaceholderText);
    return caption;
}

} // namespace

DetailsPanel::DetailsPanel(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_hint(new PlainLabel(tr("Select a backup to see it in full."), this)),
      m_fields(new QWidget(this))
{
    setObjectName(u"details"_s);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(2);
    m_id = addField(grid, 0, 2, tr("Backup"), u"detailId"_s);
    m_server = addField(grid, 1, 4, tr("Server"), u"detailServer"_s);
    m_created = addField(grid, 2, 4, tr("Created"), u"detailCreated"_s);
    m_expires = addField(grid, 3, 4, tr("Expires"), u"detailExpires"_s);
    m_size = addField(grid, 4, 3, tr("Size"), u"detailSize"_s);
    grid->addWidget(makeCaption(tr("Description"), m_fields), 2, 0, 1, 5);
    m_description = new PlainLabel(m_fields);
    m_description->setObjectName(u"detailDescription"_s);
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    makeReadable(m_description);
    grid->addWidget(m_description, 3, 0, 1, 4);
    m_copy = new QPushButton(tr("Copy whole text"), m_fields);
    m_copy->setObjectName(u"copyDescription"_s);
    grid->addWidget(m_copy, 3, 4, Qt::AlignTop | Qt::AlignTrailing);
    grid->setRowStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->addWidget(m_hint);
    column->addWidget(m_fields, 1);
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copyDescription);
    show(std::nullopt, {});
}

PlainLabel *DetailsPanel::addField(QGridLayout *grid, int column, int weight, const QString &caption,
                                   const QString &name)
{
    grid->addWidget(makeCaption(caption, m_fields), 0, column);
    auto *value = new PlainLabel(m_fields);
    value->setObjectName(name);
    QFont bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    makeReadable(value);
    grid->addWidget(value, 1, column);
    grid->setColumnStretch(column, weight);
    return value;
}

QSize DetailsPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 4};
}

void DetailsPanel::show(const std::optional<Backup> &backup, Timestamp now)
{
    m_backup = backup;
    m_hint->setVisible(!backup);
    m_fields->setVisible(backup.has_value());
    if (!backup)
        return;
    m_id->setText(outside::forDialog(backup->id.text()));
    const QString name = outside::forDialog(backup->server.name);
    const QString serverId = outside::forDialog(backup->server.id.text());
    m_server->setText(name.isEmpty() ? serverId : QString(name % u" · " % serverId));
    m_server->setToolTip(outside::forToolTip(backup->server.name));
    m_created->setText(m_texts.momentWithZone(backup->createdAt));
    m_created->setToolTip(backup->createdAt.isKnown() ? m_texts.momentUtc(backup->createdAt) : QString());
    const QString expiry = m_texts.expiry(backup->expiry, now);
    m_expires->setText(backup->expiry.kind == Expiry::Kind::At
                           ? QString(m_texts.momentWithZone(backup->expiry.at) % u" · " % expiry)
                           : expiry);
    m_expires->setToolTip(m_expires->text());
    m_size->setText(backup->size.kind == BackupSize::Kind::Known ? m_texts.exactSize(backup->size)
                                                                 : m_texts.size(backup->size, backup->phase()));
    m_description->setText(backup->description.isEmpty() ? u"–"_s : outside::forDialog(backup->description));
    m_copy->setVisible(backup->description.size() > MostShown);
}

void DetailsPanel::copyDescription()
{
    if (m_backup)
        QGuiApplication::clipboard()->setText(m_backup->description);
}

} // namespace bewarje
