// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/singlestart.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QStringBuilder>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr int patienceMSecs = 2'000;
constexpr auto order = "raise\n";
constexpr auto answer = "raised\n";
constexpr qint64 longestOrder = 16;

} // namespace

SingleStart::SingleStart(QString dataFolder, QObject *parent) : QObject(parent), m_dataFolder(std::move(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleStart::serve);
}

QString SingleStart::address() const
{
    const QByteArray folder = QDir::cleanPath(QFileInfo(m_dataFolder).absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = "bewarje-"_L1 + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

bool SingleStart::raiseOther() const
{
    const QDeadlineTimer deadline(patienceMSecs);
    QLocalSocket socket;
    socket.connectToServer(address());
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    socket.write(order);
    while (!socket.canReadLine())
        if (deadline.hasExpired() || !socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    return socket.readLine() == answer;
}

void SingleStart::listen()
{
    const QString own = address();
    QLocalServer::removeServer(own);
    m_server.listen(own);
}

void SingleStart::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestOrder);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestOrder)
                return;
            if (socket->readLine(longestOrder) == order) {
                socket->write(answer);
                emit raiseRequested();
            }
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace bewarje
