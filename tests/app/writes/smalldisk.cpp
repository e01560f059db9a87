// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/writes/smalldisk.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uid_t Root = 0;
constexpr uid_t Nobody = 65534;

} // namespace

// The effective ids alone, so that the test can come back; the capabilities go with them.
Unprivileged::Unprivileged() : m_wasRoot(::geteuid() == Root)
{
    if (m_wasRoot && (::setegid(Nobody) != 0 || ::seteuid(Nobody) != 0))
        qFatal("privileges could not be given away");
}

Unprivileged::~Unprivileged()
{
    if (m_wasRoot && (::seteuid(Root) != 0 || ::setegid(Root) != 0))
        qFatal("privileges could not be taken back");
}

SmallDisk::SmallDisk()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    m_isMounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m,mode=0777") == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

bool SmallDisk::fill() const
{
    const int filler = ::open(QFile::encodeName(path(u"filler"_s)).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (filler < 0)
        return false;
    const QByteArray block(4096, 'x');
    for (qsizetype size = block.size(); size > 0;)
        if (::write(filler, block.constData(), size_t(size)) <= 0)
            size /= 2;
    ::close(filler);
    return true;
}

bool SmallDisk::makeRoom() const
{
    return QFile::remove(path(u"filler"_s));
}

} // namespace bewarje::tests
