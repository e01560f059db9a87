// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool TlsIdentity::canBeMade()
{
    return QSslSocket::supportsSsl() && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

std::optional<TlsIdentity> TlsIdentity::make(const QString &name)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Bewarje"_s, u"-addext"_s,
                   u"subjectAltName="_s + name, u"-keyout"_s, key, u"-out"_s, certificate});
    openssl.waitForFinished();
    const TlsIdentity identity{QSslCertificate(contents(certificate)), QSslKey(contents(key), QSsl::Ec)};
    if (identity.certificate.isNull() || identity.key.isNull())
        return {};
    return identity;
}

QSslConfiguration TlsIdentity::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TlsTrust::TlsTrust(const TlsIdentity &identity)
{
    QSslConfiguration configuration = m_before;
    configuration.addCaCertificate(identity.certificate);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace bewarje
