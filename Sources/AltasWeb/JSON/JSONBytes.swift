import AltasCore

/// JSON as bytes while it is written (RFC 8259), from the first to the last.
struct JSONBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 1 << 16
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// What was written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// The place after the last byte, with room for so many more.
    private mutating func end(roomFor more: Int) -> UnsafeMutablePointer<UInt8> {
        if count + more > capacity {
            let wider = max(capacity * 2, count + more)
            let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
            moved.update(from: start, count: count)
            start.deallocate()
            (start, capacity) = (moved, wider)
        }
        return start + count
    }
}

// MARK: - As it is

extension JSONBytes {
    mutating func append(_ byte: UInt8) {
        end(roomFor: 1).pointee = byte
        count += 1
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        end(roomFor: bytes.count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Ends the part before, if there is one in the same object or array.
    mutating func separate() {
        guard count > 0 else { return }
        let last = start[count - 1]
        if last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { append(UInt8(ascii: ",")) }
    }
}

// MARK: - Values

extension JSONBytes {
    mutating func write(_ value: Bool) {
        if value { append("true") } else { append("false") }
    }

    mutating func write(_ value: some BinaryInteger) {
        var text = String(value)
        text.withUTF8 { append($0) }
    }

    mutating func write(_ value: String) {
        append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { escape($0) }
        append(UInt8(ascii: "\""))
    }

    /// A day, as its own description says it.
    mutating func write(_ day: CivilDate) {
        append(UInt8(ascii: "\""))
        writeTwoDigits(day.year / 100)
        writeTwoDigits(day.year % 100)
        append(UInt8(ascii: "-"))
        writeTwoDigits(day.month)
        append(UInt8(ascii: "-"))
        writeTwoDigits(day.day)
        append(UInt8(ascii: "\""))
    }

    private mutating func writeTwoDigits(_ number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Adds text, with what may not stand in a string escaped (RFC 8259, section 7).
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var rest = text[...]
        while let place = rest.firstIndex(where: Self.needsEscape) {
            append(UnsafeBufferPointer(rebasing: rest[..<place]))
            escape(rest[place])
            rest = rest[(place + 1)...]
        }
        append(UnsafeBufferPointer(rebasing: rest))
    }

    private mutating func escape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        guard byte < 0x20 else { return append(byte) }
        append(byte < 0x10 ? "u000" : "u001")
        let digit = byte & 0xF
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
