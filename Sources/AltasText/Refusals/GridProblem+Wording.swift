package import AltasCore

extension GridProblem {
    /// Where the problem is, what it is, and what might be meant; one line.
    package func wording(in language: Language) -> String {
        let sentence = Phrase { "\(place[$0]): \(clause[$0])." }
        return nearest.isEmpty
            ? sentence[language].visible
            : sentence.then(.nearest(nearest))[language].visible
    }

    private var place: Phrase {
        let rows = Phrase(en: "Row", es: "Fila", nb: "Rad", da: "Række")
        guard let column else { return Phrase { "\(rows[$0]) \(row)" } }
        let columns = Phrase(en: "column", es: "columna", nb: "kolonne", da: "kolonne")
        let heading = heading.map { " (\($0.excerpt))" } ?? ""
        return Phrase { "\(rows[$0]) \(row), \(columns[$0]) \(column)\(heading)" }
    }

    private var clause: Phrase {
        let found = Phrase.quoted(found)
        return switch problem {
        case .unknownMark: .unknownMark(found, hasNearest: !nearest.isEmpty)
        case .unknownMethod: .unknownMethod(found)
        case .neverDecides: Phrase { "\(found[$0]): \(Phrase.neverDecides[$0])" }
        case .unknownItem: .unknownItem(found)
        case .ambiguousItem: .ambiguousItem(found)
        case .undecidableItem: .undecidable(found)
        case .repeatedItem: .repeatedColumn(found)
        case .unknownLearner: .unknownLearner(found)
        case .repeatedLearner: .repeatedLearner(found)
        case .nameDiffers(let expected): .nameDiffers(found, expected: .quoted(expected))
        case .notPlaced(let site): .notPlaced(found, at: site)
        case .notEnrolled: .notEnrolled(found)
        case .formula: .formula(found)
        case .cellCount(let cells, let expected): .cellCount(cells, expected)
        case .missingSetting(let field): .missingSetting(field.word)
        case .invalidSetting(let field, let reason): .invalid(self.found, as: field, reason)
        case .unknownSite: .unknownSite(found)
        case .unknownGrade(let scale): .unknownGrade(found, on: scale)
        case .nothingOpen: .nothingOpen
        case .recordedElsewhere(let receipt): .recordedElsewhere(receipt)
        case .row(let problem): problem.clause
        }
    }
}

extension Phrase {
    fileprivate static func nearest(_ words: [String]) -> Phrase {
        let words = words.joined(separator: ", ")
        return Phrase(
            en: "Nearest: \(words).",
            es: "Lo más parecido: \(words).",
            nb: "Nærmest: \(words).",
            da: "Nærmest: \(words)."
        )
    }
}
