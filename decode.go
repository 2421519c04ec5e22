package juurru

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// ErrInvalid says that a document was read but that something in it was not
// understood, so that writing it back would lose it. The report tells what.
var ErrInvalid = errors.New("juurru: the document has parts that were not understood")

// ErrUnreadable says that there is no document to work with: the text is not
// JSON, too large, too deep, or not an object. The report tells where.
var ErrUnreadable = errors.New("juurru: the document cannot be read")

// Decode reads a JSON document strictly, in one pass. Every problem is a
// finding with pointer, line and column, and all of them are reported at once:
//
//   - a member the type does not have, with the nearest name it has;
//   - a name in the wrong letter case; a member given twice; null;
//   - a value of another type; text that is not UTF-8; anything after the document;
//   - text that is not JSON, nesting and size over the limits. Here reading ends.
//
// Members of the root whose names begin with "x-" are kept in the field of type
// []Extension, if the type has one.
//
// The error is nil when nothing at all was found. With [ErrInvalid] the document
// holds what was understood, for checking and for showing, not for saving. With
// [ErrUnreadable] it is nil.
func Decode[T any](data []byte, options ...Option) (*T, Report, error) {
	doc := new(T)
	d := &decoder{settings: newSettings(options)}
	s, err := shapeOf(reflect.TypeFor[T]())
	if err == nil && s.kind != objectShape {
		err = fmt.Errorf("juurru: %s is not a struct", s.typ)
	}
	if err != nil {
		return nil, Report{}, err
	}
	d.report.Changes = d.settings.changes()
	err = d.decode(data, s, reflect.ValueOf(doc).Elem())
	d.report.sort(s)
	if err != nil {
		return nil, d.report, err
	}
	if len(d.report.Findings) > 0 {
		return doc, d.report, ErrInvalid
	}
	return doc, d.report, nil
}

type decoder struct {
	settings *settings
	data     []byte
	json     *jsontext.Decoder
	lines    lineCounter
	extended map[string]bool // names of the x- members read
	report   Report
}

var byteOrderMark = []byte("\ufeff")

func (d *decoder) decode(data []byte, s *shape, v reflect.Value) error {
	data = bytes.TrimPrefix(data, byteOrderMark)
	d.data, d.lines = data, lineCounter{data: data}
	if len(data) > d.settings.maxBytes {
		d.found(RuleTooLargeDocument, "", 0, With("limit", d.settings.maxBytes))
		return ErrUnreadable
	}
	d.json = jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	isObject := d.json.PeekKind() == '{'
	if err := d.value(s, v); err != nil {
		return d.fatal(err)
	}
	if !isObject {
		return ErrUnreadable
	}
	end := d.json.InputOffset()
	if _, err := d.json.ReadToken(); !errors.Is(err, io.EOF) {
		d.found(RuleTrailingData, "", skipSpace(d.data, int(end)))
	}
	return nil
}

// fatal turns what ended the reading into a finding.
func (d *decoder) fatal(err error) error {
	if errors.Is(err, errTooDeep) {
		return ErrUnreadable
	}
	offset := int64(len(d.data))
	pointer := Pointer(d.json.StackPointer())
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		offset, pointer = syntax.ByteOffset, Pointer(syntax.JSONPointer)
	}
	at := min(int(offset), len(d.data))
	rule := RuleSyntax
	if r, size := utf8.DecodeRune(d.data[at:]); r == utf8.RuneError && size == 1 { // UTF-16, say
		rule = RuleNotUnicode
	}
	d.found(rule, validUTF8(pointer), at)
	return ErrUnreadable
}

var errTooDeep = errors.New("too deep")

// start returns where the next value begins.
func (d *decoder) start() int { return skipSpace(d.data, int(d.json.InputOffset())) }

func skipSpace(data []byte, i int) int {
	for i < len(data) && strings.IndexByte(" \t\r\n,:", data[i]) >= 0 {
		i++
	}
	return i
}

// here returns the pointer to the value or name read last.
func (d *decoder) here() Pointer { return validUTF8(Pointer(d.json.StackPointer())) }

func validUTF8(p Pointer) Pointer { return Pointer(strings.ToValidUTF8(string(p), "\ufffd")) }

func (d *decoder) found(rule *Rule, at Pointer, offset int, details ...Detail) {
	finding := Finding{Rule: rule, Severity: rule.Severity, Path: at}
	for _, detail := range details {
		detail(&finding)
	}
	finding.Line, finding.Column = d.lines.position(offset)
	d.report.add(finding)
}

