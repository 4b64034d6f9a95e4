package import AltasCore

extension Item.Kind {
    /// A region's own criterion under an outcome of the curriculum.
    package static let localCriterion: Item.Kind = "local_criterion"
}
