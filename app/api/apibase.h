// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace bewarje {

/// The address that an account's calls start from, for example https://admin.vps.org/api/v1. Https
/// only; http only to this machine. No user, query or fragment. Kept without trailing slash.
class ApiBase
{
public:
    enum class Problem : quint8 { None, Empty, Invalid, NotHttps, HasUserInfo, HasQueryOrFragment };

    ApiBase() = default;
    /// Trims; null (and `problem` set, where given) for what is not acceptable.
    [[nodiscard]] static ApiBase parse(const QString &text, Problem *problem = nullptr);
    [[nodiscard]] static ApiBase provider();

    [[nodiscard]] bool isNull() const { return m_url.isEmpty(); }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QString host() const { return m_url.host(); }
    /// `encodedPath` begins and ends with '/', its segments are already percent-encoded.
    [[nodiscard]] QUrl resolve(const QByteArray &encodedPath, const QUrlQuery &query = {}) const;
    /// A page's `next`: the address when it has this base's scheme, host and port and exactly the
    /// path that `encodedPath` resolves to, otherwise nothing. Relative addresses are resolved first.
    [[nodiscard]] QUrl sameCollection(const QByteArray &encodedPath, const QString &next) const;

    friend bool operator==(const ApiBase &, const ApiBase &) = default;

private:
    QUrl m_url;
};

} // namespace bewarje
