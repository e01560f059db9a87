// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servercatalog.h"
#include "ui/text/texts.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace bewarje {

class ServerListModel;

/// The left side: a filter field and the servers. Choosing one is told once and sends nothing.
class ServersPanel : public QWidget
{
    Q_OBJECT

public:
    ServersPanel(const ServerCatalog &servers, const Texts &texts, const Clock &clock, QWidget *parent = nullptr);

    /// Null: all servers.
    [[nodiscard]] ResourceId chosen() const { return m_chosen; }
    void choose(const ResourceId &server);
    /// Whether a whole list of backups has come.
    void setBackupsKnown(bool areKnown);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void serverChosen(const bewarje::ResourceId &server);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeCurrent();
    void showChosen();

    ServerListModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    ResourceId m_chosen;
    bool m_isShowing = false;
};

} // namespace bewarje
