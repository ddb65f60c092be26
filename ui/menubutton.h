// A button that shows a choice in words and opens the menu to change it.
#pragma once

#include <QAbstractButton>

class QMenu;
class Theme;

class MenuButton : public QAbstractButton
{
    Q_OBJECT
public:
    MenuButton(const Theme *theme, QMenu *menu, QWidget *parent = nullptr);

    void setChoice(const QString &text); ///< plain text; elided beyond 200 px
    void setIconName(const QString &name);
    void openMenu();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme *m_theme;
    QMenu *m_menu;
    QString m_iconName, m_choice;
    mutable std::pair<QString, QFont> m_measured; ///< what m_textWidth is of
    mutable int m_textWidth = 0;
};
