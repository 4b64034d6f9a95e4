extension Phrase {
    /// This sentence, and then another.
    package func then(_ next: Phrase) -> Phrase {
        Phrase { "\(self[$0]) \(next[$0])" }
    }

    /// A clause made a sentence: with a capital and a full stop.
    package var asSentence: Phrase {
        Phrase { language in
            let clause = self[language]
            return "\(clause.prefix(1).uppercased())\(clause.dropFirst())."
        }
    }

    /// Asks whether one of the nearest was meant; where nothing is near, says what else to do.
    func suggesting(_ nearest: [String], otherwise remedy: Phrase) -> Phrase {
        guard !nearest.isEmpty else { return then(remedy) }
        let nearest = Phrase.alternatives(nearest)
        return then(
            Phrase(
                en: "Did you mean \(nearest[.en])?",
                es: "¿Quería decir \(nearest[.es])?",
                nb: "Mente du \(nearest[.nb])?",
                da: "Mente du \(nearest[.da])?"
            )
        )
    }

    /// Where to see all that there is: a command, which ends its sentence so that it can be copied.
    static func list(_ command: String) -> Phrase {
        Phrase(
            en: "See the whole list with: \(command)",
            es: "Para ver la lista completa: \(command)",
            nb: "Se hele listen med: \(command)",
            da: "Se hele listen med: \(command)"
        )
    }
}
