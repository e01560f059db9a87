// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityentry.h"
#include "app/records/operationrecord.h"

#include <QSet>
#include <QString>

class QSqlQuery;

namespace bewarje {

/// How an operation stands in a row of the table `operation`: names, order and meaning of its columns.
namespace recordrow {

/// The CREATE statement of schema version 1.
[[nodiscard]] QString schema();
/// One statement that inserts a row or replaces what stands at its id.
[[nodiscard]] QString upsert();
/// "SELECT … FROM operation", all columns, to be followed by WHERE and the like.
[[nodiscard]] QString select();
/// The same for what an ActivityEntry holds.
[[nodiscard]] QString selectEntries();

/// `query` was prepared with upsert().
void bind(QSqlQuery &query, const OperationRecord &record);
/// `query` stands on a row of select().
[[nodiscard]] OperationRecord read(const QSqlQuery &query);

} // namespace recordrow

/// Reads many rows of selectEntries(): texts that repeat are kept once.
class EntryReader
{
public:
    [[nodiscard]] ActivityEntry read(const QSqlQuery &query);

private:
    [[nodiscard]] QString shared(const QString &text);

    QSet<QString> m_texts;
};

} // namespace bewarje
