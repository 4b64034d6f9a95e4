import AltasCore
import AltasExchange
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// Frameworks as files have them, for tests of importing and exporting.
enum FrameworkFiles {
    /// Texts that travel badly: several scripts, right to left, combining marks, emoji, quotes.
    static let hardTexts = [
        "Año, señal y corazón", "Blåbærsyltetøy på norsk", "Smørrebrød og æbler", "介護の安全",
        "رعاية المسنين", "טיפול בבית", "e\u{301}te\u{301} (combining)",
        "👩🏽‍⚕️ helps 👨‍👩‍👧", "\"quoted\", with; marks | and > more", "a < b & c > d &amp;",
        "=SUM(A1)",
    ]

    /// A small standard as a single CSV file of ours.
    static func care(
        slug: String = "care-2026",
        heading: [String] = [],
        rows: [String] = ["1,,unit,Safety", "1.1,1,outcome,Lifts safely"]
    ) throws -> ImportedFramework {
        let lines = ["# slug: \(slug)", "# title: Care", "# language: en"] + heading
        let text = (lines + ["code,parent,type,title"] + rows).joined(separator: "\n") + "\n"
        return try ImportedFramework.read([SourceFile(path: "care.csv", text: text)])
    }

    /// A standard whose items have the texts that travel badly.
    static func hard() throws -> ImportedFramework {
        let rows = hardTexts.enumerated().map { place, text in
            let doubled = text.replacing("\"", with: "\"\"")
            return "Ø.\(place + 1),,unit,\"\(doubled)\""
        }
        return try care(slug: "hard", rows: rows)
    }

    /// The sample packages that lie beside a working copy of this repository; the test is skipped
    /// where there are none, as in a clone.
    static func samples() throws -> [SourceFile] {
        let root = URL(fileURLWithPath: #filePath)
            .appendingPathComponent("../../../../../shared/samples/case").standardized.path
        let names = ["act-holistic-math", "sbac-hs-math-c1-th", "sbac-ela-pt-grade5"]
        let paths = names.map { "\(root)/\($0).json" }
        try XCTSkipUnless(
            paths.allSatisfy { FileManager.default.fileExists(atPath: $0) },
            "The samples are not part of the repository; the test needs them beside the clone."
        )
        return try paths.map { try SourceFile(reading: $0) }
    }
}

extension RegisterFixture {
    /// Brings a framework in, as the administrator.
    @discardableResult
    func bringIn(
        _ framework: ImportedFramework,
        _ options: WriteOptions = WriteOptions(),
        _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportAnswer {
        var request = ImportRequest(framework)
        change(&request)
        return try register.importFramework(
            request,
            language: "en",
            as: administrator,
            options
        )
    }

    /// Writes an edition as a file, as the administrator.
    func export(_ edition: String, as format: ExportFormat = .case11) throws -> ExportAnswer {
        let request = ExportRequest(edition, as: format)
        return try register.exportFramework(request, Inquiry(), as: administrator)
    }

    /// The number and hash of the newest entry.
    func head() throws -> String {
        try register.read { try $0.head().map { "\($0)" } ?? "" }
    }

    /// An edition with all its items as the register holds it.
    func tree(_ slug: String) throws -> EditionTree {
        try register.read { connection in
            let everything = Moment(entry: .max, day: .distantFuture)
            let edition = try XCTUnwrap(connection.edition(slug: slug, at: everything))
            return try connection.tree(of: edition)
        }
    }
}
