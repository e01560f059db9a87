// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinview.h"

#include "ui/platform/colours.h"
#include "ui/platform/fusionstyle.h"
#include "ui_signinview.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFont>
#include <QHideEvent>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// Fixed: no text from a server ever becomes an address that is opened.
constexpr auto consoleAddress = "https://admin.vps.org/account/developers/"_L1;
constexpr int columnWidthInEms = 36;
constexpr double leastContrast = 4.5;

void makeHeading(QLabel *label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setBold(true);
    label->setFont(font);
}

void makeRoomy(QWidget *control, const QFontMetrics &metrics)
{
    control->setMinimumHeight(metrics.height() * 3 / 2 + 4);
    if (qobject_cast<QPushButton *>(control))
        control->setMinimumWidth(control->sizeHint().width() + 2 * metrics.averageCharWidth());
}

void paint(QWidget *widget, QPalette::ColorRole role, const QColor &color)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Active, role, color);
    palette.setColor(QPalette::Inactive, role, color);
    widget->setPalette(palette);
}

/// The selection's colours, with the ground darkened to where the text can be read on it. Fusion draws a
/// default button in a gradient that begins at one and two thirds of the ground's brightness or less. Another style
/// has its own look for it.
void paintPrimary(QPushButton *button, const QPalette &palette)
{
    if (!FusionStyle::draws(*button)) {
        button->setPalette(QPalette());
        return;
    }
    const QColor text = palette.color(QPalette::Active, QPalette::HighlightedText);
    QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
    for (int step = 0; step < 10 && Colours::contrast(ground.lighter(167), text) < leastContrast; ++step)
        ground = ground.darker(110);
    paint(button, QPalette::Button, ground);
    paint(button, QPalette::ButtonText, text);
}

void say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setHidden(sentence.isEmpty());
}

} // namespace

/// The form's widgets, and which account it is about.
class SignInView::Page : public Ui::SignInView
{
public:
    Account account;
    VaultStatus lockedStatus = VaultStatus::Done;
    ApiError error; ///< that is shown

    [[nodiscard]] ApiBase base() const { return ApiBase::parse(address->text()); }
    [[nodiscard]] bool isAbout(const Account &other) const
    {
        return name->text().simplified() == other.name && base() == other.base;
    }
};

SignInView::SignInView(const ErrorText &errors, QWidget *parent)
    : QWidget(parent), m_page(std::make_unique<Page>()), m_errors(errors)
{
    m_page->setupUi(this);
    makeHeading(m_page->heading);
    makeHeading(m_page->lockedHeading);
    m_page->consoleAddress->setText(consoleAddress);
    m_page->address->setText(ApiBase::provider().toString());
    for (QLabel *label : std::initializer_list<QLabel *>{m_page->tokenProblem, m_page->addressProblem})
        say(label, {}); // An empty label would still take its line.
    clearError();
    for (QWidget *control : std::initializer_list<QWidget *>{
             m_page->openConsole, m_page->token, m_page->showToken, m_page->name, m_page->address, m_page->signIn,
             m_page->sampleData, m_page->cancel, m_page->proxyLogin, m_page->retry, m_page->enterToken})
        makeRoomy(control, fontMetrics());
    setColumnWidth();
    // A native style draws the default button in its own way; in Fusion the palette does.
    m_page->signIn->setDefault(true);
    m_page->retry->setDefault(true);
    takeColours();
    connectForm();
    setChecking(false);
    showForm();
}

SignInView::~SignInView() = default;

/// That of a line that reads well, or what the buttons of a longer language need.
void SignInView::setColumnWidth()
{
    const QMargins margins = m_page->column->layout()->contentsMargins();
    const int needed =
        std::max(m_page->formPage->minimumSizeHint().width(), m_page->lockedPage->minimumSizeHint().width())
        + margins.left() + margins.right();
    m_page->column->setFixedWidth(std::max(needed, columnWidthInEms * fontMetrics().horizontalAdvance(u'm')));
}

void SignInView::takeColours()
{
    const Colours colours(palette());
    for (QLabel *label : {m_page->intro, m_page->consoleAddress, m_page->progressText})
        paint(label, QPalette::WindowText, colours.muted());
    paint(m_page->tokenProblem, QPalette::WindowText, colours.warning());
    paint(m_page->addressProblem, QPalette::WindowText, colours.bad());
    paint(m_page->messageText, QPalette::WindowText, colours.bad());
    paintPrimary(m_page->signIn, palette());
    paintPrimary(m_page->retry, palette());
}

void SignInView::showToken(bool isShown)
{
    m_page->token->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
}

void SignInView::forgetToken()
{
    m_page->token->setText({});
    m_page->showToken->setChecked(false);
}

