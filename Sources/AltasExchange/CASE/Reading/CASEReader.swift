package import AltasCore
internal import AltasJSON

/// Reads packages of 1EdTech's CASE, versions 1.0 and 1.1.
///
/// What real packages get wrong is taken with a warning. An item becomes an ``AltasCore/Item`` with
/// its `humanCodingScheme` as code, or one of ours such as `~2.1` where it has none that can be
/// used; `abbreviatedStatement` becomes the title and `fullStatement` the longer wording, or the
/// title where there is no other. Siblings stand in the order of their `sequenceNumber`, then
/// `listEnumeration`, then code, then file. Members without a place of their own stay as facts and
/// extras named `case:`; those that follow from the rest, such as an address that is made of the
/// document's and the identifier, do not. What ``CASEWriter`` added under `extensions` is
/// understood again.
package enum CASEReader {
    /// The most bytes that a package may have: one with 100,000 items has 106 MB.
    package static let sizeLimit = 200_000_000
    /// The most items, and the most associations, that a package may have.
    package static let mostObjects = 1_000_000

    /// Reads a package.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - language: the language of a package that does not say.
    /// - Returns: the framework, with what was doubtful and what was not taken.
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is no JSON or no package, is larger
    ///   than ``sizeLimit``, or has items that lie under themselves or too many levels deep.
    package static func read(
        _ file: consuming SourceFile,
        assuming language: String = "en"
    ) throws(Refusal) -> ImportedFramework {
        var scan = CASEScan(path: file.path)
        try scan.read(try SourceText.utf8(file.bytes, path: file.path, limit: sizeLimit))
        file = SourceFile(path: "", bytes: [])
        var assembly = CASEAssembly(consume scan, assuming: language)
        return try assembly.framework()
    }

    /// Whether a file is JSON whose outermost object, or the one in it, begins like a package.
    ///
    /// Reads no further than the first member called `CFDocument` or `CFPackage`.
    package static func recognises(_ file: SourceFile) -> Bool {
        var isPackage = false
        do {
            let text = try SourceText.utf8(file.bytes, path: file.path, limit: sizeLimit)
            var scanner = JSONScanner(text, path: file.path)
            try scanner.eachMember { (name, scanner) throws(Refusal) in
                isPackage = name == "CFDocument" || name == "CFPackage"
                if isPackage { throw scanner.refusal(.notThis) }
                _ = try scanner.value()
            }
        } catch {
            return isPackage
        }
        return isPackage
    }
}
