// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

OperationRecord record(OperationKind kind, OperationState state, OperationCause cause = OperationCause::None)
{
    OperationRecord result;
    result.kind = kind;
    result.state = state;
    result.cause = cause;
    result.server = {ResourceId(u"12345"_s, ResourceId::JsonType::Number), u"web-server-01"_s};
    Backup backup;
    backup.id = ResourceId(u"499"_s, ResourceId::JsonType::Number);
    backup.server = result.server;
    result.backup = backup;
    return result;
}

void verifySentence(const QString &text)
{
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    QVERIFY2(!text.contains(u'!'), qPrintable(text));
    QVERIFY2(!text.contains("please"_L1, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorOfEveryCallHasASentence()
    {
        for (int kind = 0; kind <= int(ApiError::Kind::Other); ++kind) {
            for (int call = 0; call <= int(ApiCall::RestoreServer); ++call) {
                ApiError error;
                error.kind = ApiError::Kind(kind);
                error.call = ApiCall(call);
                error.httpStatus = 418;
                error.limitBytes = 4 << 20;
                verifySentence(m_sentences.sentence(error));
            }
        }
    }

    void tellsWhichProxyWantsALogin()
    {
        ApiError error;
        error.kind = ApiError::Kind::ProxyFailed;
        error.proxyWantingLogin = u"proxy\u202e.example:3128"_s;
        QCOMPARE(m_sentences.sentence(error),
                 u"The proxy proxy<U+202E>.example:3128 wants a login. Enter it to go on."_s);
        error.wasProxyLoginRefused = true;
        QCOMPARE(m_sentences.sentence(error),
                 u"The proxy proxy<U+202E>.example:3128 refused the login. Enter it again."_s);
    }

    void neverAdvisesToRepeatALostWrite()
    {
        for (const auto kind : {ApiError::Kind::ConnectionLost, ApiError::Kind::TimedOut, ApiError::Kind::Malformed}) {
            ApiError error;
            error.kind = kind;
            error.call = ApiCall::CreateBackup;
            QVERIFY(!m_sentences.sentence(error).contains("try again"_L1, Qt::CaseInsensitive));
        }
    }

    void everyOutcomeHasASentenceAndAState()
    {
        for (int kind = 0; kind <= int(OperationKind::Restore); ++kind) {
            for (int state = 0; state <= int(OperationState::LookedAt); ++state) {
                for (int cause = 0; cause <= int(OperationCause::NoneFound); ++cause) {
                    OperationRecord one = record(OperationKind(kind), OperationState(state), OperationCause(cause));
                    one.candidates.resize(2);
                    verifySentence(m_sentences.outcome(one));
                    QVERIFY(m_sentences.outcome(one).contains("web-server-01"_L1));
                    QVERIFY(!m_sentences.state(one).isEmpty());
                    if (one.state == OperationState::Unknown)
                        QVERIFY(m_sentences.outcome(one).startsWith("Outcome unknown"_L1));
                }
            }
        }
    }

    void saysOutcomes()
    {
        QCOMPARE(m_sentences.outcome(record(OperationKind::Delete, OperationState::Done)),
                 u"Backup 499 of web-server-01 was deleted."_s);
        QCOMPARE(m_sentences.state(record(OperationKind::Delete, OperationState::Done, OperationCause::AlreadyGone)),
                 u"Already gone"_s);
        OperationRecord restored = record(OperationKind::Restore, OperationState::Done);
        restored.message = u"Queued <b>now</b>"_s;
        const QString text = m_sentences.outcome(restored);
        QVERIFY(text.startsWith("Restore accepted"_L1));
        QVERIFY(text.endsWith("The provider says: Queued <b>now</b>"_L1));
        QVERIFY(!text.contains("restored"_L1));
    }

    void namesPermissionsAndWaits()
    {
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.call = ApiCall::DeleteBackup;
        const QString text = m_sentences.sentence(error, {u"backups:read"_s, u"servers:read"_s});
        QVERIFY(text.contains("delete a backup"_L1));
        QVERIFY(text.contains("backups:read, servers:read"_L1));
        error.kind = ApiError::Kind::TooManyRequests;
        error.retryAfter = std::chrono::seconds(90);
        QVERIFY(m_sentences.sentence(error).contains("1 min"_L1));
    }

    void hostileNamesNeverRewriteASentence()
    {
        OperationRecord one = record(OperationKind::Delete, OperationState::Done);
        one.server.name = u"%1 %2 %n"_s;
        one.backup->id = ResourceId(u"%2"_s, ResourceId::JsonType::String);
        QCOMPARE(m_sentences.outcome(one), u"Backup %2 of %1 %2 %n was deleted."_s);
        one.kind = OperationKind::Restore;
        one.state = OperationState::Rejected;
        QCOMPARE(m_sentences.outcome(one), u"The restore of %1 %2 %n from backup %2 was refused."_s);
    }

    void everyVerdictAndKeychainAnswerHasASentence()
    {
        Listing listing;
        QVERIFY(m_sentences.sentence(listing).isEmpty());
        for (int verdict = 1; verdict <= int(ListingVerdict::TooManyPages); ++verdict) {
            listing.verdict = ListingVerdict(verdict);
            listing.unreadable = 3;
            verifySentence(m_sentences.sentence(listing));
        }
        listing.verdict = ListingVerdict::CountDiffers;
        listing.statedCount = 8310;
        QVERIFY(m_sentences.sentence(listing).contains("8,310"_L1));
        for (int status = 1; status <= int(VaultStatus::Damaged); ++status) {
            verifySentence(m_sentences.storing(VaultStatus(status), {}));
            verifySentence(m_sentences.removing(VaultStatus(status), {}));
        }
        for (int problem = 1; problem <= int(ApiBase::Problem::HasQueryOrFragment); ++problem)
            verifySentence(m_sentences.sentence(ApiBase::Problem(problem)));
    }

private:
    Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    ErrorText m_sentences{m_texts};
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
