package import AltasCore

/// One row of a `crosswalk.csv`.
package struct CrosswalkRow: Hashable, Sendable {
    /// The line of the file, from 1.
    package let line: Int
    /// The code of the curriculum's item or of the region's local criterion.
    package let source: String
    /// The code of the standard's item.
    package let target: String
    /// What the source means for the target.
    package let relation: Link.Relation
    /// The name of the group; empty for a row that stands alone.
    package let group: String
    /// What is left to be shown; empty unless the relation is partial.
    package let gap: String
    /// Why the link is thought to hold.
    package let rationale: String
    /// How far it has been checked.
    package let status: Link.Status
    /// How sure its author was: `high`, `medium`, `low` or empty.
    package let confidence: String

    init(_ row: KeyedRow) throws(Refusal) {
        line = row.line
        source = row.text("altas_code")
        target = row.text("item_code")
        group = row.text("group")
        gap = row.text("gap_en")
        rationale = row.text("rationale_en")
        confidence = row["confidence"]
        guard let relation = try row.value("relation", as: Link.Relation.self) else {
            throw row.refusal(.value("", column: "relation"))
        }
        self.relation = relation
        status = try row.value("status") ?? .draft
        guard (relation == .partial) != gap.isEmpty else { throw row.refusal(.gap(target)) }
        guard ["", "high", "medium", "low"].contains(confidence) else {
            throw row.refusal(.value(confidence, column: "confidence"))
        }
    }
}

extension KeyedRow {
    /// The text in a column, without white space around it and without the apostrophe that keeps a
    /// spreadsheet from computing it.
    fileprivate func text(_ column: String) -> String {
        let text = self[column].trimmingSpaces
        return SpreadsheetFormula.withoutApostrophe(text) ?? text
    }
}
