extension Completions {
    /// The script for bash, 3.2 and later; it shows no descriptions.
    var bash: String {
        """
        # Completions of \(program) for bash. Load them with: source <(\(program) completions bash)

        \(isPath)

        \(takesValue)

        __\(program)_candidates() {
            case "$1" in
                \(candidateArms(bashArm))
            esac
        }

        __\(program)_options() {
            candidates=\(Self.quoted(Self.spellings(CommandSpec.common)))
            case "$1" in
                \(bashOptionArms)
            esac
        }

        _\(program)() {
            local current=${COMP_WORDS[COMP_CWORD]} candidates='' line
            local place='' awaiting='' ended='' position=0 i word
            for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
        \(step)
            done
            if [[ $current == '=' ]]; then current=''; fi
        \(question)
            COMPREPLY=()
            if [[ $candidates == '<file>' ]]; then
                if type compopt >/dev/null 2>&1; then compopt -o filenames 2>/dev/null; fi
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
            else
                while IFS= read -r line; do COMPREPLY+=("$line"); done \\
                    < <(compgen -W "$candidates" -- "$current")
            fi
        }

        complete -F _\(program) \(program)
        """
    }

    private var bashOptionArms: String {
        places.filter { !$0.ownOptions.isEmpty }
            .map { "\(Self.quoted($0.key))) candidates+=\(Self.bashOptions($0)) ;;" }
            .joined(separator: "\n        ")
    }

    private static func bashOptions(_ place: Place) -> String {
        quoted(" " + spellings(place.ownOptions))
    }

    private func bashArm(_ slot: Slot) -> String {
        let candidates = slot.offersFiles ? "<file>" : slot.candidates.joined(separator: " ")
        return "candidates=\(Self.quoted(candidates))"
    }

    private static func spellings(_ options: [Parameter]) -> String {
        options.map(\.spelling).joined(separator: " ")
    }
}
