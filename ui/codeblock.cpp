#include "codeblock.h"

#include "theme.h"
#include <QMimeData>
#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int codeMargin = 8;
}

CodeBlock::CodeBlock(QWidget *parent) : QPlainTextEdit(parent)
{
    setProperty("class", u"code"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::StrongFocus);
    setUndoRedoEnabled(false);
    setFont(Theme::monoFont(11));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(codeMargin);
    setLayoutDirection(Qt::LeftToRight); // as it is sent
}

void CodeBlock::setText(const QString &text)
{
    m_added.clear();
    setPlainText(text);
}

void CodeBlock::setRequest(const QString &text, const QString &sent)
{
    setPlainText(text);
    // Outside of strings nothing that is sent is blank: a character that is not the next one sent was put in.
    m_added = QBitArray(text.size());
    qsizetype at = 0;
    for (qsizetype i = text.indexOf(u'\n') + 1; i < text.size(); ++i) {
        if (at < sent.size() && text[i] == sent[at])
            ++at;
        else
            m_added.setBit(i);
    }
}

QMimeData *CodeBlock::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    QString text;
    for (qsizetype i = 0; i < selected.size(); ++i) {
        const qsizetype at = cursor.selectionStart() + i;
        if (at < m_added.size() && m_added.testBit(at))
            continue;
        text += selected[i] == QChar::ParagraphSeparator ? QChar(u'\n') : selected[i];
    }
    auto *made = new QMimeData;
    made->setText(text);
    return made;
}

QSize CodeBlock::sizeHint() const
{
    return {200, m_height};
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    qreal height = codeMargin + 1; // or it could be turned by a line
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int whole = int(std::ceil(height)) + this->height() - viewport()->height();
    if (std::exchange(m_height, whole) != whole)
        setFixedHeight(whole);
}

/// What it stands in is turned.
void CodeBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
