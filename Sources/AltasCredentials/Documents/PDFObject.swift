/// A value in a PDF file (ISO 32000-1, section 7.3), streams apart.
enum PDFObject: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case name(String)
    case string([UInt8])
    case array([PDFObject])
    case dictionary(PDFDictionary)
    /// An object by its number; the generation is always 0.
    case reference(Int)
}

/// A dictionary of PDF, in the order it is written.
struct PDFDictionary: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    private(set) var members: [(key: String, value: PDFObject)] = []

    init(dictionaryLiteral elements: (String, PDFObject)...) {
        members = elements.map { ($0.0, $0.1) }
    }

    /// The value of a key; setting one that is there replaces it, and nil removes it.
    subscript(key: String) -> PDFObject? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            if let place { members.remove(at: place) }
            guard let newValue else { return }
            members.insert((key, newValue), at: place ?? members.endIndex)
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        left.members.elementsEqual(right.members) { $0.key == $1.key && $0.value == $1.value }
    }
}

extension PDFObject: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral
{
    init(integerLiteral value: Int) { self = .integer(value) }

    init(arrayLiteral elements: PDFObject...) { self = .array(elements) }

    init(booleanLiteral value: Bool) { self = .boolean(value) }

    init(dictionaryLiteral elements: (String, PDFObject)...) {
        var dictionary = PDFDictionary()
        for (key, value) in elements { dictionary[key] = value }
        self = .dictionary(dictionary)
    }

    /// A text string: ASCII as it is, anything else in UTF-16 with its mark (ISO 32000-1, section 7.9.2).
    static func text(_ text: String) -> PDFObject {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return .string(Array(text.utf8)) }
        return .string([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    /// Numbers, as an array.
    static func numbers(_ numbers: [Double]) -> PDFObject { .array(numbers.map(PDFObject.real)) }

    var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    var name: String? {
        guard case .name(let value) = self else { return nil }
        return value
    }

    var array: [PDFObject]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    /// What a text string says; nil for bytes that are no text.
    var text: String? {
        guard case .string(let bytes) = self else { return nil }
        if bytes.starts(with: [0xFE, 0xFF]) {
            guard bytes.count.isMultiple(of: 2) else { return nil }
            let units = stride(from: 2, to: bytes.count, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(validating: units, as: UTF16.self)
        }
        let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return String(validating: rest, as: UTF8.self)
    }
}
