// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/resourceid.h"

#include <QByteArray>

namespace bewarje {

/// One of the provider's three writes, exactly as it is sent: BackupApi sends this and nothing else. What is
/// not in it is the same for each: the account's address before the path, the token, the kind of the body.
struct WriteRequest
{
    enum class Method : quint8 { Post, Delete };

    Method method = Method::Post;
    QByteArray path; ///< below the account's address, percent-encoded, begins and ends with '/'
    QByteArray body; ///< JSON; empty with Delete

    /// An empty description is left out.
    [[nodiscard]] static WriteRequest creation(const ResourceId &server, const QString &description);
    [[nodiscard]] static WriteRequest deletion(const ResourceId &backup);
    [[nodiscard]] static WriteRequest restore(const ResourceId &server, const ResourceId &backup);

    /// "POST" or "DELETE".
    [[nodiscard]] QByteArray methodName() const;

    friend bool operator==(const WriteRequest &, const WriteRequest &) = default;
};

} // namespace bewarje
