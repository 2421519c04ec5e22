package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// Revisions are plans that are taken to be revisions of one (saman suunnitelman versiot): they
// have the same ID and are of the same method. Only the latest is counted. That is our reading: a
// plan that was copied for another unit and kept its ID is left out as well, so look at the names.
//
// The latest is the one with the latest record: a message that was sent, feedback, an
// adaptation, a hand-over, a review, a decision, a change or a count of users that is dated on the
// day of the portfolio at the latest. Of equals it is the one that is further by its state, and
// then the one whose name comes last.
type Revisions struct {
	ID      string   `json:"id"`
	Counted string   `json:"counted"` // the plan that stands for all of them
	Others  []string `json:"others"`
}

// lastRecord returns the last day, up to that of the portfolio, for which the plan has a record.
func (b *Portfolio) lastRecord(p *Plan) day {
	var last juurru.Date
	record := func(date juurru.Date, _ ...any) {
		if date > last && !date.After(b.on) && date.Valid() {
			last = date
		}
	}
	p.eachRecord(record)
	for i := range p.Uptake {
		for j := range p.Uptake[i].Counts {
			record(p.Uptake[i].Counts[j].Date)
		}
	}
	if d, recorded := dayOf(last); recorded {
		return d
	}
	return -never
}

// current returns the plans without earlier revisions, both in the order of names, and those of
// the plans that share their ID with one of another method.
func (b *Portfolio) current() (plans []*planned, revisions []Revisions, shared []*planned) {
	type document struct{ id, method int32 }
	of := make(map[document][]*planned)
	methods := make(map[int32]int) // of each ID
	for _, k := range b.plans {
		if k.id < 0 {
			continue
		}
		key := document{k.id, k.method}
		if of[key] == nil {
			methods[k.id]++
		}
		of[key] = append(of[key], k)
	}
	revisions = []Revisions{}
	for _, k := range b.plans {
		same := of[document{k.id, k.method}]
		if k.id < 0 || len(same) == 1 {
			plans = append(plans, k)
		} else {
			latest := slices.MaxFunc(same, laterRevision)
			if latest == k {
				plans = append(plans, k)
			}
			if same[0] == k {
				revisions = append(revisions, revisionsOf(b.ids.name(k.id), latest, same))
			}
		}
		if k.id >= 0 && methods[k.id] > 1 {
			shared = append(shared, k)
		}
	}
	return plans, revisions, shared
}

func laterRevision(x, y *planned) int {
	return cmp.Or(cmp.Compare(x.lastRecord, y.lastRecord), cmp.Compare(x.state.place(), y.state.place()), cmp.Compare(x.name, y.name))
}

func revisionsOf(id string, latest *planned, same []*planned) Revisions {
	r := Revisions{ID: id, Counted: latest.name}
	for _, k := range same {
		if k != latest {
			r.Others = append(r.Others, k.name)
		}
	}
	return r
}

// place is how far a state is among the states.
func (s State) place() int { return slices.Index(s.Values(), s) }
