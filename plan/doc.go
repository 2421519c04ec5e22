// Package plan is the implementation plan (käyttöönottosuunnitelma): one [Plan] from
// preparation through adoption to sustainment. It keeps apart what is taken into use
// ([Innovation]), where ([Setting]) and how that is brought about ([Strategy], [Task],
// [Training], [Message]), and holds the metrics that tell whether it works.
//
//   - [New] begins a plan after a [Template]: Pirha's, Itla's or Kainuu's, or one of the
//     caller's own, see [ReadTemplate], [WithTemplate] and [HoldTo].
//   - [Plan.Check] says what is missing before the plan is approved, before the innovation is used
//     with clients, and before the implementation ends and everyday practice begins.
//   - [Coverage] tells section by section what templates ask for and what the plan has.
//   - [Agenda] lists what comes up and what is overdue, [Progress] how far a plan has come by
//     phase, role and goal, and [LogEntries] what changed since an earlier revision.
//   - [Mine] and [Views] tell what is whose to do on a day, as forms that [View.Fill] puts
//     back into the plan. [Hear] makes feedback of what staff answered in discussions, and
//     [Leading] tells what those who lead have answered to [LeaderQuestions].
//   - [Portfolio] looks at many plans together: load, overlap, and training that is not used.
//
// The metrics of a plan are held to the rules of package metrics. People decide: decisions,
// hand-overs, adaptations and declined feedback are records with who and why.
package plan
