import AltasCore
import AltasRegister
import AltasText

/// What an outcome still lacks, a line for each thing: criteria with the way to them, kinds of evidence by name.
struct MissingList {
    let missing: [ProgressAnswer.Missing]
    let learner: String
    let region: String?
    let glossary: Glossary
    let reader: Reader

    var html: HTML {
        let lines = criteria + telling.compactMap(evidence)
        return "<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    private var criteria: [HTML] {
        let european = missing.compactMap { missing -> String? in
            if case .criterion(let code) = missing { code } else { nil }
        }
        let local = missing.compactMap { missing -> String? in
            if case .localCriterion(let code) = missing { code } else { nil }
        }
        return [line(WebWords.notMet, european), line(WebWords.localNotMet, local)]
            .compactMap { $0 }
    }

    private func line(_ words: Phrase, _ codes: [String]) -> HTML? {
        guard !codes.isEmpty else { return nil }
        let links = codes.map { code -> HTML in
            #"<a href="\#(Link.item(code, of: learner, region: region))">\#(code)</a>"#
        }
        return "\(reader(words)) \(HTML.joined(links, by: ", "))"
    }

    private func evidence(_ missing: ProgressAnswer.Missing) -> HTML? {
        switch missing {
        case .criterion, .localCriterion: nil
        case .kind(let methods): "\(reader(WebWords.kindMissing)) \(names(methods))"
        case .furtherKind(let held, let accepted):
            held.isEmpty
                ? "\(reader(WebWords.secondKindMissing)) \(names(accepted))"
                : """
                \(reader(WebWords.secondKindMissing)) \(names(accepted)) \
                (\(reader(WebWords.held)) \(names(held)))
                """
        case .freshObservations(let have, let need):
            "\(reader.capital(Words.freshObservations(have: have, need: need)))"
        }
    }

    private func names(_ methods: [AltasCore.Method]) -> HTML {
        .joined(methods.map { reader.method($0.rawValue, glossary) }, by: "; ")
    }

    /// Without the further kind where nothing is held yet and the first kind is named already.
    private var telling: [ProgressAnswer.Missing] {
        let namesFirst = missing.contains { if case .kind = $0 { true } else { false } }
        return missing.filter { missing in
            guard namesFirst, case .furtherKind(let held, _) = missing else { return true }
            return !held.isEmpty
        }
    }
}

extension Reader {
    /// What a method is called; its code where the curriculum has no name for it.
    func method(_ code: String, _ glossary: Glossary) -> HTML {
        let term = glossary.methods.first { $0.code == code }
        return term?.label.map { text($0) } ?? "\(code)"
    }
}
