// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servercatalog.h"
#include "app/operations/creationoffer.h"
#include "ui/text/texts.h"

#include <QAbstractListModel>

#include <vector>

namespace bewarje {

/// The servers that a backup can be made of, each to be ticked. A filter hides servers and unticks none.
class ServerChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        EarlierRole = Qt::UserRole, ///< what speaks against another backup, in words
        TagRole                     ///< what ends the description of this server's backup
    };

    /// `offer` and `texts` outlive this. Nothing is ticked.
    ServerChoiceModel(const QList<KnownServer> &servers, CreationOffer &offer, const Texts &texts, Timestamp now,
                      QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Every word must occur in the name, the host's name, the address or the id.
    void setFilter(const QString &text);
    /// Those that are not known are left out; the others keep their ticks.
    void tick(const QList<ResourceId> &servers);
    void tickShown();
    void untickAll();

    /// In the catalogue's order, hidden ones included.
    [[nodiscard]] QList<ServerRef> ticked() const;
    [[nodiscard]] qsizetype tickedCount() const { return m_tickedCount; }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_servers.size()); }

signals:
    void tickedChanged();

private:
    struct Choice
    {
        ServerRef server;
        QString text;     ///< as shown
        QString searched; ///< folded
        bool isTicked = false;
    };

    void set(Choice &choice, bool isTicked);
    void tellTicks();

    std::vector<Choice> m_servers;
    std::vector<size_t> m_rows; ///< of m_servers, those that pass the filter
    qsizetype m_tickedCount = 0;
    CreationOffer &m_offer;
    const Texts &m_texts;
    const Timestamp m_now;
};

} // namespace bewarje
