#include "CTypesetting.h"

#include <hb-subset.h>
#include <pango/pangoft2.h>

int altas_typesetting_load(void) { return 0; }
