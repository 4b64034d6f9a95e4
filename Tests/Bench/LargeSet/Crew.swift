import AltasCore
import AltasRegister

/// A site with the trainer who decides there and the learners placed there.
struct Crew: Sendable {
    let site: Site.ID
    /// The site's short name.
    let code: String
    let trainer: Staff.ID
    let trainerCode: PersonCode
    /// The national role in which the trainer decides.
    let capacity: String
    /// The trainer's token, by which a ``Session`` is had.
    let token: String
    let learners: [Learner]
}
