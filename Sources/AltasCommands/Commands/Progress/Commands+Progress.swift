extension Program {
    static let progressCommands: [any Command.Type] = [ShowProgress.self, ShowMatrix.self]
}
