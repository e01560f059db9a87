// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plantablemodel.h"

namespace bewarje {

PlanTableModel::PlanTableModel(QList<Backup> items, SharedNames shared, const Texts &texts, Timestamp now,
                               QObject *parent)
    : TextTableModel(ColumnCount, parent), m_items(std::move(items)), m_shared(std::move(shared)), m_texts(texts),
      m_now(now)
{}

QString PlanTableModel::title(int column) const
{
    switch (column) {
    case Server:
        return Texts::columnTitle(BackupColumn::Server);
    case Id:
        return Texts::columnTitle(BackupColumn::Id);
    case Type:
        return Texts::columnTitle(BackupColumn::Type);
    case Created:
        return Texts::columnTitle(BackupColumn::Created);
    case Age:
        return Texts::columnTitle(BackupColumn::Age);
    default:
        return Texts::columnTitle(BackupColumn::Size);
    }
}

QString PlanTableModel::text(int row, int column) const
{
    const Backup &backup = m_items.at(row);
    switch (column) {
    case Server:
        return servernaming::shown(backup.server, m_shared);
    case Id:
        return outside::forDialog(backup.id.text());
    case Type:
        return outside::forDialog(m_texts.type(backup.typeWord));
    case Created:
        return m_texts.moment(backup.createdAt);
    case Age:
        return m_texts.age(backup.createdAt, m_now);
    default:
        return m_texts.size(backup.size, backup.phase());
    }
}

} // namespace bewarje
