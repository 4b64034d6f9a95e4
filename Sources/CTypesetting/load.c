#include "CTypesetting.h"
#include "functions.h"

#include <dlfcn.h>
#include <pthread.h>

struct altas_c_functions altas_c;

static int is_loaded = 0;

/// A library by the name of its binary interface; on macOS also where Homebrew puts it.
static void *library(const char *const *names, size_t count) {
    for (size_t index = 0; index < count; index++) {
        void *handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        if (handle != NULL) return handle;
    }
    return NULL;
}

static const char *const pango_names[] = {
#ifdef __APPLE__
    "libpangoft2-1.0.0.dylib",
    "/opt/homebrew/lib/libpangoft2-1.0.0.dylib",
    "/usr/local/lib/libpangoft2-1.0.0.dylib",
#else
    "libpangoft2-1.0.so.0",
#endif
};

static const char *const subset_names[] = {
#ifdef __APPLE__
    "libharfbuzz-subset.0.dylib",
    "/opt/homebrew/lib/libharfbuzz-subset.0.dylib",
    "/usr/local/lib/libharfbuzz-subset.0.dylib",
#else
    "libharfbuzz-subset.so.0",
#endif
};

/// Finds every function: a library's handle also finds those of the libraries that it rests on.
static void load(void) {
    void *pango = library(pango_names, sizeof pango_names / sizeof *pango_names);
    void *subset = library(subset_names, sizeof subset_names / sizeof *subset_names);
    if (pango == NULL || subset == NULL) return;
#define FIND_IN_PANGO(name) \
    *(void **)&altas_c.name = dlsym(pango, #name); \
    if (altas_c.name == NULL) return;
#define FIND_IN_SUBSET(name) \
    *(void **)&altas_c.name = dlsym(subset, #name); \
    if (altas_c.name == NULL) return;
    ALTAS_PANGO_FUNCTIONS(FIND_IN_PANGO)
    ALTAS_SUBSET_FUNCTIONS(FIND_IN_SUBSET)
    is_loaded = 1;
}

int altas_typesetting_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded;
}
