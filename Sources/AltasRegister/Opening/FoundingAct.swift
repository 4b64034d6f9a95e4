import AltasCore
import AltasCrypto
import AltasExchange
import AltasStore
import Foundation

/// How much a new register was given.
struct FoundingCounts: Sendable {
    var editions = 0
    var inForce = 0
    var items = 0
    var links = 0
    var regions: [String] = []
}

/// The two entries that every register begins with: who administers it, and what it holds.
struct FoundingAct {
    private let founding: Founding
    private let passphrase: NewPassphrase?
    private let connection: Connection
    private let clock: RegisterClock
    private var counts = FoundingCounts()

    init(
        _ founding: Founding,
        _ passphrase: NewPassphrase?,
        connection: Connection,
        clock: RegisterClock
    ) {
        self.founding = founding
        self.passphrase = passphrase
        self.connection = connection
        self.clock = clock
    }

    mutating func run() throws -> FoundingCounts {
        let name = try Check.name(founding.administrator)
        let (administrator, _) = try connection.entry(.create, by: .program, at: clock.now) {
            draft in
            _ = try draft.add(
                .register,
                [.text(UUID().uuidString.lowercased()), .text(founding.timeZone)]
            )
            let code = PersonCode(random: try SecureRandom().bytes(7))
            let salt = try SecureRandom().bytes(16)
            let staff = try draft.addStaff(code, name: ErasableText(name, salt: salt))
            try draft.grant(.administrator, to: staff, at: nil, from: clock.today)
            return staff
        }
        if let passphrase {
            try connection.setPassphraseVerifier(passphrase.verifier, of: administrator)
        }
        _ = try connection.entry(.adopt, by: .staff(administrator), at: clock.now) {
            try add(founding.library, to: $0)
        }
        return counts
    }

    private mutating func add(_ library: Library, to draft: EntryDraft) throws {
        for package in library.curricula {
            let curriculum = try add(package.tree, to: draft)
            for region in library.regions {
                try add(region, under: curriculum, to: draft)
            }
        }
    }

    private mutating func add(
        _ region: RegionPackage,
        under curriculum: EditionTree,
        to draft: EntryDraft
    ) throws {
        try draft.add(region.profile, inForceFrom: region.profile.validFrom ?? .distantPast)
        counts.regions.append(region.profile.region.rawValue)
        let local = try region.local.map { local in
            try add(try local.anchored(in: curriculum), to: draft)
        }
        for standard in region.standards {
            let tree = try add(standard.tree, to: draft)
            guard let crosswalk = standard.crosswalk else { continue }
            let links = try crosswalk.links(from: curriculum, local: local, to: tree)
            try draft.add(
                Crosswalk(source: curriculum.edition.id, target: tree.edition.id, links: links)
            )
            counts.links += links.count
        }
    }

    /// Adds an edition, and adopts it unless its publisher has replaced it.
    private mutating func add(_ tree: EditionTree, to draft: EntryDraft) throws -> EditionTree {
        let stored = try draft.add(try tree.identified())
        counts.editions += 1
        counts.items += stored.items.count
        if stored.edition.isAdoptedAtFirst {
            try draft.adopt(stored.edition.id, from: clock.today)
            counts.inForce += 1
        }
        return stored
    }
}

extension Edition {
    /// Whether a new register adopts it: a curriculum, a region's own criteria, and what its publisher calls current or
    /// says nothing of.
    var isAdoptedAtFirst: Bool {
        role != .standard || details.status == nil || details.status == "current"
    }
}

extension LocalCriteriaPackage {
    /// The criteria, each under the curriculum's outcome that its file names.
    func anchored(in curriculum: EditionTree) throws -> EditionTree {
        let items = tree.items.map { item in
            var item = item
            item.anchor = anchors[item.id].flatMap { curriculum.items(coded: $0).first?.id }
            return item
        }
        return try EditionTree(edition: tree.edition, items: items)
    }
}

extension EditionTree {
    /// The same edition with an identifier for itself and for every item that has none, made from slug and codes, so that
    /// two registers give the same content the same identifiers (RFC 9562, version 8).
    func identified() throws -> EditionTree {
        var edition = edition
        if edition.identifier.isEmpty { edition.identifier = Self.uuid("edition", edition.slug) }
        let items = items.map { item in
            var item = item
            if item.identifier.isEmpty {
                let codes = (ancestors(of: item.id).reversed() + [item]).map(\.code.description)
                item.identifier = Self.uuid("item", edition.slug, codes.joined(separator: ">"))
            }
            return item
        }
        return try EditionTree(edition: edition, items: items)
    }

    private static func uuid(_ parts: String...) -> String {
        var bytes = Array(Digest.of(parts.joined(separator: "\u{1F}")).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = Hex.encode(bytes)
        let ends = [8, 12, 16, 20, 32]
        return zip([0] + ends, ends).map { start, end in
            String(hex.dropFirst(start).prefix(end - start))
        }.joined(separator: "-")
    }
}
