import AltasCore
import AltasQR
import AltasText

extension CertificatePage {
    private static let bottom = PDFDrawing.pageHeight - 42
    /// A module of 0.45 millimetres, the smallest that a telephone reads from paper with ease.
    private static let smallestModule = 0.45 * 72 / 25.4
    /// 33 millimetres, without the quiet zone.
    private static let smallestCode = 33 * 72 / 25.4
    private static let sealRadius = 33.0

    /// How wide a module of the code is.
    private var module: Double {
        max(Self.smallestModule, Self.smallestCode / Double(code.size))
    }

    private var codeWidth: Double { module * Double(code.drawingSize) }

    /// Where the foot begins: it is as high as the code or the words beside it.
    func footTop() throws -> Double {
        let words = try footTexts().reduce(0) { $0 + $1.height }
        return Self.bottom - max(codeWidth, words) - 10
    }

    /// The code to scan, what it is for, and how to know the issuer's key.
    mutating func drawFoot(from top: Double) throws {
        drawThinRule(at: top)
        drawCode(Point(Self.margin - 4 * module, top + 10))
        var place = top + 10
        let x = Self.margin + codeWidth - 4 * module + 4
        for text in try footTexts() {
            if text.source.tag == "Link" {
                putLink(text, x: x, top: &place)
            } else {
                page.put(text, x: x, top: &place, main: main)
            }
        }
        drawSeal(
            Point(Self.margin + Self.width - Self.sealRadius, top + 12 + Self.sealRadius),
            radius: Self.sealRadius
        )
    }

    private var wordsWidth: Double {
        Self.width - codeWidth + 4 * module - 2 * Self.sealRadius - 18
    }

    private func footTexts() throws -> [SetText] {
        let scan =
            qr.hasPrefix("http") ? Words.Certificate.scanToOpen : Words.Certificate.scanToCheck
        var texts = pair(scan, 7.5)
        texts += labelled(Words.Certificate.code, claims.code.description, size: 10)
        if let address { texts.append(address) }
        texts += labelled(Words.Certificate.fingerprint, fingerprint, size: 8)
        texts += pair(Words.Certificate.notPublic, 7, before: 3)
        return try texts.map { try SetText($0, typesetter) }
    }

    private func style(_ size: Double) -> TextStyle {
        TextStyle(size: size, language: main, width: wordsWidth, leading: 1.25)
    }

    private func pair(_ phrase: Phrase, _ size: Double, before: Double = 0) -> [PaperText] {
        let words = Bilingual(phrase, claims.language)
        let own = PaperText(
            text: words.own.text,
            language: main,
            style: style(size),
            before: before
        )
        return [own] + (words.english.map { [.english($0, style(ListDetail.smallest))] } ?? [])
    }

    /// The address of the certificate's page, where it has one: what the code says up to its signed token.
    private var address: PaperText? {
        guard qr.hasPrefix("http"), let scheme = qr.firstRange(of: "://") else { return nil }
        let text = qr[scheme.upperBound...].prefix { $0 != "#" }
        return PaperText(
            tag: "Link",
            text: String(text),
            language: main,
            style: style(8),
            colour: theme.accent
        )
    }

    private mutating func putLink(_ text: SetText, x: Double, top: inout Double) {
        let place = (x: x, top: top, width: text.paragraph.width, height: text.paragraph.height)
        let contents = Words.Certificate.checkPage[claims.language]
        let (start, address) = (top, qr)
        page.element("P") { page in
            page.element("Link") { page in
                page.content { $0.set(text.paragraph, x: x, top: start, text.source.colour) }
                page.add(PDFPage.Link(address: address, contents: contents, place: place))
            }
        }
        top += text.paragraph.height
    }

    private func labelled(_ label: Phrase, _ value: String, size: Double) -> [PaperText] {
        let words = Bilingual(label, claims.language)
        var bold = style(size)
        bold.isBold = true
        bold.tracking = 0.4
        return [
            PaperText(
                text: words.own.text,
                language: main,
                style: style(ListDetail.smallest),
                beside: words.english,
                colour: .quiet,
                before: 3
            ), PaperText(text: value, language: main, style: bold),
        ]
    }

    private mutating func drawCode(_ corner: Point) {
        let (module, code) = (module, code)
        let picture = Words.Certificate.codePicture[claims.language]
        var figure = StructureTree.Element(tag: "Figure", alternative: picture)
        let bottom = PDFDrawing.pageHeight - corner.y - codeWidth
        figure.box = [corner.x, bottom, corner.x + codeWidth, bottom + codeWidth]
        page.element(figure) { page in
            page.content { drawing in
                for row in 0..<code.size {
                    for run in code.darkRuns(in: row) {
                        let place = Point(
                            corner.x + Double(run.lowerBound + QRCode.quietZone) * module,
                            corner.y + Double(row + QRCode.quietZone) * module
                        )
                        let width = Double(run.count) * module
                        drawing.fill(
                            Shapes.rectangle(place, width: width, height: module),
                            Colour(0)
                        )
                    }
                }
            }
        }
    }
}

extension QRCode {
    /// The dark modules of a row, those side by side as one.
    fileprivate func darkRuns(in row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<size where self[row, column] {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}
