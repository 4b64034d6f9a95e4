import AltasCrypto
import XCTest

final class ScryptTests: XCTestCase {
    func testVectorsOfRFC7914() throws {
        let cases: [(passphrase: String, salt: String, cost: Scrypt.Cost, key: String)] = [
            (
                "", "", Scrypt.Cost(n: 16, r: 1, p: 1),
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                    + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
            ),
            (
                "password", "NaCl", Scrypt.Cost(n: 1024, r: 8, p: 16),
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                    + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
            ),
            (
                "pleaseletmein", "SodiumChloride", Scrypt.Cost(n: 16384, r: 8, p: 1),
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                    + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
            ),
        ]
        for (passphrase, salt, cost, expected) in cases {
            let key = try Scrypt.key(
                of: passphrase,
                salt: Array(salt.utf8),
                cost: cost,
                byteCount: 64
            )
            XCTAssertEqual(Hex.encode(key), expected, passphrase)
        }
    }

    func testAnImpossibleOrHugeCostIsAFault() {
        let costs = [
            Scrypt.Cost(n: 1000, r: 8, p: 1),
            Scrypt.Cost(n: 0, r: 8, p: 1),
            Scrypt.Cost(n: 1 << 20, r: 8, p: 1),
        ]
        for cost in costs {
            XCTAssertThrowsError(
                try Scrypt.key(of: "a", salt: [1], cost: cost, byteCount: 32),
                "\(cost)"
            ) { error in
                XCTAssertEqual((error as? CryptoFault)?.operation, "EVP_PBE_scrypt")
            }
        }
    }
}
