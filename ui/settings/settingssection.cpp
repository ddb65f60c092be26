#include "settingssection.h"

#include "hairline.h"
#include "listcells.h"
#include "settingssearch.h"
#include "settingwords.h"
#include <QLabel>
#include <QVBoxLayout>

SettingsSection::SettingsSection(const SettingsParts &parts, const QString &title, const QString &explanation,
                                 QWidget *parent)
    : QWidget(parent), m_parts(parts), m_title(title), m_column(new QVBoxLayout(this)), m_hint(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 24);
    m_column->setSpacing(0);
    auto *head = new QLabel(title, this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(Theme::font(16, QFont::DemiBold));
    head->setWordWrap(true);
    m_hint->setText(explanation);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_column->addWidget(head);
    m_column->addSpacing(4);
    m_column->addWidget(m_hint);
    m_column->addSpacing(4);
    const auto restyle = [this] { listcells::setInk(m_hint, m_parts.theme->color(Token::Text2)); };
    connect(parts.theme, &Theme::changed, this, restyle);
    restyle();
}

SettingRow *SettingsSection::add(const SettingText &text, QWidget *control, bool wide)
{
    auto *row = new SettingRow(m_parts.theme, m_parts.desk, text, control, wide, this);
    m_rows += row;
    m_column->addWidget(row);
    return row;
}

SettingRow *SettingsSection::add(SettingId id, const QString &hint, QWidget *control, const QString &words)
{
    SettingRow *row = add({settingwords::title(id), hint, words}, control);
    row->setDefaultOf(id);
    return row;
}

int SettingsSection::find(const SettingsSearch &search)
{
    int found = 0;
    for (SettingRow *row : std::as_const(m_rows))
        found += row->find(search, m_title);
    return found;
}

QWidget *SettingsSection::firstControl() const
{
    for (const SettingRow *row : m_rows) {
        if (row->isHidden() || !row->control())
            continue;
        QList<QWidget *> parts{row->control()};
        parts += row->control()->findChildren<QWidget *>();
        for (QWidget *part : std::as_const(parts)) {
            if (part->focusPolicy() & Qt::TabFocus && part->isEnabled() && !part->isHidden() && !part->focusProxy())
                return part;
        }
    }
    return nullptr;
}
