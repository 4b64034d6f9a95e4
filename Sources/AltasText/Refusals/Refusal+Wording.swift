package import AltasCore

extension Refusal {
    /// The refusal in words: what, where, and what to do.
    ///
    /// One line; for a grid or a region with problems, one more line for each of them.
    package func wording(in language: Language) -> String {
        let first = phrase[language].visible
        let problems = problems(in: language)
        let shown = problems.prefix(Self.mostProblemsShown)
        let rest = problems.count - shown.count
        let more = rest > 0 ? [Phrase.furtherProblems(rest)[language]] : []
        return ([first] + shown + more).joined(separator: "\n")
    }

    /// A line for each of many problems; none where the refusal is about one thing.
    private func problems(in language: Language) -> [String] {
        switch self {
        case .badGrid(let problems): problems.map { $0.wording(in: language) }
        case .badRegion(let findings): findings.map { $0.wording(in: language) }
        case .certificate(.notEarned(_, _, let needs)):
            needs.map { $0.phrase.asSentence[language].visible }
        default: []
        }
    }

    /// More lines than this nobody reads; the rest is counted.
    private static let mostProblemsShown = 50

    /// The one place where every refusal has its words.
    private var phrase: Phrase {
        switch self {
        case .repeatedCode(let code, let parent, let edition):
            .repeatedCode(code, under: parent, in: edition)
        case .orphan(let code, let edition): .orphan(code, in: edition)
        case .unknownEdition(let text, let nearest): .unknownEdition(text, nearest)
        case .ambiguousEdition(let text, let candidates): .ambiguous(text, candidates)
        case .unknownItem(let code, let edition, let near): .unknownItem(code, in: edition, near)
        case .ambiguousItem(let text, let candidates): .ambiguous(text, candidates)
        case .undecidableItem(let code): Phrase.undecidable(.code(code)).asSentence
        case .unknownLink(let number, let edition): .unknownLink(number, to: edition)
        case .wrongLinks(let count): .wrongLinks(count)
        case .editionDiffers(let slug): .editionDiffers(slug)
        case .replacementCycle(let slugs): .replacementCycle(slugs)
        case .badFile(let path, let line, let problem): .badFile(path, line, problem)
        case .adoption(let problem): problem.phrase
        case .badRegion(let findings): .badRegion(findings.count)
        case .regionNotReady(let problems): .regionNotReady(problems)
        case .unknownRegion(let code, let nearest): .unknownRegion(code, nearest)
        case .unknownTimeZone(let name): .unknownTimeZone(name)
        case .unknownSite(let code, let nearest): .unknownSite(code, nearest)
        case .unknownCohort(let code, let nearest): .unknownCohort(code, nearest)
        case .unknownLearner(let code, let nearest): .unknownLearner(code, nearest)
        case .unknownStaff(let code, let nearest): .unknownStaff(code, nearest)
        case .taken(let field, let value): .taken(value, as: field)
        case .invalid(let field, let value, let reason):
            Phrase.invalid(value, as: field, reason).asSentence
        case .alreadyEnrolled(let learner, let region): .alreadyEnrolled(learner, for: region)
        case .notEnrolled(let learner, let day): .notEnrolled(learner, on: day)
        case .notPlaced(let learner, let site, let day): .notPlaced(learner, at: site, on: day)
        case .noSuchRole(let staff, let role): .noSuchRole(staff, role)
        case .rolesExclude(let staff, let site): .rolesExclude(staff, at: site)
        case .enrolmentState(let from, let to): .enrolmentState(from: from, to: to)
        case .notSignedIn: .notSignedIn
        case .sessionExpired: .sessionExpired
        case .wrongPassphrase: .wrongPassphrase
        case .invitationOver: .invitationOver
        case .oldPassphraseMissing: .oldPassphraseMissing
        case .tooManyTries(let seconds): .tooManyTries(waiting: seconds)
        case .weakPassphrase(let minimum): .weakPassphrase(minimum: minimum)
        case .notAllowed(let need): need.phrase
        case .lastAdministrator: .lastAdministrator
        case .badGrid(let problems): .badGrid(problems.count)
        case .emptyGrid: .emptyGrid
        case .sheetChanged(let receipt): .sheetChanged(receipt)
        case .recordedElsewhere(let learner, let item, let day, let receipt):
            .recordedElsewhere(learner, item, on: day, receipt)
        case .unknownVisit(let receipt): .unknownVisit(receipt)
        case .unknownDecision(let number): .unknownDecision(number)
        case .alreadyCorrected(let decision): .alreadyCorrected(decision)
        case .correctsNothing: .correctsNothing
        case .notYourDecision(let decision): .notYourDecision(decision)
        case .alreadyDisputed(let decision): .alreadyDisputed(decision)
        case .ownDecision(let decision): .ownDecision(decision)
        case .alreadyRated(let learner, let occasion): .alreadyRated(learner, occasion)
        case .certificate(let problem): problem.phrase
        case .noRegister(let path): .noRegister(at: path)
        case .registerExists(let path): .registerExists(at: path)
        case .notARegister(let path): .notARegister(path)
        case .newerRegister(let found, let known): .newerRegister(found: found, known: known)
        case .readOnlyRegister(let path): .readOnlyRegister(path)
        case .diskFull: .diskFull
        case .busy: .busy
        case .damaged(let what): .damaged(what)
        case .doesNotVerify: .doesNotVerify
        case .notAHead(let text): .notAHead(text)
        case .noSuchEntry(let number): .noSuchEntry(number)
        case .beforeFirstEntry(let day): .beforeFirstEntry(day)
        case .fileAccess(let path, let reason): reason.phrase(path)
        case .cannotListen(let place, let reason): reason.phrase(place)
        }
    }
}
