package cli

import (
	"crypto/sha256"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"strings"

	"github.com/juurru/juurru"
)

const module = "github.com/juurru/juurru"

// writeSARIF writes the reports as a SARIF log with one run. Its rules are those
// that are broken, in the order they first come up.
func writeSARIF(w io.Writer, results []result, lang juurru.Lang, exitCode int) error {
	s := sarifWriter{lang: lang, index: make(map[*juurru.Rule]int)}
	s.run.Tool.Driver = sarifDriver{Name: "juurru", InformationURI: "https://" + module, Language: lang}
	if info, ok := debug.ReadBuildInfo(); ok {
		s.run.Tool.Driver.Version, s.run.Tool.Driver.SemanticVersion = versions(info)
	}
	s.run.Language, s.run.ColumnKind = lang, "unicodeCodePoints"
	s.run.Invocations = []sarifInvocation{{ExecutionSuccessful: true, ExitCode: exitCode}}
	for i, r := range results {
		s.file(i, r)
	}
	return writeIndented(w, sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{s.run},
	})
}

// versions returns the version of this module in the program that runs, also as
// semantic versioning writes it; nothing when it was not built from a version.
func versions(info *debug.BuildInfo) (version, semantic string) {
	for _, m := range append(info.Deps, &info.Main) {
		if m.Path == module {
			version = m.Version
		}
	}
	semantic, ok := strings.CutPrefix(version, "v")
	if !ok { // "" or "(devel)"
		return "", ""
	}
	return version, semantic
}

type sarifWriter struct {
	lang  juurru.Lang
	run   sarifRun
	index map[*juurru.Rule]int // in the rules of the run
}

// file writes what became of one file, the ith.
func (s *sarifWriter) file(i int, r result) {
	at := sarifArtifactLocation{URI: fileURI(r.file), Index: i}
	s.run.Artifacts = append(s.run.Artifacts, sarifArtifact{Location: at, Roles: []string{"analysisTarget"}})
	if r.problem != nil {
		invocation := &s.run.Invocations[0]
		invocation.ExecutionSuccessful = false
		invocation.Notifications = append(invocation.Notifications, sarifNotification{
			Level: "error", Message: sarifText{Text: literal(strings.ToValidUTF8(r.problem.Error(), "\ufffd"))},
			Locations: []sarifLocation{{Physical: sarifPhysicalLocation{Artifact: at}}},
		})
	}
	seen := make(map[string]int) // how often a rule has been broken in a place
	for _, f := range r.report.Findings {
		place := strings.Join([]string{f.Rule.ID, string(f.Path), r.report.Kind}, "\x00")
		seen[place]++
		result := sarifResult{
			RuleID: f.Rule.ID, RuleIndex: s.rule(f.Rule), Level: level(f.Severity),
			Message:   sarifText{Text: literal(f.Message(s.lang) + " " + f.Fix(s.lang))},
			Locations: []sarifLocation{location(at, f.Path)},
			PartialFingerprints: map[string]string{
				"juurru/v1": fmt.Sprintf("%x:%d", sha256.Sum256([]byte(place)), seen[place]),
			},
			Properties: sarifResultProperties{Gate: r.report.Gate.Name, Source: f.Cited(s.lang)},
		}
		if f.Line > 0 {
			result.Locations[0].Physical.Region = sarifRegion{StartLine: f.Line, StartColumn: f.Column}
		}
		for _, related := range f.Related {
			result.RelatedLocations = append(result.RelatedLocations, location(at, related))
		}
		s.run.Results = append(s.run.Results, result)
	}
}

// location is a place in a file; a document as a whole has no logical location.
func location(file sarifArtifactLocation, at juurru.Pointer) sarifLocation {
	place := sarifLocation{Physical: sarifPhysicalLocation{Artifact: file}}
	if at != "" {
		place.Logical = []sarifLogicalLocation{{FullyQualifiedName: at}}
	}
	return place
}

// rule returns where the rule stands among those of the run.
func (s *sarifWriter) rule(r *juurru.Rule) int {
	i, ok := s.index[r]
	if !ok {
		driver := &s.run.Tool.Driver
		i = len(driver.Rules)
		s.index[r] = i
		driver.Rules = append(driver.Rules, sarifRuleOf(r, s.lang))
	}
	return i
}

func sarifRuleOf(r *juurru.Rule, lang juurru.Lang) sarifRule {
	var text, markdownText []string
	for _, item := range []pageItem{
		{pageFix.In(lang), general(r.Fix.In(lang))}, {pageSource.In(lang), r.Source.In(lang)}, {pageLimits.In(lang), r.Limits},
	} {
		if item.text != "" {
			text = append(text, literal(fmt.Sprintf("%s: %s", item.label, item.text)))
			markdownText = append(markdownText, literal(fmt.Sprintf("**%s:** %s", item.label, markdown(item.text))))
		}
	}
	tags := []string{r.Kind()}
	if r.Gate.Name != "" {
		tags = append(tags, r.Gate.Name)
	}
	return sarifRule{
		ID: r.ID, Name: pascalCase(r.ID),
		ShortDescription:     sarifText{Text: literal(r.Title.In(lang))},
		FullDescription:      sarifText{Text: literal(r.Why.In(lang))},
		Help:                 sarifText{Text: strings.Join(text, "\n\n"), Markdown: strings.Join(markdownText, "\n\n")},
		HelpURI:              helpAddress(r),
		DefaultConfiguration: sarifConfiguration{Level: level(r.Severity)},
		Properties:           sarifRuleProperties{Gate: r.Gate.Name, Schema: r.Schema, Since: r.Since, Tags: tags},
	}
}

// level is what SARIF calls a severity.
func level(s juurru.Severity) string {
	if s == juurru.Info {
		return "note"
	}
	return s.String()
}

var parameter = regexp.MustCompile(`\{[^{}]*\}\.?`)

// general says of a text with {parameters} what holds without a document.
func general(text string) string { return parameter.ReplaceAllString(text, "…") }

// literal keeps braces from being taken for SARIF's placeholders (§ 3.11.5).
func literal(text string) string { return doubledBraces.Replace(text) }

var doubledBraces = strings.NewReplacer("{", "{{", "}", "}}")

// pascalCase makes a name of an ID: "innokyla/basic-missing" is InnokylaBasicMissing.
func pascalCase(id string) string {
	name := ""
	for word := range strings.FieldsFuncSeq(id, func(r rune) bool { return r == '/' || r == '-' }) {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}

// fileURI is a file's name as a URI: a relative reference stays one.
func fileURI(file string) string {
	if file == "-" {
		return "stdin"
	}
	file = filepath.Clean(file) // one file, one address
	address := url.URL{Path: filepath.ToSlash(file)}
	if filepath.IsAbs(file) {
		address.Scheme, address.Path = "file", "/"+strings.TrimPrefix(address.Path, "/")
	}
	return address.String()
}
