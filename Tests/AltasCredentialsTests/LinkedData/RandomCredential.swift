import AltasJSON

/// Credentials of every shape that Open Badges 3.0 allows and we read, the same for the same seed.
struct RandomCredential {
    private var dice: Dice

    init(seed: UInt64) {
        dice = Dice(state: seed)
    }

    /// A credential without a proof.
    mutating func document() -> JSONObject {
        var contexts: [JSONValue] = [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ]
        if chance(4) { contexts.append("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json") }
        return [
            "@context": .array(contexts),
            "id": .string(address()),
            "type": [
                "VerifiableCredential", chance(2) ? "OpenBadgeCredential" : "AchievementCredential",
            ],
            "name": optional { $0.text() },
            "description": optional { $0.text() },
            "image": optional { $0.image() },
            "issuer": profile(depth: 0),
            "validFrom": "2020-01-01T00:00:00Z",
            "validUntil": optional { _ in "2099-12-31T23:59:59Z" },
            "awardedDate": optional { _ in "2020-01-01T00:00:00+01:00" },
            "credentialSubject": subject(),
            "evidence": several { $0.evidence() },
            "endorsementJwt": several { $0.token() },
            "credentialStatus": optional { $0.status() },
            "termsOfUse": optional { .object(["id": .string($0.address())]) },
        ]
    }

    private mutating func profile(depth: Int) -> JSONValue {
        .object([
            "id": .string(address()),
            "type": ["Profile"],
            "name": optional { $0.text() },
            "url": optional { .string($0.address()) },
            "email": optional { _ in "a@b.example" },
            "phone": optional { $0.text() },
            "official": optional { $0.text() },
            "image": optional { $0.image() },
            "address": optional { $0.place() },
            "dateOfBirth": optional { _ in "1990-02-28" },
            "otherIdentifier": several { $0.identifierEntry() },
            "parentOrg": depth < 2 ? optional { $0.profile(depth: depth + 1) } : nil,
        ])
    }

    private mutating func subject() -> JSONValue {
        .object([
            "id": optional { .string($0.address()) },
            "type": ["AchievementSubject"],
            "name": optional { $0.text() },
            "identifier": several { $0.identity() },
            "activityStartDate": optional { _ in "2026-01-01" },
            "creditsEarned": optional { .number(String($0.number(500))) },
            "licenseNumber": optional { $0.text() },
            "role": optional { $0.text() },
            "source": optional { $0.profile(depth: 2) },
            "achievement": achievement(),
            "result": several { $0.result() },
        ])
    }

    private mutating func achievement() -> JSONValue {
        .object([
            "id": .string(address()),
            "type": ["Achievement"],
            "achievementType": optional { _ in "Certification" },
            "name": text(),
            "description": text(),
            "version": optional { .string(String($0.number(9))) },
            "inLanguage": optional { _ in "nb-NO" },
            "humanCode": optional { $0.text() },
            "fieldOfStudy": optional { $0.text() },
            "creator": optional { $0.profile(depth: 1) },
            "criteria": criteria(),
            "alignment": several { $0.alignment() },
            "related": several { $0.related() },
            "tag": several { .string("tag \($0.number(1_000_000))") },
            "resultDescription": several { $0.resultDescription() },
        ])
    }

    private mutating func criteria() -> JSONValue {
        .object([
            "id": optional { .string($0.address()) },
            "narrative": text(),
        ])
    }
}

extension RandomCredential {
    private mutating func alignment() -> JSONValue {
        .object([
            "type": ["Alignment"],
            "targetName": text(),
            "targetUrl": .string(address()),
            "targetType": optional { _ in "ext:ESCO" },
            "targetCode": optional { $0.text() },
            "targetFramework": optional { $0.text() },
            "targetDescription": optional { $0.text() },
        ])
    }

    private mutating func related() -> JSONValue {
        .object([
            "id": .string(address()), "type": ["Related"], "inLanguage": optional { _ in "da" },
            "version": optional { $0.text() },
        ])
    }

