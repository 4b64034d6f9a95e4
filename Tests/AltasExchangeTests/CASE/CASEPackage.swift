import AltasCore
import AltasExchange
import Foundation
import XCTest

/// A small package to read, of which a test states what it is about.
struct CASEPackage {
    static let document = "5d1f0c1e-9a54-4c39-8b0a-1f2f6f0d4a11"
    static let base = "https://skills.example.org/ims/case/v1p1/"

    var documentMembers: [String: Any] = [
        "identifier": document, "uri": "\(base)CFDocuments/\(document)", "creator": "Region North",
        "title": "Care worker core skills", "lastChangeDateTime": "2025-02-03T09:30:00Z",
        "language": "en", "version": "2025",
    ]
    var items: [[String: Any]] = []
    var associations: [[String: Any]] = []
    var others: [String: Any] = [:]

    /// The UUID that stands for a number.
    static func id(_ number: Int) -> String {
        let digits = String(number)
        return
            "0b5a2c7e-6f0d-4f6b-9c1e-\(String(repeating: "0", count: 12 - digits.count))\(digits)"
    }

    static func item(_ number: Int, _ members: [String: Any] = [:]) -> [String: Any] {
        let plain: [String: Any] = [
            "identifier": id(number), "uri": "\(base)CFItems/\(id(number))",
            "fullStatement": "Statement \(number)", "lastChangeDateTime": "2025-02-03T09:30:00Z",
        ]
        return plain.merging(members) { $1 }
    }

    static func association(
        _ type: String,
        from origin: String,
        to destination: String,
        _ members: [String: Any] = [:]
    ) -> [String: Any] {
        let identifier = "9e3d4a5b-1c2d-4e3f-8a9b-\(origin.suffix(6))\(destination.suffix(6))"
        let plain: [String: Any] = [
            "identifier": identifier, "uri": "\(base)CFAssociations/\(identifier)",
            "associationType": type, "lastChangeDateTime": "2025-02-03T09:30:00Z",
            "originNodeURI": node(origin), "destinationNodeURI": node(destination),
        ]
        return plain.merging(members) { $1 }
    }

    private static func node(_ identifier: String) -> [String: Any] {
        ["title": "T", "identifier": identifier, "uri": "urn:uuid:\(identifier)"]
    }

    /// An association of an item with the item above, or with the document.
    static func child(_ item: Int, of parent: Int?, at sequence: Int? = nil) -> [String: Any] {
        association(
            "isChildOf",
            from: id(item),
            to: parent.map(id) ?? document,
            sequence.map { ["sequenceNumber": $0] } ?? [:]
        )
    }

    /// The package as a file.
    func file() throws -> SourceFile {
        let whole: [String: Any] = [
            "CFDocument": documentMembers, "CFItems": items, "CFAssociations": associations,
        ].merging(others) { $1 }
        let data = try JSONSerialization.data(withJSONObject: whole, options: [.sortedKeys])
        return SourceFile(path: "package.json", bytes: Array(data))
    }

    /// What the reader makes of it.
    func read() throws -> ImportedFramework {
        try CASEReader.read(file())
    }
}

extension ImportedFramework {
    /// The codes with the codes above them, in order.
    var outline: [String] {
        tree.items.map { item in
            (tree.ancestors(of: item.id).reversed() + [item]).map(\.code.description)
                .joined(separator: ">")
        }
    }

    /// What was doubtful.
    var doubts: [ImportWarning.Kind] { warnings.map(\.kind) }
}
