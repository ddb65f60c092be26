// Search in people: letters without case and accents, digits for phones, every word must be found.
#pragma once

#include "agent.h"
#include <QByteArray>
#include <QList>

/// Case and accents folded, also letters that only look decomposed (ø, æ, ß, ł, þ), half and full width alike.
QString foldedText(QStringView text);

/// All that can be found of one person: names, e-mails, phones as digits, id; UTF-8, folded. agent may be null.
QByteArray searchText(const AgentId &id, const Agent *agent);

/// What was typed, ready to be looked for in searchText(). Blank text matches everybody.
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(QStringView typed);
    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QByteArray &searchText) const;

private:
    QList<QList<QByteArray>> m_words; ///< one list a word: forms of which one must be found
};
