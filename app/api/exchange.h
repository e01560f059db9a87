// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/restclient.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace bewarje {

class NetworkHold;

/// One call of RestClient, the repeats of a GET included. Ends itself after its answer.
class RestClient::Exchange final : public Call
{
public:
    Exchange(RestClient &client, RestRequest request, BodySink *sink, ResultHandler<RestAnswer> handler);
    ~Exchange() override;

    void cancel() override;
    [[nodiscard]] bool isWrite() const { return m_request.method != RestRequest::Method::Get; }
    /// Its turn has come.
    void begin();

private:
    void leave();
    void attempt();
    void findProxy();
    void dispatch();
    [[nodiscard]] QNetworkReply *launch(const QNetworkRequest &request);
    [[nodiscard]] QNetworkRequest networkRequest() const;
    void watch();
    void connectTimedOut();
    void noteSent();
    void readHead();
    [[nodiscard]] bool isStreaming() const;
    void pump();
    void take(const QByteArray &piece);
    void conclude();
    [[nodiscard]] std::optional<ApiError> errorOfReply() const;
    [[nodiscard]] ApiError errorOfTransport() const;
    [[nodiscard]] bool isWholeByLength() const;
    [[nodiscard]] ApiError errorOf(ApiError::Kind kind) const;
    [[nodiscard]] QByteArray header(const char *name) const;
    void giveUp(ApiError error);
    void settle(ApiError error);
    [[nodiscard]] bool mayRepeat(const ApiError &error) const;
    void repeatLater(const ApiError &error);
    void answer(Result<RestAnswer> result);
    void dropReply();
    void stopTimers();

    RestClient &m_client;
    RestRequest m_request;
    BodySink *m_sink;
    ResultHandler<RestAnswer> m_handler;
    QUrl m_url;
    std::shared_ptr<NetworkHold> m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_connectDeadline;
    QTimer m_silenceDeadline;
    QTimer m_wholeDeadline;
    QTimer m_pause;
    QByteArray m_body;
    qint64 m_received = 0;
    int m_status = 0;
    int m_repeats = 0;
    bool m_wasSent = false;
    bool m_isConnecting = false;
    bool m_isHeadRead = false;
    bool m_isFinished = false;
    bool m_isPumping = false;
    bool m_awaitsProxy = false;
    bool m_hasLeft = false;
};

} // namespace bewarje
