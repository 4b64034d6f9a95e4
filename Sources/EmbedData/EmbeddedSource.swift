/// The Swift file that holds the data files.
///
/// Each file is a constant of its own: the compiler checks short expressions, and a text is
/// read from the executable only when somebody asks for it.
struct EmbeddedSource {
    let files: [DataFile]

    var text: String {
        """
        /// The curricula and standards that travel inside the executable.
        package enum EmbeddedData {
            /// Every JSON and CSV file of `Curricula` and `Standards`, ordered by path.
            package static let files: [EmbeddedFile] = [
        \(list)
            ]

        \(constants)
        }

        """
    }

    private var list: String {
        files.indices.map { "        file\($0)," }.joined(separator: "\n")
    }

    private var constants: String {
        files.enumerated().map(constant).joined(separator: "\n\n")
    }

    private func constant(_ index: Int, _ file: DataFile) -> String {
        """
            private static let file\(index) = EmbeddedFile(
                path: \(SwiftLiteral(file.path)),
                text: \(SwiftLiteral(file.text))
            )
        """
    }
}
