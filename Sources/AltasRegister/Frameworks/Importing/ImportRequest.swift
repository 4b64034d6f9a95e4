package import AltasCore
package import AltasExchange

/// A framework that somebody wants to bring into the register.
///
/// What is nil is as the file says, or as its reader proposes.
package struct ImportRequest: Sendable {
    /// The framework as its file has it.
    package var framework: ImportedFramework
    /// The short name.
    package var slug: String?
    /// What it is for: a curriculum or a standard.
    package var role: Edition.Role?
    /// The region it belongs to.
    package var region: String?
    /// The label of the version.
    package var label: String?
    /// The slug or official code of the edition it takes the place of.
    package var replaces: String?

    /// By default everything is as the file says.
    package init(_ framework: ImportedFramework) {
        self.framework = framework
    }
}

extension ImportRequest {
    /// The edition under the names that the request gives, and its items, each with an identifier.
    ///
    /// Needs no register, and so no lock.
    func draft() throws -> (edition: Edition, items: [Item]) {
        let tree = try framework.treeWithLinks()
        var edition = tree.edition
        if let slug { edition.slug = try Check.slug(slug.lowercased(), field: .slug, limit: 80) }
        if let label { edition.label = try Check.name(label, field: .edition) }
        if let region { edition.region = Region.Code(rawValue: region) }
        edition.role = role ?? edition.role
        if edition.role != .standard {
            edition.region = edition.role == .local ? edition.region : nil
        }
        if edition.role != .local { edition.pinnedTo = nil }
        return (edition, Identifiers.adding(to: tree.items.separated, of: edition.slug))
    }
}

extension [Item] {
    /// The items with their methods and needs as the register keeps them, where `;` stands between two.
    fileprivate var separated: [Item] {
        guard contains(where: { $0.assessment.isJoined }) else { return self }
        return map { item in
            var item = item
            item.assessment.methods = Self.parts(item.assessment.methods.map(\.rawValue))
                .map(Method.init(rawValue:))
            item.assessment.neededFor = Self.parts(item.assessment.neededFor)
            return item
        }
    }

    private static func parts(_ texts: [String]) -> [String] {
        texts.flatMap { $0.split(separator: ";").map(String.init) }
    }
}

extension Item.Assessment {
    /// Whether a method or need is several, or none.
    fileprivate var isJoined: Bool {
        let texts = methods.map(\.rawValue) + neededFor
        return texts.contains { $0.isEmpty || $0.utf8.contains(UInt8(ascii: ";")) }
    }
}
