// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two whole sentences after each other; the second may be empty.
QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QString(first + u' ' + second);
}

bool isWrite(ApiCall call)
{
    return call == ApiCall::CreateBackup || call == ApiCall::DeleteBackup || call == ApiCall::RestoreServer;
}

} // namespace

QString ErrorText::sentence(const ApiError &error, const QStringList &permissions) const
{
    switch (error.kind) {
    case ApiError::Kind::HostNotFound:
        return tr("The provider's address was not found. Check the network and the API address.");
    case ApiError::Kind::ConnectionRefused:
        return tr("No connection to the provider. Check the network and the API address, then try again.");
    case ApiError::Kind::TlsFailed:
        return tr("The provider could not prove who it is, so nothing was sent. Check this computer's date and "
                  "the network.");
    case ApiError::Kind::ProxyFailed:
        if (error.wantsProxyLogin())
            return proxyLogin(error);
        return tr("The proxy refused the connection. Check the system's proxy settings and its login.");
    case ApiError::Kind::NotSent:
        return tr("Nothing was sent, because the address is not one of this account. Check the API address.");
    case ApiError::Kind::Unauthorized:
        return tr("The provider refused the token. Enter the token again, or make a new one in the provider's "
                  "console.");
    case ApiError::Kind::TooManyRequests:
        if (error.retryAfter)
            return tr("The provider asks for fewer requests. Try again in %1.")
                .arg(m_texts.duration(*error.retryAfter));
        return tr("The provider asks for fewer requests. Wait a moment, then try again.");
    case ApiError::Kind::ServerError:
        return joined(tr("The provider has a fault (HTTP %1). Try again later.").arg(QString::number(error.httpStatus)),
                      providerWords(error.serverText));
    case ApiError::Kind::Redirected:
        return tr("The provider pointed to another address, which is never followed. Check the API address.");
    case ApiError::Kind::UnexpectedStatus:
        return joined(tr("The provider gave an unexpected answer (HTTP %1). Check the API address.")
                          .arg(QString::number(error.httpStatus)),
                      providerWords(error.serverText));
    case ApiError::Kind::BadRequest:
        return joined(tr("The provider did not accept the request (HTTP %1). Change it, then try again.")
                          .arg(QString::number(error.httpStatus)),
                      providerWords(error.serverText));
    case ApiError::Kind::Forbidden:
        return forbidden(error, permissions);
    case ApiError::Kind::NotFound:
        return notFound(error);
    default:
        return lost(error);
    }
}

QString ErrorText::proxyLogin(const ApiError &error)
{
    const QString proxy = outside::forDialog(error.proxyWantingLogin);
    return error.wasProxyLoginRefused ? tr("The proxy %1 refused the login. Enter it again.").arg(proxy)
                                      : tr("The proxy %1 wants a login. Enter it to go on.").arg(proxy);
}

QString ErrorText::lost(const ApiError &error) const
{
    // A write whose answer was lost must not be repeated before its outcome is known.
    const QString advice = isWrite(error.call) ? tr("Refresh the list to see what became of it.") : tr("Try again.");
    switch (error.kind) {
    case ApiError::Kind::ConnectionLost:
        return joined(tr("The connection was lost before the whole answer came."), advice);
    case ApiError::Kind::TimedOut:
        return joined(tr("The provider did not answer in time."), advice);
    case ApiError::Kind::Cancelled:
        return joined(tr("The request was cancelled."), advice);
    case ApiError::Kind::Malformed:
        return joined(tr("The provider's answer could not be read."),
                      isWrite(error.call) ? advice : tr("Check the API address, then try again."));
    case ApiError::Kind::TooLarge:
        return tr("The provider's answer is larger than %1. Raise the limit in the settings, or check the API "
                  "address.")
            .arg(m_texts.locale().formattedDataSize(error.limitBytes));
    default:
        return joined(tr("The request failed for an unknown reason."), advice);
    }
}

QString ErrorText::providerWords(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    return tr("The provider says: %1").arg(outside::forDialog(text.trimmed()));
}

QString ErrorText::forbidden(const ApiError &error, const QStringList &permissions) const
{
    const QString refused = joined(tr("The token is not allowed to do this: %1.").arg(callName(error.call)),
                                   providerWords(error.serverText));
    if (permissions.isEmpty())
        return joined(refused, tr("Use a token with more permissions."));
    return joined(
        refused,
        tr("The token's permissions are: %1. Use one with more.").arg(outside::forDialog(permissions.join(u", "_s))));
}

QString ErrorText::notFound(const ApiError &error) const
{
    switch (error.call) {
    case ApiCall::CreateBackup:
        return joined(tr("The provider does not know this server. Refresh the list."), providerWords(error.serverText));
    case ApiCall::DeleteBackup:
        return joined(tr("The provider does not know this backup. Refresh the list."), providerWords(error.serverText));
    case ApiCall::RestoreServer:
        return joined(tr("The provider does not know this server or this backup. Refresh the list."),
                      providerWords(error.serverText));
    case ApiCall::WhoAmI:
    case ApiCall::ListServers:
    case ApiCall::ListBackups:
        break;
    }
    return tr("The provider has no such page. Check the API address.");
}

