// The one line across the window that says what is wrong with the connection and what can be done.
#pragma once

#include "bannercontent.h"
#include "look.h"
#include <QHash>
#include <QWidget>

class QPushButton;
class Theme;

class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(const Theme *theme, QWidget *parent = nullptr);

    /// Shows or hides itself; Kind::None hides.
    void setContent(const BannerContent &content);
    const BannerContent &content() const { return m_content; }
    QSize sizeHint() const override { return {600, Look::px(48)}; }
    QSize minimumSizeHint() const override { return {200, 48}; }

Q_SIGNALS:
    void retryWanted();
    void tokenWanted();
    void importWanted();
    void networkWanted(); ///< its settings
    void alertWanted();   ///< what it is about
    void dismissed(BannerContent::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Colours
    {
        QColor fill, ink, edge;
        QString icon;
    };
    Colours colours() const;
    void press();
    void placeButton();
    void setButtonIcon(const QString &name);
    void restyle();
    bool isNews(const BannerContent &content);

    const Theme *m_theme;
    BannerContent m_content;
    QHash<BannerContent::Kind, QString>
        m_told; ///< notices read out that are not over: what more urgent ones gave way to
    QPushButton *m_button;
};
