// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitydetails.h"

#include "app/api/apibase.h"
#include "app/records/recordrequest.h"
#include "ui/widgets/captionlabel.h"

#include <QAction>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Margin = 14;
constexpr int RequestLines = 3;

void makeReadable(PlainLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// Method and address on the first line, the body on the second; empty where nothing is sent.
QString requestText(const OperationRecord &record)
{
    const std::optional<WriteRequest> request = requestOf(record);
    if (!request)
        return {};
    const ApiBase base = ApiBase::parse(record.base);
    const QString address = base.isNull() ? QString::fromLatin1(request->path)
                                          : QString::fromLatin1(base.resolve(request->path).toEncoded());
    const QString line = QString::fromLatin1(request->methodName()) + u' ' + outside::forReading(address);
    return request->body.isEmpty() ? line
                                   : QString(line + u'\n' + outside::forReading(QString::fromUtf8(request->body)));
}

} // namespace

ActivityDetails::ActivityDetails(const Texts &texts, const ErrorText &errors, const ActivityText &words,
                                 const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_errors(errors), m_words(words)
{
    setObjectName(u"activityDetails"_s);
    build(actions);
    show(std::nullopt);
}

void ActivityDetails::build(const QList<QAction *> &actions)
{
    m_hint = new PlainLabel(tr("Select an action to see it in full."), this);
    m_fields = new QWidget(this);
    m_outcome = new PlainLabel(m_fields);
    m_outcome->setObjectName(u"activityOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setMinimumWidth(1);
    makeReadable(m_outcome);
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // What a provider says may be long; the whole of it is in the tooltip.
    m_outcome->setMaximumHeight(fontMetrics().lineSpacing() * 2);
    QFont bold = m_outcome->font();
    bold.setBold(true);
    m_outcome->setFont(bold);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(0);
    m_planned = addField(grid, tr("Asked for"), u"activityPlanned"_s);
    m_sent = addField(grid, tr("Sent"), u"activitySent"_s);
    m_ended = addField(grid, tr("Outcome known"), u"activityEnded"_s);
    m_completed = addField(grid, tr("Backup completed"), u"activityCompleted"_s);
    m_status = addField(grid, tr("Answer"), u"activityStatus"_s);
    m_account = addField(grid, tr("Account"), u"activityAccount"_s);
    m_reason = addField(grid, tr("Reason"), u"activityReason"_s);
    // Of these two others choose the length: a long word is clipped instead of widening the window.
    m_account->setMinimumWidth(1);
    m_account->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_reason->setMinimumWidth(1);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->setColumnStretch(grid->columnCount() - 1, 1);
    m_request = new QPlainTextEdit(m_fields);
    m_request->setObjectName(u"activityRequest"_s);
    m_request->setAccessibleName(tr("Request"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_request->setMinimumHeight(m_request->fontMetrics().lineSpacing() * RequestLines + Margin);
    auto *buttons = new QHBoxLayout;
    m_requestCaption = new CaptionLabel({}, m_fields);
    m_requestCaption->setObjectName(u"activityRequestCaption"_s);
    buttons->addWidget(m_requestCaption, 0, Qt::AlignBottom);
    buttons->addStretch(1);
    addButtons(buttons, actions);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(m_outcome);
    fields->addLayout(grid);
    fields->addLayout(buttons);
    fields->addWidget(m_request, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin / 2, Margin, Margin / 2);
    column->addWidget(m_hint, 0, Qt::AlignTop);
    column->addWidget(m_fields, 1);
}

PlainLabel *ActivityDetails::addField(QGridLayout *grid, const QString &caption, const QString &name)
{
    // An empty grid says that it has one column.
    const int column = grid->isEmpty() ? 0 : grid->columnCount();
    auto *title = new CaptionLabel(caption, m_fields);
    title->setObjectName(name + u"Caption");
    grid->addWidget(title, 0, column);
    auto *value = new PlainLabel(m_fields);
    value->setObjectName(name);
    makeReadable(value);
    grid->addWidget(value, 1, column);
    return value;
}

void ActivityDetails::addButtons(QHBoxLayout *row, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(m_fields);
        button->setObjectName(action->objectName() + u"Button");
        const auto follow = [action, button] {
            button->setText(action->text().remove(u'&'));
            button->setToolTip(action->toolTip());
            button->setVisible(action->isEnabled());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
}

QSize ActivityDetails::minimumSizeHint() const
{
    // Outcome, caption, value, buttons and the request, whether or not there is one to show.
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * (5 + RequestLines) + 4 * Margin};
}

QSize ActivityDetails::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, minimumSizeHint().height()};
}

void ActivityDetails::show(const std::optional<OperationRecord> &record)
{
    m_hint->setVisible(!record);
    m_fields->setVisible(record.has_value());
    if (!record)
        return;
    const QString outcome = m_errors.outcome(*record);
    m_outcome->setText(outcome);
    m_outcome->setToolTip(outside::forToolTip(outcome));
    showMoments(*record);
    showRequest(*record);
}

void ActivityDetails::showMoments(const OperationRecord &record)
{
    const auto put = [this](PlainLabel *field, const QString &text, const QString &toolTip = {}) {
        field->setText(text);
        field->setToolTip(toolTip);
        field->setVisible(!text.isEmpty());
        m_fields->findChild<PlainLabel *>(field->objectName() + u"Caption")->setVisible(!text.isEmpty());
    };
    const auto putMoment = [&](PlainLabel *field, Timestamp time) {
        if (time.isKnown())
            put(field, m_texts.momentWithZone(time), m_texts.momentUtc(time));
        else
            put(field, {});
    };
    putMoment(m_planned, record.plannedAt);
    putMoment(m_sent, record.sentAt);
    putMoment(m_ended, record.endedAt);
    putMoment(m_completed, record.completedAt);
    put(m_status, record.httpStatus == 0 ? QString() : u"HTTP %1"_s.arg(record.httpStatus));
    put(m_account, outside::forDialog(m_words.accountName(record.accountKey)), outside::forToolTip(record.accountKey));
    put(m_reason, outside::forDialog(record.reason));
}

void ActivityDetails::showRequest(const OperationRecord &record)
{
    const QString request = requestText(record);
    m_requestCaption->setText(record.sentAt.isKnown() || request.isEmpty() ? tr("Request") : tr("Request, not sent"));
    m_request->setPlainText(request.isEmpty() ? tr("Nothing is sent for this: it is kept on this computer.") : request);
}

} // namespace bewarje
