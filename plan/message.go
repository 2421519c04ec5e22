package plan

import (
	"regexp"
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
	Limits: "Pirha's plan has a communication plan, Itla's as far as is known does not; that every plan has one, and has it before it is approved, is our reading.",
	Title: juurru.Text{
		FI: "Viestintäsuunnitelma puuttuu.",
		SV: "Kommunikationsplanen saknas.",
		NB: "Kommunikasjonsplanen mangler.",
		EN: "The communication plan is missing.",
	},
	Why: juurru.Text{
		FI: "Muutokseen on vaikea sitoutua, jos siitä kuulee sattumalta. Viestintä vaatii tekijän, kanavan ja ajan niin kuin muukin työ.",
		SV: "Det är svårt att engagera sig i en förändring som man får höra om av en slump. Kommunikation kräver en ansvarig, en kanal och tid precis som annat arbete.",
		NB: "Det er vanskelig å slutte opp om en endring man får høre om tilfeldig. Kommunikasjon krever en ansvarlig, en kanal og tid, som alt annet arbeid.",
		EN: "It is hard to commit to a change one hears of by chance. Like any work, communication needs somebody to do it, a channel and time.",
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
		NB: "En rad i kommunikasjonsplanen er ufullstendig.",
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
		NB: "Kommunikasjonen går bare én vei: Målgruppen har ingen tilbakemeldingskanal.",
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
	Limits: "Asked from two messages on. Channels are the same when they are written the same, but for capitals and spaces around them; commas and \"and\" part several channels of one message. Messages without a channel are passed over.",
	Title: juurru.Text{
		FI: "Kaikki viestit kulkevat yhtä kanavaa.",
		SV: "Alla budskap går genom en enda kanal.",
		NB: "Alle meldinger går gjennom én kanal.",
		EN: "All messages go through one channel.",
	},
	Why: juurru.Text{
		FI: "Yksi kanava ei tavoita kaikkia: vuorotyössä ei aina ehdi lukea intranetiä, eikä kokous tavoita poissaolijoita.",
		SV: "En kanal når inte alla: i skiftarbete hinner man inte alltid läsa intranätet, och ett möte når inte dem som är borta.",
		NB: "Én kanal når ikke alle: I turnus rekker man ikke alltid å lese intranettet, og et møte når ikke dem som er borte.",
		EN: "One channel does not reach everybody: shift workers do not always have time to read the intranet, and a meeting misses those who are away.",
	},
	Fix: juurru.Text{
		FI: "Viesti samasta asiasta myös toisessa kanavassa (channel), mielellään kasvokkain.",
		SV: "Kommunicera samma sak också i en annan kanal (channel), gärna ansikte mot ansikte.",
		NB: "Si det samme også i en annen kanal (channel), helst ansikt til ansikt.",
		EN: "Say the same through another channel too (channel), preferably face to face.",
	},
}

// RuleMessageLate: a message was to be sent and has not been.
var RuleMessageLate = &juurru.Rule{
	ID: "plan/message-late", Severity: juurru.Warning, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's plan has its realisation assessed; that a message past its day is told is our reading. Asked only when the caller tells the day, and not of a method that is withdrawn. Of a message that is repeated the plan has one day only. A message is late from the day after.",
	Title: juurru.Text{
		FI: "Viesti on myöhässä.",
		SV: "Budskapet är försenat.",
		NB: "Meldingen er forsinket.",
		EN: "The message is late.",
	},
	Message: juurru.Text{
		FI: "Viestin oli määrä lähteä {date}, eikä sitä ole merkitty lähetetyksi.",
		SV: "Budskapet skulle gå ut {date} och har inte markerats som skickat.",
		NB: "Meldingen skulle gå ut {date}, men er ikke merket som sendt.",
		EN: "The message was to go out on {date} and is not marked as sent.",
	},
	Why: juurru.Text{
		FI: "Viesti, joka ei tule ajoissa, jättää tilaa huhuille ja arvailulle.",
		SV: "Ett budskap som inte kommer i tid lämnar rum för rykten och gissningar.",
		NB: "En melding som ikke kommer i tide, gir rom for rykter og gjetninger.",
		EN: "A message that does not come in time leaves room for rumours and guesses.",
	},
	Fix: juurru.Text{
		FI: "Lähetä viesti ja merkitse se lähetetyksi (sent), tai sovi uusi päivä (date). Jos viesti toistuu, kirjaa lähetyksen jälkeen sen seuraava päivä.",
		SV: "Skicka budskapet och markera det som skickat (sent), eller kom överens om ett nytt datum (date). Om budskapet upprepas, anteckna nästa datum när det har gått ut.",
		NB: "Send meldingen og merk den som sendt (sent), eller avtal en ny dato (date). Gjentas meldingen, registrer neste dato når den er sendt.",
		EN: "Send the message and mark it as sent (sent), or agree on a new date (date). If the message is repeated, record its next date once it has been sent.",
	},
}

// messageRules are in the order of the document.
var messageRules = []*juurru.Rule{
	RuleMessagesMissing,
	RuleSingleChannel,
	RuleMessageIncomplete,
	RuleMessageLate,
	RuleOneWayCommunication,
}

var (
	messageAudience = juurru.Text{FI: "kohderyhmä (audience)", SV: "målgrupp (audience)", NB: "målgruppe (audience)", EN: "audience (audience)"}
	messageWhat     = juurru.Text{FI: "ydinviesti (what)", SV: "kärnbudskap (what)", NB: "hovedbudskap (what)", EN: "key message (what)"}
	messageChannel  = juurru.Text{FI: "kanava (channel)", SV: "kanal (channel)", NB: "kommunikasjonskanal (channel)", EN: "channel (channel)"}
	messageOwner    = juurru.Text{FI: "vastuurooli (owner)", SV: "ansvarig roll (owner)", NB: "ansvarlig rolle (owner)", EN: "owner (owner)"}
	messageWhen     = juurru.Text{FI: "ajankohta (when tai date)", SV: "tidpunkt (when eller date)", NB: "når det skjer (when eller date)", EN: "time (when or date)"}
)

func (p *Plan) checkMessages(c *juurru.Checker) {
	if len(p.Messages) == 0 {
		p.reportSection(c, "messages", RuleMessagesMissing, "/messages")
		return
	}
	channels := make(map[string]bool)
	for i := range p.Messages {
		m := &p.Messages[i]
		m.check(c, juurru.At("messages", i))
		if !m.Sent && m.Date.Before(c.On()) && !p.ended() {
			c.Report(RuleMessageLate, juurru.At("messages", i, "date"), juurru.With("date", m.Date))
		}
		for _, channel := range betweenChannels.Split(m.Channel, -1) {
			if !juurru.Blank(channel) {
				channels[folded(channel)] = true
			}
		}
	}
	if len(channels) == 1 && len(p.Messages) > 1 {
		c.Report(RuleSingleChannel, "/messages")
	}
	p.checkWaysBack(c)
}

// betweenChannels is what stands between the channels of one message.
var betweenChannels = regexp.MustCompile(`[,;/+&]|\s(?:ja|sekä|och|samt|og|and)\s`)

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
