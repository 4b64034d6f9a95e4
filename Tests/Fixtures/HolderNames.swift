/// Names that a certificate may be made out to: many scripts, one word, 120 characters, marks apart from their letters.
package enum HolderNames {
    /// As people type them, and as the register is to write them (Unicode's composed form).
    package static let all: [(typed: String, composed: String)] =
        [
            "Núria Åsgård-Sørensen", "Siân Llŷr Ŵynne", "Łukasz Żółć", "Ødegård Ærø",
            "نور الهدى محمد", "श्रीमती प्रिया शर्मा", "Zoë 😀 Smith", "Li", long,
        ].map { ($0, $0) }
        + [
            ("A\u{30A}sa N\u{303}an\u{303}ez", "\u{C5}sa \u{D1}a\u{F1}ez"),
            ("W\u{302}yn Lly\u{302}r", "\u{174}yn Ll\u{177}r"),
        ]

    /// 120 characters.
    private static let long =
        "Maria del Carmen Fernández de la Vega y Rodríguez-Sahagún de los Ángeles Custodios "
        + "Marquesa de Valdeterrazo y Villanueva"
}
