package plan

import "github.com/juurru/juurru"

// phaseTimes tells of the phases of a plan which it is in on a day, which lie ahead, and
// which are over:
//
//   - a phase has begun on its first day; a first phase without a day has begun, unless one
//     after it has;
//   - it is over the day after its last one. One without a first day is over when a phase
//     after it has begun;
//   - of a phase that stands in the list more than once, the stretch that goes on counts,
//     then one that lies ahead.
//
// Without a day all that is recorded counts: a phase with a last day is over.
type phaseTimes struct {
	plan  *Plan
	on    juurru.Date
	stand map[string]Standing // by key: now, coming, done
	now   []int               // the stretches the plan is in
	next  int                 // the first stretch ahead, after those; -1 when there is none
}

func (p *Plan) phaseTimes(on juurru.Date) phaseTimes {
	times := phaseTimes{plan: p, on: on, stand: make(map[string]Standing), next: -1}
	stands := make([]Standing, len(p.Phases))
	later := false // a phase further on has begun
	for i := len(p.Phases) - 1; i >= 0; i-- {
		phase := &p.Phases[i]
		begun := phase.Starts.Valid() && !phase.Starts.After(on)
		ended := phase.Ends.Valid() && (on == "" || phase.Ends.Before(on))
		switch {
		case begun && ended, !begun && later && phase.Starts == "":
			stands[i] = StandsDone
		case begun, i == 0 && phase.Starts == "":
			stands[i] = StandsNow
		default:
			stands[i] = StandsComing
		}
		later = later || begun
	}
	for i, stand := range stands {
		key := p.Phases[i].Key
		if known, ok := times.stand[key]; !ok || stand.rank() < known.rank() {
			times.stand[key] = stand
		}
		switch {
		case stand == StandsNow:
			times.now, times.next = append(times.now, i), -1
		case stand == StandsComing && times.next < 0:
			times.next = i
		}
	}
	return times
}

// of tells how a phase stands; one that the plan does not list lies ahead.
func (t phaseTimes) of(key string) Standing {
	if stand, ok := t.stand[key]; ok {
		return stand
	}
	return StandsComing
}

// shown returns the phases of a view, and the one after them.
func (t phaseTimes) shown(template Template) (now, next []ViewPhase) {
	now, next = []ViewPhase{}, []ViewPhase{}
	for _, i := range t.now {
		now = append(now, t.view(i, template))
	}
	switch {
	case t.next >= 0:
		next = append(next, t.view(t.next, template))
	case len(now) > 0:
		if after, ok := template.after(now[len(now)-1].Key); ok && t.stand[after.Key] == "" {
			next = append(next, ViewPhase{Key: after.Key, Title: after.Title})
		}
	case len(t.plan.Phases) == 0 && len(template.Phases) > 0:
		next = append(next, ViewPhase{Key: template.Phases[0].Key, Title: template.Phases[0].Title})
	}
	return now, next
}

func (t phaseTimes) view(i int, template Template) ViewPhase {
	phase := &t.plan.Phases[i]
	return ViewPhase{Key: phase.Key, Title: template.phaseTitle(phase.Key), At: juurru.At("phases", i), Starts: phase.Starts, Ends: phase.Ends}
}

// asked is a phase that was asked for: its latest stretch, or what the template has of it.
func (t phaseTimes) asked(key string, template Template) ViewPhase {
	for i := len(t.plan.Phases) - 1; i >= 0; i-- {
		if t.plan.Phases[i].Key == key {
			return t.view(i, template)
		}
	}
	return ViewPhase{Key: key, Title: template.phaseTitle(key)}
}

// after returns the phase of the template that follows another.
func (t Template) after(key string) (TemplatePhase, bool) {
	for i := range t.Phases[:max(0, len(t.Phases)-1)] {
		if t.Phases[i].Key == key {
			return t.Phases[i+1], true
		}
	}
	return TemplatePhase{}, false
}

func (t Template) phaseTitle(key string) juurru.Text {
	for i := range t.Phases {
		if t.Phases[i].Key == key {
			return t.Phases[i].Title
		}
	}
	return juurru.Text{}
}
