import AltasCore
import AltasRegister
import AltasText

/// Decisions that learners disagree with, as a table.
struct DisputeTable {
    private let disputes: [DisputeAnswer]
    private let language: Language

    init(_ disputes: [DisputeAnswer], _ language: Language) {
        self.disputes = disputes
        self.language = language
    }

    var titles: [TextTable.Column] {
        [
            TextTable.Column(Words.decision[language]),
            TextTable.Column(Words.learner[language], wraps: true),
            TextTable.Column(Words.criterion[language]),
            TextTable.Column(Self.due[language]),
            TextTable.Column(Refusal.Field.reason.word[language], wraps: true),
        ]
    }

    var rows: [[TextTable.Cell]] {
        disputes.map { dispute in
            [
                TextTable.Cell(dispute.decision, .strong),
                TextTable.Cell(Terminal.safe(dispute.learner.name(in: language))),
                TextTable.Cell(dispute.item?.code ?? ""), state(of: dispute),
                TextTable.Cell(Terminal.safe(dispute.settlement ?? dispute.reason ?? "")),
            ]
        }
    }

    private func state(of dispute: DisputeAnswer) -> TextTable.Cell {
        guard let outcome = dispute.outcome else {
            return TextTable.Cell(dispute.settleBy.description, .warning)
        }
        return TextTable.Cell(outcome.word[language], .muted)
    }

    private static let due = Phrase(
        en: "settle by",
        es: "resolver antes del",
        nb: "avgjøres innen",
        da: "afgøres inden"
    )

    static let none = Phrase(
        en: "No disagreement is open.",
        es: "No hay desacuerdos pendientes.",
        nb: "Ingen uenighet står åpen.",
        da: "Ingen uenighed står åben."
    )
}
