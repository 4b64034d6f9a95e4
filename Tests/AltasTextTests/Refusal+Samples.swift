import AltasCore

extension CivilDate {
    /// 4 March 2026, whose month is spelt in four ways.
    static let sample = CivilDate(daysSinceEpoch: 20_516)
}

extension Refusal {
    /// A refusal of every case, and of every variety of its payload.
    static let samples: [Refusal] =
        frameworks + people + enrolments + signingIn + visits + register
        + FileProblem.samples.map { .badFile(path: "items.csv", line: 7, problem: $0) }
        + Reason.samples.map { .invalid(field: .method, value: "zz9", reason: $0) }
        + Need.samples.map { .notAllowed($0) }
        + AdoptionProblem.samples.map { .adoption($0) }
        + CertificateProblem.samples.map { .certificate($0) }
        + FileAccess.allCases.map { .fileAccess(path: "/tmp/x.csv", reason: $0) }
        + ListenProblem.allCases.map { .cannotListen(at: "127.0.0.1:8080", reason: $0) }

    private static let frameworks: [Refusal] = [
        .repeatedCode(code: "ALT-4.1a", parent: "ALT-4.1", edition: "altas"),
        .repeatedCode(code: "ALT-4", parent: nil, edition: "altas"),
        .orphan(code: "ALT-4.1a", edition: "altas"),
        .unknownEdition("altass", nearest: ["altas"]),
        .unknownEdition("zz9", nearest: []),
        .ambiguousEdition("HEA", candidates: ["hea-1", "hea-2"]),
        .unknownItem("ALT-4.9z", edition: "altas", nearest: ["ALT-4.1a", "ALT-4.2a"]),
        .unknownItem("ALT-4.9z", edition: "altas", nearest: []),
        .ambiguousItem("1.2", candidates: ["1>1.2", "2>1.2"]),
        .undecidableItem("ALT-4"),
        .unknownLink("L17", edition: "ssh"), .wrongLinks(1), .wrongLinks(3),
        .editionDiffers(slug: "zz9"), .replacementCycle(["zz9"]), .replacementCycle(["a", "b"]),
        .badFile(path: "x.json", line: nil, problem: .notJSON),
    ]

    private static let people: [Refusal] = [
        .badRegion(RegionFinding.samples), .badRegion(Array(RegionFinding.samples.prefix(1))),
        .regionNotReady(problems: 1), .regionNotReady(problems: 12),
        .unknownRegion("NX", nearest: ["NO"]),
        .unknownRegion("zz9", nearest: []),
        .unknownTimeZone("Europe/Oslow"),
        .unknownSite("rosewod", nearest: ["rosewood"]),
        .unknownCohort("a1", nearest: []),
        .unknownLearner("K7QM2XZ1", nearest: ["K7QM2XZ4"]),
        .unknownStaff("K7QM2XZ1", nearest: []),
        .taken(field: .slug, value: "rosewood"),
        .noSuchRole(staff: "TX5NB3R8", role: .trainer),
        .rolesExclude(staff: "TX5NB3R8", site: "rosewood"),
        .rolesExclude(staff: "TX5NB3R8", site: nil),
        .invalid(field: .name, value: "", reason: .blank),
        .invalid(field: .role, value: "", reason: .notOneOf(["trainer", "administrator"])),
    ]

    private static let enrolments: [Refusal] = [
        .alreadyEnrolled(learner: "K7QM2XZ1", region: "NO"),
        .notEnrolled(learner: "K7QM2XZ1", on: .sample),
        .notPlaced(learner: "K7QM2XZ1", site: "rosewood", on: .sample),
        .enrolmentState(from: .withdrawn, to: .onBreak),
    ]

    private static let signingIn: [Refusal] = [
        .notSignedIn, .sessionExpired, .wrongPassphrase, .invitationOver, .oldPassphraseMissing,
        .tooManyTries(wait: 1),
        .tooManyTries(wait: 59), .tooManyTries(wait: 61), .weakPassphrase(minimum: 10),
        .lastAdministrator,
    ]

    private static let visits: [Refusal] = [
        .badGrid(GridProblem.samples), .badGrid(Array(GridProblem.samples.prefix(1))),
        .emptyGrid, .sheetChanged(receipt: "9f2c"),
        .recordedElsewhere(
            learner: "K7QM2XZ1",
            item: "ALT-4.1a",
            on: .sample,
            receipt: "9f2c"
        ),
        .unknownVisit("9f2c"), .unknownDecision("4711"), .alreadyCorrected(decision: "4711"),
        .correctsNothing, .notYourDecision(decision: "4711"),
        .alreadyDisputed(decision: "4711"), .ownDecision(decision: "4711"),
        .alreadyRated(learner: "K7QM2XZ1", occasion: .before),
        .alreadyRated(learner: "K7QM2XZ1", occasion: .after),
    ]

    private static let register: [Refusal] = [
        .noRegister(path: "/tmp/x.db"), .registerExists(path: "/tmp/x.db"),
        .notARegister(path: "/tmp/x.db"), .newerRegister(found: 5, known: 4),
        .readOnlyRegister(path: "/tmp/x.db"), .diskFull, .busy, .damaged("page 7"), .doesNotVerify,
        .notAHead("512:9f"),
        .noSuchEntry(4711), .beforeFirstEntry(.sample),
    ]
}

