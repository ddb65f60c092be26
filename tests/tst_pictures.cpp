// Pictures of agents: only where they are wanted, never with the token, and nothing that is not a small picture.
#include "faultserver.h"
#include "inspectorhead.h"
#include "picturebook.h"
#include "picturecache.h"
#include "picturedecoder.h"
#include "picturefetcher.h"
#include "proxybook.h"
#include "proxyserver.h"
#include "simfixture.h"
#include "theme.h"
#include <QBuffer>
#include <QDateTime>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const char *format = "png", QSize size = {120, 80}, QColor color = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG whose head says it is so large, with hardly anything in it.
QByteArray bomb(quint32 side)
{
    QByteArray bytes = picture("png", {4, 4});
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream << side << side;
    bytes.replace(16, 8, head);
    const QByteArray chunk = bytes.mid(12, 17);
    quint32 crc = 0xffffffffu;
    for (const char c : chunk) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    QByteArray sum;
    QDataStream(&sum, QIODevice::WriteOnly) << ~crc;
    bytes.replace(29, 4, sum);
    return bytes;
}

Reaction answer(const QByteArray &bytes, const QByteArray &type = "image/png")
{
    return Reaction::status(200, bytes, type);
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
        m_fetcher = std::make_unique<PictureFetcher>(folder());
        m_fetcher->setLoopbackAllowed(true);
        book()->setOn(true);
    }
    void cleanup()
    {
        book()->setOn(false);
        m_fetcher.reset();
        QThreadPool::globalInstance()->waitForDone(); // what is still written would outlive its folder
    }

    void isLoadedDrawnAndKept()
    {
        m_server->always(answer(picture()).header("Set-Cookie", "id=1"));
        QVERIFY(disc().isNull());
        QTRY_VERIFY(!disc().isNull());
        const QImage drawn = disc().toImage();
        QCOMPARE(drawn.size(), QSize(24, 24));
        QCOMPARE(drawn.pixelColor(12, 12), QColor(Qt::red));
        QCOMPARE(drawn.pixelColor(0, 0).alpha(), 0); // round
        QCOMPARE(m_server->count(), 1);
        const QString file = PictureCache(folder()).fileFor(address());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(folder()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0700));

        // The next run has it without asking; nothing of the first answer comes back with a request.
        m_fetcher.reset();
        book()->setOn(false);
        book()->setOn(true);
        m_fetcher = std::make_unique<PictureFetcher>(folder());
        m_fetcher->setLoopbackAllowed(true);
        QVERIFY(disc().isNull());
        QTRY_VERIFY(!disc().isNull());
        QCOMPARE(m_server->count(), 1);
    }

    void nothingOfOursGoesAlong()
    {
        m_server->always(answer(picture()).header("Set-Cookie", "id=1; Path=/"));
        disc(u"/a.png"_s);
        QTRY_VERIFY(!disc(u"/a.png"_s).isNull());
        disc(u"/b.png"_s);
        QTRY_VERIFY(!disc(u"/b.png"_s).isNull());
        QCOMPARE(m_server->requests().size(), 2);
        for (const SeenRequest &request : m_server->requests()) {
            QCOMPARE(request.verb, QByteArray("GET"));
            for (const char *name : {"Authorization", "Proxy-Authorization", "Cookie", "Referer", "Origin"})
                QVERIFY2(!request.hasHeader(name), name);
            QCOMPARE(request.header("Accept-Language"), QByteArray("*")); // not that of this computer
        }
    }

    void offMeansNoRequest()
    {
        book()->setOn(false);
        m_server->always(answer(picture()));
        QSignalSpy wanted(book(), &PictureBook::wanted);
        for (int i = 0; i < 3; ++i)
            QVERIFY(disc().isNull());
        QCOMPARE(wanted.size(), 0);
        // What had been asked for would be asked before this one.
        book()->setOn(true);
        disc(u"/good"_s);
        QTRY_VERIFY(!disc(u"/good"_s).isNull());
        QCOMPARE(m_server->count(), 1);
    }

    void switchedOffForgetsThem()
    {
        m_server->always(answer(picture()));
        disc();
        QTRY_VERIFY(!disc().isNull());
        QTRY_VERIFY(QFile::exists(folder()));
        book()->setOn(false);
        QVERIFY(disc().isNull());
        QTRY_VERIFY(!QFile::exists(folder()));
    }

    void whatIsNoPicture_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::newRow("too big") << answer(picture() + QByteArray(picturedecoder::mostBytes, 'x'));
        QTest::newRow("too big and does not say so")
            << answer(picture() + QByteArray(picturedecoder::mostBytes, 'x')).chunked(8000);
        QTest::newRow("without end") << Reaction::raw(
                                            "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n" +
                                            picture())
                                            .endless(QByteArray(4000, 'x'), 50'000'000);
        QTest::newRow("wrong type") << answer(picture(), "text/html");
        QTest::newRow("no type") << answer(picture(), "");
        QTest::newRow("a drawing of code")
            << answer("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "image/svg+xml");
        QTest::newRow("a drawing that says it is a picture")
            << answer("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "image/png");
        QTest::newRow("a bitmap") << answer(picture("bmp"), "image/png");
        QTest::newRow("bomb") << answer(bomb(60'000));
        QTest::newRow("just too large") << answer(bomb(picturedecoder::mostSide + 1));
        QTest::newRow("broken") << answer(picture().left(40));
        QTest::newRow("empty") << answer({});
        QTest::newRow("not there") << Reaction::status(404, picture(), "image/png");
        QTest::newRow("asks who we are")
            << Reaction::status(401, picture(), "image/png").header("WWW-Authenticate", "Basic realm=\"x\"");
        QTest::newRow("reset") << Reaction::nothing(Reaction::End::Reset);
    }
    void whatIsNoPicture()
    {
        QFETCH(Reaction, reaction);
        m_server->always(
            [reaction](const SeenRequest &request) { return request.target == "/bad" ? reaction : answer(picture()); });
        disc(u"/bad"_s);
        QTRY_VERIFY(m_server->count("GET", "/bad") > 0);
        disc(u"/good"_s);
        QTRY_VERIFY(!disc(u"/good"_s).isNull());
        settle();
        QVERIFY(m_server->openConnections() <= 2);
        QVERIFY(disc(u"/bad"_s).isNull());
        QVERIFY(m_server->bytesWritten() < 40'000'000);
        QVERIFY(!QFile::exists(PictureCache(folder()).fileFor(address(u"/bad"_s))));
    }

    void redirectsAreNotFollowed()
    {
        FaultServer other;
        other.always(answer(picture()));
        m_server->answer(Reaction::status(302).header("Location", other.url().toEncoded() + "/x.png"));
        m_server->always(answer(picture()));
        disc(u"/away"_s);
        QTRY_COMPARE(m_server->count(), 1);
        disc(u"/good"_s);
        QTRY_VERIFY(!disc(u"/good"_s).isNull());
        settle();
        QCOMPARE(other.count(), 0);
        QVERIFY(disc(u"/away"_s).isNull());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *address, bool demo, bool allowed) {
            QTest::newRow(name) << QString::fromLatin1(address) << demo << allowed;
        };
        row("https", "https://files.dixa.io/public/1", false, true);
        row("https, port and query", "https://files.dixa.io:8443/a?b=c", false, true);
        row("http", "http://files.dixa.io/public/1", false, false);
        row("http in the demo", "http://files.dixa.io/public/1", true, false);
        row("this computer", "http://127.0.0.1:8080/1", false, false);
        row("this computer in the demo", "http://127.0.0.1:8080/1", true, true);
        row("this computer over https", "https://127.0.0.1/1", true, false);
        row("an address of the network", "https://10.0.0.1/1", false, false);
        row("IPv6", "https://[fd00::1]/1", false, false);
        row("a name without a dot", "https://intranet/1", false, false);
        row("a local name", "https://printer.local/1", false, false);
        row("file", "file:///etc/passwd", true, false);
        row("data", "data:image/png;base64,AAAA", true, false);
        row("another server", "https://example.com/1", false, false);
        row("a name that ends alike", "https://notdixa.io/1", false, false);
        row("a name that begins alike", "https://files.dixa.io.example.com/1", false, false);
        row("a number in other words", "https://0x7f.1/1", false, false);
        row("user and password", "https://a:b@files.dixa.io/1", false, false);
        row("nothing", "", true, false);
        row("no address", "liv.png", true, false);
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, demo);
        QFETCH(bool, allowed);
        QCOMPARE(PictureFetcher::isAllowed(QUrl(address, QUrl::StrictMode), demo), allowed);
    }

    void hostsCanBeChosen_data()
    {
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const QStringList own{u" Pictures.Example.com"_s};
        QTest::newRow("chosen") << own << u"https://pictures.example.com/1"_s << true;
        QTest::newRow("below it") << own << u"https://a.pictures.example.com/1"_s << true;
        QTest::newRow("above it") << own << u"https://example.com/1"_s << false;
        QTest::newRow("no longer the usual one") << own << u"https://files.dixa.io/1"_s << false;
        QTest::newRow("everything") << QStringList{u""_s, u"."_s, u"com"_s, u".com"_s} << u"https://a.com/1"_s << false;
        QTest::newRow("a number") << QStringList{u"10.0.0.1"_s} << u"https://10.0.0.1/1"_s << false;
    }
    void hostsCanBeChosen()
    {
        QFETCH(QStringList, hosts);
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        QCOMPARE(PictureFetcher::isAllowed(QUrl(address), false, hosts), allowed);
    }

    /// What was refused is asked for, and what is no longer agreed on is neither shown nor asked for.
    void otherHostsHoldAtOnce()
    {
        ProxyServer proxy(1); // nothing is there: that it is asked is enough
        ProxyChoice through;
        through.kind = ProxyChoice::Kind::Manual;
        through.host = u"127.0.0.1"_s;
        through.port = proxy.port();
        proxy.refuse(404);
        ProxyBook::instance()->use(through);
        const auto undo = qScopeGuard([] { ProxyBook::instance()->use({}); });
        const QString usual = u"https://files.dixa.io/1"_s, other = u"https://files.example.com/1"_s;
        const auto askedFor = [&proxy](const QByteArray &host) {
            const QList<QByteArray> &heads = proxy.heads();
            return std::any_of(heads.cbegin(), heads.cend(),
                               [&host](const QByteArray &head) { return head.startsWith("CONNECT " + host); });
        };
        QSignalSpy changed(book(), &PictureBook::changed);
        book()->disc(other, 24, 1.0);
        book()->disc(usual, 24, 1.0);
        QTRY_VERIFY(askedFor("files.dixa.io"));
        QVERIFY(!askedFor("files.example.com"));
        const qsizetype before = changed.size();
        m_fetcher->setHosts({u"example.com"_s});
        QVERIFY(changed.size() > before); // whoever paints people asks again
        const qsizetype heads = proxy.heads().size();
        book()->disc(usual, 24, 1.0);
        book()->disc(other, 24, 1.0);
        QTRY_VERIFY(askedFor("files.example.com"));
        for (qsizetype i = heads; i < proxy.heads().size(); ++i)
            QVERIFY(!proxy.heads().at(i).startsWith("CONNECT files.dixa.io"));
        // What is there stays where the choice is the same.
        m_server->always(answer(picture()));
        disc();
        QTRY_VERIFY(!disc().isNull());
        m_fetcher->setHosts({u"example.com"_s});
        QVERIFY(!disc().isNull());
        m_fetcher->setHosts(picturehosts::usual());
        QVERIFY(disc().isNull());
        QTRY_VERIFY(!disc().isNull());
    }

    /// Somebody tries it out without an organisation of their own.
    void theSimulatedOrganisationHasFaces()
    {
        SimulatorOptions options = SimFixture::calm();
        options.pictures = true;
        const SimFixture sim(options);
        SimPeer peer = sim.newPeer();
        const QJsonArray agents = peer.get("/v1/agents?pageLimit=1000").data();
        int shown = 0;
        for (const auto &agent : agents) {
            const QString one = agent.toObject().value(u"avatarUrl"_s).toString();
            if (one.isEmpty())
                continue;
            book()->disc(one, 24, 1.0);
            QTRY_VERIFY(!book()->disc(one, 24, 1.0).isNull());
            if (++shown == 3)
                break;
        }
        QCOMPARE(shown, 3);
    }

    void plainHttpIsNotAsked()
    {
        m_fetcher->setLoopbackAllowed(false);
        m_server->always(answer(picture()));
        disc();
        disc();
        m_fetcher->setLoopbackAllowed(true);
        disc(u"/good"_s);
        QTRY_VERIFY(!disc(u"/good"_s).isNull());
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(m_server->count("GET", "/good"), 1);
    }

    void fewAtOnce()
    {
        m_server->always(Reaction::hang());
        for (int i = 0; i < 50; ++i)
            disc(u"/%1"_s.arg(i));
        QTRY_COMPARE(m_server->count(), int(PictureFetcher::atOnce));
        // Another fetcher's picture has come, from the look into the cache to the answer: time enough for a third.
        FaultServer other;
        other.always(answer(picture()));
        PictureFetcher second(QString(), nullptr);
        second.setLoopbackAllowed(true);
        const QString address = other.url().toString() + u"/good"_s;
        book()->disc(address, 24, 1.0);
        QTRY_VERIFY(!book()->disc(address, 24, 1.0).isNull());
        QCOMPARE(m_server->count(), int(PictureFetcher::atOnce));
    }

    /// What was not reached is asked for again; what is not there is not.
    void laterItMayBeReached_data()
    {
        QTest::addColumn<Reaction>("first");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("again");
        QTest::newRow("reset") << Reaction::nothing(Reaction::End::Reset) << 12 << true; // the library tries some times
        QTest::newRow("out of order") << Reaction::status(503) << 3 << true;
        QTest::newRow("too many") << Reaction::status(429) << 1 << true;
        QTest::newRow("not there") << Reaction::status(404) << 1 << false;
        QTest::newRow("gone") << Reaction::status(410) << 1 << false;
        QTest::newRow("wrong type") << answer(picture(), "text/html") << 1 << false;
    }
    void laterItMayBeReached()
    {
        QFETCH(Reaction, first);
        QFETCH(int, times);
        QFETCH(bool, again);
        m_fetcher->setRetryMs(1);
        m_server->always([first, times, seen = std::make_shared<int>(0)](const SeenRequest &request) {
            return request.target == "/liv.png" && (*seen)++ < times ? first : answer(picture());
        });
        disc();
        QTRY_VERIFY(m_server->count() > 0);
        if (again) {
            QTRY_VERIFY(!disc().isNull());
            QCOMPARE(m_server->count(), times + 1);
            return;
        }
        disc(u"/other"_s);
        QTRY_VERIFY(!disc(u"/other"_s).isNull());
        settle();
        QVERIFY(disc().isNull());
        QCOMPARE(m_server->count("GET", "/liv.png"), 1);
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << picture("png");
        QTest::newRow("jpeg") << picture("jpeg");
        QTest::newRow("tall") << picture("png", {30, 300});
        QTest::newRow("tiny") << picture("png", {1, 1});
        QTest::newRow("largest") << picture("png", {picturedecoder::mostSide, picturedecoder::mostSide});
    }
    void formats()
    {
        QFETCH(QByteArray, bytes);
        const QImage image = picturedecoder::decode(bytes);
        QCOMPARE(image.size(), QSize(picturedecoder::side, picturedecoder::side));
        QVERIFY(image.pixelColor(40, 40).red() > 240 && image.pixelColor(40, 40).blue() < 20);
    }

    /// In place of the initials, and they are back when pictures are switched off.
    void aPersonHasAFace()
    {
        m_server->always(answer(picture()));
        InspectorHead head(&m_theme);
        head.resize(320, 40);
        Agent agent;
        agent.displayName = u"Liv Thorsen"_s;
        agent.avatarUrl = address();
        FloorRow row;
        row.agent = std::make_shared<const Agent>(agent);
        head.setRow(row);
        const auto middle = [&head] { return head.grab().toImage().pixelColor(8, 20); };
        const QColor before = middle();
        QVERIFY(before != QColor(Qt::red));
        QTRY_COMPARE(middle(), QColor(Qt::red));
        book()->setOn(false);
        QCOMPARE(middle(), before);
    }

    void theCacheIsBounded()
    {
        const PictureCache cache(folder());
        cache.write(u"https://a.example/new"_s, picturedecoder::decode(picture()));
        cache.write(u"https://a.example/old"_s, picturedecoder::decode(picture()));
        QFile old(cache.fileFor(u"https://a.example/old"_s));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-PictureCache::keepDays - 1),
                                QFileDevice::FileModificationTime));
        QVERIFY(cache.read(u"https://a.example/old"_s).isNull());
        QVERIFY(!cache.read(u"https://a.example/new"_s).isNull());
        for (int i = 0; i < 3; ++i) { // older than the new one, and too much together with it
            QFile much(folder() + u"/much%1.png"_s.arg(i));
            QVERIFY(much.open(QIODevice::WriteOnly));
            QVERIFY(much.resize(PictureCache::mostBytes / 2));
            QVERIFY(much.setFileTime(QDateTime::currentDateTime().addDays(-1 - i), QFileDevice::FileModificationTime));
        }
        cache.prune();
        QVERIFY(!old.exists());
        QVERIFY(!cache.read(u"https://a.example/new"_s).isNull());
        qint64 all = 0;
        for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files))
            all += file.size();
        QVERIFY(all <= PictureCache::mostBytes);
    }

    /// Of a run that was killed, or of a choice that was made elsewhere.
    void theStartTidiesUp_data()
    {
        QTest::addColumn<bool>("on");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }
    void theStartTidiesUp()
    {
        QFETCH(bool, on);
        const PictureCache cache(folder());
        cache.write(u"https://a.example/new"_s, picturedecoder::decode(picture()));
        const QString fresh = cache.fileFor(u"https://a.example/new"_s), left = fresh + u".AbCdEf"_s,
                      stale = cache.fileFor(u"https://a.example/old"_s);
        const QDateTime now = QDateTime::currentDateTime();
        for (const auto &[path, time] : {std::pair(left, now.addDays(-1)), std::pair(stale, now.addDays(-20))}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        }
        m_fetcher.reset(); // the end of the last run
        book()->setOn(on);
        m_fetcher = std::make_unique<PictureFetcher>(folder());
        m_fetcher->tidy();
        QTRY_VERIFY(!QFile::exists(left) && !QFile::exists(stale));
        QTRY_COMPARE(QFile::exists(fresh), on);
    }

    void aForgedFileOfTheCacheIsNoPicture()
    {
        const PictureCache cache(folder());
        cache.write(u"https://a.example/1"_s, picturedecoder::decode(picture()));
        QFile file(cache.fileFor(u"https://a.example/1"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bomb(60'000));
        file.close();
        QVERIFY(cache.read(u"https://a.example/1"_s).isNull());
    }

private:
    static PictureBook *book() { return PictureBook::instance(); }
    QString folder() const { return m_dir->filePath(u"pictures"_s); }
    QString address(const QString &path = u"/liv.png"_s) const { return m_server->url().toString() + path; }
    /// Until everything is read: one picture is looked for after the other, so two more have gone through both slots.
    void settle() const
    {
        for (const QString &path : {u"/one"_s, u"/two"_s, u"/three"_s, u"/four"_s}) {
            disc(path);
            QTRY_VERIFY(!disc(path).isNull());
        }
    }
    QPixmap disc(const QString &path = u"/liv.png"_s) const { return book()->disc(address(path), 24, 1.0); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<PictureFetcher> m_fetcher;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
