// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"
#include "ui/dialogs/servernaming.h"
#include "ui/dialogs/texttablemodel.h"
#include "ui/text/errortext.h"

#include <QHash>

#include <array>

namespace bewarje {

/// The records of one batch as rows, updated one by one.
class ResultsModel : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Server, Id, Result, What, ColumnCount };
    /// Ended groups what cannot be tried again and is no success: not done, ambiguous, looked at.
    enum class Group : quint8 { Done, Failed, NotSent, Unknown, Underway, Ended };

    ResultsModel(const QList<OperationRecord> &records, SharedNames shared, const ErrorText &errors,
                 QObject *parent = nullptr);

    void take(const OperationRecord &record);
    [[nodiscard]] qsizetype count(Group group) const { return m_counts[size_t(group)]; }
    [[nodiscard]] qsizetype plannedCount() const { return m_planned; }
    /// What may be tried again, for it was refused, never sent or probably did nothing: the backups of a
    /// deletion, the servers of a creation.
    [[nodiscard]] QList<ResourceId> retryable() const;
    [[nodiscard]] qsizetype retryableCount() const { return m_retryable; }
    /// All are creations.
    [[nodiscard]] bool isOfCreations() const;

protected:
    [[nodiscard]] qsizetype rows() const override { return m_records.size(); }
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString title(int column) const override;

private:
    [[nodiscard]] static OperationRecord begun(OperationRecord record);
    void tally(const OperationRecord &record, int step);

    QList<OperationRecord> m_records;
    QHash<OperationId, int> m_rows;
    std::array<qsizetype, 6> m_counts{};
    qsizetype m_planned = 0;
    qsizetype m_retryable = 0;
    const SharedNames m_shared;
    const ErrorText &m_errors;
};

} // namespace bewarje
