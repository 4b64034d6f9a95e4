import AltasText

/// Terms with what there is to say of each; a term without is left out.
struct Facts {
    private let reader: Reader
    private var rows: [HTML] = []

    init(_ reader: Reader) {
        self.reader = reader
    }

    mutating func add(_ term: Phrase, _ value: HTML?) {
        guard let value else { return }
        rows.append("<dt>\(reader.capital(term))</dt><dd>\(value)</dd>")
    }

    var html: HTML { "<dl>\(rows)</dl>" }
}
