// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outcome.h"

#include <QTest>

using namespace bewarje;

using Kind = ApiError::Kind;

class OutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void error_data();
    void error();
    void deletion_data();
    void deletion();
    void stop_data();
    void stop();
};

void OutcomeTest::error_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<OperationState>("create");
    QTest::addColumn<OperationState>("remove");
    QTest::addColumn<OperationState>("restore");

    constexpr auto no = OperationState::Rejected;
    constexpr auto lost = OperationState::Unknown;
    constexpr auto done = OperationState::Done;
    QTest::newRow("host not found") << Kind::HostNotFound << 0 << no << no << no;
    QTest::newRow("connection refused") << Kind::ConnectionRefused << 0 << no << no << no;
    QTest::newRow("TLS failed") << Kind::TlsFailed << 0 << no << no << no;
    QTest::newRow("proxy failed") << Kind::ProxyFailed << 407 << no << no << no;
    QTest::newRow("not sent") << Kind::NotSent << 0 << no << no << no;
    for (const int status : {400, 405, 409, 413, 415, 422})
        QTest::addRow("%d", status) << Kind::BadRequest << status << no << no << no;
    // Whatever else begins with 4 is not on the list.
    for (const int status : {402, 406, 410, 412, 418, 423, 425, 451, 499})
        QTest::addRow("%d", status) << Kind::BadRequest << status << lost << lost << lost;
    QTest::newRow("401") << Kind::Unauthorized << 401 << no << no << no;
    QTest::newRow("403") << Kind::Forbidden << 403 << no << no << no;
    QTest::newRow("404") << Kind::NotFound << 404 << no << lost << no;
    QTest::newRow("429") << Kind::TooManyRequests << 429 << no << no << no;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << Kind::ServerError << status << lost << lost << lost;
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << Kind::Redirected << status << lost << lost << lost;
    QTest::newRow("408") << Kind::UnexpectedStatus << 408 << lost << lost << lost;
    QTest::newRow("200 not a create's") << Kind::UnexpectedStatus << 200 << lost << lost << done;
    QTest::newRow("lost, no status") << Kind::ConnectionLost << 0 << lost << lost << lost;
    QTest::newRow("lost inside a 400") << Kind::ConnectionLost << 400 << lost << lost << lost;
    QTest::newRow("lost inside a 201") << Kind::ConnectionLost << 201 << lost << lost << done;
    QTest::newRow("timed out") << Kind::TimedOut << 0 << lost << lost << lost;
    QTest::newRow("timed out after a 202") << Kind::TimedOut << 202 << lost << lost << done;
    QTest::newRow("cancelled") << Kind::Cancelled << 0 << lost << lost << lost;
    QTest::newRow("malformed 201") << Kind::Malformed << 201 << lost << lost << done;
    QTest::newRow("malformed 400") << Kind::Malformed << 400 << lost << lost << lost;
    QTest::newRow("too large") << Kind::TooLarge << 200 << lost << lost << done;
    QTest::newRow("other") << Kind::Other << 0 << lost << lost << lost;
}

void OutcomeTest::error()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    QTEST(outcomeOf(OperationKind::Create, error), "create");
    QTEST(outcomeOf(OperationKind::Delete, error), "remove");
    QTEST(outcomeOf(OperationKind::Restore, error), "restore");
}

void OutcomeTest::deletion_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<OperationState>("state");
    QTest::newRow("204") << 204 << OperationState::Done;
    for (const int status : {200, 201, 202, 203, 205, 206})
        QTest::addRow("%d", status) << status << OperationState::Unknown;
}

void OutcomeTest::deletion()
{
    QFETCH(int, status);
    QTEST(outcomeOfDeletion(status), "state");
}

void OutcomeTest::stop_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stops");
    for (const int status : {0, 200, 204, 400, 404, 409, 429, 500, 503})
        QTest::addRow("%d", status) << status << false;
    QTest::newRow("401") << 401 << true;
    QTest::newRow("403") << 403 << true;
}

void OutcomeTest::stop()
{
    QFETCH(int, status);
    QTEST(stopsBatch(status), "stops");
}

QTEST_APPLESS_MAIN(OutcomeTest)

#include "tst_outcome.moc"
