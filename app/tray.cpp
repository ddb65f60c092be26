#include "tray.h"

#include "icons.h"
#include "traywatch.h"
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace {

void paintTriangle(QPainter *p, const QRectF &box)
{
    p->setBrush(QColor(0xd9, 0x2d, 0x20));
    p->drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    p->setBrush(Qt::white);
    const qreal w = box.width() / 8;
    p->drawRect(QRectF(box.center().x() - w / 2, box.top() + box.height() * .38, w, box.height() * .3));
    p->drawRect(QRectF(box.center().x() - w / 2, box.top() + box.height() * .76, w, w));
}

void paintBars(QPainter *p, const QRectF &box)
{
    p->setBrush(QColor(0x8a, 0x94, 0xa6));
    p->drawEllipse(box);
    p->setBrush(Qt::white);
    const qreal w = box.width() / 7;
    for (const qreal x : {box.center().x() - 1.5 * w, box.center().x() + .5 * w})
        p->drawRect(QRectF(x, box.top() + box.height() * .27, w, box.height() * .46));
}

void paintRing(QPainter *p, const QRectF &box)
{
    p->setBrush(Qt::white);
    p->drawEllipse(box);
    p->setPen(QPen(QColor(0x4b, 0x55, 0x63), box.width() / 6));
    p->setBrush(Qt::NoBrush);
    p->drawEllipse(box.adjusted(2, 2, -2, -2));
    p->setPen(Qt::NoPen);
}

void paintCross(QPainter *p, const QRectF &box)
{
    p->setBrush(QColor(0xd9, 0x2d, 0x20));
    p->drawRect(box);
    p->setPen(QPen(Qt::white, box.width() / 7));
    const QRectF inner = box.adjusted(box.width() / 4, box.width() / 4, -box.width() / 4, -box.width() / 4);
    p->drawLine(inner.topLeft(), inner.bottomRight());
    p->drawLine(inner.topRight(), inner.bottomLeft());
    p->setPen(Qt::NoPen);
}

} // namespace

QIcon Tray::icon(TrayState state)
{
    QIcon result;
    for (const int extent : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = icons::application().pixmap(QSize(extent, extent), 1.0);
        QPainter p(&pixmap);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        const qreal side = extent * .62;
        const QRectF box(extent - side, extent - side, side, side);
        if (state == TrayState::Alerts)
            paintTriangle(&p, box);
        else if (state == TrayState::Old)
            paintBars(&p, box);
        else if (state == TrayState::Waiting)
            paintRing(&p, box);
        else if (state == TrayState::NeedsToken)
            paintCross(&p, box);
        p.end();
        result.addPixmap(pixmap);
    }
    return result;
}

Tray::Tray(QObject *parent, TrayProbe probe) : Tray(parent, std::move(probe), Looks())
{
}

Tray::Tray(QObject *parent, TrayProbe probe, Looks looks)
    : QObject(parent),
      m_probe(std::move(probe)),
      m_looks(looks),
      m_menu(std::make_unique<QMenu>()),
      m_toggle(m_menu->addAction(QString())),
      m_quit(m_menu->addAction(QString()))
{
    connect(m_toggle, &QAction::triggered, this, &Tray::toggleWanted);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    for (QTimer *timer : {&m_look, &m_settle}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Tray::look);
    }
    m_look.setInterval(looks.everyMs);
    m_settle.setInterval(looks.settleMs);
    retranslate();
}

Tray::~Tray() = default;

void Tray::setWanted(bool wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    m_look.stop();
    m_settle.stop();
    m_watch.reset();
    if (wanted)
        listen();
    m_icon.reset();
    m_known = false;
    if (!wanted)
        Q_EMIT shownChanged();
    look(); // tells what there is
}

void Tray::listen()
{
    m_watch = std::make_unique<TrayWatch>();
    connect(m_watch.get(), &TrayWatch::came, this, [this] {
        m_settle.start(); // it may not be able to answer yet
        look();
    });
    connect(m_watch.get(), &TrayWatch::went, this, [this] { m_settle.start(); });
}

void Tray::look()
{
    if (!m_wanted)
        return;
    if (std::exchange(m_asking, true)) {
        m_asksAgain = true;
        return;
    }
    m_look.stop();
    m_probe(this, [this](TrayAnswer answer) { answered(answer); });
}

void Tray::answered(TrayAnswer answer)
{
    m_asking = false;
    if (m_wanted && (m_looks.always || answer == TrayAnswer::Silent))
        m_look.start();
    if (std::exchange(m_asksAgain, false) && m_wanted)
        look();
    else
        take(answer == TrayAnswer::There && m_wanted);
}

void Tray::take(bool there)
{
    if (there == bool(m_icon) && std::exchange(m_known, true))
        return;
    m_known = true;
    if (there == bool(m_icon)) {
        Q_EMIT shownChanged();
        return;
    }
    if (there) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT toggleWanted();
        });
        show();
        m_icon->show();
    } else {
        m_icon.reset();
    }
    Q_EMIT shownChanged();
}

bool Tray::isShown() const
{
    return m_icon != nullptr;
}

QString Tray::trouble() const
{
    return m_wanted && m_known && !m_icon ? tr("This desktop has no tray. Where one comes up, the icon appears in it.")
                                          : QString();
}

void Tray::setState(TrayState state, int alerts)
{
    if (m_state == state && m_alerts == alerts)
        return;
    m_state = state;
    m_alerts = alerts;
    show();
}

void Tray::setMadeUp(const QString &madeUp)
{
    if (std::exchange(m_madeUp, madeUp) != madeUp)
        show();
}

void Tray::setWindowShown(bool shown)
{
    m_windowShown = shown;
    retranslate();
}

void Tray::retranslate()
{
    m_toggle->setText(m_windowShown ? tr("Hide", "the window") : tr("Show", "the window"));
    m_quit->setText(tr("Quit"));
    show();
}

QString Tray::toolTip() const
{
    QString text = tr("Rollcall");
    if (!m_madeUp.isEmpty())
        text += u" – "_s + m_madeUp;
    switch (m_state) {
    case TrayState::Live:
    case TrayState::Alerts:
        text += u'\n' + tr("The floor is live");
        break;
    case TrayState::Waiting:
        text += u'\n' + tr("Nothing has been read so far");
        break;
    case TrayState::Old:
        text += u'\n' + tr("No answer: what is known is old");
        break;
    case TrayState::NeedsToken:
        text += u'\n' + tr("The token is refused");
        break;
    }
    if (m_alerts > 0)
        text += u'\n' + (m_alerts == 1 ? tr("1 new alert") : tr("%n new alerts", nullptr, m_alerts));
    return text;
}

void Tray::show()
{
    if (!m_icon)
        return;
    m_icon->setIcon(icon(m_state));
    m_icon->setToolTip(toolTip());
}
