// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/inicheck.h"

#include <QByteArray>
#include <QFile>
#include <QSet>

namespace bewarje {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;

/// An odd number of quotation marks that are not escaped.
bool hasOpenQuotation(const QByteArray &line)
{
    bool isOpen = false;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line.at(i) == '\\')
            ++i;
        else if (line.at(i) == '"')
            isOpen = !isOpen;
    return isOpen;
}

/// The array "accounts", which is what a cut at a line's end would shorten without a trace.
class ArrayCount
{
public:
    void take(const QByteArray &line)
    {
        if (line.startsWith('['))
            m_isInside = line == "[accounts]";
        else if (m_isInside && line.startsWith("size="))
            m_stated = line.mid(5).toInt();
        else if (const qsizetype separator = line.indexOf('\\'); m_isInside && separator > 0)
            m_seen.insert(line.left(separator).toInt());
    }
    /// QSettings writes the size behind the entries: a cut file has entries and no size.
    [[nodiscard]] bool differs() const { return m_seen.size() != m_stated; }

private:
    bool m_isInside = false;
    qsizetype m_stated = 0;
    QSet<int> m_seen;
};

} // namespace

bool isDamagedIni(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return false;
    if (file.size() > mostBytes)
        return true;
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return true;
    ArrayCount accounts;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        if (!line.startsWith(';') && hasOpenQuotation(line))
            return true;
        accounts.take(line);
    }
    return accounts.differs();
}

} // namespace bewarje
