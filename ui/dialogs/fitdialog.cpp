// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fitdialog.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace bewarje {

namespace {

/// Never more than the screen has.
int neededHeight(const QDialog &dialog, int width)
{
    constexpr qreal mostOfTheScreen = 0.9;
    const QLayout *layout = dialog.layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : dialog.sizeHint().height();
    return std::min(height, int(dialog.screen()->availableGeometry().height() * mostOfTheScreen));
}

} // namespace

void fitDialog(QDialog &dialog, int characters)
{
    constexpr int margin = 20;
    constexpr int gap = 10;
    QLayout *layout = dialog.layout();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->wordWrap())
            continue;
        QSizePolicy policy = label->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        label->setSizePolicy(policy);
    }
    dialog.ensurePolished();
    layout->activate();
    const int width =
        std::max(dialog.fontMetrics().averageCharWidth() * characters, layout->totalMinimumSize().width());
    dialog.resize(width, neededHeight(dialog, width));
}

void growDialog(QDialog &dialog)
{
    // What frames inside need reaches the dialog through the event loop, or so: innermost first.
    const QList<QLayout *> layouts = dialog.findChildren<QLayout *>();
    std::for_each(layouts.rbegin(), layouts.rend(), [](QLayout *layout) { layout->activate(); });
    dialog.layout()->activate();
    dialog.resize(dialog.width(), std::max(dialog.height(), neededHeight(dialog, dialog.width())));
}

} // namespace bewarje
