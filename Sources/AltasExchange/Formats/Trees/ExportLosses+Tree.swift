internal import AltasCore

extension ExportLosses {
    /// What every format loses that knows one language, codes, kinds and texts only.
    ///
    /// - Parameters:
    ///   - tree: the edition.
    ///   - facts: the names of the facts that the format keeps.
    init(of tree: EditionTree, keeping facts: Set<String>) {
        self.init()
        noteHeading(of: tree.edition)
        let language = tree.edition.details.language
        for item in tree.items {
            note(.requirement, if: item.requirement == .optional || item.choose != nil)
            note(.assessment, if: item.assessment != Item.Assessment())
            note(.verification, if: item.verification != .secondHand)
            for name in item.facts.keys where !facts.contains(name) { note(.fact(name)) }
            let main = item.title.best(for: language)?.language
            let languages = Set(item.title.texts.keys).union(item.statement.texts.keys)
            for other in languages where other != main { note(.language(other)) }
        }
    }

    private mutating func noteHeading(of edition: Edition) {
        note(.heading)
        note(.questionnaire, if: edition.details.questionnaire != nil)
    }
}
