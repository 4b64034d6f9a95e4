package import AltasText

extension UnreadableFile {
    /// Why, in a sentence.
    package var phrase: Phrase {
        switch self {
        case .empty: Words.Unreadable.empty
        case .tooLarge: Words.Unreadable.tooLarge
        case .unknownKind: Words.Unreadable.unknownKind
        case .damaged(let kind): Words.Unreadable.damaged(kind.rawValue)
        case .unsupported(let kind): Words.Unreadable.unsupported(kind.rawValue)
        case .nothingInside(let kind): Words.Unreadable.nothingInside(kind.rawValue)
        case .tooMuchInside: Words.Unreadable.tooMuchInside
        case .notJSON: Words.Unreadable.notJSON
        case .context(let name): Words.Unreadable.context(name)
        case .ambiguous: Words.Unreadable.ambiguous
        case .shape(let problem): problem.phrase
        }
    }
}

extension ShapeProblem {
    /// It in a sentence.
    package var phrase: Phrase {
        switch self {
        case .contexts: Words.Unreadable.contexts
        case .otherKind(let kind): Words.Unreadable.otherKind(kind)
        case .missing(let member): Words.Unreadable.missing(member)
        case .type(let member, let expected): Words.Unreadable.type(member, expected: expected)
        case .form(let member): Words.Unreadable.form(member)
        }
    }
}
