// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/textmatch.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

/// Whether one word occurs in each of the texts, asked at most once a text.
class WordCache
{
public:
    WordCache(qsizetype count, const QString &word) : m_known(size_t(count), Unasked), m_word(word) {}

    bool contains(quint32 index, const QString &text)
    {
        State &state = m_known[index];
        if (state == Unasked)
            state = foldedText(text).contains(m_word) ? Yes : No;
        return state == Yes;
    }

private:
    enum State : quint8 { Unasked, Yes, No };
    std::vector<State> m_known;
    const QString &m_word;
};

} // namespace

QString foldedText(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (isAscii)
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

std::vector<quint32> matchingText(const BackupTable &table, std::vector<quint32> rows, const QString &text)
{
    QStringList words = foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words)) {
        WordCache servers(table.servers().size(), word);
        WordCache descriptions(table.descriptions().size(), word);
        std::erase_if(rows, [&](quint32 index) {
            const BackupTable::Row &row = table.row(index);
            return !servers.contains(row.server, table.servers()[row.server].name)
                   && !descriptions.contains(row.description, table.descriptions()[row.description])
                   && !foldedText(table.idOf(row.id).text()).contains(word);
        });
    }
    return rows;
}

} // namespace bewarje
