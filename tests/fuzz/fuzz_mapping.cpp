// Fuzz target for libFuzzer: what must hold is said in importfuzz.h.
#include "importfuzz.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    importfuzz::mapping(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
