package metrics_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestPenetrationOnADay(t *testing.T) {
	u := &metrics.Uptake{Counts: []metrics.UptakeCount{
		{Date: "2025-09-30", Expected: new(24), Trained: new(18), Using: new(9)},
		{Date: "2026-01-31", Trained: new(20)},
		{Date: "ensi kesänä", Using: new(24)},
	}}
	_, counted := u.Penetration("2025-09-29")
	assert.False(t, counted)

	want := metrics.Spread{
		Date: "2025-09-30", Expected: new(24), Trained: new(18), Using: new(9),
		TrainedOfExpected: new(75.0), UsingOfTrained: new(50.0), UsingOfExpected: new(37.5), Unused: new(9),
	}
	got, counted := u.Penetration("2025-09-30")
	assert.True(t, counted)
	assert.Empty(t, cmp.Diff(want, got))

	got, _ = u.Penetration("")
	assert.Empty(t, cmp.Diff(metrics.Spread{Date: "2026-01-31", Trained: new(20)}, got), "what a count does not tell is not known")
	assert.Len(t, u.Penetrations(""), 2)
	assert.Len(t, u.Penetrations("2026-01-30"), 1)

	_, counted = (*metrics.Uptake)(nil).Penetration("")
	assert.False(t, counted)
	assert.Empty(t, (*metrics.Uptake)(nil).Penetrations(""))
}

func TestSharesThatCannotBe(t *testing.T) {
	for _, c := range []struct {
		about string
		count metrics.UptakeCount
	}{
		{"of nobody", metrics.UptakeCount{Date: "2026-01-01", Expected: new(0), Trained: new(0), Using: new(0)}},
		{"more than there are", metrics.UptakeCount{Date: "2026-01-01", Expected: new(1), Trained: new(2), Using: new(3)}},
		{"less than nobody", metrics.UptakeCount{Date: "2026-01-01", Expected: new(5), Trained: new(-1), Using: new(-2)}},
		{"nothing told", metrics.UptakeCount{Date: "2026-01-01"}},
	} {
		u := &metrics.Uptake{Counts: []metrics.UptakeCount{c.count}}
		s, counted := u.Penetration("")
		require.True(t, counted)
		assert.Nil(t, s.TrainedOfExpected, c.about)
		assert.Nil(t, s.UsingOfTrained, c.about)
		assert.Nil(t, s.UsingOfExpected, c.about)
		for _, lang := range juurru.Langs() {
			assert.NotContains(t, s.Summary(lang), "{", c.about)
			assert.NotContains(t, s.Summary(lang), "%", c.about)
		}
	}
}

func TestTotalPenetration(t *testing.T) {
	unit := func(method string, date juurru.Date, expected, trained, using *int) metrics.Uptake {
		return metrics.Uptake{Method: method, Counts: []metrics.UptakeCount{{Date: date, Expected: expected, Trained: trained, Using: using}}}
	}
	uptakes := []metrics.Uptake{
		unit("IPC", "2026-01-31", new(10), new(8), new(6)),
		unit("Cool Kids", "2026-02-28", new(5), new(5), new(6)),
		unit(" IPC", "2026-03-31", new(20), new(12), new(4)),
		unit("Cool Kids", "2026-02-28", new(5), new(5), new(1)),
		unit("IPC ", "2026-04-30", nil, new(1), new(1)),
	}
	want := []metrics.MethodSpread{
		{
			Spread: metrics.Spread{Date: "2026-04-30", Trained: new(21), Using: new(11), UsingOfTrained: new(1100.0 / 21), Unused: new(10)},
			Method: "IPC", Units: 3, Oldest: "2026-01-31",
		},
		{
			Spread: metrics.Spread{Date: "2026-02-28", Expected: new(10), Trained: new(10), Using: new(7), TrainedOfExpected: new(100.0)},
			Method: "Cool Kids", Units: 2, Oldest: "2026-02-28",
		},
	}
	assert.Empty(t, cmp.Diff(want, metrics.TotalPenetration(uptakes, "")), "nobody's mistake hides in another unit's numbers")

	early := metrics.TotalPenetration(uptakes, "2026-01-31")
	assert.Empty(t, cmp.Diff(metrics.Spread{Date: "2026-01-31"}, early[0].Spread), "two units have not counted yet")
	assert.Empty(t, early[0].Oldest)
	assert.Empty(t, metrics.TotalPenetration(nil, ""))
}

