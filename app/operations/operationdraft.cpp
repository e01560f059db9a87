// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationdraft.h"

#include "app/operations/creationplan.h"

namespace bewarje {

OperationRecord draftFor(OperationId batch, OperationKind kind, const Backup &backup, const QString &reason)
{
    OperationRecord draft;
    draft.batch = batch;
    draft.kind = kind;
    draft.server = backup.server;
    draft.backup = backup;
    draft.reason = reason;
    return draft;
}

OperationRecord creationDraft(OperationId batch, const ServerRef &server, const QString &description)
{
    OperationRecord draft;
    draft.batch = batch;
    draft.kind = OperationKind::Create;
    draft.server = server;
    draft.description = description;
    draft.tag = CreationPlan::tagIn(description);
    return draft;
}

} // namespace bewarje
