#include "wallwindow_p.h"

#include "accessible.h"
#include "textflags.h"
#include "theme.h"
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int fadeStepMs = 30;
constexpr qint64 twiceMs = 2000;
constexpr double dimmedLight = .4;
} // namespace

WallWindow::WallWindow(const Theme *theme, LiveFloor *live, WallOptions options, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint),
      d(std::make_unique<Private>(this, theme, live, std::move(options), clock))
{
    setWindowTitle(tr("Wall"));
    setAccessibleName(tr("Wall"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setCursor(Qt::BlankCursor);
    setMinimumSize(320, 240);
    // The picture is painted; these say it to a screen reader. They hold no pixel of their own.
    const auto spoken = [this] {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setFixedSize(1, 1);
        label->move(-10, -10);
        accessible::setRole(label, QAccessible::StaticText);
        return label;
    };
    d->headline = spoken();
    d->corner = spoken();
    for (QLabel *&label : d->tileLabels)
        label = spoken();

    d->second.setSingleShot(true);
    d->second.setTimerType(Qt::PreciseTimer);
    connect(&d->second, &QTimer::timeout, this, [this] { d->tick(); });
    d->fading.setInterval(fadeStepMs);
    connect(&d->fading, &QTimer::timeout, this, [this] { d->fade(); });
    connect(live, &LiveFloor::polled, this, [this](int changed) {
        if (changed > 0 || !d->shown)
            d->rebuild();
    });
    connect(live, &LiveFloor::teamsChanged, this, [this] {
        d->lookForTeams();
        d->rebuild();
    });
    connect(live, &LiveFloor::statusChanged, this, [this] {
        const WallMoment m = d->moment();
        if (WallFrame::isSilent(m.status) != d->silent || m.stale != d->now.stale)
            d->rebuild();
    });
    connect(qApp, &QGuiApplication::screenAdded, this, [this] { d->toScreen(); });
    connect(qApp, &QGuiApplication::screenRemoved, this,
            [this] { QTimer::singleShot(0, this, [this] { d->toScreen(); }); });
    connect(theme, &Theme::changed, this, [this] { d->place(); });
    d->place();
    d->lookForTeams();
    d->rebuild();
}

WallWindow::~WallWindow() = default;

void WallWindow::turnTo(int page)
{
    if (page == d->frame.current() || page < 0 || page >= d->frame.pages().size())
        return;
    const bool fades = d->theme->motionAllowed() && isVisible() && !isMinimized() && !d->silent;
    if (fades)
        d->before = d->frame.bodyPixmap(d->now);
    d->frame.setCurrent(page);
    d->pageSince = d->clock.utcMs();
    if (fades) {
        d->after = d->frame.bodyPixmap(d->moment());
        d->fadeClock.start();
        d->fading.start();
    }
    d->refresh();
}

void WallWindow::paintEvent(QPaintEvent *event)
{
    QPainter p(this);
    p.save();
    p.translate(d->offset);
    const QRegion region = event->region().translated(-d->offset);
    if (!d->fading.isActive()) {
        d->frame.paint(&p, region, d->now);
    } else {
        const QRect body = d->frame.body();
        d->frame.paint(&p, region.subtracted(body), d->now);
        p.drawPixmap(body.topLeft(), d->before);
        p.setOpacity(std::clamp(double(d->fadeClock.elapsed()) / Private::fadeMs, 0., 1.));
        p.drawPixmap(body.topLeft(), d->after);
        p.setOpacity(1);
    }
    if (const QString note = cornerText(); !note.isEmpty() && region.intersects(d->cornerRect())) {
        QFont font = Theme::font(1);
        font.setPixelSize(d->cornerPx());
        const QRect box = d->cornerRect().adjusted(8, 0, -8, 0);
        p.setFont(font);
        p.setPen(d->theme->color(Token::Text2));
        p.drawText(box, trailingText(isRightToLeft()),
                   QFontMetrics(font, this).elidedText(note, Qt::ElideRight, box.width()));
    }
    p.restore();
    if (d->dimmed)
        p.fillRect(event->rect(), QColor::fromRgbF(0, 0, 0, float(1 - dimmedLight)));
    if (!d->shown && !d->silent) {
        d->shown = true;
        QMetaObject::invokeMethod(this, &WallWindow::firstDataShown, Qt::QueuedConnection);
    }
}

void WallWindow::setOptions(const WallOptions &options)
{
    const bool moves = options.screen != d->options.screen;
    d->options = options;
    d->place();
    d->lookForTeams();
    d->rebuild();
    if (moves && isVisible())
        d->toScreen();
}

const WallOptions &WallWindow::options() const
{
    return d->options;
}

void WallWindow::setCover(const CoverMinimums &minimums, const QList<WallShortage> &shortages)
{
    d->minimums = minimums;
    d->shortages = shortages;
    d->rebuild();
}

void WallWindow::setNote(WallNote kind, const QString &text)
{
    QString &note = d->notes[size_t(kind)];
    if (note == text.left(200))
        return;
    note = text.left(200);
    d->corner->setText(cornerText());
    d->corner->setAccessibleName(cornerText());
    update(d->cornerRect());
}

void WallWindow::setMissingToken(const QString &reason)
{
    d->tokenAdvice = reason.left(300);
    d->rebuild();
}

QString WallWindow::cornerText() const
{
    QStringList parts;
    for (const QString &note : d->notes) {
        if (!note.isEmpty())
            parts += note;
    }
    return parts.join(u" · "_s);
}

void WallWindow::open()
{
    d->full = true;
    show();
    d->toScreen();
}

bool WallWindow::showsData() const
{
    return d->shown && !d->silent;
}

int WallWindow::pageCount() const
{
    return int(d->frame.pages().size());
}

int WallWindow::currentPage() const
{
    return d->frame.current();
}

void WallWindow::resizeEvent(QResizeEvent *)
{
    d->place();
}

void WallWindow::showEvent(QShowEvent *)
{
    d->pageSince = d->clock.utcMs();
    d->tick();
}

void WallWindow::hideEvent(QHideEvent *)
{
    d->second.stop();
    d->endFade();
}

void WallWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        d->place();
        d->rebuild();
    }
    if (event->type() == QEvent::WindowStateChange && isVisible()) {
        if (isMinimized()) {
            d->second.stop();
            d->endFade();
        } else {
            d->tick();
        }
    }
    QWidget::changeEvent(event);
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (d->options.kiosk)
        return;
    const qint64 now = d->clock.monoMs();
    if (now - d->lastEscape <= twiceMs) {
        Q_EMIT leaveWanted();
        return;
    }
    d->lastEscape = now;
    setNote(WallNote::Leave, tr("Esc once more leaves the wall"));
    QTimer::singleShot(twiceMs, this, [this] { setNote(WallNote::Leave, {}); });
}
