// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accountbook.h"
#include "app/settings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

Account account(const QString &key, const QString &name, const QString &host)
{
    return {key, name, ApiBase::parse("https://"_L1 + host + "/api/v1"_L1), true};
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private slots:
    void finds();
    void prefersTheOneUsedLast();
    void keeps();

private:
    const Account m_first = account(u"1"_s, u"First"_s, u"one.example"_s);
    const Account m_second = account(u"2"_s, u"Second"_s, u"one.example"_s);
    const Account m_third = account(u"3"_s, u"First"_s, u"three.example"_s);
};

void TestAccountBook::finds()
{
    Settings settings{QString()};
    settings.setAccounts({m_first, m_second, m_third});
    const AccountBook book(settings);
    QCOMPARE(book.withKey(u"2"_s), std::optional(m_second));
    QCOMPARE(book.withKey(u""_s), std::nullopt);
    QCOMPARE(book.named(u"First"_s, m_third.base), std::optional(m_third));
    QCOMPARE(book.named(u"Second"_s, m_third.base), std::nullopt);
    QCOMPARE(book.usedLast(), std::nullopt);
}

void TestAccountBook::prefersTheOneUsedLast()
{
    Settings settings{QString()};
    settings.setAccounts({m_first, m_second, m_third});
    const AccountBook book(settings);
    QCOMPARE(book.withBase(m_second.base), std::optional(m_first));
    settings.setLastAccount(u"2"_s);
    QCOMPARE(book.usedLast(), std::optional(m_second));
    QCOMPARE(book.withBase(m_second.base), std::optional(m_second));
    QCOMPARE(book.withBase(m_third.base), std::optional(m_third));
    QCOMPARE(book.withBase(ApiBase::provider()), std::nullopt);
}

void TestAccountBook::keeps()
{
    Settings settings{QString()};
    AccountBook book(settings);
    book.put(m_first);
    book.put(m_second);
    Account renamed = m_first;
    renamed.name = u"Other"_s;
    book.put(renamed);
    QCOMPARE(settings.accounts(), (QList<Account>{renamed, m_second}));
    book.forget(u"1"_s);
    book.update(renamed);
    QCOMPARE(settings.accounts(), QList<Account>{m_second});
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
