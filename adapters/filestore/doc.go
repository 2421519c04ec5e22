// Package filestore keeps documents as files in a directory that a person can open, edit
// and keep in git:
//
//	plan/suunta.json                               the document, indented JSON or YAML
//	.juurru/history/plan/suunta/00000007.json      its seventh revision
//	.juurru/locks/2a                               a lock; what is in it does not matter
//	.juurru/.gitignore                             keeps history out of git
//
// The file of a document is its last revision, and whoever edits it makes another one: the
// next call that touches the document gives the edit a revision of its own before anything
// else, so that a write made from the revision before is a conflict. A file that was put there
// is a new document, one that was taken away is a deletion. An edit that cannot be read
// is an [adapters.UnreadableError] until somebody puts it right; it is never written over. Files
// whose names are not those of a key with the ending .json, .yaml or .yml are left alone.
//
// A document stays in the notation it is in. Comments in a YAML file are lost when a
// program writes the document; the text with them stays in history, after the JSON.
//
// # Writing
//
// Several processes may share the directory. A write goes through these steps; N is the number
// of the new revision, HISTORY the folder of the document's history:
//
//  1. Take the lock of the document, one of 64 by its key. The system lets go of it when a
//     process ends, however it ends.
//  2. Settle what is there: finish or drop what a killed process left (below), and give
//     an edit its revision. Then ask whether the document is at the expected revision.
//  3. Write the text to HISTORY/N.next and sync it. For a deletion that file is empty.
//  4. Write the revision to HISTORY/N.tmp and sync it.
//  5. Rename HISTORY/N.tmp to HISTORY/N.json and sync HISTORY: now the revision exists.
//  6. Ask whether the document's file is still the one of step 2; if somebody edited it
//     meanwhile, undo step 5 and begin again with step 2.
//  7. Rename HISTORY/N.next to the document's file, or for a deletion the document's file to
//     HISTORY/N.next, and sync the document's folder. What a deletion put there is removed.
//
// An edit and a file that was taken away have steps 4 and 5 only. When a step fails, those
// before it are undone and the error is returned; what could be neither done nor undone is
// left to the next call, as after a crash, and the error is an [adapters.UnknownOutcomeError].
//
// Wherever a process is killed, or the power fails, the document's file is whole, since it only
// ever changes by a rename in step 7, and the next call knows by the names in HISTORY what
// happened. Let L be the last revision, the highest number that has a file N.json:
//
//   - Before step 5 there may be L+1.next and L+1.tmp, whole or not. Nothing else
//     refers to them: they are removed. The document is as before.
//   - Between step 5 and the rename of step 7 there is L.next, empty for a deletion, and the document's file is
//     still that of revision L-1: step 7 is done now. When the file is neither that of L-1 nor
//     of L, somebody edited it after the crash: L.next is removed, and the edit becomes L+1.
//   - After the rename there is no L.next, and nothing to do; or, after a deletion, one that
//     is not empty any more, and it is removed.
//
// A caller is told of a revision only after step 7, when the revision, the file and the
// names of both are on the disk. Readers take no lock: they compare the document's file
// with the last revision, and only when these differ do they take the lock to settle it.
//
// # What it costs
//
// A write syncs four times, the first one of a document seven times. The last revision is found
// by doubling and halving, since numbers have no gaps: it does not get slower to speak of
// with the number of revisions. A page of a listing reads the names of all
// documents of the kind, and the contents of those on the page, one after the other.
package filestore
