// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/factsframe.h"

#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace bewarje {

namespace {

constexpr qsizetype LongestLine = 60;

} // namespace

FactsFrame::FactsFrame(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_grid->setContentsMargins(12, 10, 12, 10);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FactsFrame::addFact(const QString &name, const QString &value)
{
    auto *nameLabel = new PlainLabel(name, this);
    nameLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *valueLabel = new PlainLabel(value, this);
    valueLabel->setForegroundRole(QPalette::Text);
    // A label that may wrap takes room for it, wrapped or not.
    valueLabel->setWordWrap(value.size() > LongestLine);
    QFont strong = valueLabel->font();
    strong.setBold(true);
    valueLabel->setFont(strong);
    valueLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const int row = m_grid->rowCount();
    m_grid->addWidget(nameLabel, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(valueLabel, row, 1);
}

} // namespace bewarje
