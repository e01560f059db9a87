// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/resourceid.h"
#include "app/domain/timestamp.h"

#include <QMetaType>
#include <QString>
#include <QStringView>

namespace bewarje {

/// What a status word means to the program; the word itself is kept beside it.
enum class BackupPhase : quint8 { Completed, Running, Failed, Other };
/// Exact words only: completed; failed; in_progress, pending, queued, creating, running, processing,
/// restoring, deleting are Running; all else is Other.
[[nodiscard]] BackupPhase phaseOf(QStringView statusWord);

enum class BackupKind : quint8 { Manual, Automatic, Other };
[[nodiscard]] BackupKind kindOf(QStringView typeWord);

struct ServerRef
{
    ResourceId id;
    QString name; ///< as sent, may be empty or hostile

    friend bool operator==(const ServerRef &, const ServerRef &) = default;
};

/// When the provider removes a backup by itself.
struct Expiry
{
    enum class Kind : quint8 {
        At,       ///< at the moment `at`
        Never,    ///< a manual backup whose expires_at was there and null
        NotStated ///< absent, unreadable, or null on anything but a manual backup
    };

    Kind kind = Kind::NotStated;
    Timestamp at;

    friend bool operator==(const Expiry &, const Expiry &) = default;
};

/// size_mb as sent. What a megabyte is the provider does not say.
struct BackupSize
{
    enum class Kind : quint8 {
        Known, ///< `megabytes` holds the number as sent, 0 or more
        Null,  ///< null or absent
        Absurd ///< negative, above 1e12, or not a number
    };

    Kind kind = Kind::Null;
    double megabytes = 0;

    friend bool operator==(const BackupSize &, const BackupSize &) = default;
};

/// What must be unchanged between a person's decision and the request.
struct BackupFingerprint
{
    ResourceId id;
    ResourceId serverId;
    Timestamp createdAt;
    QString typeWord;

    friend bool operator==(const BackupFingerprint &, const BackupFingerprint &) = default;
};

/// One backup as the provider listed it.
struct Backup
{
    ResourceId id;
    ServerRef server;
    QString typeWord;
    QString statusWord;
    BackupSize size;
    Timestamp createdAt; ///< unknown where it could not be read
    Expiry expiry;
    QString description;

    [[nodiscard]] BackupPhase phase() const { return phaseOf(statusWord); }
    [[nodiscard]] BackupKind kind() const { return kindOf(typeWord); }
    [[nodiscard]] BackupFingerprint fingerprint() const { return {id, server.id, createdAt, typeWord}; }

    friend bool operator==(const Backup &, const Backup &) = default;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::Backup)
