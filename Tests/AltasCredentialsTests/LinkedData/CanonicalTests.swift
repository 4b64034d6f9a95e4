import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// The canonical form is W3C's to the byte.
final class CanonicalTests: XCTestCase {
    private let folder = "rdf-canon/rdfc10"

    func testSuiteOfRDFC10() throws {
        let names = try CredentialSamples.names(in: folder).filter {
            $0.hasSuffix("-rdfc10.nq") && !$0.hasPrefix("test075")
        }
        XCTAssertEqual(names.count, 63)
        for name in names {
            let input = name.replacingOccurrences(of: "-rdfc10", with: "-in")
            let (quads, _) = try Quad.reading(CredentialSamples.text("\(folder)/\(input)"))
            let expected = try CredentialSamples.bytes("\(folder)/\(name)")
            assertSameBytes(try Canonical.nquads(of: quads), expected, name)
        }
    }

    func testLabelsOfTheSuiteOfRDFC10() throws {
        let names = try CredentialSamples.names(in: folder).filter {
            $0.hasSuffix("-rdfc10map.json") && !$0.hasPrefix("test075")
        }
        XCTAssertGreaterThan(names.count, 10)
        for name in names {
            let input = name.replacingOccurrences(of: "-rdfc10map.json", with: "-in.nq")
            let (quads, own) = try Quad.reading(CredentialSamples.text("\(folder)/\(input)"))
            let expected = try CredentialSamples.object("\(folder)/\(name)")
            let labels = try Canonical.labels(of: quads)
            XCTAssertEqual(labels.count, expected.members.count, name)
            for (number, label) in labels {
                XCTAssertEqual(expected[own[number] ?? ""]?.string, label, name)
            }
        }
    }

    func testAGraphMadeToKeepAMachineBusyIsRefused() throws {
        let (quads, _) = try Quad.reading(CredentialSamples.text("\(folder)/test074-in.nq"))
        XCTAssertThrowsError(try Canonical.nquads(of: quads)) {
            XCTAssertEqual($0 as? UnsignableDocument, .tooMuchWork)
        }
    }

    func testFortyCredentialsAreWhatAnotherProcessorMakesOfThem() throws {
        for number in 0..<40 {
            let name = "own/differential/" + (number < 10 ? "0\(number)" : "\(number)")
            let document = try CredentialSamples.object("\(name).json")
            let expected = try CredentialSamples.bytes("\(name).nq")
            assertSameBytes(try Canonical.nquads(of: document), expected, name)
        }
    }

    func testOwnCertificateAndItsSignedForm() throws {
        var document = try CredentialSamples.object("own/certificate.vc.json")
        document["proof"] = nil
        XCTAssertEqual(
            String(decoding: try Canonical.nquads(of: document), as: UTF8.self),
            String(
                decoding: try CredentialSamples.bytes("own/certificate.canonical.nq"),
                as: UTF8.self
            )
        )
    }
}
