extension CivilDate {
    /// 1 January of the year 1: earlier than any day on record.
    public static let distantPast = CivilDate(daysSinceEpoch: .min / 2)
    /// 31 December of the year 9999: later than any day on record.
    public static let distantFuture = CivilDate(daysSinceEpoch: .max / 2)
}
