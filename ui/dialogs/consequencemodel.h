// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/deletionplan.h"
#include "ui/dialogs/servernaming.h"
#include "ui/dialogs/texttablemodel.h"
#include "ui/text/texts.h"

namespace bewarje {

/// What a deletion leaves on each server, then what is held back and why: two columns of text.
class ConsequenceModel : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    /// True where a server is left with fewer than two good backups.
    static constexpr int IsWarningRole = Qt::UserRole;

    ConsequenceModel(DeletionPlan plan, SharedNames shared, const Texts &texts, Timestamp now,
                     QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString reason(Guard guard);

protected:
    [[nodiscard]] qsizetype rows() const override { return m_plan.remaining().size() + m_plan.heldBack().size(); }
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString title(int /*column*/) const override { return {}; }

private:
    [[nodiscard]] QString remains(const Remaining &remaining) const;
    [[nodiscard]] QString heldBack(const HeldBack &held) const;

    const DeletionPlan m_plan;
    const SharedNames m_shared;
    const Texts &m_texts;
    const Timestamp m_now;
};

} // namespace bewarje
