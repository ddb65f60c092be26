// "Floor at 10:40": how many were in each state and covered each channel at the moment looked at,
// beside how many were wanted. Where it is narrow, words give way first, then it takes more lines.
#pragma once

#include "historyquestion.h"
#include "switchplan.h"
#include "theme.h"
#include <QFont>
#include <QWidget>

class HistoryThen : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryThen(const Theme *theme, QWidget *parent = nullptr);
    void setMoment(qint64 atMs, const HistoryCounts &counts, const CoverMinimums &minimums = {});
    QSize sizeHint() const override { return {600, height()}; }
    QSize minimumSizeHint() const override { return {200, height()}; }
    /// How it stands now: px the longest line needs with both margins, and the number of lines.
    int wantedWidth() const { return arrange(m_way, nullptr).width; }
    int lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Way : quint8 { AllWords, ChannelIcons, SmallTitle, Lines };
    struct Piece
    {
        enum class Kind : quint8 { Text, Mark, Icon, Hatch, Rule } kind = Kind::Text;
        int width = 0, gap = 0; ///< px; the gap is behind it
        bool starts = false;    ///< a line may begin with it
        QString text;
        QFont font;
        Token ink = Token::Text;
        AgentState state = AgentState::Working; ///< of a mark
        Channel channel = Channel::Email;       ///< of an icon
    };
    struct Size
    {
        int width = 0, lines = 1;
    };
    QList<Piece> pieces(Way way) const;
    Size arrange(Way way, QPainter *p) const; ///< without a painter it is only measured
    void paintPiece(QPainter *p, const Piece &piece, const QRect &line, int x) const;
    void fit(bool afresh);

    const Theme *m_theme;
    qint64 m_at = 0;
    HistoryCounts m_counts;
    CoverMinimums m_minimums;
    Way m_way = Way::AllWords; ///< until the width changes it only gives way more: words do not come and go
    int m_lines = 1;
};
