// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statepage.h"

#include "ui/widgets/plainlabel.h"

#include <QFont>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(this)), m_text(new PlainLabel(this)), m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this))
{
    setObjectName(u"statePage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"stateTitle"_s);
    m_text->setObjectName(u"stateText"_s);
    m_button->setObjectName(u"stateButton"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &StatePage::buttonPressed);
    setProgress(-1, 0);
}

void StatePage::setTexts(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void StatePage::setProgress(int value, int most)
{
    m_progress->setVisible(value >= 0);
    if (value < 0)
        return;
    m_progress->setRange(0, most);
    m_progress->setValue(most > 0 ? value : -1);
}

} // namespace bewarje
