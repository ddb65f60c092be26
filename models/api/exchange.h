// One request on the wire: owns its reply, bounds it in time and bytes, and reports once what came of it. Destroying it
// gives the request up silently.
#pragma once

#include "apiclient.h"
#include "contentcoding.h"
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

class OneShotBody;

/// What came back, not judged yet.
struct Outcome
{
    enum class Stop : quint8 { None, Deadline, TooLarge };
    Stop stop = Stop::None; ///< why we gave up
    int status = 0;         ///< 0 = no complete header block was read
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QByteArray body;
    QByteArray retryAfter, date, location;
    bool throughProxy = false;
    bool requestLeft = false; ///< bytes of it may have reached the server; a status of the server's says so too
    QUrl url;
};

class Exchange : public QObject
{
    Q_OBJECT
public:
    using Report = std::function<void(Outcome)>;
    Exchange(QNetworkAccessManager &manager, const ApiSettings &settings, const ApiRequest &request, Report report,
             QObject *parent);
    ~Exchange() override;

private:
    void takeArrived();
    void read();
    void giveUp(Outcome::Stop stop);
    void conclude();
    void unpacked(const contentcoding::Unpacked &unpacked);

    QPointer<QNetworkReply> m_reply; ///< dies with its manager at the latest
    OneShotBody *m_body = nullptr;
    QTimer m_deadline;
    qint64 m_maxBytes;
    Report m_report;
    Outcome m_outcome;
};
