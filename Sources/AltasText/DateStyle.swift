/// How a civil date is written for people, from month names of our own.
package enum DateStyle: Sendable {
    /// The month in full: `4 March 2026`.
    case long
    /// The month shortened as the language does it: `4 Mar 2026`.
    case short

    /// A day, as in `4 March 2026`, `4 de marzo de 2026`, `4. mars 2026` and `4. marts 2026`.
    package func text(year: Int, month: Int, day: Int, in language: Language) -> String {
        let month = name(ofMonth: month, in: language)
        return switch (language, self) {
        case (.en, _), (.es, .short): "\(day) \(month) \(year)"
        case (.es, .long): "\(day) de \(month) de \(year)"
        case (.nb, _), (.da, _): "\(day). \(month) \(year)"
        }
    }

    /// A month, for a date that is known no closer: `March 2026`, `marzo de 2026`.
    package func text(year: Int, month: Int, in language: Language) -> String {
        let month = name(ofMonth: month, in: language)
        return switch (language, self) {
        case (.es, .long): "\(month) de \(year)"
        case (.es, .short), (.en, _), (.nb, _), (.da, _): "\(month) \(year)"
        }
    }

    private func name(ofMonth month: Int, in language: Language) -> Substring {
        precondition((1...12).contains(month), "A month is 1 to 12.")
        let names =
            switch self {
            case .long: Self.splitLongNames
            case .short: Self.splitShortNames
            }
        return names[language]?[month - 1] ?? ""
    }

    private static let splitLongNames = split(longNames)
    private static let splitShortNames = split(shortNames)

    private static func split(_ names: Phrase) -> [Language: [Substring]] {
        Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, names[$0].split(separator: " ")) }
        )
    }

    private static let longNames = Phrase(
        en: "January February March April May June July August September October November December",
        es:
            """
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
            diciembre
            """,
        nb: "januar februar mars april mai juni juli august september oktober november desember",
        da: "januar februar marts april maj juni juli august september oktober november december"
    )

    private static let shortNames = Phrase(
        en: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
        es: "ene feb mar abr may jun jul ago sept oct nov dic",
        nb: "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
        da: "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec."
    )
}
