#include "theme.h"

#include "focuswatch.h"
#include "hatch.h"
#include "look.h"
#include "stylesheet.h"
#include "themestyle.h"
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

// What drains from data that is no longer fresh.
constexpr std::pair<Token, Token> staleOverrides[] = {
    {Token::StWork, Token::Control},     {Token::StOdd, Token::Control},     {Token::StAlarm, Token::Control},
    {Token::StAwayLine, Token::Control}, {Token::StOffLine, Token::Control}, {Token::StAway, Token::Line2},
    {Token::StOff, Token::Surface},      {Token::AlarmText, Token::Text2},   {Token::OddText, Token::Text2},
    {Token::AwayText, Token::Text2},     {Token::WorkText, Token::Text2},    {Token::On, Token::Line2},
    {Token::Text, Token::Text2},         {Token::WorkSoft, Token::Surface3}, {Token::AwaySoft, Token::Surface3},
    {Token::AlarmSoft, Token::Surface3}, {Token::OddSoft, Token::Surface3},
};

// In this order: the first take what the later ones change.
constexpr std::pair<Token, Token> contrastOverrides[] = {
    {Token::Line, Token::Control}, {Token::Line2, Token::Text3}, {Token::Control, Token::Text2},
    {Token::Text3, Token::Text},   {Token::Text2, Token::Text},
};

QPalette paletteOf(const Theme &theme)
{
    const auto c = [&theme](Token token) { return theme.color(token); };
    QPalette p;
    p.setColor(QPalette::Window, c(Token::Bg));
    p.setColor(QPalette::WindowText, c(Token::Text));
    p.setColor(QPalette::Base, c(Token::Surface));
    p.setColor(QPalette::AlternateBase, c(Token::Surface2));
    p.setColor(QPalette::Text, c(Token::Text));
    p.setColor(QPalette::PlaceholderText, c(Token::Text3));
    p.setColor(QPalette::Button, c(Token::Surface2));
    p.setColor(QPalette::ButtonText, c(Token::Text));
    p.setColor(QPalette::BrightText, c(Token::AlarmText));
    p.setColor(QPalette::Highlight, c(Token::AccentSoft));
    p.setColor(QPalette::HighlightedText, c(Token::Text));
    p.setColor(QPalette::Link, c(Token::Accent));
    p.setColor(QPalette::LinkVisited, c(Token::Accent));
    p.setColor(QPalette::ToolTipBase, c(Token::Surface2));
    p.setColor(QPalette::ToolTipText, c(Token::Text));
    p.setColor(QPalette::Light, c(Token::Surface));
    p.setColor(QPalette::Midlight, c(Token::Surface2));
    p.setColor(QPalette::Mid, c(Token::Line2));
    p.setColor(QPalette::Dark, c(Token::Line2));
    p.setColor(QPalette::Shadow, c(Token::Control));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c(Token::Text3));
    return p;
}

const Theme *s_ofApplication = nullptr;

QFont fontOf(const QStringList &families, int px, QFont::Weight weight)
{
    QFont f;
    f.setFamilies(families);
    f.setPixelSize(Look::px(px));
    f.setWeight(weight);
    return f;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    if (!s_ofApplication)
        s_ofApplication = this;
    load();
    apply();
    connect(Look::instance(), &Look::changed, this, [this] {
        load();
        apply();
        Q_EMIT changed();
    });
}

Theme::~Theme()
{
    if (s_ofApplication == this)
        s_ofApplication = nullptr;
}

void Theme::setTriedOut(bool may)
{
    m_triedOut = may;
    load();
    Q_EMIT changed();
}

void Theme::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    load();
    apply();
    Q_EMIT changed();
}

void Theme::load()
{
    QFile file(u":/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qCritical("The program was built without its colours (tokens.json).");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject tokens = all.value(m_dark ? "dark"_L1 : "light"_L1).toObject();
    for (size_t i = 0; i < tokenCount; ++i) {
        const QLatin1StringView name = tokenName(Token(i));
        m_colors[i] = QColor(tokens.value(name).toString());
        if (!m_colors[i].isValid())
            qCritical("tokens.json gives no colour for %s", name.data());
    }
    if (Look::instance()->isHighContrast()) {
        for (const auto &[token, instead] : contrastOverrides)
            m_colors[size_t(token)] = color(instead);
        m_colors[size_t(Token::Text)] = m_dark ? Qt::white : Qt::black;
        m_colors[size_t(Token::Surface)] = m_dark ? Qt::black : Qt::white;
    }
    for (QColor &one : m_colors)
        one = m_triedOut ? seenWith(Look::instance()->vision(), one) : one;
    if (!m_stale)
        m_stale = std::make_unique<std::array<QColor, tokenCount>>();
    *m_stale = m_colors;
    for (const auto &[token, instead] : staleOverrides)
        (*m_stale)[size_t(token)] = color(instead);
}

void Theme::apply()
{
    if (s_ofApplication != this || !qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    // The style belongs to the application and outlives this object: it keeps colours of its own.
    QApplication::setStyle(new ThemeStyle(m_colors));
    QApplication::setPalette(paletteOf(*this));
    QApplication::setFont(font(13));
    qApp->setStyleSheet(styleSheetOf(*this));
    if (!findChild<FocusWatch *>())
        new FocusWatch(this);
}

QBrush Theme::hatch(qreal dpr) const
{
    return hatchBrush(color(Token::Hatch), 14, 2, dpr);
}

QBrush Theme::gapHatch(qreal dpr) const
{
    return hatchBrush(color(Token::StripGap), 7, 1.5, dpr);
}

QFont Theme::font(int px, QFont::Weight weight)
{
    static const QStringList families{u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK JP"_s, u"Noto Sans Arabic"_s,
                                      u"sans-serif"_s};
    return fontOf(families, px, weight);
}

QFont Theme::monoFont(int px)
{
    static const QStringList families{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s};
    QFont f = fontOf(families, px, QFont::Normal);
    f.setStyleHint(QFont::Monospace);
    return f;
}