    private mutating func resultDescription() -> JSONValue {
        .object([
            "id": .string(address()),
            "type": ["ResultDescription"],
            "name": text(),
            "resultType": "Status",
            "allowedValue": several { $0.text() },
            "requiredLevel": optional { .string($0.address()) },
            "rubricCriterionLevel": several {
                .object([
                    "id": .string($0.address()), "type": ["RubricCriterionLevel"],
                    "name": $0.text(),
                    "level": $0.text(), "alignment": $0.several { $0.alignment() },
                ])
            },
        ])
    }

    private mutating func result() -> JSONValue {
        .object([
            "type": ["Result"],
            "resultDescription": optional { .string($0.address()) },
            "status": optional { _ in "Completed" },
            "value": optional { $0.text() },
            "alignment": several { $0.alignment() },
        ])
    }

    private mutating func evidence() -> JSONValue {
        .object([
            "id": optional { .string($0.address()) },
            "type": ["Evidence"],
            "name": optional { $0.text() },
            "narrative": optional { $0.text() },
            "genre": optional { $0.text() },
            "audience": optional { $0.text() },
        ])
    }

    private mutating func identity() -> JSONValue {
        .object([
            "type": "IdentityObject",
            "hashed": .bool(chance(2)),
            "identityHash": text(),
            "identityType": "name",
            "salt": optional { $0.text() },
        ])
    }

    private mutating func identifierEntry() -> JSONValue {
        .object([
            "type": "IdentifierEntry", "identifier": text(), "identifierType": "sourcedId",
        ])
    }

    private mutating func place() -> JSONValue {
        .object([
            "type": ["Address"],
            "addressCountry": optional { $0.text() },
            "addressCountryCode": optional { _ in "NO" },
            "streetAddress": optional { $0.text() },
            "geo": optional {
                .object([
                    "type": "GeoCoordinates", "latitude": .number(String($0.number(90))),
                    "longitude": .number(String(-$0.number(180) - 1)),
                ])
            },
        ])
    }

    private mutating func image() -> JSONValue {
        .object(["id": .string(address()), "type": "Image", "caption": optional { $0.text() }])
    }

    private mutating func status() -> JSONValue {
        let list = "https://certs.example.org/status/\(number(50))"
        let index = String(number(131_072))
        return .object([
            "id": .string("\(list)#\(index)"),
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": .string(index),
            "statusListCredential": .string(list),
        ])
    }
}

extension RandomCredential {
    private static let words = [
        "Moving", "people", "ŵŷ", "Łódź", "Núria", "Åsgård-Sørensen", "ñ", "😀", "🛏️", "العربية",
        "देवनागरी", "“quoted”", "\"", "\\", "a\nb", "tab\there", "<b>&amp;</b>", "—", " ", "e\u{301}",
        "\u{200F}", "\u{85}", "\u{2028}", "'", "{}", "%41", "_:b0", "@en", "^^", "\u{10FFFD}",
    ]

    private mutating func number(_ limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &dice)
    }

    private mutating func chance(_ one: Int) -> Bool { number(one) == 0 }

    private mutating func text() -> JSONValue {
        let words = (0...number(4)).map { _ in Self.words[number(Self.words.count)] }
        return .string(words.joined(separator: " ") + " \(number(100_000))")
    }

    private mutating func token() -> JSONValue {
        .string("eyJhbGciOiJSUzI1NiJ9.e30.\(number(9999))")
    }

    private mutating func address() -> String {
        let number = number(1_000_000_000)
        switch self.number(4) {
        case 0: return "urn:uuid:\(number)"
        case 1: return "did:web:certs.example.org:i\(number)"
        case 2: return "https://certs.example.org/x/\(number)?q=5#f1"
        default: return "https://certs.example.org/ŵ/\(number)"
        }
    }

    private mutating func optional(_ value: (inout Self) -> JSONValue) -> JSONValue? {
        chance(2) ? value(&self) : nil
    }

    private mutating func several(_ value: (inout Self) -> JSONValue) -> JSONValue? {
        let count = number(4)
        guard count > 0 else { return nil }
        return .array((0..<count).map { _ in value(&self) })
    }

    /// SplitMix64.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
