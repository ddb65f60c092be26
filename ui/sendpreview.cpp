#include "sendpreview.h"

#include "elidedlabel.h"
#include "icons.h"
#include "look.h"
#include "segments.h"
#include "theme.h"
#include "words.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;

namespace {
constexpr Px sendPreviewRowHeight{28}, bodyHeight{168};

QString countText(const QStringList &values)
{
    return values.isEmpty()     ? SendPreview::tr("empty", "a field without a value")
           : values.size() == 1 ? SendPreview::tr("1 entry")
                                : SendPreview::tr("%n entries", "of a list", int(values.size()));
}

/// In its own writing direction: arrows and words beside it keep theirs.
QString shown(const QString &value)
{
    return words::isolated(value.left(300));
}

/// What comes into a list and what leaves it: "+ a, − b".
QString changeText(const QStringList &before, const QStringList &after)
{
    QStringList parts;
    for (const QString &value : after) {
        if (!before.contains(value))
            parts += u"+ "_s + shown(value);
    }
    for (const QString &value : before) {
        if (!after.contains(value))
            parts += u"− "_s + shown(value);
    }
    return parts.isEmpty() ? shown(after.join(u", "_s)) : parts.join(u", "_s);
}
} // namespace

SendPreview::SendPreview(const Theme *theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_fold(new QToolButton(this)),
      m_patch(new QPushButton(tr("PATCH changes"), this)),
      m_put(new QPushButton(tr("PUT whole profile"), this)),
      m_showJson(new QPushButton(tr("Show JSON"), this)),
      m_warning(new QLabel(this)),
      m_rows(new QStandardItemModel(0, 3, this)),
      m_table(new QTableView(this)),
      m_line(new ElidedLabel(theme, Token::Text2, this)),
      m_body(new QPlainTextEdit(this)),
      m_inner(new QWidget(this)),
      m_segments(new Segments(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 6, 6);
    m_fold->setText(tr("What will be sent"));
    m_fold->setFont(Theme::font(13, QFont::Medium));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->addWidget(m_fold);
    head->addStretch();
    for (QPushButton *one : {m_patch, m_put})
        m_segments->add(one);
    m_patch->setChecked(true);
    head->addWidget(m_segments);
    column->addLayout(head);

    auto *inner = new QVBoxLayout(m_inner);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setFont(Theme::font(12));
    m_warning->setWordWrap(true);
    m_warning->setMargin(8);
    m_warning->setAutoFillBackground(true);
    m_warning->setBackgroundRole(QPalette::Window); // not that of the ground, which would take its colours
    m_warning->setForegroundRole(QPalette::WindowText);
    inner->addWidget(m_warning);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What will be sent"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(sendPreviewRowHeight);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(0, 184);
    inner->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 4, 4);
    m_line->setFont(Theme::monoFont(12));
    foot->addWidget(m_line, 1);
    m_showJson->setProperty("class", u"link"_s);
    m_showJson->setProperty("small", true);
    m_showJson->setCheckable(true);
    m_showJson->setAutoDefault(false);
    foot->addWidget(m_showJson);
    inner->addLayout(foot);
    m_body->setReadOnly(true);
    m_body->setFont(Theme::monoFont(12));
    m_body->setAccessibleName(tr("The exact body"));
    m_body->setFixedHeight(bodyHeight);
    m_body->setTabChangesFocus(true);
    m_body->hide();
    inner->addWidget(m_body);
    column->addWidget(m_inner);

    connect(m_fold, &QToolButton::clicked, this, [this] {
        setUnfolded(!m_unfolded);
        Q_EMIT foldChanged();
    });
    // Not by clicks: a screen reader toggles.
    connect(m_segments->group(), &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        const Kind chosen = button == m_put ? Kind::Put : Kind::Patch;
        if (!on || chosen == m_write.kind)
            return; // what setWrite() shows
        m_wanted = chosen;
        Q_EMIT kindChosen();
    });
    connect(m_showJson, &QPushButton::toggled, this, [this](bool on) {
        m_body->setVisible(on);
        m_showJson->setText(on ? tr("Hide JSON") : tr("Show JSON"));
    });
    connect(theme, &Theme::changed, this, &SendPreview::fill);
    setUnfolded(true);
}

void SendPreview::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    m_inner->setVisible(unfolded);
    m_fold->setAccessibleName(unfolded ? tr("What will be sent, unfolded") : tr("What will be sent, folded"));
    fill();
}

