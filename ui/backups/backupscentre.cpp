// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupscentre.h"

#include "ui/listingstate.h"
#include "ui/widgets/namedlabel.h"
#include "ui/widgets/statepage.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

BackupsCentre::BackupsCentre(Session &session, Commands &commands, const Texts &texts, QTableView &table,
                             QWidget *parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_texts(texts), m_table(table),
      m_asOf(new NamedLabel(tr("Age of the list"), this)), m_stack(new QStackedWidget(this)),
      m_page(new StatePage(m_stack))
{
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setContentsMargins(8, 0, 8, 8);
    m_asOf->hide();
    m_stack->addWidget(&table);
    m_stack->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_asOf);
    column->addWidget(m_stack, 1);
    connect(m_page, &StatePage::buttonPressed, this, &BackupsCentre::pressButton);
    connect(&session.servers(), &ServerCatalog::changed, this, &BackupsCentre::showState);
    connect(&session.refresher(), &Refresher::stateChanged, this, &BackupsCentre::showState);
}

bool BackupsCentre::isListKnown() const
{
    return m_state != CentreState::Loading && m_state != CentreState::LoadFailed;
}

QWidget *BackupsCentre::shown() const
{
    return m_stack->currentWidget();
}

void BackupsCentre::showState()
{
    const Refresher::State &state = m_session.refresher().state();
    const SharedCatalog &version = m_session.backups().version();
    const CentreFacts facts{state.isListingAll,
                            m_session.backups().facts().everListed,
                            m_session.backups().facts().verdict != ListingVerdict::Complete,
                            state.error.has_value() || state.isTokenRefused,
                            version ? version->table().size() : 0,
                            m_table.model()->rowCount(),
                            m_session.servers().servers().size()};
    m_state = centreState(facts);
    describe();
    // What is known from before a failure stays, greyed.
    showStale(facts.hasError && !facts.isListing);
    m_stack->setCurrentWidget(m_state == CentreState::Table ? static_cast<QWidget *>(&m_table) : m_page);
    emit stateShown();
}

void BackupsCentre::changeEvent(QEvent *event)
{
    // The grey is a colour of the palette that was.
    if (event->type() == QEvent::PaletteChange)
        showStale(m_isStale);
    QWidget::changeEvent(event);
}

void BackupsCentre::showStale(bool isStale)
{
    m_isStale = isStale;
    QPalette colors = palette();
    if (isStale)
        colors.setColor(QPalette::Text, colors.color(QPalette::Disabled, QPalette::Text));
    m_table.setPalette(colors);
    const Timestamp asOf = m_session.backups().facts().asOf;
    m_asOf->setVisible(isStale && asOf.isKnown() && m_state == CentreState::Table);
    if (asOf.isKnown())
        m_asOf->setText(
            tr("This is the list as of %1. It could not be refreshed.", "a time of day").arg(m_texts.clockTime(asOf)));
}

void BackupsCentre::describe()
{
    const Refresher::State &state = m_session.refresher().state();
    m_page->setProgress(-1, 0);
    switch (m_state) {
    case CentreState::Table:
        break;
    case CentreState::Loading:
        m_page->setTexts(ListingState::progress(state.progress, m_texts), {}, tr("Cancel"));
        m_page->setProgress(state.progress.page, state.progress.pages);
        break;
    case CentreState::LoadFailed:
        m_page->setTexts(tr("Could not load the backups"), tr("The message above says why."), tr("Retry"));
        break;
    case CentreState::NoServers:
        m_page->setTexts(tr("No servers"), tr("This account has no servers yet, and no backups."), {});
        break;
    case CentreState::NoBackups:
        m_page->setTexts(tr("No backups"), tr("No server of this account has a backup yet."),
                         m_commands[Command::NewBackup]->text().remove(u'&'));
        break;
    case CentreState::NothingMatches:
        m_page->setTexts(tr("Nothing matches"), tr("No backup passes the filters that are set."), tr("Clear filters"));
        break;
    }
}

void BackupsCentre::pressButton()
{
    switch (m_state) {
    case CentreState::Loading:
        m_session.refresher().cancel();
        break;
    case CentreState::LoadFailed:
        m_session.refresher().resume();
        m_session.refresher().refresh();
        break;
    case CentreState::NothingMatches:
        emit clearFiltersWanted();
        break;
    case CentreState::NoBackups:
        m_commands[Command::NewBackup]->trigger();
        break;
    case CentreState::NoServers:
    case CentreState::Table:
        break;
    }
}

} // namespace bewarje
