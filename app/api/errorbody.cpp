// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace bewarje {

namespace {

using namespace Qt::Literals::StringLiterals;

/// An error of more than this many bytes is not read further.
constexpr qsizetype longestBody = 64LL * 1024;
/// A hostile body could nest a thousand levels or bring thousands of fields.
constexpr int deepestError = 4;
constexpr qsizetype mostParts = 20;

QString textOfValue(const QJsonValue &value, int depth);

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty() && said.size() < mostParts)
            said.append(part);
    }
    return said.join(u' ');
}

QString textOfArray(const QJsonArray &array, int depth)
{
    QStringList parts;
    for (qsizetype i = 0; i < array.size() && i < mostParts; ++i)
        parts.append(textOfValue(array.at(i), depth));
    return joined(parts);
}

/// `field: text` for each field that says something.
QString textOfFields(const QJsonObject &object, int depth)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end() && parts.size() < mostParts; ++it) {
        const QString text = textOfValue(it.value(), depth);
        if (text.isEmpty())
            continue;
        const bool isNamed = it.key() != "non_field_errors"_L1 && it.key() != "__all__"_L1;
        parts.append(isNamed ? QString(it.key() + u": " + text) : text);
    }
    return joined(parts);
}

QString textOfObject(const QJsonObject &object, int depth)
{
    for (const QLatin1StringView key : {"detail"_L1, "error"_L1, "message"_L1, "errors"_L1}) {
        QString text = textOfValue(object.value(key), depth);
        if (!text.isEmpty())
            return text;
    }
    return textOfFields(object, depth);
}

QString textOfValue(const QJsonValue &value, int depth)
{
    if (depth >= deepestError)
        return {};
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return textOfArray(value.toArray(), depth + 1);
    return value.isObject() ? textOfObject(value.toObject(), depth + 1) : QString();
}

QString textOfHtml(QString html)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*(>|$)"_s);
    html.replace(hidden, u" "_s).replace(tag, u" "_s);
    html.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, R"(")"_L1);
    return html.replace("&#39;"_L1, "'"_L1).replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
}

} // namespace

QString presentableText(const QString &text, const Secret &token)
{
    // Redacted before it is cut: half a token is still a secret.
    QString presentable = token.redact(text).simplified();
    presentable.truncate(longestServerText);
    if (!presentable.isEmpty() && presentable.back().isHighSurrogate())
        presentable.chop(1);
    return presentable;
}

QString errorTextOf(const QByteArray &body, const Secret &token)
{
    const QByteArray start = body.left(longestBody).trimmed();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(start, &problem);
    if (problem.error == QJsonParseError::NoError) {
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        return presentableText(textOfValue(root, 0), token);
    }
    // A bare JSON string is no document to Qt 6.4.
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + start + ']');
    if (wrapped.isArray())
        return presentableText(textOfValue(wrapped.array(), 0), token);
    if (start.startsWith('{') || start.startsWith('[') || start.contains('\0'))
        return {};
    const QString text = QString::fromUtf8(start);
    return presentableText(start.startsWith('<') ? textOfHtml(text) : text, token);
}

QString messageOf(const QByteArray &body, const Secret &token)
{
    const QJsonObject object = QJsonDocument::fromJson(body.left(longestBody)).object();
    const QString message = object.value("message"_L1).toString();
    return presentableText(message.isEmpty() ? object.value("detail"_L1).toString() : message, token);
}

} // namespace bewarje
