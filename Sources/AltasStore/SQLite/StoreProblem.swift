/// Why a file cannot be used as a register.
package enum StoreProblem: Error, Equatable, Sendable {
    /// The file is a database of some other program.
    case notOurs
    /// A newer version of this program has changed the schema: it has more steps than we know.
    case newerSchema(found: Int, known: Int)
    /// The file is opened for reading only and lacks steps that this version needs.
    case olderSchema(found: Int, known: Int)
    /// A step has another name than ours has: the file comes from another line of development.
    case foreignSchema(step: Int, found: String, known: String)
}
