/// One thing to say, in every language of the interface.
///
/// No language has a default, so a phrase that lacks one does not compile. A phrase with parameters
/// is a function that returns a `Phrase`.
package struct Phrase: Hashable, Sendable {
    private let en: String
    private let es: String
    private let nb: String
    private let da: String

    /// A phrase from its wording in each language.
    package init(en: String, es: String, nb: String, da: String) {
        self.en = en
        self.es = es
        self.nb = nb
        self.da = da
    }

    /// A phrase that is the same in every language, such as `CSV`.
    package init(same text: String) {
        self.init(en: text, es: text, nb: text, da: text)
    }

    /// A phrase made anew in each language, for one that is put together from others.
    package init(_ wording: (Language) -> String) {
        self.init(en: wording(.en), es: wording(.es), nb: wording(.nb), da: wording(.da))
    }

    /// The wording in a language.
    package subscript(_ language: Language) -> String {
        switch language {
        case .en: en
        case .es: es
        case .nb: nb
        case .da: da
        }
    }

    /// A number and what it counts: `1 day`, `12 días`, `12,000 days`.
    ///
    /// `one` is for exactly 1 and `other` for every other number; neither holds the number itself.
    package static func counted(_ number: Int, one: Phrase, other: Phrase) -> Phrase {
        let noun = number == 1 ? one : other
        return Phrase { "\(NumberStyle.whole(number, in: $0)) \(noun[$0])" }
    }
}
