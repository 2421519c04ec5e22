package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// labelled takes out of a field's lines what stands under labels: attachments,
// links, images with their captions, the cover. What is left is the field's own
// text, which goes on after the paragraph under a label. key is "" for the basics;
// own says that images without a label belong to the field; values, that the
// field is of values, to which nothing goes back from under a label.
func (r *pageReader) labelled(key string, lines []pageLine, own, values bool) []pageLine {
	var left []pageLine
	under, began := labelText, false
	stay := false    // what follows is under some label to the end
	var image *Image // the last one, for its caption
	for _, line := range lines {
		if l, ok := labelOf(line); ok && !(l == labelLinks && key != "") {
			under, began = l, false
			stay = stay || values || key == "" && l == labelBoth
			r.report.Recognised = append(r.report.Recognised, ImportedPart{Heading: line.text, Line: line.number, At: r.labelPointer(key, l)})
			continue
		}
		if line.blank() {
			if began && !stay && under != labelAttachments && under != labelBoth && under != labelLinks {
				under = labelText
			}
			left = append(left, line)
			continue
		}
		if len(line.images) > 0 && (under != labelText || own && line.text == "") {
			image = r.labelledImages(key, under, line)
			if line.images = nil; line.text == "" {
				r.linksAndImages(key, []pageLine{line}) // an image may lead somewhere
				continue
			}
		}
		if line.caption && r.captioned(image, line) {
			continue
		}
		switch under {
		case labelText:
			left = append(left, line)
			continue
		case labelAttachments, labelBoth, labelLinks:
			switch placed := r.attached(key, under, line); {
			case !placed && stay:
				r.unplaced(ImportedPart{Heading: string(under), Text: line.text, Line: line.number, At: r.labelPointer(key, under), Reason: ImportNoAddress})
			case !placed:
				under = labelText
				left = append(left, line)
				continue
			}
		default:
			if under != labelCaption || !r.captioned(image, line) {
				r.besideImage(key, under, image, line)
			}
		}
		began = true
		left = append(left, pageLine{number: line.number})
	}
	return left
}

// labelPointer returns where what stands under a label belongs.
func (r *pageReader) labelPointer(key string, l pageLabel) juurru.Pointer {
	_, _, _, at := r.lists(key)
	switch l {
	case labelAttachments, labelBoth:
		return at.At("attachments")
	case labelLinks:
		return at.At("links")
	case labelCover:
		return "/cover"
	}
	return at.At("images")
}

// besideImage deals with a line under an image's label that no image takes: in a
// text, which shows no files, or beside an image that has its texts already.
func (r *pageReader) besideImage(key string, under pageLabel, image *Image, line pageLine) {
	part := ImportedPart{Heading: string(under), Text: line.text, Line: line.number, At: r.labelPointer(key, under), Reason: ImportNoFile}
	switch {
	case image != nil && sameWords(image.Alternative, line.text):
		r.repeated(part)
	case image != nil:
		part.Reason = ImportMoreText
		fallthrough
	default:
		r.unplaced(part)
	}
	r.linksAndImages(key, []pageLine{line})
}

// captioned gives the image its caption, unless it has another or none follows.
func (r *pageReader) captioned(image *Image, line pageLine) bool {
	switch {
	case image == nil || tooLong(line.text, maxAddress):
		return false
	case image.Caption == "":
		image.Caption = line.text
		return true
	case sameWords(image.Caption, line.text):
		r.ignored(line.text, line.number, ImportRepeated)
		return true
	}
	return false
}

// labelledImages places the images of a line and returns the last one.
func (r *pageReader) labelledImages(key string, under pageLabel, line pageLine) *Image {
	var last *Image
	for _, image := range line.images {
		if under == labelCover {
			last = r.placeCover(image, line.number)
		} else {
			last = r.placeImage(key, image, line.number)
		}
	}
	return last
}

func (r *pageReader) placeCover(image Image, line int) *Image {
	image.File = r.resolved(image.File)
	part := ImportedPart{Heading: string(labelCover), Text: image.Alternative, Address: image.File, Line: line, At: "/cover"}
	switch known := r.model.Cover; {
	case known != nil && known.File == image.File && known.Alternative == image.Alternative:
		r.repeated(part)
		return known
	case known != nil:
		part.Reason = ImportMoreText
	case image.File == "":
		part.Reason = ImportNoFile
	case tooLong(image.File, maxAddress) || tooLong(image.Alternative, maxAddress):
		part.Reason = ImportTooLong
	default:
		r.model.Cover = &image
		r.filled["/cover"] = true
		return r.model.Cover
	}
	r.unplaced(part)
	return nil
}

// attached places a line under "Liitteet" or "Linkit". It says no to a line that
// is prose: the author's text goes on.
func (r *pageReader) attached(key string, under pageLabel, line pageLine) bool {
	name := withoutBullet(line.text)
	if len(line.links) == 0 {
		return r.attachedText(key, under, name, line.number)
	}
	covered := ""
	for _, link := range line.links {
		covered += " " + link.name
		if len(line.links) == 1 && name != "" {
			link.name = name // with what stands beside the link: its kind and size
		}
		address := r.resolved(link.address)
		if (under == labelAttachments || under == labelBoth && likeFile(address)) && link.name != "" {
			r.placeAttachment(key, Attachment{Name: link.name, URL: address}, line.number)
			continue
		}
		r.placeLink(key, link, line.number)
	}
	if len(line.links) > 1 && !sameWords(covered, name) {
		r.unplaced(ImportedPart{Heading: string(under), Text: name, Line: line.number, At: r.labelPointer(key, under), Reason: ImportNoAddress})
	}
	return true
}

func (r *pageReader) attachedText(key string, under pageLabel, name string, line int) bool {
	words := strings.Fields(name)
	if at := slices.IndexFunc(words, isAddress); at >= 0 && at == len(words)-1 {
		told := strings.TrimRight(strings.Join(words[:at], " "), " :–-(")
		r.placeLink(key, pageLink{words[at], told}, line)
		return true
	}
	if tooLong(name, 200) || likeSentence(name) {
		return false
	}
	if under == labelAttachments || likeFile(name) {
		r.placeAttachment(key, Attachment{Name: name}, line)
		return true
	}
	r.unplaced(ImportedPart{Heading: string(under), Text: name, Line: line, At: r.labelPointer(key, under), Reason: ImportNoAddress})
	return true
}
