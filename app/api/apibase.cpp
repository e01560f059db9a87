// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apibase.h"

#include <QHostAddress>

namespace bewarje {

namespace {

bool isThisMachine(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
           || (address.protocol() == QAbstractSocket::IPv4Protocol
               && address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

ApiBase::Problem problemOf(const QUrl &url)
{
    using Problem = ApiBase::Problem;
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return Problem::Invalid;
    const bool isHttps = url.scheme() == QLatin1StringView("https");
    const bool isLocalHttp = url.scheme() == QLatin1StringView("http") && isThisMachine(url.host());
    if (!isHttps && !isLocalHttp)
        return Problem::NotHttps;
    if (url.authority().contains(u'@'))
        return Problem::HasUserInfo;
    if (url.hasQuery() || url.hasFragment())
        return Problem::HasQueryOrFragment;
    return Problem::None;
}

/// One form for one address: no default port, no dot segments, no trailing slash.
QUrl normalised(QUrl url)
{
    if (url.port() == (url.scheme() == QLatin1StringView("https") ? 443 : 80))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

ApiBase ApiBase::parse(const QString &text, Problem *problem)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const Problem found = trimmed.isEmpty() ? Problem::Empty : problemOf(url);
    if (problem != nullptr)
        *problem = found;
    ApiBase base;
    if (found == Problem::None)
        base.m_url = normalised(url);
    return base;
}

ApiBase ApiBase::provider()
{
    return parse(QStringLiteral("https://admin.vps.org/api/v1"));
}

QString ApiBase::toString() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QUrl ApiBase::resolve(const QByteArray &encodedPath, const QUrlQuery &query) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + QLatin1StringView(encodedPath), QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query);
    // QUrl undoes the encoding of dots: an id of dots only would climb out of its path.
    const QByteArray wanted = m_url.path(QUrl::FullyEncoded).toLatin1() + encodedPath;
    return url.path(QUrl::FullyEncoded).toLatin1() == wanted ? url : QUrl();
}

QUrl ApiBase::sameCollection(const QByteArray &encodedPath, const QString &next) const
{
    const QUrl own = resolve(encodedPath);
    const QUrl given(next, QUrl::StrictMode);
    if (isNull() || next.isEmpty() || !given.isValid())
        return {};
    QUrl url = own.resolved(given);
    url.setFragment(QString());
    const bool isSame = url.isValid() && url.scheme() == own.scheme() && url.host() == own.host()
                        && portOf(url) == portOf(own) && !url.authority().contains(u'@')
                        && url.path(QUrl::FullyEncoded) == own.path(QUrl::FullyEncoded);
    return isSame ? url : QUrl();
}

} // namespace bewarje
