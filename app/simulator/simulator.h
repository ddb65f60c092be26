// A Dixa organisation that does not exist: an HTTP/1.1 server on loopback that keeps the contract for all 13 agents
// operations and the teams operations. The demo's backend and the tests' peer. Deterministic from a seed.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

struct SimulatorOptions
{
    int agents = 47; ///< 0 to 100 000
    quint32 seed = 1;
    double speed = 1.0; ///< simulated seconds in one real second, up to 3600; 0 = time stands still
    QByteArray token = "simulated-organisation-token"; ///< requests without it are answered 401
    bool rateLimit = true;                             ///< 10/s, burst 4, answered 429
    int presenceLagMs = 700; ///< how long a working-channel change takes to appear in presence
    qint64 startUtcMs = 0;   ///< simulated time at start; 0 = now
    /// Ms of the wall clock, asked in the simulator's thread; null = the computer's.
    std::function<qint64()> wallMs = {};
    bool drill = false;   ///< a bad afternoon, by the script of SimDrill
    bool pictures = true; ///< most people have one, at addresses of this server
};

/// Runs in a thread of its own; destruction stops it.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(SimulatorOptions options, QObject *parent = nullptr);
    ~Simulator() override;

    /// Starts listening on a random loopback port and returns the base URL; empty when it could not.
    QUrl start();
    QByteArray token() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
