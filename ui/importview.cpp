#include "importview.h"

#include "listcells.h"
#include "look.h"
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr Px numberWidth{40}, stateWidth{108}, phoneWidth{180};
} // namespace

ImportView::ImportView(const Theme *theme, ImportModel *model, QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_model(model),
      m_proxy(new ImportProxy(model, this)),
      m_delegate(new ImportDelegate(theme, model, this)),
      m_header(new MappingHeader(theme, model, this))
{
    setAccessibleName(tr("Import"));
    setHorizontalHeader(m_header);
    setModel(m_proxy);
    setItemDelegate(m_delegate);
    listcells::setUp(this, ImportDelegate::rowHeight, 8);
    m_header->setFixedHeight(m_header->sizeHint().height());
    m_header->setStyleSheet({});
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setMinimumSectionSize(ImportDelegate::rowHeight);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::AnyKeyPressed);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(theme, &Theme::changed, this, [this] {
        viewport()->update();
        m_header->viewport()->update();
    });
    connect(model, &ImportModel::rowsChanged, this, [this](const QList<int> &rows) {
        const bool many = rows.size() > 100;
        if (many)
            verticalHeader()->setUpdatesEnabled(false);
        for (const int row : rows) {
            const QModelIndex at = m_proxy->mapFromSource(m_model->index(row, 0));
            if (at.isValid())
                fitRow(at.row());
        }
        if (many)
            verticalHeader()->setUpdatesEnabled(true);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        if (from.row() == 0 && to.row() == m_model->rowCount() - 1)
            fitRows();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ImportView::fitRows);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &ImportView::fitRows);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ImportView::fitColumns);
}

void ImportView::fitRow(int proxyRow)
{
    const int row = m_proxy->mapToSource(m_proxy->index(proxyRow, 0)).row();
    const bool lined = ImportDelegate::told(m_model->sheet().row(row)) != nullptr;
    const int height = ImportDelegate::rowHeight + (lined ? ImportDelegate::lineHeight : 0);
    if (rowHeight(proxyRow) != height)
        setRowHeight(proxyRow, height);
}

/// While it is not updated the header does not look up where each row is shown, which costs as much as there are rows.
void ImportView::fitRows()
{
    verticalHeader()->setUpdatesEnabled(false);
    for (int i = 0; i < m_proxy->rowCount(); ++i)
        fitRow(i);
    verticalHeader()->setUpdatesEnabled(true);
    viewport()->update();
}

/// Widths as drawn for what a column is; the last one takes what is left.
void ImportView::fitColumns()
{
    const QString last = QLocale().toString(m_model->rowCount());
    setColumnWidth(ImportModel::numberColumn,
                   std::max<int>(numberWidth, QFontMetrics(Theme::font(12)).horizontalAdvance(last) + 16));
    setColumnWidth(ImportModel::stateColumn, stateWidth);
    for (int i = 0; i < m_model->sheet().columnCount(); ++i) {
        const ColumnUse use = m_model->sheet().uses().value(i);
        const int width = use.is(AgentField::Email)         ? Px{244}
                          : use.is(AgentField::DisplayName) ? Px{164}
                          : use.is(AgentField::FirstName)   ? Px{104}
                          : use.is(AgentField::LastName)    ? Px{164}
                          : use.is(AgentField::PhoneNumber) ? phoneWidth
                                                            : Px{140};
        setColumnWidth(ImportModel::firstColumn + i, width);
    }
    fitPhone();
    m_header->setStretchLastSection(m_model->sheet().columnCount() > 0);
    m_header->viewport()->update();
}

/// The columns that most lists have fill the view; the others are reached by scrolling.
void ImportView::fitPhone()
{
    const int phone = m_model->sheet().columnOf(AgentField::PhoneNumber);
    if (phone < 0)
        return;
    int before = columnWidth(ImportModel::numberColumn) + stateWidth;
    for (const AgentField field :
         {AgentField::DisplayName, AgentField::Email, AgentField::FirstName, AgentField::LastName}) {
        if (const int column = m_model->sheet().columnOf(field); column >= 0)
            before += columnWidth(ImportModel::firstColumn + column);
    }
    m_header->resizeSection(ImportModel::firstColumn + phone, std::max<int>(phoneWidth, viewport()->width() - before));
}

void ImportView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitPhone();
}

void ImportView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int ImportView::currentRow() const
{
    return currentIndex().isValid() ? m_proxy->mapToSource(currentIndex()).row() : -1;
}

