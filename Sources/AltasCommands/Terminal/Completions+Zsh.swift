internal import AltasText

extension Completions {
    /// The script for zsh, with descriptions; it may be sourced, or found in `$fpath` as `_altas`.
    var zsh: String {
        """
        #compdef \(program)
        # Completions of \(program) for zsh. Load them with: source <(\(program) completions zsh)

        \(isPath)

        \(takesValue)

        __\(program)_candidates() {
            case "$1" in
                \(candidateArms(zshArm))
            esac
        }

        __\(program)_options() {
            reply=(\(zshOptions(CommandSpec.common)))
            case "$1" in
                \(zshOptionArms)
            esac
        }

        _\(program)() {
            local current=${words[CURRENT]} place='' awaiting='' ended='' word
            local -i i position=0
            local -a reply
            for ((i = 2; i < CURRENT; i++)); do
                word=${words[i]}
        \(step)
            done
            if [[ -z $ended && -z $awaiting && $current == --*=* ]]; then
                awaiting=${current%%=*}
                compset -P '*='
            fi
        \(question)
            if [[ ${reply[1]} == '<file>' ]]; then
                _files
            elif ((${#reply})); then
                _describe -t \(program) \(program) reply
            fi
        }

        if [[ ${funcstack[1]} == _\(program) ]]; then
            _\(program) "$@"
        else
            compdef _\(program) \(program)
        fi
        """
    }

    private var zshOptionArms: String {
        places.filter { !$0.ownOptions.isEmpty }
            .map { "\(Self.quoted($0.key))) reply+=(\(zshOptions($0.ownOptions))) ;;" }
            .joined(separator: "\n        ")
    }

    private func zshOptions(_ options: [Parameter]) -> String {
        options.map { Self.described($0.spelling, $0.help[language]) }.joined(separator: " ")
    }

    private func zshArm(_ slot: Slot) -> String {
        guard !slot.offersFiles else { return "reply=('<file>')" }
        let words = slot.words.map { Self.described($0.word, $0.meaning[language]) }
        let values = slot.values.map(Self.quoted)
        return "reply=(\((words + values).joined(separator: " ")))"
    }

    /// A candidate as `_describe` takes it: the word, a colon and what it means.
    private static func described(_ word: String, _ meaning: String) -> String {
        quoted("\(word.replacing(":", with: #"\:"#)):\(meaning)")
    }
}
