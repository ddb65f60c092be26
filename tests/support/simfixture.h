// A simulated organisation that is running, and a peer connected to it.
#pragma once

#include "ids.h"
#include "simpeer.h"
#include "simulator.h"

struct SimFixture
{
    /// No rate limit, no lag, no pictures, always the same moment; one simulated second a second.
    static SimulatorOptions calm();

    explicit SimFixture(const SimulatorOptions &options = calm());

    SimPeer newPeer() const { return SimPeer(url, simulator.token()); }
    /// Replaces {agent} and {other} (listed), {unlisted} (only presence knows it), {absent}, {email} (of {agent}),
    /// {team}, {teamOther}.
    QByteArray fill(QByteArray text);
    /// One agent's presence as the server tells it now.
    QJsonObject presenceOf(const QByteArray &id);

    Simulator simulator;
    QUrl url;
    SimPeer peer;

private:
    QHash<QByteArray, QByteArray> m_words;
};
