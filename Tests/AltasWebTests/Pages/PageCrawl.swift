import AltasText
import XCTest

@testable import AltasWeb

/// Goes through the pages that somebody sees: every kind of page is read, and every link on it is followed.
final class PageCrawl {
    /// A page as it was answered.
    struct Visited {
        let target: String
        let response: Response
        var text: String { String(decoding: response.body, as: UTF8.self) }
    }

    private let people: WebPeople
    private let asker: WebPeople.Asker
    private let language: Language
    private(set) var pages: [Visited] = []
    private var kinds: Set<String> = []
    private var asked: Set<String> = []

    init(_ people: WebPeople, as asker: WebPeople.Asker, in language: Language) {
        self.people = people
        self.asker = asker
        self.language = language
    }

    /// Reads a page and, where it is the first of its kind, whatever it leads to.
    func follow(_ target: String) throws {
        guard asked.insert(target).inserted else { return }
        let headers: Headers = ["accept-language": language.rawValue]
        let response = try people.answer(target, as: asker, headers: headers)
        if response.status == .seeOther {
            return try follow(response.headers["location"] ?? "")
        }
        let page = Visited(target: target, response: response)
        pages.append(page)
        guard kinds.insert(kind(of: target)).inserted else { return }
        for link in page.links { try follow(link) }
    }

    /// The path of the route that answers it, and what its query narrows it to.
    private func kind(of target: String) -> String {
        guard let request = try? Request.fixture(target),
            case .route(let route, _) = people.website.router.match(request)
        else { return target }
        return route.path.description + request.target.query.map(\.name).joined(separator: "&")
    }
}

extension PageCrawl.Visited {
    /// Whether it is a page, and not a file for programs.
    var isForPeople: Bool { response.headers["content-type"]?.hasPrefix("text/html") ?? false }

    /// The pages of ours that it leads to, in the language it is in.
    var links: [String] {
        values(of: "href").filter { $0.hasPrefix("/") && !$0.contains("lang=") }
    }

    /// What an attribute is on this page, as a browser reads it.
    func values(of attribute: String) -> [String] {
        text.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
            String(rest.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
        }
    }

    /// The content between the tags of an element, tags within it left out.
    func contents(of tag: String) -> [String] {
        text.components(separatedBy: "<\(tag)").dropFirst().filter {
            $0.hasPrefix(" ") || $0.hasPrefix(">")
        }
        .map { rest in
            let inner = rest.components(separatedBy: "</\(tag)>")[0]
            return inner.drop { $0 != ">" }.dropFirst().description
                .replacing(/<[^>]*>/, with: "")
        }
    }
}
