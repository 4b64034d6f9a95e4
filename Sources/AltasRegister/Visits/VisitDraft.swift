import AltasCore
import AltasCrypto
import AltasStore

/// A visit whose every cell has been resolved, and that may be recorded.
struct VisitDraft {
    let site: Site
    let assessor: Staff
    let capacity: String
    let kind: Visit.Kind
    let seenOn: CivilDate
    let sheet: String?
    var cells: [Cell] = []

    /// One mark of one learner, before a mark on an outcome is spread over its criteria.
    struct Cell {
        let learner: Learner
        let found: ItemFinder.Found
        let result: Decision.Result
        let grade: Grade?
        let method: Method
        let setting: Setting
        let note: String?
        let row: Int
        let column: Int
    }

    /// A value of a scale.
    struct Grade: Hashable {
        let scale: String
        let value: String
    }

    /// SHA-256 over the register, the assessor, the site, the day and the cells in the order of
    /// learner and item.
    ///
    /// Every part ends with a unit separator (U+001F), every cell with a record separator (U+001E).
    func receipt(in register: String) -> Digest {
        var hasher = Hasher256()
        func add(_ parts: [String]) {
            for part in parts { hasher.update(part + "\u{1F}") }
            hasher.update("\u{1E}")
        }
        add([
            register, assessor.code.description, site.uuid, seenOn.description, kind.rawValue,
        ])
        let lines = cells.map { cell in
            [
                cell.learner.code.description, cell.found.heading, cell.result.rawValue,
                cell.grade?.scale ?? "", cell.grade?.value ?? "", cell.method.rawValue,
                cell.setting.rawValue, cell.note ?? "",
            ]
        }
        for line in lines.sorted(by: { $0.lexicographicallyPrecedes($1) }) { add(line) }
        return hasher.finish()
    }
}
