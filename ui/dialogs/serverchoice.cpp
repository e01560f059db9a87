// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/serverchoice.h"

#include "ui/dialogs/serverchoicedelegate.h"
#include "ui/widgets/namedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestFilter = 256;
constexpr int FewestRows = 5;
constexpr int Gap = 6;

} // namespace

ServerChoice::ServerChoice(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListView(this)),
      //: How many servers are ticked; a name for assistive technology
      m_count(new NamedLabel(tr("Servers chosen"), this))
{
    // Not the name of the window's own filter field: both are there at once.
    m_filter->setObjectName(u"choiceFilter"_s);
    m_filter->setAccessibleName(tr("Filter servers to back up"));
    m_filter->setPlaceholderText(tr("Filter servers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(LongestFilter);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setAccessibleName(tr("Servers to back up"));
    m_list->setItemDelegate(new ServerChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count->setObjectName(u"choiceCount"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(makeCountLine());
    setFocusProxy(m_filter);
}

QHBoxLayout *ServerChoice::makeCountLine()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch(1);
    QPushButton *all = addButton(*line, tr("Choose all shown"), u"chooseShownButton"_s);
    connect(all, &QPushButton::clicked, this, [this] { m_model->tickShown(); });
    QPushButton *none = addButton(*line, tr("Choose none"), u"chooseNoneButton"_s);
    connect(none, &QPushButton::clicked, this, [this] { m_model->untickAll(); });
    return line;
}

QPushButton *ServerChoice::addButton(QHBoxLayout &line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    // Enter stays with the dialog's own button.
    button->setAutoDefault(false);
    line.addWidget(button);
    return button;
}

void ServerChoice::setModel(ServerChoiceModel &model, const Texts &texts)
{
    m_model = &model;
    m_texts = &texts;
    m_list->setModel(m_model);
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height();
    m_list->setMinimumHeight(FewestRows * row + 2 * m_list->frameWidth());
    connect(m_filter, &QLineEdit::textChanged, m_model, &ServerChoiceModel::setFilter);
    connect(m_model, &ServerChoiceModel::tickedChanged, this, &ServerChoice::showCount);
    showCount();
}

void ServerChoice::showCount()
{
    //: %1 and %2 are numbers of servers
    m_count->setText(
        tr("%1 of %2 chosen").arg(m_texts->count(m_model->tickedCount()), m_texts->count(m_model->count())));
}

bool ServerChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true; // whoever looks for a server has not decided yet
    case Qt::Key_Down:
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        return true;
    default:
        return false;
    }
}

} // namespace bewarje
