/// One request while it is received: made at its first line, and gone when its answer is sent.
///
/// Only the thread of its connection uses it.
final class Exchange {
    /// The target as it was sent.
    let target: [UInt8]
    /// The head, once it is there and checked.
    private(set) var head: Head?
    private(set) var body: [UInt8] = []
    /// How many bytes of the body have come; more than are kept when there are too many.
    private(set) var received = 0
    /// Whether it counts as work in hand.
    var isInHand = false

    init(target: [UInt8]) {
        self.target = target
    }

    /// Takes the head.
    func take(_ head: Head) {
        self.head = head
        if let announced = head.announced { body.reserveCapacity(min(announced, 1 << 16)) }
    }

    /// Takes a piece of the body, and keeps it while all of it is within the limit.
    func take(_ bytes: UnsafeRawBufferPointer, limit: Int) {
        received += bytes.count
        if received <= limit {
            body.append(contentsOf: bytes)
        } else {
            body = []
        }
    }
}
