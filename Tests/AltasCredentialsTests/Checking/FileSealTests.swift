import AltasCredentials
import AltasCrypto
import XCTest

/// Seals on whole files.
final class FileSealTests: XCTestCase {
    private let token = "eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln"

    func testASealFitsOnlyWhatItWasMadeFor() throws {
        let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 7, count: 32))
        let other = try Ed25519PrivateKey(seed: [UInt8](repeating: 8, count: 32))
        let seal = try FileSeal(Digest.of("file"), with: key, named: "ed25519-2026")
        XCTAssertEqual(FileSeal(seal.description), seal)
        XCTAssertTrue(seal.description.hasPrefix("altas-seal:1:ed25519-2026:"))
        XCTAssertTrue(seal.fits(Digest.of("file"), by: key.publicKey))
        XCTAssertFalse(seal.fits(Digest.of("file2"), by: key.publicKey))
        XCTAssertFalse(seal.fits(Digest.of("file"), by: other.publicKey))
    }

    func testWhatIsNoSealIsNotRead() throws {
        let signature = String(repeating: "A", count: 86)
        XCTAssertNotNil(FileSeal("altas-seal:1:k:\(signature)"))
        for text in [
            "", "altas-seal:1:k", "altas-seal:2:k:\(signature)", "altas-seal:1::\(signature)",
            "altas-seal:1:k:\(signature)A", "altas-seal:1:k:\(signature.dropLast())",
            "altas-seal:1:a b:\(signature)", "altas-seal:1:k:\(signature.dropLast())B",
            "altas-seal:1:k:l:\(signature)",
        ] {
            XCTAssertNil(FileSeal(text), text)
        }
    }

    func testEverySealedFileIsFoundSealedAndNoByteOfItMayChange() throws {
        let key = try Ed25519PrivateKey(seed: [UInt8](repeating: 7, count: 32))
        let sealing: Sealing = { try FileSeal($0, with: key, named: "k").description }
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n"
        let svg = try SVGBadge.baking(.jwt(token), into: picture, sealedBy: sealing)
        let zip = try ZipFile.bytes(
            of: [NamedFile(name: "a.jwt", bytes: Array(token.utf8))],
            at: Timestamp(seconds: 1_800_000_000),
            sealedBy: sealing
        )
        for bytes in [svg, zip] {
            XCTAssertTrue(isSealed(bytes, by: key.publicKey))
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= UInt8(1 << (index % 8))
                XCTAssertFalse(isSealed(changed, by: key.publicKey), "\(index)")
            }
        }
    }

    /// Whether everything in a file can be read and the whole of it is sealed by a key.
    private func isSealed(_ bytes: [UInt8], by key: Ed25519PublicKey) -> Bool {
        guard let file = try? SubmittedFile.read(bytes), let last = file.wrappings.last,
            case .seal(let seal, let digest) = last.ending
        else { return false }
        return seal.fragment == "k" && seal.fits(digest, by: key)
    }
}
