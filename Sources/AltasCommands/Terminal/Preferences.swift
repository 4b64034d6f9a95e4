package import AltasText

/// In which language and with what colours to speak, known before the command line is understood.
///
/// So that even an error in the command line is worded as it was asked for. A value that is none of
/// ours is passed over here, and refused when the line is read.
package struct Preferences: Equatable, Sendable {
    /// The language asked for.
    package let language: Language
    /// The colours asked for.
    package let colour: Terminal.ColourChoice

    /// The preferences of a command line, and of the environment where the line says nothing.
    package init(words: [String], environment: [String: String]) {
        language =
            Self.value(of: "--lang", in: words).flatMap(Language.init(rawValue:))
            ?? Language.preferred(environment: environment)
        colour =
            Self.value(of: "--color", in: words).flatMap(Terminal.ColourChoice.init(rawValue:))
            ?? .auto
    }

    private static func value(of option: String, in words: [String]) -> String? {
        let words = words.prefix { $0 != "--" }
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            if word == option { return next }
            if word.hasPrefix("\(option)=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }
}
