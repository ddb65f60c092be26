// Where the token is kept while the program runs, and how it comes from a file or a pipe.
#include "filesource.h"
#include "secretkeeping.h"
#include "sessionstore.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialAnswer::Kind;

const CredentialName vendor{u"default"_s, QUrl(u"https://dev.dixa.io"_s)};

/// Everything a store answered to one request.
class Answers
{
public:
    CredentialStore::Answer take()
    {
        return [this](const CredentialAnswer &answer) { list += answer; };
    }
    QList<CredentialAnswer> list;
};

} // namespace

class TestCredentialStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void anEntryBelongsToOneServer()
    {
        QCOMPARE(vendor.text(), u"default@https://dev.dixa.io"_s);
        SessionStore store;
        store.keep(vendor, "t0ken-of-dixa");
        QCOMPARE(store.token(vendor), "t0ken-of-dixa");
        QCOMPARE(store.token({u"default"_s, QUrl(u"https://evil.example"_s)}), QByteArray());
        QCOMPARE(store.token({u"other"_s, QUrl(u"https://dev.dixa.io"_s)}), QByteArray());
    }

    void memoryAnswersLaterAndForgets()
    {
        SessionStore store;
        Answers answers;
        store.write(vendor, "t0ken-of-dixa", this, answers.take());
        QCOMPARE(answers.list.size(), 0); // never from within the call
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[1].kind, Kind::Found);
        QCOMPARE(answers.list[1].token, "t0ken-of-dixa");
        store.remove(vendor, this, answers.take());
        store.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 4);
        QCOMPARE(answers.list[3].kind, Kind::Absent);
    }

    void noAnswerToSomebodyWhoIsGone()
    {
        SessionStore store;
        Answers answers;
        auto *context = new QObject;
        store.read(vendor, context, answers.take());
        delete context;
        Answers other;
        store.read(vendor, this, other.take());
        QTRY_COMPARE(other.list.size(), 1);
        QCOMPARE(answers.list.size(), 0);
    }

    void howKeepingWentIsTold_data()
    {
        QTest::addColumn<QList<Kind>>("answers");
        QTest::addColumn<QStringList>("told");
        const QString late = u"For a reason. It may be asking for its password in a window of its own."_s;
        QTest::addRow("kept") << QList<Kind>{Kind::Done} << QStringList{u"kept"_s};
        QTest::addRow("refused") << QList<Kind>{Kind::Unavailable} << QStringList{u"It is not kept. For a reason."_s};
        QTest::addRow("no answer") << QList<Kind>{Kind::Late} << QStringList{late};
        QTest::addRow("kept late") << QList<Kind>{Kind::Late, Kind::Done}
                                   << QStringList{late, u"over: "_s + late, u"kept"_s};
        QTest::addRow("refused late") << QList<Kind>{Kind::Late, Kind::Unavailable}
                                      << QStringList{late, u"over: "_s + late, u"It is not kept. For a reason."_s};
    }
    /// A store that asks a person for a password of its own has not failed as long as they think about it.
    void howKeepingWentIsTold()
    {
        QFETCH(const QList<Kind>, answers);
        QFETCH(const QStringList, told);
        struct Slow : SessionStore
        {
            void write(const CredentialName &, const QByteArray &, QObject *, Answer answer) override
            {
                for (const Kind kind : kinds) {
                    const Answer copy = answer; // as the store of the desktop does
                    copy({kind, {}, u"For a reason."_s});
                }
            }
            QList<Kind> kinds;
        } store;
        store.kinds = answers;
        QStringList heard;
        keepSecret(store, vendor, "t0ken", this,
                   {u"It is not kept."_s, [&](const QString &text) { heard += text; },
                    [&](const QString &text) { heard += u"over: "_s + text; }, [&] { heard += u"kept"_s; }});
        QCOMPARE(heard, told);
    }

    void aKeyIsOverwrittenWhenItGoes()
    {
        const char *place = nullptr;
        {
            Secret secret(QByteArray(64, 'k'));
            place = secret.bytes().constData();
            const QByteArray shared = secret.bytes();
            secret.wipe();
            QCOMPARE(shared, QByteArray(64, 'k')); // somebody still needs it
            secret = Secret(shared);
            QCOMPARE(static_cast<const void *>(secret.bytes().constData()), static_cast<const void *>(place));
        }
    }

    void theFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("abcdefgh12345678") << QByteArray("abcdefgh12345678");
        QTest::newRow("with a line end") << QByteArray("abcdefgh12345678\n") << QByteArray("abcdefgh12345678");
        QTest::newRow("with CR LF") << QByteArray("abcdefgh12345678\r\n") << QByteArray("abcdefgh12345678");
        QTest::newRow("first line only") << QByteArray("abcdefgh12345678\nuser: me\n")
                                         << QByteArray("abcdefgh12345678");
        QTest::newRow("with the word Bearer")
            << QByteArray("Bearer abcdefgh12345678\n") << QByteArray("abcdefgh12345678");
        QTest::newRow("blanks around") << QByteArray("  abcdefgh12345678 \n") << QByteArray("abcdefgh12345678");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("blank line first") << QByteArray("\nabcdefgh12345678\n") << QByteArray();
        QTest::newRow("blank inside") << QByteArray("abcdefgh 12345678") << QByteArray();
        QTest::newRow("NUL inside") << QByteArray("abcdefgh\0", 9) << QByteArray();
        QTest::newRow("too short") << QByteArray("abc") << QByteArray();
        QTest::newRow("too long") << QByteArray(FileSource::maxBytes + 1, 'a') << QByteArray();
    }
    void theFileIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, token);
        FileSource source(write(bytes, 0600));
        Answers answers;
        source.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].token, token);
        QCOMPARE(answers.list[0].kind, token.isEmpty() ? Kind::Unavailable : Kind::Found);
        QCOMPARE(answers.list[0].why.isEmpty(), !token.isEmpty());
        QVERIFY2(!answers.list[0].why.contains(u"abc"), qPrintable(answers.list[0].why));
    }

    void aFileThatOthersCanReadIsTold()
    {
        FileSource source(write("abcdefgh12345678", 0644));
        Answers answers;
        source.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].kind, Kind::Found);
        QVERIFY2(answers.list[0].why.contains(u"chmod 600"), qPrintable(answers.list[0].why));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/nonexistent/token"_s;
        QTest::newRow("directory") << u"/tmp"_s;
        QTest::newRow("endless") << u"/dev/zero"_s;
        QTest::newRow("nothing") << u"/dev/null"_s;
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        FileSource source(path);
        Answers answers;
        source.read(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].kind, Kind::Unavailable);
        QVERIFY(!answers.list[0].why.isEmpty());
    }

    void aSlowPipeStopsNothing()
    {
        const QString path = m_dir->filePath(u"pipe"_s);
        QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        FileSource source(path);
        Answers answers;
        source.read(vendor, this, answers.take()); // nobody has opened the other end: comes back all the same
        const int writer = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK);
        QVERIFY(writer >= 0);
        QVERIFY(::write(writer, "abcdefgh", 8) == 8);
        QCoreApplication::processEvents();
        QCOMPARE(answers.list.size(), 0); // the line is not complete
        QVERIFY(::write(writer, "12345678\nrest", 13) == 13);
        QTRY_COMPARE(answers.list.size(), 1);
        QCOMPARE(answers.list[0].token, "abcdefgh12345678");
        ::close(writer);
    }

    void aFileIsNeverWritten()
    {
        const QString path = write("abcdefgh12345678", 0600);
        FileSource source(path);
        Answers answers;
        source.write(vendor, "other-token-xyz", this, answers.take());
        source.remove(vendor, this, answers.take());
        QTRY_COMPARE(answers.list.size(), 2);
        QCOMPARE(answers.list[0].kind, Kind::Unavailable);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "abcdefgh12345678");
    }

private:
    QString write(const QByteArray &bytes, mode_t mode)
    {
        const QString path = m_dir->filePath(u"token"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
