import Foundation
import XCTest

@testable import AltasWeb

/// Which connections go first when there are too many.
final class OpenConnectionsTests: XCTestCase {
    private let later = ContinuousClock.now + .seconds(60)

    /// Both ends of sockets: what is shut down at one is seen at the other.
    private var pairs: [(ours: Int32, theirs: Int32)] = []

    override func tearDown() {
        for pair in pairs {
            close(pair.ours)
            close(pair.theirs)
        }
        pairs = []
    }

    private func sockets(_ count: Int) -> [Int32] {
        #if canImport(Darwin)
            let stream = SOCK_STREAM
        #else
            let stream = Int32(SOCK_STREAM.rawValue)
        #endif
        pairs = (0..<count).map { _ in
            var ends: [Int32] = [0, 0]
            XCTAssertEqual(socketpair(AF_UNIX, stream, 0, &ends), 0)
            return (ends[0], ends[1])
        }
        return pairs.map(\.ours)
    }

    /// The places of those that have been ended.
    private var ended: [Int] {
        pairs.indices.filter { index in
            var byte: UInt8 = 0
            return recv(pairs[index].theirs, &byte, 1, Int32(MSG_DONTWAIT)) == 0
        }
    }

    private func connections(inAll: Int, perAddress: Int?) -> OpenConnections {
        OpenConnections(limits: OpenConnections.Limits(inAll: inAll, perAddress: perAddress))
    }

    private func address(_ text: String) throws -> Address { try XCTUnwrap(Address(text)) }

    func testWhoeverHasTooManyLosesTheirOwn() throws {
        let sockets = sockets(5)
        let (one, other) = (try address("10.0.0.1"), try address("10.0.0.2"))
        var connections = connections(inAll: 100, perAddress: 2)
        for (socket, from) in zip(sockets, [other, one, one, one, one]) {
            connections.open(socket, from: from, until: later)
        }
        XCTAssertEqual(ended, [1, 2])
        XCTAssertEqual(connections.count, 3)
    }

    func testTheOneThatHasWaitedLongestGoesFirst() throws {
        let sockets = sockets(4)
        var connections = connections(inAll: 2, perAddress: nil)
        connections.open(sockets[0], from: .loopback, until: later)
        connections.open(sockets[1], from: .loopback, until: later)
        connections.wait(on: sockets[0], until: later)
        connections.open(sockets[2], from: .loopback, until: later)
        XCTAssertEqual(ended, [1])
        connections.work(on: sockets[0], until: later)
        connections.open(sockets[3], from: .loopback, until: later)
        XCTAssertEqual(ended, [1, 2], "the first has a request")
    }

    func testWhoComesWhenAllAreServedIsTurnedAway() throws {
        let sockets = sockets(2)
        var connections = connections(inAll: 1, perAddress: 1)
        connections.open(sockets[0], from: .loopback, until: later)
        connections.work(on: sockets[0], until: later)
        connections.open(sockets[1], from: .loopback, until: later)
        XCTAssertEqual(ended, [1])
    }

    func testWhatIsOverdueIsEndedOnceAndCountedOnce() throws {
        let sockets = sockets(2)
        var connections = connections(inAll: 10, perAddress: 10)
        let now = ContinuousClock.now
        connections.open(sockets[0], from: .loopback, until: now + .seconds(1))
        connections.open(sockets[1], from: .loopback, until: now + .seconds(3))
        for seconds in [0, 2, 2] {
            connections.endWhatIsOverdue(at: now + .seconds(seconds))
            XCTAssertEqual(ended, seconds == 0 ? [] : [0])
            XCTAssertEqual(connections.count, seconds == 0 ? 2 : 1)
        }
        for socket in sockets + sockets { connections.forget(socket) }
        XCTAssertEqual(connections.count, 0)
    }
}
