// One picture after the other over a connection of its own.
#pragma once

#include "proxyway.h"
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

class PictureSlot : public QObject
{
    Q_OBJECT
public:
    explicit PictureSlot(QObject *parent = nullptr);
    ~PictureSlot() override;

    bool isFree() const { return m_address.isEmpty(); }
    void load(const QString &address);
    void stop(); ///< nothing follows

Q_SIGNALS:
    /// bytes: of a picture's size and type; empty = there is none.
    void loaded(const QString &address, const QByteArray &bytes);
    void notReached(const QString &address); ///< nobody has said whether there is one

private:
    void send();
    void check();
    bool isPicture() const; ///< as the head of the answer says
    bool isFinal() const;   ///< the head of the answer says so
    void finish(const QByteArray &bytes);
    void giveUp();
    void fail(); ///< without a picture: there is none, or it was not reached

    QString m_address;
    ProxyWay m_way;
    QNetworkAccessManager m_manager;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_bytes;
    QTimer m_deadline;
};
