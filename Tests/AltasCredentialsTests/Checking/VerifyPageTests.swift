import AltasCrypto
import AltasJSON
import AltasText
import Foundation
import XCTest

@testable import AltasCredentials

/// The page that checks certificates without a network.
final class VerifyPageTests: XCTestCase {
    func testItHoldsNothingThatIsFetchedAndItsPolicyKnowsWhatRuns() throws {
        let page = VerifyPage.html(issuers: [])
        for word in ["src=", "href=", "@import", " url(", ":url(", "innerHTML", "fetch(", "eval("] {
            XCTAssertFalse(page.contains(word), word)
        }
        for element in ["script", "style"] {
            let text = try XCTUnwrap(
                page.split(separator: "<\(element)>").last?.split(separator: "</\(element)>").first
            )
            let digest = Data(Digest.of(String(text)).bytes).base64EncodedString()
            XCTAssertTrue(page.contains("\(element)-src &#39;sha256-\(digest)&#39;"), element)
        }
    }

    func testItSaysEverythingInFourLanguages() throws {
        let words = try XCTUnwrap(VerifyPage.words.object)
        let names = try Language.allCases.map { language in
            try XCTUnwrap(words[language.rawValue]?.object).members.map(\.name)
        }
        XCTAssertTrue(names.allSatisfy { $0 == names[0] })
        XCTAssertEqual(Set(names[0]).count, names[0].count)
        for verdict in Verdict.allCases { XCTAssertTrue(names[0].contains(verdict.rawValue)) }
    }

    func testItJudgesOurFilesInABrowser() throws {
        let tools = try BrowserTool()
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-verify-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let scene = try VerifyScene(in: folder).write()
        let ending = try tools.run("verify.py", [scene.path])
        XCTAssertEqual(ending.status, 0, ending.output)
    }
}

/// A browser and the Python that drives it, where they are.
private struct BrowserTool {
    private let python: OutsideTool

    init() throws {
        for name in ["chromium", "chromedriver"] { _ = try OutsideTool(name) }
        python = try OutsideTool("python3")
        guard try python.run(["-c", "import selenium, axe_playwright_python"]).status == 0 else {
            let sentence = "selenium or axe-playwright-python is missing: the page is not tested."
            if ProcessInfo.processInfo.environment["CI"] == "true" { XCTFail(sentence) }
            throw XCTSkip(sentence)
        }
    }

    func run(_ script: String, _ words: [String]) throws -> (status: Int32, output: String) {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().appendingPathComponent("../../Browser/\(script)")
        return try python.run(["-B", file.standardized.path] + words)
    }
}
