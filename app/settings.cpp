// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "app/inicheck.h"
#include "app/places.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr int mostAccounts = 1000;
constexpr std::chrono::minutes longestInterval{1440};
constexpr std::chrono::seconds longestGrace{3'600};
constexpr std::chrono::seconds longestBulkGrace{86'400};

const QStringList &appearances()
{
    static const QStringList words{u"system"_s, u"light"_s, u"dark"_s};
    return words;
}

const QStringList &languages()
{
    static const QStringList words{u"system"_s, u"en"_s, u"fy"_s, u"nl"_s};
    return words;
}

/// The nearest allowed number; `fallback` for what is no number.
qint64 bounded(const QVariant &value, qint64 least, qint64 most, qint64 fallback)
{
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::clamp(number, least, most) : fallback;
}

/// What makes an account whole in the file, see setAccounts.
constexpr IniArray accountsArray{"accounts", "tokenStored"};

QString accountKey(qsizetype number, QLatin1StringView field)
{
    return "accounts/"_L1 + QString::number(number) + u'/' + field;
}

} // namespace

Settings::Settings(QString fileName, QObject *parent) : QObject(parent), m_fileName(std::move(fileName))
{
    if (!m_fileName.isEmpty())
        open();
}

Settings::~Settings() = default;

void Settings::open()
{
    auto file = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    (void)file->allKeys(); // Sections are read when they are needed, and only then is their damage told.
    m_wasDamaged = file->status() == QSettings::FormatError || isDamagedIni(m_fileName, accountsArray);
    if (m_wasDamaged) {
        file.reset();
        if (!setAside())
            return; // Nothing is overwritten that could not be saved: this run keeps its settings in memory.
        file = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    }
    m_file = std::move(file);
}

bool Settings::setAside() const
{
    const QString aside = m_fileName + ".bad"_L1;
    const QString fresh = aside + ".new"_L1;
    QFile::remove(fresh);
    if (!QFile::copy(m_fileName, fresh))
        return false;
    QFile::remove(aside);
    return QFile::rename(fresh, aside) && QFile::remove(m_fileName);
}

Settings::Appearance Settings::appearance() const
{
    const qsizetype index = appearances().indexOf(value(u"appearance"_s).toString());
    return index < 0 ? Appearance::System : Appearance(index);
}

void Settings::setAppearance(Appearance appearance)
{
    change(u"appearance"_s, appearances().at(qsizetype(appearance)));
}

QString Settings::language() const
{
    const QString word = value(u"language"_s).toString();
    return languages().contains(word) ? word : languages().first();
}

void Settings::setLanguage(const QString &language)
{
    change(u"language"_s, languages().contains(language) ? language : languages().first());
}

std::chrono::minutes Settings::refreshInterval() const
{
    return std::chrono::minutes(bounded(value(u"refreshMinutes"_s), 0, longestInterval.count(), 5));
}

void Settings::setRefreshInterval(std::chrono::minutes minutes)
{
    const auto allowed = std::clamp(minutes, std::chrono::minutes(0), longestInterval);
    change(u"refreshMinutes"_s, qint64(allowed.count()));
}

qint64 Settings::listingBodyMiB() const
{
    return bounded(value(u"listingBodyMiB"_s), 1, 4096, 512);
}

void Settings::setListingBodyMiB(qint64 mebibytes)
{
    change(u"listingBodyMiB"_s, std::clamp<qint64>(mebibytes, 1, 4096));
}

bool Settings::notifiesFailures() const
{
    return value(u"notifyFailures"_s, true).toBool();
}

void Settings::setNotifiesFailures(bool notifies)
{
    if (notifies != notifiesFailures())
        change(u"notifyFailures"_s, notifies);
}

bool Settings::notifiesSuccesses() const
{
    return value(u"notifySuccesses"_s, false).toBool();
}

void Settings::setNotifiesSuccesses(bool notifies)
{
    if (notifies != notifiesSuccesses())
        change(u"notifySuccesses"_s, notifies);
}

bool Settings::hasTrayIcon() const
{
    return value(u"trayIcon"_s, false).toBool();
}

void Settings::setTrayIcon(bool isWanted)
{
    if (isWanted != hasTrayIcon())
        change(u"trayIcon"_s, isWanted);
}

std::chrono::seconds Settings::deleteGrace() const
{
    return std::chrono::seconds(bounded(value(u"deleteGraceSeconds"_s), 0, longestGrace.count(), 30));
}

void Settings::setDeleteGrace(std::chrono::seconds grace)
{
    const auto allowed = std::clamp(grace, std::chrono::seconds(0), longestGrace);
    change(u"deleteGraceSeconds"_s, qint64(allowed.count()));
}

std::chrono::seconds Settings::bulkDeleteGrace() const
{
    return std::chrono::seconds(bounded(value(u"bulkDeleteGraceSeconds"_s), 0, longestBulkGrace.count(), 600));
}

void Settings::setBulkDeleteGrace(std::chrono::seconds grace)
{
    const auto allowed = std::clamp(grace, std::chrono::seconds(0), longestBulkGrace);
    change(u"bulkDeleteGraceSeconds"_s, qint64(allowed.count()));
}

QList<Account> Settings::accounts() const
{
    QList<Account> accounts;
    const qint64 count = bounded(value(u"accounts/size"_s), 0, mostAccounts, 0);
    for (qint64 number = 1; number <= count; ++number) {
        Account account;
        account.key = value(accountKey(number, "key"_L1)).toString();
        account.name = value(accountKey(number, "name"_L1)).toString();
        account.base = ApiBase::parse(value(accountKey(number, "address"_L1)).toString());
        account.hasStoredToken = value(accountKey(number, "tokenStored"_L1)).toBool();
        if (!account.isNull() && !account.base.isNull())
            accounts.append(account);
    }
    return accounts;
}

void Settings::setAccounts(const QList<Account> &accounts)
{
    if (accounts == this->accounts())
        return;
    removeGroup(u"accounts"_s);
    setValue(u"accounts/size"_s, accounts.size());
    for (qsizetype index = 0; index < accounts.size(); ++index) {
        const Account &account = accounts.at(index);
        setValue(accountKey(index + 1, "key"_L1), account.key);
        setValue(accountKey(index + 1, "name"_L1), account.name);
        setValue(accountKey(index + 1, "address"_L1), account.base.toString());
        setValue(accountKey(index + 1, "tokenStored"_L1), account.hasStoredToken);
    }
    save();
    emit changed();
}

QString Settings::lastAccount() const
{
    return value(u"lastAccount"_s).toString();
}

void Settings::setLastAccount(const QString &key)
{
    change(u"lastAccount"_s, key);
}

QByteArray Settings::state(const QString &name) const
{
    return value("state/"_L1 + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    if (state != this->state(name)) {
        setValue("state/"_L1 + name, state);
        save();
    }
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_file ? m_file->value(key, fallback) : m_memory.value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_memory.insert(key, value);
}

void Settings::change(const QString &key, const QVariant &value)
{
    if (this->value(key).toString() == value.toString())
        return;
    setValue(key, value);
    save();
    emit changed();
}

void Settings::removeGroup(const QString &group)
{
    if (m_file)
        m_file->remove(group);
    else
        m_memory.removeIf([prefix = QString(group + u'/')](auto entry) { return entry.key().startsWith(prefix); });
}

void Settings::save()
{
    if (!m_file)
        return;
    const QFileInfo file(m_fileName);
    const bool isNew = !file.exists();
    if (isNew)
        Places::makePrivate(file.absolutePath());
    m_file->sync();
    if (isNew) {
        // QSettings gives a new file mode 0644 by itself, whatever the umask says.
        QFile::setPermissions(m_fileName, QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace bewarje
