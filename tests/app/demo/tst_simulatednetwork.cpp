// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simulatednetwork.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Gives its bytes once and in order only, as the body of a write must.
class OnceOnly : public QIODevice
{
public:
    explicit OnceOnly(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size > 0 ? size : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

QNetworkRequest request(const QString &path)
{
    QNetworkRequest result(QUrl(u"https://admin.vps.org/api/v1"_s + path));
    result.setRawHeader("Authorization", "Bearer vps_any");
    return result;
}

} // namespace

class TestSimulatedNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deliversInPieces();
    void stopsAtAFullBuffer();
    void readsASequentialBody();
    void deletesByCustomRequest();
    void reportsErrors();
    void abortsBeforeTheAnswer();
    void abortsInTheBody();
    void mayBeDeletedAtAnyTime();

private:
    Clock m_clock;
    std::unique_ptr<SimulatedProvider> m_provider;
    std::unique_ptr<SimulatedNetwork> m_network;
};

void TestSimulatedNetwork::init()
{
    m_network.reset();
    m_provider = std::make_unique<SimulatedProvider>(m_clock, SimulatedProvider::Options{});
    m_provider->fillWithSampleData();
    m_network = std::make_unique<SimulatedNetwork>(*m_provider, 0ms);
}

void TestSimulatedNetwork::deliversInPieces()
{
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request(u"/backups/"_s)));
    QByteArray body;
    int pieces = 0;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] {
        ++pieces;
        body += reply->readAll();
    });
    const QSignalSpy managed(m_network.get(), &QNetworkAccessManager::finished);
    QVERIFY(!reply->isFinished());
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(managed.size(), 1);
    QVERIFY(pieces > 3);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeader("Content-Length").toLongLong(), body.size());
    QVERIFY(reply->rawHeader("Date").endsWith(" GMT"));
    QCOMPARE(reply->url(), request(u"/backups/"_s).url());
    QVERIFY(QJsonDocument::fromJson(body).isObject());
}

void TestSimulatedNetwork::stopsAtAFullBuffer()
{
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request(u"/backups/"_s)));
    reply->setReadBufferSize(20'000);
    QTRY_COMPARE(reply->bytesAvailable(), 20'000);
    QTimer ticks;
    const QSignalSpy ticked(&ticks, &QTimer::timeout);
    ticks.start(0);
    QTRY_VERIFY(ticked.size() > 100); // the event loop has long had its chance to bring more
    QCOMPARE(reply->bytesAvailable(), 20'000);
    QVERIFY(!reply->isFinished());
    QByteArray body;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] { body += reply->read(7'000); });
    body += reply->read(1);
    QTRY_VERIFY(reply->rawHeader("Content-Length").toLongLong() == body.size() + reply->bytesAvailable());
    body += reply->readAll();
    QTRY_VERIFY(reply->isFinished());
    body += reply->readAll();
    QVERIFY(QJsonDocument::fromJson(body).isObject());
}

void TestSimulatedNetwork::readsASequentialBody()
{
    const auto before = m_provider->backups().size();
    OnceOnly body(R"({"server_id":12345,"description":"Now"})");
    const std::unique_ptr<QNetworkReply> reply(m_network->post(request(u"/backups/"_s), &body));
    const QSignalSpy sent(reply.get(), &QNetworkReply::requestSent);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(sent.size(), 1);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(m_provider->backups().size(), before + 1);
    QCOMPARE(m_provider->backups().first().description, u"Now"_s);
}

void TestSimulatedNetwork::deletesByCustomRequest()
{
    const auto before = m_provider->backups().size();
    const QString path = u"/backups/%1/"_s.arg(m_provider->backups().first().id.text());
    OnceOnly body({});
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request(path), "DELETE", &body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QVERIFY(reply->readAll().isEmpty());
    QCOMPARE(m_provider->backups().size(), before - 1);
}

void TestSimulatedNetwork::reportsErrors()
{
    const std::unique_ptr<QNetworkReply> reply(m_network->get(QNetworkRequest(request(u"/backups/"_s).url())));
    const QSignalSpy errors(reply.get(), &QNetworkReply::errorOccurred);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::AuthenticationRequiredError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    QVERIFY(reply->readAll().contains("detail"));
}

void TestSimulatedNetwork::abortsBeforeTheAnswer()
{
    OnceOnly body(R"({"server_id":12345})");
    const auto before = m_provider->backups().size();
    const std::unique_ptr<QNetworkReply> reply(m_network->post(request(u"/backups/"_s), &body));
    const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_provider->backups().size(), before);
}

void TestSimulatedNetwork::abortsInTheBody()
{
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request(u"/backups/"_s)));
    const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] { reply->abort(); });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QVERIFY(reply->bytesAvailable() < reply->rawHeader("Content-Length").toLongLong());
}

void TestSimulatedNetwork::mayBeDeletedAtAnyTime()
{
    delete m_network->get(request(u"/backups/"_s));
    QNetworkReply *reply = m_network->get(request(u"/backups/"_s));
    connect(reply, &QNetworkReply::readyRead, this, [reply] { reply->deleteLater(); });
    const QSignalSpy gone(reply, &QObject::destroyed);
    QTRY_COMPARE(gone.size(), 1);
}

QTEST_GUILESS_MAIN(TestSimulatedNetwork)
#include "tst_simulatednetwork.moc"
