#include "credentialstore.h"

using namespace Qt::StringLiterals;

QString CredentialName::text() const
{
    return profile + u'@' + baseUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}
