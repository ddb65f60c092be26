// The languages: the files keep what the source gives them, and no text of the program escapes them or is cut off when
// it is longer than in English.
#include "alertpanel.h"
#include "floorsession.h"
#include "floorview.h"
#include "language.h"
#include "mainmenu.h"
#include "pseudotexts.h"
#include "statusline.h"
#include "tsfile.h"
#include "wordydesk.h"
#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void filesKeepWhatTheyAreGiven_data();
    void filesKeepWhatTheyAreGiven();
    void pages_data();
    void pages();
    void settings_data();
    void settings();
    void smallWindow_data();
    void smallWindow();
    void dialogs_data();
    void dialogs();
    void languages();
    void toolkit_data();
    void toolkit();
    void anotherWindowForAnotherLanguage();
};

void TestTranslations::filesKeepWhatTheyAreGiven_data()
{
    QTest::addColumn<QString>("file");
    const QDir dir(QStringLiteral(TEST_DATA "/../../translations"));
    const QStringList files = dir.entryList({u"rollcall_*.ts"_s});
    QVERIFY(files.size() > 1);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << dir.filePath(file);
}

void TestTranslations::filesKeepWhatTheyAreGiven()
{
    QFETCH(QString, file);
    QString error;
    const QList<TsText> texts = readTs(file, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QStringList wrong;
    for (const TsText &text : texts)
        wrong += faultsOf(text);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestTranslations::pages_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addRow("floor") << PageId::Floor;
    QTest::addRow("agents") << PageId::Agents;
    QTest::addRow("coverage") << PageId::Coverage;
    QTest::addRow("history") << PageId::History;
    QTest::addRow("import") << PageId::Import;
    QTest::addRow("activity") << PageId::Activity;
    QTest::addRow("settings") << PageId::Settings;
}

void TestTranslations::pages()
{
    QFETCH(PageId, page);
    PseudoTexts pseudo;
    WordyDesk desk(&pseudo);
    desk.window->openPage(page);
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    const QStringList escaped = pseudo.escaped(desk.window.get());
    QVERIFY2(escaped.isEmpty(), qPrintable(u'\n' + escaped.join(u'\n')));
    const QStringList cut = PseudoTexts::cut(desk.window.get());
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestTranslations::settings_data()
{
    QTest::addColumn<SettingsPlace>("place");
    const QList<std::pair<const char *, SettingsPlace>> places = settingsPlaces();
    for (const auto &[name, place] : places)
        QTest::addRow("%s", name) << place;
}

/// As many words as a section has ever, in the smallest window.
void TestTranslations::settings()
{
    QFETCH(SettingsPlace, place);
    PseudoTexts pseudo;
    WordyDesk desk(&pseudo);
    pseudo.outside += {u"default"_s, u"nordics"_s};
    desk.window->resize(desk.window->minimumSize());
    desk.window->setProfiles({u"default"_s, u"nordics"_s}, u"default"_s);
    desk.window->openPage(PageId::Settings);
    auto *page = desk.find<SettingsPage>();
    page->openSection(place);
    QTest::qWait(0);
    const QStringList escaped = pseudo.escaped(page);
    QVERIFY2(escaped.isEmpty(), qPrintable(u'\n' + escaped.join(u'\n')));
    const QStringList cut = PseudoTexts::cut(page);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestTranslations::smallWindow_data()
{
    QTest::addColumn<QString>("code");
    const QList<LanguageChoice> choices = Language::choices();
    for (const LanguageChoice &choice : choices)
        QTest::addRow("%s", qPrintable(choice.code)) << choice.code;
}

void TestTranslations::smallWindow()
{
    QFETCH(QString, code);
    Language language;
    language.use(code);
    WordyDesk desk;
    desk.window->resize(desk.window->minimumSize());
    const auto check = [&desk] {
        QTest::qWait(0);
        const QStringList cut = PseudoTexts::cut(desk.window.get());
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    };
    for (const PageId page : {PageId::Floor, PageId::Agents, PageId::Coverage, PageId::History, PageId::Import,
                              PageId::Activity, PageId::Settings}) {
        desk.window->openPage(page);
        check();
    }
    const QList<std::pair<const char *, SettingsPlace>> places = settingsPlaces();
    for (const auto &[name, place] : places) {
        desk.find<SettingsPage>()->openSection(place);
        check();
    }
}

Q_DECLARE_METATYPE(DialogOpener)

void TestTranslations::dialogs_data()
{
    QTest::addColumn<DialogOpener>("open");
    const QList<std::pair<const char *, DialogOpener>> openers = dialogOpeners();
    for (const auto &[name, open] : openers)
        QTest::addRow("%s", name) << open;
}

void TestTranslations::dialogs()
{
    QFETCH(DialogOpener, open);
    PseudoTexts pseudo;
    WordyDesk desk(&pseudo);
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    QTest::qWait(0);
    const QStringList escaped = pseudo.escaped(dialog);
    QVERIFY2(escaped.isEmpty(), qPrintable(u'\n' + escaped.join(u'\n')));
    const QStringList cut = pseudo.cut(dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestTranslations::languages()
{
    QStringList names;
    const QList<LanguageChoice> choices = Language::choices();
    for (const LanguageChoice &choice : choices)
        names += choice.code + u'=' + choice.name;
    QVERIFY2(names.contains(u"en=English"_s) && names.contains(u"de=Deutsch"_s), qPrintable(names.join(u' ')));
    Language language;
    language.use(u"de"_s);
    QCOMPARE(FloorView::tr("Select all shown"), u"Alle Gezeigten auswählen"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    language.use(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().toString(12), u"12"_s); // as ids and numbers of telephones are
    language.use(u"en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(AlertPanel::tr("%n new", "alerts", 2), u"2 new"_s);
    QCOMPARE(StatusLine::tr("%n people", nullptr, 1), u"1 person"_s);
    // Of a language that is not there the numbers remain.
    language.use(u"pl"_s);
    QCOMPARE(FloorView::tr("Select all shown"), u"Select all shown"_s);
    QCOMPARE(StatusLine::tr("%n people", nullptr, 1), u"1 person"_s);
    QCOMPARE(QLocale().language(), QLocale::Polish);
}

void TestTranslations::toolkit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::addRow("its own") << u"de"_s << u"Abbrechen"_s;
    QTest::addRow("ours, Swedish") << u"sv"_s << u"Avbryt"_s;
    QTest::addRow("ours, Norwegian") << u"nb"_s << u"Avbryt"_s;
}

void TestTranslations::toolkit()
{
    QFETCH(QString, code);
    Language language;
    language.use(code);
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
}

void TestTranslations::anotherWindowForAnotherLanguage()
{
    Language language;
    language.use(u"en"_s);
    Theme theme;
    const SystemClock clock;
    Options options;
    options.demo = true;
    options.demoAgents = 12;
    FloorSession session(options, {}, {}, &theme, clock);
    ConnectionChoice choice;
    choice.simulated = true;
    QVERIFY(session.open(choice));
    QTRY_VERIFY(session.showsData());
    const QPointer<MainWindow> before = session.window();
    auto *view = before->findChild<FloorView *>();
    view->selectAll();
    const QList<AgentId> chosen = view->selectedAgents().first(2);
    view->selectAgents(chosen, chosen.last());
    QCOMPARE(view->selectedAgents(), chosen);
    QTest::keyClick(view, Qt::Key_4);
    QTRY_VERIFY(DeskStage::action(before->findChild<MainMenu *>(), u"Undo: "_s));
    before->openPage(PageId::Settings);
    before->findChild<SettingsPage *>()->openSection(SettingsPlace::Language);
    language.use(u"de"_s);
    UiSettings settings = before->settings();
    settings.language = u"de"_s;
    session.renewWindow(settings);
    QVERIFY(!before);
    MainWindow *after = session.window();
    view = after->findChild<FloorView *>();
    QVERIFY(after->isVisible());
    QCOMPARE(after->settings().language, u"de"_s);
    QCOMPARE(after->currentPage(), PageId::Settings);
    QVERIFY(DeskStage::labels(after).contains(u"Einstellungen"_s));
    QCOMPARE(after->findChild<SettingsPage *>()->section(), SettingsPlace::Language);
    QCOMPARE(view->selectedAgents(), chosen);
    QCOMPARE(view->currentAgent(), chosen.last());
    QVERIFY(DeskStage::action(after->findChild<MainMenu *>(), u"Rückgängig: "_s)->isEnabled());
    QTRY_VERIFY(session.showsData());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
