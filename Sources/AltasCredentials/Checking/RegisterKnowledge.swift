/// What a register knows about the certificates that it issued itself.
package struct RegisterKnowledge: Sendable {
    /// How a certificate is asked for.
    package enum Name: Hashable, Sendable {
        /// By its own identifier, and the moment that this version of it holds from.
        case id(String, validFrom: Timestamp)
        /// By the code of its page.
        case code(CertificateCode)
    }

    /// How one stands.
    package enum Standing: Hashable, Sendable {
        /// It is the newest version, and not withdrawn.
        case current
        /// There is a newer version, since then.
        case replaced(on: Timestamp)
        /// It was withdrawn then.
        case withdrawn(on: Timestamp)
        /// It was not issued here.
        case unknown
    }

    /// Asks it.
    package let standing: @Sendable (Name) throws -> Standing

    /// Asks by this.
    package init(standing: @escaping @Sendable (Name) throws -> Standing) {
        self.standing = standing
    }

    /// Knows nothing.
    package static let none = RegisterKnowledge { _ in .unknown }
}
