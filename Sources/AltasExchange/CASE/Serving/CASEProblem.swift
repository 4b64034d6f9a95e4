/// Why a request to a server of CASE is not honoured, in the words of the specification.
package enum CASEProblem: Error, Hashable, Sendable {
    /// Nothing that is asked for has this identifier.
    case unknownObject
    /// What stands for an identifier is no UUID of versions 1 to 5 in lower case.
    case invalidUUID
    /// What a parameter asks for cannot be: a field that there is not, or a number or filter that is none.
    case invalidSelectionField(parameter: String)
    /// A parameter asks for an order that there is not.
    case invalidSortField(parameter: String)
}
