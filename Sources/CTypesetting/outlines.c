#include "typesetter.h"

/// Where the steps of an outline go.
struct sink {
    struct altas_segment *segments;
    size_t capacity;
    size_t count;
};

static void add(struct sink *sink, struct altas_segment segment) {
    if (sink->count < sink->capacity) sink->segments[sink->count] = segment;
    sink->count += 1;
}

static void move_to(
    hb_draw_funcs_t *functions, void *sink, hb_draw_state_t *state, float x, float y, void *user
) {
    (void)functions, (void)state, (void)user;
    add(sink, (struct altas_segment){'m', {x, y}});
}

static void line_to(
    hb_draw_funcs_t *functions, void *sink, hb_draw_state_t *state, float x, float y, void *user
) {
    (void)functions, (void)state, (void)user;
    add(sink, (struct altas_segment){'l', {x, y}});
}

static void quadratic_to(
    hb_draw_funcs_t *functions, void *sink, hb_draw_state_t *state, float control_x, float control_y,
    float x, float y, void *user
) {
    (void)functions, (void)state, (void)user;
    add(sink, (struct altas_segment){'q', {control_x, control_y, x, y}});
}

static void cubic_to(
    hb_draw_funcs_t *functions, void *sink, hb_draw_state_t *state, float first_x, float first_y,
    float second_x, float second_y, float x, float y, void *user
) {
    (void)functions, (void)state, (void)user;
    add(sink, (struct altas_segment){'c', {first_x, first_y, second_x, second_y, x, y}});
}

static void close_path(hb_draw_funcs_t *functions, void *sink, hb_draw_state_t *state, void *user) {
    (void)functions, (void)state, (void)user;
    add(sink, (struct altas_segment){'z', {0}});
}

size_t altas_font_outline(
    altas_typesetter *typesetter, uint32_t font, uint32_t glyph, struct altas_segment *segments,
    size_t capacity
) {
    hb_draw_funcs_t *functions = altas_c.hb_draw_funcs_create();
    altas_c.hb_draw_funcs_set_move_to_func(functions, move_to, NULL, NULL);
    altas_c.hb_draw_funcs_set_line_to_func(functions, line_to, NULL, NULL);
    altas_c.hb_draw_funcs_set_quadratic_to_func(functions, quadratic_to, NULL, NULL);
    altas_c.hb_draw_funcs_set_cubic_to_func(functions, cubic_to, NULL, NULL);
    altas_c.hb_draw_funcs_set_close_path_func(functions, close_path, NULL, NULL);
    struct sink sink = {segments, capacity, 0};
    altas_c.hb_font_get_glyph_shape(typesetter->fonts[font], glyph, functions, &sink);
    altas_c.hb_draw_funcs_destroy(functions);
    return sink.count;
}
