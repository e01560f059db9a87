// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace bewarje {

/// Which of the provider's calls was made.
enum class ApiCall : quint8 { WhoAmI, ListServers, ListBackups, CreateBackup, DeleteBackup, RestoreServer };

/// What went wrong with one call, as facts; the sentence is made in ui/text.
struct ApiError
{
    enum class Kind : quint8 {
        // Nothing left this machine.
        HostNotFound,
        ConnectionRefused, ///< also: network unreachable
        TlsFailed,
        ProxyFailed, ///< refused, not found, or its login was not accepted
        NotSent,     ///< the client refused: an address outside the account's, an unusable base
        // A whole answer with a status that says no.
        BadRequest,       ///< 400, 405, 409, 413, 415, 422 and other 4xx without an own kind; see httpStatus
        Unauthorized,     ///< 401
        Forbidden,        ///< 403
        NotFound,         ///< 404
        TooManyRequests,  ///< 429
        ServerError,      ///< 5xx
        Redirected,       ///< 3xx, never followed
        UnexpectedStatus, ///< 1xx, 408, a 2xx that the call does not know, anything else
        // The answer was lost, or is not one.
        ConnectionLost, ///< closed, reset, or a body cut short
        TimedOut,       ///< silence or the absolute deadline
        Cancelled,
        Malformed, ///< not the JSON that the call promises; HTML; another Content-Encoding
        TooLarge,  ///< a body or header above its cap
        Other
    };

    Kind kind = Kind::Other;
    ApiCall call = ApiCall::ListBackups;
    int httpStatus = 0; ///< 0 where no status line came; kept also where the body was lost
    QString serverText; ///< what the server said: plain text, token redacted, 2,000 characters at most
    std::optional<std::chrono::seconds> retryAfter; ///< as the server asked, uncapped
    qint64 limitBytes = 0;                          ///< the cap that TooLarge met
    /// With ProxyFailed: host and port of the proxy that wants a login, or another one than it was given.
    QString proxyWantingLogin;
    bool wasProxyLoginRefused = false; ///< it was given one

    /// True when no byte of the request can have reached the provider.
    [[nodiscard]] bool nothingLeft() const { return kind <= Kind::NotSent; }
    [[nodiscard]] bool wantsProxyLogin() const { return !proxyWantingLogin.isEmpty(); }
    /// True when the provider answered whole and said no.
    [[nodiscard]] bool wasRefused() const { return kind >= Kind::BadRequest && kind <= Kind::TooManyRequests; }
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::ApiError)
