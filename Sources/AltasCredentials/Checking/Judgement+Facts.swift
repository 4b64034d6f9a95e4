package import AltasText

extension Judgement {
    /// One thing that a certificate says, by its name.
    package struct Fact: Sendable {
        /// What it is called.
        package let name: Phrase
        /// What it says.
        package let text: Phrase
    }

    /// What the certificate says, as far as whoever checks it wants to see, in order.
    package var facts: [Fact] {
        typealias Name = Words.CheckedFact
        let words: [(Phrase, Phrase?)] = [
            (Name.title, summary.map { Phrase(same: $0.title) }),
            (Name.holder, summary?.holder.map(Phrase.init(same:))),
            (Name.issuer, issuer),
            (Name.awarded, summary?.awarded?.dayPhrase),
            (Name.lastDay, summary?.validUntil?.dayPhrase),
            (Name.alignments, alignments),
            (Name.code, summary?.code.map { Phrase(same: $0.description) }),
            (Name.identifier, summary?.id.map(Phrase.init(same:))),
            (Name.fingerprint, joined(fingerprints)),
            (Name.forms, joined(forms.map(\.rawValue))),
        ]
        return words.compactMap { name, text in text.map { Fact(name: name, text: $0) } }
    }

    private var issuer: Phrase? {
        guard let id = summary?.issuerID else { return nil }
        return Phrase(same: summary?.issuer.map { "\($0) (\(id))" } ?? id)
    }

    private var alignments: Phrase? {
        guard let count = summary?.alignments, count > 0 else { return nil }
        return Phrase.number(count)
    }

    private func joined(_ texts: [String]) -> Phrase? {
        texts.isEmpty ? nil : Phrase(same: texts.joined(separator: ", "))
    }
}
