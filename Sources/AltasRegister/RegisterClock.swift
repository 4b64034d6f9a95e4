import AltasCore
import AltasStore
import Foundation

/// What day it is in a time zone, and when its days begin.
struct RegisterClock: Sendable {
    let zone: TimeZone
    let now: Int64
    /// The zones of sites, where a day may begin earlier.
    private var others: [TimeZone] = []

    /// - Throws: ``Refusal/unknownTimeZone(_:)`` when the system knows no such zone.
    init(zone name: String, now: Int64) throws(Refusal) {
        guard let zone = TimeZone(identifier: name) else { throw .unknownTimeZone(name) }
        self.zone = zone
        self.now = now
    }

    /// The clock of the register's own time zone, which also knows the zones of its sites.
    init(of connection: Connection, now: Int64) throws {
        let own = try connection.registerIdentity()?.timeZone ?? "UTC"
        try self.init(zone: own, now: now)
        others = try connection.siteTimeZones().filter { $0 != own }
            .compactMap { TimeZone(identifier: $0) }
    }

    /// The day it is where it is latest, so that what was seen today anywhere is known everywhere.
    var today: CivilDate {
        ([zone] + others).map { day(of: now, in: $0) }.max() ?? day(of: now, in: zone)
    }

    /// The day on which an instant falls, in the register's zone.
    func day(of instant: Int64) -> CivilDate { day(of: instant, in: zone) }

    private func day(of instant: Int64, in zone: TimeZone) -> CivilDate {
        let local = instant + offset(at: instant, in: zone)
        return CivilDate(daysSinceEpoch: Int((Double(local) / 86_400).rounded(.down)))
    }

    /// The first second of a day.
    ///
    /// Where clocks are put forward at midnight, the first that exists.
    func start(of day: CivilDate) -> Int64 {
        let midnight = Int64(day.daysSinceEpoch) * 86_400
        let guess = midnight - offset(at: midnight, in: zone)
        return midnight - offset(at: guess, in: zone)
    }

    private func offset(at instant: Int64, in zone: TimeZone) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))))
    }
}

extension Connection {
    /// Everything known, today.
    func present(_ clock: RegisterClock) throws -> Moment {
        Moment(entry: try head()?.number ?? 0, day: clock.today)
    }
}
