// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"

#include <string_view>

namespace bewarje {

/// An id as it came: views into a document that is being read.
struct RawId
{
    std::string_view text; ///< UTF-8; empty where there is no usable id
    ResourceId::JsonType type = ResourceId::JsonType::Number;

    [[nodiscard]] ResourceId toId() const { return {QString::fromUtf8(text.data(), qsizetype(text.size())), type}; }
};

/// One backup whose texts are UTF-8 views into the document that is being read, valid only meanwhile.
struct RawBackup
{
    RawId id;
    RawId server;
    std::string_view serverName;
    std::string_view typeWord;
    std::string_view statusWord;
    std::string_view description;
    BackupSize size;
    Timestamp createdAt;
    Expiry expiry;

    [[nodiscard]] Backup toBackup() const;
};

} // namespace bewarje
