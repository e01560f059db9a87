// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/backups/centrestate.h"
#include "ui/commands/commands.h"
#include "ui/text/texts.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace bewarje {

class NamedLabel;
class StatePage;

/// The table, greyed where it is not current, or what stands in its place: why there is no list to show,
/// and the button that leads on.
class BackupsCentre : public QWidget
{
    Q_OBJECT

public:
    /// Takes `table` as its own.
    BackupsCentre(Session &session, Commands &commands, const Texts &texts, QTableView &table, QWidget *parent);

    /// After a change of the table's rows; of the session's other changes it hears itself.
    void showState();
    /// False where no list has come: to count none would be a claim.
    [[nodiscard]] bool isListKnown() const;
    /// The table, or what stands in its place.
    [[nodiscard]] QWidget *shown() const;

signals:
    void stateShown();
    void clearFiltersWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void showStale(bool isStale);
    void pressButton();

    Session &m_session;
    Commands &m_commands;
    const Texts &m_texts;
    QTableView &m_table;
    NamedLabel *m_asOf; ///< over a list that is not current
    QStackedWidget *m_stack;
    StatePage *m_page;
    CentreState m_state = CentreState::Loading;
    bool m_isStale = false;
};

} // namespace bewarje
