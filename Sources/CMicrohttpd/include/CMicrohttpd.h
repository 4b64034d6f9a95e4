#ifndef ALTAS_CMICROHTTPD_H
#define ALTAS_CMICROHTTPD_H

#include <microhttpd.h>

// GNU libmicrohttpd, loaded when a server starts and not before: with the TLS library that it brings, it would double the
// time that every other command takes to start. Nothing but altas_mhd_load may be called before that has succeeded.

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

/// Loads the library, once; whether it is there.
int altas_mhd_load(void);

/// Whether the library is older than 1.0, which parses the head of a request in place and forgives much in it.
int altas_mhd_is_forgiving(void);

/// Starts a daemon on a socket that listens, with TLS where a certificate and its key are given (PEM), by
/// MHD_start_daemon; null when it does not start.
struct MHD_Daemon *altas_mhd_start(
    int listener, struct altas_mhd_callbacks callbacks, struct altas_mhd_limits limits,
    const char *certificate, const char *key
);

/// MHD_quiesce_daemon.
int altas_mhd_quiesce(struct MHD_Daemon *daemon);

/// MHD_stop_daemon.
void altas_mhd_stop(struct MHD_Daemon *daemon);

/// A response with a copy of these bytes, by MHD_create_response_from_buffer.
struct MHD_Response *altas_mhd_response(size_t size, const void *bytes);

/// MHD_add_response_header.
enum MHD_Result altas_mhd_add_header(struct MHD_Response *response, const char *name, const char *value);

/// MHD_queue_response.
enum MHD_Result altas_mhd_queue(
    struct MHD_Connection *connection, unsigned int status, struct MHD_Response *response
);

/// MHD_destroy_response.
void altas_mhd_destroy(struct MHD_Response *response);

/// The fields of a request's head, one by one, by MHD_get_connection_values_n.
int altas_mhd_fields(struct MHD_Connection *connection, MHD_KeyValueIteratorN each, void *context);

/// A connection's socket, or -1.
int altas_mhd_socket(struct MHD_Connection *connection);

/// The address at a connection's other end; null when it is not known.
const struct sockaddr *altas_mhd_peer(struct MHD_Connection *connection);

/// How many bytes the head of a connection's request has; 0 before all of it is there.
size_t altas_mhd_head_size(struct MHD_Connection *connection);

#endif
