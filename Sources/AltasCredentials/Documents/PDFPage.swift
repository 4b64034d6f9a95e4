/// One A4 page: everything on it is either part of the text or an artifact.
struct PDFPage {
    private var operators: [String] = []
    private var fonts: FontBook
    private(set) var structure = StructureTree()
    private(set) var links: [Link] = []

    /// A place on the page that leads to an address.
    struct Link: Equatable {
        var address: String
        /// What a reader is told of it.
        var contents: String
        /// Its left, top, width and height, from the top left corner of the page.
        var place: (x: Double, top: Double, width: Double, height: Double)

        static func == (left: Self, right: Self) -> Bool {
            left.address == right.address && left.contents == right.contents
                && left.place == right.place
        }
    }

    init(_ typesetter: Typesetter) {
        fonts = FontBook(typesetter)
    }

    /// Draws what is only decoration.
    mutating func artifact(_ draw: (inout PDFDrawing) -> Void) {
        marked("/Artifact <</Type /Layout>> BDC", draw)
    }

    /// Draws what belongs to the element that is open.
    mutating func content(_ draw: (inout PDFDrawing) -> Void) {
        let tag = structure.tag
        let number = structure.content()
        marked("/\(tag) <</MCID \(number)>> BDC", draw)
    }

    private mutating func marked(_ begin: String, _ draw: (inout PDFDrawing) -> Void) {
        var drawing = PDFDrawing(fonts: fonts)
        draw(&drawing)
        fonts = drawing.fonts
        operators.append(begin)
        operators += drawing.operators
        operators.append("EMC")
    }

    /// Opens the element that all others are in.
    mutating func beginDocument() { structure.begin(StructureTree.Element(tag: "Document")) }

    /// Closes it.
    mutating func endDocument() { structure.end() }

    /// Puts what `body` adds into an element.
    mutating func element(
        _ element: StructureTree.Element,
        _ body: (inout PDFPage) throws -> Void
    ) rethrows {
        structure.begin(element)
        try body(&self)
        structure.end()
    }

    /// Puts what `body` adds into an element with this tag.
    mutating func element(
        _ tag: String,
        language: String? = nil,
        _ body: (inout PDFPage) throws -> Void
    ) rethrows {
        try element(StructureTree.Element(tag: tag, language: language), body)
    }

    /// Makes a place lead to an address, as part of the element that is open.
    mutating func add(_ link: Link) {
        structure.link(links.count)
        links.append(link)
    }

    /// The operators of the page, a line each.
    var contents: [UInt8] { Array((operators.joined(separator: "\n") + "\n").utf8) }

    /// The fonts that it uses.
    var usedFonts: FontBook { fonts }
}
