/// A self-rating taken before and after a course, one statement for each outcome.
///
/// It shows change and decides nothing.
public struct Questionnaire: Hashable, Sendable, Codable {
    /// What is said to the learner first.
    public var introduction: LocalizedText
    /// The question each statement answers.
    public var prompt: LocalizedText
    /// The values of the scale, least able first.
    public var scale: [Edition.Term]
    /// The statements, in order.
    public var statements: [Statement]

    /// One statement to rate oneself on.
    public struct Statement: Hashable, Sendable, Codable {
        /// Its code, such as `Q-1.1`.
        public let code: String
        /// The code of the outcome it asks about.
        public let outcome: String
        /// What it says.
        public let text: LocalizedText

        /// Makes a statement.
        public init(code: String, outcome: String, text: LocalizedText) {
            self.code = code
            self.outcome = outcome
            self.text = text
        }
    }

    /// When it is taken.
    public enum Occasion: String, Sendable, Codable, CaseIterable {
        /// Before the course.
        case before
        /// After the course.
        case after
    }

    /// Makes a questionnaire.
    public init(
        introduction: LocalizedText,
        prompt: LocalizedText,
        scale: [Edition.Term],
        statements: [Statement]
    ) {
        self.introduction = introduction
        self.prompt = prompt
        self.scale = scale
        self.statements = statements
    }
}
