#include "picturebook.h"

#include <QBrush>
#include <QPainter>

using namespace Qt::StringLiterals;

PictureBook *PictureBook::instance()
{
    static PictureBook book;
    return &book;
}

PictureBook::PictureBook() : m_pictures(mostPictures), m_discs(2 * mostPictures)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(100);
    connect(&m_calm, &QTimer::timeout, this, &PictureBook::changed);
}

void PictureBook::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    m_pictures.clear();
    m_discs.clear();
    m_asked.clear();
    Q_EMIT onChanged(on);
    Q_EMIT changed();
}

void PictureBook::forget()
{
    m_pictures.clear();
    m_discs.clear();
    m_asked.clear();
    if (m_on)
        Q_EMIT changed();
}

QPixmap PictureBook::disc(const QString &address, int size, qreal dpr)
{
    if (!m_on || address.isEmpty())
        return {};
    const QString key = u"%1/%2/"_s.arg(size).arg(dpr) + address;
    if (const QPixmap *made = m_discs.object(key))
        return *made;
    const QImage *picture = m_pictures.object(address);
    if (!picture) {
        if (!m_asked.contains(address) && m_asked.size() < mostAsked) {
            m_asked.insert(address);
            Q_EMIT wanted(address);
        }
        return {};
    }
    if (picture->isNull())
        return {};
    auto *disc = new QPixmap((QSizeF(size, size) * dpr).toSize());
    disc->setDevicePixelRatio(dpr);
    disc->fill(Qt::transparent);
    QPainter p(disc);
    p.setRenderHint(QPainter::Antialiasing);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    QBrush brush(*picture);
    brush.setTransform(QTransform::fromScale(size / qreal(picture->width()), size / qreal(picture->height())));
    p.setBrush(brush);
    p.setPen(Qt::NoPen);
    p.drawEllipse(QRectF(0, 0, size, size));
    p.end();
    const QPixmap result = *disc;
    m_discs.insert(key, disc);
    return result;
}

void PictureBook::put(const QString &address, const QImage &picture)
{
    if (!m_on)
        return;
    m_pictures.insert(address, new QImage(picture));
    m_asked.remove(address);
    if (!picture.isNull() && !m_calm.isActive())
        m_calm.start();
}

void PictureBook::askAgain(const QSet<QString> &addresses)
{
    m_asked.subtract(addresses);
    if (m_on && !addresses.isEmpty())
        m_calm.start();
}
