#include "testlist.h"

#include "accessible.h"
#include "icons.h"
#include "look.h"
#include "textflags.h"
#include "theme.h"
#include "words.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr Px testListRowHeight{32}, testListPad{13}, testListIconExtent{14};
constexpr int leastRows = 6;
} // namespace

TestList::TestList(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::List);
    setAccessibleName(tr("Result of the test"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TestList::setLines(const QList<TestLine> &lines)
{
    while (m_rows.size() < lines.size())
        m_rows += new TestRow(m_theme, this);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < lines.size())
            m_rows.at(i)->setLine(lines.at(i));
        m_rows.at(i)->setVisible(i < lines.size());
    }
    m_shown = lines.size();
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

QSize TestList::sizeHint() const
{
    // Room for the usual lines from the start, so that the dialog keeps still while they come in.
    return {400, int(std::max<qsizetype>(leastRows, m_shown)) * testListRowHeight + 2};
}

void TestList::resizeEvent(QResizeEvent *)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setGeometry(1, 1 + int(i) * testListRowHeight, width() - 2, testListRowHeight);
}

void TestList::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(m_theme->color(Token::Line2));
    p.setBrush(m_theme->color(Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    p.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 1; i < m_shown; ++i)
        p.fillRect(QRect(1, int(i) * testListRowHeight, width() - 2, 1), m_theme->color(Token::Line));
    if (m_shown == 0) {
        p.setPen(m_theme->color(Token::Text2));
        p.drawText(rect(), Qt::AlignCenter, tr("The test only reads. It says here what the token may do."));
    }
}

TestRow::TestRow(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::ListItem);
}

void TestRow::setLine(const TestLine &line)
{
    if (line == m_line)
        return;
    m_line = line;
    QString outcome;
    switch (line.kind) {
    case TestLine::Kind::Ok:
        outcome = tr("passed", "a test");
        break;
    case TestLine::Kind::Warning:
        outcome = tr("warning", "of a test");
        break;
    case TestLine::Kind::Failed:
        outcome = tr("failed", "a test");
        break;
    case TestLine::Kind::Info:
        break;
    }
    QStringList parts{line.text, line.detail, outcome};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    update();
}

bool TestRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       words::toolTip(m_line.text + (m_line.detail.isEmpty() ? QString() : u": "_s + m_line.detail)),
                       this);
    return true;
}

void TestRow::paintEvent(QPaintEvent *)
{
    QString icon = u"info"_s;
    Token colour = Token::Text2;
    switch (m_line.kind) {
    case TestLine::Kind::Ok:
        icon = u"check"_s;
        colour = Token::WorkText;
        break;
    case TestLine::Kind::Warning:
        icon = u"alert"_s;
        colour = Token::AwayText;
        break;
    case TestLine::Kind::Failed:
        icon = u"close"_s;
        colour = Token::AlarmText;
        break;
    case TestLine::Kind::Info:
        break;
    }
    QPainter p(this);
    const bool rtl = isRightToLeft();
    const auto at = [&](int x, int w) { return rtl ? width() - x - w : x; };
    p.drawPixmap(at(testListPad, testListIconExtent), (height() - testListIconExtent) / 2,
                 icons::pixmap(icon, testListIconExtent, m_theme->color(colour), devicePixelRatioF()));
    const QFontMetrics fm(font());
    const int left = testListPad + testListIconExtent + 10, room = width() - left - testListPad;
    const QString detail = m_line.detail.isEmpty() ? QString() : words::isolated(m_line.detail.left(400));
    const QString text = words::isolated(m_line.text.left(400));
    // The text says what was tested and has the first claim on the room.
    const int textWidth = std::min(room, fm.horizontalAdvance(text) + 1);
    const int detailRoom = std::max(0, room - textWidth - 16);
    p.setPen(m_theme->color(m_line.kind == TestLine::Kind::Failed ? Token::AlarmText
                            : m_line.kind == TestLine::Kind::Info ? Token::Text2
                                                                  : Token::Text));
    p.drawText(QRect(at(left, textWidth), 0, textWidth, height()), leadingText(rtl),
               fm.elidedText(text, Qt::ElideRight, textWidth));
    p.setPen(m_theme->color(Token::Text2));
    p.drawText(QRect(at(width() - testListPad - detailRoom, detailRoom), 0, detailRoom, height()), trailingText(rtl),
               fm.elidedText(detail, Qt::ElideRight, detailRoom));
}
