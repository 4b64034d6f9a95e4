package import AltasCore

/// For whom a sheet of self-ratings is wanted.
package struct RatingSheetRequest: Sendable, Hashable, Codable {
    /// Before or after the course.
    package var occasion: Questionnaire.Occasion
    /// Everybody placed at this site; nil for no site.
    package var site: String?
    /// Everybody in this cohort; nil for no cohort.
    package var cohort: String?
    /// The codes of single learners.
    package var learners: [String]

    /// Asks for a sheet; nobody is on it unless named.
    package init(
        _ occasion: Questionnaire.Occasion,
        site: String? = nil,
        cohort: String? = nil,
        learners: [String] = []
    ) {
        self.occasion = occasion
        self.site = site
        self.cohort = cohort
        self.learners = learners
    }
}

/// The statements to rate oneself on, for the reader.
package struct QuestionnaireText: Sendable, Hashable, Codable {
    /// The curriculum that it goes with.
    package let edition: EditionName
    /// What is said to the learner first.
    package let introduction: LocalizedText.Tagged?
    /// The question each statement answers.
    package let prompt: LocalizedText.Tagged?
    /// The values of the scale, least able first.
    package let scale: [TermName]
    /// The statements, in order.
    package let statements: [Statement]

    /// One statement.
    package struct Statement: Sendable, Hashable, Codable {
        /// Its code, such as `Q-1.1`.
        package let code: String
        /// The code of the outcome it asks about.
        package let outcome: String
        /// What it says.
        package let text: LocalizedText.Tagged?
    }

    init(_ rated: RatedCurriculum, _ question: Question) {
        edition = EditionName(rated.edition, question)
        introduction = question.text(rated.questionnaire.introduction)
        prompt = question.text(rated.questionnaire.prompt)
        scale = rated.questionnaire.scale.map { TermName($0, question) }
        statements = rated.questionnaire.statements.map {
            Statement(code: $0.code, outcome: $0.outcome, text: question.text($0.text))
        }
    }
}

/// A sheet of self-ratings to be filled in.
package struct RatingSheet: Sendable, Codable {
    /// Before or after the course.
    package let occasion: Questionnaire.Occasion
    /// What is asked.
    package let questionnaire: QuestionnaireText
    /// Who is asked.
    package let learners: [Row]
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// One learner.
    package struct Row: Sendable, Codable {
        /// Who.
        package let learner: PersonName
        /// What they have answered for this occasion, by statement; empty while they have not.
        package let answers: [String: String]
    }
}
