#include "stylesheet.h"

#include "look.h"
#include <optional>

namespace {

constexpr std::array<const char *, tokenCount> names{
    "bg",          "surface",    "surface-2", "surface-3", "line",         "line-2",      "control",
    "text",        "text-2",     "text-3",    "accent",    "accent-ink",   "accent-soft", "accent-line",
    "on",          "on-knob",    "st-work",   "st-away",   "st-away-line", "st-alarm",    "st-off",
    "st-off-line", "st-odd",     "work-soft", "away-soft", "alarm-soft",   "odd-soft",    "work-text",
    "away-text",   "alarm-text", "odd-text",  "flash",     "hatch",        "strip-gap"};

// Heights are content heights: with 1 px of edge on both sides 30 makes 32.
constexpr QStringView sheet = uR"(
QPushButton { background: @surface; color: @text; border: 1px solid @line-2; border-radius: 4px; padding: 0 12px;
              min-height: 30px; font-weight: 500; }
QPushButton:hover, QPushButton:focus { background: @surface-2; }
QPushButton:pressed, QPushButton:checked, QPushButton:open { background: @surface-3; }
QPushButton:disabled { background: @surface-2; color: @text-3; border-color: @line-2; }
QPushButton[small="true"] { min-height: 26px; padding: 0 8px; }
QPushButton[class="primary"] { background: @accent; color: @accent-ink; border-color: @accent; font-weight: 600; }
QPushButton[class="primary"]:hover, QPushButton[class="primary"]:focus { border-color: @text; }
QPushButton[class="primary"]:disabled { background: @surface-2; color: @text-3; border-color: @line-2; }
QPushButton[class="danger"] { background: transparent; color: @alarm-text; border-color: transparent; }
QPushButton[class="danger"]:hover, QPushButton[class="danger"]:focus { background: @alarm-soft; }
QPushButton[class="danger"]:disabled { color: @text-3; }
QPushButton[class="link"] { background: transparent; color: @accent; border-color: transparent; padding: 0 4px; }
QPushButton[class="link"][tight="true"] { min-height: 18px; }
QPushButton[class="segment"] { border-radius: 0; border-right-width: 0; }
QPushButton[class="segment"][edge="left"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[class="segment"][edge="right"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; border-right-width: 1px; }
QPushButton[class="segment"]:checked { background: @accent-soft; color: @accent; }
QPushButton[class="link"]:hover, QPushButton[class="link"]:focus { background: @accent-soft; }
QPushButton::menu-indicator { width: 0; }

QLineEdit, QPlainTextEdit, QAbstractSpinBox { background: @surface; color: @text; border: 1px solid @control; border-radius: 4px;
              selection-background-color: @accent; selection-color: @accent-ink; }
QPlainTextEdit[class="code"] { background: @surface-2; border: none; }
QLineEdit { min-height: 30px; padding: 0 8px; }
QLineEdit[small="true"] { min-height: 26px; }
QLineEdit:read-only, QLineEdit:disabled { background: @surface-2; color: @text-2; border-color: @line-2; }
QLineEdit[state="changed"] { border-color: @accent; border-left-width: 3px; padding-left: 6px; }
QLineEdit[state="warning"] { border-color: @st-away-line; border-left-width: 3px; padding-left: 6px; }
QLineEdit[state="error"] { border-color: @st-alarm; border-left-width: 3px; padding-left: 6px; }
QAbstractSpinBox { min-height: 30px; padding: 0 4px 0 8px; }
QAbstractSpinBox:disabled { background: @surface-2; color: @text-2; border-color: @line-2; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover, QToolButton:focus { background: @surface-2; }
QToolButton:pressed, QToolButton:checked { background: @surface-3; }
QToolButton::menu-indicator { width: 0; image: none; }

QMenu { background: @surface; color: @text; border: 1px solid @line-2; padding: 4px 0; }
QMenu::item { padding: 6px 24px 6px 32px; background: transparent; }
QMenu::item:selected { background: @accent-soft; color: @text; }
QMenu::item:disabled { color: @text-3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
QMenu::icon { left: 8px; }

QHeaderView { background: @surface-2; border: none; }
QHeaderView::section { background: @surface-2; color: @text-2; border: none; border-bottom: 1px solid @line-2;
              padding: 0 8px; font-size: 12px; font-weight: 500; }
QTableView, QListView, QTreeView { background: @surface; color: @text; border: none; gridline-color: @line; outline: none; }
QComboBox QAbstractItemView { border: 1px solid @control; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @line-2; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QToolTip { background: @surface-2; color: @text; border: 1px solid @line-2; padding: 4px 6px; }
)";

} // namespace

/// A length that begins here: how many px, and its letters; thin edges stay thin.
static std::pair<int, qsizetype> lengthAt(qsizetype at)
{
    if (!sheet.at(at).isDigit() || (at > 0 && (sheet.at(at - 1).isLetterOrNumber() || sheet.at(at - 1) == u'-')))
        return {};
    qsizetype end = at;
    while (end < sheet.size() && sheet.at(end).isDigit())
        ++end;
    const int px = sheet.mid(at, end - at).toInt();
    return px > 3 && sheet.mid(end, 2) == u"px" ? std::pair(px, end + 2 - at) : std::pair(0, qsizetype(0));
}

QLatin1StringView tokenName(Token token)
{
    return QLatin1StringView(names[size_t(token)]);
}

QString styleSheetOf(const Theme &theme)
{
    const auto colorOf = [&theme](QStringView name) -> std::optional<QString> {
        for (size_t i = 0; i < tokenCount; ++i) {
            if (name == QLatin1StringView(names[i]))
                return theme.color(Token(i)).name();
        }
        return std::nullopt;
    };
    QString result;
    result.reserve(sheet.size() * 5 / 4);
    for (qsizetype i = 0; i < sheet.size();) {
        if (const auto length = lengthAt(i); length.second > 0) {
            result += QString::number(Look::px(length.first)) + QStringLiteral("px");
            i += length.second;
            continue;
        }
        if (sheet.at(i) != u'@') {
            result += sheet.at(i++);
            continue;
        }
        qsizetype end = ++i;
        while (end < sheet.size() && (sheet.at(end).isLetterOrNumber() || sheet.at(end) == u'-'))
            ++end;
        const std::optional<QString> color = colorOf(sheet.mid(i, end - i));
        Q_ASSERT_X(color, "styleSheetOf", "the sheet names a colour that is not in tokens.json");
        result += color.value_or(QString());
        i = end;
    }
    return result;
}
