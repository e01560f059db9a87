// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"

#include <QList>
#include <QString>

namespace bewarje {

/// What speaks against another backup of a server just now.
struct EarlierBackup
{
    enum class Kind : quint8 {
        None,
        Recent,     ///< a manual one that did not fail was made a few minutes ago
        InProgress, ///< one is being made
        InDoubt     ///< one of ours was asked for, and what became of it is not known
    };

    Kind kind = Kind::None;
    Timestamp since; ///< of the youngest such one: created_at, or when ours was planned; may be unknown

    friend bool operator==(const EarlierBackup &, const EarlierBackup &) = default;
};

struct CreationItem
{
    ServerRef server;
    QString description; ///< exactly as sent
    EarlierBackup earlier;
};

/// Exactly what a creation will send, item by item; the form shows it and the runner executes it. A tag makes
/// a lost answer findable: " · bw-" and four of 0-9a-z, at the end of the description.
class CreationPlan
{
public:
    CreationPlan() = default;
    /// One item. `description` is sent as it stands; the tag is what it ends with, where it does.
    CreationPlan(ServerRef server, QString description, EarlierBackup earlier = {});
    explicit CreationPlan(QList<CreationItem> items);

    [[nodiscard]] static QString makeTag();
    /// The tag in a description, empty where there is none.
    [[nodiscard]] static QString tagIn(const QString &description);
    /// The description without the tag that it ends with.
    [[nodiscard]] static QString untagged(const QString &description);
    /// "[keep]" in a description counts as a keep mark: this one sets or lifts it, before the tag.
    [[nodiscard]] static QString withKeepMark(const QString &description, bool isKept);
    [[nodiscard]] static bool hasKeepMark(const QString &description);

    [[nodiscard]] const QList<CreationItem> &items() const { return m_items; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    /// The items whose server has an earlier backup that speaks against another.
    [[nodiscard]] QList<CreationItem> duplicates() const;
    [[nodiscard]] bool needsDuplicateConsent() const { return !duplicates().isEmpty(); }

private:
    QList<CreationItem> m_items;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::CreationPlan)
