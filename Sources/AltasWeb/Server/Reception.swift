import AltasCore
import CMicrohttpd
import Foundation
import Synchronization

/// Takes requests in from the daemon's threads, has them answered, and hands the answers out.
final class Reception: Sendable {
    private let website: Website
    private let options: Server.Options
    private let inHand = Atomic<Int>(0)
    private let isStopping = Atomic<Bool>(false)
    let watch: ConnectionWatch

    init(_ website: Website, _ options: Server.Options) {
        self.website = website
        self.options = options
        let isBehindProxy = options.forwarding.isBehindProxy
        watch = ConnectionWatch(
            limits: OpenConnections.Limits(
                inAll: options.connections,
                perAddress: isBehindProxy ? nil : options.connectionsPerAddress
            ),
            metrics: website.metrics
        )
    }

    /// Whether no request is being answered.
    var isIdle: Bool { inHand.load(ordering: .acquiring) == 0 }

    /// From now on every answer is the last of its connection.
    func beginStopping() {
        isStopping.store(true, ordering: .releasing)
    }

    // MARK: Connections

    /// A connection is there.
    func opened(_ connection: Connection) {
        watch.open(
            connection.socket,
            from: connection.peer ?? .loopback,
            for: options.patience.head
        )
    }

    /// A connection is about to be closed.
    func closed(_ connection: Connection) {
        watch.forget(connection.socket)
    }

    // MARK: Requests

    /// The first line is there.
    func begin(_ target: [UInt8], on connection: Connection) -> Exchange {
        watch.wait(on: connection.socket, for: options.patience.head)
        return Exchange(target: target)
    }

    /// The head is there: it is refused now, or what follows is taken in.
    func take(_ raw: RawHead, of exchange: Exchange, on connection: Connection) -> MHD_Result {
        inHand.add(1, ordering: .acquiringAndReleasing)
        exchange.isInHand = true
        watch.work(on: connection.socket, for: options.patience.body)
        do throws(RequestProblem) {
            let head = try Head(raw, target: exchange.target)
            guard isWelcome(head) else { throw .tooLarge }
            exchange.take(head)
            return .YES
        } catch {
            let headers = (try? Head.headers(raw.fields)) ?? [:]
            let target = Target.readable(exchange.target)
            let request = request(.get, target, headers, from: connection)
            let response = website.answer(request, refusing: error)
            return send(response, on: connection, isLast: true)
        }
    }

    /// A piece of the body is there.
    func take(_ bytes: UnsafeRawBufferPointer, of exchange: Exchange) -> MHD_Result {
        exchange.take(bytes, limit: options.bodyLimit)
        return exchange.received <= swallowLimit ? .YES : .NO
    }

    /// Everything is there.
    func answer(_ exchange: Exchange, on connection: Connection) -> MHD_Result {
        guard let head = exchange.head else { return .NO }
        watch.work(on: connection.socket, for: options.patience.answer)
        let request = request(
            head.method,
            head.target,
            head.headers,
            body: exchange.body,
            from: connection
        )
        guard exchange.received <= options.bodyLimit else {
            let response = website.answer(request, refusing: .tooLarge)
            return send(response, on: connection, isLast: true)
        }
        return send(website.answer(request), on: connection)
    }

    /// The answer is sent, or never will be.
    func end(_ exchange: Exchange, on connection: Connection) {
        if exchange.isInHand { inHand.subtract(1, ordering: .acquiringAndReleasing) }
        watch.wait(on: connection.socket, for: options.patience.head)
    }

    /// Whether the body that a head announces is small enough to be read, if only to be refused afterwards.
    ///
    /// Who asks first is told first (`Expect: 100-continue`).
    private func isWelcome(_ head: Head) -> Bool {
        let isAsking = head.headers["expect"] != nil
        return head.announced ?? 0 <= (isAsking ? options.bodyLimit : swallowLimit)
    }

    /// A body that is too large is read up to here, so that its sender gets to see the answer.
    private var swallowLimit: Int { options.bodyLimit * 16 }

    private func request(
        _ method: Method,
        _ target: Target,
        _ headers: Headers,
        body: [UInt8] = [],
        from connection: Connection
    ) -> Request {
        let peer = connection.peer ?? .loopback
        let forwarding = options.forwarding
        return Request(
            method,
            target,
            headers: headers,
            body: body,
            client: forwarding.client(of: peer, headers),
            isSecure: options.certificate != nil || forwarding.isSecure(from: peer, headers)
        )
    }

    private func send(
        _ response: Response,
        on connection: Connection,
        isLast: Bool = false
    ) -> MHD_Result {
        var response = response
        if isLast || isStopping.load(ordering: .acquiring) {
            response.headers["connection"] = "close"
        }
        return connection.send(response)
    }
}
