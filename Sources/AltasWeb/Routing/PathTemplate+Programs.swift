// MARK: - Where programs ask

extension PathTemplate {
    /// How programs ask, for people who write them.
    package static let programs: PathTemplate = "/api"
    /// The same for programs (OpenAPI 3.1).
    package static let openAPI: PathTemplate = "/openapi.json"

    /// Sessions, of which a program begins one.
    package static let apiSessions: PathTemplate = "/api/v1/sessions"
    /// The session that a request was made in.
    package static let apiCurrentSession: PathTemplate = "/api/v1/sessions/current"
    /// Who is signed in.
    package static let apiMe: PathTemplate = "/api/v1/me"

    /// Learners.
    package static let apiLearners: PathTemplate = "/api/v1/learners"
    /// A learner.
    package static let apiLearner: PathTemplate = "/api/v1/learners/{learner}"
    /// Where a learner stands towards a region's award.
    package static let apiProgress: PathTemplate = "/api/v1/learners/{learner}/progress"
    /// Why an item stands where it does for a learner.
    package static let apiWhy: PathTemplate = "/api/v1/learners/{learner}/items/{item}"
    /// Where a learner stands in a standard.
    package static let apiStanding: PathTemplate = "/api/v1/learners/{learner}/standards/{standard}"
    /// What a learner said of themselves.
    package static let apiRatings: PathTemplate = "/api/v1/learners/{learner}/questionnaire"
    /// A learner's certificates.
    package static let apiCertificates: PathTemplate = "/api/v1/learners/{learner}/certificates"
    /// Everything held about a learner.
    package static let apiRecord: PathTemplate = "/api/v1/learners/{learner}/record"

    /// Frameworks.
    package static let apiFrameworks: PathTemplate = "/api/v1/frameworks"
    /// A framework with its items.
    package static let apiFramework: PathTemplate = "/api/v1/frameworks/{framework}"
    /// The links from one framework to another.
    package static let apiCrosswalk: PathTemplate = "/api/v1/crosswalks/{source}/{target}"
    /// What the holder of one region's award lacks in another.
    package static let apiGap: PathTemplate = "/api/v1/gaps"
    /// Regions.
    package static let apiRegions: PathTemplate = "/api/v1/regions"
    /// A region.
    package static let apiRegion: PathTemplate = "/api/v1/regions/{region}"

    /// Sites.
    package static let apiSites: PathTemplate = "/api/v1/sites"
    /// The training matrix of a site.
    package static let apiMatrix: PathTemplate = "/api/v1/sites/{site}/matrix"
}
