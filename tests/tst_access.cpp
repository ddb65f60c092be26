// By keyboard alone, and without eyes: Tab and the arrows lead to every control of every page and of every dialog, each
// has a name, and where the keyboard is can be seen.
#include "accessible.h"
#include "agentmodel.h"
#include "alert.h"
#include "banner.h"
#include "floorpage.h"
#include "floorview.h"
#include "inspectorchannel.h"
#include "keyboardwalk.h"
#include "resultspeaker.h"
#include "switchbox.h"
#include "turnedclock.h"
#include "wordydesk.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Something that a person can press, choose or type into; parts of such a thing do not count.
bool isControl(const QWidget *widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                      qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
                      qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                      (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
    if (!kind || widget->inherits("QLineEditIconButton")) // a picture in a field
        return false;
    // A table that is only read, and shown whole.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && view->focusPolicy() == Qt::NoFocus &&
        view->verticalScrollBar()->maximum() == view->verticalScrollBar()->minimum())
        return false;
    for (const QWidget *above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QComboBox *>(above) ||
            qobject_cast<const QAbstractItemView *>(above))
            return false;
        if (above->isWindow())
            break;
    }
    return true;
}

/// Where the name of a box is what is chosen in it, something else says what it is for.
bool isLabelled(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!box)
        return true;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return !box->accessibleName().isEmpty() &&
           (!face->relations(QAccessible::Label).isEmpty() || !box->accessibleDescription().isEmpty());
}

/// Whoever has the keyboard for this one.
const QWidget *holder(const QWidget *widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

/// Of buttons that exclude each other one is in the chain, and arrows lead to the others.
bool byArrows(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return false;
    QList<QAbstractButton *> others;
    if (button->group() && button->group()->exclusive())
        others = button->group()->buttons();
    else if (button->autoExclusive() && button->parentWidget())
        others = button->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(others.cbegin(), others.cend(), [&](const QAbstractButton *one) {
        return (one->autoExclusive() || one->group()) && reached.contains(holder(one));
    });
}

/// What is wrong about the controls shown in this one.
QStringList faults(QWidget *window, const QSet<QString> &byKey = {})
{
    const Walk walked = walk(window);
    QStringList all;
    for (const QString &one : walked.unseen)
        all += u"no ring: "_s + one;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *one : widgets) {
        if (!one->isVisible() || one->window() != window || !one->isEnabled() || !isControl(one))
            continue;
        const QString name = nameOf(one);
        if (name.isEmpty() || !isLabelled(one))
            all += u"no name: "_s + told(one);
        if (!walked.reached.contains(holder(one)) && !byArrows(one, walked.reached) && !byKey.contains(name))
            all += u"not reached: "_s + told(one);
    }
    return all;
}

/// Takes down what is announced to screen readers.
struct Announced
{
    Announced()
    {
        accessible::setListener([this](const QString &text) { texts += text; });
    }
    ~Announced() { accessible::setListener({}); }
    QString all() const { return QString(texts.join(u'\n')).remove(QChar(0x2068)).remove(QChar(0x2069)); }

    QStringList texts;
};

} // namespace

Q_DECLARE_METATYPE(DialogOpener)

class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void pages_data();
    void pages();
    void settings_data();
    void settings();
    void dialogs_data();
    void dialogs();
    void readersHearWhereTheKeyboardIs_data();
    void readersHearWhereTheKeyboardIs();
    void keyboardIsHandedOnLast();
    void alarmsAreAnnounced();
    void alarmsAreGathered_data();
    void alarmsAreGathered();
    void oldNoticesAreNotNews_data();
    void oldNoticesAreNotNews();
    void batchesAreSummedUp();
    void ownResultsAreAnnounced();
    void alertsStandThereOnlyWhileTheyAre();
    void theKeyboardStaysWithTheChannels();
};

void TestAccess::pages_data()
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

