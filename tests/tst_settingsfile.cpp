// Settings to and from a file: what is written comes back, and nothing that a stranger wrote is taken unseen.
#include "picturehosts.h"
#include "settings/filesection.h"
#include "settings/settingschanges.h"
#include "settings/settingsfile.h"
#include "settings/settingspreview.h"
#include "theme.h"
#include "wallsettings.h"
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A desk of values that are kept here.
struct Kept
{
    Kept()
    {
        keep(SettingId::PollInterval, 5);
        keep(SettingId::Density, u"normal"_s);
        keep(SettingId::Columns, QStringList());
        keep(SettingId::HighContrast, false);
        keep(SettingId::Language, QString());
        keep(SettingId::PictureHosts, QStringList(), [](const QVariant &value) {
            return picturehosts::areUsable(value.toStringList()) ? QString() : u"is no host"_s;
        });
        keep(SettingId::AlertRules, QStringList{u"away=30"_s},
             [](const QVariant &value) { return value.toStringList().size() > 3 ? u"are too many"_s : QString(); });
    }
    void keep(SettingId id, const QVariant &value, std::function<QString(const QVariant &)> check = {})
    {
        values[int(id)] = value;
        desk.bind(id, {[this, id] { return values[int(id)]; }, [this, id](const QVariant &v) { values[int(id)] = v; },
                       value, std::move(check)});
    }
    QHash<int, QVariant> values;
    SettingsDesk desk;
};

QByteArray fileOf(const QByteArray &settings)
{
    return "{\"rollcall-settings\":1,\"settings\":" + settings + "}";
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void isNoFileOfSettings_data();
    void isNoFileOfSettings();
    void hostileValuesAreRefused_data();
    void hostileValuesAreRefused();
    void goodOnesAreTakenBesides();
    void changesAreShown();
    void throughTheDisk();
    void theWallComesBack();
    void badWallsAreRefused_data();
    void badWallsAreRefused();
};

void TestSettingsFile::comesBack()
{
    Kept here;
    here.desk.choose(SettingId::PollInterval, 30);
    here.desk.choose(SettingId::Columns, QStringList{u"hidden=3"_s, u"shown=2"_s});
    here.desk.choose(SettingId::HighContrast, true);
    here.desk.choose(SettingId::PictureHosts, QStringList{u"pictures.example.com"_s});
    const QByteArray bytes = settingsfile::write(here.desk);
    QVERIFY(settingsfile::read(bytes, here.desk).changes.isEmpty());
    Kept there;
    const settingsfile::Reading reading = settingsfile::read(bytes, there.desk);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.refused, QStringList());
    QCOMPARE(reading.changes.size(), 4);
    QCOMPARE(reading.same, 3);
    there.desk.chooseAll(reading.changes);
    QCOMPARE(there.values, here.values);
    there.desk.undo(); // all at once
    QCOMPARE(there.values, Kept().values);
}

void TestSettingsFile::isNoFileOfSettings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another format") << QByteArray("[window]\ntheme=1\n");
    QTest::newRow("other JSON") << QByteArray("{\"settings\":{}}");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("cut") << settingsfile::write(Kept().desk).chopped(20);
    QTest::newRow("newer") << QByteArray("{\"rollcall-settings\":2,\"settings\":{}}");
    QTest::newRow("too large") << QByteArray(settingsfile::mostBytes + 1, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestSettingsFile::isNoFileOfSettings()
{
    QFETCH(QByteArray, bytes);
    const settingsfile::Reading reading = settingsfile::read(bytes, Kept().desk);
    QVERIFY(reading.error.endsWith(u'.'));
    QVERIFY(reading.changes.isEmpty());
}

void TestSettingsFile::hostileValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("says");
    const QString form = u"has a value that it cannot have."_s;
    QTest::newRow("too small") << QByteArray("{\"pollIntervalSeconds\":0}") << form;
    QTest::newRow("too large") << QByteArray("{\"pollIntervalSeconds\":1e300}") << form;
    QTest::newRow("a fraction") << QByteArray("{\"pollIntervalSeconds\":1.5}") << form;
    QTest::newRow("a word for a number") << QByteArray("{\"pollIntervalSeconds\":\"5\"}") << form;
    QTest::newRow("an unknown word") << QByteArray("{\"rowHeight\":\"huge\"}") << form;
    QTest::newRow("a number for a word") << QByteArray("{\"rowHeight\":2}") << form;
    QTest::newRow("a path for a language") << QByteArray("{\"language\":\"../../etc/passwd\"}") << form;
    QTest::newRow("null") << QByteArray("{\"highContrast\":null}") << form;
    QTest::newRow("a word for a list") << QByteArray("{\"columns\":\"hidden=3\"}") << form;
    QTest::newRow("a list of lists") << QByteArray("{\"columns\":[[\"hidden=3\"]]}") << form;
    QTest::newRow("line breaks") << QByteArray("{\"columns\":[\"hidden=3\\nshown=1\"]}") << form;
    QTest::newRow("refused by its owner")
        << QByteArray("{\"alertRules\":[\"a=1\",\"b=1\",\"c=1\",\"d=1\"]}") << u"are too many."_s;
    QTest::newRow("an address for a host") << QByteArray("{\"pictureHosts\":[\"https://a.example.com\"]}") << form;
    QTest::newRow("a word for hosts") << QByteArray("{\"pictureHosts\":\"a.example.com\"}") << form;
    QTest::newRow("everything as a host") << QByteArray("{\"pictureHosts\":[\"com\"]}") << u"is no host."_s;
    QTest::newRow("this computer as a host") << QByteArray("{\"pictureHosts\":[\"127.0.0.1\"]}") << u"is no host."_s;
    QTest::newRow("hosts in one") << QByteArray("{\"pictureHosts\":[\"a.example.com,b.example.com\"]}")
                                  << u"is no host."_s;
    QTest::newRow("a token") << QByteArray("{\"token\":\"secret-key\"}") << u"is not known to this Rollcall."_s;
    QTest::newRow("a server") << QByteArray("{\"baseUrl\":\"https://evil.example\"}")
                              << u"is not known to this Rollcall."_s;
}

