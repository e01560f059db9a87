// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servercatalog.h"
#include "app/operations/creationoffer.h"
#include "ui/dialogs/servernaming.h"
#include "ui/text/texts.h"

#include <QDialog>
#include <QHash>
#include <QSet>

#include <memory>

class QPushButton;

namespace bewarje {

namespace Ui {
class CreateDialog;
}
class ServerChoiceModel;

/// The form for new backups, of one server or of several. What it shows is a plan, and it reports that same
/// plan. Deletes itself when closed.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the form begins with.
    struct Preset
    {
        QList<ResourceId> servers; ///< more than one: the form for several
        QString text;              ///< the description without tag; empty: date and time
    };

    /// `now` is the moment by the provider's clock, as the offer was made with.
    CreateDialog(const QList<KnownServer> &servers, CreationOffer offer, const Preset &preset, const Texts &texts,
                 Timestamp now, QWidget *parent = nullptr);
    ~CreateDialog() override;

signals:
    void confirmed(const bewarje::CreationPlan &plan);

private:
    void fillServers(const QList<KnownServer> &servers, const Preset &preset);
    void addButtons();
    void connectFields();
    void setSeveral(bool isSeveral);
    void showMode(bool isSeveral);
    void updatePlan();
    [[nodiscard]] CreationPlan makePlan();
    void updateNotes();
    void warnOfDuplicates();
    [[nodiscard]] const ServerRef *chosen() const;
    [[nodiscard]] bool isSeveral() const;
    void confirm();

    static constexpr qsizetype Ambiguous = -1;
    CreationOffer m_offer;
    const Texts &m_texts;
    const Timestamp m_now;
    const SharedNames m_shared;
    QList<ServerRef> m_servers;
    QHash<QString, qsizetype> m_serverOfText; ///< by what is typed, folded; Ambiguous where two match
    ServerChoiceModel *m_choice;
    QString m_tag; ///< of the form for one server, while that for several is shown
    CreationPlan m_plan;
    QSet<ResourceId> m_warnedOf; ///< servers with an earlier backup, as they were shown last
    const std::unique_ptr<Ui::CreateDialog> m_ui;
    QPushButton *m_create = nullptr;
};

} // namespace bewarje
