/* Stands in Wine for the icuuc.dll of Windows 10, which Qt asks for by name: for trials
   alone, never shipped. Qt's own UTF-8 and UTF-16 need no converter of ICU; none is offered,
   none opens, and what would need an open one is never called. */

#define EXPORT __declspec(dllexport)
#define FILE_ACCESS_ERROR 4 /* what ICU answers for a converter that it hasn't */

EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int index) { return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    *error = FILE_ACCESS_ERROR;
    return 0;
}
EXPORT void *ucnv_open(const char *name, int *error)
{
    *error = FILE_ACCESS_ERROR;
    return 0;
}

#define NEEDS_AN_OPEN_ONE(name) \
    EXPORT void name(void) { __builtin_trap(); }

NEEDS_AN_OPEN_ONE(ucnv_close)
NEEDS_AN_OPEN_ONE(ucnv_reset)
NEEDS_AN_OPEN_ONE(ucnv_getName)
NEEDS_AN_OPEN_ONE(ucnv_getMaxCharSize)
NEEDS_AN_OPEN_ONE(ucnv_toUnicode)
NEEDS_AN_OPEN_ONE(ucnv_fromUnicode)
NEEDS_AN_OPEN_ONE(ucnv_toUCountPending)
NEEDS_AN_OPEN_ONE(ucnv_fromUCountPending)
NEEDS_AN_OPEN_ONE(ucnv_getToUCallBack)
NEEDS_AN_OPEN_ONE(ucnv_setToUCallBack)
NEEDS_AN_OPEN_ONE(ucnv_getFromUCallBack)
NEEDS_AN_OPEN_ONE(ucnv_setFromUCallBack)
NEEDS_AN_OPEN_ONE(ucnv_cbToUWriteUChars)
NEEDS_AN_OPEN_ONE(ucnv_cbFromUWriteUChars)
NEEDS_AN_OPEN_ONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEEDS_AN_OPEN_ONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
