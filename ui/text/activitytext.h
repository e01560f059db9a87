// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityorder.h"
#include "ui/text/errortext.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace bewarje {

/// What was done, in words: the cells of its list, and what is under way. A value that may be used on any thread.
class ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::ActivityText)

public:
    /// `accounts`: their names by key; one that is not in it is shown as its key. The others must outlive this.
    ActivityText(const Texts &texts, const ErrorText &errors, QHash<QString, QString> accounts);

    [[nodiscard]] static QString columnTitle(ActivityColumn column);
    [[nodiscard]] static QString what(OperationKind kind);
    /// Choices of a filter.
    [[nodiscard]] static QString what(ActivityFilter::What what);
    [[nodiscard]] static QString state(ActivityFilter::State state);

    /// Safe to show; empty where nothing is known.
    [[nodiscard]] QString cell(const ActivityEntry &entry, ActivityColumn column) const;
    [[nodiscard]] QString toolTip(const ActivityEntry &entry, ActivityColumn column) const;
    /// For a file: texts whole and as they came, moments in UTC.
    [[nodiscard]] QString exported(const ActivityEntry &entry, ActivityColumn column) const;
    [[nodiscard]] QString accountName(const QString &key) const;

    /// One operation, or `count` of one kind and state: "Deletion of backup 499 of web-server-01".
    [[nodiscard]] static QString running(const OperationRecord &record, int count);
    /// How far it is: "Sending for 3 s", "Goes out at 10:42:05"; for a creation whose backup is being made
    /// "In progress for 2 min, usually 4 min on this server".
    [[nodiscard]] QString progress(const OperationRecord &record, std::chrono::milliseconds elapsed,
                                   std::optional<std::chrono::milliseconds> usual, Timestamp now) const;

private:
    const Texts &m_texts;
    const ErrorText &m_errors;
    QHash<QString, QString> m_accounts;
};

} // namespace bewarje
