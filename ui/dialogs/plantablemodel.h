// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "ui/dialogs/servernaming.h"
#include "ui/text/texts.h"

#include <QAbstractTableModel>
#include <QList>

namespace bewarje {

/// The items of a plan as rows, in the plan's order; formats on demand, so 100,000 cost nothing.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Server, Id, Type, Created, Age, Size, ColumnCount };

    PlanTableModel(QList<Backup> items, SharedNames shared, const Texts &texts, Timestamp now,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Backup &backup, int column) const;

    const QList<Backup> m_items;
    const SharedNames m_shared;
    const Texts &m_texts;
    const Timestamp m_now;
};

} // namespace bewarje
