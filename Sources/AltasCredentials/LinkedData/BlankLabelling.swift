private import AltasCrypto

/// Finds the canonical labels of blank nodes (RDFC-1.0, section 4.4).
///
/// Graphs that would take long are refused: real credentials need few of the calls that are allowed.
struct BlankLabelling {
    private static let mostCalls = 4_000
    private static let mostSiblings = 6
    private static let mostStatements = 400_000

    private let quads: [Quad]
    private var quadsOfNode: [Int: [Int]] = [:]
    private var firstDegrees: [Int: String] = [:]
    private var canonical = LabelIssuer(prefix: "c14n")
    private var calls = 0
    private var statements = 0

    /// Begins with these statements, without those that come again.
    init(of quads: [Quad]) {
        var seen: Set<Line> = []
        self.quads = quads.filter { seen.insert(Line($0.line(naming: String.init))).inserted }
        for (index, quad) in self.quads.enumerated() {
            for node in Set(quad.blanks) { quadsOfNode[node, default: []].append(index) }
        }
    }

    /// The canonical labels given so far.
    var labels: [Int: String] { canonical.issued }

    /// Gives every blank node its label (section 4.4.3).
    ///
    /// - Throws: ``UnsignableDocument/tooMuchWork`` when that takes too long.
    mutating func run() throws(UnsignableDocument) {
        var nodesOfHash: [String: [Int]] = [:]
        for node in quadsOfNode.keys.sorted() {
            let hash = firstDegreeHash(of: node)
            firstDegrees[node] = hash
            nodesOfHash[hash, default: []].append(node)
        }
        let sorted = nodesOfHash.sorted { $0.key < $1.key }.map(\.value)
        for nodes in sorted where nodes.count == 1 { _ = canonical.label(of: nodes[0]) }
        for nodes in sorted where nodes.count > 1 { try label(equal: nodes) }
    }

    /// Labels nodes that look the same from close by.
    private mutating func label(equal nodes: [Int]) throws(UnsignableDocument) {
        var results: [Result] = []
        for node in nodes where canonical.issued[node] == nil {
            var issuer = LabelIssuer(prefix: "b")
            _ = issuer.label(of: node)
            results.append(try neighbourhood(of: node, issuer: issuer))
        }
        for result in results.sorted(by: { $0.hash < $1.hash }) {
            for node in result.issuer.order { _ = canonical.label(of: node) }
        }
    }

    /// The hash of what is said about a node itself (section 4.6).
    private func firstDegreeHash(of node: Int) -> String {
        let lines = (quadsOfNode[node] ?? []).map { index in
            quads[index].line { $0 == node ? "a" : "z" }
        }
        return Self.hash(lines.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self))
    }

    private static func hash(_ bytes: [UInt8]) -> String { Digest.of(bytes).description }

    /// A statement's bytes, which are hashed all at once.
    private struct Line: Hashable {
        private let bytes: [UInt8]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }
}

extension BlankLabelling {
    /// What a node looks like from further away, and the labels that were given on the way.
    fileprivate struct Result {
        var hash: String
        var issuer: LabelIssuer
    }

    /// A way through a node's neighbours, and the labels given on it.
    private struct Path {
        var text = ""
        var issuer: LabelIssuer

        /// Whether another way is already better, however this one goes on.
        func isWorse(than best: Path?) -> Bool {
            guard let best else { return false }
            return text.utf8.count >= best.text.utf8.count && text > best.text
        }
    }

    /// The hash of a node together with its neighbours (section 4.8).
    private mutating func neighbourhood(
        of node: Int,
        issuer: LabelIssuer
    ) throws(UnsignableDocument) -> Result {
        calls += 1
        statements += quadsOfNode[node]?.count ?? 0
        guard calls <= Self.mostCalls, statements <= Self.mostStatements else {
            throw .tooMuchWork
        }
        var issuer = issuer
        var text = ""
        for (hash, neighbours) in neighbours(of: node, issuer: issuer).sorted(by: {
            $0.key < $1.key
        }) {
            guard neighbours.count <= Self.mostSiblings else { throw .tooMuchWork }
            let best = try bestPath(through: neighbours, issuer: issuer)
            text += hash + best.text
            issuer = best.issuer
        }
        return Result(hash: Self.hash(Array(text.utf8)), issuer: issuer)
    }

    private mutating func bestPath(
        through neighbours: [Int],
        issuer: LabelIssuer
    ) throws(UnsignableDocument) -> Path {
        var best: Path?
        for order in Self.orders(of: neighbours) {
            guard let path = try path(order, issuer: issuer, best: best) else { continue }
            if best.map({ path.text < $0.text }) ?? true { best = path }
        }
        return best ?? Path(issuer: issuer)
    }

    /// The way through the neighbours in this order; nil when it cannot be the best.
    private mutating func path(
        _ order: [Int],
        issuer: LabelIssuer,
        best: Path?
    ) throws(UnsignableDocument) -> Path? {
        var path = Path(issuer: issuer)
        var new: [Int] = []
        for node in order {
            if let label = canonical.issued[node] {
                path.text += "_:" + label
            } else {
                if path.issuer.issued[node] == nil { new.append(node) }
                path.text += "_:" + path.issuer.label(of: node)
            }
            if path.isWorse(than: best) { return nil }
        }
        for node in new {
            let result = try neighbourhood(of: node, issuer: path.issuer)
            path.text += "_:" + path.issuer.label(of: node) + "<" + result.hash + ">"
            path.issuer = result.issuer
            if path.isWorse(than: best) { return nil }
        }
        return path
    }

    /// The neighbours of a node by the hash of how they are connected with it (section 4.7).
    private func neighbours(of node: Int, issuer: LabelIssuer) -> [String: [Int]] {
        var neighbours: [String: [Int]] = [:]
        for index in quadsOfNode[node] ?? [] {
            let quad = quads[index]
            let places = [("s", quad.subject), ("o", quad.object), ("g", quad.graph)]
            for (place, term) in places {
                guard let other = term?.blankNumber, other != node else { continue }
                var text = place
                if place != "g", case .address(let predicate) = quad.predicate {
                    text += "<" + predicate + ">"
                }
                let label = canonical.issued[other] ?? issuer.issued[other]
                text += label.map { "_:" + $0 } ?? firstDegrees[other] ?? ""
                neighbours[Self.hash(Array(text.utf8)), default: []].append(other)
            }
        }
        return neighbours
    }

    private static func orders(of nodes: [Int]) -> [[Int]] {
        guard nodes.count > 1 else { return [nodes] }
        return nodes.indices.flatMap { index in
            var others = nodes
            let first = others.remove(at: index)
            return orders(of: others).map { [first] + $0 }
        }
    }
}
