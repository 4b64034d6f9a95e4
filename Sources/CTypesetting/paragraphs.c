#include "typesetter.h"

#include <stdlib.h>

/// Whether any font is there: without one, Pango ends the process.
static int has_fonts(FcConfig *config) {
    const FcFontSet *fonts = altas_c.FcConfigGetFonts(config, FcSetSystem);
    return fonts != NULL && fonts->nfont > 0;
}

/// The fonts of the system, but for those that a PDF file cannot hold as TrueType outlines.
static FcConfig *configuration(void) {
    static const char rejected[] =
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><selectfont><rejectfont>"
        "<pattern><patelt name=\"fontformat\"><string>CFF</string></patelt></pattern>"
        "<pattern><patelt name=\"fontformat\"><string>Type 1</string></patelt></pattern>"
        "<pattern><patelt name=\"color\"><bool>true</bool></patelt></pattern>"
        "<pattern><patelt name=\"variable\"><bool>true</bool></patelt></pattern>"
        "<pattern><patelt name=\"scalable\"><bool>false</bool></patelt></pattern>"
        "</rejectfont></selectfont></fontconfig>";
    FcConfig *config = altas_c.FcConfigCreate();
    if (config == NULL) return NULL;
    if (altas_c.FcConfigParseAndLoad(config, NULL, FcTrue)
        && altas_c.FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)rejected, FcTrue)
        && altas_c.FcConfigBuildFonts(config) && has_fonts(config)) return config;
    altas_c.FcConfigDestroy(config);
    return NULL;
}

altas_typesetter *altas_typesetter_new(void) {
    FcConfig *config = configuration();
    if (config == NULL) return NULL;
    altas_typesetter *typesetter = calloc(1, sizeof *typesetter);
    if (typesetter == NULL) {
        altas_c.FcConfigDestroy(config);
        return NULL;
    }
    typesetter->map = altas_c.pango_ft2_font_map_new();
    altas_c.pango_fc_font_map_set_config((PangoFcFontMap *)typesetter->map, config);
    altas_c.FcConfigDestroy(config);
    altas_c.pango_ft2_font_map_set_resolution((PangoFT2FontMap *)typesetter->map, 72, 72);
    typesetter->context = altas_c.pango_font_map_create_context(typesetter->map);
    altas_c.pango_context_set_round_glyph_positions(typesetter->context, FALSE);
    return typesetter;
}

void altas_typesetter_free(altas_typesetter *typesetter) {
    if (typesetter == NULL) return;
    for (uint32_t index = 0; index < typesetter->font_count; index++) {
        altas_c.hb_font_destroy(typesetter->fonts[index]);
    }
    free(typesetter->fonts);
    altas_c.g_object_unref(typesetter->context);
    altas_c.g_object_unref(typesetter->map);
    free(typesetter);
}

/// The number of a font, which is kept at its own scale from the first time on; UINT32_MAX when memory runs out.
static uint32_t number(altas_typesetter *typesetter, PangoFont *font) {
    hb_face_t *face = altas_c.hb_font_get_face(altas_c.pango_font_get_hb_font(font));
    for (uint32_t index = 0; index < typesetter->font_count; index++) {
        if (altas_c.hb_font_get_face(typesetter->fonts[index]) == face) return index;
    }
    size_t size = (typesetter->font_count + 1) * sizeof *typesetter->fonts;
    hb_font_t **fonts = realloc(typesetter->fonts, size);
    if (fonts == NULL) return UINT32_MAX;
    typesetter->fonts = fonts;
    fonts[typesetter->font_count] = altas_c.hb_font_create(face);
    return typesetter->font_count++;
}

static double points(int units) { return (double)units / PANGO_SCALE; }

static PangoLayout *layout_of(
    altas_typesetter *typesetter, const char *text, size_t length, struct altas_style style
) {
    PangoLayout *layout = altas_c.pango_layout_new(typesetter->context);
    PangoFontDescription *description = altas_c.pango_font_description_new();
    altas_c.pango_font_description_set_family(description, style.families);
    altas_c.pango_font_description_set_absolute_size(description, style.size * PANGO_SCALE);
    altas_c.pango_font_description_set_weight(
        description, style.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
    );
    altas_c.pango_font_description_set_style(
        description, style.is_italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL
    );
    altas_c.pango_layout_set_font_description(layout, description);
    altas_c.pango_font_description_free(description);
    PangoAttrList *attributes = altas_c.pango_attr_list_new();
    altas_c.pango_attr_list_insert(
        attributes,
        altas_c.pango_attr_language_new(altas_c.pango_language_from_string(style.language))
    );
    if (style.tracking != 0) {
        int space = (int)(style.tracking * PANGO_SCALE);
        altas_c.pango_attr_list_insert(attributes, altas_c.pango_attr_letter_spacing_new(space));
    }
    altas_c.pango_layout_set_attributes(layout, attributes);
    altas_c.pango_attr_list_unref(attributes);
    if (style.width > 0) altas_c.pango_layout_set_width(layout, (int)(style.width * PANGO_SCALE));
    altas_c.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    altas_c.pango_layout_set_alignment(
        layout,
        style.alignment == 1 ? PANGO_ALIGN_CENTER
            : style.alignment == 2 ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
    );
    altas_c.pango_layout_set_text(layout, text, (int)length);
    return layout;
}

