#include "importcounts.h"

#include "accessible.h"
#include "importdelegate.h"
#include "listcells.h"
#include "look.h"
#include "theme.h"
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr Px importCountsMark{14}, importCountsGap{16}, near{6};

bool countsAsBad(RowState state)
{
    return state == RowState::Invalid || state == RowState::Failed || state == RowState::Unknown;
}

} // namespace

ImportCounts::ImportCounts(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    accessible::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImportCounts::setContent(const QString &lead, const QList<Item> &items, const QString &aside)
{
    if (lead == m_lead && items == m_items && aside == m_aside)
        return;
    m_lead = lead;
    m_items = items;
    m_aside = aside;
    QStringList parts;
    for (const Item &item : items)
        parts += item.text;
    QStringList all{lead, parts.join(u", "_s), aside};
    all.removeAll(QString());
    setAccessibleName(all.join(u". "_s));
    setToolTip(aside);
    update();
}

void ImportCounts::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool rtl = isRightToLeft();
    const QFont strong = Theme::font(14, QFont::DemiBold), plain = Theme::font(14), quiet = Theme::font(12);
    int x = 0;
    const auto write = [&](const QString &text, const QFont &font, Token ink) {
        const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
        listcells::paintText(&p, listcells::part(rect(), x, std::min(width, this->width() - x), rtl), text, font,
                             m_theme->color(ink), rtl);
        x += width;
    };
    if (!m_lead.isEmpty()) {
        write(m_lead, plain, Token::Text2);
        x += importCountsGap;
    }
    for (const Item &item : m_items) {
        const QRect square = listcells::part(rect(), x, importCountsMark, rtl);
        paintRowMark(&p, QRect(square.left(), (height() - importCountsMark) / 2, importCountsMark, importCountsMark),
                     item.mark, *m_theme);
        x += importCountsMark + near + 2;
        const Token ink = countsAsBad(item.mark) ? Token::AlarmText : Token::Text;
        // Languages put the number where they want it.
        const QString number = QLocale().toString(item.count);
        const qsizetype at = std::max<qsizetype>(0, item.text.indexOf(number)), end = at + number.size();
        write(item.text.left(at), plain, ink);
        write(item.text.mid(at, number.size()), strong, ink);
        write(item.text.mid(end), plain, ink);
        x += importCountsGap;
    }
    const int width = QFontMetrics(quiet).horizontalAdvance(m_aside) + 1;
    if (x + width <= this->width()) {
        x = this->width() - width;
        write(m_aside, quiet, Token::Text2);
    }
}
