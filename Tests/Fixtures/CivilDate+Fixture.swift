package import AltasCore

extension CivilDate {
    /// The day that a test spells out, such as `2026-03-04`.
    ///
    /// - Precondition: the text is a day.
    package static func on(_ text: String) -> CivilDate {
        guard let date = CivilDate(text) else { preconditionFailure("\(text) is no day") }
        return date
    }
}
