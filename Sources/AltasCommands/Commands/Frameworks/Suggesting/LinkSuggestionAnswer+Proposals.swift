import AltasCore
import AltasExchange
import AltasRegister
import AltasText

extension LinkSuggestionAnswer {
    /// The proposals as rows of a file, with the texts in the reader's language beside them.
    func proposals(for reader: Language) -> [LinkProposal] {
        items.flatMap { item in
            item.proposals.map { proposal in
                LinkProposal(
                    source: proposal.source.code,
                    target: item.item.code,
                    relation: proposal.relation,
                    gap: proposal.gap,
                    rationale: proposal.rationale,
                    confidence: proposal.confidence,
                    score: proposal.score,
                    sourceText: proposal.source.text(for: reader),
                    targetText: item.item.text(for: reader)
                )
            }
        }
    }
}

/// What a `crosswalk.csv` says of a proposal, in English as in every such file.
extension ProposedLink {
    /// From which score on a proposal is more than a hint.
    private static let mediumScore = 0.35

    fileprivate var confidence: String { score >= Self.mediumScore ? "medium" : "low" }

    fileprivate var rationale: String {
        let words = sharedWords.joined(separator: ", ")
        return "Proposed from shared words (likeness \(score)), not yet read: \(words)."
    }

    /// Only what is partial has a gap.
    fileprivate var gap: String {
        guard relation == .partial else { return "" }
        guard !missingWords.isEmpty else { return "Not yet read: the words alone show no gap." }
        let words = missingWords.joined(separator: ", ")
        return "Not yet read: words of the item that \(source.code) does not have: \(words)."
    }
}
