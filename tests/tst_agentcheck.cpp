// What is said about a profile somebody typed, and what is offered as a repair.
#include "agentcheck.h"
#include "emailcheck.h"
#include "phonecheck.h"

#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(EmailFault)
Q_DECLARE_METATYPE(PhoneFault)

class TestAgentCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<EmailFault>("fault");
        QTest::newRow("plain") << u"liv@hrey.example"_s << EmailFault::None;
        QTest::newRow("plus") << u"liv+desk@hrey.example"_s << EmailFault::None;
        QTest::newRow("umlaut domain") << u"jens@blåbær.dk"_s << EmailFault::None;
        QTest::newRow("sub domain") << u"a@b.c.d.example"_s << EmailFault::None;
        QTest::newRow("empty") << QString() << EmailFault::Empty;
        QTest::newRow("blank inside") << u"liv @hrey.example"_s << EmailFault::Blank;
        QTest::newRow("line end") << u"liv@hrey.example\n"_s << EmailFault::Blank;
        QTest::newRow("zero width") << u"liv@hrey.exa\u200bmple"_s << EmailFault::Blank;
        QTest::newRow("no at") << u"liv.hrey.example"_s << EmailFault::NoAt;
        QTest::newRow("two at") << u"liv@a@hrey.example"_s << EmailFault::NoAt;
        QTest::newRow("nothing before") << u"@hrey.example"_s << EmailFault::NoName;
        QTest::newRow("umlaut before") << u"jürgen@hrey.example"_s << EmailFault::BadName;
        QTest::newRow("comma") << u"liv,aase@hrey.example"_s << EmailFault::BadName;
        QTest::newRow("markup") << u"<b>@hrey.example"_s << EmailFault::BadName;
        QTest::newRow("no dot") << u"a.lindqvist@halvorsenrey"_s << EmailFault::NoDomainDot;
        QTest::newRow("two dots") << u"a@b..com"_s << EmailFault::BadDomain;
        QTest::newRow("ends in dot") << u"a@b.com."_s << EmailFault::BadDomain;
        QTest::newRow("hyphen first") << u"a@-b.com"_s << EmailFault::BadDomain;
        QTest::newRow("nothing after") << u"a@"_s << EmailFault::BadDomain;
        QTest::newRow("long") << QString(250, u'a') + u"@hrey.example"_s << EmailFault::TooLong;
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(EmailFault, fault);
        QCOMPARE(emailFault(text), fault);
    }

    void emailKeysFold()
    {
        QCOMPARE(emailKey(u" A@X.example"_s), emailKey(u"a@x.EXAMPLE"_s));
        QCOMPARE(emailKey(u"jens@BLÅBÆR.dk"_s), emailKey(u"jens@xn--blbr-roah.dk"_s));
        QVERIFY(emailKey(u"a@x.example"_s) != emailKey(u"b@x.example"_s));
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<PhoneFault>("fault");
        QTest::addColumn<QString>("e164");
        QTest::newRow("plain") << u"+4520550148"_s << QString() << PhoneFault::None << u"+4520550148"_s;
        QTest::newRow("blanks") << u"+45 20 55 01 48"_s << QString() << PhoneFault::NotPlain << u"+4520550148"_s;
        QTest::newRow("00") << u"0045 20550148"_s << QString() << PhoneFault::NotPlain << u"+4520550148"_s;
        QTest::newRow("national, country known")
            << u"070-174 06 58"_s << u"SE"_s << PhoneFault::NoCountryCode << u"+46701740658"_s;
        QTest::newRow("national, country unknown")
            << u"070-174 06 58"_s << QString() << PhoneFault::NoCountryCode << QString();
        QTest::newRow("Arabic digits") << u"+٩٧١٥٠٥٥٥٠١٠٠"_s << QString() << PhoneFault::NotPlain << u"+971505550100"_s;
        QTest::newRow("too long") << u"+45205501481234567"_s << QString() << PhoneFault::NotPossible << QString();
        QTest::newRow("letters") << u"call me"_s << u"DK"_s << PhoneFault::NotANumber << QString();
        QTest::newRow("markup") << u"<img src=x>"_s << u"DK"_s << PhoneFault::NotANumber << QString();
        QTest::newRow("empty") << u" "_s << u"DK"_s << PhoneFault::Empty << QString();
        QTest::newRow("no such country") << u"+999123456"_s << QString() << PhoneFault::NotANumber << QString();
        QTest::newRow("ten thousand digits") << QString(10000, u'4') << u"DK"_s << PhoneFault::NotANumber << QString();
    }
    void phones()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(PhoneFault, fault);
        QFETCH(QString, e164);
        const PhoneCheck check = checkPhone(text, country);
        QCOMPARE(check.fault, fault);
        QCOMPARE(check.e164, e164);
    }

    void profile_data()
    {
        QTest::addColumn<Agent>("agent");
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        Agent fine;
        fine.displayName = u"Liv Torvaldsen"_s;
        fine.email = u"liv@hrey.example"_s;
        QTest::newRow("fine") << fine << true << 0 << 0;
        Agent a = fine;
        a.email.clear();
        QTest::newRow("new without e-mail") << a << true << 1 << 0;
        QTest::newRow("known without e-mail") << a << false << 0 << 0;
        a = fine;
        a.displayName = u"  "_s;
        QTest::newRow("no name") << a << false << 1 << 0;
        a = fine;
        a.phoneNumber = u"070-174 06 5"_s;
        a.additionalPhoneNumbers = {u"+46840312077"_s, u"x"_s};
        QTest::newRow("phones only warn") << a << true << 0 << 2;
        a = fine;
        a.additionalEmails = {u"ok@hrey.example"_s, u"a.lindqvist@halvorsenrey"_s};
        a.avatarUrl = u"file:///etc/passwd"_s;
        QTest::newRow("extra e-mail and picture") << a << true << 2 << 0;
    }
    void profile()
    {
        QFETCH(Agent, agent);
        QFETCH(bool, isNew);
        QFETCH(int, errors);
        QFETCH(int, warnings);
        const auto problems = checkAgent(agent, {isNew, u"SE"_s});
        const auto count = [&](Severity s) {
            return int(std::count_if(problems.begin(), problems.end(),
                                     [s](const FieldProblem &p) { return p.severity == s; }));
        };
        QCOMPARE(count(Severity::Error), errors);
        QCOMPARE(count(Severity::Warning), warnings);
        QCOMPARE(hasErrors(problems), errors > 0);
    }

    void offersARepairThatIsThenFine()
    {
        const CheckRules rules{true, u"SE"_s};
        const FieldProblem phone = checkEntry(AgentField::PhoneNumber, u"070-174 06 58"_s, rules);
        QCOMPARE(phone.repair, u"+46701740658"_s);
        QVERIFY(checkEntry(AgentField::PhoneNumber, phone.repair, rules).text.isEmpty());
        const FieldProblem mail = checkEntry(AgentField::Email, u"mailto:liv @hrey.example,"_s, rules);
        QCOMPARE(mail.repair, u"liv@hrey.example"_s);
        const FieldProblem url = checkEntry(AgentField::AvatarUrl, u"pictures.example/a.png"_s, rules);
        QCOMPARE(url.repair, u"https://pictures.example/a.png"_s);
        QVERIFY(checkEntry(AgentField::AvatarUrl, url.repair, rules).text.isEmpty());
    }

    void placeMarkersInValuesStayAsTheyAre()
    {
        const FieldProblem p = checkEntry(AgentField::Email, u"%1%2@%3"_s, {true, {}});
        QVERIFY2(p.text.contains(u"%1%2@%3"_s), qPrintable(p.text));
    }

    void tidies()
    {
        Agent a;
        a.displayName = u"  Liv \t Torvaldsen "_s;
        a.email = u" liv@hrey.example\n"_s;
        a.middleNames = {u""_s, u" Elin "_s, u"Elin"_s};
        a.additionalPhoneNumbers = {u" +46 8 403 120 77"_s};
        const Agent t = tidied(a);
        QCOMPARE(t.displayName, u"Liv Torvaldsen"_s);
        QCOMPARE(t.email, u"liv@hrey.example"_s);
        QCOMPARE(t.middleNames, QStringList{u"Elin"_s});
        QCOMPARE(t.additionalPhoneNumbers, QStringList{u"+46 8 403 120 77"_s});
    }
};

QTEST_GUILESS_MAIN(TestAgentCheck)
#include "tst_agentcheck.moc"
