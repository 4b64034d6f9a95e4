extension CASEShape {
    /// What begins every object that has an address.
    private static let head: [Member] = [
        .required("identifier", .uuid), .required("uri", .address),
    ]
    private static let changed: [Member] = [.required("lastChangeDateTime", .moment)]
    private static let extensions: [Member] = [.optional("extensions", .anything, since: .v11)]

    /// An address with what it leads to.
    static let link = CASEShape(
        nil,
        [.required("title", .text()), .required("identifier", .uuid), .required("uri", .address)]
    )

    /// One end of an association, whose identifier may be any text.
    static let node = CASEShape(
        nil,
        [
            .required("title", .text()), .required("identifier", .text()),
            .required("uri", .address), .optional("targetType", .targetType, since: .v11),
        ]
    )

    static let document = CASEShape(
        "CFDocuments",
        misplaced: ["CFPackageURI"],
        head + [
            .optional("frameworkType", .text(), since: .v11),
            .optional("caseVersion", .version, since: .v11),
            .required("creator", .text()), .required("title", .text()),
        ] + changed + [
            .optional("officialSourceURL", .address), .optional("publisher", .text()),
            .optional("description", .text()), .optional("subject", .texts),
            .optional("subjectURI", .many(link)), .optional("language", .text(advised: 10)),
            .optional("version", .text()), .optional("adoptionStatus", .text()),
            .optional("statusStartDate", .day), .optional("statusEndDate", .day),
            .optional("licenseURI", .one(link)), .optional("notes", .text()),
        ] + extensions
    )

    static let item = CASEShape(
        "CFItems",
        misplaced: ["CFDocumentURI"],
        head + [
            .required("fullStatement", .text(advised: 4096)),
            .optional("alternativeLabel", .text(advised: 60)),
            .optional("CFItemType", .text(advised: 60)),
            .optional("humanCodingScheme", .text(advised: 100)),
            .optional("listEnumeration", .text(advised: 10)),
            .optional("abbreviatedStatement", .text(advised: 60)),
            .optional("conceptKeywords", .texts), .optional("conceptKeywordsURI", .one(link)),
            .optional("notes", .text()), .optional("subject", .texts, since: .v11),
            .optional("subjectURI", .many(link), since: .v11),
            .optional("language", .text(advised: 10)), .optional("educationLevel", .texts),
            .optional("CFItemTypeURI", .one(link)), .optional("licenseURI", .one(link)),
            .optional("statusStartDate", .day), .optional("statusEndDate", .day),
        ] + changed + extensions
    )

    static let association = CASEShape(
        "CFAssociations",
        misplaced: ["CFDocumentURI"],
        head + [
            .required("associationType", .associationType),
            .optional("sequenceNumber", .integer),
            .required("originNodeURI", .one(node)), .required("destinationNodeURI", .one(node)),
            .optional("CFAssociationGroupingURI", .one(link)),
        ] + changed + [.optional("notes", .text(), since: .v11)] + extensions
    )

    static let definitions = CASEShape(
        nil,
        [
            .optional("CFConcepts", .many(concept)), .optional("CFSubjects", .many(subject)),
            .optional("CFLicenses", .many(license)), .optional("CFItemTypes", .many(itemType)),
            .optional("CFAssociationGroupings", .many(grouping)),
        ] + extensions
    )

    /// What a package holds besides its document, items and associations.
    static let package = CASEShape(
        nil,
        [
            .optional("CFDefinitions", .one(definitions)), .optional("CFRubrics", .many(rubric)),
        ] + extensions
    )

    static let concept = CASEShape(
        "CFConcepts",
        head + [
            .required("title", .text()), .optional("keywords", .text()),
            .required("hierarchyCode", .text()), .optional("description", .text()),
        ] + changed + extensions
    )

    static let subject = CASEShape(
        "CFSubjects",
        head + [
            .required("title", .text()), .required("hierarchyCode", .text()),
            .optional("description", .text()),
        ] + changed + extensions
    )

    static let license = CASEShape(
        "CFLicenses",
        head + [
            .required("title", .text()), .optional("description", .text()),
            .required("licenseText", .text()),
        ] + changed + extensions
    )

    static let itemType = CASEShape(
        "CFItemTypes",
        head + [
            .required("title", .text()), .required("description", .text()),
            .required("hierarchyCode", .text()), .optional("typeCode", .text()),
        ] + changed + extensions
    )

    static let grouping = CASEShape(
        "CFAssociationGroupings",
        head + [.required("title", .text()), .optional("description", .text())] + changed
            + extensions
    )

    static let rubric = CASEShape(
        "CFRubrics",
        head + [.optional("title", .text()), .optional("description", .text())] + changed
            + [.optional("CFRubricCriteria", .many(rubricCriterion))] + extensions
    )

    static let rubricCriterion = CASEShape(
        "CFRubricCriteria",
        head + [
            .optional("category", .text()), .optional("description", .text()),
            .optional("CFItemURI", .one(link)), .optional("weight", .number),
            .optional("position", .integer), .optional("rubricId", .uuid),
        ] + changed + [.optional("CFRubricCriterionLevels", .many(rubricLevel))] + extensions
    )

    static let rubricLevel = CASEShape(
        "CFRubricCriterionLevels",
        head + [
            .optional("description", .text()), .optional("quality", .text()),
            .optional("score", .number), .optional("feedback", .text()),
            .optional("position", .integer), .optional("rubricCriterionId", .uuid),
        ] + changed + [.optional("extensions", .listOfAnything, since: .v11)]
    )
}
