// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/networkfault.h"

#include <QTest>

using namespace bewarje;
using Kind = ApiError::Kind;
using Error = QNetworkReply::NetworkError;

class TestNetworkFault : public QObject
{
    Q_OBJECT

private slots:
    void mapsEveryStatus_data();
    void mapsEveryStatus();
    void mapsFaults_data();
    void mapsFaults();
    void tellsFaultsFromStatuses();
};

void TestNetworkFault::mapsEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << kind; };
    row(100, Kind::UnexpectedStatus);
    for (const int status : {301, 302, 303, 304, 307, 308})
        row(status, Kind::Redirected);
    for (const int status : {400, 402, 405, 409, 413, 415, 418, 422})
        row(status, Kind::BadRequest);
    row(401, Kind::Unauthorized);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(408, Kind::UnexpectedStatus);
    row(429, Kind::TooManyRequests);
    for (const int status : {500, 502, 503, 504, 599})
        row(status, Kind::ServerError);
    row(600, Kind::UnexpectedStatus);
    row(999, Kind::UnexpectedStatus);
}

void TestNetworkFault::mapsEveryStatus()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QVERIFY(kindOfStatus(status).has_value());
    QCOMPARE(*kindOfStatus(status), kind);
    for (const int success : {200, 201, 202, 204, 299})
        QVERIFY(!kindOfStatus(success).has_value());
}

void TestNetworkFault::mapsFaults_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("read");      // a GET that has not left
    QTest::addColumn<Kind>("write");     // a POST of which nothing is known to have left
    QTest::addColumn<Kind>("sentWrite"); // a POST that has left
    const auto row = [](const char *name, Error error, Kind read, Kind write, Kind sentWrite) {
        QTest::newRow(name) << error << read << write << sentWrite;
    };
    const auto lost = Kind::ConnectionLost;
    row("refused", Error::ConnectionRefusedError, Kind::ConnectionRefused, Kind::ConnectionRefused, lost);
    row("not found", Error::HostNotFoundError, Kind::HostNotFound, Kind::HostNotFound, lost);
    row("tls", Error::SslHandshakeFailedError, Kind::TlsFailed, Kind::TlsFailed, lost);
    row("proxy refused", Error::ProxyConnectionRefusedError, Kind::ProxyFailed, Kind::ProxyFailed, lost);
    row("proxy login", Error::ProxyAuthenticationRequiredError, Kind::ProxyFailed, Kind::ProxyFailed, lost);
    row("unreachable", Error::UnknownNetworkError, Kind::ConnectionRefused, lost, lost);
    row("closed", Error::RemoteHostClosedError, lost, lost, lost);
    row("cannot send again", Error::ContentReSendError, lost, lost, lost);
    row("timeout", Error::TimeoutError, Kind::TimedOut, Kind::TimedOut, Kind::TimedOut);
    row("aborted", Error::OperationCanceledError, Kind::Cancelled, Kind::Cancelled, Kind::Cancelled);
    row("junk", Error::ProtocolFailure, Kind::Malformed, Kind::Malformed, Kind::Malformed);
    row("scheme", Error::ProtocolUnknownError, Kind::NotSent, Kind::NotSent, lost);
}

void TestNetworkFault::mapsFaults()
{
    QFETCH(Error, error);
    QFETCH(Kind, read);
    QFETCH(Kind, write);
    QFETCH(Kind, sentWrite);
    QCOMPARE(kindOfFault(error, false, false), read);
    QCOMPARE(kindOfFault(error, true, false), write);
    QCOMPARE(kindOfFault(error, true, true), sentWrite);
}

void TestNetworkFault::tellsFaultsFromStatuses()
{
    for (const Error error :
         {Error::RemoteHostClosedError, Error::ProxyNotFoundError, Error::ContentReSendError, Error::ProtocolFailure})
        QVERIFY(isTransportFault(error));
    // What Qt 6.4 makes of 400, 401, 403, 404, 429, 500 and 503.
    for (const Error error : {Error::NoError, Error::ProtocolInvalidOperationError, Error::AuthenticationRequiredError,
                              Error::ContentAccessDenied, Error::ContentNotFoundError, Error::UnknownContentError,
                              Error::InternalServerError, Error::ServiceUnavailableError})
        QVERIFY(!isTransportFault(error));
}

QTEST_GUILESS_MAIN(TestNetworkFault)
#include "tst_networkfault.moc"
