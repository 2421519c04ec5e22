package plan

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Message is a row of the communication plan (viestintäsuunnitelma).
type Message struct {
	ID       string      `json:"id,omitzero" validate:"required,max=200"`
	Audience string      `json:"audience,omitzero" validate:"max=1000"` // kenelle
	What     string      `json:"what,omitzero" validate:"max=5000"`     // ydinviesti
	Channel  string      `json:"channel,omitzero" validate:"max=500"`   // kanava
	Owner    string      `json:"owner,omitzero" validate:"max=200"`     // ID of a role
	Phase    string      `json:"phase,omitzero" validate:"max=100"`     // key of the template
	When     string      `json:"when,omitzero" validate:"max=500"`      // as people plan it: "joka kuukausi"
	Date     juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	WayBack  string      `json:"wayBack,omitzero" validate:"max=1000"` // how the audience answers (palautekanava)
	Sent     bool        `json:"sent,omitzero"`
}

// RuleMessagesMissing: the plan has no communication plan.
var RuleMessagesMissing = &juurru.Rule{
	ID: "plan/messages-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Title: juurru.Text{
		FI: "Viestintäsuunnitelma puuttuu.",
		SV: "Kommunikationsplanen saknas.",
		NB: "Kommunikasjonsplanen mangler.",
		EN: "The communication plan is missing.",
	},
	Why: juurru.Text{
		FI: "Muutokseen on vaikea sitoutua, jos siitä kuulee sattumalta. Viestintä vaatii tekijän, kanavan ja ajan niin kuin muukin työ.",
		SV: "Det är svårt att engagera sig i en förändring som man får höra om av en slump. Kommunikation kräver någon som gör den, en kanal och tid, som allt annat arbete.",
		NB: "Det er vanskelig å slutte opp om en endring man får høre om tilfeldig. Kommunikasjon krever noen som gjør den, en kanal og tid, som alt annet arbeid.",
		EN: "It is hard to stand behind a change one hears of by chance. Communication needs somebody to do it, a channel and time, as any other work does.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa viestit: kenelle, mitä, missä kanavassa, kuka ja milloin (messages).",
		SV: "Anteckna budskapen: till vem, vad, i vilken kanal, av vem och när (messages).",
		NB: "Registrer meldingene: til hvem, hva, i hvilken kanal, av hvem og når (messages).",
		EN: "Record the messages: to whom, what, through which channel, by whom and when (messages).",
	},
}

// RuleMessageIncomplete: a row of the communication plan lacks something.
var RuleMessageIncomplete = &juurru.Rule{
	ID: "plan/message-incomplete", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Kristiansand),
	Limits: "A phase counts as a time. Whether the channel reaches the audience is not seen.",
	Title: juurru.Text{
		FI: "Viestintäsuunnitelman rivi on vajaa.",
		SV: "En rad i kommunikationsplanen är ofullständig.",
		NB: "En linje i kommunikasjonsplanen er ufullstendig.",
		EN: "A row of the communication plan is incomplete.",
	},
	Message: juurru.Text{
		FI: "Viestistä puuttuu: {part}.",
		SV: "I budskapet saknas: {part}.",
		NB: "Meldingen mangler: {part}.",
		EN: "The message lacks: {part}.",
	},
	Why: juurru.Text{
		FI: "Viesti, jolla ei ole vastuullista tai ajankohtaa, jää lähtemättä; viesti ilman kohderyhmää ei puhuttele ketään.",
		SV: "Ett budskap utan ansvarig eller tidpunkt blir inte skickat; ett budskap utan målgrupp talar inte till någon.",
		NB: "En melding uten ansvarlig eller tidspunkt blir ikke sendt; en melding uten målgruppe når ingen.",
		EN: "A message with no owner or time is never sent; a message with no audience speaks to nobody.",
	},
	Fix: juurru.Text{
		FI: "Täydennä viestiin: {part}.",
		SV: "Komplettera budskapet med: {part}.",
		NB: "Suppler meldingen med: {part}.",
		EN: "Add to the message: {part}.",
	},
}

// RuleOneWayCommunication: no message of an audience has a way back.
var RuleOneWayCommunication = &juurru.Rule{
	ID: "plan/one-way-communication", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "One message with a way back is enough for an audience. Audiences are the same when they are written the same, but for capitals and spaces around them.",
	Title: juurru.Text{
		FI: "Viestintä on yksisuuntaista: kohderyhmällä ei ole palautekanavaa.",
		SV: "Kommunikationen är enkelriktad: målgruppen har ingen kanal för återkoppling.",
		NB: "Kommunikasjonen går bare én vei: målgruppen har ingen tilbakemeldingskanal.",
		EN: "Communication goes one way: the audience has no way to answer.",
	},
	Why: juurru.Text{
		FI: "Pelkkä tiedottaminen ei riitä. Kun huolet kuullaan ajoissa, niihin ehditään vastata ja luottamus kasvaa.",
		SV: "Det räcker inte att bara informera. När oron kommer fram i tid hinner man bemöta den, och förtroendet växer.",
		NB: "Det er ikke nok bare å informere. Når bekymringer kommer fram i tide, rekker man å svare på dem, og tilliten vokser.",
		EN: "It is not enough to inform. When worries are heard in time, they can be answered, and trust grows.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miten kohderyhmä voi vastata ja kysyä (wayBack), esimerkiksi viikkopalaverissa tai kyselyssä.",
		SV: "Ange hur målgruppen kan svara och fråga (wayBack), till exempel på veckomötet eller i en enkät.",
		NB: "Angi hvordan målgruppen kan svare og spørre (wayBack), for eksempel på ukemøtet eller i en spørreundersøkelse.",
		EN: "Say how the audience can answer and ask (wayBack), for example at the weekly meeting or in a survey.",
	},
}

