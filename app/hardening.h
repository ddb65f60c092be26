// Closes the process to other eyes before anything secret is in it.
#pragma once

/// First thing in main(): files of ours are for this user only (umask 077), and there is no core dump (RLIMIT_CORE 0).
void hardenProcess();

/// Before the first key is read: no other process of this user may look into the memory. Not earlier, because the
/// desktop portal refuses programs it cannot look into; those it has met once it remembers.
void sealProcess();
