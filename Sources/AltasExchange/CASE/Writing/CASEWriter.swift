internal import AltasCore
internal import AltasJSON

/// Writes packages that the official CASE schemas accept, a piece at a time.
///
/// A package that ``CASEReader`` read comes out equal, apart from what strictness asks:
///
/// - Members that are null, and `CFPackageURI` and `CFDocumentURI` that lead to the package itself,
///   are left out; so are items without an identifier or with one that came before, and
///   associations without an end. Of a member that stands twice the first remains.
/// - Members that CASE does not have or that are of the wrong kind, identifiers that are no UUID of
///   versions 1 to 5, and times without a zone move to our part of the `extensions`; a sound value
///   stands in their place where one is required.
/// - Required members that are missing are made up, and named in our part of the `extensions`.
/// - Version 1.1 adds `caseVersion`. Version 1.0 has no extensions: what would move there, and the
///   members and types of association that are new in 1.1, are lost.
/// - Items and associations may stand in another order.
///
/// An edition of our own that is written in 1.1 and read again is equal, with keys from 1 in the
/// order of its items. What is left out are the keys of another edition, ``AltasCore/Item/anchor``.
package struct CASEWriter: Sendable {
    /// The version that is written.
    package let version: CASEVersion
    private let base: String
    private let changed: String

    /// Prepares to write; nil where `site` is no absolute address.
    ///
    /// - Parameters:
    ///   - version: the version to write.
    ///   - site: the address where objects without one of their own would be served, such as
    ///     `https://skills.example.org`.
    ///   - changed: when what does not say so itself changed last, in seconds since 1970.
    package init?(version: CASEVersion = .v11, site: String, changed: Int64) {
        guard CASEText.isAddress(site) else { return nil }
        self.version = version
        let slash = site.hasSuffix("/") ? "" : "/"
        base = "\(site)\(slash)ims/case/\(version.addressPart)/"
        self.changed = CASEText.moment(at: changed)
    }

    /// Writes a package, and says what it cannot say.
    ///
    /// - Parameters:
    ///   - content: what the package is to hold.
    ///   - emit: takes the next bytes, some 64 KB at a time.
    /// - Returns: what the package cannot say, or says only to us.
    /// - Throws: what `emit` throws.
    package func write(
        _ content: CASEContent,
        emit: ([UInt8]) throws -> Void
    ) rethrows -> CASEReport {
        try write(content, servedBy: nil, emit: emit)
    }

    /// Writes a package, with the addresses where `host` serves its objects.
    func write(
        _ content: CASEContent,
        servedBy host: CASEHost?,
        emit: ([UInt8]) throws -> Void
    ) rethrows -> CASEReport {
        let identity = CASEIdentity(content.tree, base: base)
        let document = documentWriting(identity)
        let object = document.object()
        let items = CASEItemWriting(
            identity: identity,
            strictness: document.strictness(after: object.object),
            changed: document.changed ?? object.object["lastChangeDateTime"]?.string ?? ""
        )
        var output = CASEOutput(host: host)
        var report = CASEReport()
        output.begin("CFDocument", with: object, as: .document)
        output.beginList("CFItems", of: .item)
        try each(of: content.tree.items, to: &output, emit: emit) { items.object(of: $0) }
        output.endList()
        output.beginList("CFAssociations", of: .association)
        try each(of: content.tree.items, to: &output, emit: emit) { items.parent(of: $0) }
        try write(content, items: items, to: &output, report: &report, emit: emit)
        output.endList()
        for member in document.rest(items.strictness).object.members {
            output.member(member.name, member.value, in: .package)
        }
        output.end()
        try output.flush(to: emit, isLast: true)
        report.shortened = output.shortened
        return report
    }

    /// Writes a package into memory.
    package func bytes(of content: CASEContent) -> (bytes: [UInt8], report: CASEReport) {
        var bytes: [UInt8] = []
        let report = write(content) { bytes += $0 }
        return (bytes, report)
    }

    private func documentWriting(_ identity: CASEIdentity) -> CASEDocumentWriting {
        CASEDocumentWriting(
            identity: identity,
            strictness: CASEStrictness(version: version, base: identity.base, changed: changed)
        )
    }

    private func each<Thing>(
        of things: [Thing],
        to output: inout CASEOutput,
        emit: ([UInt8]) throws -> Void,
        object: (Thing) -> CASEStrictness.Result?
    ) rethrows {
        for thing in things {
            if let object = object(thing) { output.element(object) }
            try output.flush(to: emit)
        }
    }

    /// The associations that are not from child to parent.
    private func write(
        _ content: CASEContent,
        items: CASEItemWriting,
        to output: inout CASEOutput,
        report: inout CASEReport,
        emit: ([UInt8]) throws -> Void
    ) rethrows {
        var number = 0
        func object(_ association: ImportedAssociation) -> CASEStrictness.Result {
            number += 1
            return items.object(of: association, number: number)
        }
        try each(of: content.associations, to: &output, emit: emit, object: object)
        for crosswalk in content.crosswalks {
            let writing = CASELinkWriting(crosswalk, version: version, base: base)
            for link in crosswalk.links {
                let (associations, unexpressed) = writing.associations(of: link)
                if let unexpressed { report.unexpressed.append(unexpressed) }
                try each(of: associations, to: &output, emit: emit, object: object)
            }
        }
    }
}
