// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/dialogsamples.h"
#include "ui/dialogs/createdialog.h"
#include "ui/platform/language.h"

#include <QAbstractItemModel>
#include <QPushButton>

#include <memory>

namespace bewarje::testing {

/// The form for new backups, opened and driven: in English, at the samples' moment.
class CreateForm
{
public:
    CreateForm();

    void open(const QList<KnownServer> &servers, const CreateDialog::Preset &preset, const CreationOffer &offer = {});

    [[nodiscard]] CreateDialog &dialog() const { return *m_dialog; }
    template<typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return child<Widget>(*m_dialog, name);
    }
    [[nodiscard]] QString description() const;
    [[nodiscard]] QPushButton *create() const { return part<QPushButton>("createButton"); }
    [[nodiscard]] QAbstractItemModel *list() const;
    [[nodiscard]] QString count() const;
    /// What is said to be there already, without the line above it.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QStringList ticked() const;
    void tick(int row, bool isTicked = true) const;
    /// What a click on the verb reports; an empty plan where it reports nothing.
    [[nodiscard]] CreationPlan confirmedPlan() const;

private:
    Language m_language;
    const Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    std::unique_ptr<CreateDialog> m_dialog;
};

/// web-01 and those that follow; the ids are the numbers.
[[nodiscard]] QList<KnownServer> fleet(int count);
/// Made this many minutes ago.
[[nodiscard]] Backup recent(int server, int minutes, const QString &status = QStringLiteral("completed"));
/// A creation of ours, planned this many minutes ago.
[[nodiscard]] OperationRecord asked(int server, int minutes);
[[nodiscard]] CreationOffer offerOf(const QList<Backup> &backups, const QList<OperationRecord> &inDoubt = {});
/// "ID: description" of each item.
[[nodiscard]] QStringList described(const CreationPlan &plan);

} // namespace bewarje::testing
