// The first-run dialog against a server: what it takes, what it tests, what it lets through, and what it forgets.
#include "firstrundialog.h"
#include "livepeer.h"
#include "testlist.h"
#include "theme.h"
#include "tokenfield.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray goodToken = "0123456789abcdefghijklmnopqr9f3c";

QAbstractButton *button(const QWidget &widget, const QString &text)
{
    const QList<QAbstractButton *> all = widget.findChildren<QAbstractButton *>();
    for (QAbstractButton *b : all) {
        if (b->text() == text || b->accessibleName() == text)
            return b;
    }
    return nullptr;
}

QLineEdit *field(const QWidget &widget, const QString &name)
{
    const QList<QLineEdit *> all = widget.findChildren<QLineEdit *>();
    for (QLineEdit *edit : all) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QString shownTexts(const QWidget &widget)
{
    QStringList result;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            result += label->text();
    }
    return result.join(u'\n');
}

QStringList testLines(const QWidget &widget)
{
    QStringList result;
    const QList<TestRow *> rows = widget.findChildren<TestRow *>();
    for (const TestRow *row : rows) {
        if (row->isVisible())
            result += row->accessibleName();
    }
    return result;
}

} // namespace

class TestFirstRunDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithNothing();
    void simulatedNeedsNoTest();
    void testThenOpen();
    void otherValuesMustBeTestedAgain();
    void refusedToken();
    void pasted_data();
    void pasted();
    void addressIsChecked_data();
    void addressIsChecked();
    void tokenIsNotToldByAccident();
    void closingForgets();
    void replacing();
    void keeping();
    void bearer();

private:
    std::unique_ptr<FirstRunDialog> dialogFor(const LivePeer &peer)
    {
        auto dialog = std::make_unique<FirstRunDialog>(&m_theme, KeyKeeping::Keychain, m_clock);
        ConnectionChoice known;
        known.api.baseUrl = peer.server.url();
        known.name = u"Halvorsen & Rey"_s;
        dialog->setKnown(known, false);
        dialog->show();
        return dialog;
    }

    Theme m_theme;
    SystemClock m_clock;
};

void TestFirstRunDialog::startsWithNothing()
{
    FirstRunDialog dialog(&m_theme, KeyKeeping::Keychain, m_clock);
    dialog.open();
    QVERIFY(dialog.isVisible());
    QVERIFY(!button(dialog, u"Open the floor"_s)->isEnabled());
    QVERIFY(!button(dialog, u"Test"_s)->isEnabled());
    QCOMPARE(field(dialog, u"API token"_s)->hasFocus(), dialog.isActiveWindow());
    QCOMPARE(dialog.choice().api.baseUrl, QUrl(u"https://dev.dixa.io"_s));
    QVERIFY(dialog.choice().api.token.isEmpty());
    QSignalSpy quit(&dialog, &FirstRunDialog::quitWanted);
    button(dialog, u"Quit"_s)->click();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestFirstRunDialog::simulatedNeedsNoTest()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QSignalSpy chosen(dialog.get(), &FirstRunDialog::chosen);
    button(*dialog, u"Explore with a simulated organisation"_s)->click();
    QVERIFY(!field(*dialog, u"API token"_s)->isEnabled());
    QAbstractButton *open = button(*dialog, u"Open the floor"_s);
    QVERIFY(open->isEnabled());
    open->click();
    const auto choice = chosen.takeFirst().at(0).value<ConnectionChoice>();
    QVERIFY(choice.simulated);
    QVERIFY(choice.api.token.isEmpty());
    QVERIFY(!choice.readOnly);
    QVERIFY(dialog->isVisible()); // until the caller closes it
    QVERIFY(peer.server.requests().isEmpty());
}

void TestFirstRunDialog::testThenOpen()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QSignalSpy chosen(dialog.get(), &FirstRunDialog::chosen);
    QTest::keyClicks(field(*dialog, u"API token"_s), QString::fromLatin1(goodToken));
    QVERIFY(!button(*dialog, u"Open the floor"_s)->isEnabled());
    button(*dialog, u"Test"_s)->click();
    QVERIFY(!button(*dialog, u"Testing..."_s)->isEnabled());
    QTRY_VERIFY(button(*dialog, u"Open the floor"_s)->isEnabled());
    const QStringList lines = testLines(*dialog);
    QVERIFY(lines.at(0).startsWith(u"Token accepted"_s));
    QVERIFY(lines.at(0).endsWith(u"passed"_s));
    QVERIFY(lines.contains(u"Writing is not tested, it would change something"_s));
    QVERIFY(shownTexts(*dialog).contains(u" requests, "_s));
    QVERIFY(button(*dialog, u"Test again"_s)->isEnabled());
    for (const SeenRequest &request : peer.server.requests())
        QCOMPARE(request.verb, QByteArray("GET"));

    button(*dialog, u"Watch only on this computer"_s)->click();
    button(*dialog, u"Open the floor"_s)->click();
    const auto choice = chosen.takeFirst().at(0).value<ConnectionChoice>();
    QVERIFY(!choice.simulated);
    QCOMPARE(choice.api.token, goodToken);
    QCOMPARE(choice.api.baseUrl, peer.server.url());
    QVERIFY(!choice.api.bearer);
    QCOMPARE(choice.name, u"Halvorsen & Rey"_s);
    QVERIFY(choice.readOnly);
}

