// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/itemscanner.h"
#include "app/api/secret.h"
#include "app/domain/backuptable.h"
#include "app/domain/server.h"
#include "app/domain/tablewriter.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace bewarje {

/// What one page of a list held.
struct PageContent
{
    enum class State : quint8 {
        Whole,
        Cut,       ///< JSON that does not end
        Malformed, ///< no JSON, or not a list
        TooLarge   ///< what is not items is above its cap
    };

    State state = State::Whole;
    bool isBareArray = false;
    std::optional<qint64> count;
    QString next; ///< empty where there is none
    BackupTable backups;
    QList<Server> servers;
    qint64 unreadable = 0;

    /// Items that came, readable or not.
    [[nodiscard]] qint64 items() const { return backups.size() + servers.size() + unreadable; }
};

struct PageLimits
{
    qint64 itemBytes = 8LL * 1024 * 1024;
    qint64 restBytes = 1024LL * 1024;
};

/// Reads one page of a list in pieces: each run of whole items goes to the JSON reader as it comes, and
/// the body without its items is read strictly at the end. Not a QObject; use it on any one thread.
class PageReader
{
public:
    enum class Items : quint8 { Backups, Servers };

    PageReader(Items items, PageLimits limits, Secret token);
    ~PageReader();

    /// False once the body cannot become a page any more.
    bool take(QByteArrayView bytes);
    /// Once, at the end.
    [[nodiscard]] std::shared_ptr<PageContent> finish();

private:
    class Parser;

    void takeRest(QByteArrayView bytes);
    void takeItems(QByteArrayView bytes, const ItemScanner::Part &part);
    void readItems();
    [[nodiscard]] bool openSlice();
    [[nodiscard]] bool readSlice();
    [[nodiscard]] bool readRest();
    void fail(PageContent::State state);

    Items m_items;
    PageLimits m_limits;
    Secret m_token;
    std::unique_ptr<Parser> m_parser;
    ItemScanner m_scanner;
    std::shared_ptr<PageContent> m_content;
    TableWriter m_writer;
    QByteArray m_slice;
    QByteArray m_rest;
    bool m_hasItems = false;
    bool m_isSkipping = false;
};

} // namespace bewarje
