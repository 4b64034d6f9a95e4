package import AltasCore

extension Refusal {
    /// How a request that is refused ends: the one place that says so.
    ///
    /// Nil for what only whoever runs the server can mend, which is told as a fault.
    package var status: Status? {
        switch self {
        case .unknownEdition, .unknownItem, .unknownRegion, .unknownSite, .unknownCohort,
            .unknownLearner, .unknownStaff, .unknownVisit, .unknownDecision, .unknownLink,
            .noSuchEntry, .beforeFirstEntry, .certificate(.unknown):
            .notFound
        case .notSignedIn, .sessionExpired, .wrongPassphrase, .invitationOver:
            .unauthorized
        case .notAllowed, .notYourDecision, .ownDecision: .forbidden
        case .tooManyTries: .tooManyRequests
        case .busy: .unavailable
        case .diskFull: .insufficientStorage
        case .taken, .alreadyEnrolled, .alreadyCorrected, .alreadyDisputed, .alreadyRated,
            .recordedElsewhere,
            .sheetChanged, .adoption, .enrolmentState, .rolesExclude, .lastAdministrator,
            .editionDiffers, .certificate(.withdrawn):
            .conflict
        case .certificate(.erased): .gone
        case .repeatedCode, .orphan, .ambiguousEdition, .ambiguousItem, .undecidableItem,
            .badFile, .unknownTimeZone, .invalid, .notEnrolled, .notPlaced, .noSuchRole,
            .oldPassphraseMissing, .weakPassphrase, .badGrid, .emptyGrid, .correctsNothing,
            .notAHead, .wrongLinks, .replacementCycle, .badRegion,
            .regionNotReady, .certificate(.notEarned), .certificate(.over),
            .certificate(.nameless), .certificate(.unreliable), .certificate(.notValid),
            .certificate(.nothingMatches), .certificate(.otherName),
            .certificate(.noPriorLearning), .certificate(.noKey):
            .unprocessable
        case .noRegister, .registerExists, .notARegister, .newerRegister, .readOnlyRegister,
            .damaged, .doesNotVerify, .fileAccess, .cannotListen, .certificate(.noIssuer),
            .certificate(.noSecret), .certificate(.wrongSecret), .certificate(.noTypesetting),
            .certificate(.noFont):
            nil
        }
    }

    /// How many seconds to wait before trying again; nil when waiting does not help.
    var wait: Int? {
        if case .tooManyTries(let seconds) = self { return seconds }
        return self == .busy ? 5 : nil
    }
}

extension Refusal {
    /// Whether nobody has signed in, or not any more.
    var isOverSession: Bool { self == .notSignedIn || self == .sessionExpired }
}
