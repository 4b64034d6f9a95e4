/// When two texts are alike enough, and how sure that is.
///
/// The numbers were set on the standards of four countries; a wrong pair costs more than a missed
/// one, because a person is asked about what is doubtful and not about what is sure.
struct LikenessRule {
    let likeness: Float
    /// The greatest likeness that either item has to a third.
    let rival: Float
    let haveOneCode: Bool
    let areFamily: Bool

    /// The least likeness of items with one code.
    static let leastWithCode: Float = 0.3
    /// The least likeness of items under one item.
    static let leastInFamily: Float = 0.35
    /// The least likeness of any others.
    static let least: Float = 0.5
    /// How far the rival has to stay behind.
    private static let margin: Float = 0.05

    /// By what pairs are taken first: likeness, and a little for code and family.
    var score: Float { likeness + (haveOneCode ? 0.08 : 0) + (areFamily ? 0.08 : 0) }

    /// Whether they may belong together at all.
    var holds: Bool {
        likeness >= Self.least || haveOneCode && likeness >= Self.leastWithCode
            || areFamily && likeness >= Self.leastInFamily
    }

    /// How sure it is that they belong together.
    var sureness: EditionDiff.Sureness {
        guard likeness - rival >= Self.margin || haveOneCode && areFamily && likeness >= rival
        else { return .doubtful }
        if haveOneCode {
            return likeness >= 0.6 ? .certain : likeness >= 0.45 ? .likely : .doubtful
        }
        return likeness >= (areFamily ? 0.6 : 0.75) ? .likely : .doubtful
    }
}
