// The head of the cover matrix: each channel with its icon.
#pragma once

#include <QHeaderView>

class Theme;

class CoverHead : public QHeaderView
{
    Q_OBJECT
public:
    CoverHead(const Theme *theme, QWidget *parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    const Theme *m_theme;
};