void TestAccess::pages()
{
    QFETCH(PageId, page);
    WordyDesk desk;
    desk.window->setProfiles({u"default"_s, u"nordics"_s}, u"default"_s);
    desk.window->openPage(page);
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    const QStringList wrong = faults(desk.window.get());
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestAccess::settings_data()
{
    QTest::addColumn<SettingsPlace>("place");
    const QList<std::pair<const char *, SettingsPlace>> places = settingsPlaces();
    QCOMPARE(places.size(), int(SettingsPlace::File) + 1);
    for (const auto &[name, place] : places)
        QTest::addRow("%s", name) << place;
}

void TestAccess::settings()
{
    QFETCH(SettingsPlace, place);
    WordyDesk desk;
    desk.window->setProfiles({u"default"_s, u"nordics"_s}, u"default"_s);
    desk.window->openPage(PageId::Settings);
    desk.find<SettingsPage>()->openSection(place);
    desk.window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), desk.window.get());
    const QStringList wrong = faults(desk.window.get());
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestAccess::dialogs_data()
{
    QTest::addColumn<DialogOpener>("open");
    const QList<std::pair<const char *, DialogOpener>> openers = dialogOpeners();
    for (const auto &[name, open] : openers) {
        if (QLatin1StringView(name) != "menu"_L1 && QLatin1StringView(name) != "wall"_L1)
            QTest::addRow("%s", name) << open;
    }
}

void TestAccess::dialogs()
{
    QFETCH(DialogOpener, open);
    WordyDesk desk;
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    // The arrows walk through the lines of the command palette while the keyboard stays in its field.
    const QStringList wrong = faults(dialog, {u"Commands"_s});
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestAccess::readersHearWhereTheKeyboardIs_data()
{
    QTest::addColumn<std::function<void(WordyDesk &)>>("go");
    QTest::addColumn<QString>("name");
    QTest::addRow("out of the search") << std::function([](WordyDesk &desk) {
        desk.key(Qt::Key_Slash);
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Escape);
    }) << u"Floor"_s;
    QTest::addRow("into the inspector") << std::function([](WordyDesk &desk) { desk.key(Qt::Key_Return); })
                                        << u"Inspector"_s;
    QTest::addRow("channels of many") << std::function([](WordyDesk &desk) {
        desk.selectEverybody();
        desk.key(Qt::Key_C);
    }) << u"Email"_s;
}

/// Qt tells them of the widget that setFocus() was called for, after all that happens meanwhile. So the keyboard never
/// goes by way of a page to the part of it that is wanted.
void TestAccess::readersHearWhereTheKeyboardIs()
{
    QFETCH(const std::function<void(WordyDesk &)>, go);
    QFETCH(const QString, name);
    WordyDesk desk;
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QStringList unnamed;
    connect(qApp, &QApplication::focusChanged, &desk.theme, [&](QWidget *, const QWidget *now) {
        if (now && nameOf(now).isEmpty())
            unnamed += told(now);
    });
    go(desk);
    QTRY_VERIFY(QApplication::focusWidget() && nameOf(QApplication::focusWidget()).contains(name));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

/// Whoever gives it to the page itself: only when setFocus() is through it goes on.
void TestAccess::keyboardIsHandedOnLast()
{
    WordyDesk desk;
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    desk.key(Qt::Key_Slash);
    auto *page = desk.find<FloorPage>();
    page->setFocus();
    QCOMPARE(QApplication::focusWidget(), page);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<FloorView>());
}

void TestAccess::alarmsAreAnnounced()
{
    WordyDesk desk;
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    const Announced announced;
    AlertFact fact;
    fact.key = {AlertKind::CoverShort, desk.live->teams().at(0).id, Channel::Phone};
    desk.window->tellAlert(u"Phone is short by 2."_s, fact);
    QTRY_VERIFY2(announced.all().contains(u"Phone is short by 2."_s), qPrintable(announced.all()));
    // A second one while the first still stands there is told as well, and none twice.
    const auto banners = [&] { return announced.texts.filter(u"Banner"_s); };
    QCOMPARE(banners().size(), 1);
    fact.key.channel = Channel::Chat;
    desk.window->tellAlert(u"Chat is short by 1."_s, fact);
    QTRY_COMPARE(banners().size(), 2);
    QVERIFY2(banners().last().contains(u"Chat is short by 1."_s), qPrintable(announced.all()));
}

