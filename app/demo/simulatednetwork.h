// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simulatedprovider.h"

#include <QNetworkAccessManager>

#include <chrono>

namespace bewarje {

/// Answers every request from a SimulatedProvider; opens no port and reaches no network.
class SimulatedNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `provider` must outlive this. Each answer takes `delay`.
    SimulatedNetwork(SimulatedProvider &provider, std::chrono::milliseconds delay, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    SimulatedProvider &m_provider;
    std::chrono::milliseconds m_delay;
};

} // namespace bewarje
