// What the columns of a table are taken for: guessed from their titles in seven languages and from what stands in them.
// Pure.
#pragma once

#include "agentfields.h"

struct ColumnUse
{
    enum class Kind : quint8 {
        Unused, ///< not sent
        Field,
        Team, ///< kept for after creation: teams are set by other operations
    };
    Kind kind = Kind::Unused;
    AgentField field = AgentField::DisplayName; ///< of Kind::Field
    bool operator==(const ColumnUse &) const = default;
    bool is(AgentField f) const { return kind == Kind::Field && field == f; }
};
using ColumnUses = QList<ColumnUse>;

/// By its title alone; Unused when it says nothing.
ColumnUse useNamed(const QString &title);
/// header: one title a column, perhaps empty.
ColumnUses guessUses(const QStringList &header, const QList<QStringList> &rows);
bool looksLikeHeader(const QList<QStringList> &rows);
/// Under which a person's choice for such a table is kept.
QString headerKey(const QStringList &header);

/// Small numbers for files of our own: 0 unused, 1 team, 2 and up the fields.
int useToNumber(const ColumnUse &use);
ColumnUse useFromNumber(int number);
