#ifndef ALTAS_CCURL_H
#define ALTAS_CCURL_H

#include <stddef.h>

// libcurl, loaded when something is fetched and not before: linking it would bring a dozen libraries into every command.
// Nothing but altas_curl_load may be called before that has succeeded.

/// What is asked for, and how much of it is taken.
struct altas_curl_request {
    const char *url;
    /// A whole header line, such as `Accept: application/json`.
    const char *accept;
    /// Whether plain HTTP is spoken too, which only a test on one machine needs.
    int takes_http;
    size_t most_bytes;
    long most_seconds;
};

/// How it ended.
struct altas_curl_answer {
    /// The CURLcode: 0 for an answer of whatever status.
    int code;
    /// The status of the answer.
    long status;
    /// Whether the answer was cut off because it was longer than wanted.
    int is_too_long;
    /// Where a redirect points to; null without one. Freed by altas_curl_free.
    char *redirect;
    /// The body; null when empty. Freed by altas_curl_free.
    unsigned char *bytes;
    size_t count;
};

/// Loads the library, once; whether it is there.
int altas_curl_load(void);

/// One GET by curl_easy_perform; redirects are not followed.
struct altas_curl_answer altas_curl_get(struct altas_curl_request request);

/// Frees what an answer holds.
void altas_curl_free(struct altas_curl_answer answer);

#endif
