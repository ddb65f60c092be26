// Tries a token against the API with reads only and says what was tested, line by line (interface 6.8).
#pragma once

#include "apisettings.h"
#include "clock.h"
#include <QObject>
#include <QStringList>
#include <memory>

struct TestLine
{
    enum class Kind : quint8 { Ok, Warning, Failed, Info };
    Kind kind = Kind::Info;
    QString text;   ///< "Token accepted"
    QString detail; ///< "answer in 184 ms"; plain text, may come from the server
    bool operator==(const TestLine &) const = default;
};

class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(const Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Starts anew; a running test is given up and reports nothing more.
    void start(const ApiSettings &settings);
    void cancel();
    bool isRunning() const;
    QList<TestLine> lines() const;

Q_SIGNALS:
    void linesChanged();
    /// usable: token accepted and presence readable. A test that found no agents or no teams is still usable.
    void finished(bool usable, int requests, qint64 elapsedMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};
