import AltasCore
import AltasExchange
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// A use case, who may do it, and a way to try it that changes nothing.
struct PermissionRow: Sendable {
    typealias Asker = PermissionWorld.Asker

    let name: String
    let allowed: Set<Asker>
    let attempt: @Sendable (PermissionWorld, Session) throws -> Void

    init(
        _ name: String,
        _ allowed: Set<Asker>,
        _ attempt: @escaping @Sendable (PermissionWorld, Session) throws -> Void
    ) {
        self.name = name
        self.allowed = allowed
        self.attempt = attempt
    }

    private static let everybody = Set(Asker.allCases)
    private static let staffOnly = everybody.subtracting([.learnerThemselves, .otherLearner])
    private static let administrator: Set<Asker> = [.administrator]
    private static let carers: Set<Asker> = [.administrator, .trainerHere]
    private static let readers: Set<Asker> = [.administrator, .trainerHere, .assurerHere]
    /// Those who may read, and the learner whom it is about.
    private static let readersAndLearner = readers.union([.learnerThemselves])
    private static let rehearsal = WriteOptions(isRehearsal: true)

    static let all =
        register + succession + people + staff + learners + visits + progress + ratings + signingIn
        + certificates
}

// MARK: - The register and the frameworks

extension PermissionRow {
    private static let register: [PermissionRow] = [
        PermissionRow("identity", everybody) { _ = try $0.register.identity(of: $1) },
        PermissionRow("verify", staffOnly) { _ = try $0.register.verify(as: $1) },
        PermissionRow("backUp", administrator) { world, session in
            let copy = world.fixture.folder.appendingPathComponent("\(UUID()).db").path
            _ = try world.register.backUp(to: copy, as: session)
        },
        PermissionRow("frameworks", everybody) {
            _ = try $0.register.frameworks(Inquiry(), as: $1)
        },
        PermissionRow("framework", everybody) {
            _ = try $0.register.framework("altas", Inquiry(), as: $1)
        },
        PermissionRow("frameworkDiff", everybody) {
            let request = FrameworkDiffRequest(from: "ssc089-2-2004", to: "ssc089-2-2022")
            _ = try $0.register.frameworkDiff(request, Inquiry(), as: $1)
        },
        PermissionRow("linkSuggestions", everybody) {
            let request = LinkSuggestionRequest("sscg0111")
            _ = try $0.register.linkSuggestions(request, Inquiry(), as: $1)
        },
        PermissionRow("importFramework", administrator) {
            let request = ImportRequest(try FrameworkFiles.care())
            _ = try $0.register.importFramework(request, language: "en", as: $1, rehearsal)
        },
        PermissionRow("exportFramework", everybody) {
            let request = ExportRequest("hea03-03", as: .csv)
            _ = try $0.register.exportFramework(request, Inquiry(), as: $1)
        },
        PermissionRow("crosswalk", everybody) {
            _ = try $0.register.crosswalk(CrosswalkRequest("sscg0111"), Inquiry(), as: $1)
        },
        PermissionRow("gap", everybody) {
            _ = try $0.register.gap(GapRequest(from: "NO", to: "DK"), Inquiry(), as: $1)
        },
        PermissionRow("gapBothWays", everybody) {
            _ = try $0.register.gapBothWays("NO", "DK", Inquiry(), as: $1)
        },
        PermissionRow("checkCrosswalks", everybody) {
            _ = try $0.register.checkCrosswalks(
                CrosswalkCheckRequest("sscg0111"),
                Inquiry(),
                as: $1
            )
        },
        PermissionRow("exportCrosswalk", everybody) {
            let request = CrosswalkExportRequest(from: "altas", to: "sscg0111", as: .csv)
            _ = try $0.register.exportCrosswalk(request, Inquiry(), as: $1)
        },
        PermissionRow("importCrosswalk", administrator) {
            let text = """
                altas_code,item_code,relation,group,gap_en,status
                ALT-1.1,MF1423_2,related,,,draft
                """
            let file = try CrosswalkFile.read(SourceFile(path: "x.csv", text: text))
            let request = CrosswalkImportRequest(file, from: "altas", to: "sscg0111")
            _ = try $0.register.importCrosswalk(request, as: $1, rehearsal)
        },
        PermissionRow("reviewLinks", [.administrator, .assurerHere]) {
            let request = LinkReviewRequest("sscg0111", isForAll: true)
            _ = try $0.register.reviewLinks(request, as: $1, rehearsal)
        },
        PermissionRow("regions", everybody) { _ = try $0.register.regions(Inquiry(), as: $1) },
        PermissionRow("region", everybody) {
            _ = try $0.register.region("NO", Inquiry(), as: $1)
        },
        PermissionRow("importRegion", administrator) {
            let folder = try RegionFiles().folder
            _ = try $0.register.importRegion(folder, as: $1, rehearsal)
        },
    ]
}