void ImportView::goToProblem(bool backwards)
{
    const int row = m_model->sheet().nextProblem(currentRow(), backwards);
    if (row < 0)
        return;
    QModelIndex at = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!at.isValid()) { // not among those shown
        m_proxy->setShow(ImportProxy::Show::All);
        at = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    const ImportRow &r = m_model->sheet().row(row);
    const CellProblem *problem = ImportDelegate::told(r);
    const int column = std::max(0, (problem ? *problem : r.problems.first()).column);
    setCurrentIndex(at.siblingAtColumn(ImportModel::firstColumn + column));
    scrollTo(currentIndex());
    setFocus(Qt::OtherFocusReason);
}

QRect ImportView::lineBox(int proxyRow) const
{
    const int row = m_proxy->mapToSource(m_proxy->index(proxyRow, 0)).row();
    if (row < 0)
        return {};
    const CellProblem *problem = ImportDelegate::told(m_model->sheet().row(row));
    if (!problem)
        return {};
    // At its cell, unless the sentence needs more room than is left there.
    const int column = ImportModel::firstColumn + std::max(0, problem->column), width = viewport()->width();
    const int needed = std::min(m_delegate->lineWidth(m_model->sheet().row(row)), width);
    const int y = rowViewportPosition(proxyRow) + ImportDelegate::rowHeight;
    const int cell = columnViewportPosition(column);
    if (isRightToLeft())
        return QRect(0, y, std::clamp(cell + columnWidth(column), needed, width), ImportDelegate::lineHeight);
    const int from = std::clamp(cell, 0, width - needed);
    return QRect(from, y, width - from, ImportDelegate::lineHeight);
}

void ImportView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter p(viewport());
    if (m_proxy->rowCount() == 0) {
        p.setFont(Theme::font(13));
        p.setPen(m_theme->color(Token::Text2));
        p.drawText(viewport()->rect().adjusted(40, 40, -40, -40), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                   m_emptyText);
        return;
    }
    for (int row = std::max(0, rowAt(0)); row < m_proxy->rowCount(); ++row) {
        if (rowViewportPosition(row) > event->rect().bottom())
            break;
        const QRect line = lineBox(row);
        if (!line.isNull())
            m_delegate->paintLine(&p, line, m_model->sheet().row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()),
                                  isRightToLeft());
    }
}

std::optional<bool> ImportView::linkAt(const QPoint &at) const
{
    const int row = rowAt(at.y());
    const QRect line = row < 0 ? QRect() : lineBox(row);
    if (line.isNull())
        return std::nullopt;
    const ImportRow &r = m_model->sheet().row(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    for (const ImportDelegate::Link &link : m_delegate->links(line, r, isRightToLeft())) {
        if (link.box.contains(at))
            return link.opens;
    }
    return std::nullopt;
}

void ImportView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void ImportView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const std::optional<bool> link = linkAt(at);
    if (!link)
        return QTableView::mousePressEvent(event);
    const int row = rowAt(at.y());
    setCurrentIndex(m_proxy->index(row, std::max(currentIndex().column(), int(ImportModel::firstColumn))));
    if (const CellProblem *problem = ImportDelegate::told(m_model->sheet().row(currentRow())))
        takeLink(*problem, currentRow(), *link);
}

void ImportView::takeLink(const CellProblem &problem, int row, bool opens)
{
    if (opens)
        Q_EMIT agentWanted(AgentId(problem.other));
    else
        m_model->repair(row, CellProblem(problem));
}

/// Of the current cell, else of the row's line. opens: goes to who has it, where both are offered.
void ImportView::takeRepair(bool opens)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const auto offers = [](const CellProblem *problem) {
        return problem && (!problem->repairText.isEmpty() || !problem->openText.isEmpty());
    };
    const ImportRow &r = m_model->sheet().row(row);
    const CellProblem *problem = r.problemAt(currentIndex().column() - ImportModel::firstColumn);
    if (!offers(problem))
        problem = ImportDelegate::told(r);
    if (offers(problem) && (!opens || !problem->openText.isEmpty()))
        takeLink(*problem, row, opens || problem->repairText.isEmpty());
}

bool ImportView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // Keys with modifiers are commands, and Del leaves a row out.
    if (trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter = !key->text().isEmpty() && key->text().at(0).isPrint();
        if (!letter || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            return false;
    }
    return QTableView::edit(index, trigger, event);
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->key() == Qt::Key_F8)
        goToProblem(event->modifiers() & Qt::ShiftModifier);
    else if (enter && (event->modifiers() & Qt::AltModifier))
        takeRepair(event->modifiers() & Qt::ShiftModifier);
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT sendWanted();
    else if (event->key() == Qt::Key_Delete && row >= 0)
        m_model->setLeftOut(row, !m_model->sheet().row(row).leftOut);
    else if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        m_header->openMenu(currentIndex().column());
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}
