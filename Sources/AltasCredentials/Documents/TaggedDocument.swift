/// A document of one page that keeps to PDF/A and PDF/UA-1, with the files it carries.
struct TaggedDocument {
    var page: PDFPage
    var facts: DocumentFacts
    var attachments: [Attachment]

    /// The file but for its last lines; the same document is always the same bytes.
    ///
    /// - Throws: ``TypesettingFault`` and ``CompressionFault``.
    func bytes() throws -> [UInt8] {
        var file = PDFFile()
        let pageNumber = file.reserve()
        let pages = file.reserve()
        let pageReference = PDFObject.reference(pageNumber)
        let links = page.links.enumerated().map { file.add(annotation($1, number: $0)) }
        let tree = page.structure.add(to: &file, page: pageReference, links: links)
        file.set(pageNumber, try pageObject(&file, .reference(pages), links))
        file.set(pages, ["Type": .name("Pages"), "Kids": .array([pageReference]), "Count": 1])
        let root = try catalog(&file, .reference(pages), tree)
        let info = file.add(facts.info)
        return file.bytes(root: root, info: info)
    }

    private func pageObject(
        _ file: inout PDFFile,
        _ parent: PDFObject,
        _ links: [PDFObject]
    ) throws -> PDFObject {
        var dictionary: PDFDictionary = [
            "Type": .name("Page"), "Parent": parent,
            "MediaBox": .numbers([0, 0, PDFDrawing.pageWidth, PDFDrawing.pageHeight]),
            "Contents": try file.add(stream: page.contents),
            "Resources": ["Font": try page.usedFonts.embed(in: &file)],
            "StructParents": 0, "Tabs": .name("S"),
        ]
        if !links.isEmpty { dictionary["Annots"] = .array(links) }
        return .dictionary(dictionary)
    }

    private func annotation(_ link: PDFPage.Link, number: Int) -> PDFObject {
        let bottom = PDFDrawing.pageHeight - link.place.top - link.place.height
        let box = [
            link.place.x, bottom, link.place.x + link.place.width, bottom + link.place.height,
        ]
        return [
            "Type": .name("Annot"), "Subtype": .name("Link"), "Rect": .numbers(box), "F": 4,
            "Border": [0, 0, 0], "Contents": .text(link.contents),
            "StructParent": .integer(number + 1),
            "A": ["S": .name("URI"), "URI": .text(link.address)],
        ]
    }

    private func catalog(
        _ file: inout PDFFile,
        _ pages: PDFObject,
        _ tree: PDFObject
    ) throws -> PDFObject {
        let profile = try file.add(stream: ColourProfile.bytes, ["N": 3])
        let metadata = try file.add(
            stream: facts.metadata,
            ["Type": .name("Metadata"), "Subtype": .name("XML")],
            isPacked: false
        )
        var dictionary: PDFDictionary = [
            "Type": .name("Catalog"), "Pages": pages, "Lang": .text(facts.language),
            "MarkInfo": ["Marked": true], "StructTreeRoot": tree, "Metadata": metadata,
            "ViewerPreferences": ["DisplayDocTitle": true],
            "OutputIntents": [
                [
                    "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"),
                    "OutputConditionIdentifier": .text("sRGB"), "Info": .text("sRGB"),
                    "DestOutputProfile": profile,
                ]
            ],
        ]
        let files = try attachments.map { ($0.name, try specification($0, &file)) }
        if !files.isEmpty {
            let names = files.sorted { $0.0 < $1.0 }.flatMap { [PDFObject.text($0), $1] }
            dictionary["Names"] = ["EmbeddedFiles": ["Names": .array(names)]]
            dictionary["AF"] = .array(files.map(\.1))
        }
        return file.add(.dictionary(dictionary))
    }

    /// One attached file (ISO 32000-1, section 7.11, and ISO 19005-3, annex E).
    private func specification(
        _ attachment: Attachment,
        _ file: inout PDFFile
    ) throws -> PDFObject {
        let stream = try file.add(
            stream: attachment.bytes,
            [
                "Type": .name("EmbeddedFile"), "Subtype": .name(attachment.mediaType),
                "Params": [
                    "Size": .integer(attachment.bytes.count),
                    "ModDate": .text(DocumentFacts.date(facts.modified)),
                ],
            ]
        )
        return file.add([
            "Type": .name("Filespec"), "F": .text(attachment.name), "UF": .text(attachment.name),
            "Desc": .text(attachment.description), "AFRelationship": .name("Data"),
            "EF": ["F": stream, "UF": stream],
        ])
    }
}
