#include "columnuse.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 200; // rows that are looked at for a guess

/// Titles in English, Danish, German, French, Spanish, Swedish and Norwegian, lower case, letters and digits only.
const QHash<QString, ColumnUse> &titles()
{
    static const QHash<QString, ColumnUse> all = [] {
        using F = AgentField;
        using K = ColumnUse::Kind;
        QHash<QString, ColumnUse> map;
        const auto add = [&map](const ColumnUse &use, const QString &words) {
            const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : list)
                map.insert(word, use);
        };
        add({K::Field, F::DisplayName},
            u"name displayname fullname agent agentname navn visningsnavn fuldenavn fuldtnavn anzeigename vollername "
            "mitarbeiter nom nomcomplet nomaffiché nomaffiche nomdaffichage nombre nombrecompleto nombreparamostrar "
            "nombrevisible namn visningsnamn fullständigtnamn fulltnavn medarbejder medarbeider"_s);
        add({K::Field, F::Email},
            u"email mail emailaddress mailaddress mailadresse emailadresse epost epostadresse epostadress "
            "courriel adressemail adresseemail adressecourriel correo correoelectrónico correoelectronico "
            "direccióndecorreo mailadress emailadress workemail arbejdsmail arbeitsemail"_s);
        add({K::Field, F::FirstName},
            u"firstname givenname forename fornavn vorname prénom prenom nombredepila primernombre förnamn fornamn "
            "tilltalsnamn"_s);
        add({K::Field, F::LastName},
            u"lastname surname familyname efternavn nachname familienname zuname nomdefamille apellido apellidos "
            "efternamn etternavn"_s);
        add({K::Field, F::MiddleNames},
            u"middlename middlenames mellemnavn mellemnavne zweitername weiterevornamen deuxièmeprénom segundonombre "
            "mellannamn mellomnavn"_s);
        add({K::Field, F::PhoneNumber},
            u"phone phonenumber telephone tel telno mobile mobilephone cell telefon telefonnummer tlf tlfnr "
            "telefonnr mobil mobilnummer handy handynummer rufnummer téléphone numérodetéléphone portable teléfono "
            "telefono númerodeteléfono móvil movil"_s);
        add({K::Field, F::ExtraPhones},
            u"extraphones extraphone additionalphonenumbers otherphones otherphone ekstratelefoner ekstratelefon "
            "weiteretelefone weiteretelefonnummern autrestéléphones otrosteléfonos extratelefoner extratelefon"_s);
        add({K::Field, F::ExtraEmails},
            u"extraemails extraemail additionalemails otheremails alias aliases ekstraemails ekstramails "
            "weiteremails weitereemails autresemails otroscorreos extraepost ekstraepost"_s);
        add({K::Field, F::AvatarUrl},
            u"avatar avatarurl picture photo image billede bild foto photourl imagen bilde profilbild"_s);
        add({K::Team, F::DisplayName},
            u"team teams group hold gruppe équipe equipe équipes equipo equipos grupp lag avdeling afdeling abteilung "
            "avdelning"_s);
        return map;
    }();
    return all;
}

QString folded(const QString &title)
{
    QString result;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result.normalized(QString::NormalizationForm_C);
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(uR"(^\+?[\d\s()./-]{6,30}$)"_s);
    return form.match(text).hasMatch();
}

bool isAddress(const QString &text)
{
    return text.count(u'@') == 1 && !text.contains(u' ');
}

/// How many of the first cells of a column that are not empty pass a test, in percent; 0 when all are empty.
template <typename Test>
int share(const QList<QStringList> &rows, qsizetype column, Test test)
{
    int filled = 0, passed = 0;
    for (qsizetype i = 0; i < std::min(rows.size(), looked); ++i) {
        const QString cell = rows[i].value(column).trimmed();
        filled += !cell.isEmpty();
        passed += !cell.isEmpty() && test(cell);
    }
    return filled == 0 ? 0 : passed * 100 / filled;
}

} // namespace

ColumnUse useNamed(const QString &title)
{
    return titles().value(folded(title));
}

ColumnUses guessUses(const QStringList &header, const QList<QStringList> &rows)
{
    using K = ColumnUse::Kind;
    ColumnUses uses;
    const auto has = [&uses](AgentField field) {
        return std::any_of(uses.cbegin(), uses.cend(), [field](const ColumnUse &u) { return u.is(field); });
    };
    for (const QString &title : header) {
        ColumnUse use = useNamed(title);
        // A second column of the same kind: more numbers and addresses have a place, another name has none.
        if (use.kind == K::Field && !isListField(use.field) && has(use.field)) {
            use = use.field == AgentField::PhoneNumber ? ColumnUse{K::Field, AgentField::ExtraPhones}
                  : use.field == AgentField::Email     ? ColumnUse{K::Field, AgentField::ExtraEmails}
                                                       : ColumnUse{};
        }
        uses += use;
    }
    const bool titled = std::any_of(header.cbegin(), header.cend(), [](const QString &t) { return !t.isEmpty(); });
    for (qsizetype column = 0; column < uses.size(); ++column) {
        if (uses[column].kind != K::Unused)
            continue;
        if (!has(AgentField::Email) && share(rows, column, isAddress) >= 60)
            uses[column] = {K::Field, AgentField::Email};
        else if (!titled && share(rows, column, isAddress) >= 60)
            uses[column] = {K::Field, AgentField::ExtraEmails};
        else if (!titled && share(rows, column, isPhone) >= 60)
            uses[column] = {K::Field, has(AgentField::PhoneNumber) ? AgentField::ExtraPhones : AgentField::PhoneNumber};
    }
    if (!titled && !has(AgentField::DisplayName)) {
        for (ColumnUse &use : uses) {
            if (use.kind != K::Unused)
                continue;
            use = {K::Field, AgentField::DisplayName};
            break;
        }
    }
    // "Name" beside "Vorname" is the family's.
    if (has(AgentField::FirstName) && !has(AgentField::LastName)) {
        for (qsizetype column = 0; column < uses.size(); ++column) {
            if (uses[column].is(AgentField::DisplayName) &&
                share(rows, column, [](const QString &cell) { return !cell.contains(u' '); }) > 70)
                uses[column].field = AgentField::LastName;
        }
    }
    return uses;
}

bool looksLikeHeader(const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return false;
    const QStringList &first = rows.first();
    if (std::any_of(first.cbegin(), first.cend(), [](const QString &cell) { return cell.contains(u'@'); }))
        return false;
    const bool named = std::any_of(first.cbegin(), first.cend(),
                                   [](const QString &cell) { return useNamed(cell).kind != ColumnUse::Kind::Unused; });
    if (named)
        return true;
    const QList<QStringList> below = rows.mid(1, looked);
    for (qsizetype column = 0; column < first.size(); ++column) {
        if (!first[column].trimmed().isEmpty() && share(below, column, isAddress) >= 60)
            return true;
    }
    return false;
}

QString headerKey(const QStringList &header)
{
    QStringList names;
    for (const QString &title : header)
        names += folded(title);
    const QByteArray hash = QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

int useToNumber(const ColumnUse &use)
{
    return use.kind == ColumnUse::Kind::Unused ? 0 : use.kind == ColumnUse::Kind::Team ? 1 : 2 + int(use.field);
}

ColumnUse useFromNumber(int number)
{
    if (number == 1)
        return {ColumnUse::Kind::Team, AgentField::DisplayName};
    if (number < 2 || number > 2 + int(AgentField::Email))
        return {};
    return {ColumnUse::Kind::Field, AgentField(number - 2)};
}
