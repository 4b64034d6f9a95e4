import AltasCore
import AltasCredentials
import AltasJSON
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// What a register issues has the shape that the official schemas ask for, in each region and with or without an address.
final class IssuedShapeTests: XCTestCase {
    private static let regions = ["GB-ENG", "ES", "NO", "DK"]

    /// The certificates of every region: of an issuer with an address, then of one without.
    private static let issued = Result {
        let base = try RegisterFixture()
        let sites = try regions.map { try base.site("site-\($0.lowercased())", region: $0) }
        return try ["https://certs.example.org", nil].flatMap { url in
            let keys = try base.issuer(url: url)
            return try sites.map { try certificate(at: $0, keys, in: base) }
        }
    }

    private static func certificate(
        at site: Site,
        _ keys: SigningKeys,
        in base: RegisterFixture
    ) throws -> [UInt8] {
        let learner = try base.learner("Lea of \(site.code)", at: site)
        let trainer = try base.staff(at: site).session
        try base.show([learner], at: site, as: trainer, on: ["2026-02-02", "2026-02-03"])
        let session = base.administrator
        let code = try base.register.issueCertificate(
            IssueRequest(learner: learner.code.description),
            with: keys,
            as: session
        ).certificate.code
        let file = try base.register.file(.json, of: code, with: keys, as: session)
        return try XCTUnwrap(file).bytes
    }

    func testOfficialSchemasAcceptThem() throws {
        let folder = try TestFolder()
        let schemas = [
            "ob_v3p0_achievementcredential_schema.json",
            "w3c-vc-2.0-verifiable-credential-schema.json",
        ]
        for schema in schemas { try folder.write(Self.sample("schemas/\(schema)"), to: schema) }
        let lines = try Self.issued.get().map { $0 + [0x0A] }
        try folder.write(lines.joined(), to: "certificates.json")
        XCTAssertEqual(try OutsideProgram.python("schema", in: folder.url), "")
    }

    func testNothingIsEmptyAndSetsAreArrays() throws {
        for bytes in try Self.issued.get() {
            let certificate = try StrictJSON.object(bytes)
            XCTAssertEqual(certificate["@context"]?.array, CredentialDocument.contexts)
            lint(.object(certificate), "$")
            XCTAssertNotNil(certificate["proof"]?.object, "one proof is no set")
            XCTAssertEqual(certificate["issuer"]?.object?["type"], ["Profile"])
        }
    }

    func testLanguageIsTheRegions() throws {
        let languages = try Self.issued.get().map { bytes in
            let subject = try StrictJSON.object(bytes)["credentialSubject"]?.object
            return subject?["achievement"]?.object?["inLanguage"]?.string
        }
        XCTAssertEqual(languages, ["en", "es", "nb", "da", "en", "es", "nb", "da"])
    }

    private static let sets: Set<String> = [
        "alignment", "evidence", "identifier", "result", "resultDescription", "tag",
    ]

    private func lint(_ value: JSONValue, _ path: String) {
        switch value {
        case .null: XCTFail("\(path) is null")
        case .string(let text): XCTAssertNotEqual(text, "", path)
        case .array(let values):
            XCTAssertFalse(values.isEmpty, path)
            for (place, value) in values.enumerated() { lint(value, "\(path)[\(place)]") }
        case .object(let object):
            XCTAssertFalse(object.isEmpty, path)
            for member in object.members {
                lint(member.value, "\(path).\(member.name)")
                // A result names one description; an achievement has a set of them.
                if Self.sets.contains(member.name), !path.contains(".result[") {
                    XCTAssertNotNil(member.value.array, "\(path).\(member.name)")
                }
            }
        case .bool, .number: break
        }
    }

    /// - Throws: `XCTSkip` with one line where the samples are not there.
    private static func sample(_ name: String) throws -> Data {
        let path = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../../shared/samples/credentials/\(name)")
            .standardized
        guard FileManager.default.fileExists(atPath: path.path) else {
            throw XCTSkip("The official schemas are not there: nothing is compared with them.")
        }
        return try Data(contentsOf: path)
    }
}
