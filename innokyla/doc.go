// Package innokyla holds the operating model (toimintamalli) as Innokylä, the
// Finnish open innovation community of health and social services, publishes it: a typed
// document that says at any time whether it may be published, whether it may be
// marked ready (Valmis), whether it meets its programme's rules, and if not,
// exactly what is missing, where, why and by which source.
//
// The source of most rules is THL's guidance for describing models of Finland's
// Sustainable Growth Programme in Innokylä (2024); "slide 20" of it is written
// "Innokylä guidance, slide 20". What the guidance words as an obligation
// (tulee, pakollinen, or a row of its table of basics) is an error at its gate;
// what it recommends (suositus, kannattaa) is a warning; what its checklist and writing tips ask is a hint.
//
// What a plan or a project tells already need not be written again: [DraftFrom] drafts a
// model from them, and [Propose] and [Accept] bring one that people have edited up to date.
package innokyla
