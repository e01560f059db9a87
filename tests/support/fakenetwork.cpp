// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenetwork.h"

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace bewarje::tests {

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    Q_UNUSED(operation)
    Q_UNUSED(body)
    QString path = request.url().path();
    path.remove(0, u"/api/v1"_s.size());
    m_answers.asked.append("GET "_L1 + path);
    m_answers.authorizations.append(request.rawHeader("Authorization"));
    const FakeAnswers::Answer missing{404, "{\"detail\": \"Not found.\"}"};
    return new FakeReply(request, m_answers.answers.value(path, missing), m_answers.isSilent, this);
}

FakeReply::FakeReply(const QNetworkRequest &request, const FakeAnswers::Answer &answer, bool isSilent, QObject *parent)
    : QNetworkReply(parent), m_answer(answer)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    setOpenMode(ReadOnly | Unbuffered);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &FakeReply::answer);
    if (!isSilent)
        m_due.start(0);
}

void FakeReply::answer()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    setHeader(QNetworkRequest::ContentLengthHeader, m_answer.body.size());
    emit metaDataChanged();
    emit readyRead();
    setFinished(true);
    emit finished();
}

void FakeReply::abort()
{
    m_due.stop();
    if (!isFinished()) {
        setError(OperationCanceledError, u"aborted"_s);
        setFinished(true);
        emit finished();
    }
}

qint64 FakeReply::bytesAvailable() const
{
    return m_answer.body.size() - m_read + QNetworkReply::bytesAvailable();
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const qsizetype count = std::min<qsizetype>(maxSize, m_answer.body.size() - m_read);
    std::memcpy(data, m_answer.body.constData() + m_read, size_t(count));
    m_read += count;
    return count == 0 && isFinished() ? -1 : count;
}

} // namespace bewarje::tests
