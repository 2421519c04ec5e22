package pgstore

// What the tests look at.
var (
	Migrations = migrations
	GetSQL     = getSQL
	ListSQL    = listSQL
	HistorySQL = historySQL
)
