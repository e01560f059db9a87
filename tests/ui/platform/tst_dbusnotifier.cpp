// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/dbusnotifier.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

/// Stands in for the desktop's service.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
    };
    QList<Shown> shown;
    QStringList capabilities;
    uint lastId = 40;
    uint closed = 0;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        shown.append({replaces, title, body});
        return replaces != 0 && replaces != closed ? replaces : ++lastId;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class DBusNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsPlainText_data();
    void showsPlainText();
    void takesThePlaceOfTheOneBefore();
    void tellsAClickOnItsOwn();
    void isSilentWithoutAService();
    void isSilentWithoutABus();

private:
    [[nodiscard]] QDBusConnection client() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<FakeService> m_service;
    QString m_address;
    int m_run = 0;
};

namespace {

const auto ServiceName = u"org.freedesktop.Notifications"_s;
const auto ServicePath = u"/org/freedesktop/Notifications"_s;

} // namespace

void DBusNotifierTest::init()
{
    ++m_run;
    m_folder = std::make_unique<QTemporaryDir>();
    m_address = u"unix:path=%1/bus"_s.arg(m_folder->path());
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(u"dbus-daemon"_s,
                    {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address="_s + m_address});
    QVERIFY(m_daemon->waitForStarted());
    QTRY_VERIFY(m_daemon->canReadLine());
    m_service = std::make_unique<FakeService>();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"service%1"_s.arg(m_run));
    QVERIFY(bus.registerObject(ServicePath, m_service.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(ServiceName));
}

void DBusNotifierTest::cleanup()
{
    QDBusConnection::disconnectFromBus(u"service%1"_s.arg(m_run));
    QDBusConnection::disconnectFromBus(u"client%1"_s.arg(m_run));
    m_daemon->terminate();
    QVERIFY(m_daemon->waitForFinished());
}

QDBusConnection DBusNotifierTest::client() const
{
    return QDBusConnection::connectToBus(m_address, u"client%1"_s.arg(m_run));
}

void DBusNotifierTest::showsPlainText_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("a service that reads markup")
        << QStringList{u"body-markup"_s} << u"&lt;b&gt;web&lt;/b&gt; &amp; %2"_s;
    QTest::newRow("one that does not") << QStringList{u"body"_s} << u"<b>web</b> & %2"_s;
}

void DBusNotifierTest::showsPlainText()
{
    QFETCH(const QStringList, capabilities);
    m_service->capabilities = capabilities;
    DBusNotifier notifier(client());
    notifier.show({u"Refused"_s, u"<b>web</b> & %2"_s});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.constFirst().title, u"Refused"_s);
    QTEST(m_service->shown.constFirst().body, "body");
}

void DBusNotifierTest::takesThePlaceOfTheOneBefore()
{
    DBusNotifier notifier(client());
    notifier.show({u"one"_s, {}});
    QTRY_COMPARE(m_service->shown.size(), 1);
    QSignalSpy activated(&notifier, &Notifier::activated);
    // The answer with the number is behind the call: a click that comes back shows that it is known.
    QTRY_VERIFY((emit m_service->ActionInvoked(41, u"default"_s), !activated.isEmpty()));
    notifier.show({u"two"_s, {}});
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.at(1).replaces, 41U);
    // One that a person closed stands nowhere: the next is a message of its own.
    m_service->closed = 41;
    emit m_service->NotificationClosed(41, 2);
    QTRY_VERIFY((notifier.show({u"three"_s, {}}), m_service->shown.constLast().replaces > 41));
}

void DBusNotifierTest::tellsAClickOnItsOwn()
{
    DBusNotifier notifier(client());
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show({u"one"_s, {}});
    QTRY_COMPARE(m_service->shown.size(), 1);
    emit m_service->ActionInvoked(7, u"default"_s); // another program's
    emit m_service->ActionInvoked(0, u"default"_s);
    emit m_service->ActionInvoked(41, u"other"_s);
    QTRY_VERIFY((emit m_service->ActionInvoked(41, u"default"_s), !activated.isEmpty()));
}

void DBusNotifierTest::isSilentWithoutAService()
{
    QDBusConnection::connectToBus(m_address, u"service%1"_s.arg(m_run)).unregisterService(ServiceName);
    DBusNotifier notifier(client());
    notifier.show({u"one"_s, {}});
    notifier.show({u"two"_s, {}});
    // A service that comes later is asked anew.
    QDBusConnection::connectToBus(m_address, u"service%1"_s.arg(m_run)).registerService(ServiceName);
    QTRY_VERIFY((notifier.show({u"three"_s, {}}), !m_service->shown.isEmpty()));
    QCOMPARE(m_service->shown.constFirst().title, u"three"_s);
}

void DBusNotifierTest::isSilentWithoutABus()
{
    DBusNotifier notifier(QDBusConnection(u"nowhere"_s));
    notifier.show({u"one"_s, {}});
    QTRY_COMPARE(m_service->shown.size(), 0);
}

QTEST_GUILESS_MAIN(DBusNotifierTest)
#include "tst_dbusnotifier.moc"
