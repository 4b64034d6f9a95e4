package import AltasCore

extension DateStyle {
    /// A civil date as people write it.
    package func text(_ day: CivilDate, in language: Language) -> String {
        text(year: day.year, month: day.month, day: day.day, in: language)
    }
}
