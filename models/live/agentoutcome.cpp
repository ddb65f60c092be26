#include "agentoutcome.h"

#include "agentbody.h"

using namespace Qt::StringLiterals;
using Kind = AgentWrite::Kind;

QByteArray verbOf(Kind kind)
{
    switch (kind) {
    case Kind::Create:
        return "POST";
    case Kind::Patch:
        return "PATCH";
    case Kind::Put:
        return "PUT";
    case Kind::Downgrade:
        return "DELETE";
    }
    return {};
}

QString pathOf(const AgentWrite &write)
{
    return write.kind == Kind::Create ? u"/v1/agents"_s : u"/v1/agents/"_s + idText(write.before.id);
}

QJsonObject bodyOf(const AgentWrite &write)
{
    switch (write.kind) {
    case Kind::Create:
        return createBody(write.wanted);
    case Kind::Patch:
        return patchBody(patchFor(write.before, write.wanted));
    case Kind::Put:
        return putBody(write.wanted);
    case Kind::Downgrade:
        break;
    }
    return {};
}
