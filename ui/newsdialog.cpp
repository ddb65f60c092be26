#include "newsdialog.h"

#include "look.h"
#include "theme.h"
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Block
{
    int heading = 0; ///< 1 to 3; 0 = none
    bool entry = false;
    QString text;
};

/// Lines of a paragraph are one; [words](address) are the words.
QList<Block> blocksOf(const QString &text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    QList<Block> blocks;
    bool open = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        int heading = 0;
        while (heading < 3 && line.size() > heading && line.at(heading) == u'#')
            ++heading;
        if (heading > 0)
            blocks += {heading, false, line.mid(heading).trimmed()};
        else if (line.startsWith(u"- "))
            blocks += {0, true, line.mid(2)};
        else if (!line.isEmpty() && open)
            blocks.last().text += u' ' + line;
        else if (!line.isEmpty())
            blocks += {0, false, line};
        open = !line.isEmpty() && heading == 0;
    }
    for (Block &block : blocks)
        block.text.replace(link, u"\\1"_s);
    return blocks;
}

QTextCharFormat formatOf(const Block &block)
{
    QTextCharFormat format;
    constexpr int sizes[] = {13, 20, 16, 13};
    format.setFont(Theme::font(sizes[block.heading], block.heading > 0 ? QFont::DemiBold : QFont::Normal));
    return format;
}

/// What stands between two ` is for a terminal.
void insertText(QTextCursor *cursor, const Block &block)
{
    const QTextCharFormat plain = formatOf(block);
    QTextCharFormat typed;
    typed.setFont(Theme::monoFont(12));
    bool code = false;
    const QStringList parts = block.text.split(u'`');
    for (const QString &part : parts) {
        cursor->insertText(part, code ? typed : plain);
        code = !code;
    }
}

} // namespace

NewsDialog::NewsDialog(const QString &text, QWidget *parent) : QDialog(parent), m_text(new QTextEdit(this))
{
    setWindowTitle(tr("What is new"));
    resize(QSize(Look::px(720), Look::px(560)).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAcceptRichText(false);
    m_text->setAccessibleName(tr("What is new"));
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English
    m_text->document()->setDocumentMargin(12);
    column->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill(text.isEmpty() ? tr("This version says nothing of what is new.") : text);
}

void NewsDialog::fill(const QString &text)
{
    QTextCursor cursor(m_text->document());
    bool first = true;
    const QList<Block> blocks = blocksOf(text);
    for (const Block &block : blocks) {
        QTextBlockFormat format;
        format.setTopMargin(block.heading > 0 ? 12 : 2);
        format.setBottomMargin(block.heading > 0 ? 6 : 2);
        if (!first)
            cursor.insertBlock(format);
        else
            cursor.setBlockFormat(format);
        first = false;
        if (block.entry) {
            QTextListFormat list;
            list.setStyle(QTextListFormat::ListDisc);
            cursor.createList(list);
        } else if (QTextList *list = cursor.currentList()) {
            list->remove(cursor.block());
            format.setIndent(0);
            cursor.setBlockFormat(format);
        }
        insertText(&cursor, block);
    }
    m_text->moveCursor(QTextCursor::Start);
}

QString NewsDialog::changelog()
{
    QFile file(u":/CHANGELOG.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
