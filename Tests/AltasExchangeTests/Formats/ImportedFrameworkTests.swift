import AltasCore
import AltasExchange
import Foundation
import XCTest

/// What holds for a framework in whatever format it came.
final class ImportedFrameworkTests: XCTestCase {
    private func read(_ text: String, _ path: String = "x.csv") throws -> ImportedFramework {
        try ImportedFramework.read([SourceFile(path: path, text: text)])
    }

    func testLinksAreKeptAmongTheFactsAndTakenOutAgain() throws {
        let framework = try read(
            """
            {"CFDocument": {"identifier": "d", "title": "T", "language": "en"},
             "CFItems": [{"identifier": "a", "fullStatement": "A"},
                {"identifier": "b", "fullStatement": "B"}],
             "CFAssociations": [
                {"associationType": "isRelatedTo", "notes": "because",
                    "originNodeURI": {"identifier": "b"}, "destinationNodeURI": {"identifier": "z"}},
                {"associationType": "precedes", "originNodeURI": {"identifier": "y"},
                    "destinationNodeURI": {"identifier": "a"}},
                {"associationType": "isPeerOf", "originNodeURI": {"uri": "urn:x:y"},
                    "destinationNodeURI": {"identifier": "w"}}]}
            """
        )
        XCTAssertEqual(framework.associations.count, 3)
        let kept = try framework.treeWithLinks()
        XCTAssertNotEqual(kept, framework.tree)
        XCTAssertEqual(kept.items.map { $0.facts["altas:links"] != nil }, [true, true])
        XCTAssertNotNil(kept.edition.details.extras["altas:links"])
        let taken = try KeptLinks.taken(from: kept)
        XCTAssertEqual(taken.tree, framework.tree)
        XCTAssertEqual(Set(taken.links), Set(framework.associations))
    }

    func testAFactThatHoldsNoLinksIsPassedOver() throws {
        let framework = try read("code,parent,type,title,altas:links\n1,,unit,t,[5]\n")
        XCTAssertEqual(try KeptLinks.taken(from: framework.tree).links, [])
    }

    func testTheLanguageOfAFileThatDoesNotSayIsTheOneNamed() throws {
        let framework = try read("fullStatement,humanCodingScheme\nLøfter trygt,1\n")
        let named = try framework.written(in: "nb")
        XCTAssertEqual(named.tree.edition.details.language, "nb")
        XCTAssertEqual(named.tree.items[0].title, LocalizedText(["nb": "Løfter trygt"]))
        XCTAssertEqual(named.warnings.count, framework.warnings.count - 1)
        let stated = try read("# language: da\ncode,parent,type,title\n1,,unit,Løfter\n")
        XCTAssertEqual(try stated.written(in: "nb"), stated)
    }

    func testItemsMoreThanAHundredLevelsDownAreRefused() throws {
        func chain(_ length: Int) -> String {
            let rows = (1...length).map { "\($0),\($0 == 1 ? "" : "\($0 - 1)"),unit,t\n" }
            return "code,parent,type,title\n" + rows.joined()
        }
        XCTAssertEqual(try read(chain(100)).tree.items.count, 100)
        let problem = Refusal.FileProblem.tooDeep("101", limit: 100)
        assertRefuses(.badFile(path: "x.csv", line: nil, problem: problem)) {
            try self.read(chain(102))
        }
    }

    func testFilesOfAFolderThatAreNotOneFrameworkAreRefused() throws {
        let files = ["a/x.csv", "a/y.csv"].map { SourceFile(path: $0, text: "fullStatement\na\n") }
        let problem = Refusal.FileProblem.severalFrameworks("x.csv")
        assertRefuses(.badFile(path: "a", line: nil, problem: problem)) {
            try ImportedFramework.read(files)
        }
    }

    func testAFrameworkOfAFolderOfSeveralCanBeNamed() throws {
        let folder = "\(RealData.root)/Standards/DK"
        let files = try SourceFile.files(ofFrameworkAt: folder)
        XCTAssertEqual(
            try ImportedFramework.read(files, named: "SSH").tree.edition.slug,
            "ssh"
        )
        assertRefuses(.unknownEdition("sshh", nearest: ["ssh"])) {
            try ImportedFramework.read(files, named: "sshh")
        }
    }

    func testFrameworkJSONBringsTheFilesBesideIt() throws {
        let path = "\(RealData.root)/Standards/NO/hea03-03"
        let files = try SourceFile.files(ofFrameworkAt: "\(path)/framework.json")
        let whole = try SourceFile.files(ofFrameworkAt: path)
        XCTAssertEqual(
            try ImportedFramework.read(files).tree,
            try ImportedFramework.read(whole).tree
        )
    }
}