// MARK: - Editions that come and go

extension PermissionRow {
    private static let succession: [PermissionRow] = [
        PermissionRow("adopt", administrator) {
            let request = AdoptionRequest("care-certificate-2015")
            _ = try $0.register.adopt(request, as: $1, rehearsal)
        },
        PermissionRow("undoAdoption", administrator) {
            let slug = "care-certificate-2025"
            _ = try $0.register.undoAdoption(of: slug, because: "a test", as: $1, rehearsal)
        },
        PermissionRow("retire", administrator) {
            _ = try $0.register.retire(
                "care-certificate-2025",
                lastEnrolmentOn: nil,
                lastAwardOn: nil,
                as: $1,
                rehearsal
            )
        },
    ]
}

// MARK: - Sites, cohorts and staff

extension PermissionRow {
    private static let people: [PermissionRow] = [
        PermissionRow("sites", staffOnly) { _ = try $0.register.sites(as: $1) },
        PermissionRow("addSite", administrator) {
            let request = SiteRequest(code: "newsite", name: "New", region: "NO")
            _ = try $0.register.addSite(request, as: $1, rehearsal)
        },
        PermissionRow("renameSite", administrator) {
            _ = try $0.register.renameSite("rosewood", to: "Rose", as: $1, rehearsal)
        },
        PermissionRow("cohorts", staffOnly) { _ = try $0.register.cohorts(as: $1) },
        PermissionRow("cohort", staffOnly) { _ = try $0.register.cohort("autumn", as: $1) },
        PermissionRow("addCohort", administrator) {
            _ = try $0.register.addCohort("spring", name: "Spring", as: $1, rehearsal)
        },
        PermissionRow("join", carers) {
            _ = try $0.register.join([$0.code], to: "autumn", as: $1, rehearsal)
        },
        PermissionRow("leave", carers) {
            _ = try $0.register.leave([$0.code], from: "autumn", as: $1, rehearsal)
        },
    ]

    private static let staff: [PermissionRow] = [
        PermissionRow("staff", readers) { _ = try $0.register.staff(at: "rosewood", as: $1) },
        PermissionRow("addStaff", administrator) {
            _ = try $0.register.addStaff(StaffRequest(name: "New"), as: $1, rehearsal)
        },
        PermissionRow("renameStaff", administrator) {
            let code = $0.assessor.code.description
            _ = try $0.register.renameStaff(code, to: "Tim", as: $1, rehearsal)
        },
        PermissionRow("grantRole", administrator) {
            let request = RoleRequest(.trainer, site: "elmtree")
            let code = $0.assessor.code.description
            _ = try $0.register.grantRole(request, to: code, as: $1, rehearsal)
        },
        PermissionRow("endRole", administrator) {
            let code = $0.assessor.code.description
            _ = try $0.register.endRole(.trainer, at: "rosewood", of: code, as: $1, rehearsal)
        },
        PermissionRow("setCapacity", administrator) {
            let request = CapacityRequest("assessor", in: "GB-ENG")
            let code = $0.assessor.code.description
            _ = try $0.register.setCapacity(request, of: code, as: $1, rehearsal)
        },
        PermissionRow("setPassphrase", staffOnly) {
            _ = try $0.register.setPassphrase("long enough!", as: $1, rehearsal)
        },
        PermissionRow("setPassphrase of the trainer", carers) {
            let code = $0.assessor.code.description
            _ = try $0.register.setPassphrase("long enough!", of: code, as: $1, rehearsal)
        },
    ]
}

// MARK: - Learners

