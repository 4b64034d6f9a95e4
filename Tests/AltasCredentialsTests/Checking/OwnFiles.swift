import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// A certificate of ours in every form, signed and sealed with keys made for the test.
struct OwnFiles {
    /// Which forms there are, and the bytes of each.
    let forms: [FileKind: [UInt8]]
    /// Everything that is signed, before its proof.
    let document: JSONObject
    /// The issuer's keys.
    let issuer: DIDDocument

    private let inner: Ed25519PrivateKey
    private let outer: RSAPrivateKey

    private static let made = Result { try OwnFiles() }
    private static let key = Result { try RSAPrivateKey.generate() }
    private static let id = "did:web:certs.example.org:issuers:fjordheim"

    /// The same one for all tests, which takes a moment to make.
    static func shared() throws -> OwnFiles { try made.get() }

    /// Makes one whose document is changed before it is signed, by an issuer with another key if need be.
    init(
        seed: UInt8 = 5,
        sealing isSealed: Bool = true,
        _ change: (inout JSONObject) -> Void = { _ in }
    ) throws {
        inner = try Ed25519PrivateKey(seed: [UInt8](repeating: seed, count: 32))
        outer = try Self.key.get()
        issuer = DIDDocument(
            id: Self.id,
            methods: [
                VerificationMethod(
                    issuer: Self.id,
                    fragment: "rsa-2026",
                    key: .rsa(outer.publicKey)
                ),
                VerificationMethod(
                    issuer: Self.id,
                    fragment: "ed25519-2026",
                    key: .ed25519(inner.publicKey)
                ),
            ]
        )
        var document = Self.document(.fixture())
        change(&document)
        self.document = document
        var signing = Signing(document: document, issuer: issuer, inner: inner, outer: outer)
        signing.isSealed = isSealed
        forms = try signing.forms()
    }

    /// The bytes of a form.
    func bytes(_ kind: FileKind) throws -> [UInt8] { try XCTUnwrap(forms[kind]) }

    /// Knows the issuer.
    var known: KnownIssuers { KnownIssuers([issuer]) }

    /// A list of withdrawals in both forms, on which these places are marked.
    func lists(marking places: Set<Int> = [], until: Timestamp? = nil) throws -> [[UInt8]] {
        try ListSigning(issuer: issuer, inner: inner, outer: outer).lists(places, until: until)
    }

    /// What the certificate of some claims says.
    private static func document(_ claims: CertificateClaims) -> JSONObject {
        [
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": .string(claims.id), "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Assistive living",
            "issuer": ["id": .string(id), "type": ["Profile"], "name": "Fjordheim Omsorg AS"],
            "validFrom": .string(claims.validFrom.description),
            "validUntil": claims.validUntil.map { .string($0.description) },
            "awardedDate": .string(claims.awarded.description),
            "credentialSubject": [
                "type": ["AchievementSubject"], "id": .string(claims.subject),
                "name": .string(claims.holder),
                "achievement": [
                    "id": "https://certs.example.org/achievements/altas/1",
                    "type": ["Achievement"], "name": "Assistive living", "description": "Care.",
                    "criteria": ["narrative": "Observed at work."], "tag": ["sealed-files"],
                    "alignment": [
                        [
                            "type": ["Alignment"], "targetName": "Hoist",
                            "targetUrl": "https://certs.example.org/ims/case/v1p1/CFItems/1",
                        ]
                    ],
                ],
            ],
            "credentialStatus": [
                "id": "https://certs.example.org/status/1#94567",
                "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
                "statusListIndex": "94567",
                "statusListCredential": "https://certs.example.org/status/1",
            ],
        ]
    }
}

/// Signs and seals.
private struct Signing {
    let document: JSONObject
    let issuer: DIDDocument
    let inner: Ed25519PrivateKey
    let outer: RSAPrivateKey
    var isSealed = true

