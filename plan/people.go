package plan

import "github.com/juurru/juurru"

// people are the teams and roles of a plan, as people read them.
type people struct {
	byID   map[string]juurru.Who
	byName map[string]juurru.Who // as [folded]
}

// people finds the teams and roles of the plan. Of a repeated ID or name the first counts.
func (p *Plan) people() people {
	known := people{make(map[string]juurru.Who), make(map[string]juurru.Who)}
	add := func(id, name string) {
		if juurru.Blank(id) || juurru.Blank(name) {
			return
		}
		if _, taken := known.byID[id]; !taken {
			known.byID[id] = juurru.Who{Name: name, ID: id}
		}
		if _, taken := known.byName[folded(name)]; !taken {
			known.byName[folded(name)] = juurru.Who{Name: name, ID: id}
		}
	}
	for i := range p.Teams {
		add(p.Teams[i].ID, p.Teams[i].Name)
	}
	for i := range p.Roles {
		add(p.Roles[i].ID, p.Roles[i].Name)
	}
	return known
}

// called returns those that have the IDs, each once. What is not known is called by its ID.
func (known people) called(ids ...string) []juurru.Who {
	var found []juurru.Who
	told := make(map[string]bool, len(ids))
	for _, id := range ids {
		if juurru.Blank(id) || told[id] {
			continue
		}
		told[id] = true
		who, ok := known.byID[id]
		if !ok {
			who = juurru.Who{Name: id}
		}
		found = append(found, who)
	}
	return found
}

// recognise finds in those that a set of metrics has in words the teams and roles of the
// plan, by their IDs or their names.
func (known people) recognise(named []juurru.Who) {
	for i, who := range named {
		if one, ok := known.byID[who.Name]; ok {
			named[i] = one
		} else if one, ok := known.byName[folded(who.Name)]; ok {
			named[i] = one
		}
	}
}
