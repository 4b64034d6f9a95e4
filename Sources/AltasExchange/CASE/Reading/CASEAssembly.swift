internal import AltasCore

/// Puts together a framework from what a package holds.
struct CASEAssembly {
    private var scan: CASEScan
    private let language: String
    private let document: CASEDocument
    /// Our code for the first item that has none.
    private var firstOwnCode: Item.Code?

    /// Takes what was read; `language` is that of a package that does not say.
    init(_ scan: consuming CASEScan, assuming language: String) {
        document = scan.document
        self.scan = scan
        self.language = language
    }

    /// The framework.
    mutating func framework() throws(Refusal) -> ImportedFramework {
        noteUnplaced()
        let outline = try outline()
        let rest = scan.rest.loosened(from: .package).withoutNulls(in: .package)
        let draft = CASEEdition(document, rest: rest, assuming: language)
        if draft.isLanguageAssumed {
            scan.check.warn(.assumedLanguage(language), at: "CFDocument.language")
        }
        guard let edition = draft.edition else {
            throw refusal(.member(path: "CFDocument.title"))
        }
        let items = items(of: edition, in: outline)
        let isLater = document.isLater || scan.check.sawLater
        scan.forgetItems()
        return ImportedFramework(
            format: (isLater ? CASEVersion.v11 : .v10).format,
            tree: try EditionTree(edition: edition, items: items),
            warnings: scan.check.findings.warnings,
            omitted: scan.check.findings.omitted,
            associations: scan.associations
        )
    }

    /// Where other items say what they are under, one that does not is doubtful.
    private mutating func noteUnplaced() {
        let isFlat = scan.parents.allSatisfy { $0 == nil }
        for (place, item) in scan.items.enumerated()
        where scan.parents[place] == nil && item.facts[CASEFacts.unplaced] == nil {
            scan.items[place].facts[CASEFacts.unplaced] = "item"
            if !isFlat {
                let name = scan.name(of: item.identifier)
                scan.check.warn(.unplaced(name), at: "CFItems[\(item.index)]")
            }
        }
    }

    private func outline() throws(Refusal) -> CASEOutline {
        let items = scan.items
        let links = scan.parents
        let outline = CASEOutline(
            parents: links.map { $0?.parent },
            levels: ImportedFramework.mostLevels
        ) { left, right in
            let numbers = [left, right].map { links[$0]?.sequence ?? .max }
            return numbers[0] == numbers[1]
                ? items[left].isBefore(items[right]) : numbers[0] < numbers[1]
        }
        if let place = outline.looped, let link = links[place] {
            throw refusal(.cycle("CFAssociations[\(link.index)]"))
        }
        if let place = outline.tooDeep, let link = links[place] {
            throw refusal(
                .tooDeep("CFAssociations[\(link.index)]", limit: ImportedFramework.mostLevels)
            )
        }
        return outline
    }

    private mutating func items(of edition: Edition, in outline: CASEOutline) -> [Item] {
        var codes = CASECodes()
        var places = scan.parents.map { _ in 0 }
        var items: [Item] = []
        items.reserveCapacity(outline.order.count)
        for (index, place) in outline.order.enumerated() {
            places[place] = index
            let parent = scan.parents[place]?.parent.map { Self.key(places[$0]) }
            let code = code(of: place, under: parent, in: outline, from: &codes)
            var item = scan.items[place].item(
                id: Self.key(index),
                parent: parent,
                code: code,
                in: edition
            )
            item.facts[CASEFacts.parent] = scan.parents[place]?.fact(at: outline.positions[place])
            items.append(item)
            scan.items[place].empty()
        }
        return items
    }

    private func refusal(_ problem: Refusal.FileProblem) -> Refusal {
        .badFile(path: scan.path, line: nil, problem: problem)
    }

    private static func key(_ index: Int) -> Item.ID {
        Item.ID(rawValue: Int64(index + 1))
    }

    /// The code of an item, which is noted where it is not as printed; what has none is counted
    /// under the first.
    private mutating func code(
        of place: Int,
        under parent: Item.ID?,
        in outline: CASEOutline,
        from codes: inout CASECodes
    ) -> Item.Code {
        let draft = scan.items[place]
        let wanted = draft.wantedCode ?? outline.code(of: place)
        let code = codes.code(wanted, under: parent)
        if draft.wantedCode == nil {
            let first = firstOwnCode ?? code
            firstOwnCode = first
            scan.check.warn(.ownCode(first.description), at: "CFItems[\(draft.index)]")
        } else if code != wanted {
            let (wanted, now) = (wanted.description, code.description)
            scan.check.warn(.repeatedCode(wanted, now: now), at: "CFItems[\(draft.index)]")
        }
        return code
    }
}
