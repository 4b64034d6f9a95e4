package import AltasCore
import AltasStore

/// A national role in which somebody may decide, as answers name one.
package struct CapacityAnswer: Sendable, Hashable, Codable {
    /// In which region.
    package let region: Region.Code
    /// The role's key in the region's profile.
    package let capacity: String
    /// From which day.
    package let from: CivilDate
    /// The last day; nil while it goes on.
    package let until: CivilDate?

    init(_ capacity: AssessorCapacity) {
        region = capacity.region
        self.capacity = capacity.capacity
        from = capacity.from
        until = capacity.until
    }
}

/// A member of staff as answers describe one.
package struct StaffRecord: Sendable, Hashable, Codable {
    /// Who.
    package let staff: PersonName
    /// The roles that hold on the day, or will.
    package let roles: [RoleAnswer]
    /// The national roles that hold on the day, or will.
    package let capacities: [CapacityAnswer]

    init(_ staff: Staff, on connection: Connection, at moment: Moment) throws {
        self.staff = PersonName(staff)
        roles = try connection.roles(of: staff.id, at: moment)
            .filter { $0.until.map { moment.day <= $0 } ?? true }
            .map { try RoleAnswer($0, on: connection, at: moment) }
        capacities = try connection.capacities(of: staff.id, at: moment)
            .filter { $0.until.map { moment.day <= $0 } ?? true }
            .map(CapacityAnswer.init)
    }
}

/// One member of staff.
package struct StaffAnswer: Sendable, Codable {
    /// The member of staff.
    package let member: StaffRecord
    /// The state of the register with it.
    package let stamp: Stamp
}

/// Members of staff.
package struct StaffListAnswer: Sendable, Codable {
    /// The members of staff, by name and code.
    package let members: [StaffRecord]
    /// The state of the register they were read from.
    package let stamp: Stamp
}

extension Transaction {
    /// A member of staff as they are after an entry of this transaction.
    func answer(_ staff: Staff.ID, _ stamp: Stamp) throws -> StaffAnswer {
        let after = Moment(entry: stamp.entry, day: moment.day)
        guard let staff = try connection.staff(staff, at: after) else {
            preconditionFailure("A member of staff is there after the entry that added it.")
        }
        return StaffAnswer(
            member: try StaffRecord(staff, on: connection, at: after),
            stamp: stamp
        )
    }
}
