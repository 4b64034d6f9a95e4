import CSQLite

/// What SQLite could not do: a fault, logged whole and never shown to a user.
///
/// It holds the statement with its `?` and never the values bound to them, which may be personal.
package struct SQLiteError: Error, Equatable, Sendable {
    /// The result code with the detail that SQLite adds to it, such as ``Code/constraintUnique``.
    package let extendedCode: Code
    /// What SQLite says about it, for a log.
    package let message: String
    /// The statement that failed, where one did.
    package let sql: String?

    /// The kind of failure, without detail: what to decide by.
    package var code: Code { extendedCode.primary }

    init(_ extendedCode: Code, message: String, sql: String? = nil) {
        self.extendedCode = extendedCode
        self.message = message
        self.sql = sql
    }

    /// What the connection says about its latest call, which answered `code`.
    init(_ code: Int32, on handle: OpaquePointer?, sql: String? = nil) {
        let isLatest = handle != nil && sqlite3_errcode(handle) & 0xFF == code & 0xFF
        extendedCode = Code(rawValue: isLatest ? sqlite3_extended_errcode(handle) : code)
        message = String(cString: isLatest ? sqlite3_errmsg(handle) : sqlite3_errstr(code))
        self.sql = sql
    }
}

extension SQLiteError {
    /// A result code of SQLite, which may gain new ones.
    package struct Code: RawRepresentable, Hashable, Sendable {
        /// The number in `sqlite3.h`.
        package let rawValue: Int32

        /// The code with this number.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The code without its detail.
        package var primary: Code { Code(rawValue: rawValue & 0xFF) }

        private init(_ primary: Int32, detail: Int32) {
            rawValue = primary | detail << 8
        }
    }
}

extension SQLiteError.Code {
    /// A statement that SQLite does not understand, or a table or column that is not there.
    package static let error = Self(rawValue: SQLITE_ERROR)
    /// A transaction that ended before its time.
    package static let abort = Self(rawValue: SQLITE_ABORT)
    /// Another connection kept its lock for longer than we wait.
    package static let busy = Self(rawValue: SQLITE_BUSY)
    /// Another statement of this connection is in the way.
    package static let locked = Self(rawValue: SQLITE_LOCKED)
    /// A write where only reading is allowed.
    package static let readOnly = Self(rawValue: SQLITE_READONLY)
    /// The disk or its driver failed.
    package static let ioError = Self(rawValue: SQLITE_IOERR)
    /// The file is damaged.
    package static let corrupt = Self(rawValue: SQLITE_CORRUPT)
    /// The disk, or the size allowed to the file, is used up.
    package static let full = Self(rawValue: SQLITE_FULL)
    /// The file, or its folder, cannot be opened.
    package static let cantOpen = Self(rawValue: SQLITE_CANTOPEN)
    /// A value or a statement larger than SQLite allows.
    package static let tooBig = Self(rawValue: SQLITE_TOOBIG)
    /// A promise of the schema would be broken.
    package static let constraint = Self(rawValue: SQLITE_CONSTRAINT)
    /// A value of the wrong type for a key.
    package static let mismatch = Self(rawValue: SQLITE_MISMATCH)
    /// A call that makes no sense, such as two statements where one is expected.
    package static let misuse = Self(rawValue: SQLITE_MISUSE)
    /// The file is something other than a database.
    package static let notADatabase = Self(rawValue: SQLITE_NOTADB)

    /// The disk has no room for the index of the write-ahead log (`-shm`).
    package static let noRoomForIndex = Self(SQLITE_IOERR, detail: 19)
    /// The folder of the file allows no new files.
    package static let readOnlyDirectory = Self(SQLITE_READONLY, detail: 6)
    /// A CHECK failed.
    package static let constraintCheck = Self(SQLITE_CONSTRAINT, detail: 1)
    /// A row refers to one that is not there, or is referred to and would go.
    package static let constraintForeignKey = Self(SQLITE_CONSTRAINT, detail: 3)
    /// A column that must have a value got none.
    package static let constraintNotNull = Self(SQLITE_CONSTRAINT, detail: 5)
    /// The primary key is already there.
    package static let constraintPrimaryKey = Self(SQLITE_CONSTRAINT, detail: 6)
    /// A trigger refused: the table is append-only.
    package static let constraintTrigger = Self(SQLITE_CONSTRAINT, detail: 7)
    /// A unique value is already there.
    package static let constraintUnique = Self(SQLITE_CONSTRAINT, detail: 8)
    /// The row number is already there.
    package static let constraintRowID = Self(SQLITE_CONSTRAINT, detail: 10)
    /// A value of the wrong type for a column of a STRICT table.
    package static let constraintDataType = Self(SQLITE_CONSTRAINT, detail: 12)
}
