// By keyboard alone, and without eyes: Tab and the arrows lead to every control of every page and of every dialog, each
// has a name, and where the keyboard is can be seen.
#include "accessible.h"
#include "agentmodel.h"
#include "alert.h"
#include "banner.h"
#include "floorpage.h"
#include "floorview.h"
#include "resultspeaker.h"
#include "settings/settingspage.h"
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
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 400;

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

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->role() : QAccessible::NoRole;
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

QString told(const QWidget *widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className());
    if (widget->parentWidget())
        path += u" in "_s + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    return path + u" “"_s + nameOf(widget) + u"”"_s;
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

struct Walk
{
    QSet<const QWidget *> reached;
    QStringList unseen; ///< where the keyboard is, and nothing shows it
};

QImage around(QWidget *window, const QWidget *widget)
{
    const QRect box(widget->mapTo(window, QPoint(-6, -6)), widget->size() + QSize(12, 12));
    return window->grab(box & window->rect()).toImage();
}

/// Tab until the keyboard is where it was.
Walk walk(QWidget *window)
{
    Walk result;
    QPointer<QWidget> before;
    QImage image;
    for (int i = 0; i < mostSteps; ++i) {
        QWidget *at = window->focusWidget();
        QTest::keyClick(at ? at : window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (before && before != now && before->isVisible() && !image.isNull() && around(window, before) == image)
            result.unseen += told(before);
        if (!now || (now->window() != window) || result.reached.contains(now))
            break;
        result.reached += now;
        before = now;
        image = around(window, now);
    }
    return result;
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
    void menusAreReached();
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
    for (int i = 0; i <= int(SettingsPlace::File); ++i)
        QTest::addRow("%d", i) << SettingsPlace(i);
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

/// Whatever stands in a menu has words, and its menu a button that the keyboard reaches and that opens it.
void TestAccess::menusAreReached()
{
    WordyDesk desk;
    desk.window->setProfiles({u"default"_s, u"nordics"_s}, u"default"_s);
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QSet<const QMenu *> opened;
    for (const PageId page : {PageId::Floor, PageId::Coverage}) {
        desk.window->openPage(page);
        const QSet<const QWidget *> reached = walk(desk.window.get()).reached;
        for (const QWidget *one : reached) {
            auto *button = const_cast<QWidget *>(one);
            if (!button->isVisible() || roleOf(button) != QAccessible::ButtonMenu)
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu, qPrintable(told(button)));
            opened += menu;
            for (const QAction *action : menu->actions())
                QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(told(button)));
            menu->hide();
        }
    }
    QStringList missed;
    const QList<QMenu *> menus = desk.window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        if (!qobject_cast<QMenu *>(menu->parentWidget()) && !opened.contains(menu)) // else a part of another one
            missed += told(menu);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
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
    speaker.show();
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

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
