package import AltasCore
package import AltasCrypto
package import AltasExchange

/// A visit that somebody wants to record: a grid, and what the command line says about the whole of it.
package struct VisitRequest: Sendable, Codable {
    /// The grid as it was read.
    package var grid: Grid
    /// Settings for those that the grid does not state itself.
    package var settings: [GridSetting: String]
    /// Whether decisions that were recorded in another visit, alike in learner, item, day, method and assessor, are
    /// meant to be recorded again.
    package var isAgain: Bool
    /// Files that were shown for every decision of the grid.
    package var evidence: [EvidenceFile]

    /// A file that was shown.
    ///
    /// The register keeps its name and digest, not the file.
    package struct EvidenceFile: Sendable, Codable, Hashable {
        /// What it is called.
        package var name: String
        /// The SHA-256 of its content.
        package var digest: Digest

        /// Names a content.
        package init(name: String, digest: Digest) {
            self.name = name
            self.digest = digest
        }
    }

    /// By default nothing is said beside the grid.
    package init(
        grid: Grid,
        settings: [GridSetting: String] = [:],
        isAgain: Bool = false,
        evidence: [EvidenceFile] = []
    ) {
        self.grid = grid
        self.settings = settings
        self.isAgain = isAgain
        self.evidence = evidence
    }
}

/// What was recorded.
package struct VisitReceipt: Sendable, Codable {
    /// SHA-256 of the visit's content, in hexadecimal digits: the same content has the same receipt.
    package let receipt: String
    /// Whether this call recorded it, or an earlier one had.
    package let status: Status
    /// Where.
    package let site: SiteName
    /// When it was seen.
    package let seenOn: CivilDate
    /// Who decided.
    package let assessor: PersonName
    /// How many decisions it holds, corrections aside.
    package let decisions: Int
    /// How many of them are *met*.
    package let met: Int
    /// How many learners they are about.
    package let learners: Int
    /// What the assessor may not expect.
    package let warnings: [Warning]
    /// The state of the register with it.
    package let stamp: Stamp

    /// Whether a call recorded something.
    package enum Status: String, Sendable, Codable, CaseIterable {
        /// It was recorded now.
        case recorded
        /// The same had been recorded before; nothing was added.
        case alreadyRecorded = "already-recorded"
    }

    /// Something that is recorded and will not count as the assessor may expect.
    package struct Warning: Sendable, Codable, Hashable {
        /// What it is.
        package let kind: Kind
        /// The item it is about.
        package let item: String
        /// The method it was shown by.
        package let method: String

        /// What an assessor may not expect.
        package enum Kind: String, Sendable, Codable, CaseIterable {
            /// A simulation does not count for an outcome that must be shown at work.
            case simulationAtWorkOnly = "simulation-at-work-only"
            /// The outcome does not list the method among those by which it is assessed.
            case methodNotListed = "method-not-listed"
        }
    }
}
