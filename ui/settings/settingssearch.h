// What is looked for among the settings: words of which every one must be found, whatever the case and accents.
#pragma once

#include <QString>
#include <QStringList>

class SettingsSearch
{
public:
    SettingsSearch() = default;
    explicit SettingsSearch(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QString &text) const;
    /// A text of our own as rich text, with what was found in it on this ground; in ink.
    QString marked(const QString &text, const QString &ground, const QString &ink) const;

private:
    QStringList m_words; ///< folded
};
