import Foundation

@testable import AltasCredentials

extension CertificatePDF {
    /// The paper of a certificate with files of a real size, and a code of a real length.
    static func fixture(_ claims: CertificateClaims = .fixture()) -> CertificatePDF {
        let token = noise(seed: 7, count: 300 + claims.holder.utf8.count * 4 / 3)
        return CertificatePDF(
            claims: claims,
            attachments: [
                Attachment(
                    name: "certificate.vc.json",
                    mediaType: "application/vc",
                    description: "The signed certificate",
                    bytes: Array("{\"a\":\"\(noise(seed: 1, count: 5000))\"}".utf8)
                        + Array(String(repeating: " {\"type\":[\"Alignment\"]}", count: 1500).utf8)
                ),
                Attachment(
                    name: "certificate.jwt",
                    mediaType: "text/plain",
                    description: "The signed certificate",
                    bytes: Array(noise(seed: 2, count: 50_000, letters: 24).utf8)
                ),
                Attachment(
                    name: "issuer-did.json",
                    mediaType: "application/json",
                    description: "The issuer's keys",
                    bytes: Array("{\"id\":\"did:web:certs.example.org\"}".utf8)
                ),
            ],
            qr: "https://certs.example.org/v/\(claims.code.characters)#\(token)",
            fingerprint: "3f9a 1c07 88be 42d1"
        )
    }

    /// Letters that look as signed text does, the same for the same seed.
    private static func noise(seed: UInt64, count: Int, letters: Int = 64) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var state = seed
        return String(
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 33) % letters]
            }
        )
    }
}
