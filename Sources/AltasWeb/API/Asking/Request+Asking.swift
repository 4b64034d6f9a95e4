import AltasCore
import AltasRegister
import AltasText
import Foundation

extension Request {
    /// As of when, and for a reader of which language, a question is asked.
    var inquiry: Inquiry {
        Inquiry(
            day: query(QueryParameter.day.name).flatMap { CivilDate($0) },
            entry: query(QueryParameter.entry.name).flatMap { Int64($0) },
            language: language.rawValue
        )
    }

    /// A value that the body holds as JSON.
    ///
    /// - Throws: ``RequestProblem/mediaType`` when the body is something else, ``RequestProblem/malformed``.
    func json<Value: Decodable>(as type: Value.Type) throws(RequestProblem) -> Value {
        let kind = headers["content-type"]?.split(separator: ";").first?.trimmed.lowercased()
        guard kind == "application/json" else { throw .mediaType }
        do {
            return try JSONDecoder().decode(type, from: Data(body))
        } catch {
            throw .malformed
        }
    }
}

extension String {
    /// Whether the text is a day as programs write it (RFC 3339).
    var isDay: Bool { CivilDate(self)?.description == self }
}
