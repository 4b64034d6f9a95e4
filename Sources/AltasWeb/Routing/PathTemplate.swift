/// The path of a route, with placeholders in braces, such as `/learners/{learner}`.
///
/// Each path is spelt once, here.
package struct PathTemplate: Hashable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// A part of a path.
    enum Segment: Hashable {
        /// Just this text.
        case literal(String)
        /// Any text, known by this name.
        case placeholder(String)
    }

    /// The path as it is written.
    package let description: String
    /// Its parts.
    let segments: [Segment]

    /// A path from a literal.
    package init(stringLiteral text: String) {
        description = text
        segments = text.split(separator: "/").map { part in
            let isPlaceholder = part.hasPrefix("{") && part.hasSuffix("}")
            return isPlaceholder
                ? .placeholder(String(part.dropFirst().dropLast())) : .literal(String(part))
        }
    }

    /// The names of its placeholders, in order.
    package var placeholders: [String] {
        segments.compactMap { segment in
            if case .placeholder(let name) = segment { name } else { nil }
        }
    }

    /// The path with these values in the place of its placeholders, encoded.
    func filled(with values: [String]) -> String {
        precondition(values.count == placeholders.count, "\(self) wants its placeholders filled.")
        var values = values[...]
        let parts = segments.map { segment in
            switch segment {
            case .literal(let text): text
            case .placeholder: PercentCode.encode(values.removeFirst())
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}

// MARK: - Every path there is

extension PathTemplate {
    /// The first page.
    package static let home: PathTemplate = "/"
    /// Where people sign in.
    package static let signIn: PathTemplate = "/sign-in"
    /// Where people sign out.
    package static let signOut: PathTemplate = "/sign-out"
    /// Where people sign out of every browser.
    package static let signOutEverywhere: PathTemplate = "/sign-out-everywhere"
    /// Where a code that lets a learner in is used up.
    package static let invitations: PathTemplate = "/invitations"
    /// Where the link on an invitation leads.
    package static let invitation: PathTemplate = "/invitations/{code}"
    /// Where a learner sets a passphrase.
    package static let passphrase: PathTemplate = "/passphrase"
    /// Whether the server and its register work.
    package static let health: PathTemplate = "/healthz"
    /// What the server counts.
    package static let metrics: PathTemplate = "/metrics"

    /// Where a learner stands.
    package static let learner: PathTemplate = "/learners/{learner}"
    /// Why something is met or not yet.
    package static let item: PathTemplate = "/learners/{learner}/items/{item}"
    /// One decision.
    package static let decision: PathTemplate = "/learners/{learner}/decisions/{decision}"
    /// Where a learner says that they disagree with a decision.
    package static let dispute: PathTemplate = "/learners/{learner}/decisions/{decision}/dispute"
    /// Every region's standards.
    package static let standards: PathTemplate = "/learners/{learner}/standards"
    /// One standard, item by item.
    package static let standard: PathTemplate = "/learners/{learner}/standards/{standard}"
    /// What made an item of a standard what it is.
    package static let standardItem: PathTemplate =
        "/learners/{learner}/standards/{standard}/items/{item}"
    /// How a learner rated themselves.
    package static let questionnaire: PathTemplate = "/learners/{learner}/questionnaire"
    /// Everything that is held about a learner.
    package static let record: PathTemplate = "/learners/{learner}/record"
    /// The same for programs.
    package static let recordFile: PathTemplate = "/learners/{learner}/record.json"
    /// The sites of a member of staff.
    package static let sites: PathTemplate = "/sites"
    /// The learners of a site.
    package static let site: PathTemplate = "/sites/{site}"
    /// The decisions that learners disagree with.
    package static let disputes: PathTemplate = "/disputes"

    /// The first parts of the paths where programs ask, and are answered in JSON when something goes wrong.
    static let programAreas: Set<String> = ["api", "ims"]
}
