import AltasCore
import AltasStore

extension Register {
    /// The training matrix of a site: whoever is placed there on the day, with what is in date.
    ///
    /// A future day is allowed, to look ahead. The decisions of everybody are one query.
    ///
    /// - Throws: ``Refusal/unknownSite(_:nearest:)``, ``Refusal/notAllowed(_:)``,
    ///   ``Refusal/unknownItem(_:edition:nearest:)``, ``Refusal/unknownRegion(_:nearest:)``.
    package func matrix(
        _ request: MatrixRequest,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> MatrixAnswer {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let site = try connection.site(named: request.site, at: moment)
            try question.authority.requireAccess(to: site)
            let region = try question.region(named: request.region) ?? site.region
            let sight = try RegionSight(
                region,
                on: connection,
                at: moment,
                in: question.inquiry.languages
            )
            let columns = try MatrixColumns(request, in: sight)
            let learners = try connection.learners(placedAt: site.id, at: moment)
            let decisions = Dictionary(
                grouping: try connection.decisions(ofLearnersAt: site.id, at: moment),
                by: \.learner
            )
            let rows = learners.map { learner in
                let standing = sight.plan.standing(
                    of: decisions[learner.id] ?? [],
                    on: moment.day
                )
                let cells = columns.validities(in: standing).map {
                    MatrixAnswer.Cell($0, on: moment.day, notice: request.notice)
                }
                return MatrixAnswer.Row(learner: PersonName(learner), cells: cells)
            }
            return try MatrixAnswer(
                SiteName(site),
                request,
                through: sight,
                columns: columns.names(question),
                rows: rows,
                question
            )
        }
    }
}

extension MatrixAnswer {
    fileprivate init(
        _ site: SiteName,
        _ request: MatrixRequest,
        through sight: RegionSight,
        columns: [ItemName],
        rows: [Row],
        _ question: Question
    ) throws {
        let shown = request.expiringWithin == nil ? rows : rows.filter(\.needsRenewal)
        self.site = site
        rule = try RegionRule(sight, question)
        curriculum = EditionName(sight.curriculum.edition, question)
        notice = request.notice
        self.columns = columns.enumerated().map { position, name in
            Column(name, shown.map { $0.cells[position].currency })
        }
        self.rows = shown
        leftOut = rows.count - shown.count
        stamp = question.stamp
    }
}

extension MatrixAnswer.Row {
    /// Whether something is out of date or runs out soon.
    fileprivate var needsRenewal: Bool {
        cells.contains { $0.currency == .outOfDate || $0.currency == .runsOut }
    }
}
