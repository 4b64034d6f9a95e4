extension StructureTree {
    /// Adds the tree to a file; its root.
    ///
    /// All content is on `page`; the keys of the link annotations in the parent tree follow the page's, which is 0.
    func add(to file: inout PDFFile, page: PDFObject, links: [PDFObject]) -> PDFObject {
        let root = file.reserve()
        let numbers = elements.map { _ in file.reserve() }
        for (element, number) in zip(elements, numbers) {
            let parent = element.parent.map { numbers[$0] } ?? root
            file.set(number, object(element, parent, page, numbers, links))
        }
        let owners = owners.map { PDFObject.reference(numbers[$0]) }
        var nums: [PDFObject] = [0, file.add(.array(owners))]
        for (index, element) in elements.enumerated() {
            for case .link(let link) in element.kids {
                nums += [.integer(link + 1), .reference(numbers[index])]
            }
        }
        let parents = file.add(["Nums": .array(nums)])
        file.set(
            root,
            [
                "Type": .name("StructTreeRoot"),
                "K": .array(numbers.prefix(1).map(PDFObject.reference)),
                "ParentTree": parents, "ParentTreeNextKey": .integer(links.count + 1),
            ]
        )
        return .reference(root)
    }

    private func object(
        _ element: Element,
        _ parent: Int,
        _ page: PDFObject,
        _ numbers: [Int],
        _ links: [PDFObject]
    ) -> PDFObject {
        var dictionary: PDFDictionary = [
            "Type": .name("StructElem"), "S": .name(element.tag), "P": .reference(parent),
            "Pg": page,
        ]
        if let language = element.language { dictionary["Lang"] = .text(language) }
        if let alternative = element.alternative { dictionary["Alt"] = .text(alternative) }
        if element.tag == "L" {
            dictionary["A"] = ["O": .name("List"), "ListNumbering": .name("None")]
        }
        if let box = element.box {
            dictionary["A"] = ["O": .name("Layout"), "BBox": .numbers(box)]
        }
        let kids = element.kids.map { kid -> PDFObject in
            switch kid {
            case .element(let index): .reference(numbers[index])
            case .content(let number): .integer(number)
            case .link(let number):
                ["Type": .name("OBJR"), "Obj": links[number], "Pg": page]
            }
        }
        if !kids.isEmpty { dictionary["K"] = .array(kids) }
        return .dictionary(dictionary)
    }
}