QString ErrorText::callName(ApiCall call)
{
    switch (call) {
    case ApiCall::WhoAmI:
        //: A call of the provider's API, after "The token is not allowed to do this:"
        return tr("read the account");
    case ApiCall::ListServers:
        return tr("list the servers");
    case ApiCall::ListBackups:
        return tr("list the backups");
    case ApiCall::CreateBackup:
        return tr("create a backup");
    case ApiCall::DeleteBackup:
        return tr("delete a backup");
    case ApiCall::RestoreServer:
        return tr("restore a server");
    }
    return {};
}

QString ErrorText::sentence(ApiBase::Problem problem) const
{
    switch (problem) {
    case ApiBase::Problem::None:
        return {};
    case ApiBase::Problem::Empty:
        return tr("The API address is empty. Enter it.");
    case ApiBase::Problem::Invalid:
        return tr("The API address cannot be read. Enter it like https://admin.vps.org/api/v1.");
    case ApiBase::Problem::NotHttps:
        return tr("The API address is not encrypted. Enter one that begins with https://.");
    case ApiBase::Problem::HasUserInfo:
        return tr("The API address holds a user name or a password. Remove it.");
    case ApiBase::Problem::HasQueryOrFragment:
        return tr("The API address holds a ? or a #. Remove it and what follows.");
    }
    return {};
}

QString ErrorText::sentence(const Listing &listing) const
{
    const QString came = m_texts.count(listing.backups.size());
    switch (listing.verdict) {
    case ListingVerdict::Complete:
        return {};
    case ListingVerdict::PageFailed:
        return joined(tr("The list is incomplete: %1 backups came, then a page failed.").arg(came),
                      listing.error ? sentence(*listing.error) : tr("Refresh to try again."));
    case ListingVerdict::CountDiffers:
        if (!listing.statedCount)
            return tr("The list is incomplete: the number of backups changed while it was read. Refresh to try again.");
        return tr("The list is incomplete: %1 backups came, the provider states %2. Refresh to try again.")
            .arg(came, m_texts.count(*listing.statedCount));
    case ListingVerdict::Repeated:
        return tr("The list may be incomplete: it changed while it was read. Refresh to try again.");
    case ListingVerdict::Unreadable:
        return tr("The list is incomplete: %n entries could not be read. Look at them in the provider's console.",
                  nullptr, static_cast<int>(std::min<qint64>(listing.unreadable, 1'000'000'000)));
    case ListingVerdict::NextRefused:
        return tr("The list is incomplete: its next page is at another address, which is never followed. Check the "
                  "API address.");
    case ListingVerdict::TooManyPages:
        return tr("The list is incomplete: it has more pages than can be read. Choose a server to see its backups.");
    }
    return {};
}

QString ErrorText::storing(VaultStatus status, const QString &detail) const
{
    switch (status) {
    case VaultStatus::Done:
        return {};
    case VaultStatus::NotFound:
        return tr("The token was not found in the keychain, or the keychain is locked. Unlock it and retry, or enter "
                  "the token again.");
    case VaultStatus::Unavailable:
        return joined(tr("There is no keychain on this system. The token is kept for this session only."),
                      keychainWords(detail));
    case VaultStatus::Refused:
        return joined(tr("The keychain refused access to the token. Allow it and retry."), keychainWords(detail));
    case VaultStatus::TimedOut:
        return tr("The keychain did not answer in time. Unlock it and retry.");
    case VaultStatus::Damaged:
        return tr("The keychain holds something that is not a token. Enter the token again.");
    }
    return {};
}

QString ErrorText::removing(VaultStatus status, const QString &detail) const
{
    switch (status) {
    case VaultStatus::Done:
        return {};
    case VaultStatus::NotFound:
        return tr("It is not certain that the token was removed: the keychain may be locked. Unlock it and look "
                  "there.");
    case VaultStatus::Unavailable:
        return joined(tr("The keychain cannot be reached, so the token may still be there. Look there and remove it."),
                      keychainWords(detail));
    case VaultStatus::Refused:
        return joined(tr("The keychain refused to remove the token. Remove it there."), keychainWords(detail));
    case VaultStatus::TimedOut:
        return tr("The keychain did not answer in time, so the token may still be there. Look there and remove it.");
    case VaultStatus::Damaged:
        return tr("The keychain still holds an entry for this account. Remove it there.");
    }
    return {};
}

QString ErrorText::keychainWords(const QString &detail) const
{
    if (detail.trimmed().isEmpty())
        return {};
    return tr("The keychain says: %1").arg(outside::forDialog(detail.trimmed()));
}

} // namespace bewarje
