package import AltasText

/// The address of one of our own pages: the only way to write one.
package struct Link: Hashable, Sendable, CustomStringConvertible {
    /// The address, from the site's root on.
    package let description: String

    /// The address of a path, with values for its placeholders and items for its query.
    init(_ path: PathTemplate, _ values: String..., query: [Target.Item] = []) {
        self.init(path: path.filled(with: values), query: query)
    }

    private init(path: String, query: [Target.Item]) {
        let items = query.map { "\(PercentCode.encode($0.name))=\(PercentCode.encode($0.value))" }
        description = query.isEmpty ? path : path + "?" + items.joined(separator: "&")
    }

    /// The address of what a target asks for, in our own spelling, with its own query or another.
    init(_ target: Target, query: [Target.Item]? = nil) {
        let parts = target.segments.map(PercentCode.encode)
        self.init(path: "/" + parts.joined(separator: "/"), query: query ?? target.query)
    }
}

// MARK: - Every address there is

extension Link {
    /// The first page.
    package static let home = Link(.home)
    /// Where people sign out.
    static let signOut = Link(.signOut)
    /// Where people sign out of every browser.
    static let signOutEverywhere = Link(.signOutEverywhere)
    /// Where a code that lets a learner in is used up.
    static let invitations = Link(.invitations)
    /// Where a learner sets a passphrase.
    static let passphrase = Link(.passphrase)
    /// Where people sign in.
    static let signIn = Link(.signIn)

    /// Where the link on an invitation leads.
    package static func invitation(_ code: String) -> Link { Link(.invitation, code) }

    /// Where people sign in, to be led on to a page of ours.
    static func signIn(then target: Target) -> Link {
        Link(.signIn, query: [Target.Item(name: nextName, value: Link(target).description)])
    }

    /// The name of the query item, and of the field, that says where to go after signing in.
    static let nextName = "next"

    /// The page of ours that was asked for before signing in; the first page where that makes no sense.
    init(next text: String) {
        do {
            self.init(try Target(text.utf8))
        } catch {
            self = .home
        }
    }
    /// How programs ask, for people who write them.
    static let programs = Link(.programs)
    /// The same for programs.
    static let openAPI = Link(.openAPI)
}

extension Link {
    /// A page asked for again in another language, with whatever else was asked; the first page where asking again would do
    /// something.
    static func here(_ target: Target?, in language: Language) -> Link {
        let choice = Target.Item(name: LanguageChoice.name, value: language.rawValue)
        guard let target else { return Link(.home, query: [choice]) }
        return Link(target, query: target.query.filter { $0.name != choice.name } + [choice])
    }
}

extension HTML.Interpolation {
    /// Adds an address, for a quoted attribute.
    package mutating func appendInterpolation(_ link: Link) {
        appendInterpolation(link.description)
    }
}
