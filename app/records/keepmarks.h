// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QHash>
#include <QStringView>

namespace bewarje {

/// Whether one backup is kept, and by whose word.
struct KeepMark
{
    enum class Source : quint8 {
        None,
        Local,      ///< set here, with a reason
        Description ///< "[keep]" stands in the provider's description
    };

    Source source = Source::None;
    QString reason;  ///< of a local one
    Timestamp since; ///< of a local one
    Timestamp until; ///< of a dated description: the first moment after it; unknown: for ever

    [[nodiscard]] bool holds() const { return source != Source::None; }
};

/// The keep marks of one account: a fold of the marks set and lifted over what descriptions say. A mark in a
/// description cannot be changed by any call; lifting it is an exception that stands here. A value.
class KeepMarks
{
public:
    /// Takes a Keep or Unkeep that is Done, whatever the order; the highest id of a backup counts. Else nothing.
    void take(const OperationRecord &record);
    [[nodiscard]] KeepMark of(const ResourceId &backup, QStringView description, Timestamp now) const;

private:
    struct Word
    {
        OperationId id = 0;
        bool isKept = false;
        QString reason;
        Timestamp at;
    };

    QHash<ResourceId, Word> m_words;
};

} // namespace bewarje
