import Foundation
import XCTest

@testable import AltasWeb

final class RouterTests: XCTestCase {
    private func route(_ method: AltasWeb.Method, _ path: PathTemplate) -> Route {
        Route(method, path, for: .everybody) { request in
            let values = request.parameters.sorted { $0.key < $1.key }
            return .text("\(path) \(values.map { "\($0)=\($1)" }.joined(separator: " "))")
        }
    }

    private func site(_ routes: [Route]) -> Website {
        Website(Router(routes), log: RequestLog(descriptor: -1))
    }

    private func body(_ response: Response) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    func testALiteralPartGoesBeforeAPlaceholder() throws {
        let site = site([
            route(.get, "/a/{x}"), route(.get, "/a/b"), route(.get, "/{y}/c"),
            route(.get, "/{y}/{x}/d"),
        ])
        let cases = [
            ("/a/b", "/a/b "), ("/a/z", "/a/{x} x=z"), ("/q/c", "/{y}/c y=q"),
            ("/a/b/d", "/{y}/{x}/d x=b y=a"), ("/a/1%2F2", "/a/{x} x=1/2"),
        ]
        for (target, text) in cases {
            XCTAssertEqual(body(site.answer(try .fixture(target))), text, target)
        }
    }

    func testWhatIsNotThereIsNotFound() throws {
        let site = site([route(.get, "/a/{x}")])
        for target in ["/", "/a", "/a/b/c", "/b/c", "/A/b"] {
            XCTAssertEqual(site.answer(try .fixture(target)).status, .notFound, target)
        }
    }

    func testAnotherMethodIsToldWhatIsAllowed() throws {
        let site = site([route(.get, "/a"), route(.delete, "/a"), route(.post, "/b")])
        let refused = site.answer(try .fixture("/a", .post))
        XCTAssertEqual(refused.status, .methodNotAllowed)
        XCTAssertEqual(refused.headers["Allow"], "GET, HEAD, DELETE, OPTIONS")
        let asked = site.answer(try .fixture("/b", .options))
        XCTAssertEqual(asked.status, .noContent)
        XCTAssertEqual(asked.headers["Allow"], "POST, OPTIONS")
        XCTAssertEqual(site.answer(try .fixture("/b", .head)).status, .methodNotAllowed)
        let everything = Request(.options, try Target("*".utf8))
        XCTAssertEqual(site.answer(everything).headers["Allow"]?.isEmpty, false)
        XCTAssertEqual(site.answer(try .fixture("/c", .options)).status, .notFound)
    }

    func testHeadIsAnsweredAsGetIs() throws {
        let site = site([route(.get, "/a")])
        XCTAssertEqual(site.answer(try .fixture("/a", .head)), site.answer(try .fixture("/a")))
    }

    func testASlashTooManyLeadsToThePathWithoutIt() throws {
        let site = site([route(.get, "/a/{x}")])
        let answer = site.answer(try .fixture("/a/1%2F2/?q=%26"))
        XCTAssertEqual(answer.status, .permanentRedirect)
        XCTAssertEqual(answer.headers["Location"], "/a/1%2F2?q=%26")
        XCTAssertEqual(site.answer(try .fixture("/b/")).status, .notFound)
    }

    func testWhatNeedsSigningInSaysSo() throws {
        let routes = [Method.get, .post].map { method in
            Route(method, "/a", for: .signedIn) { _ in .text("secret") }
        }
        let site = site(routes)
        let page = site.answer(try .fixture("/a?b=c%20d"))
        XCTAssertEqual(page.status, .seeOther)
        XCTAssertEqual(page.headers["location"], "/sign-in?next=%2Fa%3Fb%3Dc%2520d")
        let json = site.answer(try .fixture("/a", headers: ["accept": "application/json"]))
        XCTAssertEqual(json.status, .unauthorized)
        XCTAssertEqual(json.headers["www-authenticate"], "Bearer")
        XCTAssertEqual(site.answer(try .fixture("/a", .post)).status, .unauthorized)
        for answer in [page, json] { XCTAssertFalse(body(answer).contains("secret")) }
    }

    func testEveryLinkLeadsToARoute() throws {
        let log = RequestLog(descriptor: -1)
        let site = Website(try WebFixture.register.get(), log: log)
        for link in [Link.home] {
            let target = try Target(link.description.utf8)
            guard case .route = site.router.match(Request(.get, target)) else {
                XCTFail("\(link) leads nowhere")
                continue
            }
        }
    }

    func testALinkFillsItsPlaceholdersWithWhatComesBackTheSame() throws {
        let link = Link("/a/{x}/{y}", "1/2 ..", "æ?", query: [Target.Item(name: "q", value: "&=")])
        XCTAssertEqual(link.description, "/a/1%2F2%20../%C3%A6%3F?q=%26%3D")
        let target = try Target(link.description.utf8)
        XCTAssertEqual(target.segments, ["a", "1/2 ..", "æ?"])
    }
}
