// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <optional>

namespace bewarje {

/// The system's proxy for an address. It is looked up on a thread of its own: an automatic
/// configuration can take seconds.
class SystemProxy : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing until a look-up has answered, and again after forget().
    [[nodiscard]] const std::optional<QNetworkProxy> &proxy() const { return m_proxy; }
    /// Emits found() later. A look-up that is under way is shared.
    void lookUp(const QUrl &url);
    /// After a connect error: the network may be another one now.
    void forget() { m_proxy.reset(); }

signals:
    void found();

private:
    std::optional<QNetworkProxy> m_proxy;
    bool m_isLookingUp = false;
};

} // namespace bewarje