void TestFirstRunDialog::otherValuesMustBeTestedAgain()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QLineEdit *token = field(*dialog, u"API token"_s);
    token->setText(QString::fromLatin1(goodToken));
    button(*dialog, u"Test"_s)->click();
    QAbstractButton *open = button(*dialog, u"Open the floor"_s);
    QTRY_VERIFY(open->isEnabled());
    QTest::keyClick(token, Qt::Key_X);
    QVERIFY(!open->isEnabled());
    QVERIFY(testLines(*dialog).isEmpty()); // they were about another token
    button(*dialog, u"Test"_s)->click();
    QTRY_VERIFY(open->isEnabled());
    button(*dialog, u"Advanced..."_s)->click();
    button(*dialog, u"Send as “Bearer” token"_s)->click();
    QVERIFY(!open->isEnabled());
    button(*dialog, u"Explore with a simulated organisation"_s)->click();
    QVERIFY(open->isEnabled());
    button(*dialog, u"Use an API token"_s)->click();
    QVERIFY(!open->isEnabled());
}

void TestFirstRunDialog::refusedToken()
{
    LivePeer peer;
    peer.presence = peer.directory = peer.teams = Reaction::json(R"({"message":"<b>Unauthorized</b>"})", 401);
    const auto dialog = dialogFor(peer);
    QSignalSpy chosen(dialog.get(), &FirstRunDialog::chosen);
    field(*dialog, u"API token"_s)->setText(QString::fromLatin1(goodToken));
    button(*dialog, u"Test"_s)->click();
    QTRY_VERIFY(button(*dialog, u"Test again"_s));
    QVERIFY(!button(*dialog, u"Open the floor"_s)->isEnabled());
    QVERIFY(testLines(*dialog).join(u'\n').contains(u"failed"_s));
    QTest::keyClick(dialog.get(), Qt::Key_Return); // Enter tests once more, it does not open
    QVERIFY(chosen.isEmpty());
}

void TestFirstRunDialog::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("token"); ///< empty: refused
    const QString good = QString::fromLatin1(goodToken);
    QTest::newRow("as it is") << good << goodToken;
    QTest::newRow("blanks and a line end") << u"  "_s + good + u" \r\n"_s << goodToken;
    QTest::newRow("bearer") << u"Bearer "_s + good << goodToken;
    QTest::newRow("two lines") << good + u"\r\nX-Evil: 1"_s << QByteArray();
    QTest::newRow("blank inside") << u"0123 4567 89ab"_s << QByteArray();
    QTest::newRow("not ASCII") << u"0123456789äbcdef"_s << QByteArray();
    QTest::newRow("too short") << u"0123456"_s << QByteArray();
    QTest::newRow("too long") << QString(600, u'a') << QByteArray();
    QTest::newRow("10 KB") << QString(10'240, u'a') << QByteArray();
}

void TestFirstRunDialog::pasted()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, token);
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QLineEdit *edit = field(*dialog, u"API token"_s);
    QGuiApplication::clipboard()->setText(text);
    edit->paste();
    QCOMPARE(dialog->choice().api.token, token);
    if (!token.isEmpty())
        return;
    button(*dialog, u"Test"_s)->click();
    QVERIFY(shownTexts(*dialog).contains(u"The token "_s));
    QVERIFY(edit->accessibleDescription().contains(u"The token "_s));
    QVERIFY(peer.server.requests().isEmpty());
    edit->setText(QString::fromLatin1(goodToken));
    QVERIFY(!shownTexts(*dialog).contains(u"The token contains"_s));
    QVERIFY(!shownTexts(*dialog).contains(u"The token is"_s));
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestFirstRunDialog::addressIsChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << u"http://dev.dixa.io"_s;
    QTest::newRow("with a name") << u"https://user:secret@dev.dixa.io"_s;
    QTest::newRow("with a path") << u"https://dev.dixa.io/v1"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("nothing") << u""_s;
}

void TestFirstRunDialog::addressIsChecked()
{
    QFETCH(QString, address);
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QVERIFY(!field(*dialog, u"Address of the API"_s)->isVisible());
    field(*dialog, u"API token"_s)->setText(QString::fromLatin1(goodToken));
    field(*dialog, u"Address of the API"_s)->setText(address);
    button(*dialog, u"Test"_s)->click();
    QVERIFY(field(*dialog, u"Address of the API"_s)->isVisible()); // shown where the mistake is
    QVERIFY(!field(*dialog, u"Address of the API"_s)->accessibleDescription().isEmpty());
    QVERIFY(!button(*dialog, u"Open the floor"_s)->isEnabled());
    QVERIFY(peer.server.requests().isEmpty());
}

