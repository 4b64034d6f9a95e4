#include "typesetter.h"

#include <stdlib.h>
#include <string.h>

static hb_face_t *face(altas_typesetter *typesetter, uint32_t font) {
    return altas_c.hb_font_get_face(typesetter->fonts[font]);
}

size_t altas_font_table(
    altas_typesetter *typesetter, uint32_t font, uint32_t tag, uint8_t *bytes, size_t capacity
) {
    hb_blob_t *blob = altas_c.hb_face_reference_table(face(typesetter, font), tag);
    unsigned int length = 0;
    const char *data = altas_c.hb_blob_get_data(blob, &length);
    if (length > 0 && capacity > 0) memcpy(bytes, data, length < capacity ? length : capacity);
    altas_c.hb_blob_destroy(blob);
    return length;
}

size_t altas_font_name(altas_typesetter *typesetter, uint32_t font, char *name, size_t capacity) {
    unsigned int size = (unsigned int)capacity;
    altas_c.hb_ot_name_get_utf8(
        face(typesetter, font), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name
    );
    return size;
}

uint32_t altas_font_units(altas_typesetter *typesetter, uint32_t font) {
    return altas_c.hb_face_get_upem(face(typesetter, font));
}

int32_t altas_font_advance(altas_typesetter *typesetter, uint32_t font, uint32_t glyph) {
    return altas_c.hb_font_get_glyph_h_advance(typesetter->fonts[font], glyph);
}

uint32_t altas_font_glyph(altas_typesetter *typesetter, uint32_t font, uint32_t character) {
    hb_codepoint_t glyph = 0;
    altas_c.hb_font_get_nominal_glyph(typesetter->fonts[font], character, &glyph);
    return glyph;
}

/// What is asked of a subset: these glyphs under their own numbers, and the tables that a PDF file needs.
static hb_subset_input_t *input(const uint32_t *glyphs, size_t count) {
    static const char dropped[][5] = {
        "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "STAT", "DSIG", "kern", "cmap", "name", "post", "OS/2",
        "gasp", "hdmx", "VDMX", "LTSH", "vhea", "vmtx", "meta", "FFTM", "MATH", "morx", "feat", "prop",
    };
    hb_subset_input_t *input = altas_c.hb_subset_input_create_or_fail();
    if (input == NULL) return NULL;
    altas_c.hb_subset_input_set_flags(
        input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE
    );
    hb_set_t *chosen = altas_c.hb_subset_input_glyph_set(input);
    for (size_t index = 0; index < count; index++) altas_c.hb_set_add(chosen, glyphs[index]);
    hb_set_t *tables = altas_c.hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (size_t index = 0; index < sizeof dropped / sizeof *dropped; index++) {
        const char *tag = dropped[index];
        altas_c.hb_set_add(tables, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    }
    return input;
}

/// Copies a plan's outcome; whether there was memory.
static int copy(struct altas_subset *subset, hb_subset_plan_t *plan, hb_face_t *made, unsigned int glyph_limit) {
    hb_blob_t *blob = altas_c.hb_face_reference_blob(made);
    unsigned int length = 0;
    const char *data = altas_c.hb_blob_get_data(blob, &length);
    const hb_map_t *kept = altas_c.hb_subset_plan_old_to_new_glyph_mapping(plan);
    subset->bytes = malloc(length + 1);
    subset->glyphs = calloc(altas_c.hb_map_get_population(kept) + 1, sizeof *subset->glyphs);
    int is_whole = subset->bytes != NULL && subset->glyphs != NULL;
    if (is_whole) {
        if (length > 0) memcpy(subset->bytes, data, length);
        subset->length = length;
        for (hb_codepoint_t glyph = 0; glyph < glyph_limit; glyph++) {
            if (altas_c.hb_map_get(kept, glyph) != HB_MAP_VALUE_INVALID) {
                subset->glyphs[subset->glyph_count++] = glyph;
            }
        }
    }
    altas_c.hb_blob_destroy(blob);
    return is_whole;
}

struct altas_subset *altas_subset_new(
    altas_typesetter *typesetter, uint32_t font, const uint32_t *glyphs, size_t count
) {
    struct altas_subset *subset = calloc(1, sizeof *subset);
    hb_subset_input_t *asked = input(glyphs, count);
    hb_subset_plan_t *plan = NULL;
    hb_face_t *made = NULL;
    if (asked != NULL) plan = altas_c.hb_subset_plan_create_or_fail(face(typesetter, font), asked);
    if (plan != NULL) made = altas_c.hb_subset_plan_execute_or_fail(plan);
    if (subset == NULL || made == NULL || !copy(subset, plan, made, 0x10000)) {
        altas_subset_free(subset);
        subset = NULL;
    }
    if (made != NULL) altas_c.hb_face_destroy(made);
    if (plan != NULL) altas_c.hb_subset_plan_destroy(plan);
    if (asked != NULL) altas_c.hb_subset_input_destroy(asked);
    return subset;
}

void altas_subset_free(struct altas_subset *subset) {
    if (subset == NULL) return;
    free(subset->bytes);
    free(subset->glyphs);
    free(subset);
}
