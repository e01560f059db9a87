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

/// Counts the entries of an array, which a cut at a line's end would shorten without a trace.
class EntryCount
{
public:
    explicit EntryCount(const IniArray &array)
        : m_heading('[' + array.name.toByteArray() + ']'), m_lastField(array.lastField.toByteArray() + '=')
    {}

    void take(const QByteArray &line)
    {
        if (line.startsWith('[')) {
            m_isInside = line == m_heading;
            if (m_isInside)
                m_stated = -1; // A group without its size was cut.
        } else if (m_isInside && line.startsWith("size="))
            m_stated = line.size() > 5 ? line.mid(5).toInt() : -1;
        else if (isField(line))
            takeField(line);
    }
    [[nodiscard]] bool isField(const QByteArray &line) const { return m_isInside && line.indexOf('\\') > 0; }
    /// QSettings writes the size behind the entries on most systems, and before them on Windows: of a cut file it is
    /// missing, or the last entries are missing or not whole.
    [[nodiscard]] bool differs() const { return m_begun.size() != m_stated || m_whole != m_begun; }

private:
    void takeField(const QByteArray &line)
    {
        const qsizetype separator = line.indexOf('\\');
        const int entry = line.left(separator).toInt();
        m_begun.insert(entry);
        if (line.mid(separator + 1).startsWith(m_lastField))
            m_whole.insert(entry);
    }

    const QByteArray m_heading;
    const QByteArray m_lastField;
    bool m_isInside = false;
    qsizetype m_stated = 0; ///< What `size` says; 0 without the group, -1 without the size.
    QSet<int> m_begun;
    QSet<int> m_whole;
};

} // namespace

bool isDamagedIni(const QString &fileName, const IniArray &array)
{
    QFile file(fileName);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return false;
    if (file.size() > mostBytes)
        return true;
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return true;
    EntryCount entries(array);
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        if (!line.startsWith(';') && hasOpenQuotation(line))
            return true;
        entries.take(line);
    }
    // QSettings ends every line: behind the last one is nothing.
    return entries.differs() || entries.isField(lines.constLast());
}

} // namespace bewarje
