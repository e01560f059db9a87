// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/journaltext.h"

#include "ui/text/texts.h"

namespace bewarje {

namespace {

QString withWords(const QString &sentence, const QString &detail)
{
    if (detail.trimmed().isEmpty())
        return sentence;
    return sentence + u' ' + JournalText::tr("The system says: %1").arg(outside::forDialog(detail.trimmed()));
}

} // namespace

QString JournalText::state(const JournalFacts &facts)
{
    switch (facts.state) {
    case JournalFacts::State::Opening:
    case JournalFacts::State::Ready:
        return {};
    case JournalFacts::State::ReadOnly:
        return tr("The record of actions was written by a newer version of this program and can only be read. Nothing "
                  "can be created, deleted or restored here; use the newer version for that.");
    case JournalFacts::State::Failed:
        break;
    }
    return withWords(tr("The record of actions cannot be written. The lists can be read, but nothing can be created, "
                        "deleted or restored, because nothing is sent without a record. Make room on the disk or "
                        "allow writing, then retry."),
                     facts.detail);
}

QString JournalText::movedAside(const JournalFacts &facts)
{
    if (facts.movedAside.isEmpty())
        return {};
    return tr("The record of actions was damaged. It was moved to %1, and a new one was begun. What was still open in "
              "it is no longer followed: look at the servers. Until this is dismissed, every action asks once more.")
        .arg(outside::forDialog(facts.movedAside));
}

QString JournalText::refused(const QString &detail)
{
    return withWords(tr("The record of actions could not be written. What needs a record first was not sent. Make room "
                        "on the disk or allow writing, then try again."),
                     detail);
}

} // namespace bewarje
