internal import AltasCore

extension Item.Code {
    /// Our code for an item that has none: `~2.1` for the first under the second at the top.
    static func own(at path: [Int]) -> Item.Code {
        guard let code = Item.Code("~" + path.map(String.init).joined(separator: ".")) else {
            preconditionFailure("A tilde is a code.")
        }
        return code
    }
}
