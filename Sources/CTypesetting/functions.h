#ifndef ALTAS_TYPESETTING_FUNCTIONS_H
#define ALTAS_TYPESETTING_FUNCTIONS_H

#include <hb-ot.h>
#include <hb-subset.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

/// Every function of the libraries that is used, under its own name and type: Pango's with those that it rests on.
#define ALTAS_PANGO_FUNCTIONS(each) \
    each(FcConfigCreate) \
    each(FcConfigParseAndLoad) \
    each(FcConfigParseAndLoadFromMemory) \
    each(FcConfigBuildFonts) \
    each(FcConfigDestroy) \
    each(FcConfigGetFonts) \
    each(g_object_unref) \
    each(pango_ft2_font_map_new) \
    each(pango_ft2_font_map_set_resolution) \
    each(pango_fc_font_map_set_config) \
    each(pango_font_map_create_context) \
    each(pango_context_set_round_glyph_positions) \
    each(pango_font_get_hb_font) \
    each(pango_font_description_new) \
    each(pango_font_description_set_family) \
    each(pango_font_description_set_absolute_size) \
    each(pango_font_description_set_weight) \
    each(pango_font_description_set_style) \
    each(pango_font_description_free) \
    each(pango_language_from_string) \
    each(pango_attr_list_new) \
    each(pango_attr_list_insert) \
    each(pango_attr_list_unref) \
    each(pango_attr_language_new) \
    each(pango_attr_letter_spacing_new) \
    each(pango_layout_new) \
    each(pango_layout_set_font_description) \
    each(pango_layout_set_attributes) \
    each(pango_layout_set_width) \
    each(pango_layout_set_wrap) \
    each(pango_layout_set_alignment) \
    each(pango_layout_set_text) \
    each(pango_layout_get_lines_readonly) \
    each(pango_layout_get_iter) \
    each(pango_layout_iter_get_line_extents) \
    each(pango_layout_iter_get_line_readonly) \
    each(pango_layout_iter_next_line) \
    each(pango_layout_iter_free) \
    each(hb_font_create) \
    each(hb_font_destroy) \
    each(hb_font_get_face) \
    each(hb_font_get_glyph_h_advance) \
    each(hb_font_get_nominal_glyph) \
    each(hb_font_get_glyph_shape) \
    each(hb_face_get_upem) \
    each(hb_face_reference_table) \
    each(hb_face_reference_blob) \
    each(hb_face_destroy) \
    each(hb_ot_name_get_utf8) \
    each(hb_blob_get_data) \
    each(hb_blob_destroy) \
    each(hb_draw_funcs_create) \
    each(hb_draw_funcs_destroy) \
    each(hb_draw_funcs_set_move_to_func) \
    each(hb_draw_funcs_set_line_to_func) \
    each(hb_draw_funcs_set_quadratic_to_func) \
    each(hb_draw_funcs_set_cubic_to_func) \
    each(hb_draw_funcs_set_close_path_func) \
    each(hb_map_get) \
    each(hb_map_get_population) \
    each(hb_set_add)

/// Those of HarfBuzz's library of subsets.
#define ALTAS_SUBSET_FUNCTIONS(each) \
    each(hb_subset_input_create_or_fail) \
    each(hb_subset_input_destroy) \
    each(hb_subset_input_glyph_set) \
    each(hb_subset_input_set) \
    each(hb_subset_input_set_flags) \
    each(hb_subset_plan_create_or_fail) \
    each(hb_subset_plan_destroy) \
    each(hb_subset_plan_execute_or_fail) \
    each(hb_subset_plan_old_to_new_glyph_mapping)

#define ALTAS_MEMBER(name) __typeof__(name) *name;

/// The functions, once altas_typesetting_load has succeeded.
extern struct altas_c_functions {
    ALTAS_PANGO_FUNCTIONS(ALTAS_MEMBER)
    ALTAS_SUBSET_FUNCTIONS(ALTAS_MEMBER)
} altas_c;

#endif
