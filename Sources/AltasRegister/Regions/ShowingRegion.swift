package import AltasCore
import AltasStore

/// How a region sees a learner's record: its profile and what it has.
package struct RegionAnswer: Sendable, Codable {
    /// The region's code.
    package let code: String
    /// Its name, in the best language for the reader.
    package let name: LocalizedText.Tagged?
    /// Its profile in force, as a `profile.json` has it.
    package let profile: Profile
    /// The methods of assessment that the rule speaks of.
    package let methods: [TermName]
    /// The versions of its profile, oldest first.
    package let versions: [AddedProfile]
    /// Its standards in force, by short name.
    package let standards: [EditionName]
    /// How many local criteria it has.
    package let localCriteria: Int
    /// How many of them its award needs.
    package let awardCriteria: Int
    /// The state of the register that the answer is for.
    package let stamp: Stamp
}

extension Register {
    /// Shows a region's profile in force, with its award rule, its standards and its own criteria.
    ///
    /// Whoever is signed in may read it.
    ///
    /// - Throws: ``Refusal/unknownRegion(_:nearest:)``.
    package func region(
        _ name: String,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> RegionAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let code = try connection.region(named: name, at: moment)
            guard let profile = try connection.profile(of: code, at: moment) else {
                throw Refusal.unknownRegion(name, nearest: [])
            }
            let local = try question.localEdition(of: code)
                .map { try connection.tree(of: $0, in: []) }
            let curriculum = try connection.curriculum(at: moment)
            let view = RegionView(local: local, rule: profile.awardRule)
            return RegionAnswer(
                code: code.rawValue,
                name: question.text(profile.name),
                profile: profile,
                methods: curriculum.details.methods.map { TermName($0, question) },
                versions: try connection.profileVersions(of: code, at: moment).map { version in
                    let isOpen = version.from == .distantPast
                    return AddedProfile(
                        version: version.profile.version,
                        from: isOpen ? nil : version.from
                    )
                },
                standards: try connection.standards(of: code, at: moment).map {
                    EditionName($0, question)
                },
                localCriteria: local?.items.count ?? 0,
                awardCriteria: view.awardCriteria.count,
                stamp: question.stamp
            )
        }
    }
}
