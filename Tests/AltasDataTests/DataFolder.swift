import AltasData
import XCTest

/// The embedded files, found by what they are.
enum DataFolder {
    static let languages: Set = ["en", "es", "nb", "da"]
    static let verifications: Set = ["verified", "second-hand", "draft"]

    /// The regions that have a profile, in the order of their codes.
    static var regions: [String] {
        EmbeddedData.files.map { $0.path.split(separator: "/").map(String.init) }
            .filter { $0.count == 3 && $0[0] == "Standards" && $0[2] == "profile.json" }
            .map { $0[1] }
    }

    /// The slugs of the standards of a region.
    static func standards(of region: String) -> [String] {
        EmbeddedData.files.map { $0.path.split(separator: "/").map(String.init) }
            .filter { $0.count == 4 && $0[1] == region && $0[3] == "framework.json" }
            .map { $0[2] }
    }

    /// Every standard with the folder that holds it, such as `Standards/NO/hea02-04`.
    static var standardFolders: [(region: String, slug: String, path: String)] {
        regions.flatMap { region in
            standards(of: region).map { (region, $0, "Standards/\(region)/\($0)") }
        }
    }

    static func json(_ path: String) throws -> JSONValue {
        try JSONValue(parsing: text(path))
    }

    static func table(_ path: String) throws -> CSVTable {
        try CSVTable(text(path), path: path)
    }

    static func has(_ path: String) -> Bool {
        EmbeddedData.files.contains { $0.path == path }
    }

    /// The codes of the curriculum's items of one type, or of all.
    static func curriculumCodes(type: String? = nil) throws -> Set<String> {
        let rows = try table("Curricula/altas/items.csv").rows
        return Set(rows.filter { type == nil || $0["type"] == type }.map { $0["code"] })
    }

    /// The codes that the curriculum explains under one key, such as its methods.
    static func curriculumTerms(_ key: String) throws -> Set<String> {
        let framework = try json("Curricula/altas/framework.json")
        return Set(framework[key].elements.compactMap { $0["code"].string })
    }

    private static func text(_ path: String) throws -> String {
        try XCTUnwrap(EmbeddedData.files.first { $0.path == path }, "no \(path)").text
    }
}

extension Array where Element: Hashable {
    /// The elements that occur more than once.
    var repeated: [Element] {
        Dictionary(grouping: self) { $0 }.filter { $0.value.count > 1 }.map(\.key)
    }
}