/// Alerts that come up at once are told together, and lead to the list of them.
void TestAccess::alarmsAreGathered()
{
    QFETCH(const int, count);
    QFETCH(const QString, told);
    WordyDesk desk;
    const Announced announced;
    for (int i = 0; i < count; ++i) {
        AlertFact fact;
        fact.key = {AlertKind::AwayLong, desk.floor.id(i), Channel::Email};
        desk.window->tellAlert(u"Person %1 is away."_s.arg(i), fact);
    }
    QTRY_VERIFY(desk.find<Banner>()->isVisible());
    QCOMPARE(QString(announced.texts.filter(u"Banner"_s).join(u'|')).remove(QChar(0x2068)).remove(QChar(0x2069)), told);
    desk.find<Banner>()->findChild<QAbstractButton *>()->click();
    QCOMPARE(desk.window->currentPage(), PageId::Coverage);
}

void TestAccess::alarmsAreGathered_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("told");
    QTest::addRow("two") << 2 << u"Banner: Person 0 is away. Person 1 is away."_s;
    QTest::addRow("many") << 6 << u"Banner: 6 new alerts"_s;
}

/// After an outage a notice that was there before is shown again, and not told again.
void TestAccess::oldNoticesAreNotNews()
{
    QFETCH(const BannerContent, notice);
    using Kind = BannerContent::Kind;
    const BannerContent outage{Kind::Stale, {{u"No answer."_s}}, {}, BannerContent::Action::RetryNow};
    Theme theme;
    QWidget window;
    Banner banner(&theme, &window);
    window.show();
    Announced announced;
    banner.setContent(notice);
    QCOMPARE(announced.texts.size(), 1);
    for (int i = 0; i < 3; ++i) {
        announced.texts.clear();
        banner.setContent(outage);
        QCOMPARE(announced.all(), u"Banner: No answer."_s);
        banner.setContent(notice);
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), u"Banner: "_s + notice.plainText());
        QCOMPARE(announced.texts.size(), 1);
    }
    // Over, and there once more: this is news.
    announced.texts.clear();
    banner.setContent({});
    banner.setContent(notice);
    QCOMPARE(announced.texts.size(), 1);
    if (notice.kind == Kind::Notice) {
        banner.setContent({Kind::Notice, {{u"Another."_s}}, {}, BannerContent::Action::Dismiss});
        QCOMPARE(announced.texts.size(), 2);
    }
}

void TestAccess::oldNoticesAreNotNews_data()
{
    using Kind = BannerContent::Kind;
    QTest::addColumn<BannerContent>("notice");
    const auto add = [](const char *name, Kind kind) {
        QTest::addRow("%s", name) << BannerContent{kind, {{u"Words."_s}}, {}, BannerContent::Action::Dismiss};
    };
    add("clock", Kind::ClockDiffers);
    add("unreadable", Kind::Unreadable);
    add("notice", Kind::Notice);
}

