/// A table of facts: rows are added by an ``EntryDraft`` and never changed.
///
/// The raw value is its tag in the chain.
package enum FactTable: UInt8, CaseIterable, Sendable, Hashable {
    case register = 1
    case edition = 2
    case item = 3
    case itemText = 4
    case itemFact = 5
    case adoption = 6
    case crosswalk = 7
    case link = 8
    case linkSource = 9
    case profile = 10
    case profileAdoption = 11
    case site = 12
    case staff = 13
    case learner = 14
    case cohort = 15
    case name = 16
    case membership = 17
    case membershipEnd = 18
    case placement = 19
    case placementEnd = 20
    case enrolment = 21
    case enrolmentEvent = 22
    case roleGrant = 23
    case roleEnd = 24
    case assessorCapacity = 25
    case visit = 26
    case decision = 27
    case evidence = 28
    case correction = 29
    case rating = 30
    case ratingAnswer = 31
    case erasure = 32
    case teachOut = 33
    case adoptionUndo = 34
    case adoptionCrosswalk = 35
    case settlement = 36
    case settlementItem = 37
    case linkReview = 38
    case linkEnd = 39
    case dispute = 40
    case disputeEnd = 41
    case issuer = 42
    case signingKey = 43
    case keyEnd = 44
    case statusList = 45
    case certificate = 46
    case certificateVersion = 47
    case withdrawal = 48

    /// The table's name in SQL.
    package var name: String {
        switch self {
        case .register: "register"
        case .edition: "edition"
        case .item: "item"
        case .itemText: "item_text"
        case .itemFact: "item_fact"
        case .adoption: "adoption"
        case .crosswalk: "crosswalk"
        case .link: "link"
        case .linkSource: "link_source"
        case .profile: "profile"
        case .profileAdoption: "profile_adoption"
        case .site: "site"
        case .staff: "staff"
        case .learner: "learner"
        case .cohort: "cohort"
        case .name: "name"
        case .membership: "membership"
        case .membershipEnd: "membership_end"
        case .placement: "placement"
        case .placementEnd: "placement_end"
        case .enrolment: "enrolment"
        case .enrolmentEvent: "enrolment_event"
        case .roleGrant: "role_grant"
        case .roleEnd: "role_end"
        case .assessorCapacity: "assessor_capacity"
        case .visit: "visit"
        case .decision: "decision"
        case .evidence: "evidence"
        case .correction: "correction"
        case .rating: "rating"
        case .ratingAnswer: "rating_answer"
        case .erasure: "erasure"
        case .teachOut: "teach_out"
        case .adoptionUndo: "adoption_undo"
        case .adoptionCrosswalk: "adoption_crosswalk"
        case .settlement: "settlement"
        case .settlementItem: "settlement_item"
        case .linkReview: "link_review"
        case .linkEnd: "link_end"
        case .dispute: "dispute"
        case .disputeEnd: "dispute_end"
        case .issuer: "issuer"
        case .signingKey: "signing_key"
        case .keyEnd: "key_end"
        case .statusList: "status_list"
        case .certificate: "certificate"
        case .certificateVersion: "certificate_version"
        case .withdrawal: "withdrawal"
        }
    }

    /// The columns between `id` and `entry`, in the order in which they are hashed.
    package var columns: [String] {
        switch self {
        case .register: ["uuid", "time_zone"]
        case .edition:
            [
                "identifier", "slug", "role", "region", "label", "replaces", "pinned_to",
                "language", "details", "questionnaire",
            ]
        case .item:
            [
                "edition_id", "parent_id", "anchor_id", "ordinal", "identifier", "code", "kind",
                "requirement", "choose", "outcome_kind", "methods", "setting", "refresh_months",
                "needed_for", "verification",
            ]
        case .itemText: ["item_id", "field", "language", "body"]
        case .itemFact: ["item_id", "field", "body"]
        case .adoption: ["edition_id", "from_day"]
        case .crosswalk: ["source_id", "target_id"]
        case .link:
            [
                "crosswalk_id", "target_id", "relation", "gap", "rationale", "confidence",
                "status", "grouping",
            ]
        case .linkSource: ["link_id", "item_id"]
        case .profile: ["region", "version", "valid_from", "time_zone", "rule", "document"]
        case .profileAdoption: ["profile_id", "from_day"]
        case .site: ["code", "uuid", "region", "time_zone"]
        case .staff: ["code"]
        case .learner: ["code"]
        case .cohort: ["code"]
        case .name: ["subject", "subject_id", "body"]
        case .membership: ["cohort_id", "learner_id"]
        case .membershipEnd: ["membership_id"]
        case .placement: ["learner_id", "site_id", "from_day"]
        case .placementEnd: ["placement_id", "last_day"]
        case .enrolment: ["learner_id", "edition_id", "region", "from_day"]
        case .enrolmentEvent: ["enrolment_id", "state", "from_day"]
        case .roleGrant: ["staff_id", "role", "site_id", "from_day"]
        case .roleEnd: ["grant_id", "last_day"]
        case .assessorCapacity: ["staff_id", "region", "capacity", "from_day", "until_day"]
        case .visit:
            [
                "uuid", "kind", "site_id", "assessor_id", "enterer_id", "capacity", "seen_on",
                "sheet", "receipt",
            ]
        case .decision:
            [
                "visit_id", "ordinal", "learner_id", "item_id", "result", "scale", "grade",
                "method", "setting", "seen_on", "marked_on_id", "note",
            ]
        case .evidence: ["decision_id", "name", "content"]
        case .correction: ["decision_id", "replacement_id", "reason"]
        case .rating: ["learner_id", "edition_id", "occasion", "taken_on"]
        case .ratingAnswer: ["rating_id", "statement", "value"]
        case .erasure: ["digest", "reason"]
        case .teachOut: ["edition_id", "adoption_id", "last_enrolment_on", "last_award_on"]
        case .adoptionUndo: ["adoption_id", "reason"]
        case .adoptionCrosswalk: ["adoption_id", "crosswalk_id"]
        case .settlement: ["adoption_id", "verdict", "reason"]
        case .settlementItem: ["settlement_id", "item_id"]
        case .linkReview: ["link_id", "reviewer_id", "note"]
        case .linkEnd: ["link_id", "reason"]
        case .dispute: ["decision_id", "raised_on", "settle_by", "reason"]
        case .disputeEnd: ["dispute_id", "outcome", "reason"]
        case .issuer: ["did", "url", "name"]
        case .signingKey: ["issuer_id", "algorithm", "fragment", "public_key"]
        case .keyEnd: ["key_id", "reason"]
        case .statusList: ["issuer_id", "name"]
        case .certificate:
            [
                "uuid", "code", "subject", "learner_id", "region", "edition_id", "earned_on",
                "last_day", "renews_id",
            ]
        case .certificateVersion:
            [
                "certificate_id", "issuer_id", "valid_from", "list_id", "list_index", "document",
                "claims", "proof_key_id", "proof_value", "token_key_id", "token_value",
            ]
        case .withdrawal: ["certificate_id", "reason"]
        }
    }
}
