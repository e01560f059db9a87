// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/networkfault.h"

namespace bewarje {

namespace {

using Kind = ApiError::Kind;

Kind plainKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return Kind::Cancelled;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::UnknownNetworkError: // unreachable networks too, see kindOfFault()
        return Kind::ConnectionLost;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Kind::Redirected;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::ProtocolFailure: // an answer that is not HTTP, or an HTTP/2 stream that was reset
        return Kind::Malformed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Kind::NotSent;
    default:
        return Kind::Other;
    }
}

} // namespace

std::optional<ApiError::Kind> kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408: // the server gave up on the request: for a write, its outcome is open
        return Kind::UnexpectedStatus;
    case 429:
        return Kind::TooManyRequests;
    default:
        break;
    }
    switch (status / 100) {
    case 2:
        return {};
    case 3:
        return Kind::Redirected;
    case 4:
        return Kind::BadRequest;
    case 5:
        return Kind::ServerError;
    default:
        return Kind::UnexpectedStatus;
    }
}

ApiError::Kind kindOfFault(QNetworkReply::NetworkError error, bool isWrite, bool wasSent)
{
    // No route to the host. For a write it is not said: a connection that stood before can end so too.
    if (error == QNetworkReply::UnknownNetworkError && !isWrite && !wasSent)
        return Kind::ConnectionRefused;
    const Kind kind = plainKind(error);
    const bool saysNothingLeft = kind <= Kind::NotSent;
    return saysNothingLeft && isWrite && wasSent ? Kind::ConnectionLost : kind;
}

bool isTransportFault(QNetworkReply::NetworkError error)
{
    // The groups of QNetworkReply::NetworkError; its ProtocolInvalidOperationError is a status of 400.
    constexpr int firstContentError = 201;
    return error != QNetworkReply::NoError
           && (int(error) < firstContentError || error == QNetworkReply::ContentReSendError
               || error == QNetworkReply::ProtocolFailure);
}

} // namespace bewarje
