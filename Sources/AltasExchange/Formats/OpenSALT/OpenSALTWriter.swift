package import AltasCore

/// Writes an edition as the CSV that OpenSALT takes: its columns first, one row for each item.
///
/// What comes back through ``OpenSALTReader`` is equal in identifiers, codes, order, parents, kinds
/// and the texts in the edition's language. What else the edition says is lost, and named.
package enum OpenSALTWriter {
    /// Writes every item after its parent.
    package static func export(_ tree: EditionTree) -> ExportedFramework {
        let language = tree.edition.details.language
        var losses = ExportLosses(of: tree, keeping: keptFacts)
        let numbers = SiblingNumbers(tree)
        let codes = tree.codeCounts
        let writer = CSVWriter()
        var text = writer.text([OpenSALTColumn.allCases.map(\.rawValue)])
        for item in tree.items {
            let parent = item.parent.flatMap { tree[$0] }
            if let parent, parent.identifier.isEmpty, codes[parent.code, default: 0] > 1 {
                losses.note(.parent)
            }
            let cells = OpenSALTColumn.allCases.map { column in
                cell(column, item, parent: parent, number: numbers[item.id], in: language)
            }
            text += writer.text([cells])
        }
        return ExportedFramework(text: text, losses: losses.list)
    }

    private static var keptFacts: Set<String> {
        Set((OpenSALTColumn.kept + OpenSALTColumn.links + [.language]).map(\.fact))
    }

    private static func cell(
        _ column: OpenSALTColumn,
        _ item: Item,
        parent: Item?,
        number: Int,
        in language: String
    ) -> String {
        let title = item.title.best(for: language)
        let statement = item.statement[title?.language ?? language]
        switch column {
        case .identifier: return item.identifier
        case .fullStatement: return statement ?? title?.text ?? ""
        case .abbreviatedStatement: return statement == nil ? "" : title?.text ?? ""
        case .humanCodingScheme: return item.code.description
        case .cfItemType: return item.kind.rawValue
        case .isChildOf:
            return parent.map { $0.identifier.isEmpty ? $0.code.description : $0.identifier } ?? ""
        case .sequenceNumber: return String(number)
        case .language:
            return item.facts[column.fact]
                ?? title.flatMap { $0.language == language ? nil : $0.language } ?? ""
        default: return item.facts[column.fact] ?? ""
        }
    }
}
