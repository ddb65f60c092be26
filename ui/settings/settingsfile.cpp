#include "settingsfile.h"

#include "settingwords.h"
#include "words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr int mostEntries = 2000, longestEntry = 400;
constexpr qsizetype longestTable = 500'000, settingsFileShownMost = 80;

enum class Form : quint8 { Number, Flag, Word, Code, List, Text };

struct Entry
{
    SettingId id;
    const char *key;
    Form form;
    int low = 0, high = 0;
    QStringList words = {};
    const char *pattern = ""; ///< of a code, or of each entry of a list
};

/// In the order of the page.
const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {SettingId::PollInterval, "pollIntervalSeconds", Form::Number, 1, 300},
        {SettingId::Density, "rowHeight", Form::Word, 0, 0, {u"compact"_s, u"normal"_s, u"roomy"_s}},
        {SettingId::Columns, "columns", Form::List, 0, 0, {}, "^(hidden|shown)=[0-9]{1,2}$"},
        {SettingId::AwayThreshold, "awayMinutes", Form::Number, 0, 1440},
        {SettingId::ChannelMap, "channelMap", Form::List, 0, 0, {}, "^.{1,200}=[A-Za-z]{1,20}$"},
        {SettingId::AlertRules, "alertRules", Form::List, 0, 0, {}, "^[A-Za-z]{1,30}=-?[A-Za-z0-9]{1,12}$"},
        {SettingId::Minimums, "minimums", Form::Text},
        {SettingId::Wall, "wall", Form::List, 0, 0, {}, "^[A-Za-z]{1,30}=.{0,300}$"},
        {SettingId::HistoryDays, "historyDays", Form::Number, 1, 366},
        {SettingId::Proxy, "proxy", Form::List, 0, 0, {}, "^[a-z]{1,10}=.{1,260}$"},
        {SettingId::Theme, "theme", Form::Word, 0, 0, {u"system"_s, u"light"_s, u"dark"_s}},
        {SettingId::TextSize, "textPercent", Form::Number, 100, 200},
        {SettingId::Motion, "motion", Form::Word, 0, 0, {u"system"_s, u"reduced"_s, u"full"_s}},
        {SettingId::HighContrast, "highContrast", Form::Flag},
        {SettingId::Language, "language", Form::Code, 0, 0, {}, "^([a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,2})?$"},
        {SettingId::WatchOnly, "watchOnly", Form::Flag},
        {SettingId::PhoneCountry, "phoneCountry", Form::Code, 0, 0, {}, "^([A-Z]{2})?$"},
        {SettingId::Preview, "requestPreview", Form::Flag},
        {SettingId::Pictures, "pictures", Form::Flag},
        {SettingId::PictureHosts, "pictureHosts", Form::List, 0, 0, {}, "^[^\\s/:@]{1,253}$"},
        {SettingId::Tray, "tray", Form::Flag},
        {SettingId::CloseToTray, "closeToTray", Form::Flag},
    };
    return all;
}

bool fits(const QString &text, const char *pattern)
{
    return text.size() <= longestEntry && QRegularExpression(QLatin1StringView(pattern)).match(text).hasMatch();
}

/// Null where the value has another form.
std::optional<QVariant> valueOf(const Entry &entry, const QJsonValue &json)
{
    switch (entry.form) {
    case Form::Number: {
        const double number = json.toDouble(-1);
        if (!json.isDouble() || number < entry.low || number > entry.high || number != double(int(number)))
            return {};
        return int(number);
    }
    case Form::Flag:
        return json.isBool() ? std::optional<QVariant>(json.toBool()) : std::nullopt;
    case Form::Word:
        return json.isString() && entry.words.contains(json.toString()) ? std::optional<QVariant>(json.toString())
                                                                        : std::nullopt;
    case Form::Code:
        return json.isString() && fits(json.toString(), entry.pattern) ? std::optional<QVariant>(json.toString())
                                                                       : std::nullopt;
    case Form::Text:
        return json.isString() && json.toString().size() <= longestTable ? std::optional<QVariant>(json.toString())
                                                                         : std::nullopt;
    case Form::List:
        break;
    }
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > mostEntries)
        return {};
    QStringList list;
    for (const auto &one : array) {
        if (!one.isString() || !fits(one.toString(), entry.pattern))
            return {};
        list += one.toString();
    }
    return list;
}

QString refusal(const QString &key, const QString &why)
{
    //: %1 = the name of a setting in a file, %2 = why its value is not taken
    return SettingsFile::tr("%1 %2.").arg(words::isolated(key.left(settingsFileShownMost)), why);
}

} // namespace

QByteArray settingsfile::write(const SettingsDesk &desk)
{
    QJsonObject settings;
    for (const Entry &entry : entries()) {
        if (desk.isBound(entry.id))
            settings.insert(QLatin1StringView(entry.key), QJsonValue::fromVariant(desk.value(entry.id)));
    }
    return QJsonDocument(QJsonObject{{u"rollcall-settings"_s, 1}, {u"settings"_s, settings}}).toJson();
}

settingsfile::Reading settingsfile::read(const QByteArray &bytes, const SettingsDesk &desk)
{
    Reading result;
    if (bytes.size() > mostBytes) {
        result.error = SettingsFile::tr("The file is too large to be one of settings.");
        return result;
    }
    QJsonParseError problem;
    const QJsonObject all = QJsonDocument::fromJson(bytes, &problem).object();
    const QJsonValue version = all.value("rollcall-settings"_L1);
    if (problem.error != QJsonParseError::NoError || !version.isDouble() || !all.value("settings"_L1).isObject()) {
        result.error = SettingsFile::tr("This is no file of Rollcall's settings.");
        return result;
    }
    if (version.toInt() != 1) {
        result.error = SettingsFile::tr("The file is of a newer Rollcall. Nothing is taken from it.");
        return result;
    }
    QJsonObject settings = all.value("settings"_L1).toObject();
    for (const Entry &entry : entries()) {
        const QString key = QString::fromLatin1(entry.key);
        const QJsonValue json = settings.take(key);
        if (json.isUndefined() || !desk.isBound(entry.id))
            continue;
        const std::optional<QVariant> value = valueOf(entry, json);
        if (!value) {
            result.refused += refusal(key, SettingsFile::tr("has a value that it cannot have", "a setting"));
            continue;
        }
        if (*value == desk.value(entry.id)) {
            ++result.same;
            continue;
        }
        if (const QString why = desk.whyNot(entry.id, *value); !why.isEmpty())
            result.refused += refusal(key, why);
        else
            result.changes += {entry.id, desk.value(entry.id), *value};
    }
    const QStringList unknown = settings.keys();
    for (const QString &key : unknown.mid(0, 10))
        result.refused += refusal(key, SettingsFile::tr("is not known to this Rollcall", "a setting"));
    return result;
}
