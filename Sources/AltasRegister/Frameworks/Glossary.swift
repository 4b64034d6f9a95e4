import AltasCore
import AltasStore

/// What codes stand for that answers name: the methods of a curriculum, and the regions.
package struct Glossary: Sendable, Hashable, Codable {
    /// The methods, in the curriculum's order.
    package let methods: [TermName]
    /// The regions whose rule is in force, by code.
    package let regions: [TermName]
}

extension Register {
    /// What the codes of a curriculum's methods and of the regions stand for.
    ///
    /// Whoever is signed in may read it.
    ///
    /// - Parameters:
    ///   - curriculum: its short name; nil for the one in force.
    ///   - session: who asks.
    ///   - inquiry: as of when, and in which language.
    /// - Returns: The names.
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``.
    package func glossary(
        of curriculum: String? = nil,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> Glossary {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let edition =
                try curriculum.map { try connection.edition(named: $0, at: moment) }
                ?? connection.curriculum(at: moment)
            return Glossary(
                methods: edition.details.methods.map { TermName($0, question) },
                regions: try connection.regions(at: moment).map { region in
                    let rule = try connection.rule(of: region, at: moment)
                    let name = try rule.flatMap { try question.regionName(in: $0.profile) }
                    return TermName(region.rawValue, name)
                }
            )
        }
    }
}
