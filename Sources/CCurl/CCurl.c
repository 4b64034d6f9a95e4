#include "CCurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

/// Every function of the library that is used, under its own name and type.
#define FUNCTIONS(each) \
    each(curl_global_init) \
    each(curl_easy_init) \
    each(curl_easy_setopt) \
    each(curl_easy_perform) \
    each(curl_easy_getinfo) \
    each(curl_easy_cleanup) \
    each(curl_slist_append) \
    each(curl_slist_free_all)

#define MEMBER(name) __typeof__(name) *name;
static struct { FUNCTIONS(MEMBER) } curl;

static int is_loaded = 0;

/// The library by the name of its binary interface, 4, with either of the TLS libraries that Debian builds it with.
static void *library(void) {
    const char *names[] = {
#ifdef __APPLE__
        "libcurl.4.dylib",
        "/usr/lib/libcurl.4.dylib",
#else
        "libcurl.so.4",
        "libcurl-gnutls.so.4",
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
    *(void **)&curl.name = dlsym(handle, #name); \
    if (curl.name == NULL) return;
    FUNCTIONS(FIND)
    is_loaded = curl.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

int altas_curl_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return is_loaded;
}

/// A body while it comes in.
struct body {
    struct altas_curl_answer *answer;
    size_t most_bytes;
};

/// Takes a piece of the body; taking less than all of it makes curl stop.
static size_t take(char *piece, size_t one, size_t count, void *context) {
    (void)one;
    struct body *body = context;
    struct altas_curl_answer *answer = body->answer;
    if (count > body->most_bytes - answer->count) {
        answer->is_too_long = 1;
        return 0;
    }
    if (count == 0) return 0;
    unsigned char *longer = realloc(answer->bytes, answer->count + count);
    if (longer == NULL) return 0;
    memcpy(longer + answer->count, piece, count);
    answer->bytes = longer;
    answer->count += count;
    return count;
}

static CURLcode configure(CURL *handle, struct altas_curl_request request, struct body *body) {
    const char *protocols = request.takes_http ? "http,https" : "https";
    CURLcode code = CURLE_OK;
#define SET(option, value) \
    if (code == CURLE_OK) code = curl.curl_easy_setopt(handle, CURLOPT_##option, value);
    SET(URL, request.url)
    SET(PROTOCOLS_STR, protocols)
    SET(FOLLOWLOCATION, 0L)
    SET(NOSIGNAL, 1L)
    SET(CONNECTTIMEOUT, request.most_seconds)
    SET(TIMEOUT, request.most_seconds)
    SET(SSL_VERIFYPEER, 1L)
    SET(SSL_VERIFYHOST, 2L)
    SET(NETRC, (long)CURL_NETRC_IGNORED)
    SET(WRITEFUNCTION, take)
    SET(WRITEDATA, body)
#undef SET
    return code;
}

/// Notes the status and, where there is one, the redirect: its text is the handle's own, so it is copied.
static void note(CURL *handle, struct altas_curl_answer *answer) {
    char *redirect = NULL;
    curl.curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->status);
    curl.curl_easy_getinfo(handle, CURLINFO_REDIRECT_URL, &redirect);
    if (redirect != NULL) answer->redirect = strdup(redirect);
}

struct altas_curl_answer altas_curl_get(struct altas_curl_request request) {
    struct altas_curl_answer answer = {.code = CURLE_FAILED_INIT};
    CURL *handle = curl.curl_easy_init();
    if (handle == NULL) return answer;
    struct body body = {.answer = &answer, .most_bytes = request.most_bytes};
    struct curl_slist *headers = curl.curl_slist_append(NULL, request.accept);
    answer.code = configure(handle, request, &body);
    if (answer.code == CURLE_OK) answer.code = curl.curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    if (answer.code == CURLE_OK) answer.code = curl.curl_easy_perform(handle);
    if (answer.code == CURLE_OK) note(handle, &answer);
    curl.curl_slist_free_all(headers);
    curl.curl_easy_cleanup(handle);
    return answer;
}

void altas_curl_free(struct altas_curl_answer answer) {
    free(answer.redirect);
    free(answer.bytes);
}
