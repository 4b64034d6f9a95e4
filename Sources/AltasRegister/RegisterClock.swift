import AltasCore
import AltasStore
import Foundation

/// What day it is in a time zone, and when its days begin.
struct RegisterClock: Sendable {
    let zone: TimeZone
    let now: Int64

    /// - Throws: ``Refusal/unknownTimeZone(_:)`` when the system knows no such zone.
    init(zone name: String, now: Int64) throws(Refusal) {
        guard let zone = TimeZone(identifier: name) else { throw .unknownTimeZone(name) }
        self.zone = zone
        self.now = now
    }

    /// The clock of the register's own time zone.
    init(of connection: Connection, now: Int64) throws {
        try self.init(zone: try connection.registerIdentity()?.timeZone ?? "UTC", now: now)
    }

    var today: CivilDate { day(of: now) }

    /// The day on which an instant falls.
    func day(of instant: Int64) -> CivilDate {
        let local = instant + offset(at: instant)
        return CivilDate(daysSinceEpoch: Int((Double(local) / 86_400).rounded(.down)))
    }

    /// The first second of a day.
    ///
    /// Where clocks are put forward at midnight, the first that exists.
    func start(of day: CivilDate) -> Int64 {
        let midnight = Int64(day.daysSinceEpoch) * 86_400
        let guess = midnight - offset(at: midnight)
        return midnight - offset(at: guess)
    }

    private func offset(at instant: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))))
    }
}

extension Connection {
    /// Everything known, today.
    func present(_ clock: RegisterClock) throws -> Moment {
        Moment(entry: try head()?.number ?? 0, day: clock.today)
    }
}
