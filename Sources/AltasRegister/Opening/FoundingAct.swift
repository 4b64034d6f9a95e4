import AltasCore
import AltasCrypto
import AltasStore
import Foundation

/// The two entries that every register begins with: who administers it, and what it holds.
struct FoundingAct {
    private let founding: Founding
    private let passphrase: NewPassphrase?
    private let connection: Connection
    private let clock: RegisterClock

    init(
        _ founding: Founding,
        _ passphrase: NewPassphrase?,
        connection: Connection,
        clock: RegisterClock
    ) {
        self.founding = founding
        self.passphrase = passphrase
        self.connection = connection
        self.clock = clock
    }

    func run() throws -> LibraryCounts {
        let name = try Check.name(founding.administrator)
        let (administrator, _) = try connection.entry(.create, by: .program, at: clock.now) {
            draft in
            _ = try draft.add(
                .register,
                [.text(UUID().uuidString.lowercased()), .text(founding.timeZone)]
            )
            let code = PersonCode(random: try SecureRandom().bytes(7))
            let salt = try SecureRandom().bytes(16)
            let staff = try draft.addStaff(code, name: ErasableText(name, salt: salt))
            try draft.grant(.administrator, to: staff, at: nil, from: clock.today)
            return staff
        }
        if let passphrase {
            try connection.setPassphraseVerifier(passphrase.verifier, of: administrator)
        }
        return try connection.entry(.adopt, by: .staff(administrator), at: clock.now) { draft in
            var addition = LibraryDraft(draft, today: clock.today)
            try addition.add(founding.library)
            return addition.counts
        }.0
    }
}

extension Edition {
    /// Whether a new register adopts it: a curriculum, a region's own criteria, and what its publisher calls current or
    /// says nothing of.
    var isAdoptedAtFirst: Bool {
        role != .standard || details.status == nil || details.status == "current"
    }
}
