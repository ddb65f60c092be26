#include "channelmapeditor.h"

#include "floorwords.h"
#include "look.h"
#include "words.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace {
constexpr int none = -1;
constexpr qsizetype wordsMost = 100; // a server may invent words without end
} // namespace

ChannelMapEditor::ChannelMapEditor(LiveFloor *live, QWidget *parent)
    : QWidget(parent), m_live(live), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    for (const QString &word : knownFineChannels())
        addWord(word);
    connect(live, &LiveFloor::polled, this, [this](int changed) {
        if (changed > 0 && isVisible())
            addSeenWords();
    });
    setMap(live->channelMap());
}

void ChannelMapEditor::showEvent(QShowEvent *event)
{
    addSeenWords();
    QWidget::showEvent(event);
}

/// The wheel scrolls the page; passing over a box it must not change the map.
bool ChannelMapEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChannelMapEditor::setMap(const ChannelMap &map)
{
    m_map = map;
    for (const Channel channel : allChannels) {
        for (const QString &word : map.wordsOf(channel))
            addWord(word);
    }
    showGroups();
}

/// Words that this program does not know and somebody has on.
void ChannelMapEditor::addSeenWords()
{
    QStringList seen;
    for (const FloorRow &row : m_live->agents()->rows()) {
        for (const QString &word : row.presence.channels.other) {
            if (!m_boxes.contains(word) && !seen.contains(word))
                seen += word;
        }
    }
    seen.sort();
    for (const QString &word : std::as_const(seen))
        addWord(word);
    if (!seen.isEmpty())
        showGroups();
}

void ChannelMapEditor::addWord(const QString &word)
{
    if (m_boxes.contains(word) || m_boxes.size() >= wordsMost)
        return;
    const int row = m_grid->rowCount();
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(words::isolated(fontMetrics().elidedText(word.left(200), Qt::ElideRight, 240)));
    label->setToolTip(words::toolTip(word));
    auto *box = new QComboBox(this);
    for (const Channel channel : allChannels)
        box->addItem(floorwords::channel(channel), int(channel));
    box->addItem(tr("none", "channel of a fine channel"), none);
    box->setMinimumWidth(Look::sidePx(160));
    box->installEventFilter(this);
    box->setAccessibleName(word.left(60));
    label->setBuddy(box);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(box, row, 1);
    if (fineChannelIndex(word) < 0) {
        auto *note = new QLabel(tr("a word of the server that this program does not know"), this);
        note->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(note, row, 2);
    }
    connect(box, &QComboBox::activated, this, [this, word, box] {
        const int group = box->currentData().toInt();
        m_map.assign(word, group == none ? std::nullopt : std::optional(Channel(group)));
        Q_EMIT mapChanged();
    });
    m_boxes.insert(word, box);
}

void ChannelMapEditor::showGroups()
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QSignalBlocker blocker(it.value());
        const auto group = m_map.groupOf(it.key());
        it.value()->setCurrentIndex(it.value()->findData(group ? int(*group) : none));
    }
}
