package import AltasCore

/// Something that one region's rule asks beyond another's, as a value that travels.
package enum AwardDifference: Sendable, Hashable, Codable {
    /// A module that only the second asks for.
    case module(code: String)
    /// More days of observation for each criterion of a skill.
    case observations(from: Int, to: Int)
    /// Methods that are an observation in the first and not in the second.
    case observingMethods(refused: [Method])
    /// Evidence by some of these methods, for outcomes of a kind.
    case kind(of: Item.OutcomeKind, anyOf: [Method], atLeast: Int)
    /// More different kinds of evidence, for outcomes of a kind.
    case differentKinds(of: Item.OutcomeKind, from: Int, to: Int)
    /// A shorter validity.
    case validity(fromMonths: Int, toMonths: Int)

    init(_ difference: RegionGap.RuleDifference) {
        self =
            switch difference {
            case .module(let code): .module(code: code)
            case .observations(let from, let to): .observations(from: from, to: to)
            case .observingMethods(let methods): .observingMethods(refused: methods)
            case .kind(let kind, let methods, let count):
                .kind(of: kind, anyOf: methods, atLeast: count)
            case .differentKinds(let kind, let from, let to):
                .differentKinds(of: kind, from: from, to: to)
            case .validity(let from, let to): .validity(fromMonths: from, toMonths: to)
            }
    }

    /// The difference as Core states it.
    package var difference: RegionGap.RuleDifference {
        switch self {
        case .module(let code): .module(code)
        case .observations(let from, let to): .observations(from: from, to: to)
        case .observingMethods(let methods): .observingMethods(methods)
        case .kind(let kind, let methods, let count): .kind(kind, anyOf: methods, atLeast: count)
        case .differentKinds(let kind, let from, let to):
            .differentKinds(kind, from: from, to: to)
        case .validity(let from, let to): .validity(fromMonths: from, toMonths: to)
        }
    }
}
