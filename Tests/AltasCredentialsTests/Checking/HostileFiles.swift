import AltasCredentials
import AltasJSON

/// Files made to do harm, or damaged by chance: the same for the same seed.
struct HostileFiles {
    private var random: SeededRandom
    private let samples: [[UInt8]]
    private let document: JSONObject

    /// Makes them from sound files, and from one sound document.
    init(samples: [[UInt8]], document: JSONObject, seed: UInt64) {
        self.samples = samples
        self.document = document
        random = SeededRandom(state: seed)
    }

    /// The next one.
    mutating func next() -> [UInt8] {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: truncated(sample())
        case 1, 2: scratched(sample())
        case 3: spliced(sample(), sample())
        case 4: Array(JSONValue.object(misshapen(document)).text.utf8)
        case 5: repeated()
        case 6: deep()
        case 7: packed()
        case 8: token()
        default: noise()
        }
    }

    private mutating func sample() -> [UInt8] {
        samples.randomElement(using: &random) ?? []
    }

    private mutating func truncated(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    }

    /// Some bytes changed, taken out, or put in.
    private mutating func scratched(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0..<8, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let length = Int.random(in: 0...min(40, bytes.count - place), using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<(place + length))
            case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
            default:
                for index in place..<(place + length) {
                    bytes[index] = UInt8.random(in: 0...255, using: &random)
                }
            }
        }
        return bytes
    }

    private mutating func spliced(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        truncated(left) + right.suffix(Int.random(in: 0...right.count, using: &random))
    }

    /// The document with a member, however deep, of another form or gone.
    private mutating func misshapen(_ object: JSONObject) -> JSONObject {
        var object = object
        guard let member = object.members.randomElement(using: &random) else { return object }
        if let inner = member.value.object, Bool.random(using: &random) {
            object[member.name] = .object(misshapen(inner))
        } else {
            object[member.name] = oddity()
        }
        return object
    }

    private mutating func oddity() -> JSONValue? {
        let odd: [JSONValue?] = [
            nil, .null, .bool(true), .number("1e999"), .number("-0.5"), .string(""), .array([]),
            .array([.array([.null])]), .object(JSONObject()), .string("\u{0}\u{202E}x"),
            .string(String(repeating: "9", count: 400)), "2026-02-30T25:61:61Z",
            ["id": "urn:x", "type": ["A", "B"], "@context": "https://example.org/x"],
            "did:web:%00", "https://[::1]/", .string(String(repeating: "a", count: 100_000)),
        ]
        return odd.randomElement(using: &random) ?? nil
    }

    /// A member twice, in one of the places where that may be overlooked.
    private mutating func repeated() -> [UInt8] {
        let text = JSONValue.object(document).text
        let names = ["\"id\":", "\"type\":", "\"name\":", "\"issuer\":", "\"proof\":"]
        let name = names.randomElement(using: &random) ?? ""
        let twice = text.replacing(name, with: "\(name)\"x\",\(name)", maxReplacements: 1)
        return Array(twice.utf8)
    }

    private mutating func deep() -> [UInt8] {
        let depth = Int.random(in: 20...200_000, using: &random)
        let (open, close) = Bool.random(using: &random) ? ("[", "]") : (#"{"a":"#, "}")
        let middle = open == "[" ? "" : "1"
        let around = Bool.random(using: &random) ? ("{\"x\":", "}") : ("", "")
        let text =
            around.0 + String(repeating: open, count: depth) + middle
            + String(repeating: close, count: depth) + around.1
        return Array(text.utf8)
    }

    /// Archives in archives, many files, and much in little space.
    private mutating func packed() -> [UInt8] {
        let inner = Int.random(in: 0..<3, using: &random)
        let files =
            switch inner {
            case 0: (0..<40).map { NamedFile(name: "\($0).json", bytes: sample()) }
            case 1:
                ["a", "b"].map { NamedFile(name: $0, bytes: Array(sample().dropLast())) }
            default:
                [
                    NamedFile(
                        name: "a.json",
                        bytes: [0x7B] + [UInt8](repeating: 32, count: 6_000_000)
                    )
                ]
            }
        let archive = try? ZipFile.bytes(of: files, at: Timestamp(seconds: 0))
        return Bool.random(using: &random) ? archive ?? [] : scratched(archive ?? [])
    }

    /// A token whose parts are odd.
    private mutating func token() -> [UInt8] {
        let parts = String(decoding: sample(), as: UTF8.self).split(separator: ".").map(String.init)
        let odd = ["", "e30", "bnVsbA", "W10", "eyJhbGciOiJub25lIn0", "eyJhbGciOiJIUzI1NiJ9", "A"]
        let made = (0..<Int.random(in: 1...5, using: &random)).map { place in
            Bool.random(using: &random) && place < parts.count
                ? parts[place] : odd.randomElement(using: &random) ?? ""
        }
        return Array(made.joined(separator: ".").utf8)
    }

    private mutating func noise() -> [UInt8] {
        let heads = ["%PDF-1.7\n", "PK\u{3}\u{4}", "<svg ", "{", "https://x/#", "", "<?xml "]
        let head = heads.randomElement(using: &random) ?? ""
        let count = Int.random(in: 0..<2000, using: &random)
        return Array(head.utf8) + (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
