// Pictures of agents by their address, for whoever paints people. Asks for what is not there yet, and only while
// pictures are switched on; whoever loads them puts them in.
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

class PictureBook : public QObject
{
    Q_OBJECT
public:
    static PictureBook *instance(); ///< of the GUI thread

    /// Off: forgets everything and asks for nothing.
    void setOn(bool on);
    bool isOn() const { return m_on; }

    /// A round picture of this many px; null while there is none. What is painted is what is asked for.
    QPixmap disc(const QString &address, int size, qreal dpr);
    /// Null = there is none at this address.
    void put(const QString &address, const QImage &picture);
    /// It was not looked for after all; who paints it asks again.
    void giveUp(const QString &address) { m_asked.remove(address); }

    /// All pictures are asked for anew: what was there, or was not, need not be so any more.
    void forget();
    /// They were not reached then; who paints them asks again.
    void askAgain(const QSet<QString> &addresses);

    static constexpr int mostPictures = 600, mostAsked = 20'000;

Q_SIGNALS:
    void wanted(const QString &address);
    void onChanged(bool on);
    void changed(); ///< pictures have come or gone; calmed

private:
    PictureBook();

    bool m_on = false;
    QCache<QString, QImage> m_pictures;
    QCache<QString, QPixmap> m_discs;
    QSet<QString> m_asked;
    QTimer m_calm;
};
