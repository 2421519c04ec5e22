package metrics

// What the tests compare from inside: the two ways to the range of runs.
var (
	ExactRange = exactRange
	ManyRuns   = manyRuns
)
