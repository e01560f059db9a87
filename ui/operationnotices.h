// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "app/settings.h"
#include "ui/platform/notifier.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace bewarje {

/// Tells on the desktop how writes ended, while the window is not the one in use: failures and unknown
/// outcomes, and successes where the settings say so. What ends within a moment is told together.
class OperationNotices : public QObject
{
    Q_OBJECT

public:
    OperationNotices(OperationRunner &runner, const Settings &settings, const ErrorText &errors, Notifier &notifier,
                     const QWidget &window, std::chrono::milliseconds moment = std::chrono::seconds(2),
                     QObject *parent = nullptr);

private:
    void take(const OperationRecord &record);
    void tell();
    [[nodiscard]] bool isWanted(const OperationRecord &record) const;

    const Settings &m_settings;
    const ErrorText &m_errors;
    Notifier &m_notifier;
    const QWidget &m_window;
    QList<OperationRecord> m_collected; ///< one a row, as it stands last
    QTimer m_moment;
};

} // namespace bewarje
