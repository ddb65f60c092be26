// Writes on profiles leave at most once, the trail knows of them before they do, and an unclear end is settled by
// reading (reliability A5 to A9, B3, B9, B10, B14, H7, H9, H10, H12).
#include "agentbody.h"
#include "agentdeskfixture.h"
#include "quoted.h"

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;
using End = AgentOutcome::End;
using Fault = FakePeople::Fault;

Q_DECLARE_METATYPE(Reaction)

class TestAgentWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clean_data() { kinds(); }
    void clean()
    {
        QFETCH(AgentWrite::Kind, kind);
        AgentDeskFixture d;
        const AgentWrite write = writeFor(d, kind);
        QSignalSpy changed(d.desk.get(), &AgentDesk::agentChanged), gone(d.desk.get(), &AgentDesk::agentGone);
        const AgentOutcome outcome = d.send(write);
        QCOMPARE(outcome.end, End::Done);
        QVERIFY(outcome.surprises.isEmpty());
        QVERIFY(!outcome.lookedUp);
        QCOMPARE(d.people.applied, 1);
        QCOMPARE(d.people.server.count(), 1);
        QCOMPARE(changed.count(), kind == Kind::Downgrade ? 0 : 1);
        QCOMPARE(gone.count(), kind == Kind::Downgrade ? 1 : 0);
        const SeenRequest request = d.people.server.requests().last();
        QCOMPARE(request.verb, verbOf(kind));
        QCOMPARE(QString::fromLatin1(request.target), pathOf(write));
        // What was shown beforehand is what was sent.
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), bodyOf(write));
        QCOMPARE(d.last().stage, ActivityStage::Seen);
        QVERIFY(!d.last().agent.isNull());
        QCOMPARE(d.desk->underWay(), 0);
    }

    /// A5 to A9, B14: applied or not, the server's own state decides, and the write left once.
    void unclear_data()
    {
        QTest::addColumn<AgentWrite::Kind>("kind");
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<bool>("applies");
        const QList<std::pair<const char *, Kind>> all{
            {"create", Kind::Create}, {"patch", Kind::Patch}, {"put", Kind::Put}, {"downgrade", Kind::Downgrade}};
        const Reaction ok = Reaction::json(q("{'data':{}}"));
        Reaction cutHead = ok, cutBody = ok, resetBody = ok;
        cutHead.cut(12);
        cutBody.cut(ok.size() - 3);
        resetBody.cut(ok.size() - 3).thenReset();
        const QList<std::pair<const char *, Reaction>> ends{{"closed", Reaction::nothing(Reaction::End::Close)},
                                                            {"reset", Reaction::nothing(Reaction::End::Reset)},
                                                            {"cut in the head", cutHead},
                                                            {"cut in the body", cutBody},
                                                            {"reset in the body", resetBody},
                                                            {"500", Reaction::json(q("{'message':'x'}"), 500)},
                                                            {"no JSON", Reaction::status(200, "<html>")},
                                                            {"303", Reaction::status(303).header("Location", "/x")}};
        for (const auto &[kindName, kind] : all) {
            for (const auto &[endName, reaction] : ends) {
                const bool bodyCounts = kind != Kind::Downgrade; // a 2xx is all a DELETE needs
                if (!bodyCounts && (qstrcmp(endName, "no JSON") == 0 || qstrncmp(endName, "cut in the body", 15) == 0))
                    continue;
                for (const bool applies : {true, false})
                    QTest::addRow("%s, %s, %s", kindName, endName, applies ? "applied" : "not applied")
                        << kind << reaction << applies;
            }
        }
    }
    void unclear()
    {
        QFETCH(AgentWrite::Kind, kind);
        QFETCH(Reaction, reaction);
        QFETCH(bool, applies);
        AgentDeskFixture d;
        const AgentWrite write = writeFor(d, kind);
        d.people.script = [&](int number) { return number == 0 ? Fault{applies, reaction} : Fault{}; };
        const AgentOutcome outcome = d.send(write);
        if (kind != Kind::Downgrade) // bodiless: Qt may send it again by itself, which is harmless there
            QCOMPARE(d.people.writes(), 1);
        else if (outcome.end == End::Done)
            return;
        QCOMPARE(outcome.end, applies ? End::Done : End::NotDone);
        QVERIFY(outcome.lookedUp);
        QVERIFY(!outcome.words.isEmpty());
        QCOMPARE(d.people.applied, applies ? 1 : 0);
        QCOMPARE(d.last().stage, applies ? ActivityStage::Seen : ActivityStage::NoTrace);
        if (!applies) // and only then again
            QCOMPARE(d.send(write).end, End::Done);
        QCOMPARE(d.people.applied, 1);
    }

    void refused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400 << q("{'message':'Create failed with [errors:EmailExists]'}") << u"EmailExists"_s;
        QTest::newRow("409") << 409 << q("{'message':'<b>taken</b> %1'}") << u"<b>taken</b> %1"_s;
        QTest::newRow("422") << 422 << QByteArray("plain words") << u"plain words"_s;
        QTest::newRow("403") << 403 << q("{'message':'not yours'}") << QString();
        QTest::newRow("401") << 401 << q("{'message':'Unauthorized'}") << QString();
        QTest::newRow("404") << 404 << q("{'message':'gone'}") << QString();
    }
    void refused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        AgentDeskFixture d;
        d.people.script = [&](int) { return Fault{false, Reaction::json(body, status)}; };
        QSignalSpy refused(d.desk.get(), &AgentDesk::tokenRefused);
        const AgentOutcome outcome = d.send(writeFor(d, Kind::Create));
        QCOMPARE(outcome.end, End::Refused);
        QCOMPARE(outcome.httpStatus, status);
        QVERIFY2(outcome.words.contains(words), qPrintable(outcome.words));
        QCOMPARE(d.people.server.count(), 1); // nothing is looked up that is clear
        QCOMPARE(d.last().stage, ActivityStage::Failed);
        QCOMPARE(refused.count(), status == 401 ? 1 : 0);
    }

    void limitedWaitsAndGoesAgain()
    {
        AgentDeskFixture d;
        d.people.script = [&](int number) {
            return number == 0 ? Fault{false, Reaction::status(429).header("Retry-After", "1")} : Fault{};
        };
        const AgentOutcome outcome = d.send(writeFor(d, Kind::Create));
        QCOMPARE(outcome.end, End::Done);
        QCOMPARE(d.people.applied, 1);
        QCOMPARE(d.people.server.count("POST"), 2);
    }

    void redirectsAreNotFollowed()
    {
        FaultServer other;
        other.always(Reaction::json("{}"));
        AgentDeskFixture d;
        const AgentWrite write = writeFor(d, Kind::Patch);
        d.people.script = [&](int) {
            return Fault{false, Reaction::status(307).header("Location", other.url().toEncoded() + "/v1/agents")};
        };
        QCOMPARE(d.send(write).end, End::Refused);
        QCOMPARE(other.count(), 0);
        QCOMPARE(d.people.writes(), 1);
    }

    /// The answer is about another agent, or the server changed what was not asked.
    void answerIsCompared()
    {
        AgentDeskFixture d;
        d.people.twist = [](Agent *agent) { agent->additionalPhoneNumbers.clear(); };
        const AgentWrite write = writeFor(d, Kind::Patch);
        const AgentOutcome outcome = d.send(write);
        QCOMPARE(outcome.end, End::Done);
        QCOMPARE(outcome.surprises, QList<AgentField>{AgentField::ExtraPhones});

        d.people.twist = {};
        const Agent other = d.people.add(u"Other"_s, u"other@example.org"_s);
        const QByteArray body = QJsonDocument(QJsonObject{{u"data"_s,
                                                           [&] {
                                                               QJsonObject o = agentToJson(other);
                                                               o.insert(u"createdAt"_s, u"2021-12-01T12:46:35Z"_s);
                                                               return o;
                                                           }()}})
                                    .toJson();
        d.people.script = [&](int) { return Fault{true, Reaction::json(body)}; };
        const AgentOutcome strange = d.send(d.editOf(write.before.id, Kind::Patch, u"Third"_s));
        QCOMPARE(strange.end, End::Done);
        QVERIFY(strange.lookedUp);
        QCOMPARE(strange.agent.displayName, u"Third"_s);
    }

    void readingBackFailsToo()
    {
        AgentDeskFixture d;
        const AgentWrite write = writeFor(d, Kind::Put);
        d.people.script = [](int) { return Fault{true, Reaction::nothing(Reaction::End::Close)}; };
        d.people.reads = [](const SeenRequest &) { return Reaction::status(503); };
        const AgentOutcome outcome = d.send(write);
        QCOMPARE(outcome.end, End::Unclear);
        QCOMPARE(d.people.writes(), 1);
        QCOMPARE(d.last().stage, ActivityStage::Unknown);

        // The next start looks it up and sends nothing.
        d.people.reads = {};
        d.people.script = {};
        d.desk.reset();
        ActivityStore next(d.dir.filePath(u"activity.sqlite"_s), d.clock);
        AgentDesk desk(&next, d.clock, false);
        QSignalSpy settled(&desk, &AgentDesk::earlierSettled);
        desk.setClient(d.client.get());
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(settled.first().at(1).value<AgentOutcome>().end, End::Done);
        QCOMPARE(d.people.writes(), 1);
        desk.setClient(nullptr);
    }

    /// H12: what left with the old token is read back with the new one, also when some time passes in between.
    void replacedClient_data()
    {
        QTest::addColumn<bool>("applies");
        QTest::addColumn<bool>("pause");
        QTest::newRow("applied") << true << false;
        QTest::newRow("not applied") << false << false;
        QTest::newRow("applied, without a connection meanwhile") << true << true;
    }
    void replacedClient()
    {
        QFETCH(bool, applies);
        QFETCH(bool, pause);
        AgentDeskFixture d;
        const AgentWrite write = writeFor(d, Kind::Patch);
        d.people.script = [applies](int) { return Fault{applies, Reaction::hang()}; };
        std::optional<AgentOutcome> got;
        d.desk->send(write, u"test"_s, &d.context, [&](const AgentOutcome &outcome) { got = outcome; });
        QTRY_COMPARE(d.people.writes(), 1);
        if (pause)
            d.desk->setClient(nullptr);
        d.connect();
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->end, applies ? End::Done : End::NotDone);
        QCOMPARE(d.people.writes(), 1);
    }

    void nothingLeavesWithoutConnectionOrRight()
    {
        AgentDeskFixture d;
        d.desk->setClient(nullptr);
        QCOMPARE(d.send(writeFor(d, Kind::Create)).end, End::NotSent);
        d.restart(true);
        QCOMPARE(d.send(writeFor(d, Kind::Create)).end, End::NotSent);
        QCOMPARE(d.people.server.count(), 0);
    }

    /// Clearing a scalar by PATCH is undocumented: it is not in the body.
    void clearing()
    {
        AgentDeskFixture d;
        AgentWrite write = writeFor(d, Kind::Put);
        write.wanted.phoneNumber.clear();
        QVERIFY(clearsScalar(write.before, write.wanted));
        QVERIFY(!bodyOf(write).contains(u"phoneNumber"_s));
        QCOMPARE(d.send(write).end, End::Done);
        QVERIFY(d.people.find(write.before.id)->phoneNumber.isEmpty());
        write.kind = Kind::Patch;
        QVERIFY(!bodyOf(write).contains(u"phoneNumber"_s));
    }

    void drafts()
    {
        QTemporaryDir dir;
        SystemClock clock;
        AgentDraft draft;
        draft.typed.firstName = u"Ida"_s; // no name, no e-mail yet
        draft.why = u"no connection"_s;
        {
            ActivityStore store(dir.filePath(u"a.sqlite"_s), clock);
            AgentDesk desk(&store, clock, false);
            QTRY_VERIFY(store.isOpened());
            desk.keepDraft(draft);
        }
        ActivityStore store(dir.filePath(u"a.sqlite"_s), clock);
        AgentDesk desk(&store, clock, false);
        QTRY_COMPARE(desk.drafts().size(), 1);
        QCOMPARE(desk.draft(u"new"_s)->typed, draft.typed);
        QCOMPARE(desk.draft(u"new"_s)->why, draft.why);
        desk.dropDraft(u"new"_s);
        QVERIFY(desk.drafts().isEmpty());
    }

    /// A + in an e-mail must reach the server as such; nobody is an empty list.
    void lookUp()
    {
        AgentDeskFixture d;
        d.people.add(u"Ida"_s, u"ida+x@example.org"_s).phoneNumber = u"+4512345678"_s;
        std::optional<Result<QList<Agent>>> got;
        const auto take = [&](const Result<QList<Agent>> &result) { got = result; };
        d.desk->findByPhone(u"+4512345678"_s, &d.context, take);
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->value().size(), 1);
        QVERIFY(d.people.server.requests().last().target.contains("%2B45"));
        got.reset();
        d.people.reads = [](const SeenRequest &) { return Reaction::status(404); };
        d.desk->findByEmail(u"nobody@example.org"_s, &d.context, take);
        QTRY_VERIFY(got.has_value());
        QVERIFY(got->ok() && got->value().isEmpty());
    }

private:
    void kinds()
    {
        QTest::addColumn<AgentWrite::Kind>("kind");
        QTest::newRow("create") << Kind::Create;
        QTest::newRow("patch") << Kind::Patch;
        QTest::newRow("put") << Kind::Put;
        QTest::newRow("downgrade") << Kind::Downgrade;
    }
};

QTEST_GUILESS_MAIN(TestAgentWriter)
#include "tst_agentwriter.moc"
