// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/activityfilter.h"

#include "app/domain/foldedtext.h"

#include <QStringList>

#include <algorithm>

namespace bewarje {

namespace {

/// Whether one word occurs in each text of a pool, asked at most once a text.
class WordCache
{
public:
    WordCache(const TextPool &pool, const QString &word)
        : m_texts(pool.folded()), m_word(word), m_known(size_t(m_texts.size()), Unasked)
    {}

    bool contains(quint32 text)
    {
        State &state = m_known[text];
        if (state == Unasked)
            state = m_texts.at(text).contains(m_word) ? Yes : No;
        return state == Yes;
    }

private:
    enum State : quint8 { Unasked, Yes, No };
    const QList<QString> &m_texts;
    const QString &m_word;
    std::vector<State> m_known;
};

bool isInId(const QString &id, const QString &word)
{
    const bool isPlain = std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain ? id.contains(word) : foldedText(id).contains(word);
}

void keepMatching(std::vector<quint32> &rows, const ActivityTable &table, const QString &word)
{
    const ActivityTable::Pools &pools = table.pools();
    WordCache servers(pools.servers, word);
    WordCache serverIds(pools.serverIds, word);
    WordCache descriptions(pools.descriptions, word);
    WordCache reasons(pools.reasons, word);
    std::erase_if(rows, [&](quint32 row) {
        const ActivityTable::Texts &texts = table.texts(row);
        return !servers.contains(texts.server) && !isInId(table.at(row).backupId, word)
               && !descriptions.contains(texts.description) && !reasons.contains(texts.reason)
               && !serverIds.contains(texts.serverId);
    });
}

} // namespace

ActivityFilter::What whatOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Create:
        return ActivityFilter::What::Creation;
    case OperationKind::Delete:
        return ActivityFilter::What::Deletion;
    case OperationKind::Restore:
        return ActivityFilter::What::Restore;
    case OperationKind::Keep:
    case OperationKind::Unkeep:
        break;
    }
    return ActivityFilter::What::KeepMark;
}

ActivityFilter::State stateGroupOf(OperationState state)
{
    switch (state) {
    case OperationState::Planned:
    case OperationState::Waiting:
    case OperationState::Intent:
        return ActivityFilter::State::UnderWay;
    case OperationState::Done:
        return ActivityFilter::State::Done;
    case OperationState::Rejected:
    case OperationState::NotDone:
        return ActivityFilter::State::Failed;
    case OperationState::Undone:
    case OperationState::NotSent:
        return ActivityFilter::State::NotSent;
    case OperationState::Unknown:
    case OperationState::Ambiguous:
        return ActivityFilter::State::Unclear;
    case OperationState::LookedAt:
        break;
    }
    return ActivityFilter::State::LookedAt;
}

std::vector<quint32> filteredRows(const ActivityTable &table, const ActivityFilter &filter)
{
    using What = ActivityFilter::What;
    using State = ActivityFilter::State;
    std::vector<quint32> rows;
    rows.reserve(size_t(table.size()));
    for (quint32 row = 0; row < quint32(table.size()); ++row) {
        const ActivityEntry &entry = table.at(row);
        if ((filter.what == What::Any || whatOf(entry.kind) == filter.what)
            && (filter.state == State::Any || stateGroupOf(entry.state) == filter.state)
            && (!filter.server || entry.server.id == *filter.server))
            rows.push_back(row);
    }
    QStringList words = foldedText(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words))
        keepMatching(rows, table, word);
    return rows;
}

} // namespace bewarje
