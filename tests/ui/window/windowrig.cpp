// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowrig.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace bewarje::tests {

namespace {

ResourceId number(const QString &text)
{
    return {text, ResourceId::JsonType::Number};
}

} // namespace

WindowRig::WindowRig(const SimulatedProvider::Options &options) : provider(clock, options), server(provider)
{
    language.install(texts.locale());
    parts.restLimits.repeats = 0;
    parts.network = [] {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(QNetworkProxy::NoProxy);
        return network;
    };
}

WindowRig::~WindowRig()
{
    m_window.reset();
    m_controller.reset();
}

void WindowRig::fill()
{
    addServer(u"12345"_s, u"web-server-01"_s);
    addServer(u"12346"_s, u"db-server-01"_s);
    addServer(u"12347"_s, u"mail-01"_s);
    addServer(u"12348"_s, u"vpn-gateway"_s);
    addBackup(u"501"_s, u"12345"_s, u"completed"_s, u"Automatic daily backup"_s);
    addBackup(u"500"_s, u"12346"_s, u"in_progress"_s, u"Before the upgrade"_s);
    addBackup(u"499"_s, u"12345"_s, u"completed"_s, u"Pre-update backup"_s);
    addBackup(u"498"_s, u"12347"_s, u"failed"_s, u"Automatic daily backup"_s);
    addBackup(u"497"_s, u"12346"_s, u"completed"_s, u"Automatic daily backup"_s);
    addBackup(u"496"_s, u"12345"_s, u"completed"_s, u"Automatic daily backup"_s);
}

void WindowRig::addServer(const QString &id, const QString &name)
{
    Server added;
    added.id = number(id);
    added.name = name;
    added.hostname = u"host.example"_s;
    added.statusWord = u"active"_s;
    added.ipAddress = u"192.0.2.1"_s;
    provider.addServer(added);
}

void WindowRig::addBackup(const QString &id, const QString &serverId, const QString &status, const QString &description)
{
    Backup backup;
    backup.id = number(id);
    for (const Server &known : provider.servers())
        if (known.id == number(serverId))
            backup.server = {known.id, known.name};
    backup.typeWord = description.startsWith(u"Automatic"_s) ? u"automatic"_s : u"manual"_s;
    backup.statusWord = status;
    if (status == u"completed"_s)
        backup.size = {BackupSize::Kind::Known, 4456};
    // Each an hour older than the one before.
    const qint64 hours = 1 + provider.backups().size();
    backup.createdAt = Timestamp::fromMSecs(clock.now().msecs() - hours * 3'600'000);
    backup.expiry = {Expiry::Kind::Never, {}};
    backup.description = description;
    provider.addBackup(backup);
}

bool WindowRig::damageRecord() const
{
    QFile record(folder.filePath(u"journal.sqlite"_s));
    return record.open(QIODevice::WriteOnly)
           && record.write(QByteArray("no database, and long enough").repeated(8)) > 0;
}

void WindowRig::makeWindow()
{
    m_window.reset();
    m_controller.reset();
    m_workspace.reset();
    const Places places{folder.path(), folder.path(), folder.path()};
    auto vault = std::make_unique<FakeVault>();
    m_vault = vault.get();
    vault->secrets.insert(u"default/account"_s, Secret::fromStored("vps_stored").value());
    m_workspace = std::make_unique<Workspace>(u""_s, places, std::move(vault), parts, clock);
    const auto makeSample = [this] { return std::make_unique<Workspace>(parts, clock); };
    m_controller = std::make_unique<SessionController>(*m_workspace, makeSample, nullptr, SessionController::Pauses{});
    m_window = std::make_unique<MainWindow>(*m_controller, texts, errors, notifier);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
}

void WindowRig::open(const QString &accountName)
{
    if (!m_window)
        makeWindow();
    Settings &settings = m_workspace->settings();
    settings.setAccounts(
        {{u"default/account"_s, accountName, ApiBase::parse(base.isEmpty() ? server.baseUrl() : base), true}});
    settings.setLastAccount(u"default/account"_s);
    m_controller->start();
}

bool WindowRig::openFilled()
{
    fill();
    open();
    // What is done before the record is open is refused.
    return QTest::qWaitFor([this] {
        return table() && table()->isVisible() && table()->model()->rowCount() == 6
               && m_controller->workspace().journal().facts().state != JournalFacts::State::Opening;
    });
}

QTableView *WindowRig::table() const
{
    return find<QTableView>(u"backups"_s);
}

QString WindowRig::textOf(const QString &frame) const
{
    const auto *found = find<QFrame>(frame);
    return found ? found->findChild<QLabel *>()->text() : QString();
}

QString WindowRig::stateTitle() const
{
    // Each view has a page of its own.
    for (const QLabel *title : m_window->findChildren<QLabel *>(u"stateTitle"_s))
        if (title->isVisible())
            return title->text();
    return {};
}

QString WindowRig::bannerText() const
{
    const auto *text = find<QLabel>(u"messageText"_s);
    return text->isVisible() ? text->text() : QString();
}

QPushButton *WindowRig::button(const QString &text, const QWidget *parent) const
{
    for (QPushButton *button : (parent ? parent : m_window.get())->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

void WindowRig::submitRestore()
{
    const RestorePlan plan =
        RestorePlan::make(*session().backups().version(), number(u"499"_s), {}, false, false, clock.now());
    session().runner().submit(plan.withWayBack(WayBack::fresh(u"Before · bw-a1b2"_s)));
}

void WindowRig::selectRow(int row) const
{
    table()->setFocus();
    table()->selectRow(row);
}

void WindowRig::trigger(const QString &command) const
{
    find<QAction>(command)->trigger();
}

} // namespace bewarje::tests
