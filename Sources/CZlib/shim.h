#ifndef ALTAS_CZLIB_H
#define ALTAS_CZLIB_H

#include <zlib.h>

// deflateInit2 and inflateInit2 are macros, which Swift cannot call.

static inline int altas_deflate_begin(z_stream *stream, int level, int window_bits) {
    return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}

static inline int altas_inflate_begin(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

#endif
