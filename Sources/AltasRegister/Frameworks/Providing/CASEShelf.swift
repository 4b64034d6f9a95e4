import AltasCore
package import AltasCrypto
import AltasExchange
import AltasStore

/// A package as it is served, with the digest of its bytes.
package struct CASEPackageBody: Sendable {
    /// The package as JSON.
    package let bytes: [UInt8]
    /// What tells it from any other.
    package let digest: Digest

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        digest = .of(bytes)
    }
}

/// What was worked out of the frameworks at one state of them, so that the next request finds it ready.
struct CASEShelf: Sendable {
    /// How many sites the documents are kept for: a server has one, or one for each of its names.
    private static let mostSites = 4
    /// How many bytes of packages are kept before all are dropped.
    private static let mostBytes = 16 << 20

    private var state: FrameworkState?
    private var index: CASEIndex?
    private var documents: [String: [Edition.ID: CASEObject]] = [:]
    private var packages: [PackageKey: CASEPackageBody] = [:]
    private var byteCount = 0

    private struct PackageKey: Hashable {
        let edition: Edition.ID
        let site: String
    }

    /// Forgets what is of another state than this.
    private mutating func turn(to state: FrameworkState) {
        guard state != self.state else { return }
        self = CASEShelf()
        self.state = state
    }

    /// The index of a state, worked out unless it is there.
    mutating func index(
        of state: FrameworkState,
        _ make: () throws -> CASEIndex
    ) rethrows -> CASEIndex {
        turn(to: state)
        if let index { return index }
        let new = try make()
        index = new
        return new
    }

    /// The documents of a state as they are served at a site, made unless they are there.
    mutating func documents(
        of state: FrameworkState,
        at site: String,
        _ make: () -> [Edition.ID: CASEObject]
    ) -> [Edition.ID: CASEObject] {
        turn(to: state)
        if let documents = documents[site] { return documents }
        if documents.count >= Self.mostSites { documents.removeAll() }
        let new = make()
        documents[site] = new
        return new
    }

    /// The package of an edition, where it is there.
    mutating func package(
        of edition: Edition.ID,
        at site: String,
        _ state: FrameworkState
    ) -> CASEPackageBody? {
        turn(to: state)
        return packages[PackageKey(edition: edition, site: site)]
    }

    /// Keeps the package of an edition.
    mutating func keep(
        _ body: CASEPackageBody,
        of edition: Edition.ID,
        at site: String,
        _ state: FrameworkState
    ) {
        turn(to: state)
        guard body.bytes.count <= Self.mostBytes else { return }
        if byteCount + body.bytes.count > Self.mostBytes {
            packages.removeAll()
            byteCount = 0
        }
        let key = PackageKey(edition: edition, site: site)
        byteCount += body.bytes.count - (packages[key]?.bytes.count ?? 0)
        packages[key] = body
    }
}
