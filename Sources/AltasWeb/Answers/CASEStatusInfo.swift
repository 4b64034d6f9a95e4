import AltasCore
import AltasExchange

/// What went wrong, as programs that speak CASE read it.
struct CASEStatusInfo: Encodable {
    private let major: String
    private let severity = "error"
    private let description: String
    private let minor: Minor?

    private enum CodingKeys: String, CodingKey {
        case major = "imsx_codeMajor"
        case severity = "imsx_severity"
        case description = "imsx_description"
        case minor = "imsx_codeMinor"
    }

    /// What is wrong with which part of a request.
    private struct Minor: Encodable {
        let fields: [Field]

        enum CodingKeys: String, CodingKey {
            case fields = "imsx_codeMinorField"
        }

        init(_ name: String, _ value: String) {
            fields = [Field(name: name, value: value)]
        }
    }

    private struct Field: Encodable {
        let name: String
        let value: String

        enum CodingKeys: String, CodingKey {
            case name = "imsx_codeMinorFieldName"
            case value = "imsx_codeMinorFieldValue"
        }
    }

    /// Tells of a problem of which the specification speaks.
    init(_ problem: CASEProblem) {
        major = "failure"
        description = problem.sentence
        minor = Minor(problem.field, problem.word)
    }

    /// Tells of anything else.
    init(_ status: Status, _ sentence: String) {
        major = status == .methodNotAllowed ? "unsupported" : "failure"
        description = sentence
        minor = status.word.map { Minor("request", $0) }
    }
}

extension CASEProblem {
    /// The status that says so.
    var status: Status {
        switch self {
        case .unknownObject, .invalidUUID: .notFound
        case .invalidSelectionField, .invalidSortField: .badRequest
        }
    }

    /// The sentence that the specification wants, or one in its manner.
    var sentence: String {
        switch self {
        case .unknownObject: "Unknown Object"
        case .invalidUUID: "Invalid UUID"
        case .invalidSelectionField(let name): "Invalid value of \(name)"
        case .invalidSortField(let name): "Invalid value of \(name)"
        }
    }

    fileprivate var field: String {
        switch self {
        case .unknownObject, .invalidUUID: "sourcedId"
        case .invalidSelectionField(let name), .invalidSortField(let name): name
        }
    }

    fileprivate var word: String {
        switch self {
        case .unknownObject: "unknownobject"
        case .invalidUUID: "invalid_uuid"
        case .invalidSelectionField: "invalid_selection_field"
        case .invalidSortField: "invalid_sort_field"
        }
    }
}

extension Status {
    /// The specification's word for it; nil where it has none.
    fileprivate var word: String? {
        switch self {
        case .notFound: "unknownobject"
        case .unauthorized: "unauthorised_request"
        case .forbidden: "forbidden"
        case .tooManyRequests, .unavailable: "server_busy"
        case .internalError, .insufficientStorage: "internal_server_error"
        default: nil
        }
    }
}
