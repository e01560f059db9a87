// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace bewarje {

/// The settings that people change, in a plain file with English keys. Never a secret. Values out of
/// bounds are read as the nearest bound, unreadable ones as the default.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Appearance : quint8 { System, Light, Dark };

    /// Reads `fileName`; a damaged file is copied aside as `fileName`.bad and starts anew. An empty name
    /// keeps everything in memory (sample data).
    explicit Settings(QString fileName, QObject *parent = nullptr);
    ~Settings() override;

    /// The file was damaged and has been copied aside.
    [[nodiscard]] bool wasDamaged() const { return m_wasDamaged; }
    [[nodiscard]] QString fileName() const { return m_fileName; }

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// system, en, fy or nl.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// 0 (only by hand) or 1 to 1440; 5 by default.
    [[nodiscard]] std::chrono::minutes refreshInterval() const;
    void setRefreshInterval(std::chrono::minutes minutes);
    /// In MiB, 1 to 4096; 512 by default.
    [[nodiscard]] qint64 listingBodyMiB() const;
    void setListingBodyMiB(qint64 mebibytes);

    /// Of writes that failed or whose outcome is unknown, on the desktop; true by default.
    [[nodiscard]] bool notifiesFailures() const;
    void setNotifiesFailures(bool notifies);
    /// Of writes that are done; false by default.
    [[nodiscard]] bool notifiesSuccesses() const;
    void setNotifiesSuccesses(bool notifies);
    /// An icon in the tray as long as the program runs; false by default.
    [[nodiscard]] bool hasTrayIcon() const;
    void setTrayIcon(bool isWanted);
    /// How long the deletion of one ordinary backup can be undone: 0 to 3600 s; 30 by default.
    [[nodiscard]] std::chrono::seconds deleteGrace() const;
    void setDeleteGrace(std::chrono::seconds grace);
    /// The same of several, and of a server's newest good one: 0 to 86400 s; 600 by default.
    [[nodiscard]] std::chrono::seconds bulkDeleteGrace() const;
    void setBulkDeleteGrace(std::chrono::seconds grace);

    [[nodiscard]] QList<Account> accounts() const;
    void setAccounts(const QList<Account> &accounts);
    /// The key of the account that was open last; empty where none was.
    [[nodiscard]] QString lastAccount() const;
    void setLastAccount(const QString &key);

    /// Window and view state, opaque to this class; setting it is no change that changed() tells.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

signals:
    /// Something that people set has another value than before.
    void changed();

private:
    void open();
    [[nodiscard]] bool setAside() const;
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void change(const QString &key, const QVariant &value);
    void removeGroup(const QString &group);
    void save();

    QString m_fileName;
    std::unique_ptr<QSettings> m_file;
    QVariantHash m_memory;
    bool m_wasDamaged = false;
};

} // namespace bewarje
