// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/servernaming.h"

#include "ui/dialogs/confirmationfield.h"
#include "ui/text/texts.h"

#include <QHash>

namespace bewarje::servernaming {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestTyped = 64;

QString bounded(const QString &text)
{
    QString safe = outside::forDialog(text.left(2 * LongestTyped)).trimmed();
    if (safe.size() <= LongestTyped)
        return safe;
    // Never half of a surrogate pair.
    const qsizetype end = safe.at(LongestTyped - 1).isHighSurrogate() ? LongestTyped - 1 : LongestTyped;
    return safe.left(end) + u'…';
}

} // namespace

SharedNames sharedNames(const QList<KnownServer> &servers)
{
    QHash<QString, ResourceId> first;
    SharedNames shared;
    for (const KnownServer &known : servers) {
        const QString name = ConfirmationField::folded(known.server.name);
        const auto found = first.constFind(name);
        if (found == first.constEnd()) {
            first.insert(name, known.server.id);
            continue;
        }
        shared.insert(*found);
        shared.insert(known.server.id);
    }
    return shared;
}

QString shown(const ServerRef &server, bool isNameShared)
{
    const QString name = bounded(server.name);
    QString id = bounded(server.id.text());
    if (name.isEmpty())
        return id;
    return isNameShared ? name + u" · "_s + id : name;
}

QString shown(const ServerRef &server, const SharedNames &shared)
{
    return shown(server, shared.contains(server.id));
}

bool isIdTyped(const ServerRef &server, bool isNameShared)
{
    return isNameShared || server.name.size() > LongestTyped || server.name.trimmed().isEmpty()
           || outside::hasHiddenCharacters(server.name);
}

QString typed(const ServerRef &server, bool isNameShared)
{
    return isIdTyped(server, isNameShared) ? server.id.text() : server.name;
}

} // namespace bewarje::servernaming
