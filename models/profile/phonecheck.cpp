#include "phonecheck.h"

#include <QStringList>
#include <array>
#include <phonenumbers/phonenumberutil.h>
#include <set>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// Blanks and marks people write between digits.
QString stripped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(u'0' + c.digitValue());
        else if (c == u'+' || c.isLetter())
            result += c;
    }
    return result.startsWith(u"00"_s) ? u'+' + result.mid(2) : result;
}

QString formatted(const PhoneNumber &number)
{
    std::string out;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &out);
    return QString::fromStdString(out);
}

/// The library takes some 15 microseconds for a number, and a row of a list asks for each of its numbers a few times.
struct Asked
{
    QString text, country;
    PhoneCheck check;
};
constexpr size_t askedKept = 4;

PhoneCheck parsed(const QString &text, const QString &country)
{
    if (text.trimmed().isEmpty())
        return {PhoneFault::Empty, {}};
    const QString plain = stripped(text);
    if (text.size() > 60 || plain.isEmpty())
        return {PhoneFault::NotANumber, {}};
    for (const QChar c : plain) {
        if (c.isLetter())
            return {PhoneFault::NotANumber, {}};
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const bool international = plain.startsWith(u'+');
    PhoneNumber number;
    const std::string region = country.isEmpty() ? std::string("ZZ") : country.toUpper().toStdString();
    const auto error = util.Parse(plain.toStdString(), international ? "ZZ" : region, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return {international || !country.isEmpty() ? PhoneFault::NotANumber : PhoneFault::NoCountryCode, {}};
    const bool possible = util.IsPossibleNumber(number);
    if (!international)
        return {PhoneFault::NoCountryCode, possible ? formatted(number) : QString()};
    if (!possible)
        return {PhoneFault::NotPossible, {}};
    const QString e164 = formatted(number);
    return {e164 == text ? PhoneFault::None : PhoneFault::NotPlain, e164};
}

} // namespace

PhoneCheck checkPhone(const QString &text, const QString &country)
{
    thread_local std::array<Asked, askedKept> last;
    thread_local size_t next = 0;
    for (const Asked &asked : last) {
        if (!asked.text.isEmpty() && asked.text == text && asked.country == country)
            return asked.check;
    }
    const auto keep = [&](const QString &number, const PhoneCheck &check) {
        last[next++ % askedKept] = {number, country, check};
    };
    const PhoneCheck check = parsed(text, country);
    keep(text, check);
    if (check.fault == PhoneFault::NotPlain) // what it is repaired to is right
        keep(check.e164, {PhoneFault::None, check.e164});
    return check;
}

QString phoneKey(const QString &text, const QString &country)
{
    const PhoneCheck check = checkPhone(text, country);
    return check.e164.isEmpty() ? stripped(text) : check.e164;
}

QStringList phoneCountries()
{
    std::set<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    QStringList result;
    for (const std::string &region : regions)
        result += QString::fromStdString(region);
    return result;
}
