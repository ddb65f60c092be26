#include "searchfold.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString foldedLetter(char16_t letter)
{
    // Letters with a stroke or a ligature have no decomposition in Unicode, yet people type them without.
    switch (letter) {
    case u'ø':
        return u"o"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ß':
        return u"ss"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ł':
        return u"l"_s;
    case u'ħ':
        return u"h"_s;
    case u'ŧ':
        return u"t"_s;
    case u'ŋ':
        return u"n"_s;
    case u'ı':
        return u"i"_s;
    default:
        return QString(QChar(letter));
    }
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

QByteArray digitsOf(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        const int value = c.digitValue();
        if (value >= 0)
            digits += char('0' + value);
    }
    return digits;
}

/// True for what people write phone numbers with: at least one digit, else only signs between them.
bool looksLikePhone(QStringView word)
{
    bool digit = false;
    for (const QChar c : word) {
        if (c.isDigit())
            digit = true;
        else if (!QStringView(u"+-()./").contains(c))
            return false;
    }
    return digit;
}

} // namespace

QString foldedText(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue; // accents, and signs of direction that would hide a match
        if (c.unicode() < 0xc0 || c.unicode() > 0x17f)
            folded += c;
        else
            folded += foldedLetter(c.unicode());
    }
    return folded;
}

QByteArray searchText(const AgentId &id, const Agent *agent)
{
    QByteArray text = id.toByteArray(QUuid::WithoutBraces);
    if (!agent)
        return text;
    // A line feed keeps a word from being found across two fields.
    const auto add = [&text](const QString &field) {
        if (!field.isEmpty())
            text += '\n' + foldedText(field).toUtf8();
    };
    add(agent->displayName);
    add(agent->firstName);
    for (const QString &name : agent->middleNames)
        add(name);
    add(agent->lastName);
    add(agent->email);
    for (const QString &email : agent->additionalEmails)
        add(email);
    const auto addPhone = [&text](const QString &phone) {
        if (!phone.isEmpty())
            text += '\n' + digitsOf(phone);
    };
    addPhone(agent->phoneNumber);
    for (const QString &phone : agent->additionalPhoneNumbers)
        addPhone(phone);
    return text;
}

SearchQuery::SearchQuery(QStringView typed)
{
    QString spaced = typed.toString();
    for (QChar &c : spaced) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QList<QByteArray> forms;
        const QByteArray folded = foldedText(word).toUtf8();
        if (!folded.isEmpty())
            forms << folded;
        if (looksLikePhone(word)) {
            const QByteArray digits = digitsOf(word);
            if (digits != folded)
                forms << digits;
            if (digits.startsWith("00") && digits.size() > 2)
                forms << digits.mid(2); // 0045 is how +45 is dialled
        }
        if (!forms.isEmpty())
            m_words << forms;
    }
}

bool SearchQuery::matches(const QByteArray &text) const
{
    for (const QList<QByteArray> &forms : m_words) {
        bool found = false;
        for (const QByteArray &form : forms)
            found = found || text.contains(form);
        if (!found)
            return false;
    }
    return true;
}
