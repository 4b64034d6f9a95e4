#ifndef ALTAS_TYPESETTING_TYPESETTER_H
#define ALTAS_TYPESETTING_TYPESETTER_H

#include "CTypesetting.h"
#include "functions.h"

struct altas_typesetter {
    PangoFontMap *map;
    PangoContext *context;
    /// The fonts that were used, in the order they came, at their own scale.
    hb_font_t **fonts;
    uint32_t font_count;
};

#endif
