#ifndef ALTAS_CMICROHTTPD_H
#define ALTAS_CMICROHTTPD_H

#include <microhttpd.h>
#include <string.h>

/// The functions that the daemon calls; each of them gets `context`.
struct altas_mhd_callbacks {
    void *context;
    void *(*begin)(void *context, const char *target, struct MHD_Connection *connection);
    MHD_AccessHandlerCallback answer;
    MHD_RequestCompletedCallback complete;
    MHD_NotifyConnectionCallback connection;
};

/// How much the daemon takes on.
struct altas_mhd_limits {
    unsigned int connections;
    unsigned int idle_seconds;
    unsigned int threads;
    size_t memory;
};

/// Leaves a target as it was sent: decoding it in place would cut it off at an encoded null byte.
static inline size_t altas_mhd_undecoded(void *context, struct MHD_Connection *connection, char *text) {
    (void)context;
    (void)connection;
    return strlen(text);
}

/// Whether the library is older than 1.0, which parses the head of a request in place and forgives much in it.
static inline int altas_mhd_is_forgiving(void) { return strncmp(MHD_get_version(), "0.", 2) == 0; }

/// MHD_start_daemon is variadic: this starts a daemon on a socket that listens, with TLS where a certificate and its key
/// are given (PEM).
static inline struct MHD_Daemon *altas_mhd_start(
    int listener, struct altas_mhd_callbacks callbacks, struct altas_mhd_limits limits,
    const char *certificate, const char *key
) {
    unsigned int flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_ITC;
    struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)certificate},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)key},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)"SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"},
        {MHD_OPTION_END, 0, (void *)0},
    };
    if (certificate != (void *)0) flags |= MHD_USE_TLS;
    else tls[0].option = MHD_OPTION_END;
    return MHD_start_daemon(
        flags, 0, (MHD_AcceptPolicyCallback)0, (void *)0, callbacks.answer, callbacks.context,
        MHD_OPTION_LISTEN_SOCKET, listener,
        MHD_OPTION_THREAD_POOL_SIZE, limits.threads,
        MHD_OPTION_CONNECTION_LIMIT, limits.connections,
        MHD_OPTION_CONNECTION_TIMEOUT, limits.idle_seconds,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.memory,
        MHD_OPTION_STRICT_FOR_CLIENT, altas_mhd_is_forgiving() ? 0 : 1,
        MHD_OPTION_UNESCAPE_CALLBACK, altas_mhd_undecoded, (void *)0,
        MHD_OPTION_URI_LOG_CALLBACK, callbacks.begin, callbacks.context,
        MHD_OPTION_NOTIFY_COMPLETED, callbacks.complete, callbacks.context,
        MHD_OPTION_NOTIFY_CONNECTION, callbacks.connection, callbacks.context,
        MHD_OPTION_ARRAY, tls,
        MHD_OPTION_END
    );
}

/// MHD_get_connection_info is variadic: this is a connection's socket, or -1.
static inline int altas_mhd_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info == (void *)0 ? -1 : info->connect_fd;
}

/// The address at a connection's other end.
static inline const struct sockaddr *altas_mhd_peer(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info == (void *)0 ? (void *)0 : info->client_addr;
}

/// How many bytes the head of a connection's request has; 0 before all of it is there.
static inline size_t altas_mhd_head_size(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info == (void *)0 ? 0 : info->header_size;
}

#endif