// RuleSingleChannel: all messages go through one channel.
var RuleSingleChannel = &juurru.Rule{
	ID: "plan/single-channel", Severity: juurru.Info, Gate: Start, Since: "0.1",
	Source: source.Itla,
	Limits: "Channels are the same when they are written the same, but for capitals and spaces around them. Messages without a channel are passed over.",
	Title: juurru.Text{
		FI: "Kaikki viestit kulkevat yhtä kanavaa.",
		SV: "Alla budskap går genom en enda kanal.",
		NB: "Alle meldinger går gjennom én kanal.",
		EN: "All messages go through one channel.",
	},
	Why: juurru.Text{
		FI: "Yksi kanava ei tavoita kaikkia: vuorotyöntekijä ei lue intranetiä eikä kokous tavoita poissaolijoita.",
		SV: "En kanal når inte alla: den som arbetar i skift läser inte intranätet, och ett möte når inte dem som är borta.",
		NB: "Én kanal når ikke alle: den som går i turnus, leser ikke intranettet, og et møte når ikke dem som er borte.",
		EN: "One channel does not reach everybody: shift workers do not read the intranet, and a meeting misses those who are away.",
	},
	Fix: juurru.Text{
		FI: "Viesti samasta asiasta myös toisessa kanavassa (channel), mielellään kasvokkain.",
		SV: "Kommunicera samma sak också i en annan kanal (channel), gärna ansikte mot ansikte.",
		NB: "Si det samme også i en annen kanal (channel), helst ansikt til ansikt.",
		EN: "Say the same through another channel too (channel), best face to face.",
	},
}

// messageRules are in the order of the document.
var messageRules = []*juurru.Rule{
	RuleMessagesMissing,
	RuleSingleChannel,
	RuleMessageIncomplete,
	RuleOneWayCommunication,
}

var (
	messageAudience = juurru.Text{FI: "kohderyhmä (audience)", SV: "målgrupp (audience)", NB: "målgruppe (audience)", EN: "audience (audience)"}
	messageWhat     = juurru.Text{FI: "ydinviesti (what)", SV: "kärnbudskap (what)", NB: "hovedbudskap (what)", EN: "what is said (what)"}
	messageChannel  = juurru.Text{FI: "kanava (channel)", SV: "kanal (channel)", NB: "kommunikasjonskanal (channel)", EN: "channel (channel)"}
	messageOwner    = juurru.Text{FI: "vastuurooli (owner)", SV: "ansvarig roll (owner)", NB: "ansvarlig rolle (owner)", EN: "owner (owner)"}
	messageWhen     = juurru.Text{FI: "ajankohta (when tai date)", SV: "tidpunkt (when eller date)", NB: "når det skjer (when eller date)", EN: "time (when or date)"}
)

func (p *Plan) checkMessages(c *juurru.Checker) {
	if len(p.Messages) == 0 {
		c.Report(RuleMessagesMissing, "/messages")
		return
	}
	channels := make(map[string]bool)
	for i := range p.Messages {
		m := &p.Messages[i]
		m.check(c, juurru.At("messages", i))
		if !juurru.Blank(m.Channel) {
			channels[folded(m.Channel)] = true
		}
	}
	if len(channels) == 1 {
		c.Report(RuleSingleChannel, "/messages")
	}
	p.checkWaysBack(c)
}

func (m *Message) check(c *juurru.Checker, at juurru.Pointer) {
	missing := func(is bool, member string, part juurru.Text) {
		if is {
			c.Report(RuleMessageIncomplete, at.At(member), juurru.With("part", part))
		}
	}
	missing(juurru.Blank(m.Audience), "audience", messageAudience)
	missing(juurru.Blank(m.What), "what", messageWhat)
	missing(juurru.Blank(m.Channel), "channel", messageChannel)
	missing(juurru.Blank(m.Owner), "owner", messageOwner)
	missing(juurru.Blank(m.When) && m.Date == "" && m.Phase == "", "when", messageWhen)
}

// checkWaysBack asks of each audience that it can answer some message, and reports the
// first of those it cannot.
func (p *Plan) checkWaysBack(c *juurru.Checker) {
	answers := make(map[string]bool)
	for i := range p.Messages {
		if m := &p.Messages[i]; !juurru.Blank(m.WayBack) {
			answers[folded(m.Audience)] = true
		}
	}
	for i := range p.Messages {
		audience := folded(p.Messages[i].Audience)
		if !juurru.Blank(audience) && !answers[audience] {
			c.Report(RuleOneWayCommunication, juurru.At("messages", i, "wayBack"))
			answers[audience] = true // told once
		}
	}
}

// folded is a text as it is compared: however its letters and spaces are written.
func folded(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(norm.NFC.String(text)), " "))
}
