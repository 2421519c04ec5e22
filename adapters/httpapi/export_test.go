package httpapi

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/juurru/juurru"
)

// ProblemsPage is docs/problems.md as the problems have it.
func ProblemsPage() string {
	var page strings.Builder
	page.WriteString(problemsIntroduction)
	for _, p := range problems {
		fmt.Fprintf(&page, "\n## %s\n\n%d %s. %s\n", p.name, p.status, http.StatusText(p.status), strings.TrimSpace(p.title.In(juurru.English)+" "+p.fix.In(juurru.English)))
	}
	return page.String()
}

const problemsIntroduction = `# Problems of the HTTP API

What ` + "`" + `adapters/httpapi` + "`" + ` refuses it refuses with a problem (RFC 9457, ` + "`" + `application/problem+json` + "`" + `). Its ` + "`" + `type` + "`" + ` is the address of a section of this page; the
fragment is the problem's name and never changes. ` + "`" + `title` + "`" + ` and ` + "`" + `detail` + "`" + ` come in the language of ` + "`" + `Accept-Language` + "`" + `. Where they have something to say there are also

- ` + "`" + `findings` + "`" + `: what was found, each with its rule, severity, pointer, line and column, and message;
- ` + "`" + `gate` + "`" + `: the gate that is not passed;
- ` + "`" + `revision` + "`" + `: the last revision of the document;
- ` + "`" + `parameter` + "`" + ` and ` + "`" + `allowed` + "`" + `: what in the request cannot be used, and what could be instead.

A problem never repeats what was sent. This page is written from the code by ` + "`" + `go test ./adapters/httpapi -run Explained -update` + "`" + `.
`

// ProblemTexts are the texts of all problems.
func ProblemTexts() []juurru.Text {
	var texts []juurru.Text
	for _, p := range problems {
		texts = append(texts, p.title)
		if !p.fix.IsZero() {
			texts = append(texts, p.fix)
		}
	}
	return texts
}
