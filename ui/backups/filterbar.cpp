// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/filterbar.h"

#include "ui/widgets/namedbox.h"
#include "ui/widgets/namedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr int OwnStatuses = 4;

} // namespace

FilterBar::FilterBar(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_search(new SearchField(tr("Search backups"), this)),
      m_selection(new NamedLabel(tr("Selection"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    m_search->setObjectName(u"search"_s);
    row->addWidget(m_search, 4);
    m_type = addBox(tr("Type"), u"typeFilter"_s);
    m_status = addBox(tr("Status"), u"statusFilter"_s);
    m_age = addBox(tr("Age"), u"ageFilter"_s);
    fillBoxes();
    row->addStretch(1);
    m_selection->setObjectName(u"selection"_s);
    row->addWidget(m_selection);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    for (const NamedBox *box : {m_type, m_status, m_age})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
}

NamedBox *FilterBar::addBox(const QString &name, const QString &objectName)
{
    auto *box = new NamedBox(name, this);
    box->setObjectName(objectName);
    layout()->addWidget(box);
    return box;
}

void FilterBar::fillBoxes()
{
    m_type->addItem(tr("All types"));
    m_type->addItem(m_texts.type(u"manual"_s), int(BackupKind::Manual));
    m_type->addItem(m_texts.type(u"automatic"_s), int(BackupKind::Automatic));
    m_status->addItem(tr("Any status"));
    m_status->addItem(m_texts.status(u"completed"_s), int(BackupPhase::Completed));
    m_status->addItem(m_texts.status(u"in_progress"_s), int(BackupPhase::Running));
    m_status->addItem(m_texts.status(u"failed"_s), int(BackupPhase::Failed));
    m_age->addItem(tr("Any age"));
    m_age->addItem(tr("Last 24 hours"));
    m_age->addItem(tr("Last 7 days"));
    m_age->addItem(tr("Last 30 days"));
    m_age->addItem(tr("Older than 30 days"));
}

BackupFilter FilterBar::filter() const
{
    BackupFilter filter;
    if (!m_server.isNull())
        filter.server = m_server;
    if (m_type->currentIndex() > 0)
        filter.kind = BackupKind(m_type->currentData().toInt());
    if (m_status->currentIndex() >= OwnStatuses)
        filter.statusWord = m_status->currentData().toString();
    else if (m_status->currentIndex() > 0)
        filter.phase = BackupPhase(m_status->currentData().toInt());
    filter.age = BackupFilter::Age(std::max(0, m_age->currentIndex()));
    filter.text = m_search->text().trimmed();
    return filter;
}

void FilterBar::clear()
{
    const BackupFilter before = filter();
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker type(m_type);
        const QSignalBlocker status(m_status);
        const QSignalBlocker age(m_age);
        m_search->clear();
        m_type->setCurrentIndex(0);
        m_status->setCurrentIndex(0);
        m_age->setCurrentIndex(0);
    }
    if (filter() != before)
        emit filterChanged();
}

void FilterBar::setServer(const ResourceId &server)
{
    if (server == m_server)
        return;
    m_server = server;
    emit filterChanged();
}

void FilterBar::focusSearch()
{
    m_search->begin();
}

void FilterBar::setStatusWords(const QStringList &words)
{
    QStringList others;
    for (const QString &word : words)
        if (phaseOf(word) == BackupPhase::Other && !word.isEmpty())
            others.append(word);
    others.sort();
    QStringList offered;
    for (int index = OwnStatuses; index < m_status->count(); ++index)
        offered.append(m_status->itemData(index).toString());
    if (others == offered)
        return;
    // A word that is filtered by stays offered though no backup has it any more.
    const QString chosen = m_status->currentIndex() >= OwnStatuses ? m_status->currentData().toString() : QString();
    if (!chosen.isEmpty() && !others.contains(chosen))
        others.append(chosen);
    const QSignalBlocker blocker(m_status);
    while (m_status->count() > OwnStatuses)
        m_status->removeItem(m_status->count() - 1);
    for (const QString &word : std::as_const(others))
        m_status->addItem(outside::forCell(m_texts.status(word)), word);
    if (!chosen.isEmpty())
        m_status->setCurrentIndex(m_status->findData(chosen));
}

void FilterBar::setSelection(qsizetype selected, qsizetype shown, double megabytes)
{
    const auto sentence = [&](qsizetype some, double size) {
        return tr("%1 of %2 selected · %3").arg(m_texts.count(some), m_texts.count(shown), m_texts.megabytes(size));
    };
    constexpr double longSize = 999'900;
    m_selection->reserve(sentence(std::max<qsizetype>(shown, 0), longSize));
    if (shown < 0)
        m_selection->setText({});
    else if (selected == 0)
        m_selection->setText(tr("%1 backups", "how many the table shows", int(shown)).arg(m_texts.count(shown)));
    else
        m_selection->setText(sentence(selected, megabytes));
}

QByteArray FilterBar::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(m_type->currentIndex()) << qint32(m_status->currentIndex()) << qint32(m_age->currentIndex())
           << filter().statusWord << m_search->text();
    return state;
}

void FilterBar::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 type = 0;
    qint32 status = 0;
    qint32 age = 0;
    QString word;
    QString text;
    stream >> type >> status >> age >> word >> text;
    if (stream.status() != QDataStream::Ok)
        return;
    m_type->choose(type);
    chooseStatus(status, word);
    m_age->choose(age);
    m_search->setText(text.left(m_search->maxLength()));
}

void FilterBar::chooseStatus(int index, const QString &word)
{
    if (word.isEmpty())
        return m_status->choose(index < OwnStatuses ? index : 0);
    // Offered though no backup with it has been seen yet.
    if (m_status->findData(word) < 0)
        m_status->addItem(outside::forCell(m_texts.status(word)), word);
    m_status->setCurrentIndex(m_status->findData(word));
}

} // namespace bewarje
