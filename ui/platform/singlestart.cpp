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

QString addressOf(const QString &dataFolder)
{
    const QByteArray folder = QDir::cleanPath(QFileInfo(dataFolder).absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = "bewarje-"_L1 + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

} // namespace

SingleStart::SingleStart(const QString &dataFolder, QObject *parent) : QObject(parent), m_address(addressOf(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleStart::serve);
}

bool SingleStart::raiseOther() const
{
    const QDeadlineTimer deadline(patienceMSecs);
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(int(deadline.remainingTime()))) {
        return false;
    }
    socket.write(order);
    while (!socket.canReadLine()) {
        if (deadline.hasExpired() || !socket.waitForReadyRead(int(deadline.remainingTime()))) {
            return false;
        }
    }
    return socket.readLine() == answer;
}

void SingleStart::listen()
{
    QLocalServer::removeServer(m_address);
    m_server.listen(m_address);
}

void SingleStart::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestOrder);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestOrder) {
                return;
            }
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
