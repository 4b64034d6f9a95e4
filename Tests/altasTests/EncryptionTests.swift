import Foundation
import XCTest

/// TLS, with a certificate made for the test and a client that is not ours.
final class EncryptionTests: XCTestCase {
    private static let tool = "/usr/bin/openssl"

    /// Runs a line of shell in a folder, and answers what it printed.
    private func shell(_ line: String, in folder: URL) throws -> String {
        var spawning = Spawning(in: folder)
        spawning.output = folder.appendingPathComponent("shell.out").path
        let id = try spawning.start(["/bin/sh", "-c", line], ["PATH": "/usr/bin:/bin"])
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return try String(contentsOfFile: spawning.output, encoding: .utf8)
    }

    private func fixture() throws -> (ProcessFixture, ServingProcess) {
        try XCTSkipUnless(
            FileManager.default.isExecutableFile(atPath: Self.tool),
            "no \(Self.tool) to make a certificate with"
        )
        let fixture = try ProcessFixture()
        let subject = "-subj /CN=localhost -days 2 -nodes -keyout key.pem -out certificate.pem"
        _ = try shell(
            "\(Self.tool) req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 \(subject)",
            in: fixture.folder
        )
        let words = ["--certificate", "certificate.pem", "--key", "key.pem"]
        return (fixture, try ServingProcess(fixture.stranger, words))
    }

    /// What the server answers over TLS to a request for the first page.
    private func answer(_ fixture: ProcessFixture, _ server: ServingProcess, _ options: String)
        throws -> String
    {
        let request = #"printf 'GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'"#
        let client = "\(Self.tool) s_client -quiet -connect 127.0.0.1:\(server.port)"
        return try shell(
            "\(request) | \(client) -ign_eof \(options) 2> /dev/null",
            in: fixture.folder
        )
    }

    func testAnEncryptedAnswerAsksToStayEncrypted() throws {
        let (fixture, server) = try fixture()
        XCTAssertTrue(server.greeting.contains("https://127.0.0.1:"), server.greeting)
        for version in ["-tls1_2", "-tls1_3"] {
            let answer = try answer(fixture, server, version)
            XCTAssertTrue(answer.hasPrefix("HTTP/1.1 200 OK"), "\(version): \(answer)")
            XCTAssertTrue(answer.contains("strict-transport-security: max-age="), answer)
        }
        XCTAssertEqual(try server.stop().status, 0)
    }

    func testAnOldVersionAndNoEncryptionAtAllGetNoPage() throws {
        let (fixture, server) = try fixture()
        let old = try answer(fixture, server, "-tls1_1 -cipher 'DEFAULT:@SECLEVEL=0'")
        XCTAssertFalse(old.contains("HTTP/1.1"), old)
        XCTAssertFalse(try server.get("/").contains("HTTP/1.1 200"))
        XCTAssertEqual(try server.stop().status, 0)
    }

    func testAKeyThatDoesNotFitIsRefused() throws {
        let (fixture, server) = try fixture()
        _ = try server.stop()
        _ = try shell("\(Self.tool) genpkey -algorithm ed25519 -out other.pem", in: fixture.folder)
        let words = ["--port", "0", "--certificate", "certificate.pem", "--key", "other.pem"]
        let ending = try fixture.stranger.run(["serve"] + words, limit: 10)
        assertRefused(ending, saying: "certificate.pem")
    }
}
