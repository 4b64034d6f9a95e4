/// One step of the schema, forward only; once released it is never edited.
package struct Migration: Sendable {
    /// A short name, recorded in the file.
    package let name: String
    /// The statements.
    package let sql: StaticString

    /// A step.
    package init(_ name: String, _ sql: StaticString) {
        self.name = name
        self.sql = sql
    }
}
