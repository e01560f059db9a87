// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/clock.h"
#include "app/records/sqljournal.h"
#include "tests/app/records/storefolder.h"

#include <QObject>
#include <QStringList>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

namespace bewarje::tests {

class SetClock : public Clock
{
public:
    Timestamp now() const override { return m_now; }
    void set(qint64 msecs) { m_now = Timestamp::fromMSecs(msecs); }

private:
    Timestamp m_now = Timestamp::fromMSecs(1'737'000'000'000);
};

/// "recorded 7 intent" and "failed 7 intent" in the order of the signals.
class Told : public QObject
{
public:
    explicit Told(const Journal &journal)
    {
        connect(&journal, &Journal::recorded, this,
                [this](const OperationRecord &record) { lines.append(QStringLiteral("recorded ") + lineOf(record)); });
        connect(&journal, &Journal::recordFailed, this, [this](const OperationRecord &record, const QString &detail) {
            lines.append(QStringLiteral("failed ") + lineOf(record));
            details.append(detail);
        });
    }

    QStringList lines;
    QStringList details;

private:
    static QString lineOf(const OperationRecord &record)
    {
        return QStringLiteral("%1 %2").arg(record.id).arg(int(record.state));
    }
};

inline std::optional<QString> given()
{
    return {};
}

/// What the tests of SqlJournal begin with: a folder for its file, a clock that stands, and no journal yet.
class JournalFixture : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void cleanup() { m_journal.reset(); }

protected:
    [[nodiscard]] std::unique_ptr<SqlJournal> make(SqlJournal::Claim claim = given) const
    {
        return std::make_unique<SqlJournal>(m_folder->file(), m_clock, std::move(claim));
    }
    [[nodiscard]] static bool isReady(const Journal &journal)
    {
        return journal.facts().state == JournalFacts::State::Ready;
    }
    /// Opens m_journal and waits for it.
    void open()
    {
        m_journal = make();
        m_journal->open();
        QTRY_VERIFY(isReady(*m_journal));
    }

    SetClock m_clock;
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<SqlJournal> m_journal;
};

} // namespace bewarje::tests