extension PermissionRow {
    private static let learners: [PermissionRow] = [
        PermissionRow("learnerPage", staffOnly) {
            _ = try $0.register.learnerPage(LearnerPageRequest(), as: $1)
        },
        PermissionRow("learners", readers) {
            _ = try $0.register.learners(LearnerQuery(site: "rosewood"), as: $1)
        },
        PermissionRow("learner", readersAndLearner) {
            _ = try $0.register.learner($0.code, as: $1)
        },
        PermissionRow("export", readersAndLearner) { _ = try $0.register.export($0.code, as: $1) },
        PermissionRow("addLearner", carers) {
            let request = LearnerRequest(name: "New", site: "rosewood")
            _ = try $0.register.addLearner(request, as: $1, rehearsal)
        },
        PermissionRow("importLearners", carers) {
            let roster = try LearnerRoster.read(
                Array("name,site\nNew,rosewood\n".utf8),
                path: "people.csv"
            )
            _ = try $0.register.importLearners(RosterRequest(roster), as: $1, rehearsal)
        },
        PermissionRow("renameLearner", carers) {
            _ = try $0.register.renameLearner($0.code, to: "Leo", as: $1, rehearsal)
        },
        PermissionRow("place", administrator) {
            _ = try $0.register.place($0.code, at: "elmtree", as: $1, rehearsal)
        },
        PermissionRow("unplace", carers) {
            _ = try $0.register.unplace($0.code, from: "rosewood", as: $1, rehearsal)
        },
        PermissionRow("eraseLearner", administrator) {
            _ = try $0.register.eraseLearner($0.code, because: "asked", as: $1, rehearsal)
        },
        PermissionRow("enrol", carers) {
            let request = EnrolmentRequest(learner: $0.code, region: "NO")
            _ = try $0.register.enrol(request, as: $1, rehearsal)
        },
        PermissionRow("changeEnrolment", carers) {
            _ = try $0.register.changeEnrolment(
                to: .onBreak,
                of: $0.code,
                towards: "GB-ENG",
                as: $1,
                rehearsal
            )
        },
    ]
}

// MARK: - Visits

extension PermissionRow {
    private static let visits: [PermissionRow] = [
        PermissionRow("record", [.trainerHere]) { world, session in
            let grid = GridFixture(at: world.here, items: ["ALT-4.2a"], learners: [world.learner])
            _ = try world.register.record(try grid.request(), as: session, rehearsal)
        },
        PermissionRow("record for an assessor", carers) { world, session in
            let grid = GridFixture(at: world.here, items: ["ALT-4.2a"], learners: [world.learner])
            let request = try grid.request {
                $0.settings[.assessor] = world.assessor.code.description
            }
            _ = try world.register.record(request, as: session, rehearsal)
        },
        PermissionRow("assess", [.trainerHere]) {
            let request = AssessRequest(learner: $0.code, item: "ALT-4.2b", mark: "met")
            _ = try $0.register.assess(request, as: $1, rehearsal)
        },
        PermissionRow("correct", carers) {
            var request = CorrectionRequest(decision: $0.decision, reason: "slip")
            request.isVoid = true
            _ = try $0.register.correct(request, as: $1, rehearsal)
        },
        PermissionRow("sheet", readers) {
            let request = SheetRequest(site: "rosewood", items: ["ALT-4.1"])
            _ = try $0.register.sheet(request, as: $1, Inquiry())
        },
        PermissionRow("visit", readers) {
            _ = try $0.register.visit($0.receipt, as: $1, Inquiry())
        },
        PermissionRow("visits", readers) {
            _ = try $0.register.visits(at: "rosewood", as: $1, Inquiry())
        },
    ]
}

// MARK: - Progress and ratings

extension PermissionRow {
    private static let progress: [PermissionRow] = [
        PermissionRow("progress", readersAndLearner) {
            _ = try $0.register.progress(ProgressRequest(learner: $0.code), as: $1)
        },
        PermissionRow("standard", readersAndLearner) {
            let request = ProgressRequest(learner: $0.code, standard: "sscg0111")
            _ = try $0.register.standard(request, as: $1)
        },
        PermissionRow("why", readersAndLearner) {
            _ = try $0.register.why("ALT-4.1", ProgressRequest(learner: $0.code), as: $1)
        },
        PermissionRow("standards", readersAndLearner) {
            _ = try $0.register.standards(of: $0.code, as: $1)
        },
        PermissionRow("decision", readersAndLearner) {
            _ = try $0.register.decision($0.decision, of: $0.code, as: $1)
        },
        PermissionRow("assessors", readersAndLearner) {
            _ = try $0.register.assessors(near: $0.code, as: $1)
        },
        PermissionRow("glossary", everybody) {
            _ = try $0.register.glossary(of: "altas", as: $1)
        },
        PermissionRow("siteProgress", readers) {
            _ = try $0.register.siteProgress("rosewood", as: $1)
        },
        PermissionRow("matrix", readers) {
            _ = try $0.register.matrix(MatrixRequest(site: "rosewood"), as: $1)
        },
    ]

