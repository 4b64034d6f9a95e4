extension Program {
    static let visitCommands: [any Command.Type] = [
        VisitSheet.self, VisitRecord.self, VisitShow.self, VisitList.self, Assess.self,
        Correct.self, DisputeListing.self, DisputeSettle.self,
    ]
}
