// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simulatedprovider.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace bewarje {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// What goes wrong with one answer of the ProviderServer. The fields combine: another answer can be
/// dripped, a page with a hostile `next` be cut.
struct ProviderFault
{
    enum class Delivery : quint8 {
        Whole,
        CloseBeforeAnswer, ///< FIN after the request was read
        Reset,             ///< RST after the request was read
        StatusLine,        ///< the first line, then nothing more
        Raw,               ///< the answer's body and nothing around it, then FIN
        HalfHeader,        ///< then FIN
        Junk,              ///< bytes that are not HTTP, then FIN
        HalfBody,          ///< half of what Content-Length promises, then FIN
        HalfBodyNoLength,  ///< half of the body without Content-Length, then FIN
        HalfBodyReset,     ///< half of what Content-Length promises, then RST
        Drip,              ///< `bytes` at a time with `pause` between, head included
        StallInHeader,     ///< half of the head, then nothing more
        Stall,             ///< the head and half of the body, then nothing more
        Silence,           ///< nothing is ever answered
        Chunked,           ///< whole, in chunks of `bytes`
        HalfChunked,       ///< chunks, then FIN before the last one
        HeaderFlood,       ///< `bytes` of headers before the body
        HugeBody           ///< the body grown by `bytes` of white space behind its first brace or bracket
    };

    Delivery delivery = Delivery::Whole;
    bool takesEffect = true;               ///< false: the provider never hears of the request
    std::optional<SimulatedAnswer> answer; ///< instead of the provider's
    HttpHeaders headers;                   ///< added; a name that is there already is replaced
    std::optional<QString> next;           ///< put into an object's body as `next`
    int page = 0;                          ///< not 0: answered as if this page had been asked for
    qint64 bytes = 1;
    std::chrono::milliseconds pause{1};

    [[nodiscard]] static ProviderFault of(Delivery delivery);
    /// The request does not take effect.
    [[nodiscard]] static ProviderFault status(int status, const QByteArray &body = {}, const HttpHeaders &headers = {},
                                              const QByteArray &contentType = "application/json");
    [[nodiscard]] static ProviderFault redirect(int status, const QUrl &target);
    /// The true body, called something that it is not.
    [[nodiscard]] static ProviderFault encoding(const QByteArray &contentEncoding);
    [[nodiscard]] static ProviderFault sized(Delivery delivery, qint64 bytes, std::chrono::milliseconds pause = {});
    [[nodiscard]] static ProviderFault withNext(const QString &next);
    /// For pages that repeat or shift while they are read.
    [[nodiscard]] static ProviderFault otherPage(int page);

    /// These bytes instead of an answer, then FIN.
    [[nodiscard]] static ProviderFault raw(const QByteArray &bytes);

    [[nodiscard]] ProviderFault delivered(Delivery how) const;
    [[nodiscard]] ProviderFault withoutEffect() const;
};

/// Which requests a fault meets.
struct FaultMatch
{
    QByteArray method = {};     ///< empty: any
    QString pathPrefix = {};    ///< below the base, "/backups/"; empty: any
    QString queryContains = {}; ///< "page=2"; empty: any
    int time = 0;               ///< the how manieth match, from 1; 0: each
};

} // namespace bewarje
