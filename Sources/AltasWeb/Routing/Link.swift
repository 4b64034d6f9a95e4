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

    /// The address of what a target asks for, in our own spelling.
    init(_ target: Target) {
        let parts = target.segments.map(PercentCode.encode)
        self.init(path: "/" + parts.joined(separator: "/"), query: target.query)
    }
}

// MARK: - Every address there is

extension Link {
    /// The first page.
    package static let home = Link(.home)
}

extension Link {
    /// The same page in another language: a reference that keeps the path.
    static func here(in language: Language) -> String {
        "?\(LanguageChoice.name)=\(language.rawValue)"
    }
}

extension HTML.Interpolation {
    /// Adds an address, for a quoted attribute.
    package mutating func appendInterpolation(_ link: Link) {
        appendInterpolation(link.description)
    }
}
