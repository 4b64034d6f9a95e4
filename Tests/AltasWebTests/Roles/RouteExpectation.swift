import Foundation

@testable import AltasWeb

/// A route with what each asker is to be answered: the one table of who may read what over HTTP.
struct RouteExpectation {
    typealias Asker = WebPeople.Asker

    /// The method and the template of the path, such as `GET /learners/{learner}`.
    let route: String
    /// The path and query that are asked for.
    let target: String
    /// The status for those who may.
    let status: Int
    /// The status for those who have signed in and may not.
    let refusal: Int
    let allowed: Set<Asker>
    /// The items of a form, beside its hidden value; nil when there is none.
    var form: [String: String]?

    init(
        _ route: String,
        _ target: String?,
        _ allowed: Set<Asker>,
        status: Int = 200,
        refusal: Int = 403,
        form: [String: String]? = nil
    ) {
        self.route = route
        self.target = target ?? String(route.split(separator: " ")[1])
        self.allowed = allowed
        self.status = status
        self.refusal = refusal
        self.form = form
    }

    /// A route whose path has no placeholder.
    init(_ route: String, _ allowed: Set<Asker>) {
        self.init(route, nil, allowed)
    }

    var method: AltasWeb.Method {
        AltasWeb.Method(rawValue: String(route.split(separator: " ")[0])) ?? .get
    }

    /// The status that an asker is to see.
    func status(for asker: Asker) -> Int {
        if allowed.contains(asker) { return status }
        guard asker == .nobody else { return refusal }
        if target.hasPrefix("/api") { return 401 }
        return method == .get ? 303 : 401
    }
}

// MARK: - The table

extension RouteExpectation {
    static let everybody = Set(Asker.allCases)
    static let signedIn = everybody.subtracting([.nobody])
    static let staff = signedIn.subtracting([.learner, .otherLearner])
    /// Those who work where the learner is placed, and who administers.
    static let here: Set<Asker> = [.trainerHere, .assurerHere, .administrator]
    /// Those who may see the learner, and the learner.
    static let own = here.union([.learner])
    /// Those who care for the learner, and the learner.
    static let carers: Set<Asker> = [.learner, .trainerHere, .administrator]

    static func all(_ people: WebPeople) -> [RouteExpectation] {
        open + pages(people) + certificates(people) + staffPages + programs(people) + frameworks
    }

    private static let open: [RouteExpectation] = [
        RouteExpectation("GET /sign-in", everybody),
        RouteExpectation("GET /invitations/{code}", "/invitations/AAAAA-AAAAA", everybody),
        RouteExpectation("GET /healthz", everybody),
        RouteExpectation("GET /metrics", everybody),
        RouteExpectation("GET /api", everybody),
        RouteExpectation("GET /openapi.json", everybody),
        RouteExpectation("GET /passphrase", signedIn),
    ]

    private static func pages(_ people: WebPeople) -> [RouteExpectation] {
        let (template, path) = ("/learners/{learner}", "/learners/\(people.learner)")
        let standard = "/standards/care-certificate-2025"
        return [
            RouteExpectation("GET \(template)", path, own),
            RouteExpectation("GET \(template)/items/{item}", path + "/items/ALT-4.1", own),
            RouteExpectation(
                "GET \(template)/decisions/{decision}",
                path + "/decisions/\(people.decision)",
                own
            ),
            RouteExpectation("GET \(template)/standards", path + "/standards", own),
            RouteExpectation("GET \(template)/standards/{standard}", path + standard, own),
            RouteExpectation(
                "GET \(template)/standards/{standard}/items/{item}",
                path + standard + "/items/1",
                own
            ),
            RouteExpectation("GET \(template)/questionnaire", path + "/questionnaire", carers),
            RouteExpectation("GET \(template)/record", path + "/record", own),
            RouteExpectation("GET \(template)/record.json", path + "/record.json", own),
            RouteExpectation(
                "POST \(template)/decisions/{decision}/dispute",
                path + "/decisions/\(people.decision)/dispute",
                [.learner],
                status: 303,
                form: ["reason": "It went well."]
            ),
        ]
    }

