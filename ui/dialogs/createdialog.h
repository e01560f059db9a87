// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servercatalog.h"
#include "app/operations/creationplan.h"
#include "ui/text/texts.h"

#include <QDialog>
#include <QHash>

#include <memory>
#include <optional>

class QPushButton;

namespace bewarje {

namespace Ui {
class CreateDialog;
}

/// The form for a new backup. Deletes itself when closed.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    CreateDialog(const QList<KnownServer> &servers, const std::optional<ResourceId> &preset, const Texts &texts,
                 Timestamp now, QWidget *parent = nullptr);
    ~CreateDialog() override;

signals:
    void confirmed(const bewarje::CreationPlan &plan);

private:
    void fillServers(const QList<KnownServer> &servers, const std::optional<ResourceId> &preset);
    void addButtons();
    void updateNotes();
    [[nodiscard]] const ServerRef *chosen() const;
    void confirm();

    static constexpr qsizetype Ambiguous = -1;
    QList<ServerRef> m_servers;
    QHash<QString, qsizetype> m_serverOfText; ///< by what is typed, folded; Ambiguous where two match
    const std::unique_ptr<Ui::CreateDialog> m_ui;
    QPushButton *m_create = nullptr;
};

} // namespace bewarje