void SendPreview::setWrite(const AgentWrite &write, bool forced)
{
    m_write = write;
    m_forced = forced;
    m_segments->setVisible(write.kind != Kind::Create);
    m_patch->setEnabled(!forced);
    (write.kind == Kind::Put ? m_put : m_patch)->setChecked(true);
    fill();
}

void SendPreview::addRow(const QString &field, const QString &before, const QString &after, bool changed, bool struck)
{
    const QColor quiet = m_theme->color(Token::Text3);
    const auto cell = [&](const QString &text, const QColor &ink, bool strike) {
        auto *item = new QStandardItem(text);
        item->setForeground(ink);
        QFont font = Theme::font(12, changed && text == field ? QFont::Medium : QFont::Normal);
        font.setStrikeOut(strike);
        item->setFont(font);
        item->setData(Qt::AlignVCenter, Qt::TextAlignmentRole);
        item->setEditable(false);
        return item;
    };
    const QColor ink = changed ? m_theme->color(Token::Text) : quiet;
    const int row = m_rows->rowCount();
    m_rows->appendRow({cell(field, ink, false), cell(before, quiet, struck),
                       cell(after.isEmpty() ? QString() : u"→  "_s + after, ink, false)});
    if (after.isEmpty()) // the old value alone has the room of both
        m_table->setSpan(row, 1, 1, 2);
}

void SendPreview::fill()
{
    m_fold->setIcon(icons::icon(m_unfolded ? u"down"_s : u"right"_s, m_theme->color(Token::Text2)));
    m_table->setStyleSheet(u"QTableView::item { padding: 0 11px; border-bottom: 1px solid %1; }"_s.arg(
        m_theme->color(Token::Line).name()));
    m_rows->removeRows(0, m_rows->rowCount());
    m_table->clearSpans();
    const QJsonObject body = bodyOf(m_write);
    const bool isNew = m_write.kind == Kind::Create;
    const QList<AgentField> differing = differingFields(m_write.before, m_write.wanted);
    const auto text = [](const QStringList &values) {
        return values.isEmpty() ? tr("empty", "a field without a value") : shown(values.join(u", "_s));
    };
    if (isNew)
        addRow(fieldWireName(AgentField::Email), {}, shown(m_write.wanted.email), true);
    for (const bool changed : {true, false}) {
        for (const AgentField field : editableFields) {
            const bool differs = isNew ? !fieldValues(m_write.wanted, field).isEmpty() : differing.contains(field);
            const bool sent = body.contains(fieldWireName(field));
            if (differs != changed || (!sent && !differs))
                continue;
            const QStringList before = fieldValues(m_write.before, field), after = fieldValues(m_write.wanted, field);
            if (differs && !isNew && isListField(field))
                addRow(fieldWireName(field), countText(before), changeText(before, after), true);
            else if (isNew)
                addRow(fieldWireName(field), {}, differs ? text(after) : tr("empty, sent along"), differs);
            else if (differs)
                addRow(fieldWireName(field), text(before), sent ? text(after) : tr("left out, to clear it"), true,
                       !before.isEmpty());
            else
                addRow(fieldWireName(field),
                       tr("%1  unchanged, sent along", "%1 = a value")
                           .arg(before.size() > 1 ? countText(before) : text(before)),
                       {}, false);
        }
    }
    const bool put = m_write.kind == Kind::Put;
    m_warning->setText(m_forced ? tr("Clearing a value needs PUT: all eight fields are sent, changed or not, and the "
                                     "answer is checked.")
                                : tr("PUT replaces the whole profile, so all eight fields are sent, changed or not."));
    m_warning->setVisible(put);
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::Window, m_theme->color(Token::AwaySoft));
    palette.setColor(QPalette::WindowText, m_theme->color(Token::AwayText));
    m_warning->setPalette(palette);
    const QString id = idText(m_write.before.id);
    QString path = pathOf(m_write);
    path.replace(id, id.left(8) + u"…"_s + id.right(4));
    m_line->setText(QString::fromLatin1(verbOf(m_write.kind)) + u' ' + path);
    m_body->setPlainText(QString::fromUtf8(QJsonDocument(body).toJson()));
    fit();
    update();
}

void SendPreview::fit()
{
    m_table->setFixedHeight(sendPreviewRowHeight * m_rows->rowCount());
}

void SendPreview::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(m_theme->color(Token::Line2));
    p.setBrush(m_theme->color(Token::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    p.setPen(Qt::NoPen);
    p.setBrush(m_theme->color(Token::Surface2));
    const int headHeight = m_unfolded ? m_inner->y() : height();
    p.setClipRect(1, 1, width() - 2, headHeight - 1);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}
