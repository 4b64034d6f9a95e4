import AltasCore
import AltasQR
import AltasText

/// The one page of a certificate, as it is hung up.
struct CertificatePage {
    static let margin = 62.0
    static let width = PDFDrawing.pageWidth - 2 * margin

    let claims: CertificateClaims
    let code: QRCode
    let qr: String
    let fingerprint: String
    let typesetter: Typesetter
    let theme: RegionTheme
    var page: PDFPage

    /// Lays the page out.
    ///
    /// - Throws: ``TypesettingFault``, or ``PaperFault`` when the text for the code is too long.
    static func page(
        _ claims: CertificateClaims,
        qr: String,
        fingerprint: String,
        _ typesetter: Typesetter
    ) throws -> PDFPage {
        guard let code = QRCode(qr) else { throw PaperFault.longCode }
        var layout = CertificatePage(
            claims: claims,
            code: code,
            qr: qr,
            fingerprint: fingerprint,
            typesetter: typesetter,
            theme: RegionTheme(claims.region),
            page: PDFPage(typesetter)
        )
        layout.drawBorder()
        try layout.drawDocument()
        return layout.page
    }

    var main: String { claims.language.rawValue }

    /// Everything but the border, inside one element.
    private mutating func drawDocument() throws {
        page.beginDocument()
        let foot = try footTop()
        try drawLists(from: try drawHead(), to: foot)
        try drawFoot(from: foot)
        page.endDocument()
    }

    /// Puts the lists in two columns between two heights, as large as they fit.
    private mutating func drawLists(from top: Double, to bottom: Double) throws {
        let gap = 26.0
        let width = (Self.width - gap) / 2
        var columns: (PaperColumn, PaperColumn)?
        for detail in ListDetail.steps {
            let lists = CertificateLists(claims: claims, theme: theme, detail: detail, width: width)
            let left = try PaperColumn(lists.modules, typesetter)
            let right = try PaperColumn(lists.standards, typesetter)
            columns = (left, right)
            if max(left.height, right.height) <= bottom - top { break }
        }
        guard let (left, right) = columns else { return }
        left.draw(on: &page, x: Self.margin, top: top, main: main)
        right.draw(on: &page, x: Self.margin + width + gap, top: top, main: main)
    }

    /// Sets a text and puts it on the page.
    mutating func put(_ text: PaperText, x: Double = margin, top: inout Double) throws {
        page.put(try SetText(text, typesetter), x: x, top: &top, main: main)
    }
}

/// Why a certificate has no paper.
package enum PaperFault: Error, Equatable, Sendable {
    /// The text for the code to scan is longer than such a code can hold.
    case longCode
}
