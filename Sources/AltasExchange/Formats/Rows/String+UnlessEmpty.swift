extension String {
    /// The text, or nil when there is none.
    var unlessEmpty: String? { isEmpty ? nil : self }
}
