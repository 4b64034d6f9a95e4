package import Foundation

/// A small CASE 1.1 package that has something of everything, from a server elsewhere.
package enum FullPackage {
    /// The identifier of its document.
    package static let document = "5d1f0c1e-9a54-4c39-8b0a-1f2f6f0d4a11"
    /// The identifier of something of each collection.
    package static let identifiers = [
        "CFDocuments": document, "CFPackages": document, "CFItems": id(1),
        "CFItemAssociations": id(1), "CFAssociations": id(13), "CFAssociationGroupings": id(61),
        "CFConcepts": id(41), "CFItemTypes": id(21), "CFSubjects": id(31), "CFLicenses": id(51),
        "CFRubrics": id(71),
    ]

    /// The UUID that stands for a number of two digits at most.
    package static func id(_ number: Int) -> String {
        "0b5a2c7e-6f0d-4f6b-9c1e-0000000000\(number < 10 ? "0" : "")\(number)"
    }

    /// The package.
    package static func json() throws -> Data {
        try JSONSerialization.data(withJSONObject: whole, options: [.sortedKeys])
    }

    private static func object(_ number: Int, _ members: [String: Any]) -> [String: Any] {
        let head: [String: Any] = [
            "identifier": id(number), "uri": "https://skills.example.org/things/\(number)",
            "lastChangeDateTime": "2025-02-03T09:30:00Z",
        ]
        return head.merging(members) { $1 }
    }

    private static func link(_ number: Int) -> [String: Any] {
        ["title": "T\(number)", "identifier": id(number), "uri": "https://skills.example.org/t"]
    }

    private static func association(
        _ number: Int,
        _ type: String,
        to destination: [String: Any],
        _ members: [String: Any] = [:]
    ) -> [String: Any] {
        let ends: [String: Any] = [
            "associationType": type, "destinationNodeURI": destination,
            "originNodeURI": link(number == 11 ? 1 : 2),
        ]
        return object(number, ends.merging(members) { $1 })
    }

    private static var whole: [String: Any] {
        [
            "CFDocument": [
                "identifier": document, "creator": "Region North", "caseVersion": "1.1",
                "uri": "https://skills.example.org/ims/case/v1p1/CFDocuments/\(document)",
                "title": "Care worker core skills", "lastChangeDateTime": "2025-02-03T09:30:00Z",
                "language": "en", "subject": ["Care", "Technology"], "subjectURI": [link(31)],
                "licenseURI": link(51), "notes": "It's from North",
            ] as [String: Any],
            "CFItems": [
                object(
                    1,
                    [
                        "fullStatement": "Moves people", "humanCodingScheme": "MH",
                        "CFItemType": "T21", "CFItemTypeURI": link(21),
                    ]
                ),
                object(
                    2,
                    [
                        "fullStatement": "Assists a person to stand", "humanCodingScheme": "MH.1",
                        "conceptKeywordsURI": link(41),
                    ]
                ),
            ],
            "CFAssociations": [
                association(11, "isChildOf", to: link(0).merging(["identifier": document]) { $1 }),
                association(12, "isChildOf", to: link(1), ["sequenceNumber": 1]),
                association(
                    13,
                    "isRelatedTo",
                    to: ["title": "E", "identifier": "there", "uri": "https://other.example/1"],
                    ["CFAssociationGroupingURI": link(61)]
                ),
            ],
            "CFDefinitions": definitions,
            "CFRubrics": [
                object(
                    71,
                    ["title": "R", "CFRubricCriteria": [object(72, ["CFItemURI": link(1)])]]
                )
            ],
        ]
    }

    private static var definitions: [String: Any] {
        func type(_ number: Int, _ code: String) -> [String: Any] {
            object(number, ["title": "T\(number)", "description": "D", "hierarchyCode": code])
        }
        return [
            "CFItemTypes": [type(21, "1"), type(22, "1.1"), type(23, "10")],
            "CFSubjects": [object(31, ["title": "T31", "hierarchyCode": "1"])],
            "CFConcepts": [object(41, ["title": "T41", "hierarchyCode": "1"])],
            "CFLicenses": [object(51, ["title": "T51", "licenseText": "Use it"])],
            "CFAssociationGroupings": [object(61, ["title": "T61"])],
        ]
    }
}
