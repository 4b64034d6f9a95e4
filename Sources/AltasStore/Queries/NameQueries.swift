package import AltasCore

extension Connection {
    /// The name that a subject had at a moment: its newest version by then; "" when it was erased.
    static func name(_ subject: SQL, _ id: SQL, at moment: Moment) -> SQL {
        """
        coalesce((
            SELECT coalesce(t.body, '') FROM name n LEFT JOIN text t ON t.digest = n.body
            WHERE n.subject = \(subject) AND n.subject_id = \(id) AND n.entry <= \(moment.entry)
            ORDER BY n.id DESC LIMIT 1
        ), '')
        """
    }

    /// The digests of every version of a subject's name that has not been erased.
    ///
    /// - Throws: ``SQLiteError``.
    package func nameDigests(of subject: NameSubject) throws -> [[UInt8]] {
        try rows(
            """
            SELECT n.body FROM name n JOIN text t ON t.digest = n.body
            WHERE n.subject = \(subject.kind) AND n.subject_id = \(subject.id) ORDER BY n.id
            """
        ) { $0.blob(0) }
    }
}

/// A name that a subject has had.
package struct NameVersion: Sendable, Hashable {
    /// The name; nil when it was erased.
    package let body: String?
    /// When it was given, in seconds since 1970 UTC.
    package let time: Int64
}

extension Connection {
    /// Every name that a subject had by the moment's entry, oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func names(of subject: NameSubject, at moment: Moment) throws -> [NameVersion] {
        try rows(
            """
            SELECT t.body, e.time
            FROM name n JOIN entry e ON e.number = n.entry LEFT JOIN text t ON t.digest = n.body
            WHERE n.subject = \(subject.kind) AND n.subject_id = \(subject.id)
                AND n.entry <= \(moment.entry)
            ORDER BY n.id
            """
        ) { NameVersion(body: $0.optionalText(0), time: $0.int64(1)) }
    }
}

/// Whom or what a name belongs to.
package enum NameSubject: Sendable, Hashable {
    case site(Site.ID)
    case staff(Staff.ID)
    case learner(Learner.ID)
    case cohort(Cohort.ID)

    var kind: String {
        switch self {
        case .site: "site"
        case .staff: "staff"
        case .learner: "learner"
        case .cohort: "cohort"
        }
    }

    var id: Int64 {
        switch self {
        case .site(let id): id.rawValue
        case .staff(let id): id.rawValue
        case .learner(let id): id.rawValue
        case .cohort(let id): id.rawValue
        }
    }
}

extension EntryDraft {
    /// Adds a version of a name.
    ///
    /// - Throws: ``SQLiteError``.
    package func name(_ subject: NameSubject, _ name: ErasableText) throws {
        _ = try add(.name, [.text(subject.kind), .integer(subject.id), try keep(name)])
    }
}
