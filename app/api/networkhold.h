// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/proxylogins.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <memory>

namespace bewarje {

/// A network manager that several exchanges share. Its destructor would wait for its network thread; a
/// stuck one (300 MB of headers keep Qt's busy for more than a minute) is destroyed on a thread apart.
class NetworkHold
{
public:
    NetworkHold(std::unique_ptr<QNetworkAccessManager> manager, std::shared_ptr<ProxyLogins> proxyLogins);
    NetworkHold(const NetworkHold &) = delete;
    NetworkHold &operator=(const NetworkHold &) = delete;
    ~NetworkHold();

    [[nodiscard]] QNetworkAccessManager &manager() { return *m_manager; }
    /// Whoever made the manager has chosen its proxy.
    [[nodiscard]] bool hasOwnProxy() const { return m_hasOwnProxy; }
    void markStuck() { m_isStuck = true; }

private:
    void answerProxies();

    std::unique_ptr<QNetworkAccessManager> m_manager;
    bool m_hasOwnProxy = false;
    std::shared_ptr<ProxyLogins> m_proxyLogins;
    QHash<QString, int> m_offered; ///< by proxy: at which revision it was given a login
    bool m_isStuck = false;
};

} // namespace bewarje
