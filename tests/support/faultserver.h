// An HTTP/1.1 server for tests that does exactly what the test scripts, wrong things above all, and remembers what
// reached it. It lives in the test's event loop, so wait for it with QTRY_*.
//
//     FaultServer server;
//     server.answer(Reaction::json("[]").cut(20).thenReset());   // the first request
//     server.answer(Reaction::hang());                           // the second
//     server.always(Reaction::json("[]"));                       // every later one
//     ... server.url(), server.requests(), server.count("GET", "/v1/agents/presence")
//
// Routing instead of a queue: server.always([](const SeenRequest &request) { return Reaction::json(...); });
// Faults before anything is read: server.refuseNextConnections(1, ConnectionFault::Reset); server.stop();
// server.start();
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>
#include <functional>

class QTcpSocket;

/// One request as it reached the server.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target; ///< as on the wire, with query
    QByteArray head;   ///< request line and headers
    QByteArray body;
    int connection = 0; ///< 1 for the first connection the server took

    QByteArray header(const QByteArray &name) const; ///< first value, trimmed; null when absent
    bool hasHeader(const QByteArray &name) const { return !header(name).isNull(); }
};

/// What the server does with one request. Make one with a static function, refine it with the others.
class Reaction
{
public:
    enum class End : quint8 { KeepAlive, Close, Reset };

    static Reaction json(const QByteArray &body, int status = 200);
    static Reaction status(int status, const QByteArray &body = {}, const QByteArray &type = "text/plain");
    static Reaction raw(const QByteArray &bytes); ///< the whole answer, status line included; nothing is added
    static Reaction hang();                       ///< reads the request and says nothing
    static Reaction nothing(End end);             ///< reads the request and ends the connection

    Reaction &header(const QByteArray &name, const QByteArray &value); ///< not for raw
    Reaction &contentLength(const QByteArray &value);                  ///< a lie instead of the true length
    Reaction &chunked(int size);                                       ///< body in chunks instead of a length
    Reaction &endless(const QByteArray &piece, qint64 total);          ///< after the bytes, the piece again and again
    Reaction &cut(qsizetype bytes);                                    ///< only so many bytes of the answer, then close
    Reaction &pieces(int size, int everyMs = 0); ///< one packet each; with a time between them: a drip
    Reaction &after(int ms);                     ///< waits before the first byte
    Reaction &early();                           ///< answers after the headers, before the body was read
    Reaction &thenClose();
    Reaction &thenReset();

    qsizetype size() const { return bytes().size(); } ///< of the whole answer, before any cut
    QByteArray bytes() const;

private:
    friend class FaultConnection;
    int m_status = 0;
    QByteArray m_raw, m_body;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    QByteArray m_lengthLie;
    int m_chunk = 0;
    QByteArray m_endless;
    qint64 m_endlessTotal = 0;
    qsizetype m_cut = -1;
    int m_pieceSize = 0;
    int m_pieceEveryMs = 0;
    int m_afterMs = 0;
    bool m_hang = false;
    bool m_early = false;
    End m_end = End::KeepAlive;
};

enum class ConnectionFault : quint8 {
    Close,  ///< taken and closed
    Reset,  ///< taken and reset
    Silent, ///< taken and never read
};

/// Which certificate the server shows; all but SelfSigned are issued by caCertificate().
enum class Tls : quint8 { None, Good, Expired, OtherHost, SelfSigned };

class FaultServer : public QObject
{
    Q_OBJECT
public:
    using Route = std::function<Reaction(const SeenRequest &)>; ///< called with the headers; the body may be missing

    explicit FaultServer(Tls tls = Tls::None);
    ~FaultServer() override;

    QUrl url() const; ///< http(s)://127.0.0.1:port, same port after stop() and start()
    void answer(const Reaction &reaction, int times = 1); ///< queued: one for each request
    void always(const Reaction &reaction);                ///< when the queue is empty; 404 until it is set
    void always(Route route);
    void alwaysWhole(Route route); ///< as always(), but called when the whole body is there
    void refuseNextConnections(int count, ConnectionFault fault);
    void stop(); ///< connections are closed, new ones refused
    void start();

    const QList<SeenRequest> &requests() const { return m_requests; } ///< in order of their headers
    void forgetRequests() { m_requests.clear(); }
    int count(const QByteArray &verb = {}, const QByteArray &targetStart = {}) const;
    int connections() const { return m_connections; } ///< taken so far
    int openConnections() const { return int(m_open); }
    qint64 bytesWritten() const { return m_written; }

    /// Issuer of the good certificate. Nobody trusts it until a test puts it into the default configuration.
    static QList<QSslCertificate> caCertificate();

private:
    friend class FaultConnection;
    void accept(qintptr descriptor);
    Reaction reactionTo(const SeenRequest &request);

    class Listener;
    Listener *m_listener;
    Tls m_tls;
    quint16 m_port = 0;
    QList<Reaction> m_queue;
    Route m_always;
    bool m_whole = false; ///< m_always is asked when the body is there
    QList<ConnectionFault> m_faults;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    qsizetype m_open = 0;
    qint64 m_written = 0;
};
