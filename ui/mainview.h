// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/commands/commands.h"
#include "ui/flows/createflow.h"
#include "ui/flows/deleteflow.h"
#include "ui/flows/exportflow.h"
#include "ui/flows/keepflow.h"
#include "ui/flows/restoreflow.h"
#include "ui/operationnotices.h"
#include "ui/text/errortext.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace bewarje {

class ActivityView;
class BackupsView;
class HeldQuestions;
class JournalMessages;
class MessageBanner;
class Notifier;
class OutboxBar;
class RestoreMessages;
class ServersPanel;
class SessionMessages;

/// The page of an opened account: servers, backups, and what is done with them. Made with the session
/// and gone before it.
class MainView : public QWidget
{
    Q_OBJECT

public:
    MainView(SessionController &controller, Commands &commands, MessageBanner &banner, JournalMessages &journal,
             const Texts &texts, const ErrorText &errors, Notifier &notifier, QWidget *window);
    /// Keeps widths, filters and columns in the settings.
    ~MainView() override;

    [[nodiscard]] CommandFacts facts() const;
    /// Emits listingStateChanged().
    void tellListingState();

signals:
    void factsChanged();
    /// The token was refused, and the person wants to give another.
    void enterTokenRequested();
    /// `error` wants a proxy's login, and the person wants to give one.
    void proxyLoginRequested(const bewarje::ApiError &error);
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
    void startUndo(const OperationRecord &restore);
    void restoreState();
    [[nodiscard]] bool isActivityShown() const;
    [[nodiscard]] QHash<QString, QString> accountNames() const;
    void showTab(QWidget *view);
    void startExport();

    SessionController &m_controller;
    Session &m_session;
    Commands &m_commands;
    MessageBanner &m_banner;
    JournalMessages &m_journal;
    const Texts &m_texts;
    ServersPanel *m_servers;
    BackupsView *m_backups;
    ActivityView *m_activity;
    QTabWidget *m_tabs;
    QSplitter *m_splitter;
    OutboxBar *m_outboxBar;
    SessionMessages *m_messages;
    HeldQuestions *m_heldQuestions;
    RestoreMessages *m_restoreMessages;
    CreateFlow m_createFlow;
    DeleteFlow m_deleteFlow;
    RestoreFlow m_restoreFlow;
    KeepFlow m_keepFlow;
    ExportFlow m_exportFlow;
    OperationNotices m_notices;
};

} // namespace bewarje