var kindOf = map[shapeKind]string{
	objectShape: "{", listShape: "[", textShape: `"`, numberShape: "0", integerShape: "0", booleanShape: "tf",
}

func (d *decoder) value(s *shape, v reflect.Value) error {
	kind := d.json.PeekKind()
	if kind == 0 {
		_, err := d.json.ReadToken()
		return err
	}
	if kind == 'n' {
		return d.refuse(RuleNull)
	}
	if !strings.ContainsRune(kindOf[s.kind], rune(kind)) {
		return d.refuse(RuleWrongType, With("expected", s.kind))
	}
	there := v
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	switch s.kind {
	case objectShape:
		return d.object(s, v)
	case listShape:
		return d.list(s, v)
	}
	start := d.start()
	raw, err := d.json.ReadValue()
	if err != nil {
		return err
	}
	switch s.kind {
	case textShape:
		v.SetString(d.text(raw, start))
	case booleanShape:
		v.SetBool(raw[0] == 't')
	case integerShape:
		n, ok := wholeNumber(raw)
		if !ok || v.OverflowInt(n) {
			there.SetZero() // what cannot be read is not there
			d.found(RuleWrongType, d.here(), start, With("expected", s.kind))
			return nil
		}
		v.SetInt(n)
	case numberShape:
		n, err := strconv.ParseFloat(string(raw), 64)
		if err != nil {
			there.SetZero()
			d.found(RuleWrongType, d.here(), start, With("expected", s.kind))
			return nil
		}
		v.SetFloat(n)
	}
	return nil
}

// refuse reports the next value and reads past it.
func (d *decoder) refuse(rule *Rule, details ...Detail) error {
	start := d.start()
	if err := d.skip(); err != nil {
		return err
	}
	d.found(rule, d.here(), start, details...)
	return nil
}

// skip reads past the next value and refuses to follow it below the depth limit.
func (d *decoder) skip() error {
	depth := d.json.StackDepth()
	for {
		token, err := d.json.ReadToken()
		if err != nil {
			return err
		}
		if err := d.shallow(token.Kind()); err != nil {
			return err
		}
		if d.json.StackDepth() == depth {
			return nil
		}
	}
}

// sound reads past the next value and reports whether it can be kept as it is: no
// object in it has a name twice, and all of it is Unicode.
func (d *decoder) sound() (bool, error) {
	depth, sound := d.json.StackDepth(), true
	var names []map[string]bool // seen in each of the objects and lists around the token
	for {
		start := d.start()
		token, err := d.json.ReadToken()
		if err != nil {
			return false, err
		}
		if err := d.shallow(token.Kind()); err != nil {
			return false, err
		}
		switch token.Kind() {
		case '{', '[':
			names = append(names, nil)
		case '}', ']':
			names = names[:len(names)-1]
		case '"':
			text, unicode := unquoted(d.data[start:d.json.InputOffset()])
			sound = sound && unicode
			if kind, length := d.json.StackIndex(d.json.StackDepth()); len(names) > 0 && kind == '{' && length%2 == 1 {
				last := len(names) - 1
				if names[last] == nil {
					names[last] = make(map[string]bool)
				}
				sound = sound && !names[last][text]
				names[last][text] = true
			}
		}
		if d.json.StackDepth() == depth {
			return sound, nil
		}
	}
}

func (d *decoder) shallow(kind jsontext.Kind) error {
	if (kind == '{' || kind == '[') && d.json.StackDepth() > d.settings.maxDepth {
		d.found(RuleTooDeep, "", int(d.json.InputOffset())-1, With("limit", d.settings.maxDepth))
		return errTooDeep
	}
	return nil
}

// text unquotes a string and reports what is not Unicode in it.
func (d *decoder) text(raw []byte, start int) string {
	text, unicode := unquoted(raw)
	if !unicode {
		d.found(RuleNotUnicode, d.here(), start)
	}
	return text
}

// unquoted is what a string says. Bytes and escapes that are not Unicode become U+FFFD.
func unquoted(raw []byte) (text string, unicode bool) {
	if bytes.IndexByte(raw, '\\') < 0 && utf8.Valid(raw) {
		return string(raw[1 : len(raw)-1]), true
	}
	unescaped, err := jsontext.AppendUnquote(nil, raw)
	return string(unescaped), err == nil
}

// MaxInteger is the largest whole number a document holds, and its negative the
// smallest: beyond them programs in other languages read a number inexactly
// (RFC 7493 § 2.2).
const MaxInteger = 1<<53 - 1

