// The hosts of pictures as they are typed in Settings: what is taken, and what is said of the rest.
#include "accessible.h"
#include "settings/desksection.h"
#include "settings/settingsdesk.h"
#include "theme.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Opened()
    {
        desk.bind(
            SettingId::PictureHosts,
            {[this] { return kept; }, [this](const QVariant &value) { kept = value.toStringList(); }, QStringList()});
        section = std::make_unique<DeskSection>(SettingsParts{&theme, &desk, nullptr}, false);
        section->show();
    }
    QLineEdit *line() const
    {
        for (QLineEdit *one : section->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == u"Hosts of pictures")
                return one;
        }
        return nullptr;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    bool pressDefault() const
    {
        for (QPushButton *button : section->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Back to default: Hosts of pictures") {
                button->click();
                return true;
            }
        }
        return false;
    }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = section->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text && label->textFormat() == Qt::PlainText;
        });
    }

    Theme theme;
    SettingsDesk desk;
    QStringList kept;
    std::unique_ptr<DeskSection> section;
};

} // namespace

class TestPictureHosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsOfPicturesAreTyped_data();
    void hostsOfPicturesAreTyped();
    void whatIsNoHostIsSaid_data();
    void whatIsNoHostIsSaid();
};

void TestPictureHosts::hostsOfPicturesAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("one") << u"pictures.example.com"_s << QStringList{u"pictures.example.com"_s};
    QTest::newRow("commas, blanks, capitals, twice")
        << u" A.Example.com,b.example.com;  a.example.com "_s << QStringList{u"a.example.com"_s, u"b.example.com"_s};
    QTest::newRow("letters of a language") << u"blåbær.example"_s << QStringList{u"xn--blbr-roah.example"_s};
    QTest::newRow("digits in a name") << u"1.files.3com.example"_s << QStringList{u"1.files.3com.example"_s};
}

void TestPictureHosts::hostsOfPicturesAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, hosts);
    Opened f;
    QLineEdit *line = f.line();
    QVERIFY(line && line->isVisible());
    QCOMPARE(line->placeholderText(), u"dixa.io"_s);
    f.type(line, typed);
    QCOMPARE(f.kept, hosts);
    QCOMPARE(line->text(), hosts.join(u", "_s));
    QVERIFY(f.desk.canUndo());
    QVERIFY(f.pressDefault());
    QVERIFY(f.kept.isEmpty() && line->text().isEmpty());
    f.desk.undo();
    QCOMPARE(f.kept, hosts);
    f.desk.undo();
    QVERIFY(f.kept.isEmpty() && line->text().isEmpty() && !f.desk.canUndo());
}

void TestPictureHosts::whatIsNoHostIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const QString more = u"is more than a host"_s, number = u"is an address in numbers"_s, none = u"is no name"_s;
    QTest::newRow("single word") << u"intranet"_s << u"intranet is a single word"_s;
    QTest::newRow("a country") << u"dixa.io, com"_s << u"com is a single word"_s;
    QTest::newRow("scheme") << u"https://files.dixa.io"_s << more;
    QTest::newRow("path") << u"files.dixa.io/public"_s << more;
    QTest::newRow("port") << u"files.dixa.io:8443"_s << more;
    QTest::newRow("user") << u"me@files.dixa.io"_s << more;
    QTest::newRow("star") << u"*.dixa.io"_s << more;
    QTest::newRow("dot before") << u".dixa.io"_s << more;
    QTest::newRow("IPv4") << u"10.0.0.1"_s << number;
    QTest::newRow("IPv4 with a port") << u"10.0.0.1:80"_s << number;
    QTest::newRow("IPv4 in other words") << u"0x7f.1"_s << number;
    QTest::newRow("IPv6") << u"fd00::1"_s << number;
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << number;
    QTest::newRow("two dots") << u"files..dixa.io"_s << none;
    QTest::newRow("underscore") << u"my_files.dixa.io"_s << none;
    QTest::newRow("markup") << u"<b>a.example.com</b>"_s << more;
    QTest::newRow("too long") << QString(300, u'a') + u".com"_s << none;
    QStringList many;
    for (int i = 0; i <= 20; ++i)
        many += u"h%1.example.com"_s.arg(i);
    QTest::newRow("too many") << many.join(u' ') << u"20 hosts at most"_s;
}

void TestPictureHosts::whatIsNoHostIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    Opened f;
    QLineEdit *line = f.line();
    QVERIFY(line && line->isVisible());
    f.type(line, u"a.example.com"_s);
    QStringList heard;
    accessible::setListener([&heard](const QString &text) { heard += text; });
    f.type(line, typed);
    accessible::setListener(nullptr);
    const auto bare = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    const QString told = bare(line->accessibleDescription());
    QVERIFY2(told.contains(says) && told.endsWith(u"All stays as it was."), qPrintable(told));
    QVERIFY(f.shows(line->accessibleDescription()));
    QCOMPARE(heard, QStringList{line->accessibleDescription()});
    QCOMPARE(f.kept, QStringList{u"a.example.com"_s});
    QCOMPARE(line->text(), typed); // to be repaired
    f.type(line, u"b.example.com"_s);
    QVERIFY(line->accessibleDescription().isEmpty());
    QCOMPARE(f.kept, QStringList{u"b.example.com"_s});
}

QTEST_MAIN(TestPictureHosts)
#include "tst_picturehosts.moc"
