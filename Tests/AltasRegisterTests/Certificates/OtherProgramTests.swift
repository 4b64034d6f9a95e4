import AltasCore
import AltasCredentials
import AltasJSON
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// Programs that others have written accept what a register issues while it stands, and refuse it afterwards.
final class OtherProgramTests: XCTestCase {
    private let folder = Result { try TestFolder() }
    private var cases: [JSONValue] = []

    func testWithdrawnAndReplacedCertificatesAreRefusedByOthers() throws {
        let fixture = try CertificateFixture(region: "NO")
        let request = try awarded(in: fixture)
        try add("issued", try issue(request, in: fixture), of: fixture)
        fixture.base.clock.advance(by: 60)
        _ = try fixture.register.renameLearner(
            request.learner,
            to: "Lea Lærer-Ŵynne",
            as: fixture.administrator
        )
        let corrected = try issue(request, in: fixture)
        try add("replaced", nil, certificate: "issued", of: fixture)
        try add("corrected", corrected, of: fixture)
        fixture.base.clock.advance(by: 60)
        _ = try fixture.register.withdrawCertificate(
            corrected.certificate.code,
            because: "issued to the wrong person",
            as: fixture.administrator
        )
        try add("withdrawn", nil, certificate: "corrected", of: fixture)
        let (first, second) = (try place(of: "issued"), try place(of: "corrected"))
        XCTAssertNotEqual(first, second)
        XCTAssertEqual(
            try said(by: fixture),
            """
            issued, certificate: openbadgeslib accepts it
            issued, token: openbadgeslib accepts it
            issued, proof: openvc accepts it
            replaced, certificate: openbadgeslib refuses it for place \(first)
            replaced, token: openbadgeslib refuses it for place \(first)
            replaced, proof: openvc accepts it
            corrected, certificate: openbadgeslib accepts it
            corrected, token: openbadgeslib accepts it
            corrected, proof: openvc accepts it
            withdrawn, certificate: openbadgeslib refuses it for place \(second)
            withdrawn, token: openbadgeslib refuses it for place \(second)
            withdrawn, proof: openvc accepts it

            """
        )
    }

    /// Somebody who earned the award a month ago, with the clock at yesterday: the other programs look at the machine's.
    private func awarded(in fixture: CertificateFixture) throws -> IssueRequest {
        let yesterday = CivilDate(daysSinceEpoch: Int(Date().timeIntervalSince1970 / 86_400) - 1)
        try fixture.base.clock.set(noonOf: yesterday.description)
        let learner = try fixture.base.learner("Lea Laerer", at: fixture.site)
        let days = [-30, -29].map { yesterday.adding(days: $0).description }
        try fixture.show([learner], on: days)
        return IssueRequest(learner: learner.code.description)
    }

    private func issue(
        _ request: IssueRequest,
        in fixture: CertificateFixture
    ) throws -> IssueAnswer {
        try fixture.register.issueCertificate(
            request,
            with: fixture.keys,
            as: fixture.administrator
        )
    }

    /// Writes down a certificate as it is now, or one from before, with the list of withdrawals of now.
    private func add(
        _ what: String,
        _ answer: IssueAnswer?,
        certificate: String? = nil,
        of fixture: CertificateFixture
    ) throws {
        let (folder, name) = (try folder.get(), certificate ?? what)
        if let answer {
            let code = answer.certificate.code
            for (kind, ending) in [(CertificateFiles.Kind.json, "json"), (.jwt, "jwt")] {
                let file = try XCTUnwrap(fixture.file(kind, of: code))
                try folder.write(file.bytes, to: "\(name).\(ending)")
            }
        }
        let list = try XCTUnwrap(fixture.register.statusLists(with: fixture.keys).first)
        try folder.write(list.jwt.utf8, to: "\(what)-list.jwt")
        cases.append([
            "what": .string(what), "certificate": .string("\(name).json"),
            "token": .string("\(name).jwt"), "list": .string("\(what)-list.jwt"),
        ])
    }

    private func place(of name: String) throws -> String {
        let text = try String(contentsOfFile: folder.get().path("\(name).json"), encoding: .utf8)
        let status = JSONValue(text: text)?.object?["credentialStatus"]?.object
        return try XCTUnwrap(status?["statusListIndex"]?.string)
    }

    private func said(by fixture: CertificateFixture) throws -> String {
        let folder = try folder.get()
        let document = try fixture.register.issuerDocument(named: "rosewood-care-ltd")
        try folder.write(XCTUnwrap(document).utf8, to: "did.json")
        try folder.write(fixture.register.publicKeySet().utf8, to: "jwks.json")
        try folder.write(JSONValue.array(cases).text.utf8, to: "cases.json")
        return try OutsideProgram.python("issued", in: folder.url)
    }
}
