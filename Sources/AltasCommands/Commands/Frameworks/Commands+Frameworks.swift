extension Program {
    static let frameworkCommands: [any Command.Type] = [
        FrameworkListing.self, FrameworkShow.self, CrosswalkShow.self, CrosswalkGap.self,
    ]
}
