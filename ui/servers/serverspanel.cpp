// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverspanel.h"

#include "ui/servers/serverdelegate.h"
#include "ui/servers/serverlistmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

ServersPanel::ServersPanel(const ServerCatalog &servers, const Texts &texts, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(new ServerListModel(servers, texts, clock, this)), m_filter(new QLineEdit(this)),
      m_list(new QListView(this))
{
    m_filter->setObjectName(u"serverFilter"_s);
    m_filter->setAccessibleName(tr("Filter servers"));
    m_filter->setPlaceholderText(tr("Filter servers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(256);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"servers"_s);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ServerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(8, 8, 8, 8);
    field->addWidget(m_filter);
    column->addLayout(field);
    column->addWidget(m_list);
    showChosen();

    connect(m_filter, &QLineEdit::textChanged, m_model, &ServerListModel::setFilter);
    connect(&servers, &ServerCatalog::changed, m_model, &ServerListModel::reload);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServersPanel::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ServersPanel::takeCurrent);
    // Ages go on while nothing else changes.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_model, &ServerListModel::reload);
    minute->start(60s);
}

void ServersPanel::choose(const ResourceId &server)
{
    if (server == m_chosen)
        return;
    m_chosen = server;
    showChosen();
    emit serverChosen(m_chosen);
}

void ServersPanel::setBackupsKnown(bool areKnown)
{
    m_model->setBackupsKnown(areKnown);
}

void ServersPanel::takeCurrent()
{
    if (!m_isShowing && m_list->currentIndex().isValid())
        choose(m_model->serverAt(m_list->currentIndex().row()));
}

void ServersPanel::showChosen()
{
    m_isShowing = true;
    const int row = m_model->rowOf(m_chosen);
    // A chosen server that the filter hides stays chosen, though no row shows it.
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(row));
    m_isShowing = false;
}

bool ServersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bewarje
