// How the dialog for one agent is put together; what it does is in agentdialog.cpp.
#include "agentdialog_p.h"
#include "agentform.h"
#include "agentmodel.h"
#include "elidedlabel.h"
#include "fieldcell.h"
#include "hairline.h"
#include "iconbutton.h"
#include "icons.h"
#include "keycap.h"
#include "look.h"
#include "picturebook.h"
#include "sendpreview.h"
#include "theme.h"
#include "words.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The initials in their disc.
class Initials : public QWidget
{
public:
    Initials(const Theme *theme, const QString &letters, const QString &picture, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_letters(letters), m_picture(picture)
    {
        setFixedSize(Px{32}, Px{32});
        connect(PictureBook::instance(), &PictureBook::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        if (const QPixmap picture = PictureBook::instance()->disc(m_picture, Px{32}, devicePixelRatioF());
            !picture.isNull())
            return p.drawPixmap(0, 0, picture);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(m_theme->color(Token::Surface3));
        p.drawEllipse(rect());
        p.setPen(m_theme->color(Token::Text2));
        p.setFont(Theme::font(11, QFont::DemiBold));
        p.drawText(rect(), Qt::AlignCenter, m_letters);
    }

private:
    const Theme *m_theme;
    QString m_letters, m_picture; ///< an address
};

QLabel *plainLabel(int px, QFont::Weight weight, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(px, weight));
    return label;
}

} // namespace

QLayout *AgentDialog::Private::head(QWidget *parent)
{
    const bool isNew = opened.id.isNull();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 16, 12);
    row->setSpacing(12);
    row->addWidget(new Initials(theme, isNew ? u"+"_s : words::initials(opened.displayName), opened.avatarUrl, parent));
    title = plainLabel(16, QFont::DemiBold, parent);
    title->setText(isNew ? tr("New agent") : tr("Edit agent"));
    row->addWidget(title);
    subtitle = new ElidedLabel(theme, Token::Text2, parent);
    const FloorRow *seen = live->agents()->find(opened.id);
    const QString teams = seen ? live->agents()->teamText(*seen) : QString();
    if (!isNew)
        subtitle->setText(teams.isEmpty() ? opened.displayName : opened.displayName + u", "_s + teams);
    row->addWidget(subtitle, 1);
    auto *close = new IconButton(theme, u"close"_s, tr("Close"), parent);
    connect(close, &QAbstractButton::clicked, q, &AgentDialog::reject);
    row->addWidget(close);
    return row;
}

QWidget *AgentDialog::Private::foot()
{
    auto *widget = new QWidget(q);
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(8);
    messageIcon = new QLabel(widget);
    row->addWidget(messageIcon);
    message = plainLabel(12, QFont::Normal, widget);
    message->setWordWrap(true);
    message->setObjectName(u"message"_s);
    row->addWidget(message, 1);
    row->addWidget(f8 = new KeyCap(theme, u"F8"_s, widget));
    const auto button = [&](const QString &text) {
        auto *made = new QPushButton(text, widget);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    discard = button(tr("Throw away"));
    discard->setProperty("class", u"danger"_s);
    keep = button(tr("Keep as draft"));
    cancel = button(tr("Cancel"));
    anotherButton = button(tr("Create and add another"));
    saveButton = button(tr("Save"));
    saveButton->setProperty("class", u"primary"_s);
    saveButton->setToolTip(tr("Ctrl+Enter"));
    connect(cancel, &QPushButton::clicked, q, &AgentDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, [this] { save(false); });
    connect(anotherButton, &QPushButton::clicked, this, [this] { save(true); });
    connect(keep, &QPushButton::clicked, this, [this] {
        keepDraft({});
        q->done(QDialog::Rejected);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        draftTimer.stop();
        desk->dropDraft(draftKey());
        q->done(QDialog::Rejected);
    });
    return widget;
}

void AgentDialog::Private::build()
{
    const bool isNew = opened.id.isNull();
    q->setWindowTitle(isNew ? tr("New agent") : tr("Edit agent"));
    auto *frame = new QVBoxLayout(q);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addLayout(head(q));
    frame->addWidget(new HairLine(theme, q));
    auto *inner = new QWidget(q);
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    body = new QVBoxLayout(inner);
    body->setContentsMargins(24, 16, 24, 16);
    body->setSpacing(12);
    note = plainLabel(12, QFont::Normal, inner);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::Link);
    body->addWidget(note);
    form = new AgentForm(theme, {isNew, options.country}, inner);
    body->addWidget(form);
    if (!isNew) {
        QLineEdit *email = form->cell(AgentField::Email)->line();
        QAction *lock = email->addAction(QIcon(), QLineEdit::LeadingPosition);
        lock->setText(tr("Locked"));
        const auto paintLock = [this, lock] { lock->setIcon(icons::icon(u"lock"_s, theme->color(Token::Text2))); };
        connect(theme, &Theme::changed, this, paintLock);
        paintLock();
        auto *copy = new IconButton(theme, u"copy"_s, tr("Copy the e-mail"), inner);
        connect(copy, &QAbstractButton::clicked, this,
                [email] { QGuiApplication::clipboard()->setText(email->text()); });
        auto *holder = new QHBoxLayout(form->cell(AgentField::Email)->line());
        holder->setContentsMargins(0, 0, 4, 0);
        holder->addStretch();
        holder->addWidget(copy);
        copy->setExtent(24);
        const bool rtl = QGuiApplication::isRightToLeft();
        email->setTextMargins(rtl ? 24 : 0, 0, rtl ? 0 : 24, 0); // the text ends before the button
    }
    likeness = plainLabel(12, QFont::Normal, inner);
    likeness->setWordWrap(true);
    likeness->setMargin(8);
    likeness->setAutoFillBackground(true);
    likeness->hide();
    body->addWidget(likeness);
    preview = new SendPreview(theme, inner);
    preview->setUnfolded(options.previewUnfolded);
    body->addWidget(preview);
    body->addStretch();
    area = new QScrollArea(q);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    frame->addWidget(area, 1);
    frame->addWidget(new HairLine(theme, q));
    frame->addWidget(foot());
    const QScreen *screen = q->screen();
    const QSize wanted(Look::px(676), Look::px(860));
    q->resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(40, 60)) : wanted);
}
