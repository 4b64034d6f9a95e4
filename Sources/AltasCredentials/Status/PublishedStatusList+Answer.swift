extension PublishedStatusList {
    /// How far the clock of an issuer may be ahead, in seconds.
    private static let tolerance: Int64 = 300

    /// What a list says about one credential.
    package enum Answer: Equatable, Sendable {
        /// Its place is not set.
        case clear
        /// Its place is set.
        case set
        /// The list cannot tell.
        case unknown(Reason)
    }

    /// Why a list cannot tell.
    package enum Reason: Equatable, Sendable {
        /// It is not the list that the credential names.
        case anotherList
        /// It is somebody else's.
        case anotherIssuer
        /// It is about something else than the credential says.
        case anotherPurpose
        /// It has no such place.
        case noSuchPlace
        /// It does not hold yet.
        case notYet(Timestamp)
        /// It holds no longer.
        case outOfDate(Timestamp)
    }

    /// What this list, whose proof is genuine, says about a credential.
    ///
    /// - `issuer`: the identifier of the credential's issuer.
    /// - `address`: where the list was fetched from, if it was: the address that a credential names may
    ///   give out a list under another name.
    package func answer(
        for entry: StatusEntry,
        issuer: String,
        at now: Timestamp,
        fetchedFrom address: String? = nil
    ) -> Answer {
        let names = [id, address].compactMap(\.self)
        guard names.contains(where: { $0.utf8.elementsEqual(entry.place.list.utf8) }) else {
            return .unknown(.anotherList)
        }
        guard self.issuer.utf8.elementsEqual(issuer.utf8) else { return .unknown(.anotherIssuer) }
        guard purpose == entry.purpose else { return .unknown(.anotherPurpose) }
        guard let isSet = list.isSet(entry.place.index) else { return .unknown(.noSuchPlace) }
        guard validFrom.seconds <= now.seconds + Self.tolerance else {
            return .unknown(.notYet(validFrom))
        }
        if let validUntil, validUntil < now { return .unknown(.outOfDate(validUntil)) }
        return isSet ? .set : .clear
    }
}
