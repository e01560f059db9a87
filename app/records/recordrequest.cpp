// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordrequest.h"

namespace bewarje {

std::optional<WriteRequest> requestOf(const OperationRecord &record)
{
    if (record.kind == OperationKind::Create)
        return WriteRequest::creation(record.server.id, record.description);
    if (!record.isWrite() || !record.backup)
        return {};
    if (record.kind == OperationKind::Delete)
        return WriteRequest::deletion(record.backup->id);
    return WriteRequest::restore(record.server.id, record.backup->id);
}

} // namespace bewarje
