#ifndef ALTAS_CCRYPTO_H
#define ALTAS_CCRYPTO_H

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

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

// EVP_RSA_gen is a macro over a function of variable arguments, which Swift cannot call.
static inline EVP_PKEY *altas_rsa_generate(int bits) { return EVP_RSA_gen((unsigned int)bits); }

// A public key out of parameters that are built one by one; NULL when libcrypto refuses them. Takes the builder over.
static inline EVP_PKEY *altas_public_key(const char *type, OSSL_PARAM_BLD *builder) {
    EVP_PKEY *key = NULL;
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
    if (parameters == NULL || context == NULL || EVP_PKEY_fromdata_init(context) != 1
        || EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        key = NULL;
    }
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    return key;
}

// An RSA public key from its modulus and exponent, the highest byte first.
static inline EVP_PKEY *altas_rsa_public_key(const unsigned char *modulus, int modulus_count,
                                             const unsigned char *exponent, int exponent_count) {
    EVP_PKEY *key = NULL;
    BIGNUM *n = BN_bin2bn(modulus, modulus_count, NULL);
    BIGNUM *e = BN_bin2bn(exponent, exponent_count, NULL);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    if (n != NULL && e != NULL && builder != NULL
        && OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n) == 1
        && OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e) == 1) {
        key = altas_public_key("RSA", builder);
    } else {
        OSSL_PARAM_BLD_free(builder);
    }
    BN_free(n);
    BN_free(e);
    return key;
}

// A public key on the curve P-256 from its uncompressed point (SEC 1: 04, x, y).
static inline EVP_PKEY *altas_p256_public_key(const unsigned char *point, size_t count) {
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    if (builder != NULL
        && OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) == 1
        && OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, count) == 1) {
        return altas_public_key("EC", builder);
    }
    OSSL_PARAM_BLD_free(builder);
    return NULL;
}

// A big number of a key, the highest byte first, into room for capacity bytes; how many it has, or -1.
static inline int altas_key_number(const EVP_PKEY *key, const char *name, unsigned char *output, int capacity) {
    BIGNUM *number = NULL;
    int count = -1;
    if (EVP_PKEY_get_bn_param(key, name, &number) == 1 && BN_num_bytes(number) <= capacity) {
        count = BN_bn2bin(number, output);
    }
    BN_free(number);
    return count;
}

// A private key as PKCS#8 (RFC 5208) into room for capacity bytes; how many it has, or -1.
static inline int altas_pkcs8_write(const EVP_PKEY *key, unsigned char *output, int capacity) {
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    int count = -1;
    if (info != NULL && i2d_PKCS8_PRIV_KEY_INFO(info, NULL) <= capacity) {
        count = i2d_PKCS8_PRIV_KEY_INFO(info, &output);
    }
    PKCS8_PRIV_KEY_INFO_free(info);
    return count;
}

// The private key that PKCS#8 holds; NULL when it is none, or something follows it.
static inline EVP_PKEY *altas_pkcs8_read(const unsigned char *bytes, int count) {
    const unsigned char *end = bytes;
    PKCS8_PRIV_KEY_INFO *info = d2i_PKCS8_PRIV_KEY_INFO(NULL, &end, count);
    EVP_PKEY *key = info != NULL && end == bytes + count ? EVP_PKCS82PKEY(info) : NULL;
    PKCS8_PRIV_KEY_INFO_free(info);
    return key;
}

// An ECDSA signature for P-256 as DER (RFC 3279) from its two numbers; how many bytes it has, or -1.
static inline int altas_ecdsa_write(const unsigned char *r_and_s, unsigned char *output, int capacity) {
    ECDSA_SIG *signature = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(r_and_s, 32, NULL);
    BIGNUM *s = BN_bin2bn(r_and_s + 32, 32, NULL);
    int count = -1;
    if (signature != NULL && r != NULL && s != NULL && ECDSA_SIG_set0(signature, r, s) == 1) {
        r = NULL;
        s = NULL;
        if (i2d_ECDSA_SIG(signature, NULL) <= capacity) {
            count = i2d_ECDSA_SIG(signature, &output);
        }
    }
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(signature);
    return count;
}

// EVP_CTRL_AEAD_* are macros over a call with a void pointer.

static inline int altas_gcm_tag(EVP_CIPHER_CTX *context, unsigned char *tag) {
    return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, tag);
}

static inline int altas_gcm_expect(EVP_CIPHER_CTX *context, const unsigned char *tag) {
    return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, (void *)tag);
}

#endif
