// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/backupfilter.h"
#include "ui/text/texts.h"

#include <QWidget>

namespace bewarje {

class NamedBox;
class NamedLabel;
class SearchField;

/// Above the table: search, type, status and age; and how much is selected. The server comes from the
/// list at the left and is only carried here.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Texts &texts, QWidget *parent = nullptr);

    [[nodiscard]] BackupFilter filter() const;
    /// Everything but the server.
    void clear();
    void setServer(const ResourceId &server);
    void focusSearch();
    /// The statuses that the program has no word for, as they came, are offered besides.
    void setStatusWords(const QStringList &words);
    /// How many of how many shown are selected; says nothing where `shown` is negative.
    void setSelection(qsizetype selected, qsizetype shown, double megabytes);

    /// Everything but the server.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void filterChanged();

private:
    NamedBox *addBox(const QString &name, const QString &objectName);
    void fillBoxes();
    void chooseStatus(int index, const QString &word);

    const Texts &m_texts;
    ResourceId m_server;
    SearchField *m_search;
    NamedBox *m_type;
    NamedBox *m_status;
    NamedBox *m_age;
    NamedLabel *m_selection;
};

} // namespace bewarje
