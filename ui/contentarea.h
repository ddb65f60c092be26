// The pages with the inspector beside them, or over them where the window is too narrow for both.
#pragma once

#include <QWidget>

class QStackedWidget;
class Theme;

class ContentArea : public QWidget
{
    Q_OBJECT
public:
    ContentArea(QStackedWidget *pages, QWidget *inspector, QWidget *parent = nullptr);

    void setOver(bool over); ///< the inspector lies over the pages instead of beside them
    bool isOver() const { return m_over; }
    void setInspectorShown(bool shown);
    bool isInspectorShown() const { return m_shown; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QStackedWidget *m_pages;
    QWidget *m_inspector;
    bool m_over = false, m_shown = true;
};
