internal import Foundation

/// The example region of the walkthrough, with whatever a test changes in it.
package struct RegionFiles {
    /// The texts by path inside the region's folder, such as `zz-care/items.csv`.
    package var texts: [String: String]

    /// The region as the walkthrough has it.
    package init() throws {
        texts = Dictionary(
            uniqueKeysWithValues: try Walkthrough().files.map { path, text in
                (String(path.drop { $0 != "/" }.dropFirst()), text)
            }
        )
    }

    /// Replaces what stands once in a file.
    ///
    /// - Precondition: the file holds `old`.
    package mutating func change(_ path: String, _ old: String, to new: String) {
        guard let text = texts[path], let range = text.range(of: old) else {
            preconditionFailure("\(path) does not hold \(old)")
        }
        texts[path] = text.replacingCharacters(in: range, with: new)
    }

    /// The same files with one change.
    ///
    /// - Precondition: the file holds `old`.
    package func changing(_ path: String, _ old: String, to new: String) -> RegionFiles {
        var files = self
        files.change(path, old, to: new)
        return files
    }

    /// Copies the files of a standard into another folder, where its slug is `slug`.
    package mutating func copyStandard(as slug: String) {
        for (path, text) in texts where path.hasPrefix("zz-care/") {
            let copy = slug + path.dropFirst("zz-care".count)
            texts[copy] = text.replacingOccurrences(of: "\"zz-care\"", with: "\"\(slug)\"")
        }
    }
}