void TestSettingsFile::hostileValuesAreRefused()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, says);
    Kept kept;
    const settingsfile::Reading reading = settingsfile::read(fileOf(settings), kept.desk);
    QCOMPARE(reading.error, QString());
    QVERIFY(reading.changes.isEmpty());
    QCOMPARE(reading.refused.size(), 1);
    QVERIFY2(reading.refused.first().endsWith(says), qPrintable(reading.refused.first()));
    QVERIFY(!reading.refused.first().contains(u"secret"_s)); // names are told, values are not
}

void TestSettingsFile::goodOnesAreTakenBesides()
{
    Kept kept;
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many += u"hidden=3"_s;
    const QJsonObject settings{{u"columns"_s, many}, {u"rowHeight"_s, u"compact"_s}};
    const auto reading = settingsfile::read(fileOf(QJsonDocument(settings).toJson()), kept.desk);
    QCOMPARE(reading.refused.size(), 1);
    QCOMPARE(reading.changes, (SettingStep{{SettingId::Density, u"normal"_s, u"compact"_s}}));
}

void TestSettingsFile::changesAreShown()
{
    SettingsChanges model({{SettingId::Density, u"normal"_s, u"roomy"_s},
                           {SettingId::ChannelMap, QStringList{u"a=Email"_s, u"b=Phone"_s},
                            QStringList{u"a=Email"_s, u"<b>c</b>=Phone"_s}},
                           {SettingId::PictureHosts, QStringList(), QStringList{u"a.example.com"_s}}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, 0).data().toString(), u"Row height"_s);
    const auto bare = [&](int row, int column) {
        QString text = model.index(row, column).data().toString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(bare(0, 1), u"Normal"_s);
    QCOMPARE(bare(0, 2), u"Roomy"_s);
    QCOMPARE(bare(1, 1), u"b=Phone"_s); // only what differs
    QCOMPARE(bare(1, 2), u"<b>c</b>=Phone"_s);
    QCOMPARE(bare(2, 1), u"dixa.io"_s); // nothing there are the usual ones
    QCOMPARE(bare(2, 2), u"a.example.com"_s);
}

void TestSettingsFile::throughTheDisk()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"settings.json"_s);
    Theme theme;
    Kept here;
    here.desk.choose(SettingId::PollInterval, 60);
    FileSection from({&theme, &here.desk, nullptr});
    QSignalSpy told(&from, &FileSection::told);
    from.exportTo(file);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told[0][0].toString().startsWith(u"Saved as"_s), qPrintable(told[0][0].toString()));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Kept there;
    FileSection to({&theme, &there.desk, nullptr});
    to.show();
    to.importFrom(file);
    QTRY_VERIFY(to.findChild<SettingsPreview *>());
    QCOMPARE(there.values[int(SettingId::PollInterval)].toInt(), 5); // it is only shown
    for (QPushButton *button : to.findChild<SettingsPreview *>()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(there.values[int(SettingId::PollInterval)].toInt(), 60);
    there.desk.undo();
    QCOMPARE(there.values[int(SettingId::PollInterval)].toInt(), 5);
    from.exportTo(dir.filePath(u"no/such/place.json"_s));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told[1][0].toString().startsWith(u"Not saved"_s));
    QTRY_VERIFY(!to.findChild<SettingsPreview *>());
    to.importFrom(dir.path()); // a folder
    QTRY_VERIFY(to.findChild<SettingsPreview *>());
    QVERIFY(to.findChild<SettingsPreview *>()->findChild<QLabel *>()->text().startsWith(u"The file cannot be read."_s));
}

