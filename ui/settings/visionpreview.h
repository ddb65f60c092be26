// A few rows of the floor as people see them who see colours in another way, beside each other.
#pragma once

#include "colourvision.h"
#include <QWidget>

class Theme;

/// One of them: the marks of states, a broken minimum and switches, each with its word.
class VisionPanel : public QWidget
{
    Q_OBJECT
public:
    VisionPanel(const Theme *theme, ColourVision vision, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QString title(ColourVision vision);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    ColourVision m_vision;
};

class QComboBox;

class VisionPreview : public QWidget
{
    Q_OBJECT
public:
    explicit VisionPreview(const Theme *theme, QWidget *parent = nullptr);

private:
    void showPanels();

    QComboBox *m_window; ///< how the whole window is shown
    QWidget *m_panels;
};
