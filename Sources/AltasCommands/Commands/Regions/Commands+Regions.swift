extension Program {
    static let regionCommands: [any Command.Type] = [
        RegionListing.self, RegionShow.self, RegionCheck.self, RegionImport.self,
    ]
}
