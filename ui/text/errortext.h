// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"
#include "app/api/apibase.h"
#include "app/api/apierror.h"
#include "app/api/listing.h"
#include "app/records/activityentry.h"
#include "app/records/operationrecord.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace bewarje {

/// Every sentence about what went wrong and how a write ended: what happened, then what to do.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::ErrorText)

public:
    explicit ErrorText(const Texts &texts) : m_texts(texts) {}

    /// `permissions` are the token's, named on a 403; empty where they are not known.
    [[nodiscard]] QString sentence(const ApiError &error, const QStringList &permissions = {}) const;
    [[nodiscard]] QString sentence(ApiBase::Problem problem) const;
    /// Why a listing is incomplete.
    [[nodiscard]] QString sentence(const Listing &listing) const;
    /// Why a token could not be stored, read or removed.
    [[nodiscard]] QString storing(VaultStatus status, const QString &detail) const;
    [[nodiscard]] QString removing(VaultStatus status, const QString &detail) const;
    /// How one write ended or stands, in one line: "Backup 499 of web-server-01 was deleted."
    [[nodiscard]] QString outcome(const OperationRecord &record) const;
    /// Its state in one or two words, for a results table: "Deleted", "Not sent", "Outcome unknown".
    [[nodiscard]] QString state(const OperationRecord &record) const;
    /// The same for a list of all that was done, where a creation whose backup is there reads "Completed".
    [[nodiscard]] QString state(const ActivityEntry &entry) const;

private:
    [[nodiscard]] QString lost(const ApiError &error) const;
    [[nodiscard]] static QString proxyLogin(const ApiError &error);
    [[nodiscard]] QString forbidden(const ApiError &error, const QStringList &permissions) const;
    [[nodiscard]] QString notFound(const ApiError &error) const;
    [[nodiscard]] QString providerWords(const QString &text) const;
    [[nodiscard]] QString keychainWords(const QString &detail) const;
    [[nodiscard]] QString createOutcome(const OperationRecord &record) const;
    [[nodiscard]] QString deleteOutcome(const OperationRecord &record) const;
    [[nodiscard]] QString restoreOutcome(const OperationRecord &record) const;
    [[nodiscard]] QString keepOutcome(const OperationRecord &record) const;
    [[nodiscard]] QString why(const OperationRecord &record) const;
    [[nodiscard]] static QString callName(ApiCall call);
    [[nodiscard]] static QString stateOf(OperationKind kind, OperationState state, OperationCause cause);
    [[nodiscard]] static QString doneState(OperationKind kind, OperationCause cause);

    const Texts &m_texts;
};

} // namespace bewarje
