#include "hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

void hardenProcess()
{
    ::umask(077);
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void sealProcess()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