void TestFirstRunDialog::tokenIsNotToldByAccident()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    auto *token = qobject_cast<TokenField *>(field(*dialog, u"API token"_s));
    QVERIFY(token);
    QAbstractButton *eye = button(*dialog, u"Show the token for ten seconds"_s);
    QVERIFY(!eye->isEnabled());
    token->setText(QString::fromLatin1(goodToken));
    QVERIFY(!token->displayText().contains(u"9f3c"_s)); // painted beside, not part of the text
    QVERIFY(!token->isRevealed());
    eye->click();
    QVERIFY(token->isRevealed());
    QCOMPARE(TokenField::revealMs, 10'000);
    // Not even while it is shown can it be read out, copied or selected away.
    QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(token);
    QVERIFY(iface->state().passwordEdit);
    QVERIFY(!iface->text(QAccessible::Value).contains(QString::fromLatin1(goodToken)));
    if (iface->textInterface())
        QVERIFY(!iface->textInterface()->text(0, 100).contains(QString::fromLatin1(goodToken)));
    QGuiApplication::clipboard()->setText(u"before"_s);
    token->selectAll();
    token->copy();
    QTest::keySequence(token, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(!token->testAttribute(Qt::WA_InputMethodEnabled) || token->inputMethodHints().testFlag(Qt::ImhHiddenText));
    eye->click();
    QVERIFY(!token->isRevealed());
    eye->click();
    QTest::keyClick(token, Qt::Key_Y);
    QVERIFY(!token->isRevealed());
    eye->click();
    dialog->hide();
    QVERIFY(!token->isRevealed());
}

void TestFirstRunDialog::closingForgets()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QLineEdit *token = field(*dialog, u"API token"_s);
    QTest::keyClicks(token, QString::fromLatin1(goodToken));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(token->text().isEmpty());
    token->undo();
    QVERIFY(token->text().isEmpty());
    QVERIFY(dialog->choice().api.token.isEmpty());

    dialog->show();
    token->setText(QString::fromLatin1(goodToken));
    dialog->close();
    QVERIFY(token->text().isEmpty());
}

void TestFirstRunDialog::replacing()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    ConnectionChoice known;
    known.api.baseUrl = peer.server.url();
    known.name = u"Halvorsen & Rey"_s;
    known.readOnly = true;
    dialog->setKnown(known, true);
    QVERIFY(!button(*dialog, u"Explore with a simulated organisation"_s)->isVisible());
    QVERIFY(!field(*dialog, u"Name shown here"_s)->isVisible());
    QVERIFY(shownTexts(*dialog).contains(u"Replace the token"_s));
    QSignalSpy quit(dialog.get(), &FirstRunDialog::quitWanted), chosen(dialog.get(), &FirstRunDialog::chosen);
    field(*dialog, u"API token"_s)->setText(QString::fromLatin1(goodToken));
    button(*dialog, u"Test"_s)->click();
    QTRY_VERIFY(button(*dialog, u"Use this token"_s)->isEnabled());
    button(*dialog, u"Use this token"_s)->click();
    const auto choice = chosen.takeFirst().at(0).value<ConnectionChoice>();
    QCOMPARE(choice.api.token, goodToken);
    QCOMPARE(choice.name, known.name); // what is not shown stays
    QVERIFY(choice.readOnly);
    button(*dialog, u"Cancel"_s)->click();
    QVERIFY(quit.isEmpty());
    QVERIFY(!dialog->isVisible());
}

void TestFirstRunDialog::keeping()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    QVERIFY(shownTexts(*dialog).contains(u"Kept in the system keychain, never in a file or a log."_s));
    dialog->setKeyKeeping(KeyKeeping::SessionOnly, u"No <b>key store</b> answers."_s);
    QVERIFY(!shownTexts(*dialog).contains(u"keychain"_s));
    QVERIFY(shownTexts(*dialog).contains(u"Kept until you quit"_s));
    QVERIFY(shownTexts(*dialog).contains(u"No <b>key store</b> answers."_s));
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestFirstRunDialog::bearer()
{
    LivePeer peer;
    const auto dialog = dialogFor(peer);
    button(*dialog, u"Advanced..."_s)->click();
    button(*dialog, u"Send as “Bearer” token"_s)->click();
    field(*dialog, u"API token"_s)->setText(QString::fromLatin1(goodToken));
    button(*dialog, u"Test"_s)->click();
    QTRY_VERIFY(button(*dialog, u"Open the floor"_s)->isEnabled());
    QVERIFY(dialog->choice().api.bearer);
    QCOMPARE(peer.server.requests().constFirst().header("Authorization"), "Bearer " + goodToken);
}

QTEST_MAIN(TestFirstRunDialog)
#include "tst_firstrundialog.moc"
