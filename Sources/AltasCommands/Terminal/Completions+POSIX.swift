/// What the scripts of bash and zsh have in common.
extension Completions {
    /// A function that knows the words which lead to a command.
    var isPath: String {
        let keys = places.map(\.key).filter { !$0.isEmpty }.map(Self.quoted)
        return """
            __\(program)_is_path() {
                case "$1" in
                    \(keys.joined(separator: " | "))) return 0 ;;
                esac
                return 1
            }
            """
    }

    /// A function that knows the options which a value follows, given as `PLACE:--OPTION`.
    var takesValue: String {
        let common = CommandSpec.common.filter(\.takesValue).map { "*:\($0.spelling)" }
        let own = places.flatMap { place in
            place.ownOptions.filter(\.takesValue).map { Self.quoted("\(place.key):\($0.spelling)") }
        }
        return """
            __\(program)_takes_value() {
                case "$1" in
                    \((common + own).joined(separator: " | "))) return 0 ;;
                esac
                return 1
            }
            """
    }

    /// The body of a loop over the words before the cursor, which finds the place, the position in
    /// it and the option whose value is awaited.
    var step: String {
        """
                if [[ $word == '=' ]]; then
                    continue
                elif [[ -n $awaiting ]]; then
                    awaiting=''
                elif [[ -z $ended && $word == -- ]]; then
                    ended=1
                elif [[ -z $ended && $word == -?* ]]; then
                    if __\(program)_takes_value "$place:$word"; then awaiting=$word; fi
                elif ((position == 0)) && __\(program)_is_path "${place:+$place }$word"; then
                    place="${place:+$place }$word"
                else
                    position=$((position + 1))
                fi
        """
    }

    /// The question to ask once the loop is done, of what fits here.
    var question: String {
        """
            if [[ -n $awaiting ]]; then
                __\(program)_candidates "$place:$awaiting"
            elif [[ -z $ended && $current == -* ]]; then
                __\(program)_options "$place"
            else
                __\(program)_candidates "$place:$position"
            fi
        """
    }

    /// The arms of a `case` over `PLACE:POSITION` and `PLACE:--OPTION`.
    ///
    /// `body` writes what an arm does.
    func candidateArms(_ body: (Slot) -> String) -> String {
        let own = places.flatMap { place in
            optionArms(place.ownOptions, at: Self.quoted("\(place.key):"), body)
                + positionArms(of: place, body)
        }
        let arms = own + optionArms(CommandSpec.common, at: "*:", body)
        return arms.joined(separator: "\n        ")
    }

    /// An empty position has an arm where another would else answer for it.
    private func positionArms(of place: Place, _ body: (Slot) -> String) -> [String] {
        let repeats = place.slots.contains { $0.position == nil }
        return place.slots
            .filter { repeats || $0.offersFiles || !$0.candidates.isEmpty }
            .map { slot in
                let position = slot.position.map(String.init) ?? "*"
                return "\(Self.quoted("\(place.key):"))\(position)) \(body(slot)) ;;"
            }
    }

    private func optionArms(
        _ options: [Parameter],
        at place: String,
        _ body: (Slot) -> String
    ) -> [String] {
        options
            .map { ($0, Slot(position: nil, words: [], parameters: [$0])) }
            .filter { $1.offersFiles || !$1.candidates.isEmpty }
            .map { "\(place)\($0.spelling)) \(body($1)) ;;" }
    }

    /// A text in single quotes, as bash and zsh read it.
    static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: #"'\''"#) + "'"
    }
}
