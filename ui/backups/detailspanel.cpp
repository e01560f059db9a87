// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/detailspanel.h"

#include "ui/widgets/captionlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr qsizetype MostShown = 256;
constexpr int Margin = 14;
constexpr int FieldSpacing = 24;
constexpr int LeastServerCharacters = 12;

void makeReadable(PlainLabel *label)
{
    // A long word is clipped instead of widening the window: the least width is not the text's.
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace

DetailsPanel::DetailsPanel(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_grid(new QGridLayout), m_hint(new PlainLabel(this)),
      m_fields(new QWidget(this))
{
    setObjectName(u"details"_s);
    m_hint->setObjectName(u"detailHint"_s);
    m_grid->setHorizontalSpacing(FieldSpacing);
    m_grid->setVerticalSpacing(0);
    m_id = addField(tr("Backup"), u"detailId"_s);
    m_server = addField(tr("Server"), u"detailServer"_s);
    m_server->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_created = addField(tr("Created"), u"detailCreated"_s);
    m_expires = addField(tr("Expires"), u"detailExpires"_s);
    m_size = addField(tr("Size"), u"detailSize"_s);
    m_grid->setColumnStretch(m_grid->columnCount(), 1);
    m_description = new PlainLabel(m_fields);
    m_description->setObjectName(u"detailDescription"_s);
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_description->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    makeReadable(m_description);
    m_description->setMinimumHeight(fontMetrics().height());
    m_copy = new QPushButton(tr("Copy whole text"), m_fields);
    m_copy->setObjectName(u"copyDescription"_s);
    m_keepCaption = new CaptionLabel(tr("Keep mark"), m_fields);
    m_keep = new PlainLabel(m_fields);
    m_keep->setObjectName(u"detailKeepMark"_s);
    makeReadable(m_keep);
    auto *text = new QGridLayout;
    text->setHorizontalSpacing(10);
    text->setVerticalSpacing(2);
    text->setColumnStretch(1, 1);
    text->setRowStretch(1, 1);
    text->addWidget(m_keepCaption, 0, 0);
    text->addWidget(m_keep, 0, 1, 1, 2);
    text->addWidget(new CaptionLabel(tr("Description"), m_fields), 1, 0, Qt::AlignTop);
    text->addWidget(m_description, 1, 1);
    text->addWidget(m_copy, 1, 2, Qt::AlignTop);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addLayout(m_grid);
    fields->addLayout(text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin / 2, Margin, Margin / 2);
    column->addWidget(m_hint, 0, Qt::AlignTop);
    column->addWidget(m_fields, 1);
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copyDescription);
    setHint(true);
    show(std::nullopt, {});
}

PlainLabel *DetailsPanel::addField(const QString &caption, const QString &name)
{
    // An empty grid says that it has one column.
    const int column = m_grid->isEmpty() ? 0 : m_grid->columnCount();
    m_grid->addWidget(new CaptionLabel(caption, m_fields), 0, column);
    auto *value = new PlainLabel(m_fields);
    value->setObjectName(name);
    QFont bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    makeReadable(value);
    m_grid->addWidget(value, 1, column);
    return value;
}

QSize DetailsPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, leastHeight()};
}

QSize DetailsPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, leastHeight()};
}

int DetailsPanel::leastHeight() const
{
    // Caption, value, and two lines for keep mark and description, whether or not there is a backup to show.
    return fontMetrics().height() * 4 + 6 + Margin;
}

void DetailsPanel::show(const std::optional<Backup> &backup, Timestamp now)
{
    m_backup = backup;
    m_now = now;
    m_hint->setVisible(!backup);
    m_fields->setVisible(backup.has_value());
    if (!backup)
        return;
    m_id->setText(outside::forDialog(backup->id.text()));
    m_server->setToolTip(outside::forToolTip(backup->server.name));
    m_size->setText(backup->size.kind == BackupSize::Kind::Known ? m_texts.exactSize(backup->size)
                                                                 : m_texts.size(backup->size, backup->phase()));
    m_description->setText(backup->description.isEmpty() ? u"–"_s : outside::forDialog(backup->description));
    m_copy->setVisible(backup->description.size() > MostShown);
    fit();
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DetailsPanel::fit()
{
    if (!m_backup)
        return;
    const QString server = serverText();
    const int room = width() - 2 * Margin;
    const auto needed = [this] {
        m_grid->invalidate();
        return m_grid->sizeHint().width();
    };
    m_server->setText(server);
    showMoments(Form::Full);
    if (needed() > room)
        showMoments(Form::Short);
    if (const int missing = needed() - room; missing > 0) {
        const int least = fontMetrics().averageCharWidth() * LeastServerCharacters;
        const int left = std::max(m_server->sizeHint().width() - missing, least);
        m_server->setText(m_server->fontMetrics().elidedText(server, Qt::ElideMiddle, left));
    }
}

QString DetailsPanel::serverText() const
{
    const QString name = outside::forDialog(m_backup->server.name);
    const QString id = outside::forDialog(m_backup->server.id.text());
    return name.isEmpty() ? id : QString(name % u" · " % id);
}

void DetailsPanel::showMoments(Form form)
{
    const auto moment = [this, form](Timestamp time) {
        return form == Form::Full ? m_texts.momentWithZone(time) : m_texts.moment(time);
    };
    m_created->setText(moment(m_backup->createdAt));
    m_created->setToolTip(m_backup->createdAt.isKnown() ? m_texts.momentUtc(m_backup->createdAt) : QString());
    const QString expiry = m_texts.expiry(m_backup->expiry, m_now);
    const bool isAt = m_backup->expiry.kind == Expiry::Kind::At;
    m_expires->setText(isAt ? QString(moment(m_backup->expiry.at) % u" · " % expiry) : expiry);
    m_expires->setToolTip(isAt ? m_texts.momentUtc(m_backup->expiry.at) : QString());
}

void DetailsPanel::showKeepMark(const KeepMark &mark)
{
    m_keepCaption->setVisible(mark.holds());
    m_keep->setVisible(mark.holds());
    if (mark.until.isKnown())
        //: A keep mark that stands in the description; %1 is a moment
        m_keep->setText(tr("in the description · until %1").arg(m_texts.momentWithZone(mark.until)));
    else if (mark.source == KeepMark::Source::Description)
        m_keep->setText(tr("in the description"));
    else if (mark.reason.isEmpty())
        m_keep->setText(tr("until lifted"));
    else
        //: %1 is the reason that a person gave for a keep mark
        m_keep->setText(tr("“%1” · until lifted").arg(outside::forDialog(mark.reason)));
    m_keep->setToolTip(outside::forToolTip(m_keep->text()));
}

void DetailsPanel::setHint(bool isShown)
{
    m_hint->setText(isShown ? tr("Select a backup to see it in full.") : QString());
}

void DetailsPanel::copyDescription()
{
    if (m_backup)
        QGuiApplication::clipboard()->setText(m_backup->description);
}

} // namespace bewarje