/// A batch has results for a long time; who hears them hears something else as well.
void TestAccess::batchesAreSummedUp()
{
    WordyDesk desk;
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    TurnedClock clock;
    ResultSpeaker speaker(desk.live.get(), clock, desk.window->centralWidget());
    Announced announced;
    const AgentId who = desk.floor.id(0);
    auto asked = std::make_shared<RowRequests>();
    SwitchRequest &email = (*asked)[size_t(Channel::Email)];
    email.stage = SwitchStage::Requested;
    email.asked = true;
    const auto end = [&] {
        Q_EMIT desk.board()->requestsChanged({{who, asked}});
        Q_EMIT desk.board()->requestsChanged({{who, nullptr}});
    };
    for (int i = 0; i < 200; ++i) {
        end();
        clock.pass(100);
        speaker.speakIfDue();
    }
    clock.pass(ResultSpeaker::apartMs);
    speaker.speakIfDue();
    QVERIFY2(announced.texts.size() <= 3, qPrintable(announced.all()));
    int sum = 0;
    for (const QString &text : announced.texts)
        sum += text.section(u' ', 0, 0).toInt();
    QCOMPARE(sum, 200);
    // A single one after a while is told at once.
    clock.pass(2 * ResultSpeaker::apartMs);
    announced.texts.clear();
    end();
    clock.pass(ResultSpeaker::calmMs);
    speaker.speakIfDue();
    QCOMPARE(announced.texts.size(), 1);
    QVERIFY2(announced.all().endsWith(u": Email on, confirmed"_s), qPrintable(announced.all()));
}

void TestAccess::ownResultsAreAnnounced()
{
    WordyDesk desk;
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    const AgentId who = desk.find<FloorView>()->currentAgent();
    const QString name = rowName(*desk.live->agents()->find(who));
    const Announced announced;
    desk.key(Qt::Key_1);
    QTRY_COMPARE(announced.texts.size(), 1); // once, though several pages have a bar for it
    QVERIFY2(announced.all().contains(u"Email off requested for "_s + name), qPrintable(announced.all()));
    QTRY_VERIFY2(announced.all().contains(name + u": Email off, confirmed"_s), qPrintable(announced.all()));
}

/// What readers find as an alert has words; a result is one for a while.
void TestAccess::alertsStandThereOnlyWhileTheyAre()
{
    WordyDesk desk;
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    const auto alertsIn = [](const QWidget *root) {
        QStringList names;
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (QWidget *one : widgets) {
            if (one->isVisible() && roleOf(one) == QAccessible::AlertMessage)
                names += nameOf(one).remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return names;
    };
    QVERIFY(!alertsIn(desk.window.get()).contains(QString()));
    QWidget elsewhere;
    elsewhere.show();
    TurnedClock clock;
    ResultSpeaker speaker(desk.live.get(), clock, &elsewhere);
    const auto alerts = [&] { return alertsIn(&elsewhere); };
    QCOMPARE(alerts(), QStringList());
    const Announced announced;
    const AgentId who = desk.floor.id(0);
    auto asked = std::make_shared<RowRequests>();
    (*asked)[size_t(Channel::Email)].stage = SwitchStage::Requested;
    (*asked)[size_t(Channel::Email)].asked = true;
    const auto end = [&] {
        Q_EMIT desk.board()->requestsChanged({{who, asked}});
        Q_EMIT desk.board()->requestsChanged({{who, nullptr}});
        clock.pass(ResultSpeaker::calmMs);
        speaker.speakIfDue();
    };
    const QStringList told{rowName(*desk.live->agents()->find(who)) + u": Email on, confirmed"_s};
    end();
    QCOMPARE(alerts(), told);
    clock.pass(ResultSpeaker::heardMs / 2);
    speaker.speakIfDue();
    QCOMPARE(alerts(), told);
    end(); // the next one in its place
    QCOMPARE(alerts(), told);
    QCOMPARE(announced.texts.size(), 2);
    clock.pass(ResultSpeaker::heardMs);
    speaker.speakIfDue();
    QCOMPARE(alerts(), QStringList());
}

/// A switch that cannot be moved any more leaves the keyboard beside it, where readers hear a name.
void TestAccess::theKeyboardStaysWithTheChannels()
{
    WordyDesk desk;
    QTRY_VERIFY(desk.board()->load().queued + desk.board()->load().flying == 0);
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    auto *channel = desk.find<InspectorChannel>();
    channel->box()->setFocus();
    QCOMPARE(QApplication::focusWidget(), channel->box());
    desk.board()->setReadOnly(true);
    const QWidget *now = QApplication::focusWidget();
    QVERIFY(now && now->isAncestorOf(channel));
    QCOMPARE(nameOf(now), u"Channels"_s);
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
