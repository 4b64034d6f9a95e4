package import AltasCore

extension Identifier: SQLBindable {
    /// The key as an INTEGER.
    package var sqlValue: SQLValue { .integer(rawValue) }
}

extension CivilDate: SQLBindable {
    /// The day as an INTEGER that reads as a date: 20260304.
    package var sqlValue: SQLValue { .integer(Int64(number)) }
}

extension PersonCode: SQLBindable {
    /// The code as TEXT.
    package var sqlValue: SQLValue { .text(description) }
}

extension Item.Code: SQLBindable {
    /// The code as TEXT.
    package var sqlValue: SQLValue { .text(description) }
}

extension Region.Code: SQLBindable {}
extension Method: SQLBindable {}
extension Setting: SQLBindable {}
extension Item.Kind: SQLBindable {}
extension Decision.Result: SQLBindable {}
extension Visit.Kind: SQLBindable {}
extension Staff.Role: SQLBindable {}
extension Enrolment.State: SQLBindable {}
extension Edition.Role: SQLBindable {}
extension Settlement.Verdict: SQLBindable {}
extension Questionnaire.Occasion: SQLBindable {}

extension Row {
    /// The key in a column.
    func id<Entity>(_ column: Int) -> Identifier<Entity> { Identifier(rawValue: int64(column)) }

    /// The key in a column, or nil for NULL.
    func optionalID<Entity>(_ column: Int) -> Identifier<Entity>? {
        isNull(column) ? nil : id(column)
    }

    /// The day in a column that holds one.
    func day(_ column: Int) throws -> CivilDate {
        try stored(CivilDate(number: int(column)), column)
    }

    /// The day in a column, or nil for NULL.
    func optionalDay(_ column: Int) throws -> CivilDate? {
        isNull(column) ? nil : try day(column)
    }

    /// The member of a closed set in a column.
    func member<Value: RawRepresentable<String>>(_ column: Int) throws -> Value {
        try stored(Value(rawValue: text(column)), column)
    }

    /// The code of a person in a column.
    func personCode(_ column: Int) throws -> PersonCode {
        try stored(PersonCode(text(column)), column)
    }

    /// What was read, unless the file holds what this program never writes.
    func stored<Value>(_ value: Value?, _ column: Int) throws -> Value {
        guard let value else { throw SQLiteError(.corrupt, message: "column \(column) of a row") }
        return value
    }
}
