// The hours beneath the cover matrix, the same under each channel. To be updated when the columns of the table change.
#pragma once

#include <QWidget>

class CoverDelegate;
class CoverModel;
class QTableView;
class Theme;

class CoverAxis : public QWidget
{
    Q_OBJECT
public:
    CoverAxis(const Theme *theme, const CoverModel *model, const CoverDelegate *delegate, const QTableView *table,
              QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    const CoverModel *m_model;
    const CoverDelegate *m_delegate;
    const QTableView *m_table;
};
