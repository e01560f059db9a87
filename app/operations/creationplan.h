// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"

#include <QString>

namespace bewarje {

/// Exactly what a creation will send. The tag makes a lost answer findable: " · bw-" and four of
/// 0-9a-z, at the end of the description.
class CreationPlan
{
public:
    CreationPlan() = default;
    /// `description` is sent as it stands; the tag is what it ends with, where it does.
    CreationPlan(ServerRef server, QString description);

    [[nodiscard]] static QString makeTag();
    /// The tag in a description, empty where there is none.
    [[nodiscard]] static QString tagIn(const QString &description);

    [[nodiscard]] const ServerRef &server() const { return m_server; }
    [[nodiscard]] const QString &description() const { return m_description; }
    [[nodiscard]] QString tag() const { return tagIn(m_description); }

private:
    ServerRef m_server;
    QString m_description;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::CreationPlan)
