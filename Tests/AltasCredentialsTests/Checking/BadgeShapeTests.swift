import AltasCredentials
import AltasJSON
import XCTest

/// Which documents have the form of a certificate of Open Badges 3.0.
final class BadgeShapeTests: XCTestCase {
    /// The 1EdTech samples whose form is wrong, and what is wrong with each.
    private static let wrong: [String: ShapeProblem] = [
        "simple-err-context": .contexts,
        "simple-err-credential-subject-achievement-result-description-type": .type(
            member: "credentialSubject.achievement.resultDescription.2.type",
            expected: "ResultDescription"
        ),
        "simple-err-credential-subject-identifier-type": .type(
            member: "credentialSubject.identifier.0.type",
            expected: "IdentityObject"
        ),
        "simple-err-credential-subject-profile-type": .type(
            member: "credentialSubject.source.type",
            expected: "Profile"
        ),
        "simple-err-credential-subject-result-type": .type(
            member: "credentialSubject.result.1.type",
            expected: "Result"
        ),
        "simple-err-credential-subject-type": .type(
            member: "credentialSubject.type",
            expected: "AchievementSubject"
        ),
        "simple-err-evidence-type": .type(member: "evidence.1.type", expected: "Evidence"),
        "simple-err-issuer": .missing(member: "issuer"),
        "simple-err-issuer-otheridentifier-type": .type(
            member: "issuer.otherIdentifier.1.type",
            expected: "IdentifierEntry"
        ),
        "simple-err-issuer-parentorg-type": .type(
            member: "issuer.parentOrg.type",
            expected: "Profile"
        ),
        "simple-err-issuer-type": .type(member: "issuer.type", expected: "Profile"),
        "simple-err-type": .otherKind("OtherCredential"),
        "simple-noproof": .contexts,
        "endorsement-valid": .otherKind("EndorsementCredential"),
    ]

    func testTheOfficialSamplesThatAreWrongAreToldWhatIsWrong() throws {
        for (name, problem) in Self.wrong {
            XCTAssertEqual(try flaw(of: name), problem, name)
        }
    }

    func testTheOfficialSamplesThatAreRightAreAccepted() throws {
        let names = [
            "simple", "complete", "simple-context-version", "simple-did-key-method",
            "simple-did-web-method", "simple-multiple-proofs",
            "bit-string-list/credential-status-revoked",
        ]
        for name in names { XCTAssertNil(try flaw(of: name), name) }
    }

    func testEveryRequiredMemberIsMissed() throws {
        let members = [
            "id", "issuer", "issuer.id", "validFrom", "credentialSubject",
            "credentialSubject.achievement",
            "credentialSubject.achievement.id", "credentialSubject.achievement.name",
            "credentialSubject.achievement.description", "credentialSubject.achievement.criteria",
        ]
        let document = try CredentialSamples.object("openbadges-3.0/simple.json")
        for member in members {
            let path = member.split(separator: ".").map(String.init)
            let changed = document.setting(path, to: nil)
            XCTAssertEqual(shapeProblem(changed), .missing(member: member), member)
        }
        let nobody = document.setting(["credentialSubject", "id"], to: nil)
        XCTAssertEqual(shapeProblem(nobody), .missing(member: "credentialSubject.id"))
    }

    func testAMemberOfAnotherFormIsNamed() throws {
        let document = try CredentialSamples.object("openbadges-3.0/simple.json")
        let changes: [(String, JSONValue)] = [
            ("issuer", "https://example.com/issuers/876543"), ("validFrom", "2010-01-01"),
            ("name", 7), ("credentialSubject", []), ("id", ""), ("validUntil", .null),
            ("credentialStatus", []), ("credentialSubject.achievement.criteria", "narrative"),
            ("credentialSubject.achievement.alignment", []), ("evidence", "photo"),
            ("credentialSubject.achievement.tag", [1]),
        ]
        for (member, value) in changes {
            let path = member.split(separator: ".").map(String.init)
            let changed = document.setting(path, to: value)
            XCTAssertEqual(shapeProblem(changed), .form(member: member), member)
        }
    }

    private func flaw(of name: String) throws -> ShapeProblem? {
        shapeProblem(try CredentialSamples.object("openbadges-3.0/\(name).json"))
    }

    private func shapeProblem(_ document: JSONObject) -> ShapeProblem? {
        do throws(ShapeProblem) {
            try BadgeShape.check(document)
            return nil
        } catch {
            return error
        }
    }
}

extension JSONObject {
    /// Itself with a member, however deep, changed or taken away.
    func setting(_ path: [String], to value: JSONValue?) -> JSONObject {
        var changed = self
        guard let name = path.first else { return self }
        if path.count == 1 {
            changed[name] = value
        } else if let inner = changed[name]?.object {
            changed[name] = .object(inner.setting(Array(path.dropFirst()), to: value))
        }
        return changed
    }
}
