package import AltasCore

extension RegionGap.RuleDifference {
    /// What is asked beyond the other rule, with methods called as the caller calls them.
    package func phrase(method: (Method) -> String) -> Phrase {
        switch self {
        case .module(let code): Words.moduleAlsoNeeded(code)
        case .observations(let from, let to): Words.moreObservations(from: from, to: to)
        case .observingMethods(let methods): Words.notAnObservation(methods.map(method))
        case .kind(let kind, let methods, let count):
            Words.kindNeeded(kind, anyOf: methods.map(method), atLeast: count)
        case .differentKinds(let kind, let from, let to):
            Words.moreKinds(kind, from: from, to: to)
        case .validity(let from, let to): Words.shorterValidity(fromMonths: from, toMonths: to)
        }
    }
}
