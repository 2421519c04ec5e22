package plan

import (
	"slices"

	"github.com/juurru/juurru"
)

// knownFactor is a construct of the Consolidated Framework for Implementation Research,
// under a code of this library.
type knownFactor struct {
	code  string
	label juurru.Text
}

// knownFactors are the constructs of CFIR 2.0 in its order, domain by domain. The labels
// are our own, short ones. Damschroder LJ and others, Implement Sci 2022; 17: 75.
var knownFactors = []knownFactor{
	{"innovationSource", juurru.Text{FI: "Menetelmän alkuperä", SV: "Metodens ursprung", NB: "Metodens opphav", EN: "Source of the innovation"}},
	{"evidenceBase", juurru.Text{FI: "Menetelmän näyttö", SV: "Metodens evidens", NB: "Metodens kunnskapsgrunnlag", EN: "Evidence for the innovation"}},
	{"relativeAdvantage", juurru.Text{FI: "Suhteellinen etu", SV: "Relativ fördel", NB: "Relativ fordel", EN: "Relative advantage"}},
	{"adaptability", juurru.Text{FI: "Mukautettavuus", SV: "Anpassningsbarhet", NB: "Tilpasningsmuligheter", EN: "Adaptability"}},
	{"trialability", juurru.Text{FI: "Kokeiltavuus", SV: "Prövbarhet", NB: "Mulighet for utprøving", EN: "Trialability"}},
	{"complexity", juurru.Text{FI: "Monimutkaisuus", SV: "Komplexitet", NB: "Kompleksitet", EN: "Complexity"}},
	{"design", juurru.Text{FI: "Toteutuksen laatu", SV: "Utformning", NB: "Utforming", EN: "Design"}},
	{"cost", juurru.Text{FI: "Menetelmän kustannukset", SV: "Metodens kostnader", NB: "Kostnader ved metoden", EN: "Cost of the innovation"}},

	{"criticalIncidents", juurru.Text{FI: "Kriittiset tapahtumat", SV: "Kritiska händelser", NB: "Kritiske hendelser", EN: "Critical incidents"}},
	{"localAttitudes", juurru.Text{FI: "Paikalliset asenteet", SV: "Lokala attityder", NB: "Lokale holdninger", EN: "Local attitudes"}},
	{"localConditions", juurru.Text{FI: "Paikalliset olosuhteet", SV: "Lokala förhållanden", NB: "Lokale forhold", EN: "Local conditions"}},
	{"partnerships", juurru.Text{FI: "Kumppanuudet ja yhteydet", SV: "Partnerskap och kontakter", NB: "Partnerskap og forbindelser", EN: "Partnerships and connections"}},
	{"policiesAndLaws", juurru.Text{FI: "Linjaukset ja lait", SV: "Riktlinjer och lagar", NB: "Retningslinjer og lover", EN: "Policies and laws"}},
	{"financing", juurru.Text{FI: "Ulkopuolinen rahoitus", SV: "Extern finansiering", NB: "Ekstern finansiering", EN: "Financing"}},
	{"externalPressure", juurru.Text{FI: "Ulkoinen paine", SV: "Yttre tryck", NB: "Ytre press", EN: "External pressure"}},
	{"societalPressure", juurru.Text{FI: "Yhteiskunnan paine", SV: "Samhällets tryck", NB: "Press fra samfunnet", EN: "Societal pressure"}},
	{"marketPressure", juurru.Text{FI: "Markkinoiden paine", SV: "Marknadens tryck", NB: "Press fra markedet", EN: "Market pressure"}},
	{"measurementPressure", juurru.Text{FI: "Ulkoisen mittaamisen paine", SV: "Tryck från extern uppföljning", NB: "Press fra ekstern måling", EN: "Performance measurement pressure"}},

	{"structure", juurru.Text{FI: "Rakenteet", SV: "Strukturer", NB: "Strukturer i virksomheten", EN: "Structural characteristics"}},
	{"physicalInfrastructure", juurru.Text{FI: "Fyysinen ympäristö", SV: "Fysisk miljö", NB: "Fysisk infrastruktur", EN: "Physical infrastructure"}},
	{"informationTechnology", juurru.Text{FI: "Tietojärjestelmät", SV: "Informationssystem", NB: "IT-systemer", EN: "Information technology"}},
	{"workInfrastructure", juurru.Text{FI: "Työn organisointi", SV: "Arbetets organisering", NB: "Organisering av arbeidet", EN: "Organisation of work"}},
	{"relationalConnections", juurru.Text{FI: "Yhteydet ja verkostot", SV: "Relationer och nätverk", NB: "Relasjoner og nettverk", EN: "Relational connections"}},
	{"communications", juurru.Text{FI: "Tiedonkulku", SV: "Informationsflöde", NB: "Informasjonsflyt", EN: "Communications"}},
	{"culture", juurru.Text{FI: "Kulttuuri", SV: "Kulturen", NB: "Kultur", EN: "Culture"}},
	{"humanEquality", juurru.Text{FI: "Ihmisten yhdenvertaisuus", SV: "Människors lika värde", NB: "Likeverd", EN: "Human equality"}},
	{"recipientCenteredness", juurru.Text{FI: "Asiakaslähtöisyys", SV: "Klienten i centrum", NB: "Brukeren i sentrum", EN: "Centred on recipients"}},
	{"delivererCenteredness", juurru.Text{FI: "Henkilöstölähtöisyys", SV: "Personalen i centrum", NB: "De ansatte i sentrum", EN: "Centred on deliverers"}},
	{"learningCenteredness", juurru.Text{FI: "Oppiva kulttuuri", SV: "Lärande kultur", NB: "Læringskultur", EN: "Centred on learning"}},
	{"tensionForChange", juurru.Text{FI: "Muutoksen tarve työyhteisössä", SV: "Upplevt behov av förändring", NB: "Opplevd behov for endring", EN: "Tension for change"}},
	{"compatibility", juurru.Text{FI: "Sopivuus työhön", SV: "Förenlighet med arbetet", NB: "Forenlighet med arbeidet", EN: "Compatibility"}},
	{"relativePriority", juurru.Text{FI: "Suhteellinen tärkeys", SV: "Relativ prioritet", NB: "Prioritet i forhold til annet", EN: "Relative priority"}},
	{"incentiveSystems", juurru.Text{FI: "Kannustimet", SV: "Incitament", NB: "Insentiver", EN: "Incentive systems"}},
	{"missionAlignment", juurru.Text{FI: "Yhteys perustehtävään", SV: "Koppling till uppdraget", NB: "Samsvar med oppdraget", EN: "Mission alignment"}},
	{"availableResources", juurru.Text{FI: "Käytettävissä olevat resurssit", SV: "Tillgängliga resurser", NB: "Tilgjengelige ressurser", EN: "Available resources"}},
	{"funding", juurru.Text{FI: "Raha", SV: "Pengar", NB: "Penger", EN: "Funding"}},
	{"space", juurru.Text{FI: "Tilat", SV: "Utrymmen", NB: "Lokaler", EN: "Space"}},
	{"materialsAndEquipment", juurru.Text{FI: "Materiaalit ja välineet", SV: "Material och utrustning", NB: "Materiell og utstyr", EN: "Materials and equipment"}},
	{"accessToKnowledge", juurru.Text{FI: "Tiedon ja opastuksen saatavuus", SV: "Tillgång till kunskap och information", NB: "Tilgang til kunnskap og informasjon", EN: "Access to knowledge and information"}},

	{"highLevelLeaders", juurru.Text{FI: "Ylin johto", SV: "Högsta ledningen", NB: "Øverste ledelse", EN: "High-level leaders"}},
	{"midLevelLeaders", juurru.Text{FI: "Keskijohto ja lähiesihenkilöt", SV: "Mellanchefer och närchefer", NB: "Mellomledere og nærmeste ledere", EN: "Mid-level leaders"}},
	{"opinionLeaders", juurru.Text{FI: "Mielipidevaikuttajat", SV: "Opinionsledare", NB: "Opinionsledere", EN: "Opinion leaders"}},
	{"implementationFacilitators", juurru.Text{FI: "Käyttöönoton tukihenkilöt", SV: "Stödpersoner för ibruktagandet", NB: "Støttepersoner for innføringen", EN: "Implementation facilitators"}},
	{"implementationLeads", juurru.Text{FI: "Käyttöönoton vetäjät", SV: "De som leder ibruktagandet", NB: "De som leder innføringen", EN: "Implementation leads"}},
	{"implementationTeam", juurru.Text{FI: "Käyttöönottotiimin jäsenet", SV: "Medlemmarna i teamet för ibruktagandet", NB: "Medlemmene i innføringsteamet", EN: "Implementation team members"}},
	{"otherSupport", juurru.Text{FI: "Muut tukijat", SV: "Andra som ger stöd", NB: "Andre som støtter", EN: "Other implementation support"}},
	{"deliverers", juurru.Text{FI: "Menetelmän käyttäjät", SV: "De som använder metoden", NB: "De som bruker metoden", EN: "Innovation deliverers"}},
	{"recipients", juurru.Text{FI: "Asiakkaat", SV: "Klienterna", NB: "Brukerne", EN: "Innovation recipients"}},
	{"need", juurru.Text{FI: "Ihmisten tarve", SV: "Människornas behov", NB: "Den enkeltes behov", EN: "Need"}},
	{"capability", juurru.Text{FI: "Osaaminen", SV: "Förmåga", NB: "Kompetanse", EN: "Capability"}},
	{"opportunity", juurru.Text{FI: "Mahdollisuus", SV: "Möjlighet", NB: "Mulighet", EN: "Opportunity"}},
	{"motivation", juurru.Text{FI: "Motivaatio", SV: "Motivationen", NB: "Motivasjon", EN: "Motivation"}},

	{"teaming", juurru.Text{FI: "Tiimityö", SV: "Teamarbete", NB: "Samarbeid i team", EN: "Teaming"}},
	{"assessingNeeds", juurru.Text{FI: "Tarpeiden selvittäminen", SV: "Kartläggning av behov", NB: "Å kartlegge behov", EN: "Assessing needs"}},
	{"assessingDelivererNeeds", juurru.Text{FI: "Menetelmän käyttäjien tarpeiden selvittäminen", SV: "Kartläggning av användarnas behov", NB: "Kartlegging av utøvernes behov", EN: "Assessing the needs of deliverers"}},
	{"assessingRecipientNeeds", juurru.Text{FI: "Asiakkaiden tarpeiden selvittäminen", SV: "Kartläggning av klienternas behov", NB: "Kartlegging av brukernes behov", EN: "Assessing the needs of recipients"}},
	{"assessingContext", juurru.Text{FI: "Toimintaympäristön selvittäminen", SV: "Kartläggning av verksamhetsmiljön", NB: "Kartlegging av omgivelsene", EN: "Assessing the context"}},
	{"planning", juurru.Text{FI: "Suunnittelu", SV: "Planering", NB: "Planlegging", EN: "Planning"}},
	{"tailoringStrategies", juurru.Text{FI: "Keinojen räätälöinti", SV: "Anpassning av strategierna", NB: "Tilpasning av strategiene", EN: "Tailoring strategies"}},
	{"engaging", juurru.Text{FI: "Osallistaminen", SV: "Att engagera", NB: "Å engasjere", EN: "Engaging"}},
	{"engagingDeliverers", juurru.Text{FI: "Menetelmän käyttäjien osallistaminen", SV: "Att engagera dem som använder metoden", NB: "Å engasjere dem som bruker metoden", EN: "Engaging deliverers"}},
	{"engagingRecipients", juurru.Text{FI: "Asiakkaiden osallistaminen", SV: "Att engagera klienterna", NB: "Å engasjere brukerne", EN: "Engaging recipients"}},
	{"doing", juurru.Text{FI: "Toteuttaminen ja kokeilut", SV: "Genomförande och försök", NB: "Gjennomføring og utprøving", EN: "Doing"}},
	{"reflecting", juurru.Text{FI: "Pohdinta ja arviointi", SV: "Reflektion och utvärdering", NB: "Refleksjon og evaluering", EN: "Reflecting and evaluating"}},
	{"reflectingOnImplementation", juurru.Text{FI: "Käyttöönoton arviointi", SV: "Utvärdering av ibruktagandet", NB: "Evaluering av innføringen", EN: "Reflecting on the implementation"}},
	{"reflectingOnInnovation", juurru.Text{FI: "Menetelmän arviointi", SV: "Utvärdering av metoden", NB: "Evaluering av metoden", EN: "Reflecting on the innovation"}},
	{"adapting", juurru.Text{FI: "Mukauttaminen", SV: "Anpassning", NB: "Tilpasning", EN: "Adapting"}},
}

// KnownFactors returns the codes of factors (edistävät ja hidastavat tekijät) that the
// library knows: the constructs of CFIR 2.0, in its order, domain by domain. A caller
// may have codes of its own besides, and is hinted that they are not CFIR's.
func KnownFactors() []string {
	codes := make([]string, len(knownFactors))
	for i, known := range knownFactors {
		codes[i] = known.code
	}
	return codes
}

// FactorLabel returns the name of a factor's code in a language; a code that is none of
// [KnownFactors] is its own name.
func FactorLabel(code string, lang juurru.Lang) string {
	i := slices.IndexFunc(knownFactors, func(k knownFactor) bool { return k.code == code })
	if i < 0 {
		return code
	}
	return knownFactors[i].label.In(lang)
}
