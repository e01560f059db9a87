// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/hostile/hostilejson.h"

#include <algorithm>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;
using Delivery = ProviderFault::Delivery;
using How = BrokenAnswer::How;

namespace {

JsonFields replaced(JsonFields fields, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, own] : fields) {
        if (key == name)
            own = value;
    }
    return fields;
}

} // namespace

QByteArray jsonObject(const JsonFields &fields)
{
    QByteArrayList members;
    for (const auto &[name, value] : fields)
        members.append('"' + name + "\":" + value);
    return '{' + members.join(',') + '}';
}

QByteArray JsonShape::with(const QByteArray &field, const QByteArray &value) const
{
    const qsizetype dot = field.indexOf('.');
    const QByteArray outer = field.left(dot);
    JsonFields all = fields;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const bool isMeant = dot >= 0 && part.key() == outer;
        all.append({part.key(), jsonObject(isMeant ? replaced(*part, field.mid(dot + 1), value) : *part)});
    }
    return jsonObject(dot < 0 ? replaced(all, field, value) : all);
}

QByteArrayList JsonShape::names() const
{
    QByteArrayList names;
    for (const auto &[name, value] : fields)
        names.append(name);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        names.append(part.key());
        for (const auto &[name, value] : *part)
            names.append(part.key() + '.' + name);
    }
    return names;
}

QByteArray jsonPage(const QList<QByteArray> &items, qint64 count)
{
    return "{\"count\":" + QByteArray::number(count < 0 ? items.size() : count) + ",\"results\":["
           + QByteArrayList(items).join(',') + "]}";
}

QList<QByteArray> valuesOfAllTypes()
{
    return {"null", "true", "-1e400", "1.5", R"("x")", "[1,{}]", R"({"a":[]})", "123456789012345678901234567890"};
}

QString textOf(const QByteArray &value)
{
    return value.startsWith('"') ? QString::fromUtf8(value.mid(1).chopped(1)) : QString();
}

QString idOf(const QByteArray &value)
{
    const bool isDigits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isDigits ? QString::fromLatin1(value) : textOf(value);
}

QList<HostileText> hostileTexts()
{
    return {{"html", R"(<img src='file:///etc/passwd'><b>web</b>&amp;<!--)"},
            {"%2", "%1 %2 %n %L1 %%"},
            {"bidi", "web\xE2\x80\xAE"
                     "10\xE2\x81\xA6\xE2\x80\x8B\xEF\xBB\xBF"},
            {"a megabyte", QByteArray(1'000'000, 'x')}};
}

QList<BrokenAnswer> brokenAnswers(int status, const QByteArray &body)
{
    ProviderFault page;
    page.answer = SimulatedAnswer{status, "<!DOCTYPE html><html><body>Log in</body></html>", "text/html"};
    ProviderFault called = page; // what a proxy's page is sometimes called
    called.answer->contentType = "application/json";
    ProviderFault whole;
    whole.answer = SimulatedAnswer{status, body};
    return {{"html", page, How::OtherBytes},
            {"html called json", called, How::OtherBytes},
            {"half", whole.delivered(Delivery::HalfBody), How::Cut},
            {"half without length", whole.delivered(Delivery::HalfBodyNoLength), How::CutInSilence},
            {"half in chunks", whole.delivered(Delivery::HalfChunked), How::Cut},
            {"half, then reset", whole.delivered(Delivery::HalfBodyReset), How::Cut}};
}

QList<HostileNext> hostileNexts(const QString &path, quint16 port, quint16 other)
{
    const QString page = u"/api/v1"_s + path + u"?page=2"_s;
    const QString own = QString::number(port);
    return {{"host", u"http://localhost:"_s + own + page},
            {"host without scheme", u"//localhost:"_s + own + page},
            {"far host", u"https://evil.example"_s + page},
            {"port", u"http://127.0.0.1:"_s + QString::number(other) + page},
            {"scheme", u"https://127.0.0.1:"_s + own + page},
            {"scheme of files", u"file:///etc/passwd"_s},
            {"path", u"http://127.0.0.1:"_s + own + u"/api/v1/account/me/?page=2"_s},
            {"path above", u"../account/me/?page=2"_s},
            {"path in disguise", u"/api/v1"_s + path + u"%2E%2E/account/me/?page=2"_s},
            {"item", u"501/?page=2"_s},
            {"user", u"http://user:pass@127.0.0.1:"_s + own + page},
            {"host behind a user", u"http://127.0.0.1:"_s + own + u"@127.0.0.1:"_s + QString::number(other) + page},
            {"line break", u"?page=2\r\nX-Injected: 1"_s}};
}

} // namespace bewarje::tests
