// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityfilter.h"
#include "ui/text/texts.h"

#include <QWidget>

namespace bewarje {

class NamedBox;
class NamedLabel;
class SearchField;

/// Above the list of what was done: search, kind and state; and how many are shown. The server comes from the
/// list at the left and is only carried here.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFilterBar(const Texts &texts, QWidget *parent = nullptr);

    [[nodiscard]] ActivityFilter filter() const;
    /// Everything but the server.
    void clear();
    void setServer(const ResourceId &server);
    void focusSearch();
    /// Says nothing where `known` is negative.
    void setCounts(qsizetype shown, qsizetype known);

    /// Everything but the server.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void filterChanged();

private:
    const Texts &m_texts;
    ResourceId m_server;
    SearchField *m_search;
    NamedBox *m_what;
    NamedBox *m_state;
    NamedLabel *m_counts;
};

} // namespace bewarje
