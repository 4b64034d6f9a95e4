extension Program {
    static let frameworkCommands: [any Command.Type] = [
        FrameworkListing.self, FrameworkShow.self, FrameworkAdopt.self, FrameworkRetire.self,
        CrosswalkShow.self, CrosswalkGap.self,
    ]
}
