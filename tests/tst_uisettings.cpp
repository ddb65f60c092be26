// What the window remembers comes back as it was, and nonsense in the file becomes the defaults.
#include "uisettings.h"
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestUiSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyStore();
    void roundTrip();
    void nonsense_data();
    void nonsense();
    void partOfAListIsKept();

private:
    QString file() const { return m_dir.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))); }
    QTemporaryDir m_dir;
};

void TestUiSettings::emptyStore()
{
    QSettings store(file(), QSettings::IniFormat);
    QCOMPARE(UiSettings::load(store), UiSettings());
}

void TestUiSettings::roundTrip()
{
    UiSettings s;
    s.columnOrder = {1, 0, 2, 3, 4, 5, 6, 7, 8, 10, 9};
    s.columnWidths = {{int(AgentColumn::Agent), 300}, {int(AgentColumn::Notes), 90}};
    s.hiddenColumns = {int(AgentColumn::Strip)};
    s.shownColumns = {int(AgentColumn::Team)};
    s.sortColumn = int(AgentColumn::Notes);
    s.sortOrder = Qt::DescendingOrder;
    s.grouping = FloorGrouping::State;
    s.stateFilter = 5;
    s.teamFilter = {TeamId(), TeamId::fromString(u"5f0c6a14-2b0e-4d8e-9d0c-2f3c6d1e8a77"_s)};
    s.density = Density::Roomy;
    s.theme = ThemeChoice::Dark;
    s.language = u"pt_BR"_s;
    s.geometry = QByteArray("\x01\xd9\xd0\xcb\x00", 5);
    s.inspectorOpen = false;
    s.foldedGroups = {u"state:3"_s, u"team:"_s, u"team:5f0c6a14-2b0e-4d8e-9d0c-2f3c6d1e8a77"_s};
    s.awayThresholdMin = 0;
    s.pollIntervalS = 300;
    s.historyDays = 90;
    s.page = 2;
    s.current = AgentId::fromString(u"5f0c6a14-2b0e-4d8e-9d0c-2f3c6d1e8a77"_s);
    {
        QSettings store(file(), QSettings::IniFormat);
        s.save(store);
    }
    const QSettings store(file(), QSettings::IniFormat);
    QCOMPARE(UiSettings::load(store), s);
}

void TestUiSettings::nonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, const QString &key, const QVariant &value) {
        QTest::newRow(name) << key << value;
    };
    row("order of other columns", u"floor/columnOrder"_s, QStringList{u"0"_s, u"1"_s, u"99"_s});
    row("order with a column twice", u"floor/columnOrder"_s, u"0,0,2,3,4,5,6,7,8,9,10"_s.split(u','));
    row("order of words", u"floor/columnOrder"_s, u"State,Agent"_s);
    row("width of nobody", u"floor/columnWidths"_s, QStringList{u"99=100"_s, u"-1=100"_s, u"=100"_s, u"x=100"_s});
    row("width of nothing", u"floor/columnWidths"_s, QStringList{u"1=0"_s, u"1=-5"_s, u"1=100000"_s, u"1"_s});
    row("names hidden", u"floor/hiddenColumns"_s, QStringList{u"1"_s});
    row("hidden words", u"floor/hiddenColumns"_s, QStringList{u"Agent"_s, u""_s});
    row("sort beyond", u"floor/sortColumn"_s, 11);
    row("sort before", u"floor/sortColumn"_s, -1);
    row("sort by a word", u"floor/sortColumn"_s, u"State"_s);
    row("grouping", u"floor/grouping"_s, 3);
    row("filter", u"floor/stateFilter"_s, 16);
    row("teams", u"floor/teamFilter"_s, QStringList{u"Nordic"_s, u"{}"_s});
    row("density", u"floor/density"_s, 17);
    row("theme", u"window/theme"_s, u"pink"_s);
    row("language", u"window/language"_s, u"../de"_s);
    row("threshold", u"floor/awayThresholdMin"_s, -1);
    row("interval 0", u"live/pollIntervalS"_s, 0);
    row("history of no day", u"history/days"_s, 0);
    row("page beyond", u"window/page"_s, 8);
    row("current word", u"floor/current"_s, u"Liv"_s);
    row("interval 301", u"live/pollIntervalS"_s, 301);
    row("interval of letters", u"live/pollIntervalS"_s, u"fast"_s);
}

void TestUiSettings::nonsense()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings store(file(), QSettings::IniFormat);
    store.clear();
    store.setValue(key, value);
    QCOMPARE(UiSettings::load(store), UiSettings());
}

void TestUiSettings::partOfAListIsKept()
{
    QSettings store(file(), QSettings::IniFormat);
    store.setValue(u"floor/hiddenColumns"_s, QStringList{u"x"_s, u"9"_s, u"400"_s});
    store.setValue(u"floor/columnWidths"_s, QStringList{u"1=200"_s, u"2=3"_s});
    const UiSettings s = UiSettings::load(store);
    QCOMPARE(s.hiddenColumns, QSet<int>{9});
    QCOMPARE(s.columnWidths, (QHash<int, int>{{1, 200}}));
}

QTEST_GUILESS_MAIN(TestUiSettings)
#include "tst_uisettings.moc"
