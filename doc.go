// Package juurru is the vocabulary of checkable documents: what a rule, a
// finding, a report and a gate are, how a document is read strictly, and how
// everything is said in Finnish, Swedish, Norwegian and English.
//
// The documents themselves live in packages of their own, one per kind:
// package innokyla describes an operating model (toimintamalli), package metrics is a
// set of metrics (mittaristo), package plan an implementation plan
// (käyttöönottosuunnitelma), package roadmap a service-innovation project
// (palveluinnovaatiohanke). Each exports the same short face:
//
//	Decode(data, ...) (*T, juurru.Report, error)   // strict; every problem at once
//	(*T).Check(gate, ...) juurru.Report            // what is missing before this gate
//	Encode() ([]byte, error)                       // canonical JSON
//	Rules(), Gates(), Kind()                       // the same face without the type
//
// The vocabulary in one paragraph: a [Rule] is data with an ID that never
// changes. A [Gate] is a stage a document passes (publish, ready). Checking a
// document against a gate gives a [Report] of [Finding] values, each with the
// rule, the severity at that gate, a JSON [Pointer] to the place, and a message
// that is rendered late, in the reader's language. The library reports; people decide.
//
// Documents live: [Diff] tells what changed from one revision to another, [Apply] makes
// the change again and [Kind.Tell] says it to people; a [Due] is something that comes up,
// and an [Origin] says where a part of a drafted document comes from.
package juurru
