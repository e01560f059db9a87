// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/textmatch.h"

#include "app/domain/foldedtext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace bewarje {

namespace {

/// Whether one word occurs in each of the folded texts, asked at most once a text.
class WordCache
{
public:
    WordCache(qsizetype count, const QString &word) : m_known(size_t(count), Unasked), m_word(word) {}

    bool contains(quint32 index, const QString &text)
    {
        State &state = m_known[index];
        if (state == Unasked)
            state = text.contains(m_word) ? Yes : No;
        return state == Yes;
    }

private:
    enum State : quint8 { Unasked, Yes, No };
    std::vector<State> m_known;
    const QString &m_word;
};

/// Whether one word occurs in ids; of numbers only digits can, and no text is made of them.
class IdMatch
{
public:
    IdMatch(const QString &word, const QList<QString> &texts) : m_word(word), m_texts(texts)
    {
        if (std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            m_digits = word.toStdString();
    }

    [[nodiscard]] bool contains(BackupTable::IdKey key) const
    {
        if (!key.isNumeric())
            return m_texts[qsizetype(key.number())].contains(m_word);
        if (m_digits.empty())
            return false;
        std::array<char, 20> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), key.number()).ptr;
        return std::string_view(text.data(), size_t(end - text.data())).find(m_digits) != std::string_view::npos;
    }

private:
    const QString &m_word;
    const QList<QString> &m_texts;
    std::string m_digits;
};

} // namespace

std::vector<quint32> matchingText(const CatalogVersion &version, std::vector<quint32> rows, const QString &text)
{
    QStringList words = foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return rows;
    words.removeDuplicates();
    const BackupTable &table = version.table();
    const auto folded = version.texts().folded(table);
    for (const QString &word : std::as_const(words)) {
        WordCache servers(table.servers().size(), word);
        WordCache descriptions(table.descriptions().size(), word);
        const IdMatch ids(word, folded->textIds);
        std::erase_if(rows, [&](quint32 index) {
            const BackupTable::Row &row = table.row(index);
            return !servers.contains(row.server, folded->servers[row.server])
                   && !descriptions.contains(row.description, folded->descriptions[row.description])
                   && !ids.contains(row.id);
        });
    }
    return rows;
}

} // namespace bewarje
