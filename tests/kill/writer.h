// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "app/workspace.h"
#include "tests/kill/stoppingjournal.h"

#include <QObject>

#include <memory>
#include <optional>

namespace bewarje::tests {

/// The program without a window, on one folder: takes over what an earlier run left, then submits one write or
/// watches until all is settled. Says on standard output what happens, a line each:
///
///     open UNSETTLED       the journal and the session are there
///     row KIND STATE CAUSE of each unsettled row then, and of each change later
///     stopped              the point was reached, where it is one of the journal's
///     settled              nothing is unsettled but restores, and a listing has come
class Writer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;
        QString base;
        std::optional<OperationKind> kind; ///< nothing: watches
        StopPoint point = StopPoint::None;
    };

    explicit Writer(const Options &options);
    ~Writer() override;

    /// False where another program holds the folder.
    [[nodiscard]] bool start();

signals:
    /// What is watched is settled.
    void ended();

private:
    void begin();
    void tell(const OperationRecord &record);
    void takeListing();
    void submit();

    const Options m_options;
    const Clock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StoppingJournal> m_journal;
    std::unique_ptr<Session> m_session;
    bool m_isSubmitted = false;
};

} // namespace bewarje::tests
