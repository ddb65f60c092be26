#include "settingssearch.h"

#include "searchfold.h"

using namespace Qt::StringLiterals;

SettingsSearch::SettingsSearch(const QString &typed)
{
    const QStringList words = foldedText(typed.left(200)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words += word;
}

bool SettingsSearch::matches(const QString &text) const
{
    const QString folded = foldedText(text);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); });
}

QString SettingsSearch::marked(const QString &text, const QString &ground, const QString &ink) const
{
    QList<bool> found(text.size(), false);
    for (const QString &word : m_words) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            // Folding may change the length: ß is found by ss.
            for (qsizetype length = std::max<qsizetype>(1, word.size() - 3); length <= word.size() + 3; ++length) {
                if (i + length > text.size())
                    break;
                if (foldedText(QStringView(text).mid(i, length)) != word)
                    continue;
                std::fill(found.begin() + i, found.begin() + i + length, true);
                break;
            }
        }
    }
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && found[end] == found[i])
            ++end;
        const QString part = text.mid(i, end - i).toHtmlEscaped();
        result += found[i] ? u"<span style=\"background-color:%1;color:%2\">%3</span>"_s.arg(ground, ink, part) : part;
        i = end;
    }
    return result;
}
