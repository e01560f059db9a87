// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apibase.h"
#include "app/api/writerequest.h"

#include <QString>

namespace bewarje {

/// A line for sh that sends the same request with curl, with "$TOKEN" where the token goes: the person sets
/// that variable. Everything else is quoted, so that no id and no description is anything but an argument. Empty for
/// what RestClient does not send: without an address, or to an id that would climb out of its path.
[[nodiscard]] QString curlCommand(const ApiBase &base, const WriteRequest &request);

} // namespace bewarje
