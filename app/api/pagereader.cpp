// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/pagereader.h"

#include "app/api/backupjson.h"

namespace bewarje {

using json::Reading;

namespace {

namespace ondemand = simdjson::ondemand;
using State = PageContent::State;

bool isAtEnd(ondemand::document &document)
{
    const char *rest = nullptr; // simdjson 3.0.1 has no at_end
    return document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
}

void redact(Server &server, const Secret &token)
{
    for (QString *text : {&server.name, &server.hostname, &server.statusWord, &server.ipAddress, &server.location,
                          &server.planName, &server.systemName})
        *text = token.redact(*text);
}

/// A whole number that is not negative.
Reading readCount(json::Value value, std::optional<qint64> &count)
{
    RawId digits;
    const Reading reading = json::readId(value, digits);
    bool isNumber = false;
    const qint64 number = QByteArray(digits.text.data(), qsizetype(digits.text.size())).toLongLong(&isNumber);
    if (isNumber && digits.type == ResourceId::JsonType::Number)
        count = number;
    return reading;
}

} // namespace

class PageReader::Parser
{
public:
    /// Iterates what `bytes` hold, which must stay as they are meanwhile.
    [[nodiscard]] bool open(QByteArray &bytes)
    {
        bytes.reserve(bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        return !m_parser.iterate(bytes.constData(), size_t(bytes.size()), size_t(bytes.capacity())).get(document);
    }

    ondemand::document document;

private:
    ondemand::parser m_parser;
};

PageReader::PageReader(Items items, PageLimits limits, Secret token)
    : m_items(items), m_limits(limits), m_token(std::move(token)), m_parser(std::make_unique<Parser>()),
      m_content(std::make_shared<PageContent>()),
      m_writer(m_content->backups, [this](const QString &text) { return m_token.redact(text); })
{}

PageReader::~PageReader() = default;

bool PageReader::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_content->state == State::Whole) {
        const ItemScanner::Part part = m_scanner.next(bytes);
        if (part.isItems)
            takeItems(bytes.first(part.size), part);
        else
            takeRest(bytes.first(part.size));
        bytes = bytes.sliced(part.size);
    }
    return m_content->state == State::Whole;
}

std::shared_ptr<PageContent> PageReader::finish()
{
    if (m_content->state == State::Whole && m_scanner.isInside())
        fail(State::Cut);
    if (m_content->state == State::Whole && !readRest())
        fail(State::Malformed);
    return m_content;
}

void PageReader::takeRest(QByteArrayView bytes)
{
    m_rest.append(bytes);
    if (m_rest.size() > m_limits.restBytes)
        fail(State::TooLarge);
}

void PageReader::takeItems(QByteArrayView bytes, const ItemScanner::Part &part)
{
    qsizetype from = 0;
    if (m_isSkipping) {
        if (part.firstWhole == 0 && !part.endsItems)
            return;
        m_isSkipping = false;
        from = part.firstWhole == 0 ? part.size : part.firstWhole;
    }
    if (part.whole > from || part.endsItems) {
        m_slice.append(bytes.sliced(from, part.whole - from));
        readItems();
        m_slice.resize(0); // keeps its memory
        from = part.whole;
    }
    m_slice.append(bytes.sliced(from));
    if (m_slice.size() > m_limits.itemBytes) {
        ++m_content->unreadable;
        m_isSkipping = true;
        m_hasItems = true;
        m_slice.resize(0); // keeps its memory
    }
}

void PageReader::readItems()
{
    if (QByteArrayView(m_slice).trimmed().isEmpty())
        return;
    if (!openSlice() || !readSlice())
        fail(State::Malformed);
}

/// Makes the slice an array of its own: what parts it from the items before becomes its bracket.
bool PageReader::openSlice()
{
    if (m_hasItems) {
        qsizetype comma = 0;
        while (comma < m_slice.size() && QByteArrayView(" \t\r\n").contains(m_slice[comma]))
            ++comma;
        if (m_slice[comma] != ',' || QByteArrayView(m_slice).sliced(comma + 1).trimmed().isEmpty())
            return false;
        m_slice[comma] = '[';
    } else {
        m_slice.prepend('[');
    }
    m_hasItems = true;
    m_slice.append(']');
    return true;
}

bool PageReader::readSlice()
{
    ondemand::array array;
    if (!m_parser->open(m_slice) || m_parser->document.get_array().get(array))
        return false;
    for (auto entry : array) {
        json::Value value;
        json::Object object;
        ondemand::json_type type{};
        if (entry.get(value) || value.type().get(type))
            return false;
        Reading reading = Reading::Unusable;
        if (type != ondemand::json_type::object) {
            reading = json::skip(value) == Reading::NotJson ? Reading::NotJson : Reading::Unusable;
        } else if (value.get_object().get(object)) {
            return false;
        } else if (m_items == Items::Backups) {
            RawBackup backup;
            reading = readBackupObject(object, backup);
            if (reading == Reading::Done)
                m_writer.append(backup);
        } else {
            Server server;
            reading = readServerObject(object, server);
            redact(server, m_token);
            if (reading == Reading::Done)
                m_content->servers.append(server);
        }
        if (reading == Reading::NotJson)
            return false;
        m_content->unreadable += reading == Reading::Unusable ? 1 : 0;
    }
    return isAtEnd(m_parser->document);
}

bool PageReader::readRest()
{
    ondemand::json_type type{};
    if (!m_parser->open(m_rest) || m_parser->document.type().get(type))
        return false;
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        m_content->isBareArray = true;
        if (m_parser->document.get_array().get(array))
            return false;
        for (auto entry : array) {
            Q_UNUSED(entry);
            return false; // the items were cut out
        }
        return isAtEnd(m_parser->document);
    }
    json::Object object;
    int lists = 0;
    if (m_parser->document.get_object().get(object))
        return false;
    const Reading reading = json::forEachField(object, [&](std::string_view key, json::Value value) {
        std::string_view next;
        ondemand::json_type kind{};
        if (value.type().get(kind))
            return Reading::NotJson;
        if (key == "count")
            return readCount(value, m_content->count);
        if (key == "next") {
            const Reading one = json::readText(value, next);
            m_content->next = QString::fromUtf8(next.data(), qsizetype(next.size()));
            return one;
        }
        if (key == "results")
            lists += kind == ondemand::json_type::array ? 1 : 2;
        return json::skip(value);
    });
    return reading == Reading::Done && lists == 1 && isAtEnd(m_parser->document);
}

void PageReader::fail(PageContent::State state)
{
    m_content->state = state;
}

} // namespace bewarje
