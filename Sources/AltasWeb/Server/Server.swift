package import AltasCore
import CMicrohttpd
import Foundation

/// The web server: owns the daemon of GNU libmicrohttpd, its threads and its socket.
package final class Server {
    private let daemon: OpaquePointer
    /// What the daemon's threads call; it lives as long as they do.
    private let reception: Reception
    private let sweeper: any DispatchSourceTimer
    private let options: Options
    private var isRunning = true
    /// The port it listens on.
    package let port: UInt16

    /// Starts to listen, and to answer on threads of its own.
    ///
    /// - Throws: `Refusal.cannotListen`, and `Refusal.badFile` for a certificate or key that cannot be used.
    package init(_ website: Website, _ options: Options = Options()) throws(Refusal) {
        guard altas_mhd_load() != 0 else {
            throw .cannotListen(at: "\(options.address)", reason: .noLibrary)
        }
        let socket = try ListeningSocket(options.address, port: options.port)
        let reception = Reception(website, options)
        OpenFiles.raiseLimit(toHold: options.connections * Self.slack)
        guard let daemon = Self.start(reception, options, on: socket) else {
            close(socket.descriptor)
            if let path = options.certificate?.path {
                throw .badFile(path: path, line: nil, problem: .notThis)
            }
            throw .cannotListen(at: "\(options.address)", reason: .other)
        }
        self.daemon = daemon
        self.reception = reception
        self.options = options
        port = socket.port
        sweeper = Self.sweeper(of: reception.watch)
    }

    deinit {
        stop(within: .zero)
    }

    /// Where it listens, as a browser takes it.
    package var url: String {
        let scheme = options.certificate == nil ? "http" : "https"
        let address = options.address
        return "\(scheme)://\(address.isV4 ? "\(address)" : "[\(address)]"):\(port)\(Link.home)"
    }

    /// Takes no more connections, finishes what is in hand for so long, and ends.
    package func stop(within limit: Duration = .seconds(10)) {
        guard isRunning else { return }
        isRunning = false
        reception.beginStopping()
        let socket = altas_mhd_quiesce(daemon)
        if socket >= 0 { close(socket) }
        let deadline = ContinuousClock.now + limit
        while !reception.isIdle, ContinuousClock.now < deadline { usleep(5000) }
        sweeper.cancel()
        altas_mhd_stop(daemon)
    }

    /// Looks through the connections often enough that none outstays its time by much.
    private static func sweeper(of watch: ConnectionWatch) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource()
        timer.schedule(deadline: .now(), repeating: .milliseconds(250))
        timer.setEventHandler { watch.endWhatIsOverdue() }
        timer.resume()
        return timer
    }

    /// The daemon shares its limit out among its threads, and a connection that we end it sees a moment later: with this
    /// much more it is always ours that counts.
    private static let slack = 2

    private static func start(
        _ reception: Reception,
        _ options: Options,
        on socket: ListeningSocket
    ) -> OpaquePointer? {
        altas_mhd_start(
            socket.descriptor,
            callbacks(to: reception),
            altas_mhd_limits(
                connections: UInt32(options.connections * slack),
                idle_seconds: UInt32(max(1, options.patience.head.seconds)),
                threads: UInt32(max(2, options.threads)),
                memory: options.headLimit
            ),
            options.certificate?.chain,
            options.certificate?.key
        )
    }
}
