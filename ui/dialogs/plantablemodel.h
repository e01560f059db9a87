// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "ui/dialogs/servernaming.h"
#include "ui/dialogs/texttablemodel.h"
#include "ui/text/texts.h"

#include <QList>

namespace bewarje {

/// The items of a plan as rows, in the plan's order; formats on demand, so 100,000 cost nothing.
class PlanTableModel : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Server, Id, Type, Created, Age, Size, ColumnCount };

    PlanTableModel(QList<Backup> items, SharedNames shared, const Texts &texts, Timestamp now,
                   QObject *parent = nullptr);

protected:
    [[nodiscard]] qsizetype rows() const override { return m_items.size(); }
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Size; }

private:
    const QList<Backup> m_items;
    const SharedNames m_shared;
    const Texts &m_texts;
    const Timestamp m_now;
};

} // namespace bewarje
