import AltasCore
/// One reading of a command's words: first what each word is, then whether all is there.
struct ArgumentReader {
    let spec: CommandSpec
    private var values: [String: [String]] = [:]
    private var loose: [String] = []

    init(spec: CommandSpec) {
        self.spec = spec
    }

    /// The values by the name of their parameter; a flag that was given has one empty value.
    mutating func read(_ words: [String]) throws(UsageError) -> [String: [String]] {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                loose += rest
                break
            } else if Self.isOption(word) {
                try readOption(word, followedBy: &rest)
            } else {
                loose.append(word)
            }
        }
        try placeLooseWords()
        try checkTogether()
        return values
    }

    /// Whether a word is an option rather than a value: `-` and `-3` are values.
    static func isOption(_ word: String) -> Bool {
        guard word.first == "-", let next = word.dropFirst().first else { return false }
        return !(next.isNumber || next == "." || next == ",")
    }

    // MARK: - Options

    private mutating func readOption(
        _ word: String,
        followedBy rest: inout ArraySlice<String>
    ) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let parameter = try option(spelled: String(parts[0]))
        let attached = parts.count > 1 ? String(parts[1]) : nil
        guard parameter.takesValue else {
            if attached != nil { throw .takesNoValue(parameter.spelling) }
            return try keep("", for: parameter)
        }
        if let attached { return try keep(attached, for: parameter) }
        guard let next = rest.first, !Self.isOption(next) else {
            throw .needsValue(parameter.spelling)
        }
        rest.removeFirst()
        try keep(next, for: parameter)
    }

    private func option(spelled spelling: String) throws(UsageError) -> Parameter {
        let options = spec.allParameters.filter { $0.kind != .positional }
        let wanted = spelling == "-h" ? "--help" : spelling
        if let option = options.first(where: { $0.spelling == wanted }) { return option }
        let near = Suggestions.nearest(to: wanted, among: options.map(\.spelling))
        throw .unknownOption(spelling, suggestions: near)
    }

    private mutating func keep(_ value: String, for parameter: Parameter) throws(UsageError) {
        if values[parameter.name] != nil, !parameter.isRepeating {
            throw .repeated(parameter.spelling)
        }
        if !parameter.values.isEmpty, !parameter.values.contains(value) {
            throw .notOneOf(name: parameter.spelling, value: value, allowed: parameter.values)
        }
        values[parameter.name, default: []].append(value)
    }

    // MARK: - Words known by their place

    /// Gives each positional its word.
    ///
    /// One that may be left out gets a word only when those after it have enough; one that repeats
    /// takes all that the others leave.
    private mutating func placeLooseWords() throws(UsageError) {
        var words = loose[...]
        var owed = spec.positionals.count(where: \.isRequired)
        for parameter in spec.positionals {
            if parameter.isRequired { owed -= 1 }
            let spare = max(words.count - owed, parameter.isRequired ? 1 : 0)
            let share = parameter.isRepeating ? spare : min(spare, 1)
            for word in words.prefix(share) { try place(word, for: parameter) }
            words = words.dropFirst(share)
        }
        let missing = spec.parameters.first { $0.isRequired && values[$0.name] == nil }
        if let missing { throw .missingArgument(missing.spelling) }
        if let extra = words.first { throw .unexpectedArgument(extra) }
    }

    private mutating func place(_ word: String, for parameter: Parameter) throws(UsageError) {
        if !parameter.values.isEmpty, !parameter.values.contains(word) {
            throw .notOneOf(name: parameter.spelling, value: word, allowed: parameter.values)
        }
        values[parameter.name, default: []].append(word)
    }

    private func checkTogether() throws(UsageError) {
        if values["json"] != nil, values["csv"] != nil { throw .notTogether("--json", "--csv") }
    }
}
