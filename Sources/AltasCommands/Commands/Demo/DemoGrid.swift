import AltasCore
import AltasExchange

/// The grids of the demonstration, made of what the curriculum itself says.
struct DemoGrid {
    let curriculum: EditionTree
    let regions: [RegionPackage]

    /// A grid as CSV: a mark for each criterion, by a method that its outcome lists.
    ///
    /// Only those who are not the home's first two get a *not yet* now and then, as people do.
    func csv(
        _ sitting: DemoStory.Sitting,
        at home: DemoStory.Home,
        learners: [(code: String, name: String)],
        on day: CivilDate,
        assessor: String
    ) -> String {
        let columns = columns(of: sitting, at: home)
        let preamble = [
            ["site", home.code], ["seen on", day.description], ["assessor", assessor],
        ]
        let header = ["learner", "name"] + columns.map(\.heading)
        let rows = learners.prefix(sitting.learners).enumerated().map { place, learner in
            let marks = columns.enumerated().map { column, item in
                let isNotYet = place > 1 && (place * 5 + column).isMultiple(of: 11)
                return "\(isNotYet ? "not yet" : "met")/\(item.method)"
            }
            return [learner.code, learner.name] + marks
        }
        return CSVWriter().text(preamble + [header] + rows)
    }

    private typealias Column = (heading: String, method: String)

    private func columns(of sitting: DemoStory.Sitting, at home: DemoStory.Home) -> [Column] {
        guard sitting.evidence != .local else { return localColumns(of: home) }
        let outcomes = sitting.modules.flatMap { curriculum.items(coded: $0) }
            .flatMap { curriculum.children(of: $0.id) }
        return outcomes.flatMap { outcome -> [Column] in
            guard let method = method(for: outcome, sitting.evidence) else { return [] }
            return curriculum.children(of: outcome.id).map { ("altas:\($0.code)", method) }
        }
    }

    private func localColumns(of home: DemoStory.Home) -> [Column] {
        let local = regions.first { $0.profile.region.rawValue == home.region }?.local
        let items = (local?.tree.items ?? []).filter { $0.assessment.neededFor == ["award"] }
        return items.compactMap { item in
            let outcome = local?.anchors[item.id].flatMap { curriculum.items(coded: $0).first }
            guard let method = outcome.flatMap({ method(for: $0, .first) }) else { return nil }
            return (item.code.description, method)
        }
    }

    /// The first observation that an outcome lists, else its first method; for a second kind of
    /// evidence another one, and a simulation only when there is nothing else.
    ///
    /// Nil where no second kind is asked for.
    private func method(for outcome: Item, _ evidence: DemoStory.Evidence) -> String? {
        let methods = outcome.assessment.methods
        let first = methods.first { [.observation, "WIT"].contains($0) } ?? methods.first
        guard evidence == .second else { return first?.rawValue }
        guard outcome.assessment.kind == .skill else { return nil }
        let others = methods.filter { $0 != first }
        return (others.first { $0 != .simulation } ?? others.first)?.rawValue
    }
}
