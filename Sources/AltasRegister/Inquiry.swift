package import AltasCore
import AltasStore

/// How a question is asked: as of when, and for a reader of which language.
package struct Inquiry: Sendable, Hashable, Codable {
    /// The day asked about; nil for today, or for the day of the entry when one is named.
    package var day: CivilDate?
    /// The last entry taken into account; nil for the last one of the day.
    package var entry: Int64?
    /// The language of the reader, as a BCP 47 tag.
    package var language: String

    /// By default a question is about now, in English.
    package init(day: CivilDate? = nil, entry: Int64? = nil, language: String = "en") {
        self.day = day
        self.entry = entry
        self.language = language
    }

    /// The languages that texts are read in: the reader's, and English where that is missing.
    var languages: Set<String> { [language, "en"] }
}

/// A question while it is being answered: one snapshot, a moment, and what the asker may see.
struct Question {
    let connection: Connection
    let inquiry: Inquiry
    let moment: Moment
    let stamp: Stamp
    let authority: Authority
    let clock: RegisterClock

    init(
        _ connection: Connection,
        as session: Session,
        _ inquiry: Inquiry,
        at now: Int64
    ) throws {
        self.connection = connection
        self.inquiry = inquiry
        clock = try RegisterClock(of: connection, now: now)
        authority = try Authority(
            of: session,
            on: connection,
            at: connection.present(clock),
            now: now
        )
        let day = try inquiry.day ?? Self.day(of: inquiry.entry, on: connection, clock)
        var head = try Self.head(for: inquiry, on: connection, clock)
        if !authority.isAdministrator, day < clock.today {
            // What came after the day asked about is not for those who may see that day only.
            let last = try connection.head(before: clock.start(of: day.adding(days: 1)))
            if let last, last.number < head.number { head = last }
        }
        moment = Moment(entry: head.number, day: day)
        stamp = Stamp(head, on: day)
    }

    /// A question asked in the middle of a change, about the present.
    init(_ transaction: Transaction, in language: String) throws {
        connection = transaction.connection
        inquiry = Inquiry(language: language)
        moment = transaction.moment
        stamp = try transaction.unchanged()
        authority = transaction.authority
        clock = transaction.clock
    }

    /// The newest entry to take into account: the one named, or the last of the day, or the last of all.
    private static func head(
        for inquiry: Inquiry,
        on connection: Connection,
        _ clock: RegisterClock
    ) throws -> Entry.Head {
        if let entry = inquiry.entry {
            guard let head = try connection.head(at: entry) else {
                throw Refusal.noSuchEntry(entry)
            }
            return head
        }
        let day = inquiry.day ?? clock.today
        let head =
            day < clock.today
            ? try connection.head(before: clock.start(of: day.adding(days: 1)))
            : try connection.head()
        guard let head else { throw Refusal.beforeFirstEntry(day) }
        return head
    }

    /// The day on which an entry was made; today when none is named.
    private static func day(
        of entry: Int64?,
        on connection: Connection,
        _ clock: RegisterClock
    ) throws -> CivilDate {
        guard let entry, let time = try connection.time(of: entry) else { return clock.today }
        return clock.day(of: time)
    }

    /// A text in the reader's language, else in the best there is.
    func text(_ text: LocalizedText) -> LocalizedText.Tagged? {
        text.best(for: inquiry.language)
    }
}

extension Register {
    /// Answers a question on one snapshot.
    func ask<T: Sendable>(
        as session: Session,
        _ inquiry: Inquiry,
        _ body: @Sendable (Question) throws -> T
    ) throws -> T {
        let now = surroundings.now()
        return try read { connection in
            try body(try Question(connection, as: session, inquiry, at: now))
        }
    }
}
