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
    let evidence: [VisitRequest.EvidenceFile]
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

    /// The digest of the content, which is the visit's receipt.
    ///
    /// SHA-256 over the register, the assessor, the site, the day, the files shown and the cells in the order of learner
    /// and item. Every part ends with a unit separator (U+001F), every line with a record separator (U+001E). A number
    /// follows when the same content was recorded and made void so many times before.
    func receipt(in register: String, repetition: Int = 0) -> Digest {
        var hasher = Hasher256()
        func add(_ parts: [String]) {
            for part in parts { hasher.update(part + "\u{1F}") }
            hasher.update("\u{1E}")
        }
        add([
            register, assessor.code.description, site.uuid, seenOn.description, kind.rawValue,
        ])
        let files = evidence.map { [$0.name, $0.digest.description] }
        for line in (files + cells.map(\.parts)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            add(line)
        }
        if repetition > 0 { add([String(repetition)]) }
        return hasher.finish()
    }
}

extension VisitDraft.Cell {
    /// What the receipt covers of a cell.
    fileprivate var parts: [String] {
        [
            learner.code.description, found.heading, result.rawValue, grade?.scale ?? "",
            grade?.value ?? "", method.rawValue, setting.rawValue, note ?? "",
        ]
    }
}
