// The grid of a list of people: rows with problems are taller by the line that tells them, with the repair to click.
#pragma once

#include "importdelegate.h"
#include "importproxy.h"
#include "mappingheader.h"
#include <QTableView>

class ImportView : public QTableView
{
    Q_OBJECT
public:
    ImportView(const Theme *theme, ImportModel *model, QWidget *parent);

    ImportProxy *proxy() const { return m_proxy; }
    MappingHeader *mapping() const { return m_header; }
    int currentRow() const; ///< of the list; -1 = none
    void goToProblem(bool backwards);
    void fitColumns();
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void pasteWanted();
    void sendWanted();
    void agentWanted(const AgentId &id); ///< who has the e-mail or number of a row

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void fitPhone();
    void fitRow(int proxyRow);
    void fitRows();
    void takeRepair(bool opens);
    std::optional<bool> linkAt(const QPoint &at) const; ///< whether it opens somebody; nothing = there is none
    void takeLink(const CellProblem &problem, int row, bool opens);
    QRect lineBox(int proxyRow) const; ///< of the problem beneath the row; null = there is none

    const Theme *m_theme;
    ImportModel *m_model;
    ImportProxy *m_proxy;
    ImportDelegate *m_delegate;
    MappingHeader *m_header;
    QString m_emptyText;
};
