// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/timestamp.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace bewarje {

/// A Date header as RFC 9110 prescribes it: "Sun, 06 Nov 1994 08:49:37 GMT". Unknown for other forms.
[[nodiscard]] Timestamp fromHttpDate(const QByteArray &text);

/// A Retry-After header: seconds, or a date counted from `now`. Never negative, a year at most.
[[nodiscard]] std::optional<std::chrono::seconds> fromRetryAfter(const QByteArray &text, Timestamp now);

} // namespace bewarje
