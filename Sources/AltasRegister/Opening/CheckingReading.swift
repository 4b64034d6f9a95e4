package import AltasCore
import AltasStore

/// What every answer of the moment follows from: the newest entry, and the day it is.
package struct Present: Sendable, Hashable {
    /// The newest entry's number.
    package let entry: Int64
    /// The day, where it is latest of the register and its sites.
    package let day: CivilDate
}

extension Register {
    /// Makes sure that the register can be read, and tells nothing of what is in it: whoever watches a server may ask.
    ///
    /// - Throws: What any question would throw when the file is gone, damaged or busy.
    package func checkReading() throws {
        _ = try read { try $0.head() }
    }

    /// The newest entry and the day: asked as of both again, a question has the same answer.
    ///
    /// - Throws: What any question would throw when the file is gone, damaged or busy.
    package func present() throws -> Present {
        let now = surroundings.now()
        return try read { try Present(of: $0, now: now) }
    }
}

extension Present {
    init(of connection: Connection, now: Int64) throws {
        let moment = try connection.present(RegisterClock(of: connection, now: now))
        self.init(entry: moment.entry, day: moment.day)
    }
}
