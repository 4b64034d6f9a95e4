/// What the parts of a page are to a reader (ISO 32000-1, section 14.7): a tree of tagged elements.
struct StructureTree: Equatable {
    /// The elements, each after the one it is in.
    private(set) var elements: [Element] = []
    private var open: [Int] = []
    /// The element of each piece of marked content, by its number.
    private(set) var owners: [Int] = []

    /// An element.
    struct Element: Equatable {
        var tag: String
        /// A BCP 47 tag, where it differs from the document's.
        var language: String?
        /// What a picture shows.
        var alternative: String?
        /// Where a picture stands on the page: left, bottom, right and top.
        var box: [Double]?
        /// The one it is in; nil for the outermost.
        var parent: Int?
        var kids: [Kid] = []
    }

    /// What an element holds.
    enum Kid: Equatable {
        case element(Int)
        /// A piece of the page's marked content.
        case content(Int)
        /// The link annotation with this number.
        case link(Int)
    }

    /// Opens an element inside the one that is open.
    mutating func begin(_ element: Element) {
        let number = elements.count
        var element = element
        element.parent = open.last
        elements.append(element)
        if let parent = open.last { elements[parent].kids.append(.element(number)) }
        open.append(number)
    }

    /// Closes the element that is open.
    mutating func end() {
        open.removeLast()
    }

    /// The number of a new piece of content of the element that is open.
    mutating func content() -> Int {
        guard let owner = open.last else {
            preconditionFailure("Content that is no artifact belongs to an element.")
        }
        elements[owner].kids.append(.content(owners.count))
        owners.append(owner)
        return owners.count - 1
    }

    /// Puts a link annotation into the element that is open.
    mutating func link(_ number: Int) {
        guard let owner = open.last else { return }
        elements[owner].kids.append(.link(number))
    }

    /// The tag of the element that is open.
    var tag: String { open.last.map { elements[$0].tag } ?? "" }
}
