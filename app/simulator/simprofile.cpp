#include "simprofile.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
bool absent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

bool read(const QJsonObject &body, const QString &key, std::optional<QString> &field)
{
    const QJsonValue value = body.value(key);
    if (absent(value))
        return true;
    field = value.toString();
    return value.isString();
}

bool read(const QJsonObject &body, const QString &key, std::optional<QStringList> &field)
{
    const QJsonValue value = body.value(key);
    if (absent(value))
        return true;
    if (!value.isArray())
        return false;
    field.emplace();
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString())
            return false;
        field->append(item.toString());
    }
    field->removeDuplicates();
    return true;
}

template <typename T>
void set(T &target, const std::optional<T> &value, bool replace)
{
    if (value || replace)
        target = value.value_or(T());
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(u"^\\+[1-9][0-9]{6,14}$"_s);
    return form.match(text).hasMatch();
}
} // namespace

std::optional<SimProfile> SimProfile::decode(const QJsonObject &body)
{
    SimProfile p;
    const bool ok = read(body, u"displayName"_s, p.displayName) && read(body, u"email"_s, p.email) &&
                    read(body, u"phoneNumber"_s, p.phoneNumber) && read(body, u"firstName"_s, p.firstName) &&
                    read(body, u"lastName"_s, p.lastName) && read(body, u"avatarUrl"_s, p.avatarUrl) &&
                    read(body, u"additionalEmails"_s, p.additionalEmails) &&
                    read(body, u"additionalPhoneNumbers"_s, p.additionalPhoneNumbers) &&
                    read(body, u"middleNames"_s, p.middleNames);
    if (!ok)
        return std::nullopt;
    return p;
}

bool SimProfile::isEmpty() const
{
    return !displayName && !phoneNumber && !firstName && !lastName && !avatarUrl && !additionalEmails &&
           !additionalPhoneNumbers && !middleNames;
}

Agent SimProfile::applied(Agent agent, bool replace) const
{
    set(agent.displayName, displayName, replace);
    set(agent.phoneNumber, phoneNumber, replace);
    set(agent.firstName, firstName, replace);
    set(agent.lastName, lastName, replace);
    set(agent.additionalEmails, additionalEmails, replace);
    set(agent.additionalPhoneNumbers, additionalPhoneNumbers, replace);
    set(agent.middleNames, middleNames, replace);
    const QString before = agent.avatarUrl;
    set(agent.avatarUrl, avatarUrl, replace);
    // The service keeps a copy of the picture and answers with the address of that.
    if (!agent.avatarUrl.isEmpty() && agent.avatarUrl != before && QUrl(agent.avatarUrl).isValid())
        agent.avatarUrl =
            u"https://files.hrey.example/public/%1"_s.arg(qulonglong(qHash(agent.avatarUrl)), 16, 16, QLatin1Char('0'));
    if (agent.email.isEmpty())
        agent.email = email.value_or(QString());
    return agent;
}

QString simProfileFault(const Agent &agent, const SimOrganisation &organisation, int self)
{
    if (agent.displayName.trimmed().isEmpty())
        return u"DisplayNameEmpty"_s;
    if (agent.displayName.size() > 255)
        return u"DisplayNameTooLong"_s;
    const QString scheme = QUrl(agent.avatarUrl).scheme();
    if (!agent.avatarUrl.isEmpty() && scheme != u"http"_s && scheme != u"https"_s)
        return u"InvalidAvatarUrl"_s;
    for (const QString &email : QStringList{agent.email} + agent.additionalEmails) {
        if (!isEmail(email))
            return u"InvalidEmail"_s;
        if (organisation.emailTaken(email, self))
            return u"EmailExists"_s;
    }
    QStringList phones = agent.additionalPhoneNumbers;
    if (!agent.phoneNumber.isEmpty())
        phones << agent.phoneNumber;
    for (const QString &phone : phones) {
        if (!isPhone(phone))
            return u"InvalidPhoneNumber"_s;
        if (organisation.phoneTaken(phone, self))
            return u"PhoneNumberExists"_s;
    }
    return {};
}
