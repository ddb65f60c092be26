#include "firstrundialog.h"

#include "buttonicon.h"
#include "elidedlabel.h"
#include "firstrundialog_p.h"
#include "hairline.h"
#include "icons.h"
#include "look.h"
#include "testlist.h"
#include "theme.h"
#include "tokenfield.h"
#include "words.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRunDialogWidth = 720, firstRunDialogHeight = 696, replaceHeight = 564;

QString defaultAddress()
{
    return u"https://dev.dixa.io"_s;
}

void setFieldState(QLineEdit *field, bool error)
{
    const QVariant state = error ? QVariant(u"error"_s) : QVariant();
    if (field->property("state") == state)
        return;
    field->setProperty("state", state);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

bool sameConnection(const ApiSettings &a, const ApiSettings &b)
{
    return a.baseUrl == b.baseUrl && a.token == b.token && a.bearer == b.bearer;
}

} // namespace

FirstRunDialog::FirstRunDialog(const Theme *theme, KeyKeeping keeping, const Clock &clock, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, theme, keeping, clock))
{
    setWindowTitle(tr("Connect Rollcall to Dixa"));
    d->build();
    d->wire();
    d->useToken->setChecked(true);
    d->showKeeping();
    d->applyTheme();
    d->changed();
    d->fit();
    d->token->setFocus();
}

FirstRunDialog::~FirstRunDialog() = default;

void FirstRunDialog::setKnown(const ConnectionChoice &known, bool replaceTokenOnly)
{
    d->known = known;
    d->replacing = replaceTokenOnly;
    const QString address = known.api.baseUrl.isEmpty() ? defaultAddress() : known.api.baseUrl.toString();
    d->address->setText(address);
    d->bearer->setChecked(known.api.bearer);
    d->name->setText(known.name);
    d->watchOnly->setChecked(known.readOnly);
    d->useToken->setChecked(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{d->useToken, d->simulate, d->simulateHint, d->drill, d->divider, d->name,
                                          d->nameLabel, d->watchOnly, d->watchHint})
        widget->setVisible(!replaceTokenOnly);
    d->title->setText(replaceTokenOnly ? tr("Replace the token") : tr("Connect Rollcall to Dixa"));
    setWindowTitle(d->title->text());
    d->subtitle->setText(replaceTokenOnly ? tr("The floor keeps what was read last until the new token answers.")
                                          : tr("Two minutes. Nothing is changed in Dixa by connecting."));
    d->footnote->setVisible(!replaceTokenOnly);
    d->quit->setText(replaceTokenOnly ? tr("Cancel") : tr("Quit"));
    d->fields->setHorizontalSpacing(replaceTokenOnly ? 0 : 12);
    d->openFloor->setText(replaceTokenOnly ? tr("Use this token") : tr("Open the floor"));
    d->fit();
    d->changed();
}

void FirstRunDialog::setKeyKeeping(KeyKeeping keeping, const QString &why)
{
    d->keeping = keeping;
    d->keepingWhy = why;
    d->showKeeping();
}

ConnectionChoice FirstRunDialog::choice() const
{
    ConnectionChoice choice;
    choice.simulated = d->simulate->isChecked();
    if (choice.simulated)
        return choice;
    QString tokenError, addressError;
    choice.api = d->entered(&tokenError, &addressError);
    choice.name = d->name->text().trimmed();
    choice.readOnly = d->watchOnly->isChecked();
    return choice;
}

void FirstRunDialog::done(int result)
{
    d->test.cancel();
    d->token->forget();
    d->tested = {};
    d->usable = false;
    QDialog::done(result);
}

FirstRunDialog::Private::Private(FirstRunDialog *dialog, const Theme *usedTheme, KeyKeeping usedKeeping,
                                 const Clock &clock)
    : q(dialog), theme(usedTheme), keeping(usedKeeping), test(clock)
{
}

void FirstRunDialog::Private::wire()
{
    address->setText(defaultAddress());
    connect(token, &QLineEdit::textChanged, this, &Private::changed);
    connect(address, &QLineEdit::textChanged, this, &Private::changed);
    connect(bearer, &QCheckBox::toggled, this, &Private::changed);
    connect(simulate, &QRadioButton::toggled, this, &Private::changed);
    connect(advanced, &QPushButton::toggled, this, &Private::showAdvanced);
    connect(testButton, &QPushButton::clicked, this, &Private::startTest);
    connect(&test, &ConnectionTest::linesChanged, this, [this] { results->setLines(test.lines()); });
    connect(&test, &ConnectionTest::finished, this, &Private::finishTest);
    connect(drill, &QPushButton::clicked, q, &FirstRunDialog::drillWanted);
    connect(openFloor, &QPushButton::clicked, this, [this] { Q_EMIT q->chosen(q->choice()); });
    connect(quit, &QPushButton::clicked, this, [this] {
        if (!replacing)
            Q_EMIT q->quitWanted();
        q->reject();
    });
    connect(theme, &Theme::changed, this, &Private::applyTheme);
}

