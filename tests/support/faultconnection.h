// One connection of the fault server: reads requests, acts out reactions.
#pragma once

#include "faultserver.h"
#include <QTimer>

class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(FaultServer *server, QTcpSocket *socket, int number);
    ~FaultConnection() override;

private:
    void read();
    bool readHead();
    void act();
    void writeMore();
    void write(const QByteArray &bytes);
    void finishAnswer();
    void end(Reaction::End end);

    enum class Stage : quint8 { Head, Body, Answering, Silent };
    FaultServer *m_server;
    QTcpSocket *m_socket;
    int m_number;
    Stage m_stage = Stage::Head;
    QByteArray m_in;
    qsizetype m_request = -1; ///< index in the server's list
    qsizetype m_bodyLeft = 0;
    Reaction m_reaction;
    bool m_reacts = false; ///< the server is asked for the reaction when the body is whole
    QByteArray m_out;
    qint64 m_endlessLeft = 0;
    QTimer m_pace;
};
