// A client of a fault server, as most tests of the API need it.
#pragma once

#include "apiclient.h"
#include "awaited.h"
#include "faultserver.h"

/// A key that would be noticed anywhere it does not belong.
inline const QByteArray testToken = "secret-key-0123456789abcdef";

struct ApiFixture
{
    explicit ApiFixture(const QUrl &url) : client(ApiSettings{url, testToken, false}, clock) {}

    Awaited<ApiAnswer> send(const ApiRequest &request)
    {
        Awaited<ApiAnswer> answer;
        client.send(request, &context, answer.handler());
        return answer;
    }
    Awaited<ApiAnswer> get(const QString &path, int deadlineMs = 10'000)
    {
        ApiRequest request;
        request.path = path;
        request.priority = Priority::Person;
        request.deadlineMs = deadlineMs;
        return send(request);
    }
    Awaited<ApiAnswer> write(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                             int deadlineMs = 10'000)
    {
        ApiRequest request;
        request.verb = verb;
        request.path = path;
        request.body = body;
        request.priority = Priority::Person;
        request.deadlineMs = deadlineMs;
        return send(request);
    }

    SystemClock clock;
    ApiClient client;
    QObject context;
};
