/* What is double-clicked: Lierre.exe, and lierre-desktop.exe for a terminal.
 *
 * It loads the Python of the folder "runtime" beside it into itself, and nothing else:
 * the process is Lierre's own, with its icon and its name in the task bar. WINDOW is
 * defined for the one without a console.
 */

#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

enum { PART_MISSING = 3 };

#define RUNTIME L"runtime"
/* A setup cut between its two renames leaves the earlier folder under this name. */
#define EARLIER_RUNTIME L"runtime.old"
#define BACKUP_SUFFIX L".lierre-backup"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
/* -I: neither the environment nor the user's own packages have a say. -B: nothing is
 * written beside the program. */
static const wchar_t *const OPTIONS[] = {L"-I", L"-B", L"-X", L"utf8", L"-m", L"lierre_desktop"};

typedef int (*PythonMain)(int, wchar_t **);

static void *memory(size_t size)
{
    void *block = malloc(size);
    if (block == NULL)
        exit(PART_MISSING);
    return block;
}

/* The path of this program, however long. */
static wchar_t *own_path(void)
{
    for (DWORD size = MAX_PATH;; size *= 2) {
        wchar_t *path = memory(size * sizeof(wchar_t));
        DWORD length = GetModuleFileNameW(NULL, path, size);
        if (length == 0)
            exit(PART_MISSING);
        if (length < size)
            return path;
        free(path);
    }
}

static wchar_t *joined(const wchar_t *folder, const wchar_t *name)
{
    size_t size = wcslen(folder) + wcslen(name) + 2;
    wchar_t *path = memory(size * sizeof(wchar_t));
    swprintf(path, size, L"%ls\\%ls", folder, name);
    return path;
}

static int there(const wchar_t *folder, const wchar_t *name)
{
    wchar_t *path = joined(folder, name);
    DWORD attributes = GetFileAttributesW(path);
    free(path);
    return attributes != INVALID_FILE_ATTRIBUTES;
}

/* Whether a stream leads somewhere. What the desktop puts there for a window doesn't. */
static int has_handle(DWORD name)
{
    HANDLE handle = GetStdHandle(name);
    return handle != NULL && handle != INVALID_HANDLE_VALUE
           && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/* Say what is missing: in the terminal if one reads us, else in a box. */
static int part_missing(void)
{
    const wchar_t *sentence = L"A part of Lierre is missing on this computer. Install Lierre again:"
                              L" what is recorded stays where it is.";
    if (PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_FRENCH)
        sentence = L"Il manque une partie de Lierre sur cet ordinateur. Installez Lierre \x00E0"
                   L" nouveau\x00A0: ce qui est enregistr\x00E9 reste en place.";
    if (has_handle(STD_ERROR_HANDLE)) {
        char bytes[512];
        DWORD written;
        int length = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes - 2, NULL,
                                         NULL);
        strcpy(bytes + length - 1, "\r\n");
        WriteFile(GetStdHandle(STD_ERROR_HANDLE), bytes, length + 1, &written, NULL);
    } else {
        MessageBoxW(NULL, sentence, L"Lierre", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
    }
    return PART_MISSING;
}

/* The main function of the Python in this folder, or NULL. The folder is searched for what
 * Python needs in turn; the current folder and PATH never are. */
static PythonMain python_main(const wchar_t *runtime)
{
    wchar_t *library = joined(runtime, L"python313.dll");
    HMODULE python = NULL;
    if (there(runtime, L"packages\\lierre_desktop") && there(runtime, L"python313._pth")) {
        AddDllDirectory(runtime);
        python = LoadLibraryExW(library, NULL,
                                LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    }
    free(library);
    return python == NULL ? NULL : (PythonMain)(void *)GetProcAddress(python, "Py_Main");
}

#ifdef WINDOW
static int ends_with(const wchar_t *text, const wchar_t *end)
{
    size_t length = wcslen(text), tail = wcslen(end);
    return length >= tail && _wcsicmp(text + length - tail, end) == 0;
}

/* A command typed in a terminal answers there. A window must not be tied to it: closing
 * the terminal would end the program. */
static void join_terminal(int count, wchar_t **arguments)
{
    int command = count > 1 && !ends_with(arguments[1], BACKUP_SUFFIX);
    if (command && !has_handle(STD_OUTPUT_HANDLE) && !has_handle(STD_ERROR_HANDLE))
        AttachConsole(ATTACH_PARENT_PROCESS);
}
#endif

int wmain(int count, wchar_t **arguments)
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    wchar_t *self = own_path(), *folder = _wcsdup(self);
    if (folder == NULL)
        return PART_MISSING;
    *wcsrchr(folder, L'\\') = L'\0';
#ifdef WINDOW
    join_terminal(count, arguments);
#endif
    PythonMain start = python_main(joined(folder, RUNTIME));
    if (start == NULL)
        start = python_main(joined(folder, EARLIER_RUNTIME));
    if (start == NULL)
        return part_missing();

    int options = COUNT(OPTIONS), given = count > 1 ? count - 1 : 0;
    wchar_t **passed = memory((1 + options + given + 1) * sizeof(wchar_t *));
    passed[0] = self;
    memcpy(passed + 1, OPTIONS, sizeof OPTIONS);
    memcpy(passed + 1 + options, arguments + 1, given * sizeof(wchar_t *));
    passed[1 + options + given] = NULL;
    return start(1 + options + given, passed);
}
