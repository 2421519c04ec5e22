package innokyla

import "strings"

// A pageLabel stands within a field's content: below it come attachments, or an
// image's alternative text and caption.
type pageLabel string

const (
	labelText        pageLabel = "" // the field's own text
	labelAttachments pageLabel = "Liitteet"
	labelBoth        pageLabel = "Liitteet ja linkit"
	labelLinks       pageLabel = "Linkit"
	labelImage       pageLabel = "Kuva"
	labelCaption     pageLabel = "Kuvateksti"
	labelCover       pageLabel = "Kansikuva"
)

var pageLabels = func() map[string]pageLabel {
	index := map[string]pageLabel{"kuvat": labelImage}
	for _, l := range []pageLabel{labelAttachments, labelBoth, labelLinks, labelImage, labelCaption, labelCover} {
		index[strings.ToLower(string(l))] = l
	}
	return index
}()

// labelOf reads a line as a label. Only the exact word counts: "Kuva 1" and
// "Liitteet:" are an author's.
func labelOf(line pageLine) (pageLabel, bool) {
	if len(line.text) > maxHeading || len(line.images) > 0 || len(line.links) > 0 {
		return "", false
	}
	text, _ := undressed(line)
	l, ok := pageLabels[strings.ToLower(text)]
	return l, ok && (text == string(l) || text == "Kuvat")
}

// fileNames end the names of files that are attached to pages.
var fileNames = []string{".pdf", ".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv", ".zip", ".jpg", ".jpeg", ".png", ".gif", ".svg", ".mp4"}

// likeFile reports whether a name or an address is that of a file.
func likeFile(name string) bool {
	name, _, _ = strings.Cut(strings.ToLower(name), "?")
	name, _, _ = strings.Cut(name, "#")
	name, _, _ = strings.Cut(name, " (") // raportti.pdf (2 Mt)
	for _, ending := range fileNames {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}
