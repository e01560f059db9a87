// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/keepmarks.h"

#include "app/domain/keepnote.h"

namespace bewarje {

void KeepMarks::take(const OperationRecord &record)
{
    if (record.isWrite() || record.state != OperationState::Done || !record.backup)
        return;
    Word &word = m_words[record.backup->id];
    if (record.id >= word.id)
        word = {record.id, record.kind == OperationKind::Keep, record.reason, record.plannedAt};
}

KeepMark KeepMarks::of(const ResourceId &backup, QStringView description, Timestamp now) const
{
    const auto word = m_words.constFind(backup);
    if (word != m_words.constEnd() && !word->isKept)
        return {};
    if (word != m_words.constEnd())
        return {KeepMark::Source::Local, word->reason, word->at, {}};
    const KeepNote note = KeepNote::in(description);
    return note.holds(now) ? KeepMark{KeepMark::Source::Description, {}, {}, note.until} : KeepMark();
}

} // namespace bewarje
