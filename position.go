package juurru

import (
	"bytes"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// lineCounter turns byte offsets into lines and columns. Offsets that come in
// rising order cost one sweep of the text in all.
type lineCounter struct {
	data      []byte
	offset    int
	line, col int // of offset, from 0
}

// position returns line and column, in characters, both from 1.
func (l *lineCounter) position(offset int) (line, column int) {
	offset = min(offset, len(l.data))
	if offset < l.offset {
		*l = lineCounter{data: l.data}
	}
	passed := l.data[l.offset:offset]
	if n := bytes.Count(passed, []byte{'\n'}); n > 0 {
		l.line, l.col = l.line+n, 0
		passed = passed[bytes.LastIndexByte(passed, '\n')+1:]
	}
	l.col, l.offset = l.col+utf8.RuneCount(passed), offset
	return l.line + 1, l.col + 1
}

// Locate gives findings that have no position yet the line and column of the
// value they point to; of the nearest value around it when it is missing.
func (r *Report) Locate(data []byte) {
	data = bytes.TrimPrefix(data, byteOrderMark)
	wanted := make(map[Pointer]int)
	for _, finding := range r.Findings {
		for at := finding.Path; finding.Line == 0; at = at.Parent() {
			wanted[at] = -1
			if at == "" {
				break
			}
		}
	}
	if len(wanted) == 0 {
		return
	}
	findOffsets(data, wanted)
	for at, offset := range wanted {
		for parent := at; offset < 0 && parent != ""; {
			parent = parent.Parent()
			offset = wanted[parent]
		}
		wanted[at] = max(0, offset)
	}
	lines := lineCounter{data: data}
	positions := make(map[int][2]int)
	for _, offset := range slices.Sorted(maps.Values(wanted)) {
		line, column := lines.position(offset)
		positions[offset] = [2]int{line, column}
	}
	for i := range r.Findings {
		if finding := &r.Findings[i]; finding.Line == 0 {
			position := positions[wanted[finding.Path]]
			finding.Line, finding.Column = position[0], position[1]
		}
	}
}

// findOffsets fills in where the wanted values begin. A member given twice
// counts where it stands first, as in reading.
func findOffsets(data []byte, wanted map[Pointer]int) {
	json := jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	for {
		start := skipSpace(data, int(json.InputOffset()))
		depth := json.StackDepth()
		kind, length := json.StackIndex(depth)
		isName := kind == '{' && length%2 == 0
		if _, err := json.ReadToken(); err != nil {
			return
		}
		if !isName && json.StackDepth() >= depth {
			at := Pointer(json.StackPointer())
			if offset, ok := wanted[at]; ok && offset < 0 {
				wanted[at] = start
			}
		}
		if json.StackDepth() == 0 { // the document ends here, whatever follows
			return
		}
	}
}
