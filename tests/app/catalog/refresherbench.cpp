// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/catalog/refresherbench.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace bewarje::tests {

Backup running(qint64 id, int server)
{
    Backup backup = some::backup(id, server, 1000);
    backup.statusWord = u"in_progress"_s;
    return backup;
}

ApiError failure(ApiError::Kind kind, std::optional<std::chrono::seconds> retryAfter)
{
    ApiError error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

void RefresherBench::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_source = std::make_unique<FakeListings>();
    m_backups = std::make_unique<BackupCatalog>();
    m_servers = std::make_unique<ServerCatalog>();
    m_refresher = std::make_unique<Refresher>(*m_source, *m_backups, *m_servers, *m_clock, RefreshPace{});
}

void RefresherBench::cleanup()
{
    m_refresher.reset();
    m_backups.reset();
    m_answers.clear();
}

int RefresherBench::pause(const QString &name) const
{
    const auto *timer = m_refresher->findChild<QTimer *>(name);
    return timer && timer->isActive() ? timer->interval() : -1;
}

void RefresherBench::fire(const QString &name)
{
    auto *timer = m_refresher->findChild<QTimer *>(name);
    QVERIFY(timer && timer->isActive());
    timer->stop(); // single shot
    QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
}

void RefresherBench::take(size_t read, const std::vector<Backup> &backups, ListingVerdict verdict)
{
    auto listing = std::make_shared<Listing>(*some::listing(backups, m_source->at(read).scope));
    listing->verdict = verdict;
    const QSignalSpy changed(m_backups.get(), &BackupCatalog::changed);
    m_source->answer(read, SharedListing(listing));
    QTRY_COMPARE(changed.count(), 1);
}

PendingCall RefresherBench::wish(const ListingScope &scope, Refresher::Wisher wisher)
{
    return m_refresher->list(
        scope, m_clock->steady(), [this](const Result<SharedListing> &result) { m_answers.append(result); }, wisher);
}

} // namespace bewarje::tests
