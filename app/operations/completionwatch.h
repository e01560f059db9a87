// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/backupcatalog.h"
#include "app/operations/operationledger.h"

#include <QMap>
#include <QObject>

namespace bewarje {

/// Sees when the backups that were created in this session are completed: once the catalogue shows it, the
/// creation is recorded again, with the time. Asks for no listing: what is in progress is listed anyway.
class CompletionWatch : public QObject
{
    Q_OBJECT

public:
    CompletionWatch(BackupCatalog &catalog, OperationLedger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// Creations whose backup is, as far as is known, still being made; in the order of their ids.
    [[nodiscard]] QList<OperationRecord> followed() const;

signals:
    void changed();

private:
    struct Case
    {
        OperationRecord record;
        bool wasListed = false; ///< from then on lacking means gone
    };

    void take(const OperationRecord &record);
    void look();
    /// True where it need not be followed any more.
    [[nodiscard]] bool settle(Case &one);

    BackupCatalog &m_catalog;
    OperationLedger &m_ledger;
    const Clock &m_clock;
    QMap<OperationId, Case> m_followed;
};

} // namespace bewarje
