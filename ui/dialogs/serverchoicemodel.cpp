// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/serverchoicemodel.h"

#include "app/domain/foldedtext.h"
#include "ui/dialogs/earliertext.h"
#include "ui/dialogs/servernaming.h"

#include <QSet>

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestSearched = 256;

QString searchedText(const Server &server)
{
    QString text;
    for (const QString &part : {server.name, server.hostname, server.ipAddress, server.id.text()})
        text += foldedText(part.left(LongestSearched)) + u'\n';
    return text;
}

} // namespace

ServerChoiceModel::ServerChoiceModel(const QList<KnownServer> &servers, CreationOffer &offer, const Texts &texts,
                                     Timestamp now, QObject *parent)
    : QAbstractListModel(parent), m_offer(offer), m_texts(texts), m_now(now)
{
    const SharedNames shared = servernaming::sharedNames(servers);
    for (const KnownServer &known : servers) {
        const ServerRef server{known.server.id, known.server.name};
        m_servers.push_back({server, servernaming::shown(server, shared), searchedText(known.server), false});
    }
    setFilter({});
}

int ServerChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ServerChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_servers[m_rows[size_t(index.row())]];
    const auto earlier = [&] { return EarlierText::of(m_offer.earlier(choice.server.id), m_texts, m_now); };
    const auto tag = [&] { return m_offer.tag(choice.server.id).trimmed(); };
    switch (role) {
    case Qt::DisplayRole:
        return choice.text;
    case Qt::CheckStateRole:
        return choice.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return outside::forToolTip(choice.server.name);
    case Qt::AccessibleDescriptionRole: {
        const QString before = earlier();
        return before.isEmpty() ? tag() : QString(before + u", "_s + tag());
    }
    case EarlierRole:
        return earlier();
    case TagRole:
        return tag();
    default:
        return {};
    }
}

Qt::ItemFlags ServerChoiceModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

bool ServerChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    set(m_servers[m_rows[size_t(index.row())]], value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

void ServerChoiceModel::setFilter(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (size_t row = 0; row < m_servers.size(); ++row) {
        const QString &searched = m_servers[row].searched;
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return searched.contains(word); }))
            m_rows.push_back(row);
    }
    endResetModel();
}

void ServerChoiceModel::tick(const QList<ResourceId> &servers)
{
    const QSet<ResourceId> wanted(servers.begin(), servers.end());
    for (Choice &choice : m_servers)
        if (wanted.contains(choice.server.id))
            set(choice, true);
    tellTicks();
}

void ServerChoiceModel::tickShown()
{
    for (const size_t row : m_rows)
        set(m_servers[row], true);
    tellTicks();
}

void ServerChoiceModel::untickAll()
{
    for (Choice &choice : m_servers)
        set(choice, false);
    tellTicks();
}

void ServerChoiceModel::set(Choice &choice, bool isTicked)
{
    m_tickedCount += int(isTicked) - int(choice.isTicked);
    choice.isTicked = isTicked;
}

void ServerChoiceModel::tellTicks()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit tickedChanged();
}

QList<ServerRef> ServerChoiceModel::ticked() const
{
    QList<ServerRef> result;
    result.reserve(m_tickedCount);
    for (const Choice &choice : m_servers)
        if (choice.isTicked)
            result.append(choice.server);
    return result;
}

} // namespace bewarje
