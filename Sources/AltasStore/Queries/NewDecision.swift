package import AltasCore
package import AltasCrypto

/// A decision that is about to be recorded.
package struct NewDecision: Sendable, Hashable {
    /// Whom it is about.
    package var learner: Learner.ID
    /// What it decides.
    package var item: Item.ID
    /// Met or not yet.
    package var result: Decision.Result
    /// The scale of the grade; nil when none was given.
    package var scale: String?
    /// The grade.
    package var grade: String?
    /// How it was shown.
    package var method: Method
    /// Where it was shown.
    package var setting: Setting
    /// When it was seen.
    package var seenOn: CivilDate
    /// The item that the assessor marked, where that stands for its criteria.
    package var markedOn: Item.ID?
    /// A note.
    package var note: ErasableText?
    /// Files that were shown.
    package var evidence: [Evidence] = []

    /// A file that was shown, by name and content.
    package struct Evidence: Sendable, Hashable {
        /// What it is called.
        package var name: ErasableText
        /// The SHA-256 of its content.
        package var content: Digest

        /// Pairs a name with a content.
        package init(name: ErasableText, content: Digest) {
            self.name = name
            self.content = content
        }
    }

    /// Makes a decision without grade, note or evidence.
    package init(
        learner: Learner.ID,
        item: Item.ID,
        result: Decision.Result,
        method: Method,
        setting: Setting,
        seenOn: CivilDate
    ) {
        self.learner = learner
        self.item = item
        self.result = result
        self.method = method
        self.setting = setting
        self.seenOn = seenOn
    }
}
