// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servercatalog.h"
#include "ui/text/texts.h"

#include <QAbstractListModel>

#include <vector>

namespace bewarje {

/// "All servers" and then every server that passes the filter, as the catalogue orders them.
class ServerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        MarkRole = Qt::UserRole, ///< StateMark
        SecondLineRole,          ///< age of the newest good backup, or "running", "last one failed", "never"
        CountRole                ///< backups, as text
    };

    ServerListModel(const ServerCatalog &servers, const Texts &texts, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Every word must occur in the name, the host's name, the address or the id.
    void setFilter(const QString &text);
    /// Whether a whole list of backups has come: before that no server is said to have none.
    void setBackupsKnown(bool areKnown);
    /// Takes what the catalogue knows now.
    void reload();
    /// Null for "All servers" and for no row.
    [[nodiscard]] ResourceId serverAt(int row) const;
    /// -1 where the server is not shown; 0 for a null id.
    [[nodiscard]] int rowOf(const ResourceId &server) const;

private:
    [[nodiscard]] std::vector<qsizetype> passing() const;
    [[nodiscard]] QVariant allServers(int role) const;
    [[nodiscard]] bool isUnknown(const KnownServer &server) const;
    [[nodiscard]] QString nameOf(const KnownServer &server) const;
    [[nodiscard]] QString secondLine(const KnownServer &server) const;
    [[nodiscard]] QString summary() const;

    const ServerCatalog &m_catalog;
    const Texts &m_texts;
    const Clock &m_clock;
    QStringList m_words;
    QList<KnownServer> m_servers; ///< those that pass, as they were at the last reload
    QString m_summary;
    qint64 m_backups = 0;
    bool m_areBackupsKnown = false;
};

} // namespace bewarje
