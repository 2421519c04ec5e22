// Package metrics tells whether anything changed. A [Set] is a document of what is
// measured to find out (mittaristo): metrics with their baselines, targets and
// observations, the benefits that are promised, the trials that lead there, and how
// training turns into use.
//
//   - [Set.Check] says what is missing before the change begins, when a baseline can
//     still be measured, and before anybody reports results.
//   - [Evaluate] says where a metric stands on the way to its target, and whether its series
//     shows a change, by a named [RuleSet]: [Perla], [Anhoj], [NHSXmR] or the caller's own.
//     A [Chart] is the same as plain data for whatever draws it.
//   - [Realisation] compares benefits with what was promised, and [Uptake.Penetration]
//     those who use a method with those who were trained.
//   - [ReadCSV] and [WriteCSV] exchange series with spreadsheets.
//
// Everything is computed in the decimals that were written, so that a tie is a tie. A centre
// line or a limit moves only by a decision that says who made it, and why. Nothing reads the
// clock: the day is a parameter.
package metrics