    private static let ratings: [PermissionRow] = [
        PermissionRow("ratingSheet", carers) {
            let request = RatingSheetRequest(.before, learners: [$0.code])
            _ = try $0.register.ratingSheet(request, Inquiry(), as: $1)
        },
        PermissionRow("ratings", carers.union([.learnerThemselves])) {
            _ = try $0.register.ratings(of: $0.code, Inquiry(), as: $1)
        },
        PermissionRow("recordRatings", carers) {
            let grid = try PermissionWorld.ratings(of: $0.learner)
            _ = try $0.register.recordRatings(RatingRequest(grid, .after), as: $1, rehearsal)
        },
    ]
}

// MARK: - Signing in, and what learners say

extension PermissionRow {
    private static let signingIn: [PermissionRow] = [
        PermissionRow("invite", carers) {
            _ = try $0.register.invite($0.code, as: $1, rehearsal)
        },
        PermissionRow("signOutEverywhere", everybody) {
            try $0.register.signOutEverywhere(as: $1, rehearsal)
        },
        PermissionRow("looks", readersAndLearner) {
            _ = try $0.register.looks(at: $0.code, as: $1)
        },
        PermissionRow("noteLook", readersAndLearner) {
            try $0.register.noteLook(at: $0.code, as: $1)
        },
        PermissionRow("dispute", [.learnerThemselves]) {
            _ = try $0.register.dispute($0.decision, because: "It went well.", as: $1, rehearsal)
        },
        PermissionRow("disputes", readersAndLearner) {
            _ = try $0.register.disputes(about: $0.code, as: $1)
        },
        PermissionRow("openDisputes", staffOnly) { _ = try $0.register.openDisputes(as: $1) },
        PermissionRow("settleDispute", [.administrator, .assurerHere]) {
            let number = $0.disputed
            _ = try $0.register.settleDispute(number, because: "I saw it.", as: $1, rehearsal)
        },
    ]
}

// MARK: - Certificates

extension PermissionRow {
    private static let certificates: [PermissionRow] = [
        PermissionRow("setIssuer", administrator) {
            let request = IssuerRequest(name: "Other Ltd", url: "https://certs.example.org")
            let secret = CertificateFixture.secret
            _ = try $0.register.setIssuer(request, secret: secret, as: $1, rehearsal)
        },
        PermissionRow("issuer", staffOnly) { _ = try $0.register.issuer(as: $1) },
        PermissionRow("publicKeyFiles", staffOnly) {
            _ = try $0.register.publicKeyFiles(as: $1)
        },
        PermissionRow("rotateKeys", administrator) {
            let secret = CertificateFixture.secret
            _ = try $0.register.rotateKeys(secret: secret, as: $1, rehearsal)
        },
        PermissionRow("issueCertificate", [.administrator, .assurerHere]) {
            let request = IssueRequest(learner: $0.code)
            _ = try $0.register.issueCertificate(request, with: $0.keys, as: $1, rehearsal)
        },
        PermissionRow("certificates", readersAndLearner) {
            _ = try $0.register.certificates(of: $0.code, as: $1)
        },
        PermissionRow("certificate", readersAndLearner) {
            _ = try $0.register.certificate($0.certificate, as: $1)
        },
        PermissionRow("files", readersAndLearner) {
            _ = try $0.register.files(of: $0.certificate, with: $0.keys, as: $1)
        },
        PermissionRow("file", readersAndLearner) {
            _ = try $0.register.file(.json, of: $0.certificate, with: $0.keys, as: $1)
        },
        PermissionRow("acceptance", readers) {
            let learning = PresentedLearning(
                try CertificateSamples.credential(aligningTo: "altas", in: $0.register)
            )
            _ = try $0.register.acceptance(
                AcceptanceRequest(
                    learner: $0.code,
                    learning: learning,
                    isSamePerson: true,
                    path: "x.json"
                ),
                as: $1
            )
        },
        PermissionRow("continuity", administrator) {
            _ = try $0.register.continuity(with: $0.keys, as: $1)
        },
        PermissionRow("withdrawCertificate", administrator) {
            let code = $0.certificate
            _ = try $0.register.withdrawCertificate(code, because: "x", as: $1, rehearsal)
        },
    ]
}
