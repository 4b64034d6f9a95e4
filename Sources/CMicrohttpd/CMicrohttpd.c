#include "CMicrohttpd.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/// Every function of the library that is used, under its own name and type.
#define FUNCTIONS(each) \
    each(MHD_get_version) \
    each(MHD_start_daemon) \
    each(MHD_quiesce_daemon) \
    each(MHD_stop_daemon) \
    each(MHD_create_response_from_buffer) \
    each(MHD_add_response_header) \
    each(MHD_queue_response) \
    each(MHD_destroy_response) \
    each(MHD_get_connection_values_n) \
    each(MHD_get_connection_info)

#define MEMBER(name) __typeof__(name) *name;
static struct { FUNCTIONS(MEMBER) } mhd;

static int is_loaded = 0;

/// The library by the name of its binary interface, 12, which 0.9.60 to 1.0 share; on macOS also where Homebrew puts it.
static void *library(void) {
    const char *names[] = {
#ifdef __APPLE__
        "libmicrohttpd.12.dylib",
        "/opt/homebrew/lib/libmicrohttpd.12.dylib",
        "/usr/local/lib/libmicrohttpd.12.dylib",
#else
        "libmicrohttpd.so.12",
#endif
    };
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        void *handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        if (handle != NULL) return handle;
    }
    return NULL;
}

static void load(void) {
    void *handle = library();
    if (handle == NULL) return;
#define FIND(name) \
    *(void **)&mhd.name = dlsym(handle, #name); \
    if (mhd.name == NULL) return;
    FUNCTIONS(FIND)
    is_loaded = 1;
}

int altas_mhd_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded;
}

int altas_mhd_is_forgiving(void) { return strncmp(mhd.MHD_get_version(), "0.", 2) == 0; }

/// Leaves a target as it was sent: decoding it in place would cut it off at an encoded null byte.
static size_t undecoded(void *context, struct MHD_Connection *connection, char *text) {
    (void)context;
    (void)connection;
    return strlen(text);
}

struct MHD_Daemon *altas_mhd_start(
    int listener, struct altas_mhd_callbacks callbacks, struct altas_mhd_limits limits,
    const char *certificate, const char *key
) {
    unsigned int flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_ITC;
    struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)certificate},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)key},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)"SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"},
        {MHD_OPTION_END, 0, NULL},
    };
    if (certificate != NULL) flags |= MHD_USE_TLS;
    else tls[0].option = MHD_OPTION_END;
    return mhd.MHD_start_daemon(
        flags, 0, (MHD_AcceptPolicyCallback)NULL, NULL, callbacks.answer, callbacks.context,
        MHD_OPTION_LISTEN_SOCKET, listener,
        MHD_OPTION_THREAD_POOL_SIZE, limits.threads,
        MHD_OPTION_CONNECTION_LIMIT, limits.connections,
        MHD_OPTION_CONNECTION_TIMEOUT, limits.idle_seconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.memory,
        MHD_OPTION_STRICT_FOR_CLIENT, altas_mhd_is_forgiving() ? 0 : 1,
        MHD_OPTION_UNESCAPE_CALLBACK, undecoded, NULL,
        MHD_OPTION_URI_LOG_CALLBACK, callbacks.begin, callbacks.context,
        MHD_OPTION_NOTIFY_COMPLETED, callbacks.complete, callbacks.context,
        MHD_OPTION_NOTIFY_CONNECTION, callbacks.connection, callbacks.context,
        MHD_OPTION_ARRAY, tls,
        MHD_OPTION_END
    );
}

int altas_mhd_quiesce(struct MHD_Daemon *daemon) { return mhd.MHD_quiesce_daemon(daemon); }

void altas_mhd_stop(struct MHD_Daemon *daemon) { mhd.MHD_stop_daemon(daemon); }

struct MHD_Response *altas_mhd_response(size_t size, const void *bytes) {
    return mhd.MHD_create_response_from_buffer(size, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

enum MHD_Result altas_mhd_add_header(struct MHD_Response *response, const char *name, const char *value) {
    return mhd.MHD_add_response_header(response, name, value);
}

enum MHD_Result altas_mhd_queue(
    struct MHD_Connection *connection, unsigned int status, struct MHD_Response *response
) {
    return mhd.MHD_queue_response(connection, status, response);
}

void altas_mhd_destroy(struct MHD_Response *response) { mhd.MHD_destroy_response(response); }

int altas_mhd_fields(struct MHD_Connection *connection, MHD_KeyValueIteratorN each, void *context) {
    return mhd.MHD_get_connection_values_n(connection, MHD_HEADER_KIND, each, context);
}

/// MHD_get_connection_info is variadic.
static const union MHD_ConnectionInfo *info(
    struct MHD_Connection *connection, enum MHD_ConnectionInfoType type
) {
    return mhd.MHD_get_connection_info(connection, type);
}

int altas_mhd_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *found = info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return found == NULL ? -1 : found->connect_fd;
}

const struct sockaddr *altas_mhd_peer(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *found = info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return found == NULL ? NULL : found->client_addr;
}

size_t altas_mhd_head_size(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *found = info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return found == NULL ? 0 : found->header_size;
}
