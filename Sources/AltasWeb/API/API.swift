import AltasRegister

/// Everything that programs may ask, and how it is described.
struct API: Sendable {
    /// Every operation, in the order in which they are described.
    let operations: [Operation]

    init(_ register: Register) {
        operations =
            SessionOperations(register: register).all + LearnerOperations(register: register).all
            + FrameworkOperations(register: register).all
            + RegionOperations(register: register).all + SiteOperations(register: register).all
    }

    /// Their routes, and those of their description.
    var routes: [Route] {
        operations.map(\.route) + DescriptionHandlers(operations: operations).routes
    }
}
