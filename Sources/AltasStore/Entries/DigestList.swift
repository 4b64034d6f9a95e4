import AltasCrypto

/// Digests in portions, so that a list of many never moves while it grows.
struct DigestList: Equatable, Sequence {
    private static let portion = 8192

    private var portions: [[Digest]]
    private(set) var count = 1

    /// Begins with one digest.
    init(_ digest: Digest) {
        portions = [[digest]]
    }

    mutating func append(_ digest: Digest) {
        if count.isMultiple(of: Self.portion) {
            portions.append([])
            portions[portions.count - 1].reserveCapacity(Self.portion)
        }
        portions[portions.count - 1].append(digest)
        count += 1
    }

    func makeIterator() -> FlattenSequence<[[Digest]]>.Iterator {
        portions.joined().makeIterator()
    }
}
