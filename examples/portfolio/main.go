// Command portfolio looks at all plans of a small county at once: where adoptions overlap,
// which week is too full, and whose training is not used. The county tells which needs the plans
// answer, so that two methods for one need are found although the plans describe it in words of their own.
package main

import (
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"path"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/plan"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// needs are the county's own keys of what its plans answer, by the IDs of the plans.
var needs = map[string]string{
	"kompassi-keskusta":  "tuki vanhemmuuteen",
	"kompassi-pohjoinen": "tuki vanhemmuuteen",
	"perhepolku":         "tuki vanhemmuuteen",
	"etalomake":          "yhteydenotto",
	"ajanvaraus":         "yhteydenotto",
}

func run(out io.Writer) error {
	portfolio, err := plan.NewPortfolio(documents.PortfolioOn, plan.WithNeeds(func(p *plan.Plan) []string { return []string{needs[p.ID]} }))
	if err != nil {
		return err
	}
	files, err := fs.Glob(documents.Files, "portfolio/*.json")
	if err != nil {
		return err
	}
	for _, file := range files {
		data, err := documents.Files.ReadFile(file)
		if err != nil {
			return err
		}
		p, _, err := plan.Decode(data)
		if err != nil {
			return err
		}
		if err := portfolio.Add(path.Base(file), p); err != nil {
			return err
		}
	}
	printReport(out, portfolio.Report())
	return nil
}

const lang = juurru.Finnish

func printReport(out io.Writer, report plan.PortfolioReport) {
	fmt.Fprintf(out, "%d suunnitelmaa, joista mukana %d\n", report.Plans, report.Counted)
	for _, o := range report.Overlaps.Items {
		fmt.Fprintln(out, "\n"+o.Sentence(lang))
		for _, a := range o.Adoptions.Items {
			fmt.Fprintf(out, "  %s  %s%s\n", days(a), a.Plan, a.Begins)
		}
	}
	for _, unit := range report.Units.Items {
		for _, week := range unit.Weeks.Items {
			fmt.Fprintf(out, "\n%s. %s\n", unit.Label(lang), week.Sentence(lang))
			for _, thing := range week.Things.Items {
				fmt.Fprintf(out, "  %s  %s: %s%s\n", thing.From, thing.What.Label(lang), thing.Plan, thing.Path)
			}
		}
	}
	fmt.Fprintln(out)
	for _, m := range report.Use.Items {
		fmt.Fprintln(out, m.Sentence(lang))
	}
	for _, m := range report.Repeated.Items {
		fmt.Fprintln(out, m.Sentence(lang))
	}
	for _, c := range report.Concerns {
		fmt.Fprintf(out, "%s %s\n", c.Sentence(lang), c.Plans.Items[0].Plan)
	}
}

// days are those on which an adoption is under way.
func days(a plan.Adoption) string {
	if a.Until == "" {
		return string(a.From) + "–          "
	}
	return string(a.From + "–" + a.Until)
}
