import AltasRegister

/// Regions and their rules.
struct RegionOperations: Sendable {
    let register: Register

    var all: [Operation] {
        [
            .question("regions", .apiRegions, "The regions that the register knows, by code.") {
                try register.regions($0.inquiry, as: $1)
            },
            .question(
                "region",
                .apiRegion,
                "A region's profile in force, with its award rule and its standards."
            ) { try register.region($0.parameter("region"), $0.inquiry, as: $1) },
        ]
    }
}
