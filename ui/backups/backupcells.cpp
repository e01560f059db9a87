// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupcells.h"

namespace bewarje {

QString BackupCells::shown(const BackupTable &table, quint32 index, BackupColumn column, Timestamp now) const
{
    const BackupTable::Row &row = table.row(index);
    switch (column) {
    case BackupColumn::Status:
        return outside::forCell(m_texts.status(table.statusWords()[row.status]));
    case BackupColumn::Server:
        return outside::forCell(table.servers()[row.server].name);
    case BackupColumn::Type:
        return outside::forCell(m_texts.type(table.typeWords()[row.type]));
    case BackupColumn::Created:
        return m_texts.moment(row.createdAt);
    case BackupColumn::Age:
        return m_texts.age(row.createdAt, now);
    case BackupColumn::Size:
        return m_texts.size({row.sizeKind, row.megabytes}, row.phase);
    case BackupColumn::Expires:
        return m_texts.expiry({row.expiryKind, row.expiresAt}, now);
    case BackupColumn::Description:
        return outside::forCell(table.description(index));
    case BackupColumn::Id:
        return outside::forCell(table.id(index).text());
    }
    return {};
}

QString BackupCells::toolTip(const BackupTable &table, quint32 index, BackupColumn column) const
{
    const BackupTable::Row &row = table.row(index);
    switch (column) {
    case BackupColumn::Status:
        return outside::forToolTip(table.statusWords()[row.status]);
    case BackupColumn::Server:
        return outside::forToolTip(table.servers()[row.server].name);
    case BackupColumn::Type:
        return outside::forToolTip(table.typeWords()[row.type]);
    case BackupColumn::Created:
    case BackupColumn::Age:
        return m_texts.momentUtc(row.createdAt);
    case BackupColumn::Size:
        return outside::forToolTip(m_texts.exactSize({row.sizeKind, row.megabytes}));
    case BackupColumn::Expires:
        return row.expiryKind == Expiry::Kind::At ? m_texts.momentUtc(row.expiresAt) : QString();
    case BackupColumn::Description:
        return outside::forToolTip(table.description(index));
    case BackupColumn::Id:
        return outside::forToolTip(table.id(index).text());
    }
    return {};
}

QString BackupCells::exportedTitle(BackupColumn column)
{
    //: A column's title in an exported file: sizes there are plain numbers
    return column == BackupColumn::Size ? tr("Size (MB)") : Texts::columnTitle(column);
}

QString BackupCells::exported(const BackupTable &table, quint32 index, BackupColumn column, Timestamp now) const
{
    const BackupTable::Row &row = table.row(index);
    switch (column) {
    case BackupColumn::Server:
        return table.servers()[row.server].name;
    case BackupColumn::Created:
        return row.createdAt.isKnown() ? m_texts.momentUtc(row.createdAt) : QString();
    case BackupColumn::Size:
        if (row.sizeKind == BackupSize::Kind::Known)
            return QString::number(row.megabytes, 'f', QLocale::FloatingPointShortest);
        break;
    case BackupColumn::Expires:
        if (row.expiryKind == Expiry::Kind::At)
            return m_texts.momentUtc(row.expiresAt);
        break;
    case BackupColumn::Description:
        return table.description(index);
    case BackupColumn::Id:
        return table.id(index).text();
    case BackupColumn::Status:
    case BackupColumn::Type:
    case BackupColumn::Age:
        break;
    }
    return shown(table, index, column, now);
}

} // namespace bewarje
