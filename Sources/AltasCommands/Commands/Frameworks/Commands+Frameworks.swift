extension Program {
    static let frameworkCommands: [any Command.Type] = [
        FrameworkListing.self, FrameworkShow.self, FrameworkImport.self, FrameworkExport.self,
        FrameworkDiff.self, FrameworkAdopt.self, FrameworkRetire.self, CrosswalkShow.self,
        CrosswalkGap.self, CrosswalkImport.self, CrosswalkChecking.self, CrosswalkReview.self,
        CrosswalkSuggest.self, CrosswalkExporting.self,
    ]
}
