// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/providerfault.h"

namespace bewarje {

ProviderFault ProviderFault::of(Delivery delivery)
{
    ProviderFault fault;
    fault.delivery = delivery;
    return fault;
}

ProviderFault ProviderFault::status(int status, const QByteArray &body, const HttpHeaders &headers,
                                    const QByteArray &contentType)
{
    ProviderFault fault;
    fault.answer = SimulatedAnswer{status, body, contentType};
    fault.headers = headers;
    fault.takesEffect = false;
    return fault;
}

ProviderFault ProviderFault::redirect(int status, const QUrl &target)
{
    return ProviderFault::status(status, {}, {{"Location", target.toEncoded()}});
}

ProviderFault ProviderFault::encoding(const QByteArray &contentEncoding)
{
    ProviderFault fault;
    fault.headers = {{"Content-Encoding", contentEncoding}};
    return fault;
}

ProviderFault ProviderFault::sized(Delivery delivery, qint64 bytes, std::chrono::milliseconds pause)
{
    ProviderFault fault = of(delivery);
    fault.bytes = bytes;
    fault.pause = pause;
    return fault;
}

ProviderFault ProviderFault::withNext(const QString &next)
{
    ProviderFault fault;
    fault.next = next;
    return fault;
}

ProviderFault ProviderFault::otherPage(int page)
{
    ProviderFault fault;
    fault.page = page;
    return fault;
}

ProviderFault ProviderFault::raw(const QByteArray &bytes)
{
    return status(200, bytes).delivered(Delivery::Raw);
}

ProviderFault ProviderFault::delivered(Delivery how) const
{
    ProviderFault fault = *this;
    fault.delivery = how;
    return fault;
}

ProviderFault ProviderFault::withoutEffect() const
{
    ProviderFault fault = *this;
    fault.takesEffect = false;
    return fault;
}

} // namespace bewarje
