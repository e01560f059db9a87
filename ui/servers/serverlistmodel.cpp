// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverlistmodel.h"

#include "ui/widgets/statemark.h"

#include <QFont>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// Case and accents do not count in a search.
QString folded(const QString &text)
{
    QString result = text.left(256).normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return result;
}

StateMark markOf(const KnownServer &server)
{
    switch (server.mark()) {
    case ServerMark::Completed:
        return StateMark::Completed;
    case ServerMark::Running:
        return StateMark::Running;
    case ServerMark::LastFailed:
        return StateMark::Failed;
    case ServerMark::Never:
        break;
    }
    return StateMark::Never;
}

} // namespace

ServerListModel::ServerListModel(const ServerCatalog &servers, const Texts &texts, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_catalog(servers), m_texts(texts), m_clock(clock)
{
    reload();
}

int ServerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_servers.size()) + 1;
}

QVariant ServerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() == 0)
        return allServers(role);
    const KnownServer &server = m_servers.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return outside::forCell(nameOf(server));
    case Qt::ToolTipRole:
        return outside::forToolTip(nameOf(server));
    case Qt::AccessibleTextRole:
        return outside::forDialog(nameOf(server));
    case Qt::AccessibleDescriptionRole:
        if (isUnknown(server))
            return secondLine(server);
        return tr("%1, %2", "state of a server, how many backups")
            .arg(secondLine(server), tr("%n backups", "", int(server.summary.count)));
    case MarkRole:
        return int(isUnknown(server) ? StateMark::None : markOf(server));
    case SecondLineRole:
        return secondLine(server);
    case CountRole:
        return isUnknown(server) && server.summary.count == 0 ? QString() : m_texts.count(server.summary.count);
    default:
        return {};
    }
}

QVariant ServerListModel::allServers(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("All servers");
    case Qt::AccessibleDescriptionRole:
        if (m_backups == 0 && !m_areBackupsKnown)
            return m_summary;
        return tr("%1, %2", "state of a server, how many backups").arg(m_summary, tr("%n backups", "", int(m_backups)));
    case Qt::ToolTipRole:
    case SecondLineRole:
        return m_summary;
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case MarkRole:
        return int(StateMark::None);
    case CountRole:
        return m_backups == 0 && !m_areBackupsKnown ? QString() : m_texts.count(m_backups);
    default:
        return {};
    }
}

void ServerListModel::setFilter(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    reload();
}

void ServerListModel::setBackupsKnown(bool areKnown)
{
    if (areKnown == m_areBackupsKnown)
        return;
    m_areBackupsKnown = areKnown;
    reload();
}

bool ServerListModel::isUnknown(const KnownServer &server) const
{
    return !m_areBackupsKnown && server.mark() == ServerMark::Never;
}

void ServerListModel::reload()
{
    const std::vector<qsizetype> rows = passing();
    const QList<KnownServer> &all = m_catalog.servers();
    const bool sameRows =
        rows.size() == size_t(m_servers.size())
        && std::equal(rows.begin(), rows.end(), m_servers.begin(), [&](qsizetype row, const KnownServer &shown) {
               return all.at(row).server.id == shown.server.id;
           });
    if (!sameRows)
        beginResetModel();
    m_servers.clear();
    m_servers.reserve(qsizetype(rows.size()));
    for (const qsizetype row : rows)
        m_servers.append(all.at(row));
    m_backups = 0;
    for (const KnownServer &server : all)
        m_backups += server.summary.count;
    m_summary = summary();
    if (!sameRows)
        endResetModel();
    else
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::vector<qsizetype> ServerListModel::passing() const
{
    const QList<KnownServer> &all = m_catalog.servers();
    std::vector<qsizetype> rows;
    rows.reserve(size_t(all.size()));
    for (qsizetype row = 0; row < all.size(); ++row) {
        const Server &server = all.at(row).server;
        if (!m_words.isEmpty()) {
            const QString text = folded(server.name) % u'\n' % folded(server.hostname) % u'\n'
                                 % folded(server.ipAddress) % u'\n' % folded(server.id.text());
            const bool hasAll =
                std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
            if (!hasAll)
                continue;
        }
        rows.push_back(row);
    }
    return rows;
}

ResourceId ServerListModel::serverAt(int row) const
{
    return row > 0 && row < rowCount() ? m_servers.at(row - 1).server.id : ResourceId();
}

int ServerListModel::rowOf(const ResourceId &server) const
{
    if (server.isNull())
        return 0;
    const auto found = std::find_if(m_servers.begin(), m_servers.end(),
                                    [&](const KnownServer &known) { return known.server.id == server; });
    return found == m_servers.end() ? -1 : int(found - m_servers.begin()) + 1;
}

QString ServerListModel::nameOf(const KnownServer &server) const
{
    if (server.server.name.isEmpty())
        return server.server.id.text();
    return m_catalog.isNameShared(server.server.id) ? QString(server.server.name % u" · " % server.server.id.text())
                                                    : server.server.name;
}

QString ServerListModel::secondLine(const KnownServer &server) const
{
    if (isUnknown(server))
        //: Whether this server has backups is not known yet.
        return tr("not known");
    switch (server.mark()) {
    case ServerMark::Running:
        //: A backup of this server is being made.
        return tr("running");
    case ServerMark::LastFailed:
        return tr("last one failed");
    case ServerMark::Never:
        //: This server has no completed backup.
        return tr("never");
    case ServerMark::Completed:
        break;
    }
    return m_texts.age(server.summary.newestGood, m_clock.now());
}

QString ServerListModel::summary() const
{
    // Before a list has come, none would be a claim.
    if (m_catalog.servers().isEmpty() && !m_areBackupsKnown)
        return {};
    int failing = 0;
    int never = 0;
    for (const KnownServer &server : m_catalog.servers()) {
        failing += server.mark() == ServerMark::LastFailed;
        never += server.mark() == ServerMark::Never && m_areBackupsKnown;
    }
    QStringList parts{tr("%n servers", "", int(m_catalog.servers().size()))};
    if (failing > 0)
        parts.append(tr("%n failing", "servers whose last backup failed", failing));
    if (never > 0)
        parts.append(tr("%n never", "servers without a good backup", never));
    return parts.join(u" · "_s);
}

} // namespace bewarje
