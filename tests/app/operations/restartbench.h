// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/sqljournal.h"
#include "tests/app/operations/runnerbench.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace bewarje::tests {

/// A runner whose record is a file, in runs of the program one after another.
class RestartBench : public RunnerBench
{
public:
    using Schedule = std::vector<std::chrono::milliseconds>;

    ~RestartBench() { endProgram(); }

    /// A run in which nothing settles, as if it had been killed before; with a schedule it settles.
    [[nodiscard]] bool start(const Schedule &settling = {});
    /// Ends the run as it stands.
    void endProgram();
    /// Ends the run as it stands, and begins another that settles; the provider behaves again.
    [[nodiscard]] bool restart();

    // The two steps of a start.
    /// Not opened yet.
    SqlJournal &makeJournal();
    void beginSession(const Schedule &settling);

    /// Between two runs: changes each row of the file.
    [[nodiscard]] bool change(const std::function<void(OperationRecord &)> &change) const;
    [[nodiscard]] QList<OperationRecord> rows() const;

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    QTemporaryDir m_folder;
    std::unique_ptr<SqlJournal> m_record;
};

} // namespace bewarje::tests
