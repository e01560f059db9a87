// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/pendingcall.h"

namespace bewarje {

/// One reading of the journal that is under way.
class JournalRead : public Call
{
    Q_OBJECT

public:
    using Call::Call;

    void cancel() override
    {
        m_isCancelled = true;
        deleteLater();
    }
    /// Calls `answer`, except where it was cancelled, and ends.
    template<typename Answer>
    void end(Answer answer)
    {
        if (m_isCancelled)
            return;
        deleteLater();
        answer();
    }

private:
    bool m_isCancelled = false;
};

} // namespace bewarje
