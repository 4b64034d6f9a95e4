#ifndef ALTAS_CSQLITE_H
#define ALTAS_CSQLITE_H

#include <sqlite3.h>

/// SQLITE_TRANSIENT, a cast macro that Swift cannot import: SQLite copies the bytes before it returns.
static inline sqlite3_destructor_type altas_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// sqlite3_db_config is variadic: this sets one on/off option.
static inline int altas_sqlite_db_config(sqlite3 *db, int option, int on) {
    return sqlite3_db_config(db, option, on, (int *)0);
}

#endif
