import AltasCore
import AltasExchange
import Foundation
import XCTest

/// What is written passes the official schema, whatever was read.
final class CASEStrictTests: XCTestCase {
    /// A package with everything wrong that can be taken.
    private func odd() -> CASEPackage {
        var package = CASEPackage()
        package.documentMembers.merge([
            "uri": "http://localhost:3000/ims/case/v1p0/CFDocuments/\(CASEPackage.document)",
            "creator": NSNull(), "lastChangeDateTime": "2025-02-03 09:30:00", "language": 4,
            "statusStartDate": "2025", "subject": "Care", "frameworkType": "CourseCodes",
            "licenseURI": ["title": "L"], "mine": ["a": 1], "extensions": ["other": ["x": 1]],
            "subjectURI": [["title": "S", "identifier": "s", "uri": "s"], 5],
        ]) { $1 }
        package.items = [
            CASEPackage.item(1, ["identifier": "10000000-0000-0000-0000-000000000004"]),
            ["identifier": "odd one", "fullStatement": "O", "educationalLevel": "05"],
            CASEPackage.item(
                3,
                [
                    "fullStatement": NSNull(), "abbreviatedStatement": "Short", "uri": "a b",
                    "conceptKeywords": ["a", 1], "notes": "Bold **text**", "language": "nn-NO",
                    "humanCodingScheme": "~1", "extensions": ["altas": 1],
                ]
            ),
            CASEPackage.item(4, ["CFItemTypeURI": ["title": "T", "identifier": "x", "uri": ""]]),
        ]
        package.associations = [
            CASEPackage.child(4, of: nil, at: 1),
            CASEPackage.association(
                "isChildOf",
                from: "odd one",
                to: CASEPackage.id(4),
                ["identifier": "A", "sequenceNumber": 3_000_000_000]
            ),
            CASEPackage.association("is like", from: "odd one", to: "elsewhere"),
            CASEPackage.association("ext:x.y", from: CASEPackage.id(4), to: "elsewhere"),
            [
                "associationType": "isTranslationOf", "notes": "N",
                "originNodeURI": ["uri": "urn:a:b", "targetType": "ext:z"],
                "destinationNodeURI": ["identifier": "é"],
            ],
        ]
        package.others = [
            "CFDefinitions": [
                "CFItemTypes": [["identifier": CASEPackage.id(7), "title": "T"], [:]],
                "CFLicenses": [["title": "L", "extra": 1]], "CFConcepts": NSNull(),
            ],
            "CFRubrics": [["CFRubricCriteria": [["weight": 1.5, "position": "1"]]]],
            "note": "Unknown",
        ]
        return package
    }

    func testOddPackagesAreReadTheSameAgain() throws {
        let framework = try odd().read()
        let again = try CASEReader.read(framework.written())
        assertSame(again, framework)
    }

    func testWhatIsWrittenGivesNoWarning() throws {
        let framework = try odd().read()
        for version in CASEVersion.allCases {
            var object = try CASESamples.object(framework.written(in: version).bytes)
            removeOurs(from: &object)
            let data = try JSONSerialization.data(withJSONObject: object)
            let again = try CASEReader.read(SourceFile(path: "a", bytes: Array(data)))
            let doubts = again.doubts.filter { doubt in
                switch doubt {
                case .ownCode, .repeatedCode, .assumedLanguage, .unplaced, .unknownParent: false
                default: true
                }
            }
            XCTAssertEqual(doubts, [], "\(version)")
            XCTAssertEqual(again.format, version.format)
        }
    }

    /// Takes our part out, so that the reader judges what everybody else sees.
    private func removeOurs(from object: inout [String: Any]) {
        if var extensions = object["extensions"] as? [String: Any] {
            extensions["altas"] = nil
            object["extensions"] = extensions
        }
        for (name, value) in object {
            if var inner = value as? [String: Any] {
                removeOurs(from: &inner)
                object[name] = inner
            } else if let list = value as? [[String: Any]] {
                object[name] = list.map { element in
                    var element = element
                    removeOurs(from: &element)
                    return element
                }
            }
        }
    }

    func testEverythingPassesTheOfficialSchema() throws {
        let schema = try CASESamples.path("imscasev1p1_openapi3_v1p0")
        try skipUnlessValidatorIsThere()
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "case-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { XCTAssertNoThrow(try FileManager.default.removeItem(at: folder)) }
        var frameworks = try CASESamples.packages.map {
            try CASEReader.read(CASESamples.file($0.name))
        }
        frameworks.append(try odd().read())
        let library = try Library.read(RealData.files())
        frameworks += library.regions.flatMap(\.standards).map {
            ImportedFramework(format: .folder, tree: $0.tree)
        }
        for (index, framework) in frameworks.enumerated() {
            let url = folder.appending(path: "\(index).json")
            try Data(framework.written().bytes).write(to: url)
        }
        let result = try python(Self.validation, [schema, folder.path])
        XCTAssertEqual(result.output, "\(frameworks.count) valid\n")
        XCTAssertEqual(result.status, 0)
    }

    /// Judges every package of a folder by the official file, and prints what is wrong.
    private static let validation = """
        import json, pathlib, sys
        from jsonschema import Draft4Validator, FormatChecker
        api = json.load(open(sys.argv[1]))
        schema = {"$ref": "#/components/schemas/CFPackageDType", "components": api["components"]}
        validator = Draft4Validator(schema, format_checker=FormatChecker())
        valid = 0
        for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
            errors = list(validator.iter_errors(json.load(open(path))))
            for error in errors:
                print(path.name, list(error.absolute_path), error.message[:300])
            valid += not errors
        print(valid, "valid")
        """

    private func skipUnlessValidatorIsThere() throws {
        let isThere = try python("import jsonschema", []).status == 0
        try XCTSkipUnless(isThere, "The official schema is checked with python3's jsonschema.")
    }

    private func python(
        _ script: String,
        _ arguments: [String]
    ) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-W", "ignore", "-c", script] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = Pipe()
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}
