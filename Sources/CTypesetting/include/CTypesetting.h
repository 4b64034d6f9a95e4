#ifndef ALTAS_CTYPESETTING_H
#define ALTAS_CTYPESETTING_H

#include <stddef.h>
#include <stdint.h>

// Pango and HarfBuzz, loaded when a certificate is set and not before: with all that they bring, they would double the time
// that every other command takes to start. Nothing but altas_typesetting_load may be called before that has succeeded.
// Sizes and positions are in points. A typesetter and all that comes from it belong to one thread at a time.

/// Loads the libraries, once; whether they are there.
int altas_typesetting_load(void);

/// Sets text in the fonts of the system that have TrueType outlines and one colour.
typedef struct altas_typesetter altas_typesetter;

/// A typesetter; null when no fonts can be found.
altas_typesetter *altas_typesetter_new(void);

/// Frees a typesetter.
void altas_typesetter_free(altas_typesetter *typesetter);

/// How a paragraph is set.
struct altas_style {
    /// Font families, the first that is there, by commas.
    const char *families;
    /// A language tag.
    const char *language;
    double size;
    /// The space that is added between letters.
    double tracking;
    /// How wide a line may be; 0 for one line without end.
    double width;
    int is_bold;
    int is_italic;
    /// 0 at the start of the line, 1 in its middle, 2 at its end.
    int alignment;
};

/// A glyph that stands for a character that no font has.
#define ALTAS_GLYPH_MISSING UINT32_MAX
/// A glyph of which nothing is seen.
#define ALTAS_GLYPH_EMPTY (UINT32_MAX - 1)

/// A glyph in its place.
struct altas_glyph {
    uint32_t glyph;
    /// Where the characters that it stands for begin, in bytes of the text.
    uint32_t cluster;
    /// From the left edge of the paragraph.
    double x;
    /// Upwards from the base line.
    double y;
    double advance;
};

/// Glyphs of one font and one direction, from left to right.
struct altas_run {
    /// The number of the font in the typesetter.
    uint32_t font;
    int is_right_to_left;
    size_t first_glyph;
    size_t glyph_count;
    /// The bytes of the text.
    uint32_t start;
    uint32_t length;
};

/// A line, as runs from left to right.
struct altas_line {
    size_t first_run;
    size_t run_count;
    double width;
};

/// A paragraph that is set.
struct altas_paragraph {
    struct altas_line *lines;
    size_t line_count;
    struct altas_run *runs;
    size_t run_count;
    struct altas_glyph *glyphs;
    size_t glyph_count;
};

/// Sets one paragraph of UTF-8, by PangoLayout; null when memory runs out.
struct altas_paragraph *altas_paragraph_new(
    altas_typesetter *typesetter, const char *text, size_t length, struct altas_style style
);

/// Frees a paragraph.
void altas_paragraph_free(struct altas_paragraph *paragraph);

/// Copies at most `capacity` bytes of a font's table by its tag; how many it has.
size_t altas_font_table(
    altas_typesetter *typesetter, uint32_t font, uint32_t tag, uint8_t *bytes, size_t capacity
);

/// Copies at most `capacity` bytes of a font's PostScript name, in ASCII; how many were copied.
size_t altas_font_name(altas_typesetter *typesetter, uint32_t font, char *name, size_t capacity);

/// How many units of a font's own one em has.
uint32_t altas_font_units(altas_typesetter *typesetter, uint32_t font);

/// How far a glyph moves on, in units of the font's own.
int32_t altas_font_advance(altas_typesetter *typesetter, uint32_t font, uint32_t glyph);

/// The glyph of a character; 0 when the font has none.
uint32_t altas_font_glyph(altas_typesetter *typesetter, uint32_t font, uint32_t character);

/// A font with only some of its glyphs, under their own numbers.
struct altas_subset {
    uint8_t *bytes;
    size_t length;
    /// The glyphs in it, in order: also the parts that composed ones are made of.
    uint32_t *glyphs;
    size_t glyph_count;
};

/// Makes a subset, without layout tables, by hb_subset_plan_execute_or_fail; null when it fails.
struct altas_subset *altas_subset_new(
    altas_typesetter *typesetter, uint32_t font, const uint32_t *glyphs, size_t count
);

/// Frees a subset.
void altas_subset_free(struct altas_subset *subset);

/// A step of an outline, in units of the font's own: a line, a curve of two or three degrees, or an end.
struct altas_segment {
    /// m, l, q, c or z.
    char kind;
    float points[6];
};

/// Copies at most `capacity` steps of a glyph's outline, by hb_font_get_glyph_shape; how many it has.
size_t altas_font_outline(
    altas_typesetter *typesetter, uint32_t font, uint32_t glyph, struct altas_segment *segments,
    size_t capacity
);

#endif
