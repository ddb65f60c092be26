// The pace of everything the live floor does by itself; the defaults are what the program ships with.
#pragma once

#include <QtGlobal>

/// Times in ms.
struct LiveTiming
{
    int minIntervalMs = 1'000;
    int maxIntervalMs = 300'000;
    double jitter = 0.1;   ///< part of an interval by which a poll comes earlier or later; keeps walls apart
    int retryMs = 1'000;   ///< most a first retry waits
    int slowMs = 60'000;   ///< pace after 403 and when the day's quota is used up
    int confirmMs = 2'000; ///< most that passes before an empty answer is asked about again
    qint64 requestsPerDay = 864'000;
    int staleMs = 30'000;              ///< nothing is stale before that age
    int tickMs = 1'000;                ///< how often clocks and freshness are looked at
    int jumpMs = 30'000;               ///< wall against monotonic clock: more is a suspend or a set clock
    int directoryMs = 300'000;         ///< from the end of a listing to the next
    int teamsMs = 600'000;             ///< from the end of a team crawl to the next
    int lookupMs = 500;                ///< between two look-ups of people the directory does not know
    int lookupAgainMs = 1'800'000;     ///< before somebody who was not found is asked for again
    int agentTeamsMs = 500;            ///< between two people when teams come one person at a time
    int agentTeamsAgainMs = 3'600'000; ///< from the start of such a crawl to the next
    int batchMs = 2'000;               ///< how long teams of single people are gathered before they are shown
    int cacheMs = 2'000;               ///< how long changes are gathered before the cache is written
    qsizetype poolRows = 1'000;        ///< lists longer than that are worked on off the GUI thread
};
