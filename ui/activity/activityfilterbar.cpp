// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityfilterbar.h"

#include "ui/text/activitytext.h"
#include "ui/widgets/namedbox.h"
#include "ui/widgets/namedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSignalBlocker>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

ActivityFilterBar::ActivityFilterBar(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_search(new SearchField(tr("Search activity"), this)),
      m_what(new NamedBox(tr("What"), this)), m_state(new NamedBox(tr("State"), this)),
      m_counts(new NamedLabel(tr("Shown actions"), this))
{
    m_search->setObjectName(u"activitySearch"_s);
    m_what->setObjectName(u"whatFilter"_s);
    m_state->setObjectName(u"stateFilter"_s);
    m_counts->setObjectName(u"activityCounts"_s);
    for (int what = 0; what <= int(ActivityFilter::What::KeepMark); ++what)
        m_what->addItem(ActivityText::what(ActivityFilter::What(what)));
    for (int state = 0; state <= int(ActivityFilter::State::LookedAt); ++state)
        m_state->addItem(ActivityText::state(ActivityFilter::State(state)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_search, 1);
    row->addWidget(m_what);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_counts);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityFilterBar::filterChanged);
    for (const NamedBox *box : {m_what, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::filterChanged);
}

ActivityFilter ActivityFilterBar::filter() const
{
    ActivityFilter filter;
    filter.what = ActivityFilter::What(std::max(0, m_what->currentIndex()));
    filter.state = ActivityFilter::State(std::max(0, m_state->currentIndex()));
    if (!m_server.isNull())
        filter.server = m_server;
    filter.text = m_search->text().trimmed();
    return filter;
}

void ActivityFilterBar::clear()
{
    const ActivityFilter before = filter();
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker what(m_what);
        const QSignalBlocker state(m_state);
        m_search->clear();
        m_what->choose(0);
        m_state->choose(0);
    }
    if (filter() != before)
        emit filterChanged();
}

void ActivityFilterBar::setServer(const ResourceId &server)
{
    if (server == m_server)
        return;
    m_server = server;
    emit filterChanged();
}

void ActivityFilterBar::focusSearch()
{
    m_search->begin();
}

void ActivityFilterBar::setCounts(qsizetype shown, qsizetype known)
{
    if (known < 0)
        m_counts->setText({});
    else if (shown == known)
        m_counts->setText(tr("%1 actions", "how many the table shows", int(shown)).arg(m_texts.count(shown)));
    else
        m_counts->setText(tr("%1 of %2 actions", "how many the table shows", int(known))
                              .arg(m_texts.count(shown), m_texts.count(known)));
}

QByteArray ActivityFilterBar::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(m_what->currentIndex()) << qint32(m_state->currentIndex()) << m_search->text();
    return state;
}

void ActivityFilterBar::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 what = 0;
    qint32 group = 0;
    QString text;
    stream >> what >> group >> text;
    if (stream.status() != QDataStream::Ok)
        return;
    m_what->choose(what);
    m_state->choose(group);
    m_search->setText(text.left(m_search->maxLength()));
}

} // namespace bewarje
