// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/refresher.h"
#include "tests/support/fakelistings.h"
#include "tests/support/somebackups.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace bewarje::tests {

[[nodiscard]] Backup running(qint64 id, int server);
[[nodiscard]] ApiError failure(ApiError::Kind kind, std::optional<std::chrono::seconds> retryAfter = {});

/// A refresher between fakes, anew for each test. No test waits for a timer: each is found by name, its span is
/// read, and it is fired by hand.
class RefresherBench : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    inline static const QString OfAll = QStringLiteral("listingOfAll");

    [[nodiscard]] int pause(const QString &timer) const;
    void fire(const QString &timer);
    void take(size_t read, const std::vector<Backup> &backups, ListingVerdict verdict = ListingVerdict::Complete);
    [[nodiscard]] PendingCall wish(const ListingScope &scope, Refresher::Wisher wisher = Refresher::Wisher::Person);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeListings> m_source;
    std::unique_ptr<BackupCatalog> m_backups;
    std::unique_ptr<ServerCatalog> m_servers;
    std::unique_ptr<Refresher> m_refresher;
    QList<Result<SharedListing>> m_answers;
};

} // namespace bewarje::tests
