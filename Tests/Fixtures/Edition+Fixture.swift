package import AltasCore

extension Edition {
    /// An edition of the curriculum, labelled `1`.
    package static func fixture(
        id: Int64 = 1,
        slug: String = "curriculum",
        role: Role = .curriculum,
        region: Region.Code? = nil,
        label: String = "1",
        replaces: String? = nil
    ) -> Edition {
        Edition(
            id: ID(rawValue: id),
            identifier: "edition-\(id)",
            slug: slug,
            role: role,
            region: region,
            label: label,
            replaces: replaces,
            details: Details(
                title: LocalizedText(["en": slug]),
                language: "en",
                verification: .draft
            )
        )
    }
}
