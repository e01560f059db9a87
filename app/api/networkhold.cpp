// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/networkhold.h"

#include <QNetworkProxy>
#include <QThread>

namespace bewarje {

NetworkHold::NetworkHold(std::unique_ptr<QNetworkAccessManager> manager)
    : m_manager(std::move(manager)), m_hasOwnProxy(m_manager->proxy().type() != QNetworkProxy::DefaultProxy)
{
    m_manager->setAutoDeleteReplies(false);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkHold::~NetworkHold()
{
    if (!m_isStuck)
        return;
    QNetworkAccessManager *manager = m_manager.release();
    QThread *thread = QThread::create([manager] { delete manager; });
    manager->moveToThread(thread);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace bewarje
