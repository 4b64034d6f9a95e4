import AltasCore
import AltasExchange
import XCTest

/// The standards of the source tree, by folder.
enum RealEdition {
    static func tree(_ folder: String) throws -> EditionTree {
        let files = try SourceFile.files(inFolder: "\(RealData.root)/Standards/\(folder)")
        return try XCTUnwrap(try Library.read(files).standards.first).tree
    }

    static func changes(
        _ folder: String,
        from old: EditionTree,
        to new: EditionTree
    ) throws -> [PublishedChange] {
        let file = try RealData.file("Standards/\(folder)/changes.csv")
        return try PublishedChangeTable.read(file, from: old, to: new)
    }
}

extension EditionDiff {
    /// The change of the old item with this code.
    func changeOfOld(_ code: String) throws -> Change? {
        change(ofOld: try ItemCodes(from).id(code))
    }

    /// The change of the new item with this code.
    func changeOfNew(_ code: String) throws -> Change? { change(ofNew: try ItemCodes(to).id(code)) }
}
