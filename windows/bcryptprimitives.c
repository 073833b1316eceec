/* Stands in Wine for the bcryptprimitives.dll of Windows, which libraries written in Rust
   ask for by name: for trials alone, never shipped. */

#include <stddef.h>

__declspec(dllimport) unsigned char SystemFunction036(void *buffer, unsigned long size);

/* Fill a buffer with random bytes: whoever asks assumes that it never fails. */
__declspec(dllexport) int ProcessPrng(unsigned char *buffer, size_t size)
{
    return SystemFunction036(buffer, (unsigned long)size);
}