    /// Nobody has been issued one, and nobody has said who issues them.
    private static func certificates(_ people: WebPeople) -> [RouteExpectation] {
        let (template, path) = ("/learners/{learner}", "/learners/\(people.learner)")
        return [
            RouteExpectation("GET \(template)/certificates", path + "/certificates", own),
            RouteExpectation(
                "GET \(template)/certificates/{certificate}/{file}",
                path + "/certificates/0123456789ABCDEF/pdf",
                own,
                status: 404
            ),
            RouteExpectation("GET /v", everybody),
            RouteExpectation("GET /.well-known/jwks.json", everybody),
            RouteExpectation("GET /status/{list}", "/status/2026-a", everybody, status: 503),
        ] + nowhere
    }

    private static let nowhere = [
        ("/issuers/{issuer}/did.json", "/issuers/nobody/did.json"),
        ("/keys/{key}", "/keys/rsa-2026"),
        ("/achievements/{region}/{curriculum}/{rule}", "/achievements/NO/altas/1"),
    ].map { RouteExpectation("GET \($0.0)", $0.1, everybody, status: 404) }

    private static let staffPages: [RouteExpectation] = [
        RouteExpectation("GET /sites", staff),
        RouteExpectation("GET /sites/{site}", "/sites/rosewood", here),
        RouteExpectation("GET /disputes", staff),
    ]

    private static func programs(_ people: WebPeople) -> [RouteExpectation] {
        let (template, path) = ("/api/v1/learners/{learner}", "/api/v1/learners/\(people.learner)")
        return [
            RouteExpectation("GET /api/v1/me", signedIn),
            RouteExpectation("GET /api/v1/learners", staff),
            RouteExpectation("GET \(template)", path, own),
            RouteExpectation("GET \(template)/progress", path + "/progress", own),
            RouteExpectation("GET \(template)/items/{item}", path + "/items/ALT-4.1", own),
            RouteExpectation(
                "GET \(template)/standards/{standard}",
                path + "/standards/care-certificate-2025",
                own
            ),
            RouteExpectation("GET \(template)/questionnaire", path + "/questionnaire", carers),
            RouteExpectation("GET \(template)/record", path + "/record", own),
            RouteExpectation("GET \(template)/certificates", path + "/certificates", own),
            RouteExpectation("GET /api/v1/frameworks", signedIn),
            RouteExpectation(
                "GET /api/v1/frameworks/{framework}",
                "/api/v1/frameworks/altas",
                signedIn
            ),
            RouteExpectation(
                "GET /api/v1/crosswalks/{source}/{target}",
                "/api/v1/crosswalks/altas/sscg0111",
                signedIn
            ),
            RouteExpectation("GET /api/v1/gaps", "/api/v1/gaps?from=NO&to=DK", signedIn),
            RouteExpectation("GET /api/v1/regions", signedIn),
            RouteExpectation("GET /api/v1/regions/{region}", "/api/v1/regions/NO", signedIn),
            RouteExpectation("GET /api/v1/sites", staff),
            RouteExpectation(
                "GET /api/v1/sites/{site}/matrix",
                "/api/v1/sites/rosewood/matrix",
                here
            ),
        ]
    }

    /// Frameworks are for everybody; what nobody holds is unknown to everybody.
    private static let frameworks: [RouteExpectation] = {
        let (base, nothing) = ("/ims/case/v1p1", "3c9a1f8e-0000-4000-8000-000000000000")
        let unknown = [
            "CFDocuments", "CFPackages", "CFItems", "CFItemAssociations", "CFAssociations",
            "CFAssociationGroupings", "CFConcepts", "CFItemTypes", "CFSubjects", "CFLicenses",
            "CFRubrics",
        ].map {
            RouteExpectation(
                "GET \(base)/\($0)/{sourcedId}",
                "\(base)/\($0)/\(nothing)",
                everybody,
                status: 404
            )
        }
        return unknown + [
            RouteExpectation("GET \(base)/CFDocuments", everybody),
            RouteExpectation(
                "GET \(base)/discovery/imscasev1p1_openapi3_v1p0.json",
                everybody
            ),
        ]
    }()
}
