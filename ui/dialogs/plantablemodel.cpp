// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plantablemodel.h"

namespace bewarje {

PlanTableModel::PlanTableModel(QList<Backup> items, SharedNames shared, const Texts &texts, Timestamp now,
                               QObject *parent)
    : QAbstractTableModel(parent), m_items(std::move(items)), m_shared(std::move(shared)), m_texts(texts), m_now(now)
{}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_items.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

QString PlanTableModel::text(const Backup &backup, int column) const
{
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
