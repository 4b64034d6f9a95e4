#ifndef ALTAS_CTYPESETTING_H
#define ALTAS_CTYPESETTING_H

// Pango and HarfBuzz, loaded when a certificate is set and not before: with all that they bring, they would double the time
// that every other command takes to start.

/// Loads the libraries, once; whether they are there.
int altas_typesetting_load(void);

#endif
