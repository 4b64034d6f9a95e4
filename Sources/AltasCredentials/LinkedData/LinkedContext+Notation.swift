extension LinkedContext {
    /// Reads our own short notation of a context: a line for each word, with what stands for its
    /// address, then in any order what its values are and how they go together.
    ///
    ///     proofPurpose    sec:proofPurpose  @vocab
    ///         assertionMethod  sec:  @id @set
    ///
    /// Lines that are further in hold inside the word above. An address is a prefix, a colon and the
    /// rest, which is the word itself where nothing follows. A type is one whole word without spaces.
    /// - `prefixes`: what stands for what; a prefix that is not among them is left as it is.
    init(notation: String, prefixes: [String: String], isProtected: Bool = true) {
        let lines = notation.split(separator: "\n").map { line in
            Line(line, prefixes: prefixes, isProtected: isProtected)
        }
        self = Self.nested(lines[...], indent: 0)
    }

    private static func nested(_ lines: ArraySlice<Line>, indent: Int) -> LinkedContext {
        var context = LinkedContext()
        var rest = lines
        while let line = rest.popFirst() {
            let inner = rest.prefix { $0.indent > indent }
            rest = rest.dropFirst(inner.count)
            var definition = line.definition
            if !inner.isEmpty {
                let deeper = inner.first?.indent ?? indent
                definition.scope = nested(inner, indent: deeper)
            }
            context.terms[line.word] = definition
        }
        return context
    }

    /// One line of the notation.
    private struct Line {
        let indent: Int
        let word: String
        var definition: TermDefinition

        init(_ line: Substring, prefixes: [String: String], isProtected: Bool) {
            let parts = line.split(separator: " ").map(String.init)
            func address(_ text: String) -> String {
                let halves = text.split(separator: ":", maxSplits: 1)
                guard let start = halves.first.flatMap({ prefixes[String($0)] }) else {
                    return text
                }
                return start + (halves.count > 1 ? String(halves[1]) : word)
            }
            let word = parts[0]
            self.word = word
            indent = line.prefix { $0 == " " }.count
            definition = TermDefinition(address: address(parts[1]), isProtected: isProtected)
            for part in parts.dropFirst(2) {
                switch part {
                case "@id": definition.kind = .address
                case "@vocab": definition.kind = .word
                case "@refused": definition.kind = .refused
                case "@set": definition.container = .set
                case "@list": definition.container = .list
                case "@graph": definition.container = .graph
                default: definition.kind = .typed(address(part))
                }
            }
        }
    }
}
