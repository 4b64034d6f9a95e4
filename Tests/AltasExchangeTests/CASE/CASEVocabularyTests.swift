import XCTest

@testable import AltasExchange

/// Our tables of CASE's words and members are those of the official file.
final class CASEVocabularyTests: XCTestCase {
    private typealias Object = [String: Any]

    private func schemas() throws -> Object {
        let file = try CASESamples.json("imscasev1p1_openapi3_v1p0")
        return try XCTUnwrap((file["components"] as? Object)?["schemas"] as? Object)
    }

    private func properties(_ name: String) throws -> Object {
        let schemas = try schemas()
        let schema = try XCTUnwrap(schemas[name] as? Object, name)
        return try XCTUnwrap(schema["properties"] as? Object, name)
    }

    /// The members of every kind of object, by the official names.
    private let shapes: [(String, CASEShape)] = [
        ("CFPckgDocumentDType", .document), ("CFPckgItemDType", .item),
        ("CFPckgAssociationDType", .association), ("CFDefinitionDType", .definitions),
        ("CFConceptDType", .concept), ("CFSubjectDType", .subject), ("CFLicenseDType", .license),
        ("CFItemTypeDType", .itemType), ("CFAssociationGroupingDType", .grouping),
        ("CFRubricDType", .rubric), ("CFRubricCriterionDType", .rubricCriterion),
        ("CFRubricCriterionLevelDType", .rubricLevel), ("LinkURIDType", .link),
        ("LinkGenURIDType", .node),
    ]

    func testAssociationTypes() throws {
        let properties = try properties("CFPckgAssociationDType")
        let type = try XCTUnwrap(properties["associationType"] as? Object)
        let choices = try XCTUnwrap(type["anyOf"] as? [Object])
        let words = choices.compactMap { $0["enum"] as? [String] }.flatMap { $0 }
        XCTAssertEqual(Set(words), CASEWords.associationTypes11)
        XCTAssertEqual(
            choices.compactMap { $0["pattern"] as? String },
            [#"(ext:)[a-zA-Z0-9\.\-_]+"#]
        )
    }

    func testMembersAndTheOnesRequired() throws {
        let schemas = try schemas()
        for (name, shape) in shapes {
            let schema = try XCTUnwrap(schemas[name] as? Object)
            XCTAssertEqual(schema["additionalProperties"] as? Bool, false, name)
            XCTAssertEqual(Set(shape.members.map(\.name)), Set(try properties(name).keys), name)
            XCTAssertEqual(
                Set(shape.members.filter(\.isRequired).map(\.name)),
                Set(schema["required"] as? [String] ?? []),
                name
            )
        }
    }

    func testKindsOfMembers() throws {
        for (name, shape) in shapes {
            let properties = try properties(name)
            for member in shape.members {
                let property = try XCTUnwrap(properties[member.name] as? Object)
                XCTAssertTrue(fits(member.kind, property), "\(name).\(member.name): \(property)")
            }
        }
    }

    private func fits(_ kind: CASEShape.Kind, _ property: Object) -> Bool {
        let (type, format) = (property["type"] as? String, property["format"] as? String)
        let reference = property["$ref"] as? String
        let element = property["items"] as? Object
        return switch kind {
        case .text: type == "string" && format == nil && property["pattern"] == nil
        case .uuid: (property["pattern"] as? String)?.hasPrefix("[0-9a-f]{8}") ?? false
        case .address: format == "uri"
        case .day: format == "date"
        case .moment: format == "date-time"
        case .version: property["enum"] as? [String] == ["1.1"]
        case .associationType, .targetType: property["anyOf"] != nil
        case .integer: format == "int32"
        case .number: format == "float"
        case .texts: element?["type"] as? String == "string"
        case .anything: reference?.hasSuffix("ExtensionDType") ?? false
        case .listOfAnything:
            (element?["$ref"] as? String)?.hasSuffix("ExtensionDType") ?? false
        case .one(let shape): isSame(shape, as: reference)
        case .many(let shape): isSame(shape, as: element?["$ref"] as? String)
        }
    }

    private func isSame(_ shape: CASEShape, as reference: String?) -> Bool {
        let name = reference?.split(separator: "/").last.map(String.init)
        let official = shapes.first { $0.0 == name }?.1
        return official?.members.map(\.name) == shape.members.map(\.name)
    }

    func testStatusesAreThoseOfBothVersions() {
        for status in ["current", "superseded"] {
            for version in CASEVersion.allCases {
                let word = CASEWords.adoptionStatus(for: status, in: version)
                XCTAssertTrue(CASEWords.adoptionStatuses.contains(word), word)
            }
        }
        XCTAssertEqual(CASEWords.adoptionStatus(for: "reconstruction", in: .v11), "reconstruction")
    }

    func testFormsOfTexts() {
        XCTAssertTrue(CASEText.isUUID("0b5a2c7e-6f0d-4f6b-9c1e-7f8a9b0c1d21"))
        for text in [
            "0B5A2C7E-6F0D-4F6B-9C1E-7F8A9B0C1D21", "0b5a2c7e-6f0d-7f6b-9c1e-7f8a9b0c1d21",
            "0b5a2c7e-6f0d-4f6b-7c1e-7f8a9b0c1d21", "0b5a2c7e6f0d4f6b9c1e7f8a9b0c1d21", "",
        ] {
            XCTAssertFalse(CASEText.isUUID(text), text)
        }
        for text in ["https://a.b/c?d=e#f", "urn:uuid:1", "mailto:a@b", "a:%20"] {
            XCTAssertTrue(CASEText.isAddress(text), text)
        }
        for text in ["", "a", "a:", ":a", "1a:b", "a:b c", "a:%2", "a:%zz", "a:b#c#d", "a:é"] {
            XCTAssertFalse(CASEText.isAddress(text), text)
        }
        for text in [
            "2025-02-03T09:30:00Z", "2025-02-03T09:30:00+02:00", "2025-02-03T09:30:00.125-11:30",
        ] {
            XCTAssertTrue(CASEText.isMoment(text), text)
        }
        for text in [
            "2025-02-03T09:30:00", "2025-02-30T09:30:00Z", "2025-02-03T24:30:00Z", "2025-02-03",
            "2025-02-03T09:30:00.Z", "2025-02-03T09:30:00+2:00", "2025-02-03T09:3a:00Z",
        ] {
            XCTAssertFalse(CASEText.isMoment(text), text)
        }
        XCTAssertEqual(CASEText.moment(from: "2025-02-03 09:30:00"), "2025-02-03T09:30:00Z")
        XCTAssertEqual(CASEText.moment(from: "2025-02-03"), "2025-02-03T00:00:00Z")
        XCTAssertNil(CASEText.moment(from: "today"))
        XCTAssertEqual(CASEText.moment(at: 1_700_000_000), "2023-11-14T22:13:20Z")
        XCTAssertEqual(CASEText.moment(at: -1), "1969-12-31T23:59:59Z")
    }

    /// The example of RFC 9562, appendix A.4.
    func testUUIDsThatFollowFromNames() {
        let names: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4,
            0x30, 0xC8,
        ]
        XCTAssertEqual(
            NameUUID.text(for: "www.example.com", in: names),
            "2ed6657d-e927-568b-95e1-2665a8aea6a2"
        )
        let long = String(repeating: "a", count: 200)
        XCTAssertTrue(CASEText.isUUID(NameUUID.text(for: long)))
        XCTAssertNotEqual(NameUUID.text(for: long), NameUUID.text(for: long + "a"))
    }
}
