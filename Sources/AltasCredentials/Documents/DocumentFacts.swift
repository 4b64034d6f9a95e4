import AltasCore

/// What a document says about itself, the same to every reader of it.
struct DocumentFacts: Equatable {
    var title: String
    var author: String
    /// A BCP 47 tag.
    var language: String
    var created: Timestamp
    var modified: Timestamp
    var conformance: Conformance

    /// The part and level of PDF/A that it keeps to.
    enum Conformance: Equatable {
        /// ISO 19005-3, level A, which may carry files of any kind.
        case withAttachments
        /// ISO 19005-1, level B, which may not.
        case withoutAttachments

        var part: Int { self == .withAttachments ? 3 : 1 }

        var level: String { self == .withAttachments ? "A" : "B" }
    }

    static let producer = "Altas"

    /// The information dictionary (ISO 32000-1, section 14.3.3).
    var info: PDFObject {
        [
            "Title": .text(title), "Author": .text(author), "Producer": .text(Self.producer),
            "CreationDate": .text(Self.date(created)), "ModDate": .text(Self.date(modified)),
        ]
    }

    /// An instant as PDF writes it.
    static func date(_ instant: Timestamp) -> String {
        "D:\(text(instant, "", "", ""))Z"
    }

    private static func text(
        _ instant: Timestamp,
        _ betweenDay: String,
        _ before: String,
        _ betweenTime: String
    ) -> String {
        let moment = UTCMoment(instant)
        let day = [moment.day.month, moment.day.day].map(padded)
        let time = [moment.hour, moment.minute, moment.second].map(padded)
        return ([String(moment.day.year)] + day).joined(separator: betweenDay) + before
            + time.joined(separator: betweenTime)
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The metadata stream (ISO 16684-1), with what PDF/UA adds to it described first.
    var metadata: [UInt8] {
        Array(
            """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            \(Self.extensionSchema)<rdf:Description rdf:about="" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>\(conformance.part)</pdfaid:part>
            <pdfaid:conformance>\(conformance.level)</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(XMLText.escaping(title))</rdf:li>\
            </rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(XMLText.escaping(author))</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>\(Self.text(created, "-", "T", ":"))Z</xmp:CreateDate>
            <xmp:ModifyDate>\(Self.text(modified, "-", "T", ":"))Z</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>\(Self.producer)</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.utf8
        )
    }

    private static let extensionSchema = """
        <rdf:Description rdf:about="" \
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that is kept</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """
}
