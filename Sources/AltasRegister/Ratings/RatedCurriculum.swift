import AltasCore
import AltasStore

/// A curriculum edition with the self-rating that goes with it.
struct RatedCurriculum {
    let edition: Edition
    let questionnaire: Questionnaire

    /// The one in force.
    ///
    /// - Throws: ``Refusal/invalid(field:value:reason:)`` when the curriculum in force has no self-rating.
    init(on connection: Connection, at moment: Moment) throws {
        let edition = try connection.curriculum(at: moment)
        guard let questionnaire = try connection.questionnaire(of: edition.id) else {
            throw Refusal.invalid(field: .edition, value: edition.slug, reason: .notOneOf([]))
        }
        self.edition = edition
        self.questionnaire = questionnaire
    }

    /// The values of the scale, least able first.
    var values: [String] { questionnaire.scale.map(\.code) }

    /// The statement that a heading names, with or without the edition's slug before it.
    func statement(headed heading: String) -> Questionnaire.Statement? {
        let prefix = "\(edition.slug):"
        let code = heading.lowercased()
        let wanted = code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : code
        return questionnaire.statements.first { $0.code.lowercased() == wanted.trimmingSpaces }
    }
}
