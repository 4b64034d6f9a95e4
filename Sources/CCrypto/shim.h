#ifndef ALTAS_CCRYPTO_H
#define ALTAS_CCRYPTO_H

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

// The one-struct SHA-256 is marked deprecated in favour of EVP, which fetches its algorithm by name and
// allocates for each message; over a million short messages that costs more than the hashing. It is the
// same code underneath, and a plain struct needs no owner.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static inline int altas_sha256_init(SHA256_CTX *context) { return SHA256_Init(context); }

static inline int altas_sha256_update(SHA256_CTX *context, const void *bytes, size_t count) {
    return SHA256_Update(context, bytes, count);
}

static inline int altas_sha256_final(unsigned char *digest, SHA256_CTX *context) {
    return SHA256_Final(digest, context);
}

#pragma GCC diagnostic pop

#endif
