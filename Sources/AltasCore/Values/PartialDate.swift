/// A publisher's date, as exact as the publisher states it: a year, a month or a day.
///
/// For show, never for rules.
public struct PartialDate: Hashable, Sendable, Codable, CustomStringConvertible {
    /// `2024`, `2024-06` or `2024-06-01`.
    public let description: String

    /// Reads an ISO year, month or day, or nil when `text` is none of them.
    public init?(_ text: String) {
        switch text.count {
        case 4: guard CivilDate(text + "-01-01") != nil else { return nil }
        case 7: guard CivilDate(text + "-01") != nil else { return nil }
        default: guard CivilDate(text)?.description == text else { return nil }
        }
        description = text
    }

    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = PartialDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
        }
        self = date
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
