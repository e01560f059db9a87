// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simulatedprovider.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace bewarje {

/// One answer of a SimulatedNetwork: comes in pieces through the event loop, stops where the reader's
/// buffer is full, and can be aborted.
class SimulatedReply : public QNetworkReply
{
    Q_OBJECT

public:
    struct Exchange
    {
        QNetworkAccessManager::Operation operation;
        QByteArray method;
        QNetworkRequest request;
        QIODevice *body; ///< read only when the answer is due; may be null
    };

    SimulatedReply(SimulatedProvider &provider, const Exchange &exchange, std::chrono::milliseconds delay,
                   QObject *parent);

    void abort() override;
    void close() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    void setReadBufferSize(qint64 size) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void answer();
    void takeHead(const SimulatedAnswer &answer);
    void deliver();
    void complete();

    SimulatedProvider &m_provider;
    QByteArray m_method;
    QPointer<QIODevice> m_outgoing;
    QByteArray m_body;
    qsizetype m_arrived = 0; ///< of m_body, what the reader may have
    qsizetype m_read = 0;
    QTimer m_next; ///< the answer at first, then piece after piece
};

} // namespace bewarje