// wholeNumber reads an integer as JSON Schema does: 3, 3.0 and 3e0 are the same.
func wholeNumber(raw []byte) (int64, bool) {
	n, err := strconv.ParseInt(string(raw), 10, 64)
	if err != nil {
		f, err := strconv.ParseFloat(string(raw), 64)
		if err != nil || f > MaxInteger || f < -MaxInteger || f != float64(int64(f)) {
			return 0, false
		}
		n = int64(f)
	}
	return n, n >= -MaxInteger && n <= MaxInteger
}

func (d *decoder) list(s *shape, v reflect.Value) error {
	token, err := d.json.ReadToken()
	if err != nil {
		return err
	}
	if err := d.shallow(token.Kind()); err != nil {
		return err
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, 4))
	for d.json.PeekKind() != ']' {
		v.Grow(1)
		v.SetLen(v.Len() + 1)
		elem := v.Index(v.Len() - 1)
		elem.SetZero()
		if err := d.value(s.elem, elem); err != nil {
			return err
		}
	}
	_, err = d.json.ReadToken()
	return err
}

func (d *decoder) object(s *shape, v reflect.Value) error {
	token, err := d.json.ReadToken()
	if err != nil {
		return err
	}
	if err := d.shallow(token.Kind()); err != nil {
		return err
	}
	root := d.json.StackDepth() == 1
	var seen [maxFields / 64]uint64
	for d.json.PeekKind() != '}' {
		start := d.start()
		raw, err := d.json.ReadValue()
		if err != nil {
			return err
		}
		if raw[0] != '"' { // a name that is not a string
			return fmt.Errorf("name at %d", start)
		}
		i, known := s.byName[string(raw[1:len(raw)-1])]
		name := ""
		if !known { // or ours, written with escapes
			name = d.text(raw, start)
			i, known = s.byName[name]
		}
		switch {
		case !known:
			err = d.unknown(s, v, name, start, root)
		case seen[i/64]&(1<<(i%64)) != 0:
			d.found(RuleRepeatedMember, d.here(), start)
			err = d.skip()
		default:
			seen[i/64] |= 1 << (i % 64)
			err = d.member(&s.fields[i], v.Field(s.fields[i].index))
		}
		if err != nil {
			return err
		}
	}
	_, err = d.json.ReadToken()
	return err
}

// member reads the value of a member, and refuses an empty text where only
// certain texts are allowed: in the document it would be the same as absent.
func (d *decoder) member(f *field, v reflect.Value) error {
	if f.blank == nil || d.json.PeekKind() != '"' {
		return d.value(f.shape, v)
	}
	start := d.start()
	if err := d.value(f.shape, v); err != nil {
		return err
	}
	if v.IsZero() {
		rule, details := f.blank.breaks(v)
		d.found(rule, d.here(), start, details...)
	}
	return nil
}

// unknown keeps an x- member of the root and reports any other.
func (d *decoder) unknown(s *shape, v reflect.Value, name string, start int, root bool) error {
	pointer := d.here()
	if root && s.extensions >= 0 && strings.HasPrefix(name, "x-") {
		return d.extension(v.Field(s.extensions), name, pointer, start)
	}
	suggestion, caseOnly := s.similar(name)
	similar := Related(pointer.Parent().At(suggestion))
	switch {
	case caseOnly:
		d.found(RuleWrongCase, pointer, start, With("suggestions", []string{suggestion}), similar)
		return d.aside(s.fields[s.byName[suggestion]])
	case suggestion != "":
		d.found(RuleUnknownMember, pointer, start, With("suggestions", []string{suggestion}), similar)
	default:
		d.found(RuleUnknownMember, pointer, start, With("suggestions", s.names()))
	}
	return d.skip()
}

// aside reads a member that is not kept, for what is wrong inside it.
func (d *decoder) aside(f field) error {
	return d.value(f.shape, reflect.New(f.shape.typ).Elem())
}

func (d *decoder) extension(list reflect.Value, name string, pointer Pointer, start int) error {
	valueStart := d.start()
	sound, err := d.sound()
	if err != nil {
		return err
	}
	value := jsontext.Value(d.data[valueStart:d.json.InputOffset()])
	if d.extended[name] {
		d.found(RuleRepeatedMember, pointer, start)
		return nil
	}
	if !sound {
		d.found(RuleExtension, pointer, start)
		return nil
	}
	if d.extended == nil {
		d.extended = make(map[string]bool)
	}
	d.extended[name] = true
	kept := list.Addr().Interface().(*[]Extension)
	*kept = append(*kept, Extension{name, bytes.Clone(value)})
	return nil
}
