// Which rows of a list of people are shown. Decided when a person asks for it: no row leaves under the hand that
// repairs it.
#pragma once

#include "importmodel.h"
#include <QSortFilterProxyModel>

class ImportProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show : quint8 { All, Create, Change, Unchanged, Repair, Warnings, LeftOut, Failed, Created, Changed };

    explicit ImportProxy(ImportModel *model, QObject *parent);
    void setShow(Show show);
    Show shown() const { return m_show; }
    void setFailedFirst(bool first);
    bool isFailedFirst() const { return m_failedFirst; }
    static int count(const ImportSheet &sheet, Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ImportModel *m_model;
    Show m_show = Show::All;
    bool m_failedFirst = false;
};
