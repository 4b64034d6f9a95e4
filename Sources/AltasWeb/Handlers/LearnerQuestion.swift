import AltasRegister

/// What every page about a learner is asked with: about whom, by whom, and for a reader of which language.
struct LearnerQuestion {
    let code: String
    let session: Session
    let reader: Reader

    var inquiry: Inquiry { reader.inquiry }

    /// Reads the request; that a member of staff looks is noted.
    ///
    /// - Throws: ``Refusal/unknownLearner(_:nearest:)``, ``Refusal/notAllowed(_:)``.
    init(_ request: Request, _ register: Register) throws {
        session = try request.session()
        reader = Reader(request)
        code = request.parameter("learner")
        if !session.isLearners { try register.noteLook(at: code, as: session) }
    }

    /// The names of regions and of a curriculum's methods for the reader; nil for the curriculum in force.
    func glossary(of curriculum: String? = nil, _ register: Register) throws -> Glossary {
        try register.glossary(of: curriculum, as: session, inquiry)
    }
}
