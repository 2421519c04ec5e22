package innokyla

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// linksAndImages puts the links and images of a field's lines into the field;
// key is "" for the basics.
func (r *pageReader) linksAndImages(key string, lines []pageLine) {
	for _, line := range lines {
		for _, link := range line.links {
			r.placeLink(key, link, line.number)
		}
		for _, image := range line.images {
			r.placeImage(key, image, line.number)
		}
	}
}

// lists returns where links, attachments and images of a field go, with the
// pointer to it.
func (r *pageReader) lists(key string) (links *[]Link, attachments *[]Attachment, images *[]Image, at juurru.Pointer) {
	if content := r.model.Path.Content(key); content != nil {
		return &content.Links, &content.Attachments, &content.Images, juurru.At("path", key)
	}
	return &r.model.Links, &r.model.Attachments, &r.model.Images, ""
}

const (
	maxAddress  = 2000
	maxLinkName = 500
	maxListed   = 500 // links, attachments or images of a field
)

func (r *pageReader) placeLink(key string, link pageLink, line int) {
	links, _, _, at := r.lists(key)
	l := Link{URL: r.resolved(link.address), Name: link.name}
	part := ImportedPart{Heading: link.name, Address: link.address, Line: line, At: at.At("links")}
	switch {
	case !isAddress(l.URL):
		part.Reason = ImportNoAddress
	case tooLong(l.URL, maxAddress) || tooLong(l.Name, maxLinkName):
		part.Reason = ImportTooLong
	case slices.Contains(*links, l):
		r.repeated(part)
		return
	case len(*links) == maxListed:
		part.Reason = ImportTooMany
	default:
		*links = append(*links, l)
		r.filled[part.At] = true
		return
	}
	r.unplaced(part)
}

func (r *pageReader) placeAttachment(key string, a Attachment, line int) {
	_, attachments, _, at := r.lists(key)
	part := ImportedPart{Heading: string(labelAttachments), Text: a.Name, Address: a.URL, Line: line, At: at.At("attachments")}
	switch {
	case a.URL != "" && !isAddress(a.URL):
		part.Reason = ImportNoAddress
	case tooLong(a.URL, maxAddress) || tooLong(a.Name, maxLinkName):
		part.Reason = ImportTooLong
	case slices.Contains(*attachments, a):
		r.repeated(part)
		return
	case len(*attachments) == maxListed:
		part.Reason = ImportTooMany
	default:
		*attachments = append(*attachments, a)
		r.filled[part.At] = true
		return
	}
	r.unplaced(part)
}

// placeImage adds an image and returns it, for a caption that may follow; nil
// when it has no place.
func (r *pageReader) placeImage(key string, image Image, line int) *Image {
	_, _, images, at := r.lists(key)
	image.File = r.resolved(image.File)
	known := slices.IndexFunc(*images, func(i Image) bool { return i.File == image.File && i.Alternative == image.Alternative })
	part := ImportedPart{Heading: string(labelImage), Text: image.Alternative, Address: image.File, Line: line, At: at.At("images")}
	switch {
	case image.File == "":
		part.Reason = ImportNoFile
	case tooLong(image.File, maxAddress) || tooLong(image.Alternative, maxAddress):
		part.Reason = ImportTooLong
	case known >= 0:
		r.repeated(part)
		return &(*images)[known]
	case len(*images) == maxListed:
		part.Reason = ImportTooMany
	default:
		*images = append(*images, image)
		r.filled[part.At] = true
		return &(*images)[len(*images)-1]
	}
	r.unplaced(part)
	return nil
}

// repeated notes a part that is in the model already.
func (r *pageReader) repeated(part ImportedPart) {
	part.Reason = ImportRepeated
	r.report.Ignored = append(r.report.Ignored, part)
}

// resolved completes an address when the page tells its own.
func (r *pageReader) resolved(address string) string {
	if r.page.base == nil || address == "" {
		return address
	}
	u, err := url.Parse(address)
	if err != nil || u.IsAbs() {
		return address
	}
	return r.page.base.ResolveReference(u).String()
}

var addressForm = regexp.MustCompile(juurru.Tag{Name: "http_url"}.Pattern())

// isAddress is what the tag http_url asks of an address.
func isAddress(address string) bool {
	if len(address) > 2*maxAddress || !addressForm.MatchString(address) {
		return false
	}
	u, err := url.Parse(strings.ToLower(address))
	return err == nil && u.Host != ""
}
