package import AltasCore

/// Grids of visits, as CSV, that bring learners all the way to an award of any region.
///
/// Every outcome is marked by one kind of evidence on a first day and by another on a second, the region's own criteria on
/// both.
package struct AwardGrids {
    private let curriculum: EditionTree
    private let local: [Item]
    private let anchors: [Item.ID: Item.ID]

    /// - Parameters:
    ///   - curriculum: the curriculum.
    ///   - local: the region's own criteria; nil where it has none.
    package init(curriculum: EditionTree, local: EditionTree?) {
        self.curriculum = curriculum
        let items = local?.items ?? []
        self.local = items.filter { $0.assessment.neededFor == ["award"] }
        anchors = Dictionary(
            uniqueKeysWithValues: items.compactMap { item in item.anchor.map { (item.id, $0) } }
        )
    }

    /// The grids of one assessor at one site.
    ///
    /// - Parameters:
    ///   - learners: the codes and names of those who are seen.
    ///   - site: where.
    ///   - assessor: who decides, by code; nil for whoever records.
    ///   - days: two days on which they are seen.
    /// - Returns: a grid for each day and kind of evidence.
    package func csv(
        for learners: [(code: String, name: String)],
        at site: String,
        by assessor: String? = nil,
        on days: [CivilDate]
    ) -> [String] {
        days.flatMap { day in
            [0, 1].map { kind in
                grid(
                    columns(ofKind: kind),
                    learners,
                    [("site", site), ("seen on", day.description)]
                        + (assessor.map { [("assessor", $0)] } ?? [])
                )
            }
        }
    }

    private typealias Column = (heading: String, method: Method)

    private func grid(
        _ columns: [Column],
        _ learners: [(code: String, name: String)],
        _ preamble: [(String, String)]
    ) -> String {
        let head = preamble.map { "\($0),\($1)" }
        let header = (["learner", "name"] + columns.map(\.heading)).joined(separator: ",")
        let marks = columns.map { "met/\($0.method.rawValue)" }
        let rows = learners.map { ([$0.code, "\"\($0.name)\""] + marks).joined(separator: ",") }
        return (head + [header] + rows).joined(separator: "\n") + "\n"
    }

    private func columns(ofKind kind: Int) -> [Column] {
        let outcomes = curriculum.roots.flatMap { curriculum.children(of: $0.id) }
        let european = outcomes.compactMap { outcome in
            method(of: outcome, kind).map { ("altas:\(outcome.code)", $0) }
        }
        let own = local.compactMap { item in
            anchors[item.id].flatMap { curriculum[$0] }.flatMap { method(of: $0, kind) }
                .map { (item.code.description, $0) }
        }
        return european + own
    }

    /// An observation where the outcome lists one, and then another method, a simulation only when there is nothing else.
    private func method(of outcome: Item, _ kind: Int) -> Method? {
        let methods = outcome.assessment.methods
        let first = methods.first { [.observation, "WIT"].contains($0) } ?? methods.first
        guard kind > 0 else { return first }
        let others = methods.filter { $0 != first }
        return others.first { $0 != .simulation } ?? others.first
    }
}
