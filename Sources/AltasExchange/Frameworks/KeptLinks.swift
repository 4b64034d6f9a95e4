package import AltasCore
internal import AltasJSON
private import Foundation

/// The links that a file has besides those from child to parent, kept among the facts of the items
/// that they begin or end at, so that an export has them again.
package enum KeptLinks {
    /// The name of the fact, and of the extra of an edition for links between items of others.
    package static let name = "altas:links"

    /// The tree with links among its facts, in their order.
    package static func adding(
        _ links: [ImportedAssociation],
        to tree: EditionTree
    ) throws -> EditionTree {
        guard !links.isEmpty else { return tree }
        var places: [String: Int] = [:]
        for (place, item) in tree.items.enumerated() where !item.identifier.isEmpty {
            places[item.identifier] = place
        }
        var lists: [Int: [ImportedAssociation]] = [:]
        var others: [ImportedAssociation] = []
        for link in links {
            let ends = [link.origin.identifier, link.destination.identifier]
            if let place = ends.lazy.compactMap({ places[$0] }).first {
                lists[place, default: []].append(link)
            } else {
                others.append(link)
            }
        }
        var (edition, items) = (tree.edition, tree.items)
        for (place, list) in lists { items[place].facts[name] = try text(of: list) }
        if !others.isEmpty { edition.details.extras[name] = try text(of: others) }
        return try EditionTree(edition: edition, items: items)
    }

    /// The tree without the links among its facts, and the links.
    package static func taken(
        from tree: EditionTree
    ) throws -> (tree: EditionTree, links: [ImportedAssociation]) {
        var (edition, items) = (tree.edition, tree.items)
        var links: [ImportedAssociation] = []
        for place in items.indices {
            guard let text = items[place].facts.removeValue(forKey: name) else { continue }
            links += try Self.links(in: text)
        }
        if let text = edition.details.extras.removeValue(forKey: name) {
            links += try Self.links(in: text)
        }
        guard !links.isEmpty else { return (tree, []) }
        return (try EditionTree(edition: edition, items: items), links)
    }

    private static func text(of links: [ImportedAssociation]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(links), as: UTF8.self)
    }

    /// The links of such a fact; what nobody can read is none, since it may come from a file that somebody has edited.
    package static func links(in text: String) throws -> [ImportedAssociation] {
        do {
            return try JSONDecoder().decode([ImportedAssociation].self, from: Data(text.utf8))
        } catch is DecodingError {
            return []
        }
    }
}

extension ImportedFramework {
    /// The links that are those of a crosswalk: rows of our own folder, or what an export of ours
    /// has from one.
    package var crosswalkLinks: Int {
        format == .folder ? associations.count : associations.count(where: \.isOfCrosswalk)
    }

    /// The edition and its items, with the links that are not of a crosswalk among the facts.
    ///
    /// OpenSALT, Moodle and Grep have them there already, as columns and members of items.
    package func treeWithLinks() throws -> EditionTree {
        switch format {
        case .case10, .case11, .esco:
            try KeptLinks.adding(associations.filter { !$0.isOfCrosswalk }, to: tree)
        case .folder, .csv, .openSALT, .moodle, .grep, .skillsEngland: tree
        }
    }
}

extension ImportedAssociation {
    /// Whether an export of ours made it from a link between editions.
    var isOfCrosswalk: Bool {
        facts["case:extensions"] != nil && members.ours["link"] != nil
    }
}