ApiSettings FirstRunDialog::Private::entered(QString *tokenError, QString *addressError) const
{
    ApiSettings api;
    api.token = token->token(tokenError);
    api.baseUrl = checkedBaseUrl(address->text(), addressError);
    api.bearer = bearer->isChecked();
    return api;
}

void FirstRunDialog::Private::startTest()
{
    QString tokenError, addressError;
    const ApiSettings api = entered(&tokenError, &addressError);
    showErrors(tokenError, addressError);
    if (!tokenError.isEmpty() || !addressError.isEmpty()) {
        if (!addressError.isEmpty())
            advanced->setChecked(true);
        (tokenError.isEmpty() ? address : static_cast<QLineEdit *>(token))->setFocus();
        return;
    }
    usable = false;
    tested = api;
    cost->clear();
    test.start(api);
    results->setLines(test.lines());
    showButtons();
}

void FirstRunDialog::Private::finishTest(bool nowUsable, int requests, qint64 elapsedMs)
{
    usable = nowUsable;
    const QString seconds = QLocale().toString(double(elapsedMs) / 1000, 'f', 1);
    //: Under the result of the connection test; %1 = seconds
    cost->setText((requests == 1 ? tr("1 request, %1 s") : tr("%n requests, %1 s", nullptr, requests)).arg(seconds));
    showButtons();
    if (usable && q->focusWidget() == testButton)
        openFloor->setFocus();
}

void FirstRunDialog::Private::changed()
{
    QString tokenError, addressError;
    const ApiSettings api = entered(&tokenError, &addressError);
    if (!sameConnection(api, tested)) {
        test.cancel();
        usable = false;
        tested = {};
        cost->clear();
        results->setLines({});
    }
    origin->setText(api.baseUrl.isEmpty() ? address->text() : api.baseUrl.toString());
    // While somebody types, only what no further typing can make good is told.
    showErrors({}, address->text().isEmpty() ? QString() : addressError);
    const bool tokens = useToken->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{token, name, advanced, address, bearer, watchOnly})
        widget->setEnabled(tokens);
    showButtons();
}

void FirstRunDialog::Private::showErrors(const QString &tokenError, const QString &addressError)
{
    tokenProblem->setText(tokenError);
    tokenProblem->setVisible(!tokenError.isEmpty());
    addressProblem->setText(addressError);
    addressProblem->setVisible(!addressError.isEmpty());
    setFieldState(token, !tokenError.isEmpty());
    setFieldState(address, !addressError.isEmpty());
    token->setAccessibleDescription(tokenError);
    address->setAccessibleDescription(addressError);
}

void FirstRunDialog::Private::showButtons()
{
    const bool running = test.isRunning(), tokens = useToken->isChecked();
    testButton->setText(running ? tr("Testing...") : results->isEmpty() ? tr("Test") : tr("Test again"));
    testButton->setEnabled(tokens && !running && !token->text().isEmpty());
    openFloor->setEnabled(!tokens || (usable && !running));
    // Enter does what comes next.
    testButton->setDefault(!openFloor->isEnabled());
    openFloor->setDefault(openFloor->isEnabled());
}

void FirstRunDialog::Private::showKeeping()
{
    const bool kept = keeping == KeyKeeping::Keychain;
    QString text = kept ? FirstRunDialog::tr("Kept in the system keychain, never in a file or a log.")
                        : FirstRunDialog::tr("Kept until you quit, never in a file or a log.");
    if (!keepingWhy.isEmpty())
        text += u' ' + words::isolated(keepingWhy.left(300));
    keepingText->setText(text);
    keepingIcon->setPixmap(
        icons::pixmap(kept ? u"lock"_s : u"info"_s, Px{14}, theme->color(Token::Text2), q->devicePixelRatioF()));
}

void FirstRunDialog::Private::showAdvanced()
{
    advancedPart->setVisible(advanced->isChecked());
    fit();
    if (advanced->isChecked())
        address->setFocus();
}

void FirstRunDialog::Private::fit()
{
    const int more = advanced->isChecked() ? advancedPart->sizeHint().height() : 0;
    const QSize wanted(Look::px(firstRunDialogWidth),
                       Look::px(replacing ? replaceHeight : firstRunDialogHeight) + more);
    const QScreen *screen = q->screen();
    q->resize(screen ? wanted.boundedTo(screen->availableSize()) : wanted);
}

void FirstRunDialog::Private::applyTheme()
{
    testButton->setIcon(
        buttonIcon(u"refresh"_s, Px{14}, theme->color(Token::Text), q->devicePixelRatioF(), q->isRightToLeft()));
    testButton->setIconSize(QSize(Px{14} + buttonIconGap, Px{14}));
    for (QLabel *problem : {tokenProblem, addressProblem}) {
        QPalette palette = problem->palette();
        palette.setColor(QPalette::PlaceholderText, theme->color(Token::AlarmText));
        problem->setPalette(palette);
    }
    showKeeping();
}
