import AltasData
import AltasExchange
import AltasRegister
import Fixtures
import Foundation
import XCTest

@testable import AltasWeb

/// The web of a register that holds the product's own frameworks and a package with something of everything.
enum CASEFixture {
    static let root = "/\(CASEHost.path)"
    static let host = "skills.test:8080"
    static let site = "http://\(host)"

    /// The web that every test of this folder asks.
    static let website = Result<Website, any Error> {
        let files = EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) }
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/London",
            library: try Library.read(files)
        )
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-case-\(UUID().uuidString).db").path
        let (register, answer) = try Register.found(at: path, founding)
        let package = SourceFile(path: "full.json", bytes: Array(try FullPackage.json()))
        var request = ImportRequest(try ImportedFramework.read([package]))
        request.slug = "full"
        let session = try register.session(token: answer.signIn.token)
        _ = try register.importFramework(request, language: "en", as: session)
        return Website(register, log: RequestLog(descriptor: -1))
    }

    /// The answer to a request for what is below the root.
    static func answer(
        _ path: String,
        _ method: AltasWeb.Method = .get,
        headers: Headers = [:]
    ) throws -> Response {
        var headers = headers
        headers["host"] = headers["host"] ?? host
        return try website.get().answer(.fixture("\(root)/\(path)", method, headers: headers))
    }

    /// What is below the root, which must be there.
    static func object(_ path: String) throws -> [String: Any] {
        let response = try answer(path)
        XCTAssertEqual(response.status, .ok, path)
        return try object(response)
    }

    /// The content of an answer.
    static func object(_ response: Response) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(response.body))
        return try XCTUnwrap(value as? [String: Any])
    }

    /// The documents that a query finds.
    static func documents(_ query: String = "") throws -> [[String: Any]] {
        let answer = try object("CFDocuments\(query)")
        return try XCTUnwrap(answer["CFDocuments"] as? [[String: Any]])
    }

    /// The identifier of the document of a title.
    static func document(titled title: String) throws -> String {
        let found = try documents().first { $0["title"] as? String == title }
        return try XCTUnwrap(found?["identifier"] as? String)
    }

    /// The objects of a list in a package.
    static func list(_ name: String, in package: [String: Any]) throws -> [[String: Any]] {
        try XCTUnwrap(package[name] as? [[String: Any]])
    }

    /// A text with what a query may not hold encoded.
    static func encoded(_ text: String) -> String { PercentCode.encode(text) }
}

/// What a test says of an object: its members without those that only come outside a package.
func plain(_ object: [String: Any]) -> NSDictionary {
    NSDictionary(
        dictionary: object.filter { $0.key != "CFDocumentURI" && $0.key != "CFPackageURI" }
    )
}
