import AltasCore

/// The options that come with traits and with every command, as one command line has them.
struct SharedOptions {
    var register: String?
    var isJSON = false
    var isCSV = false
    var isRehearsal = false
    var day: CivilDate?
    var entry: Int64?

    init() {}

    init(_ arguments: Arguments, of spec: CommandSpec) throws(UsageError) {
        register = arguments.optional("db")
        let traits = spec.traits
        isJSON = traits.contains(.answers) && arguments.flag("json")
        isCSV = traits.contains(.csv) && arguments.flag("csv")
        isRehearsal = traits.contains(.writes) && arguments.flag("dry-run")
        if traits.contains(.asks) {
            day = try arguments.date("as-of")
            entry = try arguments.number("as-of-entry").map(Int64.init)
        }
    }
}
