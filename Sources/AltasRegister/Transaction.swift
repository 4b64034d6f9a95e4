package import AltasCore
import AltasCrypto
import AltasStore

/// A change while it is being made: the connection, who makes it and what they may do.
struct Transaction {
    let connection: Connection
    let session: Session
    let authority: Authority
    /// What the register knows before this change, today.
    let moment: Moment
    let clock: RegisterClock
    private let options: WriteOptions
    private let now: Int64

    init(_ connection: Connection, as session: Session, options: WriteOptions, at now: Int64) throws
    {
        self.connection = connection
        self.session = session
        self.options = options
        self.now = now
        clock = try RegisterClock(of: connection, now: now)
        moment = try connection.present(clock)
        authority = try Authority(of: session, on: connection, at: moment, now: now)
    }

    /// Adds one entry with the facts that `body` adds, and answers with the stamp of the register after it.
    func entry<T>(_ act: Entry.Act, _ body: (EntryDraft) throws -> T) throws -> (T, Stamp) {
        let (answer, head) = try connection.entry(
            act,
            by: session.actor,
            at: now,
            body
        )
        return (answer, Stamp(head, on: moment.day, isRehearsal: options.isRehearsal))
    }

    /// The stamp of the register as it is, for an answer that changed nothing.
    func unchanged() throws -> Stamp {
        let head = try connection.head() ?? Entry.Head(number: 0, hash: Digest.of(""))
        return Stamp(head, on: moment.day, isRehearsal: options.isRehearsal)
    }

    /// A text with its salt.
    func erasable(_ text: String) throws -> ErasableText {
        ErasableText(text, salt: try SecureRandom().bytes(16))
    }

    /// Today at a site, where it may be another day than here.
    func today(at site: Site) throws -> CivilDate {
        try RegisterClock(zone: site.timeZone, now: now).today
    }

    /// A code that nobody has.
    func freshPersonCode() throws -> PersonCode {
        while true {
            let code = PersonCode(random: try SecureRandom().bytes(7))
            let everything = Moment(entry: .max, day: moment.day)
            if try connection.learner(code, at: everything) == nil,
                try connection.staff(code, at: everything) == nil
            {
                return code
            }
        }
    }
}

extension Session {
    /// Who makes an entry.
    fileprivate var actor: Entry.Actor {
        switch holder {
        case .staff(let id): .staff(id)
        case .learner(let id): .learner(id)
        }
    }
}

/// Which state of the register an answer describes: repeat the question with this entry and day, and it is the same.
package struct Stamp: Sendable, Hashable, Codable {
    /// The newest entry taken into account.
    package let entry: Int64
    /// Its hash, in hexadecimal digits.
    package let hash: String
    /// The day the answer is for.
    package let day: CivilDate
    /// Whether the change was only rehearsed.
    package let isRehearsal: Bool

    init(_ head: Entry.Head, on day: CivilDate, isRehearsal: Bool = false) {
        entry = head.number
        hash = head.hash.description
        self.day = day
        self.isRehearsal = isRehearsal
    }
}
