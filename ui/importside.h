// Beside the grid: one repair for many rows, columns that are not shown for what they are, what will be sent, and after
// a run what comes next.
#pragma once

#include "importdesk.h"
#include <QScrollArea>
#include <optional>
#include <tuple>

class QVBoxLayout;
class Theme;

class ImportSide : public QScrollArea
{
    Q_OBJECT
public:
    ImportSide(const Theme *theme, ImportDesk *desk, QWidget *parent);

    void refresh(int currentRow); ///< -1 = none; nothing moves when nothing is new

Q_SIGNALS:
    void teamWanted();
    void listTeamsWanted();

private:
    static constexpr int oneTeam = -1, listTeams = -2;
    struct Line
    {
        QString text, end;
        bool operator==(const Line &) const = default;
    };
    struct Card
    {
        QString title, detail, button;
        int bundle = oneTeam; ///< of m_bundles, or one of those below
        bool operator==(const Card &) const = default;
    };
    struct Section
    {
        QString title, note;
        QString code; ///< plain text in a typewriter face: a line, and a body that is broken to be read
        QList<Card> cards;
        QList<Line> lines;
        QString answer = {}, answerNote = {}; ///< in the same face, and how it was matched
        QString sent = {};                    ///< the body in `code` as it left
        bool operator==(const Section &) const = default;
    };
    QList<Section> sections(int currentRow);
    Section next() const;
    Section sent() const;
    Section repairs();
    Section columns() const;
    Section requests() const;
    Section rowDetails(int row) const;
    static void addAnswer(const BulkAnswer &answer, Section *section);
    void build();
    void addCard(QVBoxLayout *column, const Card &card, QWidget *parent);

    const Theme *m_theme;
    ImportDesk *m_desk;
    QList<Section> m_shown;
    // Counted over all rows: anew only when something about them is new, not with every step of the cursor.
    std::optional<std::tuple<quint64, bool, bool>> m_countedFor; ///< revision, running, busy
    Section m_repairs, m_requests, m_next;
    QList<ImportSheet::Bundle> m_bundles;
};
