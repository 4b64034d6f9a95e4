import AltasCore
import AltasRegister
import AltasText

/// For whom a page is made: the language they read, who they are, and what they asked for.
struct Reader: Sendable {
    /// Who reads a page.
    enum Kind: Hashable, Sendable {
        /// Somebody who is not signed in.
        case stranger
        /// A learner, who sees their own record only.
        case learner
        /// A member of staff.
        case staff
    }

    let language: Language
    let kind: Kind
    /// What they asked for; nil where asking again would do something.
    private(set) var target: Target?
    /// What a form of theirs carries; nil for a stranger.
    let formToken: FormToken?

    init(_ request: Request) {
        language = request.language
        target = request.method == .post ? nil : request.target
        guard let visitor = request.visitor else {
            (kind, formToken) = (.stranger, nil)
            return
        }
        kind = visitor.session.isLearners ? .learner : .staff
        formToken = FormToken(request)
    }

    /// The same reader, where asking again would only show the page anew.
    func here(_ request: Request) -> Reader {
        var reader = self
        reader.target = request.target
        return reader
    }

    /// As of now, in the reader's language.
    var inquiry: Inquiry { Inquiry(language: language.rawValue) }
}

// MARK: - What is written for them

extension Reader {
    /// A phrase in their language.
    func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

    /// A word at the beginning of a line: with a capital.
    func capital(_ phrase: Phrase) -> String {
        let word = phrase[language]
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// A text, marked with its language where that is not theirs.
    func text(_ text: LocalizedText.Tagged?) -> HTML {
        guard let text else { return "" }
        if text.language == language.rawValue { return "\(text.text)" }
        return #"<span lang="\#(text.language)" dir="auto">\#(text.text)</span>"#
    }

    /// A text that is held in English only.
    func english(_ text: String) -> HTML {
        self.text(LocalizedText.Tagged(text: text, language: Language.en.rawValue))
    }

    /// A day as they write it.
    func day(_ day: CivilDate) -> HTML {
        #"<time datetime="\#(day.description)">\#(DateStyle.long.text(day, in: language))</time>"#
    }

    /// A person's name, whatever way it is written; the word that it was erased when there is none.
    func name(_ person: PersonName) -> HTML { "<bdi>\(plainName(person))</bdi>" }

    /// The name as text, for a title.
    func plainName(_ person: PersonName) -> String {
        person.name.isEmpty ? Phrase.erased[language] : person.name
    }

    /// An item's code and what it says.
    func item(_ item: ItemName) -> HTML {
        guard let title = item.title else { return "<b>\(item.code)</b>" }
        return "<b>\(item.code)</b> \(text(title))"
    }

    /// A number as they write it.
    func number(_ number: Int) -> String { NumberStyle.whole(number, in: language) }
}
