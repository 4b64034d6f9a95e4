extension Program {
    static let questionnaireCommands: [any Command.Type] = [
        QuestionnaireSheet.self, QuestionnaireRecord.self, QuestionnaireShow.self,
    ]
}
