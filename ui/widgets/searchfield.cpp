// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/platform/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace bewarje {

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    // Its text names the button that the field makes of it.
    addAction(icon(Glyph::Search, QPalette::PlaceholderText), LeadingPosition)->setText(name);
    setClearButtonEnabled(true);
    setMaxLength(256);
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    setMaximumWidth(fontMetrics().averageCharWidth() * 46);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace bewarje
