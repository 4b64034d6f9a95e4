import AltasCore
import AltasStore

/// What checking the whole register found.
package struct VerifyAnswer: Sendable, Codable {
    /// Whether everything fits.
    package let isWhole: Bool
    /// How many entries fit.
    package let entries: Int64
    /// How many rows of facts fit.
    package let rows: Int64
    /// The newest entry that fits and its hash, as `--head` takes it.
    package let head: String?
    /// The first record that does not fit.
    package let problem: Problem?

    /// A record that does not fit.
    package struct Problem: Sendable, Codable {
        /// What is wrong with it.
        package let kind: Kind
        /// The kind of record, by its table; nil for the file as a whole.
        package let table: String?
        /// The record's number.
        package let id: Int64?
        /// The entry that it belongs to.
        package let entry: Int64?
        /// What SQLite says of a damaged file, or the name of a trigger.
        package let detail: String?
    }

    /// What may be wrong with a record.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// The file itself is damaged.
        case file
        /// An entry does not follow from its content and the entry before.
        case entry
        /// A record was changed.
        case changed
        /// A record is gone.
        case missing
        /// A record was put in from outside.
        case added
        /// A name, note or reason was changed.
        case text
        /// A name, note or reason is gone without having been erased.
        case missingText = "missing-text"
        /// The entry named is not part of the chain.
        case head
        /// A trigger that keeps records from being changed is missing or is another.
        case safeguard
    }
}

extension Register {
    /// Recomputes the chain from the rows and names the first record that does not fit.
    ///
    /// Reads the whole file.
    ///
    /// - Parameters:
    ///   - session: anybody who has signed in.
    ///   - head: an entry that must be part of the chain, as an answer printed it: `512:9f86d081…`.
    ///   - progress: called now and then with how many entries are done.
    /// - Returns: What was found; a problem is an answer, not an error.
    /// - Throws: ``Refusal/sessionExpired``; ``Refusal/notAHead(_:)`` for a text that is none.
    package func verify(
        as session: Session,
        including head: String? = nil,
        progress: @Sendable (Int64) -> Void = { _ in }
    ) throws -> VerifyAnswer {
        guard surroundings.now() < session.expires else { throw Refusal.sessionExpired }
        guard !session.isLearners else { throw Refusal.notAllowed(.staff) }
        let head = try head.map { text in
            guard let head = Entry.Head(text) else { throw Refusal.notAHead(text) }
            return head
        }
        do {
            return VerifyAnswer(
                try database.read { try $0.checkChain(including: head, progress: progress) }
            )
        } catch let error as SQLiteError where error.code == .corrupt || error.code == .notADatabase
        {
            return VerifyAnswer(ChainCheck(problem: .file(error.message)))
        }
    }
}

extension VerifyAnswer {
    fileprivate init(_ check: ChainCheck) {
        isWhole = check.problem == nil
        entries = check.entries
        rows = check.rows
        head = check.head?.description
        problem = check.problem.map(Problem.init)
    }
}

extension VerifyAnswer.Problem {
    fileprivate init(_ problem: ChainCheck.Problem) {
        switch problem {
        case .file(let detail): self.init(.file, detail: detail)
        case .entry(let number): self.init(.entry, entry: number)
        case .changed(let table, let id, let entry): self.init(.changed, table, id, entry: entry)
        case .missing(let table, let id, let entry): self.init(.missing, table, id, entry: entry)
        case .added(let table, let id): self.init(.added, table, id)
        case .text(let table, let id): self.init(.text, table, id)
        case .missingText(let table, let id): self.init(.missingText, table, id)
        case .head(let head): self.init(.head, entry: head.number)
        case .safeguard(let name): self.init(.safeguard, detail: name)
        }
    }

    private init(
        _ kind: VerifyAnswer.Kind,
        _ table: String? = nil,
        _ id: Int64? = nil,
        entry: Int64? = nil,
        detail: String? = nil
    ) {
        self.kind = kind
        self.table = table
        self.id = id
        self.entry = entry
        self.detail = detail
    }
}
