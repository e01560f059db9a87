// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/resultsmodel.h"

namespace bewarje {

namespace {

ResultsModel::Group groupOf(OperationState state)
{
    switch (state) {
    case OperationState::Planned:
    case OperationState::Waiting:
    case OperationState::Intent:
        return ResultsModel::Group::Underway;
    case OperationState::NotSent:
        return ResultsModel::Group::NotSent;
    case OperationState::Done:
        return ResultsModel::Group::Done;
    case OperationState::Rejected:
        return ResultsModel::Group::Failed;
    case OperationState::Unknown:
        return ResultsModel::Group::Unknown;
    case OperationState::Undone:
    case OperationState::NotDone:
    case OperationState::Ambiguous:
    case OperationState::LookedAt:
        break;
    }
    return ResultsModel::Group::Ended;
}

bool mayBeTriedAgain(const OperationRecord &record)
{
    const bool isCreation = record.kind == OperationKind::Create;
    if (record.state == OperationState::NotDone)
        return isCreation; // a deletion that did nothing is looked at first
    return (record.state == OperationState::Rejected || record.state == OperationState::NotSent)
           && (isCreation || record.backup);
}

} // namespace

ResultsModel::ResultsModel(const QList<OperationRecord> &records, SharedNames shared, const ErrorText &errors,
                           QObject *parent)
    : TextTableModel(ColumnCount, parent), m_shared(std::move(shared)), m_errors(errors)
{
    for (const OperationRecord &record : records)
        m_records.append(begun(record));
    for (int row = 0; row < m_records.size(); ++row) {
        m_rows.insert(m_records.at(row).id, row);
        tally(m_records.at(row), 1);
    }
}

QString ResultsModel::text(int row, int column) const
{
    const OperationRecord &record = m_records.at(row);
    switch (column) {
    case Server:
        return servernaming::shown(record.server, m_shared);
    case Id:
        return record.backup ? outside::forDialog(record.backup->id.text()) : QString();
    case Result:
        return m_errors.state(record);
    default:
        return m_errors.outcome(record);
    }
}

QString ResultsModel::title(int column) const
{
    switch (column) {
    case Server:
        return Texts::columnTitle(BackupColumn::Server);
    case Id:
        return Texts::columnTitle(BackupColumn::Id);
    case Result:
        return tr("Result");
    default:
        return tr("What happened");
    }
}

void ResultsModel::take(const OperationRecord &record)
{
    const int row = m_rows.value(record.id, -1);
    if (row < 0)
        return;
    tally(m_records.at(row), -1);
    m_records[row] = begun(record);
    tally(m_records.at(row), 1);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QList<ResourceId> ResultsModel::retryable() const
{
    QList<ResourceId> ids;
    for (const OperationRecord &record : m_records)
        if (mayBeTriedAgain(record))
            ids.append(record.kind == OperationKind::Create ? record.server.id : record.backup->id);
    return ids;
}

/// What waited in the outbox only waits for its turn now.
OperationRecord ResultsModel::begun(OperationRecord record)
{
    if (record.state == OperationState::Waiting)
        record.state = OperationState::Planned;
    return record;
}

bool ResultsModel::isOfCreations() const
{
    return !m_records.isEmpty() && m_records.constFirst().kind == OperationKind::Create;
}

void ResultsModel::tally(const OperationRecord &record, int step)
{
    m_counts[size_t(groupOf(record.state))] += step;
    if (record.state == OperationState::Planned)
        m_planned += step;
    if (mayBeTriedAgain(record))
        m_retryable += step;
}

} // namespace bewarje
