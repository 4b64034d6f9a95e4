import CMicrohttpd
import Foundation

extension Server {
    /// What the daemon calls.
    ///
    /// Each function finds the reception in its context and captures nothing; no error crosses C.
    static func callbacks(to reception: Reception) -> altas_mhd_callbacks {
        altas_mhd_callbacks(
            context: Unmanaged.passUnretained(reception).toOpaque(),
            begin: { context, target, handle in
                guard let reception = received(context), let handle else { return nil }
                let bytes = target.map { UnsafeRawBufferPointer(start: $0, count: strlen($0)) }
                let exchange = reception.begin(
                    bytes.map(Array.init) ?? [],
                    on: Connection(handle: handle)
                )
                return Unmanaged.passRetained(exchange).toOpaque()
            },
            answer: { context, handle, _, method, version, data, count, place in
                guard let reception = received(context), let handle, let method, let version,
                    let count, let exchange = begun(place)
                else { return .NO }
                let connection = Connection(handle: handle)
                if exchange.head == nil {
                    let raw = RawHead(handle, method: method, version: version)
                    return reception.take(raw, of: exchange, on: connection)
                }
                guard count.pointee > 0 else { return reception.answer(exchange, on: connection) }
                let bytes = UnsafeRawBufferPointer(start: data, count: count.pointee)
                count.pointee = 0
                return reception.take(bytes, of: exchange)
            },
            complete: { context, handle, place, _ in
                guard let reception = received(context), let handle, let place,
                    let pointer = place.pointee
                else { return }
                place.pointee = nil
                let exchange = Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue()
                reception.end(exchange, on: Connection(handle: handle))
            },
            connection: { context, handle, _, event in
                guard let reception = received(context), let handle else { return }
                let connection = Connection(handle: handle)
                switch event {
                case .CONNECTION_NOTIFY_STARTED: reception.opened(connection)
                default: reception.closed(connection)
                }
            }
        )
    }
}

/// The reception that a context stands for.
private func received(_ context: UnsafeMutableRawPointer?) -> Reception? {
    context.map { Unmanaged<Reception>.fromOpaque($0).takeUnretainedValue() }
}

/// The exchange that is kept at a place of the daemon's.
private func begun(
    _ place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> Exchange? {
    place?.pointee.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
}