func TestTheCaseOfLettersDoesNotTellMethodsApart(t *testing.T) {
	uptakes := []metrics.Uptake{
		{Method: "Lyhytinterventio", Counts: []metrics.UptakeCount{{Date: "2026-01-31", Trained: new(4)}}},
		{Method: " LYHYTINTERVENTIO", Counts: []metrics.UptakeCount{{Date: "2026-01-31", Trained: new(3)}}},
	}
	total := metrics.TotalPenetration(uptakes, "")
	require.Len(t, total, 1)
	assert.Equal(t, "Lyhytinterventio", total[0].Method, "as it was written first")
	assert.Equal(t, 7, *total[0].Trained)
}

// What to do about numbers that cannot be depends on which they are.
func TestEveryInconsistencyOfUptakeHasItsOwnAdvice(t *testing.T) {
	set := &metrics.Set{Uptake: []metrics.Uptake{{ID: "u", Method: "IPC", Counts: []metrics.UptakeCount{
		{Date: "2026-01-01", Expected: new(1), Trained: new(2)},
		{Date: "2026-01-02", Trained: new(1), Using: new(2)},
		{Date: "2026-01-03", Expected: new(1), Using: new(2)},
	}}}}
	fixes := make(map[string]bool)
	for _, f := range set.Check(metrics.Draft).Findings {
		if f.Rule == metrics.RuleUptakeInconsistent {
			for _, lang := range juurru.Langs() {
				fixes[f.Fix(lang)] = true
			}
		}
	}
	assert.Len(t, fixes, 3*len(juurru.Langs()))
}

// The latest count and the total, by looking at every count.
func TestPenetrationAgainstPlainFractions(t *testing.T) {
	const start = juurru.Date("2026-01-01")
	people := rapid.Custom(func(t *rapid.T) *int {
		if rapid.Bool().Draw(t, "known") {
			return new(rapid.IntRange(0, 40).Draw(t, "people"))
		}
		return nil
	})
	share := func(part, whole *int) *float64 {
		if part == nil || whole == nil || *whole == 0 || *part > *whole {
			return nil
		}
		percent, _ := big.NewRat(int64(*part)*100, int64(*whole)).Float64()
		return &percent
	}
	rapid.Check(t, func(t *rapid.T) {
		on := rapid.IntRange(0, 12).Draw(t, "on")
		uptakes := make([]metrics.Uptake, rapid.IntRange(1, 3).Draw(t, "units"))
		var expected, trained, using, unused int
		all := true
		for i := range uptakes {
			u := &uptakes[i]
			latest := -1
			for _, day := range rapid.SliceOfNDistinct(rapid.IntRange(0, 12), 0, 4, rapid.ID).Draw(t, "days") {
				u.Counts = append(u.Counts, metrics.UptakeCount{
					Date: start.AddDays(day), Expected: people.Draw(t, "expected"), Trained: people.Draw(t, "trained"), Using: people.Draw(t, "using"),
				})
				if n := len(u.Counts) - 1; day <= on && (latest < 0 || u.Counts[n].Date > u.Counts[latest].Date) {
					latest = n
				}
			}
			got, counted := u.Penetration(start.AddDays(on))
			require.Equal(t, latest >= 0, counted)
			if !counted {
				all = false
				continue
			}
			c := u.Counts[latest]
			assert.Equal(t, c.Date, got.Date)
			assert.Empty(t, cmp.Diff(share(c.Using, c.Trained), got.UsingOfTrained))
			assert.Empty(t, cmp.Diff(share(c.Using, c.Expected), got.UsingOfExpected))
			assert.Empty(t, cmp.Diff(share(c.Trained, c.Expected), got.TrainedOfExpected))
			if c.Using != nil && c.Trained != nil && *c.Using <= *c.Trained {
				assert.Equal(t, *c.Trained-*c.Using, *got.Unused)
			} else {
				assert.Nil(t, got.Unused)
			}
			if got.Unused == nil || c.Expected == nil {
				all = false
				continue
			}
			expected, trained, using, unused = expected+*c.Expected, trained+*c.Trained, using+*c.Using, unused+*got.Unused
		}
		total := metrics.TotalPenetration(uptakes, start.AddDays(on))
		require.Len(t, total, 1)
		assert.Equal(t, len(uptakes), total[0].Units)
		if all {
			assert.Equal(t, []int{expected, trained, using, unused}, []int{*total[0].Expected, *total[0].Trained, *total[0].Using, *total[0].Unused})
			assert.Empty(t, cmp.Diff(share(&using, &trained), total[0].UsingOfTrained))
		}
	})
}

