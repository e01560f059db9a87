// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QStringList>

namespace bewarje::tests {

/// Texts that break what is careless: quotes, SQL, bidi, a NUL, surrogate pairs, and more than a page of a file.
[[nodiscard]] QStringList hostileTexts();

/// A row of which little is known.
[[nodiscard]] OperationRecord plainRecord(OperationId id, OperationState state,
                                          OperationKind kind = OperationKind::Create);
/// A row in which every field differs from its default, the ids above 2^53 and one of them a string.
[[nodiscard]] OperationRecord fullRecord(OperationId id);

/// The names of the fields in which the two differ, the JSON type of an id among them.
[[nodiscard]] QStringList differences(const OperationRecord &a, const OperationRecord &b);
/// The same of two lists; another length is a difference.
[[nodiscard]] QStringList differences(const QList<OperationRecord> &a, const QList<OperationRecord> &b);

} // namespace bewarje::tests
