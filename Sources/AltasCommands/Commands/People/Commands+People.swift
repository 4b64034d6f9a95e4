extension Program {
    /// The commands about people and places.
    static let peopleCommands: [any Command.Type] =
        siteCommands + staffCommands + cohortCommands + learnerCommands + [Enrol.self]

    private static let siteCommands: [any Command.Type] = [
        SiteAdd.self, SiteList.self, SiteRename.self,
    ]

    private static let staffCommands: [any Command.Type] = [
        StaffAdd.self, StaffList.self, StaffRename.self, StaffGrant.self, StaffEnd.self,
        StaffCapacity.self, StaffPassphrase.self,
    ]

    private static let cohortCommands: [any Command.Type] = [
        CohortAdd.self, CohortList.self, CohortShow.self, CohortJoin.self, CohortLeave.self,
    ]

    private static let learnerCommands: [any Command.Type] = [
        LearnerAdd.self, LearnerImport.self, LearnerList.self, LearnerShow.self,
        LearnerRename.self, LearnerPlace.self, LearnerUnplace.self, LearnerInvite.self,
        LearnerExport.self, LearnerErase.self,
    ]
}
