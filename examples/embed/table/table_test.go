package table_test

import (
	"testing"
	"time"

	"github.com/juurru/juurru/adapters"
	"github.com/juurru/juurru/adapters/storetest"
	"github.com/juurru/juurru/examples/embed/table"
)

func TestTheTableKeepsTheContract(t *testing.T) {
	storetest.Run(t, func(testing.TB) func() adapters.Store {
		kept := table.New(time.Now)
		return func() adapters.Store { return kept }
	})
}
