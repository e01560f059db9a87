// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <QTimer>

namespace bewarje {

/// An answer that is known at once, given from the event loop as a PendingCall promises.
class QueuedAnswer : public Call
{
    Q_OBJECT

public:
    [[nodiscard]] static PendingCall of(const VaultAnswer &answer, VaultHandler handler, QObject *parent);
    void cancel() override;

private:
    using Call::Call;

    QTimer m_timer;
};

} // namespace bewarje
