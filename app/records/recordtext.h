// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace bewarje::recordtext {

// The words by which the journal's file and its export name states and the like. They never change: files
// outlive programs.

[[nodiscard]] QLatin1StringView of(OperationKind kind);
[[nodiscard]] QLatin1StringView of(OperationState state);
[[nodiscard]] QLatin1StringView of(OperationCause cause);
[[nodiscard]] QLatin1StringView of(ApiError::Kind kind);
[[nodiscard]] QLatin1StringView of(ApiCall call);

// Nothing for a word that is not known.
[[nodiscard]] std::optional<OperationKind> kindOf(QStringView word);
[[nodiscard]] std::optional<OperationState> stateOf(QStringView word);
[[nodiscard]] std::optional<OperationCause> causeOf(QStringView word);
[[nodiscard]] std::optional<ApiError::Kind> errorKindOf(QStringView word);
[[nodiscard]] std::optional<ApiCall> callOf(QStringView word);

} // namespace bewarje::recordtext
