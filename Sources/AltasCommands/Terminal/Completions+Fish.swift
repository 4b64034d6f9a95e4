internal import AltasText

extension Completions {
    /// The script for fish, with descriptions.
    var fish: String {
        """
        # Completions of \(program) for fish. Load them with: \(program) completions fish | source

        # Prints the place that the command line has reached and the position in it.
        function __\(program)_place
            set -l place ''
            set -l position 0
            set -l awaits no
            set -l ended no
            set -l tokens (commandline -opc)
            set -e tokens[1]
            for word in $tokens
                set -l next (string trim -- "$place $word")
                if test $awaits = yes
                    set awaits no
                else if test $ended = no; and string match -q -- -- $word
                    set ended yes
                else if test $ended = no; and string match -q -- '-?*' $word
                    switch "$place:$word"
                        case \(fishValuedOptions)
                            set awaits yes
                    end
                else if test $position = 0; and contains -- $next \(fishKeys)
                    set place $next
                else
                    set position (math $position + 1)
                end
            end
            echo "$place:$position"
        end

        # Whether the place matches a regular expression.
        function __\(program)_at
            __\(program)_place | string match -rq -- $argv[1]
        end

        complete -c \(program) -f
        \(fishLines.joined(separator: "\n"))
        """
    }

    private var fishKeys: String {
        places.map(\.key).filter { !$0.isEmpty }.map(Self.fishQuoted).joined(separator: " ")
    }

    private var fishValuedOptions: String {
        let common = CommandSpec.common.filter(\.takesValue).map { "*:\($0.spelling)" }
        let own = places.flatMap { place in
            place.ownOptions.filter(\.takesValue).map { "\(place.key):\($0.spelling)" }
        }
        return (common + own).map(Self.fishQuoted).joined(separator: " ")
    }

    private var fishLines: [String] {
        CommandSpec.common.map { fishLine(for: $0, when: nil) }
            + places.flatMap { place in
                place.slots.flatMap { fishLines(for: $0, at: place) }
                    + place.ownOptions.map { fishLine(for: $0, when: "^\(place.key):") }
            }
    }

    private func fishLines(for slot: Slot, at place: Place) -> [String] {
        let condition = fishCondition("^\(place.key):\(Self.fishPosition(slot, at: place))")
        guard !slot.offersFiles else { return ["complete -c \(program)\(condition) -F"] }
        let words = slot.words.map { word in
            let meaning = Self.fishQuoted(word.meaning[language])
            return "complete -c \(program)\(condition) -a \(word.word) -d \(meaning)"
        }
        guard !slot.values.isEmpty else { return words }
        let list = Self.fishQuoted(slot.values.joined(separator: " "))
        return words + ["complete -c \(program)\(condition) -a \(list)"]
    }

    private static func fishPosition(_ slot: Slot, at place: Place) -> String {
        if let position = slot.position { return "\(position)$" }
        let taken = place.slots.compactMap(\.position).map(String.init).joined(separator: "|")
        return "(?!(\(taken))$)"
    }

    private func fishLine(for option: Parameter, when place: String?) -> String {
        let condition = place.map(fishCondition) ?? ""
        let meaning = Self.fishQuoted(option.help[language])
        return "complete -c \(program)\(condition) -l \(option.name)"
            + Self.fishValue(of: option) + " -d \(meaning)"
    }

    private static func fishValue(of option: Parameter) -> String {
        guard option.takesValue else { return "" }
        return switch option.completion {
        case .none: " -x"
        case .file: " -r -F"
        case .values: " -x -a \(fishQuoted(option.values.joined(separator: " ")))"
        }
    }

    private func fishCondition(_ place: String) -> String {
        " -n \(Self.fishQuoted("__\(program)_at '\(place)'"))"
    }

    private static func fishQuoted(_ text: String) -> String {
        let escaped = text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#)
        return "'\(escaped)'"
    }
}
