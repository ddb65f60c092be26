// Closes the process to other eyes before anything secret is in it.
#pragma once

/// Files of ours are for this user only (umask 077); no core dump, and no other process of this user may look into the
/// memory (RLIMIT_CORE 0, not dumpable).
void hardenProcess();
