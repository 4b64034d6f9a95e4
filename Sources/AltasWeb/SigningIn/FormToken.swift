import AltasCore
import AltasCrypto
import AltasText

/// The hidden value that proves that a form is from a page of ours.
///
/// It follows from the token of the session; before there is one, from a value of the browser's own. Another site knows
/// neither, so it cannot make a browser send a form that is taken.
struct FormToken {
    /// The name of the field.
    static let name = "form"

    private let value: String

    /// The one that goes with a request; nil when the browser has not shown anything yet to derive it from.
    init?(_ request: Request) {
        guard let secret = request.visitor?.token ?? FormCookie.value(of: request) else {
            return nil
        }
        self.init(secret: secret)
    }

    init(secret: String) {
        value = Digest.of("form " + secret).description
    }

    /// The field.
    var field: HTML {
        #"<input type="hidden" name="\#(Self.name)" value="\#(value)">"#
    }

    /// Makes sure that what was sent is from a page of ours, and gives its fields.
    ///
    /// - Throws: ``RequestProblem/foreignForm``, ``RequestProblem/mediaType``, ``RequestProblem/malformed``.
    static func check(_ request: Request) throws(RequestProblem) -> Fields {
        let fields = Fields(try request.form())
        guard request.comesFromHere, let expected = FormToken(request),
            fields[name] == expected.value
        else { throw .foreignForm }
        return fields
    }

    /// What was filled in.
    struct Fields {
        private let items: [Target.Item]

        init(_ items: [Target.Item]) {
            self.items = items
        }

        /// The first value of a name, without spaces around it; empty when there is none.
        subscript(name: String) -> String {
            items.first { $0.name == name }?.value.trimmingSpaces ?? ""
        }

        /// The first value of a name as it was typed, for what may begin or end with a space.
        func exact(_ name: String) -> String {
            items.first { $0.name == name }?.value ?? ""
        }
    }
}

extension Request {
    /// Whether the browser does not say that another site made it send this (Fetch Metadata, section 2.3).
    var comesFromHere: Bool {
        guard let site = headers["sec-fetch-site"] else { return true }
        return site == "same-origin" || site == "none"
    }
}
