#include "simstaff.h"

#include "simnames.h"
#include "simulator.h"
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
constexpr int blockSize = 47;

struct Slot
{
    SimRegion region;
    int position; ///< within the region and block
    SimState state;
};

// 47 people: 26 Working, 8 Away, 9 Offline, a ghost, one without channels, one without status, one unknown id.
// W working, A away, O offline, G ghost, C no channels, S no status.
const std::array<Slot, blockSize> &layout()
{
    static const auto slots = [] {
        const std::array<QByteArray, simRegionCount> states{"WWWWWWWWAAOG", "WWWWWWWAAOO", "WWWWWWAOC",
                                                            "WWWWAAS",      "WAOOO",       "OOW"};
        std::array<Slot, blockSize> result{};
        size_t n = 0;
        for (size_t region = 0; region < states.size(); ++region) {
            for (int i = 0; i < int(states[region].size()); ++i) {
                const char c = states[region][i];
                const SimState state = c == 'W'   ? SimState::Working
                                       : c == 'A' ? SimState::Away
                                       : c == 'G' ? SimState::Ghost
                                       : c == 'C' ? SimState::NoChannels
                                       : c == 'S' ? SimState::NoStatus
                                                  : SimState::Offline;
                result[n++] = {SimRegion(region), i, state};
            }
        }
        return result;
    }();
    return slots;
}

QString phoneOf(SimRegion region, int index)
{
    switch (region) {
    case SimRegion::Nordic:
        return u"+4520%1"_s.arg(550100 + index, 6, 10, QLatin1Char('0'));
    case SimRegion::Dach:
        return u"+49155%1"_s.arg(5550100 + index, 8, 10, QLatin1Char('0'));
    case SimRegion::UkBenelux:
        return u"+447700%1"_s.arg(900000 + index % 100000, 6, 10, QLatin1Char('0'));
    case SimRegion::Mena:
        return u"+97150%1"_s.arg(5550100 + index, 7, 10, QLatin1Char('0'));
    case SimRegion::Japan:
        return u"+8190%1"_s.arg(55550100 + index, 8, 10, QLatin1Char('0'));
    case SimRegion::NoTeam:
        return u"+4533%1"_s.arg(550100 + index, 6, 10, QLatin1Char('0'));
    }
    return {};
}

Agent profile(const Slot &slot, const SimName &name, int index, qint64 startMs, SimRandom &random,
              const SimOrganisation &organisation)
{
    Agent a;
    a.id = simId(random);
    constexpr qint64 day = 86'400'000;
    a.createdAt = (startMs - random.between(30 * day, 2000 * day)) / 1000 * 1000;
    a.firstName = name.first;
    a.lastName = name.last;
    const bool familyFirst = slot.region == SimRegion::Japan;
    a.displayName = familyFirst ? name.last + u' ' + name.first : name.first + u' ' + name.last;
    a.email = name.latin + u"@hrey.example"_s;
    if (organisation.emailTaken(a.email, -2))
        a.email = name.latin + QString::number(index) + u"@hrey.example"_s;
    if (!random.chance(15))
        a.phoneNumber = phoneOf(slot.region, index);
    if (random.chance(8))
        a.additionalEmails << u"desk%1@hrey.example"_s.arg(index);
    if (random.chance(8))
        a.additionalPhoneNumbers << u"+4570%1"_s.arg(200000 + index);
    if (random.chance(10))
        a.middleNames << u"Rey"_s;
    a.roles << u"Agent"_s;
    if (slot.region == SimRegion::NoTeam)
        a.roles << u"Admin"_s;
    else if (slot.position == 0)
        a.roles << u"TeamLead"_s;
    return a;
}
// A few people help out in a second team.
std::optional<SimRegion> secondTeam(const Slot &slot)
{
    if (slot.region == SimRegion::Dach && slot.position == 1)
        return SimRegion::Nordic;
    if (slot.region == SimRegion::Mena && slot.position == 2)
        return SimRegion::UkBenelux;
    if (slot.region == SimRegion::Japan && slot.position == 4)
        return SimRegion::Nordic;
    return std::nullopt;
}

SimTeam &teamNamed(const QString &name, quint32 seed, SimOrganisation &organisation)
{
    QList<SimTeam> &teams = organisation.teams();
    const auto it = std::find_if(teams.begin(), teams.end(), [&](const SimTeam &t) { return t.team.name == name; });
    if (it != teams.end())
        return *it;
    SimRandom ids = SimRandom::of(seed, quint64(teams.size()) | (1ull << 40));
    teams.append(SimTeam{{simId(ids), name}, {}});
    return teams.last();
}
} // namespace

QUuid simId(SimRandom &random)
{
    const quint64 a = random.next(), b = random.next();
    return QUuid(uint(a >> 32), ushort(a >> 16), ushort((a & 0x0fff) | 0x4000), uchar(0x80 | (b & 0x3f)), uchar(b >> 8),
                 uchar(b >> 16), uchar(b >> 24), uchar(b >> 32), uchar(b >> 40), uchar(b >> 48), uchar(b >> 56));
}

void simHire(const SimulatorOptions &options, qint64 startMs, SimOrganisation &organisation, SimTimeline &timeline)
{
    for (int index = 0; index < options.agents; ++index) {
        // 18 and 47 have no common divisor: a small organisation gets some of every team.
        const Slot &slot = layout()[size_t(index * 18ll % blockSize)];
        const int block = index / blockSize;
        const bool lastSlot = slot.region == SimRegion::NoTeam && slot.position == 2;
        const bool unlisted = lastSlot && block == 0;
        SimRandom random = SimRandom::of(options.seed, quint64(index));

        const SimName name = block == 0 && slot.position < simCuratedCount(slot.region)
                                 ? simCurated(slot.region, slot.position)
                                 : simCombined(slot.region, random.next() >> 8);
        SimPerson person;
        person.agent = profile(slot, name, index, startMs, random, organisation);
        person.inDirectory = !unlisted;
        if (unlisted) {
            const QUuid id = person.agent.id;
            person.agent = {};
            person.agent.id = id;
        }
        organisation.add(person);
        // Administrators are in the directory but hardly ever take conversations.
        const bool active = slot.region != SimRegion::NoTeam || slot.position != 0;
        timeline.add(random, slot.state, startMs, active);

        const int variant = block % simTeamVariants;
        if (slot.region != SimRegion::NoTeam)
            organisation.join(teamNamed(simTeamName(slot.region, variant), options.seed, organisation), index);
        if (const auto other = secondTeam(slot))
            organisation.join(teamNamed(simTeamName(*other, variant), options.seed, organisation), index);
    }
}
