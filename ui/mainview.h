// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/commands/commands.h"
#include "ui/flows/createflow.h"
#include "ui/flows/deleteflow.h"
#include "ui/flows/exportflow.h"
#include "ui/flows/restoreflow.h"
#include "ui/text/errortext.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace bewarje {

class ActivityView;
class BackupsView;
class MessageBanner;
class ServersPanel;
class SessionMessages;

/// The page of an opened account: servers, backups, and what is done with them. Made with the session
/// and gone before it.
class MainView : public QWidget
{
    Q_OBJECT

public:
    MainView(SessionController &controller, Commands &commands, MessageBanner &banner, const Texts &texts,
             const ErrorText &errors, QWidget *window);
    /// Keeps widths, filters and columns in the settings.
    ~MainView() override;

    [[nodiscard]] CommandFacts facts() const;
    /// Emits listingStateChanged().
    void tellListingState();

signals:
    void factsChanged();
    /// The token was refused, and the person wants to give another.
    void enterTokenRequested();
    /// The status bar's two texts.
    void listingStateChanged(const QString &listing, const QString &running);

private:
    void buildLayout(const QWidget *window);
    void buildTabs();
    void connectCommands();
    void connectViews();
    void connectSession();
    void showWhatIsKnown();
    void walkPanes();
    void startCreation();
    void restoreState();
    [[nodiscard]] bool isActivityShown() const;
    [[nodiscard]] QHash<QString, QString> accountNames() const;
    void showTab(QWidget *view);
    void startExport();
    void undoRestore(const OperationRecord &restore);

    SessionController &m_controller;
    Session &m_session;
    Commands &m_commands;
    MessageBanner &m_banner;
    const Texts &m_texts;
    ServersPanel *m_servers;
    BackupsView *m_backups;
    ActivityView *m_activity;
    QTabWidget *m_tabs;
    QSplitter *m_splitter;
    SessionMessages *m_messages;
    CreateFlow m_createFlow;
    DeleteFlow m_deleteFlow;
    RestoreFlow m_restoreFlow;
    ExportFlow m_exportFlow;
};

} // namespace bewarje
