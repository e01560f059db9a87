// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalogtexts.h"

#include "app/domain/foldedtext.h"
#include "app/domain/namecollator.h"
#include "app/domain/ranks.h"

#include <QMutexLocker>

namespace bewarje {

namespace {

std::vector<quint64> rankServers(const BackupTable &table, const QLocale &locale)
{
    const auto &servers = table.servers();
    const auto keys = nameSortKeys(locale, servers.size(), [&](qsizetype i) { return servers[i].name; });
    return ranks(servers.size(), [&](quint32 a, quint32 b) {
        const int order = keys[a].compare(keys[b]);
        return order != 0 ? order : ResourceId::compare(servers[a].id, servers[b].id);
    });
}

std::vector<quint64> rankTexts(const QList<QString> &texts, const QLocale &locale)
{
    const auto keys = nameSortKeys(locale, texts.size(), [&](qsizetype i) { return texts[i]; });
    return ranks(texts.size(), [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]); });
}

} // namespace

CatalogTexts::Ranks CatalogTexts::serverRanks(const BackupTable &table, const QLocale &locale) const
{
    const QMutexLocker lock(&m_mutex);
    forgetOther(locale);
    if (!m_servers)
        m_servers = std::make_shared<const std::vector<quint64>>(rankServers(table, locale));
    return m_servers;
}

CatalogTexts::Ranks CatalogTexts::descriptionRanks(const BackupTable &table, const QLocale &locale) const
{
    const QMutexLocker lock(&m_mutex);
    forgetOther(locale);
    if (!m_descriptions)
        m_descriptions = std::make_shared<const std::vector<quint64>>(rankTexts(table.descriptions(), locale));
    return m_descriptions;
}

std::shared_ptr<const CatalogTexts::Folded> CatalogTexts::folded(const BackupTable &table) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_folded)
        return m_folded;
    auto folded = std::make_shared<Folded>();
    folded->servers.reserve(table.servers().size());
    for (const ServerRef &server : table.servers())
        folded->servers.append(foldedText(server.name));
    folded->descriptions.reserve(table.descriptions().size());
    for (const QString &description : table.descriptions())
        folded->descriptions.append(foldedText(description));
    for (const ResourceId &id : table.textIds())
        folded->textIds.append(foldedText(id.text()));
    m_folded = folded;
    return m_folded;
}

void CatalogTexts::prepareLike(const CatalogTexts &before, const BackupTable &table) const
{
    std::optional<QLocale> locale;
    bool isRankedByServer = false;
    bool isRankedByDescription = false;
    bool isFolded = false;
    {
        const QMutexLocker lock(&before.m_mutex);
        locale = before.m_locale;
        isRankedByServer = before.m_servers != nullptr;
        isRankedByDescription = before.m_descriptions != nullptr;
        isFolded = before.m_folded != nullptr;
    }
    if (locale && isRankedByServer)
        (void)serverRanks(table, *locale);
    if (locale && isRankedByDescription)
        (void)descriptionRanks(table, *locale);
    if (isFolded)
        (void)folded(table);
}

void CatalogTexts::forgetOther(const QLocale &locale) const
{
    if (m_locale == locale)
        return;
    m_locale = locale;
    m_servers.reset();
    m_descriptions.reset();
}

} // namespace bewarje
