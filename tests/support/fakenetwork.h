// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>
#include <QTimer>

namespace bewarje::tests {

/// What a FakeNetwork was asked for, and what it answers; outlives the managers that a client makes.
struct FakeAnswers
{
    struct Answer
    {
        int status = 200;
        QByteArray body = "{}";
    };

    QHash<QString, Answer> answers; ///< by path below /api/v1; 404 for what is not here
    QStringList asked;              ///< "GET /account/me/"
    QList<QByteArray> authorizations;
    bool isSilent = false; ///< nothing is ever answered
};

/// Answers GETs from a table, through the event loop; reaches nothing.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit FakeNetwork(FakeAnswers &answers) : m_answers(answers) {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    FakeAnswers &m_answers;
};

/// One answer of a FakeNetwork.
class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(const QNetworkRequest &request, const FakeAnswers::Answer &answer, bool isSilent, QObject *parent);

    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void answer();

    FakeAnswers::Answer m_answer;
    qsizetype m_read = 0;
    QTimer m_due;
};

} // namespace bewarje::tests
