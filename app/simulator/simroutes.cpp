#include "simroutes.h"

using namespace Qt::StringLiterals;

SimAnswer SimRoutes::handle(const SimRequest &request)
{
    m_world.advance();
    const QStringList path = request.path();
    if (path.size() >= 2 && path.size() <= 5 && path[0] == u"v1"_s) {
        if (path[1] == u"agents"_s)
            return agents(request, path.mid(2));
        if (path[1] == u"teams"_s)
            return teams(request, path.mid(2));
    }
    return SimAnswer::notFound();
}
