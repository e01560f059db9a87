// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/dialogs/createform.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace bewarje::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

Timestamp ago(int minutes)
{
    return Timestamp::fromMSecs(now.msecs() - minutes * Minute);
}

} // namespace

CreateForm::CreateForm()
{
    m_language.install(m_texts.locale());
}

void CreateForm::open(const QList<KnownServer> &servers, const CreateDialog::Preset &preset, const CreationOffer &offer)
{
    m_dialog = std::make_unique<CreateDialog>(servers, offer, preset, m_texts, now);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->open();
}

QString CreateForm::description() const
{
    return part<QLineEdit>("descriptionEdit")->text();
}

QAbstractItemModel *CreateForm::list() const
{
    return part<QListView>("choiceList")->model();
}

QString CreateForm::count() const
{
    return part<QFrame>("choiceCount")->findChild<QLabel *>()->text();
}

QString CreateForm::warning() const
{
    const QString text = part<QLabel>("duplicateLabel")->text();
    return text.mid(text.indexOf(u'\n') + 1);
}

QStringList CreateForm::ticked() const
{
    QStringList result;
    for (int row = 0; row < list()->rowCount(); ++row)
        if (list()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            result.append(list()->index(row, 0).data().toString());
    return result;
}

void CreateForm::tick(int row, bool isTicked) const
{
    list()->setData(list()->index(row, 0), isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

CreationPlan CreateForm::confirmedPlan() const
{
    QSignalSpy spy(m_dialog.get(), &CreateDialog::confirmed);
    create()->click();
    return spy.size() == 1 ? spy.at(0).at(0).value<CreationPlan>() : CreationPlan();
}

QList<KnownServer> fleet(int count)
{
    QList<KnownServer> servers;
    for (int id = 1; id <= count; ++id)
        servers.append(known(id, u"web-%1"_s.arg(id, 2, 10, QChar(u'0'))));
    return servers;
}

Backup recent(int server, int minutes, const QString &status)
{
    Backup result = backup(900 + server, server, {}, 0, status);
    result.createdAt = ago(minutes);
    return result;
}

OperationRecord asked(int server, int minutes)
{
    OperationRecord result;
    result.server = {number(server), {}};
    result.plannedAt = ago(minutes);
    return result;
}

CreationOffer offerOf(const QList<Backup> &backups, const QList<OperationRecord> &inDoubt)
{
    return {catalogOf(backups), inDoubt, now};
}

QStringList described(const CreationPlan &plan)
{
    QStringList result;
    for (const CreationItem &item : plan.items())
        result.append(item.server.id.text() + u": "_s + item.description);
    return result;
}

} // namespace bewarje::testing