    func forms() throws -> [FileKind: [UInt8]] {
        let claims = CertificateClaims.fixture()
        let json = try self.json()
        let token = try JWTProof.jwt(for: document, key: outer, kid: "\(issuer.id)#rsa-2026")
        let jwt = Array(token.utf8)
        let drawing = try BadgeDrawing(claims)
        let svg = try SVGBadge.baking(.jwt(token), into: drawing.svg, sealedBy: sealing)
        let png = try PNGBadge.baking(.jwt(token), into: drawing.png(), sealedBy: sealing)
        let qr = try code(claims)
        let pdf = try paper(claims, json, jwt, qr).bytes(sealedBy: sealing)
        let files = [
            ("certificate.pdf", pdf), ("certificate.vc.json", json), ("certificate.jwt", jwt),
            ("badge.svg", svg), ("badge.png", png), ("issuer-did.json", did),
        ]
        let zip = try ZipFile.bytes(
            of: files.map { NamedFile(name: $0, bytes: $1) },
            at: claims.validFrom,
            sealedBy: sealing
        )
        return [
            .json: json, .jwt: jwt, .svg: svg, .png: png, .pdf: pdf, .zip: zip,
            .qr: Array(qr.utf8),
        ]
    }

    private var did: [UInt8] { Array(JSONValue.object(issuer.json).text.utf8) }

    private var sealing: Sealing? {
        guard isSealed else { return nil }
        return { try FileSeal($0, with: inner, named: "ed25519-2026").description }
    }

    private func json() throws -> [UInt8] {
        var signed = document
        let proof = try DataIntegrityProof.proof(
            for: document,
            key: inner,
            method: "\(issuer.id)#ed25519-2026",
            created: Timestamp(seconds: 1_795_165_200)
        )
        signed["proof"] = .object(proof)
        return Array(JSONValue.object(signed).text.utf8)
    }

    private func code(_ claims: CertificateClaims) throws -> String {
        let token = QRToken(
            code: claims.code,
            name: claims.holder,
            title: "Assistive living",
            from: claims.validFrom,
            until: claims.validUntil
        )
        let signed = try token.signed(key: inner, kid: "ed25519-2026")
        return "https://certs.example.org/v/\(claims.code.characters)#\(signed)"
    }

    private func paper(
        _ claims: CertificateClaims,
        _ json: [UInt8],
        _ jwt: [UInt8],
        _ qr: String
    ) -> CertificatePDF {
        let files = [
            ("certificate.vc.json", "application/vc", json), ("certificate.jwt", "text/plain", jwt),
            ("issuer-did.json", "application/json", did),
        ]
        return CertificatePDF(
            claims: claims,
            attachments: files.map {
                Attachment(name: $0, mediaType: $1, description: "Signed", bytes: $2)
            },
            qr: qr,
            fingerprint: VerificationKey.ed25519(inner.publicKey).fingerprint
        )
    }
}

/// Signs lists of withdrawals.
private struct ListSigning {
    let issuer: DIDDocument
    let inner: Ed25519PrivateKey
    let outer: RSAPrivateKey

    func lists(_ places: Set<Int>, until: Timestamp?) throws -> [[UInt8]] {
        var list = StatusList()
        for place in places { list.set(place) }
        let published = PublishedStatusList(
            id: "https://certs.example.org/status/1",
            issuer: issuer.id,
            validFrom: Timestamp(seconds: 1_795_305_600),
            validUntil: until ?? Timestamp(seconds: 1_795_910_400),
            ttl: 43_200_000,
            list: list
        )
        let document = try published.document()
        var signed = document
        signed["proof"] = .object(
            try DataIntegrityProof.proof(
                for: document,
                key: inner,
                method: "\(issuer.id)#ed25519-2026",
                created: published.validFrom
            )
        )
        let token = try JWTProof.jwt(for: document, key: outer, kid: "\(issuer.id)#rsa-2026")
        return [Array(JSONValue.object(signed).text.utf8), Array(token.utf8)]
    }
}
