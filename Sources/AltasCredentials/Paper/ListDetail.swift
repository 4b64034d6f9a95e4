/// How much of its lists a certificate shows, and how large.
struct ListDetail: Equatable {
    /// The size of the titles, in points.
    var size: Double
    /// Whether titles are also given in English.
    var hasEnglish = true
    /// How many parts that are not covered are named for each standard.
    var gaps = 14
    /// Whether the modules are named one by one.
    var namesModules = true

    /// The smallest letters that are read on paper.
    static let smallest = 6.5

    /// What is tried in turn until everything fits.
    static let steps: [ListDetail] =
        stride(from: 10.5, through: 7, by: -0.5).map { ListDetail(size: $0) }
        + [
            ListDetail(size: 6.5), ListDetail(size: 6.5, gaps: 6),
            ListDetail(size: 6.5, hasEnglish: false, gaps: 6),
            ListDetail(size: 6.5, hasEnglish: false, gaps: 0),
            ListDetail(size: 6.5, hasEnglish: false, gaps: 0, namesModules: false),
        ]
}
