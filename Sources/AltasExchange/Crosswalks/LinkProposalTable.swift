package import AltasCore

/// A link that is proposed, as a file for a person shows it.
package struct LinkProposal: Hashable, Sendable {
    /// The code of the item that it starts from.
    package var source: String
    /// The code of the standard's item.
    package var target: String
    /// What the source would mean for the target.
    package var relation: Link.Relation
    /// What is left to be shown; needed for `partial`, and for no other relation.
    package var gap: String
    /// Why the link is proposed.
    package var rationale: String
    /// How sure that is: `high`, `medium` or `low`.
    package var confidence: String
    /// How alike the texts are, from 0 to 1.
    package var score: Double
    /// What the source says.
    package var sourceText: String
    /// What the target says.
    package var targetText: String

    /// Proposes a link.
    package init(
        source: String,
        target: String,
        relation: Link.Relation,
        gap: String,
        rationale: String,
        confidence: String,
        score: Double,
        sourceText: String,
        targetText: String
    ) {
        self.source = source
        self.target = target
        self.relation = relation
        self.gap = gap
        self.rationale = rationale
        self.confidence = confidence
        self.score = score
        self.sourceText = sourceText
        self.targetText = targetText
    }
}

/// Writes proposed links as a `crosswalk.csv` for a person to edit.
///
/// The columns `score`, `altas_text` and `item_text` come after those of a `crosswalk.csv`; they are
/// for people and are not read back.
package enum LinkProposalTable {
    private static let columns = [
        "altas_code", "item_code", "relation", "group", "gap_en", "rationale_en", "status",
        "confidence", "score", "altas_text", "item_text",
    ]

    /// The file for a spreadsheet: a draft for each proposal; `;` stands between the cells where
    /// the language's comma is the decimal sign.
    package static func csv(_ proposals: [LinkProposal], language: String) -> String {
        let hasDecimalComma = ["es", "nb", "da"].contains(language)
        let rows = proposals.map { proposal in
            [
                proposal.source, proposal.target, proposal.relation.rawValue, "", proposal.gap,
                proposal.rationale, Link.Status.draft.rawValue, proposal.confidence,
                String(proposal.score), proposal.sourceText, proposal.targetText,
            ]
        }
        return CSVWriter.spreadsheet(delimiter: hasDecimalComma ? .semicolon : .comma)
            .text([columns] + rows)
    }
}
