import AltasCore
import AltasExchange
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// A use case, who may do it, and a way to try it that changes nothing.
struct PermissionRow: Sendable {
    typealias Asker = PermissionWorld.Asker

    let name: String
    let allowed: Set<Asker>
    let attempt: @Sendable (PermissionWorld, Session) throws -> Void

    init(
        _ name: String,
        _ allowed: Set<Asker>,
        _ attempt: @escaping @Sendable (PermissionWorld, Session) throws -> Void
    ) {
        self.name = name
        self.allowed = allowed
        self.attempt = attempt
    }

    private static let everybody = Set(Asker.allCases)
    private static let administrator: Set<Asker> = [.administrator]
    private static let carers: Set<Asker> = [.administrator, .trainerHere]
    private static let readers: Set<Asker> = [.administrator, .trainerHere, .assurerHere]
    private static let rehearsal = WriteOptions(isRehearsal: true)

    static let all = register + succession + people + staff + learners + visits + progress + ratings
}

// MARK: - The register and the frameworks

extension PermissionRow {
    private static let register: [PermissionRow] = [
        PermissionRow("identity", everybody) { _ = try $0.register.identity(of: $1) },
        PermissionRow("verify", everybody) { _ = try $0.register.verify(as: $1) },
        PermissionRow("backUp", administrator) { world, session in
            let copy = world.fixture.folder.appendingPathComponent("\(UUID()).db").path
            _ = try world.register.backUp(to: copy, as: session)
        },
        PermissionRow("frameworks", everybody) {
            _ = try $0.register.frameworks(Inquiry(), as: $1)
        },
        PermissionRow("framework", everybody) {
            _ = try $0.register.framework("altas", Inquiry(), as: $1)
        },
        PermissionRow("crosswalk", everybody) {
            _ = try $0.register.crosswalk(CrosswalkRequest("sscg0111"), Inquiry(), as: $1)
        },
        PermissionRow("gap", everybody) {
            _ = try $0.register.gap(GapRequest(from: "NO", to: "DK"), Inquiry(), as: $1)
        },
        PermissionRow("regions", everybody) { _ = try $0.register.regions(Inquiry(), as: $1) },
        PermissionRow("region", everybody) {
            _ = try $0.register.region("NO", Inquiry(), as: $1)
        },
        PermissionRow("importRegion", administrator) {
            let folder = try RegionFiles().folder
            _ = try $0.register.importRegion(folder, as: $1, rehearsal)
