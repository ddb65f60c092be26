// Settings to and from a file: what is written comes back, and nothing that a stranger wrote is taken unseen.
#include "settings/filesection.h"
#include "settings/settingschanges.h"
#include "settings/settingsfile.h"
#include "settings/settingspreview.h"
#include "theme.h"
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
};

void TestSettingsFile::comesBack()
{
    Kept here;
    here.desk.choose(SettingId::PollInterval, 30);
    here.desk.choose(SettingId::Columns, QStringList{u"hidden=3"_s, u"shown=2"_s});
    here.desk.choose(SettingId::HighContrast, true);
    const QByteArray bytes = settingsfile::write(here.desk);
    QVERIFY(settingsfile::read(bytes, here.desk).changes.isEmpty());
    Kept there;
    const settingsfile::Reading reading = settingsfile::read(bytes, there.desk);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.refused, QStringList());
    QCOMPARE(reading.changes.size(), 3);
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
                            QStringList{u"a=Email"_s, u"<b>c</b>=Phone"_s}}});
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

QTEST_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
