#include "settingrow.h"

#include "listcells.h"
#include "look.h"
#include "settingsdesk.h"
#include "settingssearch.h"
#include "settingwords.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

static constexpr int largeText = 150; // per cent

SettingRow::SettingRow(const Theme *theme, SettingsDesk *desk, const SettingText &text, QWidget *control, bool wide,
                       QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_desk(desk),
      m_text(text),
      m_control(control),
      m_title(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_default(new QPushButton(tr("Back to default"), this)),
      m_search(std::make_unique<SettingsSearch>())
{
    const bool below = Look::px(100) >= largeText; // both do not fit beside each other
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 12, 0, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    m_title->setFont(Theme::font(13, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setVisible(!text.title.isEmpty());
    m_hint->setWordWrap(true);
    m_hint->setVisible(!text.hint.isEmpty());
    m_default->setProperty("class", QStringLiteral("link"));
    m_default->setProperty("tight", true);
    m_default->setAccessibleName(tr("Back to default: %1", "%1 = a setting").arg(text.title));
    m_default->hide();
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_hint, 1, 0, Qt::AlignTop);
    if (control) {
        control->setParent(this);
        m_title->setBuddy(control); // boxes to choose from tell what is chosen as their name, and this as their label
        if (wide)
            grid->addWidget(control, 2, 0, 1, 2);
        else if (below)
            grid->addWidget(control, 2, 0, 1, 2, Qt::AlignLeft);
        else
            grid->addWidget(control, 0, 1, 2, 1, Qt::AlignTop | Qt::AlignRight);
        setFocusProxy(control);
    }
    grid->addWidget(m_default, 3, wide || below ? 0 : 1, wide || below ? Qt::AlignLeft : Qt::AlignRight);
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (m_restore)
            m_restore();
        else
            m_desk->choose(*m_id, m_desk->fallback(*m_id));
    });
    connect(desk, &SettingsDesk::changed, this, &SettingRow::showDefault);
    connect(theme, &Theme::changed, this, &SettingRow::showTexts);
    showTexts();
}

SettingRow::~SettingRow() = default;

void SettingRow::setDefaultOf(SettingId id, std::function<void()> restore)
{
    m_id = id;
    m_restore = std::move(restore);
    showDefault();
}

void SettingRow::setHint(const QString &hint)
{
    if (m_text.hint == hint)
        return;
    m_text.hint = hint;
    m_hint->setVisible(!hint.isEmpty());
    showTexts();
}

void SettingRow::showDefault()
{
    if (!m_id)
        return;
    const bool differs = m_desk->isBound(*m_id) && !m_desk->isDefault(*m_id);
    if (!differs && m_default->hasFocus() && m_control)
        m_control->setFocus(Qt::OtherFocusReason); // the keyboard stays with the setting
    m_default->setVisible(differs && (!m_control || m_control->isEnabled()));
}

QString SettingRow::ownWords() const
{
    QStringList words;
    if (!m_control)
        return {};
    QList<QWidget *> parts = m_control->findChildren<QWidget *>();
    parts += m_control;
    for (const QWidget *part : std::as_const(parts)) {
        words += part->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words += button->text();
        if (const auto *label = qobject_cast<const QLabel *>(part))
            words += label->text();
        if (const auto *box = qobject_cast<const QComboBox *>(part)) {
            for (int i = 0; i < box->count(); ++i)
                words += box->itemText(i);
        }
    }
    return words.join(u' ').remove(u'&');
}

bool SettingRow::find(const SettingsSearch &search, const QString &sectionTitle)
{
    const bool found =
        search.isEmpty() ||
        search.matches(QStringList{sectionTitle, m_text.title, m_text.hint, m_text.words, ownWords()}.join(u' '));
    *m_search = search;
    showTexts();
    setVisible(found);
    return found;
}

void SettingRow::showTexts()
{
    const bool marks = !m_search->isEmpty();
    const auto show = [&](QLabel *label, const QString &text) {
        label->setTextFormat(marks ? Qt::RichText : Qt::PlainText);
        label->setText(
            marks ? m_search->marked(text, m_theme->color(Token::AwaySoft).name(), m_theme->color(Token::Text).name())
                  : text);
    };
    show(m_title, m_text.title);
    show(m_hint, m_text.hint);
    listcells::setInk(m_hint, m_theme->color(Token::Text2));
}