/// Counts the lines, runs and glyphs, for which room is made at once.
static struct altas_paragraph *room(PangoLayout *layout) {
    struct altas_paragraph *paragraph = calloc(1, sizeof *paragraph);
    if (paragraph == NULL) return NULL;
    size_t lines = 0, runs = 0, glyphs = 0;
    for (GSList *line = altas_c.pango_layout_get_lines_readonly(layout); line; line = line->next) {
        lines += 1;
        for (GSList *run = ((PangoLayoutLine *)line->data)->runs; run; run = run->next) {
            runs += 1;
            glyphs += (size_t)((PangoLayoutRun *)run->data)->glyphs->num_glyphs;
        }
    }
    paragraph->lines = calloc(lines + 1, sizeof *paragraph->lines);
    paragraph->runs = calloc(runs + 1, sizeof *paragraph->runs);
    paragraph->glyphs = calloc(glyphs + 1, sizeof *paragraph->glyphs);
    if (paragraph->lines != NULL && paragraph->runs != NULL && paragraph->glyphs != NULL) return paragraph;
    altas_paragraph_free(paragraph);
    return NULL;
}

static void add_glyphs(struct altas_paragraph *paragraph, PangoLayoutRun *from, struct altas_run *run, int x) {
    for (int index = 0; index < from->glyphs->num_glyphs; index++) {
        PangoGlyphInfo info = from->glyphs->glyphs[index];
        struct altas_glyph *glyph = &paragraph->glyphs[paragraph->glyph_count++];
        glyph->glyph = info.glyph == PANGO_GLYPH_EMPTY ? ALTAS_GLYPH_EMPTY
            : info.glyph & PANGO_GLYPH_UNKNOWN_FLAG ? ALTAS_GLYPH_MISSING : info.glyph;
        glyph->cluster = run->start + (uint32_t)from->glyphs->log_clusters[index];
        glyph->x = points(x + info.geometry.x_offset);
        glyph->y = -points(info.geometry.y_offset + from->y_offset);
        glyph->advance = points(info.geometry.width);
        x += info.geometry.width;
    }
}

/// Adds a run; whether there was memory.
static int add_run(
    altas_typesetter *typesetter, struct altas_paragraph *paragraph, PangoLayoutRun *from, int x
) {
    struct altas_run *run = &paragraph->runs[paragraph->run_count++];
    run->font = number(typesetter, from->item->analysis.font);
    run->is_right_to_left = from->item->analysis.level % 2;
    run->first_glyph = paragraph->glyph_count;
    run->glyph_count = (size_t)from->glyphs->num_glyphs;
    run->start = (uint32_t)from->item->offset;
    run->length = (uint32_t)from->item->length;
    add_glyphs(paragraph, from, run, x);
    return run->font != UINT32_MAX;
}

static int fill(altas_typesetter *typesetter, struct altas_paragraph *paragraph, PangoLayout *layout) {
    PangoLayoutIter *iterator = altas_c.pango_layout_get_iter(layout);
    int is_whole = 1;
    do {
        PangoRectangle extents;
        altas_c.pango_layout_iter_get_line_extents(iterator, NULL, &extents);
        struct altas_line *line = &paragraph->lines[paragraph->line_count++];
        line->first_run = paragraph->run_count;
        line->width = points(extents.width);
        int x = extents.x;
        PangoLayoutLine *from = altas_c.pango_layout_iter_get_line_readonly(iterator);
        for (GSList *run = from->runs; run != NULL; run = run->next) {
            PangoLayoutRun *item = run->data;
            is_whole = is_whole && add_run(typesetter, paragraph, item, x);
            for (int index = 0; index < item->glyphs->num_glyphs; index++) {
                x += item->glyphs->glyphs[index].geometry.width;
            }
            line->run_count += 1;
        }
    } while (altas_c.pango_layout_iter_next_line(iterator));
    altas_c.pango_layout_iter_free(iterator);
    return is_whole;
}

struct altas_paragraph *altas_paragraph_new(
    altas_typesetter *typesetter, const char *text, size_t length, struct altas_style style
) {
    PangoLayout *layout = layout_of(typesetter, text, length, style);
    struct altas_paragraph *paragraph = room(layout);
    if (paragraph != NULL && !fill(typesetter, paragraph, layout)) {
        altas_paragraph_free(paragraph);
        paragraph = NULL;
    }
    altas_c.g_object_unref(layout);
    return paragraph;
}

void altas_paragraph_free(struct altas_paragraph *paragraph) {
    if (paragraph == NULL) return;
    free(paragraph->lines);
    free(paragraph->runs);
    free(paragraph->glyphs);
    free(paragraph);
}
