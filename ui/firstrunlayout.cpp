// How the first-run dialog is put together; what it does is in firstrundialog.cpp.
#include "appbadge.h"
#include "elidedlabel.h"
#include "firstrundialog_p.h"
#include "hairline.h"
#include "look.h"
#include "testlist.h"
#include "theme.h"
#include "tokenfield.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 32; // what belongs to a radio button stands under its words

QLabel *label(const QString &text, int px, QFont::Weight weight, QPalette::ColorRole role, QWidget *parent)
{
    auto *l = new QLabel(parent);
    l->setTextFormat(Qt::PlainText);
    l->setText(text);
    l->setFont(Theme::font(px, weight));
    l->setForegroundRole(role);
    return l;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    QLabel *l = label(text, 12, QFont::Normal, QPalette::PlaceholderText, parent);
    l->setWordWrap(true);
    return l;
}

QRadioButton *radio(const QString &text, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    button->setFont(Theme::font(13, QFont::DemiBold));
    button->setStyleSheet(u"spacing: 16px"_s); // its words stand over what belongs to it
    return button;
}

QHBoxLayout *indented(QLayout *inner)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->addLayout(inner);
    return row;
}

} // namespace

void FirstRunDialog::Private::build()
{
    auto *body = new QWidget(q);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(40, 36, 40, 8);
    column->setSpacing(0);
    column->addLayout(buildHead(body));
    column->addSpacing(24);
    column->addWidget(useToken = radio(tr("Use an API token"), body));
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    inner->addSpacing(2);
    inner->addWidget(tokenHint = hint(tr("An administrator makes it in Dixa under Settings, Integrations, API tokens. "
                                         "Kind: “Dixa API”."),
                                      body));
    inner->addSpacing(12);
    inner->addLayout(buildFields(body));
    inner->addSpacing(16);
    inner->addLayout(buildTestRow(body));
    inner->addWidget(advancedPart = buildAdvanced(body));
    inner->addSpacing(12);
    inner->addWidget(results = new TestList(theme, body));
    inner->addSpacing(14);
    auto *watchRow = new QHBoxLayout;
    watchRow->setSpacing(8);
    watchRow->addWidget(watchOnly = new QCheckBox(tr("Watch only on this computer"), body));
    watchRow->addWidget(watchHint = label(tr("hides every switch and edit, made for the wall"), 13, QFont::Normal,
                                          QPalette::PlaceholderText, body));
    watchRow->addStretch();
    inner->addLayout(watchRow);
    column->addLayout(indented(inner));
    column->addSpacing(20);
    column->addWidget(divider = new HairLine(theme, body));
    column->addSpacing(20);
    column->addWidget(simulate = radio(tr("Explore with a simulated organisation"), body));
    auto *simulateInner = new QVBoxLayout;
    simulateInner->addWidget(
        simulateHint = hint(tr("Invented people on a changing floor. Every feature works, nothing leaves this "
                               "computer. Marked “Simulated” everywhere."),
                            body));
    simulateInner->addWidget(drill = new QPushButton(tr("Drill: practise on a bad afternoon..."), body), 0,
                             Qt::AlignLeft);
    drill->setProperty("class", u"link"_s);
    drill->setProperty("tight", true);
    drill->setAutoDefault(false);
    column->addLayout(indented(simulateInner));
    column->addStretch();

    // On a screen that is too low the body scrolls; the foot with its buttons stays.
    auto *area = new QScrollArea(q);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto *frame = new QVBoxLayout(q);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(area, 1);
    frame->addWidget(new HairLine(theme, q));
    frame->addWidget(buildFoot());
}

QLayout *FirstRunDialog::Private::buildHead(QWidget *body)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new AppBadge(theme, 40, body), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title = label(tr("Connect Rollcall to Dixa"), 20, QFont::DemiBold, QPalette::WindowText, body));
    texts->addWidget(subtitle = label(tr("Two minutes. Nothing is changed in Dixa by connecting."), 13, QFont::Normal,
                                      QPalette::PlaceholderText, body));
    row->addLayout(texts, 1);
    return row;
}

QLayout *FirstRunDialog::Private::buildFields(QWidget *body)
{
    auto *grid = fields = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const auto name12 = [&](const QString &text) {
        return label(text, 12, QFont::Medium, QPalette::PlaceholderText, body);
    };
    grid->addWidget(tokenLabel = name12(tr("API token")), 0, 0);
    grid->addWidget(nameLabel = name12(tr("Name shown here")), 0, 1);
    grid->addWidget(token = new TokenField(theme, body), 1, 0);
    grid->addWidget(name = new QLineEdit(body), 1, 1);
    name->setFixedWidth(Px{180});
    name->setMaxLength(60);
    tokenLabel->setBuddy(token);
    nameLabel->setBuddy(name);
    token->setAccessibleName(tokenLabel->text());
    name->setAccessibleName(nameLabel->text());
    grid->addWidget(tokenProblem = hint(QString(), body), 2, 0, 1, 2);
    auto *keepingRow = new QHBoxLayout;
    keepingRow->setSpacing(4);
    keepingRow->addWidget(keepingIcon = new QLabel(body), 0, Qt::AlignTop);
    keepingRow->addWidget(keepingText = hint(QString(), body), 1);
    grid->addLayout(keepingRow, 3, 0, 1, 2);
    return grid;
}

QLayout *FirstRunDialog::Private::buildTestRow(QWidget *body)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(testButton = new QPushButton(body));
    row->addWidget(origin = new ElidedLabel(theme, Token::Text2, body));
    origin->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(advanced = new QPushButton(tr("Advanced..."), body));
    advanced->setProperty("class", u"link"_s);
    advanced->setCheckable(true);
    row->addStretch();
    row->addWidget(cost = label(QString(), 12, QFont::Normal, QPalette::PlaceholderText, body));
    return row;
}

QWidget *FirstRunDialog::Private::buildAdvanced(QWidget *body)
{
    auto *part = new QWidget(body);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    QLabel *caption = label(tr("Address of the API"), 12, QFont::Medium, QPalette::PlaceholderText, part);
    column->addWidget(caption);
    column->addWidget(address = new QLineEdit(part));
    address->setMaxLength(300);
    address->setAccessibleName(caption->text());
    address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    caption->setBuddy(address);
    column->addWidget(addressProblem = hint(QString(), part));
    column->addSpacing(4);
    column->addWidget(bearer = new QCheckBox(tr("Send as “Bearer” token"), part));
    column->addWidget(hint(tr("Dixa documents the bare token; some gateways want the word before it."), part));
    part->hide();
    return part;
}

QWidget *FirstRunDialog::Private::buildFoot()
{
    auto *foot = new QWidget(q);
    foot->setBackgroundRole(QPalette::AlternateBase);
    foot->setAutoFillBackground(true);
    foot->setFixedHeight(Px{56});
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addWidget(footnote = label(tr("The token can be replaced later in the menu “More”."), 12, QFont::Normal,
                                    QPalette::PlaceholderText, foot));
    row->addStretch();
    row->addWidget(quit = new QPushButton(tr("Quit"), foot));
    row->addWidget(openFloor = new QPushButton(tr("Open the floor"), foot));
    quit->setAutoDefault(false);
    openFloor->setProperty("class", u"primary"_s);
    return foot;
}
