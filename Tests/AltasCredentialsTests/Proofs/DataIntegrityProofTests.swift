import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// Proofs inside documents are W3C's to the byte, and any change is found.
final class DataIntegrityProofTests: XCTestCase {
    private let folder = "w3c-vc-di-eddsa"

    private func examples() throws -> [String: LinkedContext] {
        let context = LinkedContext(
            document: try CredentialSamples.object("contexts/credentials-examples-v2.json")
        )
        return ["https://www.w3.org/ns/credentials/examples/v2": try XCTUnwrap(context)]
    }

    func testVectorByLinkedData() throws {
        let others = try examples()
        let path = "\(folder)/eddsa-rdfc-2022"
        let document = try CredentialSamples.object("\(folder)/unsigned.json")
        let options = try CredentialSamples.object("\(path)/proofConfigDataInt.json")
        assertSameBytes(
            try Canonical.nquads(of: document, others: others),
            try CredentialSamples.bytes("\(path)/canonDocDataInt.txt")
        )
        assertSameBytes(
            try Canonical.nquads(of: options, others: others),
            try CredentialSamples.bytes("\(path)/proofCanonDataInt.txt")
        )
        let hashes = try ProofHashes(of: document, options: options, suite: .rdfc, others: others)
        let names = ["proofHashDataInt", "docHashDataInt", "combinedHashDataInt"]
        let hex = try names.map { try CredentialSamples.text("\(path)/\($0).txt") }
        XCTAssertEqual(hashes.options.description, hex[0])
        XCTAssertEqual(hashes.document.description, hex[1])
        XCTAssertEqual(Hex.encode(hashes.combined), hex[2])
        let signature = try SampleKeys.w3c().sign(hashes.combined)
        XCTAssertEqual(
            Hex.encode(signature),
            try CredentialSamples.text("\(path)/sigHexDataInt.txt")
        )
        XCTAssertEqual(
            Multibase.base58(signature),
            try CredentialSamples.text("\(path)/sigBTC58DataInt.txt")
        )
        try check(try CredentialSamples.object("\(path)/signedDataInt.json"), others: others)
    }

    func testVectorByCanonicalJSON() throws {
        let path = "\(folder)/eddsa-jcs-2022"
        let document = try CredentialSamples.object("\(folder)/unsigned.json")
        let options = try CredentialSamples.object("\(path)/proofConfigJCS.json")
        assertSameBytes(
            try JSONValue.object(document).jcs(),
            Array(try CredentialSamples.text("\(path)/canonDocJCS.txt").utf8)
        )
        assertSameBytes(
            try JSONValue.object(options).jcs(),
            Array(try CredentialSamples.text("\(path)/proofCanonJCS.txt").utf8)
        )
        let hashes = try ProofHashes(of: document, options: options, suite: .jcs)
        XCTAssertEqual(
            Hex.encode(hashes.combined),
            try CredentialSamples.text("\(path)/combinedHashJCS.txt")
        )
        XCTAssertEqual(
            Hex.encode(try SampleKeys.w3c().sign(hashes.combined)),
            try CredentialSamples.text("\(path)/sigHexJCS.txt")
        )
        try check(try CredentialSamples.object("\(path)/signedJCS.json"))
    }

    func testSetsOfProofsAreJudgedOneByOneAndChainsAreNot() throws {
        let path = "\(folder)/proof-set-chain"
        let others = try examples()
        try check(try CredentialSamples.object("\(path)/signedProofSet2.json"), 2, others: others)
        let chain = try CredentialSamples.object("\(path)/signedProofChain1.json")
        XCTAssertThrowsError(try DataIntegrityProof.proofs(of: chain)[2].get()) {
            XCTAssertEqual($0 as? ProofProblem, .chained)
        }
    }

    func testOwnSamples() throws {
        let document = try CredentialSamples.object("own/certificate.vc.json")
        let proof = try XCTUnwrap(DataIntegrityProof.proofs(of: document).first).get()
        let key = try SampleKeys.issuer().key(at: proof.method)
        XCTAssertNoThrow(try proof.check(document, key: key))
        XCTAssertEqual(proof.created, Timestamp(seconds: 1_795_165_200))
        try check(try CredentialSamples.object("own/certificate.jcs.vc.json"))
        try check(try CredentialSamples.object("own/proof-set.rdfc+jcs.did-key.vc.json"), 2)
    }

    /// A letter that Swift holds equal to K is another one to everybody else.
    func testAWordInOtherLettersIsNoWord() throws {
        let document: JSONObject = [
            "@context": "https://www.w3.org/ns/credentials/v2", "\u{212A}id": "urn:uuid:1",
        ]
        XCTAssertThrowsError(try Canonical.nquads(of: document)) {
            XCTAssertEqual($0 as? UnsignableDocument, .undefinedTerm("\u{212A}id"))
        }
    }

    func testOfficialSamplesOfOpenBadges() throws {
        let genuine = [
            "simple", "simple-did-web-method", "complete", "simple-multiple-proofs",
            "bit-string-list/credential-status-revoked", "bit-string-list/testlist",
            "simple-did-key-method", "simple-err-expired", "simple-err-issued",
        ]
        for name in genuine {
            let path = "openbadges-3.0/\(name)" + (name.hasSuffix("testlist") ? "" : ".json")
            XCTAssertNil(try problem(ofLastProofIn: path), name)
        }
        XCTAssertEqual(
            try problem(ofLastProofIn: "openbadges-3.0/simple-err-proof-value.json"),
            .doesNotFit
        )
    }

    private func problem(ofLastProofIn path: String) throws -> ProofProblem? {
        let document = try CredentialSamples.object(path)
        do {
            let proof = try XCTUnwrap(DataIntegrityProof.proofs(of: document).last).get()
            try proof.check(document, key: SampleKeys.key(inFragmentOf: proof.method))
            return nil
        } catch let problem as ProofProblem {
            return problem
        }
    }

    /// Checks all proofs of a document whose keys stand in their addresses.
    private func check(
        _ document: JSONObject,
        _ count: Int = 1,
        others: [String: LinkedContext] = [:]
    ) throws {
        let proofs = DataIntegrityProof.proofs(of: document)
        XCTAssertEqual(proofs.count, count)
        for proof in proofs {
            let proof = try proof.get()
            let key = try SampleKeys.key(inFragmentOf: proof.method)
            XCTAssertNoThrow(try proof.check(document, key: key, others: others))
        }
    }
}
