import AltasExchange
import Fixtures
import XCTest

@testable import AltasWeb

final class CASEEndpointTests: XCTestCase {
    func testEveryEndpointAnswersWithItsObject() throws {
        let members: [String: Set<String>] = [
            "CFDocuments": ["identifier", "uri", "creator", "title", "CFPackageURI"],
            "CFPackages": [
                "CFDocument", "CFItems", "CFAssociations", "CFDefinitions", "CFRubrics",
            ],
            "CFItems": ["identifier", "uri", "fullStatement", "CFItemTypeURI", "CFDocumentURI"],
            "CFItemAssociations": ["CFItem", "CFAssociations"],
            "CFAssociations": ["originNodeURI", "associationType", "CFDocumentURI"],
            "CFAssociationGroupings": ["title"], "CFConcepts": ["CFConcepts"],
            "CFItemTypes": ["CFItemTypes"], "CFSubjects": ["CFSubjects"],
            "CFLicenses": ["licenseText"], "CFRubrics": ["CFRubricCriteria"],
        ]
        XCTAssertEqual(Set(members.keys), Set(CASECollection.allCases.map(\.rawValue)))
        for (collection, names) in members {
            let identifier = try XCTUnwrap(FullPackage.identifiers[collection])
            let response = try CASEFixture.answer("\(collection)/\(identifier)")
            XCTAssertEqual(response.status, .ok, collection)
            XCTAssertEqual(response.headers["content-type"], "application/json", collection)
            let found = Set(try CASEFixture.object(response).keys)
            XCTAssertTrue(found.isSuperset(of: names), "\(collection): \(found)")
        }
    }

    func testASetHoldsTheObjectAndThoseUnderIt() throws {
        let types = try CASEFixture.object("CFItemTypes/\(FullPackage.id(21))")
        let found = try CASEFixture.list("CFItemTypes", in: types).map { $0["title"] as? String }
        XCTAssertEqual(found, ["T21", "T22"])
        let leaf = try CASEFixture.object("CFItemTypes/\(FullPackage.id(22))")
        XCTAssertEqual(try CASEFixture.list("CFItemTypes", in: leaf).count, 1)
    }

    func testWhatIsNotThereIsTold() throws {
        let unknown = "0b5a2c7e-6f0d-4f6b-9c1e-000000000099"
        for collection in CASECollection.allCases.map(\.rawValue) {
            let cases = [
                (unknown, "Unknown Object", "unknownobject"), ("x", "Invalid UUID", "invalid_uuid"),
                (unknown.uppercased(), "Invalid UUID", "invalid_uuid"),
                ("0b5a2c7e-6f0d-8f6b-9c1e-000000000001", "Invalid UUID", "invalid_uuid"),
            ]
            for (identifier, sentence, word) in cases {
                let response = try CASEFixture.answer("\(collection)/\(identifier)")
                XCTAssertEqual(response.status, .notFound, collection)
                assert(response, says: sentence, "sourcedId", word)
            }
        }
        // Something is known by this identifier, but not this.
        let document = try CASEFixture.answer("CFItems/\(FullPackage.document)")
        assert(document, says: "Unknown Object", "sourcedId", "unknownobject")
        let type = try CASEFixture.answer("CFSubjects/\(FullPackage.id(21))")
        assert(type, says: "Unknown Object", "sourcedId", "unknownobject")
    }

    func testWhateverGoesWrongIsToldInTheFormOfCASE() throws {
        let path = try CASEFixture.answer("CFNothing")
        XCTAssertEqual(path.status, .notFound)
        assert(path, says: nil, "request", "unknownobject")
        for method in [AltasWeb.Method.post, .put, .patch, .delete, .trace, .query] {
            let response = try CASEFixture.answer("CFDocuments", method)
            XCTAssertEqual(response.status, .methodNotAllowed)
            XCTAssertEqual(response.headers["allow"], "GET, HEAD, OPTIONS")
            let info = try CASEFixture.object(response)
            XCTAssertEqual(info["imsx_codeMajor"] as? String, "unsupported")
        }
        for host in ["", "a/b", "a b", "a\"b", "[::1", "-a", "a:port", "u@h"] {
            let response = try CASEFixture.answer("CFDocuments", headers: ["host": host])
            XCTAssertEqual(response.status, .badRequest, host)
            XCTAssertNotNil(try CASEFixture.object(response)["imsx_severity"], host)
        }
    }

    private func assert(
        _ response: Response,
        says sentence: String?,
        _ field: String,
        _ word: String,
        line: UInt = #line
    ) {
        do {
            let info = try CASEFixture.object(response)
            XCTAssertEqual(info["imsx_codeMajor"] as? String, "failure", line: line)
            XCTAssertEqual(info["imsx_severity"] as? String, "error", line: line)
            let said = info["imsx_description"] as? String
            XCTAssertEqual(said, sentence ?? said, line: line)
            let minor = info["imsx_codeMinor"] as? [String: [[String: String]]]
            let expected = [
                "imsx_codeMinorFieldName": field, "imsx_codeMinorFieldValue": word,
            ]
            XCTAssertEqual(minor, ["imsx_codeMinorField": [expected]], line: line)
        } catch {
            XCTFail("\(error)", line: line)
        }
    }
}
