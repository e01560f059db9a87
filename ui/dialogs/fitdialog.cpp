// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/fitdialog.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace bewarje {

void fitDialog(QDialog &dialog, int characters)
{
    constexpr int margin = 20;
    constexpr int gap = 10;
    constexpr qreal mostOfTheScreen = 0.9;
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
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : dialog.sizeHint().height();
    dialog.resize(width, std::min(height, int(dialog.screen()->availableGeometry().height() * mostOfTheScreen)));
}

} // namespace bewarje
