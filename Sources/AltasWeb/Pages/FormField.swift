import AltasText

/// A field of a form with its label.
struct FormField {
    /// What is filled in.
    enum Kind {
        /// A code that lets a learner in once.
        case once
        /// The code that people are known by.
        case username
        case passphrase
        case oldPassphrase
        case newPassphrase
        /// The code on a certificate.
        case certificate
        /// A file that a certificate may be in.
        case file
        /// What the browser is not to help with.
        case plain
    }

    private let id: String
    private let name: String
    private let label: String
    private let kind: Kind
    private let value: String

    /// A field; its name is also what its label refers to, where that is not used twice on a page.
    init(_ id: String, name: String? = nil, _ label: String, _ kind: Kind, value: String = "") {
        self.id = id
        self.name = name ?? id
        self.label = label
        self.kind = kind
        self.value = value
    }

    var html: HTML {
        #"""
        <p class="field"><label for="\#(id)">\#(label)</label>\#
        <input id="\#(id)" name="\#(name)" value="\#(value)"\#(kind.attributes)></p>
        """#
    }
}

extension FormField.Kind {
    /// What the browser is told about the field, so that it helps to fill it in (HTML, section 4.10.18.7).
    fileprivate var attributes: HTML {
        switch self {
        case .once:
            #" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" required"#
        case .username:
            #" autocomplete="username" autocapitalize="characters" spellcheck="false" required"#
        case .passphrase: #" type="password" autocomplete="current-password" required"#
        case .oldPassphrase: #" type="password" autocomplete="current-password""#
        case .newPassphrase: #" type="password" autocomplete="new-password" required"#
        case .certificate:
            #" autocomplete="off" autocapitalize="characters" spellcheck="false" required"#
        case .file: #" type="file" accept=".pdf,.json,.jwt,.svg,.png,.zip,.txt" required"#
        case .plain: #" autocomplete="off" spellcheck="false" required"#
        }
    }
}

/// What was wrong with a form, told above it; nothing when nothing was.
struct FormProblem {
    private let sentence: String?

    init(_ sentence: String?) {
        self.sentence = sentence
    }

    var html: HTML {
        guard let sentence else { return "" }
        return #"<p class="problem" role="alert">\#(sentence)</p>"#
    }
}
