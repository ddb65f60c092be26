// How much of the allowed requests a second is in use: five bars and a figure.
#pragma once

#include <QWidget>

class Theme;

class BudgetMeter : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetMeter(const Theme *theme, QWidget *parent = nullptr);

    void setRate(double requestsPerSecond);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< of the bars alone: in a narrow bar the words give way

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    const Theme *m_theme;
    double m_rate = 0;
    QString m_text, m_widest; ///< as shown, and as measured
    mutable std::pair<QString, QFont> m_measured;
    mutable int m_textWidth = 0; ///< of m_measured
};