namespace {

WallOptions someWall()
{
    WallOptions wall;
    wall.screen = u"DP-2"_s;
    wall.diagonalInches = 42.5;
    wall.distanceM = 7.5;
    wall.teams = {TeamId(), QUuid(u"11111111-2222-3333-4444-555555555555"_s)};
    wall.teamNames = {u"Nordics = all"_s};
    wall.countsOnly = true;
    wall.names = WallNames::None;
    wall.openFrom = QTime(6, 30);
    wall.openTo = QTime(22, 0);
    wall.pageSeconds = 40;
    return wall;
}

/// A desk with the set-up of a wall that is kept here.
struct KeptWall : Kept
{
    explicit KeptWall(const WallOptions &now) : wall(now)
    {
        desk.bind(SettingId::Wall, {[this] { return wallToList(wall); },
                                    [this](const QVariant &value) {
                                        QString why;
                                        if (const auto read = wallFromList(value.toStringList(), wall, &why))
                                            wall = *read;
                                    },
                                    wallToList({}),
                                    [this](const QVariant &value) {
                                        QString why;
                                        (void)wallFromList(value.toStringList(), wall, &why);
                                        return why;
                                    }});
    }
    WallOptions wall;
};

} // namespace

void TestSettingsFile::theWallComesBack()
{
    KeptWall here(someWall());
    const QByteArray bytes = settingsfile::write(here.desk);
    QVERIFY(settingsfile::read(bytes, here.desk).changes.isEmpty());
    WallOptions other;
    other.kiosk = true; // this computer's own
    other.teamNames = {u"DACH"_s};
    KeptWall there(other);
    const settingsfile::Reading reading = settingsfile::read(bytes, there.desk);
    QCOMPARE(reading.refused, QStringList());
    QCOMPARE(reading.changes.size(), 1);
    QCOMPARE(there.wall, other); // it is only shown
    there.desk.chooseAll(reading.changes);
    WallOptions wanted = someWall();
    wanted.kiosk = true;
    QCOMPARE(there.wall, wanted);
    there.desk.undo();
    QCOMPARE(there.wall, other);
    SettingsChanges shown(reading.changes);
    QCOMPARE(shown.index(0, SettingsChanges::Setting).data().toString(), u"Set-up of the wall"_s);
    QVERIFY(shown.index(0, SettingsChanges::Then).data().toString().contains(u"screen=DP-2"_s));
    QVERIFY(!shown.index(0, SettingsChanges::Now).data().toString().contains(u"screen=DP-2"_s));
}

void TestSettingsFile::badWallsAreRefused_data()
{
    QTest::addColumn<QStringList>("wall");
    QTest::addColumn<QString>("says");
    const auto cannot = [](const char *word) {
        return u"has a value for %1 that a wall cannot have."_s.arg(QLatin1StringView(word));
    };
    QTest::newRow("a small screen") << QStringList{u"diagonal=3"_s} << cannot("diagonal");
    QTest::newRow("no number") << QStringList{u"distance=nan"_s} << cannot("distance");
    QTest::newRow("far away") << QStringList{u"distance=41"_s} << cannot("distance");
    QTest::newRow("pages that flicker") << QStringList{u"pageSeconds=0"_s} << cannot("pageSeconds");
    QTest::newRow("other names") << QStringList{u"names=nick"_s} << cannot("names");
    QTest::newRow("other contents") << QStringList{u"shows=all"_s} << cannot("shows");
    QTest::newRow("no team") << QStringList{u"team=Nordics"_s} << cannot("team");
    QTest::newRow("a team without a name") << QStringList{u"teamName="_s} << cannot("teamName");
    QTest::newRow("an hour that is none") << QStringList{u"brightFrom=25:00"_s} << cannot("brightFrom");
    QTest::newRow("twice") << QStringList{u"names=full"_s, u"names=none"_s} << cannot("names");
    QTest::newRow("half of the hours") << QStringList{u"brightFrom=07:00"_s, u"brightUntil="_s}
                                       << u"says only when it becomes bright or only when it becomes dim."_s;
    QTest::newRow("kiosk") << QStringList{u"kiosk=true"_s} << u"has the entry kiosk, which no wall has."_s;
    QTest::newRow("a token") << QStringList{u"token=secret"_s} << u"has the entry token, which no wall has."_s;
    QTest::newRow("another form") << QStringList{u"diagonal"_s} << u"has a value that it cannot have."_s;
}

void TestSettingsFile::badWallsAreRefused()
{
    QFETCH(QStringList, wall);
    QFETCH(QString, says);
    KeptWall kept({});
    const QJsonObject settings{{u"wall"_s, QJsonArray::fromStringList(wall)}, {u"rowHeight"_s, u"compact"_s}};
    const auto reading = settingsfile::read(fileOf(QJsonDocument(settings).toJson()), kept.desk);
    QCOMPARE(reading.refused.size(), 1);
    QVERIFY2(reading.refused.first().endsWith(says), qPrintable(reading.refused.first()));
    QVERIFY(!reading.refused.first().contains(u"secret"_s));
    QCOMPARE(reading.changes.size(), 1); // the good one besides
    QCOMPARE(kept.wall, WallOptions());
}

QTEST_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
