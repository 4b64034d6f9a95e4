import AltasText

extension Link {
    /// What a page is narrowed to or seen through; a value that is nil is left out.
    enum Query {
        /// The region looked through.
        static let region = "region"
        /// The part of a standard.
        static let part = "part"
        /// The page of a long list, from 1.
        static let page = "page"

        static func items(_ pairs: [(String, String?)]) -> [Target.Item] {
            pairs.compactMap { name, value in value.map { Target.Item(name: name, value: $0) } }
        }
    }

    /// Where a learner stands, seen through a region or their own.
    static func learner(_ code: String, region: String? = nil) -> Link {
        Link(.learner, code, query: Query.items([(Query.region, region)]))
    }

    /// Why an item of the curriculum, or a region's own criterion, is met or not yet.
    static func item(_ item: String, of learner: String, region: String? = nil) -> Link {
        Link(.item, learner, item, query: Query.items([(Query.region, region)]))
    }

    /// One decision about a learner.
    static func decision(_ number: String, of learner: String) -> Link {
        Link(.decision, learner, number)
    }

    /// Where a learner disagrees with a decision.
    static func dispute(_ number: String, of learner: String) -> Link {
        Link(.dispute, learner, number)
    }

    /// Every region's standards.
    static func standards(of learner: String) -> Link { Link(.standards, learner) }

    /// A standard, or a part of it.
    static func standard(_ slug: String, of learner: String, part: String? = nil) -> Link {
        Link(.standard, learner, slug, query: Query.items([(Query.part, part)]))
    }

    /// What made an item of a standard what it is.
    static func standardItem(_ item: String, in slug: String, of learner: String) -> Link {
        Link(.standardItem, learner, slug, item)
    }

    /// How a learner rated themselves.
    static func questionnaire(of learner: String) -> Link { Link(.questionnaire, learner) }

    /// Everything held about a learner; of the decisions, one page.
    static func record(of learner: String, page: Int? = nil) -> Link {
        Link(.record, learner, query: Query.items([(Query.page, page.map(String.init))]))
    }

    /// Everything held about a learner, as a file.
    static func recordFile(of learner: String) -> Link { Link(.recordFile, learner) }

    /// The sites of a member of staff.
    static let sites = Link(.sites)

    /// The learners of a site, one page of them.
    static func site(_ code: String, page: Int? = nil) -> Link {
        Link(.site, code, query: Query.items([(Query.page, page.map(String.init))]))
    }

    /// The decisions that learners disagree with.
    static let disputes = Link(.disputes)
}
