import AltasCore
import AltasExchange
import AltasRegister
import AltasText

extension FrameworkDiffAnswer {
    /// The file in which people settle what is open, with what they have settled already.
    func settlementFile(in language: Language) -> String {
        let listed = changes.filter { $0.isOpen || !$0.settlements.isEmpty }
        let idle = idleSettlements.map {
            SettlementQuestion(from: $0.from, to: $0.to, settlements: [$0])
        }
        return SettlementTable.csv(
            listed.map { $0.question(in: language) } + idle,
            from: from.slug,
            to: to.slug,
            language: language.rawValue
        )
    }
}

extension ItemChange {
    fileprivate func question(in language: Language) -> SettlementQuestion {
        let facets = facets.map { $0.word[language] }.joined(separator: ", ")
        let kind = kind.word[language]
        return SettlementQuestion(
            from: old.map(\.code),
            to: new.map(\.code),
            guess: facets.isEmpty ? kind : "\(kind): \(facets)",
            sureness: sureness.word[language],
            why: why(in: language),
            oldText: old.map { $0.text(for: language) }.joined(separator: "\n"),
            newText: new.map { $0.text(for: language) }.joined(separator: "\n"),
            settlements: settlements
        )
    }

    /// What the class rests on, and what the publisher's list says besides.
    private func why(in language: Language) -> String {
        let notes = published.compactMap { $0.note?.markedEnglish(for: language) }
        let distinct = notes.indices.filter { notes.firstIndex(of: notes[$0]) == $0 }
        return ([evidence.word[language]] + distinct.map { notes[$0] }).joined(separator: "\n")
    }
}

extension ComparedItem {
    /// `Title: longer wording`, each with its language where that is not the reader's.
    func text(for reader: Language) -> String {
        [title, statement].compactMap { $0?.marked(for: reader) }.joined(separator: ": ")
    }
}