extension Refusal.FileProblem {
    static let samples: [Self] = [
        .tooLarge(limit: 10_000_000), .tooLarge(limit: 4096), .notUTF8(byte: 4711), .unclosedQuote,
        .cellCount(found: 1, expected: 4), .missingColumn("zz9"), .repeatedColumn("zz9"), .notJSON,
        .member(path: "zz9"), .unknownMember(path: "zz9"), .value("zz9", column: "relation"),
        .unknownCode("zz9"), .mixedGroup("zz9"), .gap("zz9"),
        .contradictsLine(3), .noLinks, .notThis,
        .unknownCode("zz9"), .ambiguousCode("1.2", candidates: ["1>1.2", "2>1.2"]),
        .mixedGroup("zz9"), .gap("zz9"), .notThis,
        .unknownFormat, .severalFrameworks("zz9"), .cycle("zz9"), .tooDeep("zz9", limit: 100),
        .tooNested,
    ]
}

extension Refusal.Reason {
    static let samples: [Self] = [
        .blank, .tooLong(200), .notOneOf(["OBS", "SIM"]), .controlCharacter, .notASlug,
        .notAPrintedCode, .notADate,
        .inTheFuture(today: .sample), .before(.sample), .mayNotDecide, .neverDecides,
        .leadsToItself,
        .notALanguage, .notAnAddress,
    ]
}

extension Refusal.Need {
    static let samples: [Self] = [
        .administrator, .reviewer, .trainer(site: "rosewood", on: .sample),
        .capacity(region: "NO", on: .sample), .access(site: "rosewood"), .learner("K7QM2XZ1"),
        .staff, .learnerThemselves,
    ]
}

extension GridProblem {
    /// A problem of every kind.
    static let samples: [GridProblem] = problems.enumerated().map { index, problem in
        GridProblem(row: 7 + index, column: 4, found: "zz9", problem: problem)
    }

    private static let problems: [Problem] = [
        .unknownMark, .unknownMethod, .neverDecides, .unknownItem, .ambiguousItem,
        .undecidableItem, .repeatedItem, .unknownLearner, .repeatedLearner,
        .nameDiffers(expected: "Ada Okafor"), .notPlaced(site: "rosewood"), .notEnrolled, .formula,
        .cellCount(found: 5, expected: 4), .missingSetting(.date),
        .invalidSetting(.date, .notADate), .unknownSite, .unknownGrade(scale: "dk-7"),
        .nothingOpen, .recordedElsewhere(receipt: "9f2c"),
        .row(.mixedGroup("zz9")),
    ]
}

extension Refusal.AdoptionProblem {
    /// One of every case.
    static let samples: [Self] = [
        .replacesItself("care-2025"), .cycle(new: "care-2025", old: "care-2015"),
        .otherRole(new: "altas", old: "care-2015"),
        .otherRegion(new: "hea03-03", old: "care-2015"),
        .replaced("care-2015", by: "care-2025", entry: 12), .retired("care-2015", entry: 12),
        .notInForce("care-2015"), .inForce("care-2025"),
        .closed("care-2015", since: .sample),
        .unsettled(new: "care-2025", old: "care-2015", count: 4), .notAdopted("care-2025"),
        .inUse("care-2025"),
    ]
}

extension RegionFinding {
    /// A finding of every kind, and of every variety of its payload.
    static let samples: [RegionFinding] = kinds.map {
        RegionFinding(path: "ZZ/items.csv", line: 7, member: "title", $0)
    }

    private static let kinds: [Kind] = files + values + standards

    private static let files: [Kind] = [
        .missingFile, .isFolder, .isLink, .unreadable, .notRead, .file(.notJSON),
        .folderName(expected: "zz9"), .changedProfile(version: "zz9"),
        .earlierProfile(version: "zz9", from: .sample), .changedEdition("zz9"),
        .changedLocalCriteria,
    ]

    private static let values: [Kind] =
        [
            .missing, .unknownMember(nearest: []), .unknownMember(nearest: ["zz8"]),
            .repeatedMember, .outOfRange(1...1200), .notOneOf(found: "zz9", allowed: ["a", "b"]),
            .ambiguous(found: "zz9", candidates: ["a", "b"]), .repeated("zz9", line: 4),
            .repeated("zz9", line: nil), .circle("zz9"), .untranslated(["nb", "da"]), .unverified,
            .unsourced(.verified), .regionCode("zz9"), .languageTag("zz9"), .timeZone("zz9"),
            .ranks, .reversedRange, .nobodyDecides,
        ] + Expected.allCases.map(Kind.wrongKind)
        + Thing.allCases.map { .unknown($0, found: "zz9", nearest: []) }

    private static let standards: [Kind] =
        [
            .otherRegion(found: "zz9", expected: "zz8"), .slugTaken("zz9"), .linkToUnheld("zz9"),
            .unlinked(["zz9"], count: 1), .unlinked(["zz9"], count: 4), .countedAsDraft(1),
            .countedAsDraft(4),
        ] + Part.allCases.map(Kind.absent)
}

extension Refusal.CertificateProblem {
    /// Every problem there can be with a certificate.
    static let samples: [Refusal.CertificateProblem] = [
        .noIssuer, .noSecret(path: "/x/secret"), .wrongSecret(path: "/x/secret"), .noKey("zz9"),
        .notEarned(
            learner: "zz9",
            region: "NO",
            needs: [.module("ALT-1"), .renewal("ALT-2"), .localCriterion("NO-1")]
        ),
        .over(learner: "zz9", region: "NO", on: .sample), .withdrawn("zz9", on: .sample),
        .unknown("zz9"), .erased("zz9"), .nameless(learner: "zz9"), .noTypesetting, .noFont("𓀀"),
        .noPriorLearning(region: "NO"), .unreliable(path: "x.pdf"), .notValid,
        .nothingMatches(path: "x.pdf"),
        .otherName(found: "zz8", learner: "zz9"),
    ]
}
