// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordtext.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

// The words as they stand in people's files. A new enumerator is missing from its switch: the compiler says so.

QLatin1StringView pinned(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Create:
        return "create"_L1;
    case OperationKind::Delete:
        return "delete"_L1;
    case OperationKind::Restore:
        return "restore"_L1;
    case OperationKind::Keep:
        return "keep"_L1;
    case OperationKind::Unkeep:
        return "unkeep"_L1;
    }
    return {};
}

QLatin1StringView pinned(OperationState state)
{
    switch (state) {
    case OperationState::Planned:
        return "planned"_L1;
    case OperationState::Waiting:
        return "waiting"_L1;
    case OperationState::Undone:
        return "undone"_L1;
    case OperationState::NotSent:
        return "not-sent"_L1;
    case OperationState::Intent:
        return "intent"_L1;
    case OperationState::Done:
        return "done"_L1;
    case OperationState::Rejected:
        return "rejected"_L1;
    case OperationState::Unknown:
        return "unknown"_L1;
    case OperationState::NotDone:
        return "not-done"_L1;
    case OperationState::Ambiguous:
        return "ambiguous"_L1;
    case OperationState::LookedAt:
        return "looked-at"_L1;
    }
    return {};
}

QLatin1StringView pinned(OperationCause cause)
{
    switch (cause) {
    case OperationCause::None:
        return "none"_L1;
    case OperationCause::TargetGone:
        return "target-gone"_L1;
    case OperationCause::TargetChanged:
        return "target-changed"_L1;
    case OperationCause::GuardHolds:
        return "guard-holds"_L1;
    case OperationCause::CheckFailed:
        return "check-failed"_L1;
    case OperationCause::RecordFailed:
        return "record-failed"_L1;
    case OperationCause::StoppedByError:
        return "stopped-by-error"_L1;
    case OperationCause::CancelledByPerson:
        return "cancelled"_L1;
    case OperationCause::AlreadyGone:
        return "already-gone"_L1;
    case OperationCause::StillListed:
        return "still-listed"_L1;
    case OperationCause::FoundByTag:
        return "found-by-tag"_L1;
    case OperationCause::CandidatesFound:
        return "candidates-found"_L1;
    case OperationCause::NoneFound:
        return "none-found"_L1;
    case OperationCause::SafetyFailed:
        return "safety-backup-failed"_L1;
    case OperationCause::Interrupted:
        return "interrupted"_L1;
    case OperationCause::AskedAnew:
        return "asked-anew"_L1;
    }
    return {};
}

QLatin1StringView pinned(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::HostNotFound:
        return "host-not-found"_L1;
    case ApiError::Kind::ConnectionRefused:
        return "connection-refused"_L1;
    case ApiError::Kind::TlsFailed:
        return "tls-failed"_L1;
    case ApiError::Kind::ProxyFailed:
        return "proxy-failed"_L1;
    case ApiError::Kind::NotSent:
        return "not-sent"_L1;
    case ApiError::Kind::BadRequest:
        return "bad-request"_L1;
    case ApiError::Kind::Unauthorized:
        return "unauthorized"_L1;
    case ApiError::Kind::Forbidden:
        return "forbidden"_L1;
    case ApiError::Kind::NotFound:
        return "not-found"_L1;
    case ApiError::Kind::TooManyRequests:
        return "too-many-requests"_L1;
    case ApiError::Kind::ServerError:
        return "server-error"_L1;
    case ApiError::Kind::Redirected:
        return "redirected"_L1;
    case ApiError::Kind::UnexpectedStatus:
        return "unexpected-status"_L1;
    case ApiError::Kind::ConnectionLost:
        return "connection-lost"_L1;
    case ApiError::Kind::TimedOut:
        return "timed-out"_L1;
    case ApiError::Kind::Cancelled:
        return "cancelled"_L1;
    case ApiError::Kind::Malformed:
        return "malformed"_L1;
    case ApiError::Kind::TooLarge:
        return "too-large"_L1;
    case ApiError::Kind::Other:
        return "other"_L1;
    }
    return {};
}

QLatin1StringView pinned(ApiCall call)
{
    switch (call) {
    case ApiCall::WhoAmI:
        return "who-am-i"_L1;
    case ApiCall::ListServers:
        return "list-servers"_L1;
    case ApiCall::ListBackups:
        return "list-backups"_L1;
    case ApiCall::CreateBackup:
        return "create-backup"_L1;
    case ApiCall::DeleteBackup:
        return "delete-backup"_L1;
    case ApiCall::RestoreServer:
        return "restore-server"_L1;
    }
    return {};
}

/// How many enumerators have the pinned word, and are found by it.
template<typename Enum, typename Reader>
int agreeing(Reader reader)
{
    int count = 0;
    for (auto value = Enum(0); !pinned(value).isEmpty(); value = Enum(int(value) + 1)) {
        const std::optional<Enum> read = reader(QString(pinned(value)));
        if (recordtext::of(value) != pinned(value) || read != value)
            return -1;
        ++count;
    }
    return count;
}

} // namespace

class RecordTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWordStays();
    void knowsNoOtherWord_data();
    void knowsNoOtherWord();
};

void RecordTextTest::everyWordStays()
{
    QCOMPARE(agreeing<OperationKind>(recordtext::kindOf), 5);
    QCOMPARE(agreeing<OperationState>(recordtext::stateOf), 11);
    QCOMPARE(agreeing<OperationCause>(recordtext::causeOf), 16);
    QCOMPARE(agreeing<ApiError::Kind>(recordtext::errorKindOf), 19);
    QCOMPARE(agreeing<ApiCall>(recordtext::callOf), 6);
}

void RecordTextTest::knowsNoOtherWord_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u""_s, u"Create"_s, u"create "_s, u"intent\0"_s, u"0"_s, u"erase"_s})
        QTest::addRow("'%s'", qPrintable(word)) << word;
}

void RecordTextTest::knowsNoOtherWord()
{
    QFETCH(QString, word);
    QVERIFY(!recordtext::kindOf(word));
    QVERIFY(!recordtext::stateOf(word));
    QVERIFY(!recordtext::causeOf(word));
    QVERIFY(!recordtext::errorKindOf(word));
    QVERIFY(!recordtext::callOf(word));
}

QTEST_APPLESS_MAIN(RecordTextTest)

#include "tst_recordtext.moc"