void SignInView::connectForm()
{
    for (QLineEdit *field : {m_page->token, m_page->name, m_page->address})
        connect(field, &QLineEdit::returnPressed, this, &SignInView::submit);
    connect(m_page->token, &QLineEdit::textChanged, this, &SignInView::judgeToken);
    connect(m_page->showToken, &QPushButton::toggled, this, &SignInView::showToken);
    connect(m_page->address, &QLineEdit::textChanged, this, [this] { say(m_page->addressProblem, {}); });
    connect(m_page->signIn, &QPushButton::clicked, this, &SignInView::submit);
    connect(m_page->cancel, &QPushButton::clicked, this, &SignInView::cancelled);
    connect(m_page->sampleData, &QPushButton::clicked, this, &SignInView::sampleDataRequested);
    connect(m_page->retry, &QPushButton::clicked, this, &SignInView::retryRequested);
    connect(m_page->enterToken, &QPushButton::clicked, this, &SignInView::enterTokenRequested);
    connect(m_page->proxyLogin, &QPushButton::clicked, this, [this] { emit proxyLoginRequested(m_page->error); });
    connect(m_page->openConsole, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(consoleAddress)); });
}

void SignInView::propose(const Account &account)
{
    m_page->account = account;
    if (!m_page->isAbout(account)) {
        m_page->name->setText(account.name);
        m_page->address->setText(account.base.isNull() ? ApiBase::provider().toString() : account.base.toString());
        forgetToken();
        clearError();
    }
    showForm();
}

void SignInView::setChecking(bool isChecking)
{
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_page->token, m_page->name, m_page->address, m_page->showToken,
                                          m_page->sessionOnly, m_page->signIn, m_page->sampleData})
        input->setEnabled(!isChecking);
    m_page->progress->setVisible(isChecking);
    if (isChecking) {
        m_page->showToken->setChecked(false);
        clearError();
        m_page->cancel->setFocus();
    } else {
        m_page->token->setFocus();
    }
}

void SignInView::showError(const ApiError &error)
{
    m_page->error = error;
    say(m_page->messageText, m_errors.sentence(error));
    m_page->proxyLogin->setVisible(error.wantsProxyLogin());
    if (error.wantsProxyLogin())
        m_page->proxyLogin->setFocus();
}

void SignInView::clearError()
{
    say(m_page->messageText, {});
    m_page->proxyLogin->hide();
}

void SignInView::showLocked(const Account &account, VaultStatus status)
{
    m_page->account = account;
    m_page->lockedStatus = status;
    m_page->lockedAccount->setText(outside::forDialog(account.name));
    m_page->lockedText->setText(m_errors.storing(status, {}));
    m_page->formPage->hide();
    m_page->lockedPage->show();
    setFocusProxy(m_page->retry);
    m_page->retry->setFocus();
}

void SignInView::showForm()
{
    m_page->lockedPage->hide();
    m_page->formPage->show();
    setFocusProxy(m_page->token);
    m_page->token->setFocus();
}

void SignInView::submit()
{
    const std::optional<Secret> token = Secret::fromInput(m_page->token->text());
    ApiBase::Problem problem = ApiBase::Problem::None;
    const ApiBase base = ApiBase::parse(m_page->address->text(), &problem);
    clearError();
    say(m_page->addressProblem, base.isNull() ? m_errors.sentence(problem) : QString());
    if (!token) {
        const bool isMissing = m_page->token->text().trimmed().isEmpty();
        say(m_page->tokenProblem, isMissing ? tr("Enter the token.")
                                            : tr("This is no token: it has spaces, line breaks or other characters "
                                                 "that no token has. Copy it again from the provider's page."));
        m_page->token->setFocus();
    } else if (base.isNull()) {
        m_page->address->setFocus();
    } else {
        SignInRequest request{*token, base, m_page->name->text().simplified(), m_page->sessionOnly->isChecked(), {}};
        if (m_page->isAbout(m_page->account))
            request.fixedKey = m_page->account.key;
        emit submitted(request);
    }
}

void SignInView::judgeToken()
{
    const std::optional<Secret> token = Secret::fromInput(m_page->token->text());
    // Not while its first letters are being typed.
    const bool isBeginning = u"vps_"_s.startsWith(m_page->token->text().trimmed());
    const bool isOdd = token && !token->looksLikeToken() && !isBeginning;
    say(m_page->tokenProblem, isOdd ? tr("The provider's tokens begin with “vps_”, this one does not. "
                                         "It can be tried as it is.")
                                    : QString());
}

void SignInView::hideEvent(QHideEvent *event)
{
    // Not on minimising: only when another page takes its place is the token no longer needed here.
    if (!event->spontaneous() && !isVisibleTo(parentWidget()))
        forgetToken();
    QWidget::hideEvent(event);
}

void SignInView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_page->retranslateUi(this);
        m_page->consoleAddress->setText(consoleAddress);
        m_page->lockedText->setText(m_errors.storing(m_page->lockedStatus, {}));
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        takeColours();
    }
    QWidget::changeEvent(event);
}

} // namespace bewarje
