// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backuptable.h"

#include <QList>
#include <QLocale>
#include <QMutex>

#include <memory>
#include <optional>
#include <vector>

namespace bewarje {

/// What is made of one table's texts when first asked for and then kept with its version: the collated
/// rank of each server and description (8 bytes each, for one locale), and each text without case and
/// accents (a text that has neither is shared, not copied). At a million rows with 125,000 distinct
/// descriptions that is 1 MB of ranks and 10 MB of texts. Thread-safe.
class CatalogTexts
{
public:
    using Ranks = std::shared_ptr<const std::vector<quint64>>;
    struct Folded
    {
        QList<QString> servers;
        QList<QString> descriptions;
        QList<QString> textIds;
    };

    [[nodiscard]] Ranks serverRanks(const BackupTable &table, const QLocale &locale) const;
    [[nodiscard]] Ranks descriptionRanks(const BackupTable &table, const QLocale &locale) const;
    [[nodiscard]] std::shared_ptr<const Folded> folded(const BackupTable &table) const;
    /// Makes for `table` what `before` was asked for, so that nobody waits for it on the window's thread.
    void prepareLike(const CatalogTexts &before, const BackupTable &table) const;

private:
    void forgetOther(const QLocale &locale) const;

    mutable QMutex m_mutex;
    mutable std::optional<QLocale> m_locale;
    mutable Ranks m_servers;
    mutable Ranks m_descriptions;
    mutable std::shared_ptr<const Folded> m_folded;
};

} // namespace bewarje
