// One setting on the page: its name, what it does, the control, and the way back to what it is without anybody's
// choice.
#pragma once

#include "settingid.h"
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class SettingsDesk;
class SettingsSearch;
class Theme;

struct SettingText
{
    QString title;
    QString hint = {};  ///< empty = none
    QString words = {}; ///< it is found by, besides those on screen
};

class SettingRow : public QWidget
{
    Q_OBJECT
public:
    /// control is taken over; null = words alone. wide: it stands below, not beside.
    SettingRow(const Theme *theme, SettingsDesk *desk, const SettingText &text, QWidget *control, bool wide,
               QWidget *parent = nullptr);
    ~SettingRow() override;

    /// Where it differs from its default there is a way back; restore = by this instead of at once.
    void setDefaultOf(SettingId id, std::function<void()> restore = {});
    void setHint(const QString &hint);
    QString title() const { return m_text.title; }
    QWidget *control() const { return m_control; }

    /// Is it found? What was found is marked. An empty search finds everything and marks nothing.
    bool find(const SettingsSearch &search, const QString &sectionTitle);

private:
    QString ownWords() const; ///< of its choices and buttons
    void showDefault();
    void showTexts();

    const Theme *m_theme;
    SettingsDesk *m_desk;
    SettingText m_text;
    QWidget *m_control;
    QLabel *m_title, *m_hint;
    QPushButton *m_default;
    std::optional<SettingId> m_id;
    std::function<void()> m_restore;
    std::unique_ptr<SettingsSearch> m_search;
};