func TestSummaryOfPenetrationNamesTheWaste(t *testing.T) {
	u := &metrics.Uptake{Counts: []metrics.UptakeCount{{Date: "2026-01-01", Trained: new(3), Using: new(2)}}}
	s, _ := u.Penetration("")
	for lang, waste := range map[juurru.Lang]string{
		juurru.Finnish: "hukkainvestointi", juurru.Swedish: "bortkastad investering", juurru.Norwegian: "bortkastet investering", juurru.English: "wasted investment",
	} {
		assert.Contains(t, s.Summary(lang), waste)
		assert.NotContains(t, s.Summary(lang), "{")
	}
}

func TestCountsOfNoDayAreNotCompared(t *testing.T) {
	s := &metrics.Set{Uptake: []metrics.Uptake{{Counts: []metrics.UptakeCount{{Date: "2026-02-01"}, {Date: "keväällä"}, {Date: "2026-01-01"}, {Date: "2026-01-31"}}}}}
	report := s.Check(metrics.Draft)
	assert.Equal(t, []juurru.Pointer{"/uptake/0/counts/2/date"}, pointersOf(report, metrics.RuleUptakeOutOfOrder), "the row before that has a day")
}

func ExampleUptake_Penetration() {
	u := metrics.Uptake{
		Method: "Lyhytinterventio", Unit: "Keskustan ja pohjoisen vastaanotot",
		Counts: []metrics.UptakeCount{
			{Date: "2025-09-30", Expected: new(24), Trained: new(18), Using: new(9)},
			{Date: "2026-05-31", Expected: new(24), Trained: new(23), Using: new(20)},
		},
	}
	for _, spread := range u.Penetrations("") {
		fmt.Printf("%s: %.1f %%\n", spread.Date, *spread.UsingOfExpected)
	}
	spread, _ := u.Penetration("2026-06-01")
	fmt.Println("trained, not using:", *spread.Unused)
	fmt.Println(plain(spread.Summary(juurru.Finnish)))
	// Output:
	// 2025-09-30: 37.5 %
	// 2026-05-31: 83.3 %
	// trained, not using: 3
	// 31.5.2026: käyttäjiksi tarkoitettuja 24, koulutettuja 23, käyttäjiä 20. Menetelmää käyttää 83 % niistä, joiden on tarkoitus käyttää sitä. Koulutetuista menetelmää käyttää 86 %. Koulutettuja, jotka eivät käytä sitä, on 3: heidän koulutuksensa on hukkainvestointi, jos he eivät ota menetelmää käyttöön. Luvut eivät kerro, ketkä on koulutettu vasta äskettäin, eivätkä sitä, käytetäänkö menetelmää niin kuin on tarkoitettu.
}

func ExampleTotalPenetration() {
	uptakes := []metrics.Uptake{
		{Method: "IPC", Unit: "Keskusta", Counts: []metrics.UptakeCount{{Date: "2026-04-30", Expected: new(12), Trained: new(10), Using: new(9)}}},
		{Method: "IPC", Unit: "Pohjoinen", Counts: []metrics.UptakeCount{{Date: "2026-05-31", Expected: new(8), Trained: new(6), Using: new(3)}}},
	}
	for _, total := range metrics.TotalPenetration(uptakes, "") {
		fmt.Printf("%s, %d units: %d of %d trained use it, %.0f %% of those expected\n",
			total.Method, total.Units, *total.Using, *total.Trained, *total.UsingOfExpected)
	}
	// Output:
	// IPC, 2 units: 12 of 16 trained use it, 60 % of those expected
}
