// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apierror.h"

#include <QNetworkReply>

#include <optional>

namespace bewarje {

/// What a status means; nothing for a 2xx, which is the call's to judge.
[[nodiscard]] std::optional<ApiError::Kind> kindOfStatus(int status);

/// What the transport met. `wasSent`: the request is known to have reached the wire, and `isWrite` that
/// it was a POST or DELETE: then nothing is ever said to have stayed here.
[[nodiscard]] ApiError::Kind kindOfFault(QNetworkReply::NetworkError error, bool isWrite, bool wasSent);

/// True for an error of the transport, false for one that Qt made of a whole answer's status.
[[nodiscard]] bool isTransportFault(QNetworkReply::NetworkError error);

} // namespace bewarje
