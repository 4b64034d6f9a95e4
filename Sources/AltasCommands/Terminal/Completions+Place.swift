internal import AltasText

extension Completions {
    /// A point that a command line can have reached: the words so far, and what may follow them.
    struct Place: Sendable {
        /// A word that may follow, and what it stands for.
        struct Word: Sendable {
            let word: String
            let meaning: Phrase
        }

        let path: [String]
        let words: [Word]
        let positionals: [Parameter]
        let options: [Parameter]

        /// The words so far as one text, by which scripts know the place.
        var key: String { path.joined(separator: " ") }

        /// Every place of a table.
        ///
        /// After `help` come the same words as without it.
        static func all(in table: CommandTable) -> [Place] {
            let paths = table.commands.reduce(into: [[String]]([[]])) { paths, command in
                for length in 1...command.path.count {
                    let path = Array(command.path.prefix(length))
                    if !paths.contains(path) { paths.append(path) }
                }
            }
            let places = paths.map { Place($0, in: table) }
            let help = CommandTable.help.path
            let topics = places.filter { $0.path != help }.map { $0.asTopic(after: help) }
            return places.filter { $0.path != help } + topics
        }

        private init(_ path: [String], in table: CommandTable) {
            let command = table.command(at: path)
            self.path = path
            words = table.words(after: path).map { word in
                Word(word: word, meaning: Self.meaning(of: path + [word], in: table))
            }
            positionals = command?.positionals ?? []
            options = (command?.ownOptions ?? []) + (command?.sharedOptions ?? CommandSpec.common)
        }

        private init(path: [String], words: [Word]) {
            self.path = path
            self.words = words
            positionals = []
            options = CommandSpec.common
        }

        private func asTopic(after help: [String]) -> Place {
            Place(path: help + path, words: words.filter { [$0.word] != help || !path.isEmpty })
        }

        /// A command's abstract, or the verbs of a noun.
        private static func meaning(of path: [String], in table: CommandTable) -> Phrase {
            table.command(at: path)?.abstract
                ?? Phrase(same: table.words(after: path).joined(separator: ", "))
        }

        /// The options that not every command has.
        var ownOptions: [Parameter] {
            let common = CommandSpec.common.map(\.name)
            return options.filter { !common.contains($0.name) }
        }
    }

    /// What fits at one position of a place.
    struct Slot: Sendable {
        /// The position, counted from 0 after the words of the place; nil for all that come later.
        let position: Int?
        let words: [Place.Word]
        let parameters: [Parameter]

        /// The values that the parameters are limited to.
        var values: [String] { parameters.flatMap(\.values) }

        /// What a script offers: words and values.
        var candidates: [String] { words.map(\.word) + values }

        /// Whether a script offers files.
        var offersFiles: Bool {
            candidates.isEmpty && parameters.contains { $0.completion == .file }
        }
    }
}

extension Completions.Place {
    /// What fits at each position; the place's words share the first with its first positional.
    ///
    /// Once a positional that repeats has a word, the next may be its own or that of any after it.
    var slots: [Completions.Slot] {
        let repeating = positionals.firstIndex(where: \.isRepeating)
        let count = max(1, repeating.map { $0 + 1 } ?? positionals.count)
        let fixed = (0..<count).map { index in
            Completions.Slot(
                position: index,
                words: index == 0 ? words : [],
                parameters: Array(positionals.dropFirst(index).prefix(1))
            )
        }
        guard let repeating else { return fixed }
        let later = Array(positionals[repeating...])
        return fixed + [Completions.Slot(position: nil, words: [], parameters: later)]
    }
}
